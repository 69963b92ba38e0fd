"""Whom a verb with a pronoun goes on to address: «طالبت باريس أنقرة بسحب قواتها من قبرص، كما دعتها إلى الحوار» is Ankara still, not Cyprus."""

from __future__ import annotations

from khabar.events.pronouns import Pronouns
from khabar.events.triggers import Trigger

_ADDRESSING = frozenset(("REQUEST", "ACCUSE", "THREATEN", "REJECT"))
_GOING_ON = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION"))
_WANT = {"ه": "M", "ها": "F", "هم": "P", "هما": "D"}


def addressee(roles: Pronouns, trigger: Trigger, without: list[int]) -> int | None:
    """The mention that the pronoun on a verb stands for: who was addressed right before, else the one that fits best.

    Args:
        roles: of the sentence.
        trigger: a verb with a pronoun on it.
        without: mentions that act, whom it cannot stand for.
    """
    assert trigger.analysis is not None
    if trigger.sense is not None and trigger.sense.type in _GOING_ON and "subject" not in trigger.slots:
        apart = {roles.doc.code(m) for m in without}
        syntax = roles.syntax
        for clause in reversed(syntax.clauses[: max(0, trigger.clause)]):
            verb = clause.verb.analysis
            if verb is None or not clause.objects or not clause.subject or not any(s.type in _ADDRESSING and s.object == "recipient" for s in verb.lemma.senses):
                continue
            unit = syntax.units[clause.objects[0]]
            named = [m for m, rule, _ in roles.mentions_in(unit.first, unit.last, "") if not rule and roles.political(m) and roles.doc.code(m) not in apart]
            return named[0] if len(named) == 1 and syntax.agrees("P3" + _WANT.get(trigger.analysis.enclitic, "F") + "S", clause.objects[0]) else roles.antecedent(trigger, trigger.analysis.enclitic, without)
    return roles.antecedent(trigger, trigger.analysis.enclitic, without)
