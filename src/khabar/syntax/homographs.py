"""Common words with the letters of a verb that only what stands beside them tells apart."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
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


def accused(doc: Document, i: int, word: Word) -> bool:
    """Whether «متهم» says of what somebody is accused: «المتهم بتسريب الوثائق»، «الوزير متهم بالفساد»."""
    if not any(a.lemma.key == "اتهم" and a.pos == "p" and not a.enclitic for a in word.nouns) or i + 1 >= len(doc):
        return False
    return doc.words[i + 1].preposition == "ب"


def governed(doc: Document, i: int, verb: Analysis, previous: Word, before: str) -> bool:
    """Whether a form known as a verb alone is a noun, for a preposition stands before it; «من» may be «who»."""
    if previous.function != "preposition" or previous.enclitic or before in ("حتي", "بعد", "قبل"):
        return False
    if previous.base != "من":
        return True
    if i > 1 and doc.words[i - 2].function == "pronoun":
        return False  # هي من نفذ الهجوم
    if verb.feature[:2] != "I3" or verb.conjunction or verb.preposition:
        return True
    if verb.feature[2] == "M" and verb.stem[:1] == "ي" and (verb.lemma.kind != "plain" or verb.feature[3:4] == "P"):
        return False  # من يمول الإرهاب, but: من ينبع إلى جدة
    subject = i + 1 < len(doc) and (doc.mention_at[i + 1] >= 0 or doc.words[i + 1].article)
    return not (verb.enclitic and subject and verb.lemma.kind != "plain")  # من تدعمهم إيران
