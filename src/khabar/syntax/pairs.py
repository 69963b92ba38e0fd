"""Masdars that share a genitive with the one before them, and nouns that need one: «تمزيق وحرق نسخة»، «ضرورة وقف الحرب»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word
from khabar.mentions.document import Document
from khabar.syntax.homographs import GOVERNING
from khabar.syntax.unit import Unit

_TWO = frozenset(("اللذان", "اللذين", "اللتان", "اللتين"))
_JUDGED = 16
"""Words between a verb of judging and the second of two masdars that are judged."""
_WORDY = frozenset(("ACCUSE", "REJECT", "REQUEST", "DENY"))
_TANWIN = ("ً", "ًا", "اً", "ٍ", "ٌ")


def needing(doc: Document, word: Word) -> bool:
    """Whether a noun of need stands without article or pronoun, so that what is needed follows as its genitive."""
    return not (word.article or word.enclitic) and "demanded_noun" in doc.lexicon.function.get(word.base, ())


def two_before(doc: Document, units: list[Unit], verb: int, u: int) -> list[int]:
    """The phrases a dual relative pronoun stands for: «المجر وصربيا، اللتان وقعتا الاتفاق»; the one phrase for any other.

    Args:
        doc: the part.
        units: of the sentence.
        verb: the token of the verb behind the pronoun.
        u: the phrase it describes.
    """
    if u < 1 or doc.forms[verb - 1] not in _TWO or not units[u].joined or not units[u].mentions:
        return [u]
    before = units[u - 1]
    return [u - 1, u] if before.kind == "N" and before.mentions and before.prep == units[u].prep else [u]


def paired(doc: Document, i: int, noun: Analysis, analyses: list[Analysis | None], kinds: list[str]) -> bool:
    """Whether a masdar stands with the one before it, which has no noun of its own.

    Args:
        doc: the part.
        i: the token with «و» that may be a verb or a masdar.
        noun: its reading as a noun.
        analyses: what the tokens before it were taken for.
        kinds: and their kinds.
    """
    at = i - 1 - (doc.forms[i - 1] == "او")
    before = analyses[at]
    if noun.pos != "m" or i + 1 >= len(doc) or at < 1 or doc.words[at].article or kinds[at] == "V":
        return False
    if at < i - 1:  # أي هجوم أو قصف
        return doc.words[at - 1].base in GOVERNING or (before is not None and bool(before.preposition))
    if before is None:
        form = doc.forms[at]  # تمزيق: by its pattern a masdar
        return len(form) == 5 and form[0] == "ت" and form[3] == "ي" and _judged(doc, i, analyses, kinds)
    if before.pos != "m" or before.enclitic:
        return False
    bound = bool(before.preposition) or doc.words[at - 1].function == "preposition" or bool(doc.words[at - 1].possessed)
    if bound and (doc.words[i + 1].article or doc.mention_at[i + 1] >= 0):
        return True  # إلى إدانة ورفض العدوان
    return _judged(doc, i, analyses, kinds)


def _judged(doc: Document, i: int, analyses: list[Analysis | None], kinds: list[str]) -> bool:
    """«أدان الحزب تمزيق وحرق نسخة»: what somebody condemns, refuses or asks for is no clause of its own."""
    following = doc.words[i + 1]
    if not following.is_word or following.function or doc.surface[i - 1].endswith(_TANWIN):
        return False
    at = next((k for k in range(i - 2, max(-1, i - _JUDGED), -1) if kinds[k] == "V"), -1)
    verb = analyses[at] if at >= 0 else None
    return verb is not None and any(s.type in _WORDY for s in verb.lemma.senses)
