"""Who acts in a masdar by the verb above it: its object, else its subject."""

from __future__ import annotations

from khabar.events import hanging
from khabar.events.roles import Roles
from khabar.events.subjects import asked_to, brought_about, holds_act, subject_of
from khabar.events.triggers import Trigger
from khabar.syntax.clauses import Syntax

MEANS = frozenset(("عبر", "من خلال", "عن طريق", "باستخدام"))


def controller(syntax: Syntax, roles: Roles, governor: Trigger, trigger: Trigger) -> list[int]:
    """Who acts in the masdar: the object where the verb has one beside it (أقنع، شجع، كلف), else the subject."""
    if (
        governor.pos == "v"
        and not governor.lemma.light
        and governor.lemma.cue is None
        and trigger.how[5:] not in MEANS
        and (trigger.how == "prep:في" or trigger.how[5:] not in hanging.OCCASION)  # غادر الوفد الدوحة بعد محادثات: his
        and "giving" not in governor.lemma.kinds  # منحت المنظمة المجلس مهلة: hers
    ):
        unit = syntax.units[trigger.unit]
        for first, last in governor.slots.get("object", []):
            if first != unit.first and last <= trigger.first and not holds_act(roles.doc, first, last):  # يعتزم زيارة لندن ولقاء مسؤوليها
                found = [m for m, _, _ in roles.mentions_in(first, last, "")]
                if found or governor.lemma.key in hanging.COMPELLING:
                    return found  # أجبر العدو على الانسحاب: he, whoever he is
    if brought_about(governor, trigger.how):
        return []
    asked = asked_to(governor)  # دعت المنظمة الرياض إلى أن توقف استخدام القوة: not the organisation's
    return asked or subject_of(roles, governor)
