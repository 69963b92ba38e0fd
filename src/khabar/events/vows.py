"""Whether somebody vows what stands behind: «تعهد»، «متوعدا»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document

_REACH = 12
"""Words behind a vow within which what it goes on until is a part of it."""


def vows(analysis: Analysis) -> bool:
    """Whether a word is one of vowing or threatening."""
    lemma = analysis.lemma
    return lemma.embeds == "planned" or any(sense.type in ("AGREE", "THREATEN") for sense in lemma.senses)


def vowed(doc: Document, begins: int, at: int) -> bool:
    """Whether a vow stands before a token: «متعهدا مواصلة القتال حتى إسقاط الحكم»."""
    words = doc.words[max(begins, at - _REACH) : at]
    return any(vows(a) for word in words for a in (*word.verbs, *word.nouns) if a.pos in ("v", "a"))
