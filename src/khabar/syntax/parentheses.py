"""Relative clauses put in between marks, behind which the clause around goes on: «اتهمت قطر -التي تترأس الدورة- جارتها بـ...»."""

from __future__ import annotations

from typing import NamedTuple

from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.unit import Unit

_CLOSING = {"-": "-–—", "–": "-–—", "—": "-–—", "(": ")"}
_LONGEST = 30
"""Words that such a clause may hold."""


class Held(NamedTuple):
    """What was open when a clause was put in."""

    until: int
    """The unit behind the mark that closes it."""
    clause: Clause | None
    connector: str
    pending: list[int]


def parentheses(doc: Document, units: list[Unit]) -> dict[int, int]:
    """By the unit of a relative pronoun that opens such a clause, the unit with which the clause around goes on."""
    out = {}
    for u, unit in enumerate(units):
        if unit.form == "relative" and u:
            end = _marked(doc, units, u) if units[u - 1].form != "comma" else _between_commas(doc, units, u)
            if end:
                out[u] = end
    return out


def _marked(doc: Document, units: list[Unit], u: int) -> int:
    """The unit behind the dash or bracket that closes what the one before unit u opens; 0 for none."""
    opening = doc.surface[units[u].first - 1] if units[u].first else ""
    closing = _CLOSING.get(opening)
    if closing is None:
        return 0
    for k in range(units[u].last, min(units[-1].last, units[u].first + _LONGEST)):
        if doc.surface[k] in closing:
            return next((v for v in range(u + 1, len(units)) if units[v].first > k), 0)
    return 0


def _between_commas(doc: Document, units: list[Unit], u: int) -> int:
    """The object, or phrase that the verb before takes, behind a relative clause between commas; 0 for none.

    «اتهمت قطر، التي تترأس الدورة، جارتها بـ...»: the verb has its subject alone, one verb stands in between, and what follows is no clause.
    """
    if u < 3 or units[u - 2].kind != "N" or units[u - 2].prep or units[u - 3].kind != "V":
        return 0
    verb, k, verbs = units[u - 3].analysis, u + 1, 0
    while k < len(units) and units[k].form != "comma":
        if units[k].kind == "C":
            return 0
        verbs += units[k].kind == "V"
        k += 1
    if verb is None or verb.enclitic or verb.feature.endswith("p") or verb.lemma.kind != "verb" or not 1 <= verbs <= 2 or k + 1 >= len(units):
        return 0
    after = units[k + 1]
    if after.kind != "N" or after.joined or after.form or doc.words[after.first].conjunction or doc.words[after.first].function:
        return 0
    if k + 2 < len(units) and units[k + 2].kind == "V" and not units[k + 2].joined:
        return 0
    if after.prep:
        inner = [units[v].analysis for v in range(u + 1, k) if units[v].kind == "V"]
        return k + 1 if after.prep in verb.lemma.preps and not any(a is not None and after.prep in a.lemma.preps for a in inner) else 0
    named = bool(after.mentions) and doc.mentions[after.mentions[0]].first == after.first
    return k + 1 if named and not doc.lexicon.objectless(verb.lemma) else 0
