"""Common words with the letters of a verb that only what stands beside them tells apart."""

from __future__ import annotations

from khabar.mentions.document import Document

_HE = frozenset(("هو", "هي", "وهو", "وهي", "فهو", "فهي"))
CALLED = frozenset(("يدعي", "تدعي", "ويدعي", "وتدعي"))
"""Passives with the letters of «he claims», where ى and ي are told apart."""


def matter(doc: Document, i: int, before: str) -> bool:
    """Whether «أمر» is a matter: behind a pronoun, or with neither a person nor «ب» or «أن» behind it."""
    if before in _HE or i + 1 >= len(doc):
        return True
    after = doc.words[i + 1]
    return doc.mention_at[i + 1] < 0 and after.preposition != "ب" and after.function not in ("complementizer", "preposition")
