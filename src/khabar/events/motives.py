"""Why something was done, with what belongs to the reason alone: «استدعت السفير على خلفية تسليم مواطن إلى واشنطن»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.triggers import Trigger
from khabar.syntax.clauses import Syntax

_OCCASION = frozenset(("بعد", "اثر", "عقب", "منذ", "رغم", "بسبب", "قبل", "نتيجة", "جراء", "خلال", "علي خلفية", "علي اثر", "في اعقاب", "غداة", "ردا علي", "احتجاجا علي"))
"""Prepositions of when or why something was done."""


def of_motive(syntax: Syntax, triggers: Sequence[Trigger], verb: Trigger, u: int) -> bool:
    """Whether «إلى» belongs to the masdar that tells why or when: «استدعت السفير بعد تسليم بريطانيا مواطنا | إلى واشنطن».

    Args:
        syntax: of the sentence.
        triggers: of the sentence.
        verb: whose complements are looked for.
        u: of the phrase.
    """
    units = syntax.units
    if units[u].prep != "الي" or units[u].joined:
        return False
    for t in triggers:
        if t.pos != "m" or not verb.first < t.first or not verb.unit < t.unit < u or "الي" not in t.lemma.preps:
            continue
        between = units[t.unit + 1 : u]
        if units[t.unit].prep in _OCCASION and t.first == units[t.unit].first and all(x.kind == "N" and not x.prep for x in between):
            return True
    return False
