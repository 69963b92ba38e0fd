"""Which attack a relative clause tells more of where another noun heads the phrase: «من تداعيات القصف العنيف الذي استهدف المدارس»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

RULE = "the attack that the clause describes"
_AIMED = frozenset(("استهدف", "طال", "طاول", "اصاب", "ضرب"))
_WHICH = frozenset(("الذي", "التي"))
_OF_TWO = ("ين", "ان", "اللذين", "اللتين", "اللذان", "اللتان")
"""Endings of two, and their relative pronouns."""
_DESCRIBED = 4
"""Words from the attack to the pronoun."""


def struck_by(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give the verb the attack right before it for its subject, and the attack those whom the verb struck.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    at = {t.first: t for t in triggers if t.type == "ASSAULT" and t.pos in ("m", "n")}
    if not at:
        return
    for verb in triggers:
        if verb.pos != "v" or verb.type != "ASSAULT" or verb.clause < 0 or verb.lemma.key not in _AIMED or verb.first < 2:
            continue
        two = verb.analysis is not None and verb.analysis.feature[3:4] == "D"
        if doc.forms[verb.first - 1] not in _WHICH and not two:
            continue
        attack = _two(doc, at, verb) if two else _attack(doc, at, verb)
        clause = syntax.clauses[verb.clause]
        if attack is None or (clause.relative >= 0 and syntax.units[clause.relative].first == attack.first) or attack.polarity != verb.polarity:
            continue
        verb.actors = [(m, RULE, True) for m, _, _ in attack.actors]
        attack.recipients = attack.recipients or [(m, RULE, True) for m, _, _ in verb.recipients]
        verb.told_by = attack


def _attack(doc: Document, at: dict[int, Trigger], verb: Trigger) -> Trigger | None:
    """The attack behind whose adjectives the pronoun stands, and which agrees with it."""
    feminine = doc.forms[verb.first - 1] == "التي"
    for k in range(verb.first - 2, max(-1, verb.first - 2 - _DESCRIBED), -1):
        if not doc.words[k].article:
            return None
        attack = at.get(k)
        if attack is not None:
            return attack if doc.forms[k].endswith(("ة", "ات")) == feminine else None
    return None


def _two(doc: Document, at: dict[int, Trigger], verb: Trigger) -> Trigger | None:
    """«في تفجيرين انتحاريين استهدفا مصلين»: two attacks right before a verb in the dual."""
    for k in range(verb.first - 1, max(-1, verb.first - 1 - _DESCRIBED), -1):
        if not doc.forms[k].endswith(_OF_TWO):
            return None
        if k in at:
            return at[k]
    return None
