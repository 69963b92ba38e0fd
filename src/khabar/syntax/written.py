"""«طالب» behind what is written and with a pronoun: it asks, and is no student."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word

_WRITTEN = frozenset(("بيان", "بيانا", "تقرير", "تقريرا", "قرار", "قرارا", "خطاب", "خطابا", "نص", "منشور", "منشورا", "مقال", "مقالا", "هاشتاغ", "وسم"))
"""What is written and asks for something."""


def worded(word: Word, previous: Word) -> bool:
    """Whether «طالب» behind an indefinite noun of what is written says what is asked in it: «بيان طالب الحكومة بالاعتذار»; no student."""
    return word.form == "طالب" and previous.form in _WRITTEN


def asked_of(verb: Analysis, following: Word | None) -> bool:
    """Whether «طالب» has a pronoun of whom and «ب» of what behind it: «وطالبته بالكف عن التصريحات»."""
    return verb.lemma.lemma == "طالب" and bool(verb.enclitic) and following is not None and following.preposition == "ب"
