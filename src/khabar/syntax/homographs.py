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


def ventured(doc: Document, i: int) -> bool:
    """Whether «أقدم» is «he ventured»: «على» stands a few words behind it in the same clause; else it is «the oldest»."""
    for k in range(i + 1, min(len(doc), i + 8)):
        if doc.surface[k] in "،؛.:":
            return False
        word = doc.words[k]
        if word.base == "علي" and word.function == "preposition":
            return k > i + 1 and not word.enclitic
    return False


def articled(doc: Document, i: int) -> bool:
    """Whether «ال» is the article, in a text that writes hamzas, of a word that could also begin with أل: «لديها الحق في» is not ألحق."""
    return doc.surface[i].startswith("ال") and all(
        (a.lemma.lemma.startswith("أ") or a.feature[1:3] == "1S") and not a.conjunction for a in doc.words[i].verbs
    )


def replied(doc: Document, i: int) -> bool:
    """Whether «وردت» is «and she replied»: a name or a noun with the article behind it, then «على» or «ب», and no news that came in."""
    if i + 2 >= len(doc) or not (doc.mention_at[i + 1] >= 0 or doc.words[i + 1].article):
        return False
    for k in range(i + 2, min(len(doc), i + 8)):
        if doc.surface[k] in "،؛.:":
            return False
        word = doc.words[k]
        if word.preposition == "ب" or (word.base == "علي" and word.function == "preposition"):
            return True
    return False
