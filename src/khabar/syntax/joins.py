"""What a noun with «و» is joined to: past a pronoun behind its preposition, and past «من جهة», to what stood before."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_SIDES = frozenset(("جهة", "ناحية", "طرف"))
_BACK = 5
"""Units back within which «بين» opens the two that «من جهة» sets apart."""


def beyond(doc: Document, units: list[Unit]) -> Unit:
    """The phrase that a joined noun goes on from: «على استئناف العلاقات بينهما وإعادة فتح السفارتين», «بين الجيش من جهة والمتمردين من جهة أخرى».

    Args:
        doc: the part that is read.
        units: those before the noun, the last of them a phrase.
    """
    previous = units[-1]
    word = doc.words[previous.first]
    if previous.last != previous.first + 1 or len(units) < 2:
        return previous
    if previous.prep == "من" and word.base in _SIDES:
        return next((u for u in reversed(units[-_BACK:-1]) if u.kind == "N" and u.prep == "بين"), previous)
    before = units[-2] if word.function == "preposition" and word.enclitic else None
    return before if before is not None and before.kind == "N" and before.prep else previous
