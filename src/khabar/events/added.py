"""What a phrase behind «في» adds to what somebody says or does: «...، في نفي لما ذكرته لندن»، «في تهديد لكييف»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_SAID = frozenset(("DENY", "THREATEN", "ACCUSE", "REJECT"))


def added(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """Give such an act, told as done, to whoever the sentence opens with.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    units = roles.syntax.units
    for trigger in triggers:
        if trigger.meant not in _SAID or trigger.pos != "m" or trigger.unit < 1 or trigger.actors or trigger.analysis is None or trigger.analysis.article or trigger.analysis.enclitic:
            continue
        unit = units[trigger.unit]
        if unit.prep != "في" or unit.first != trigger.first or not ("ل" in trigger.slots or doc.forms[trigger.last : trigger.last + 1] == ["لما"]) or units[trigger.unit - 1].form != "comma":
            continue
        opening = next((c for c in roles.syntax.clauses if c.subject and c.verb.first < trigger.first), None)
        verb = opening.verb.analysis if opening is not None else None
        if opening is None or trigger.lemma.lemma == "استفز" or (verb is not None and any(s.type == "ACCUSE" for s in verb.lemma.senses)):
            continue  # ندد باقتحام المسجد، في تهديد لـ: by whoever stormed it
        if trigger.type is None:
            trigger.mean(trigger.waiting, trigger.waiting)
            trigger.actors, trigger.recipients = trigger.kept or ([], [])
            trigger.pending = False
        codes = {doc.code(m) for m, _, _ in trigger.recipients} | {UNKNOWN}
        found = [m for u in opening.subject for m, _, _ in roles.mentions_in(units[u].first, units[u].last, "")]
        trigger.actors = [(m, "whoever the sentence opens with", True) for m in found if doc.code(m) not in codes]
        trigger.polarity, trigger.modality = "affirmed", "actual"
