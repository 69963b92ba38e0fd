"""Nouns that belong to several: «رغبة فنلندا والسويد في الانضمام», where the second owner stands between the noun and what it is about."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit


def first_owner(doc: Document, units: list[Unit], u: int) -> int:
    """The phrase that opens with what several own, where a phrase is but the last of its owners; else the phrase itself.

    Args:
        doc: the part.
        units: phrases of the sentence.
        u: index of the phrase right before an act.
    """
    k = u
    while k > 0 and units[k].joined and units[k].prep in ("", units[k - 1].prep) and units[k].kind == "N" and _side(doc, units[k], units[k].first) and units[k - 1].kind == "N" and units[k].first - units[k - 1].last <= 1:
        k -= 1
    if k == u or not units[k].mentions:
        return u
    last = doc.mentions[units[k].mentions[-1]]
    return k if last.last == units[k].last and last.first > units[k].first else u


def _side(doc: Document, unit: Unit, first: int) -> bool:
    """Whether a phrase is nothing but one who is named."""
    return len(unit.mentions) == 1 and doc.mentions[unit.mentions[0]].first == first and doc.mentions[unit.mentions[0]].last == unit.last
