"""Masdars of announcing and going on whose doer stands between them and the masdar that they name: «استئناف روسيا | قصف كييف»."""

from __future__ import annotations

from khabar.mentions.document import Document

NAMING = frozenset(("أعلن", "واصل", "استأنف", "بدأ", "باشر", "كرر", "جدد", "كثف"))


def names_deed(doc: Document, at: int) -> bool:
    """Whether such a masdar stands at a token, in a phrase with a preposition, so that what looks like a verb behind its doer is a masdar."""
    word = doc.words[at]
    if word.article or not any(n.pos == "m" and n.lemma.lemma in NAMING for n in word.nouns):
        return False
    return bool(word.preposition) or (at > 0 and doc.words[at - 1].function == "preposition" and not doc.words[at - 1].enclitic)
