"""What a noun with «و» is joined to: past a pronoun behind its preposition, and past «من جهة», to what stood before."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_SIDES = frozenset(("جهة", "ناحية", "طرف"))
_CLOSING = frozenset("»”\"'›")
_BACK = 5
"""Units back within which «بين» opens the two that «من جهة» sets apart."""


def joins_name(doc: Document, i: int, units: list[Unit], analyses: list[Analysis | None]) -> bool:
    """Whether «و» apart from its noun joins a name in marks to the phrase before it, and opens no clause: واشنطن و«إسرائيل».

    Args:
        doc: the part that is read.
        i: the token of «و».
        units: those before it.
        analyses: what the tokens are taken for.
    """
    if not units or units[-1].kind != "N" or units[-1].last < i - 1 or i + 2 >= len(doc) or doc.words[i + 1].is_word:
        return False
    index = doc.mention_at[i + 2]
    if index < 0 or doc.mentions[index].conjunction != "و" or not i < doc.mentions[index].first <= i + 2:
        return False
    k = doc.mentions[index].last
    while k < len(doc) and doc.surface[k] in _CLOSING:
        k += 1
    verb = analyses[k] if k < len(doc) else None
    return verb is None or verb.pos != "v" or verb.feature[3:4] != "S" or bool(verb.conjunction)  # انسحب الجيش و«داعش» يهاجم المدينة


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
