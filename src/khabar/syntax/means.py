"""What somebody strikes with, behind «ب», before what is struck: «هاجم بصواريخ موجهة | قاعدة أميركية»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

COUNTING = frozenset(n + end for n in ("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر") for end in ("", "ة")) | {"ثمان"}
"""Numbers that stand in the construct before the plural they count."""
_WEAPONS = frozenset(("صاروخ", "غارة", "غارات", "ضربة", "ضربات", "مسيرة", "مسيرات", "صواريخ", "قذائف", "قنابل", "عبوات", "عبوة", "قنبلة", "طائرات", "طائرة", "مروحيات", "مروحية", "سيارة", "رصاص", "هجمات", "زوارق", "مدفعية"))
_STRUCK = frozenset(("سفينة", "سفينتين", "سفن", "ناقلة", "ناقلتين", "دبابة", "قافلة", "ثكنة", "قاعدة", "مقر", "مستوطنة", "موقع", "مواقع", "حاجز", "منزل", "منازل"))
"""Things that are struck and that no weapon is of."""

_BACKING = frozenset(("تمويل", "دعم", "اشراف", "رعاية", "وساطة", "مساعدة", "تنسيق"))
"""What somebody lends to what another does."""


def by_means(doc: Document, current: Unit, previous: int, i: int, number: bool) -> bool:
    """Whether what is struck opens at a token, right behind a phrase of the weapons or blows it is struck with.

    Args:
        doc: the part.
        current: the phrase behind «ب» that is open.
        previous: its last word.
        i: the token asked about.
        number: whether it is a number in digits.
    """
    head, word = current.first, doc.words[i]
    if previous > head and (doc.words[head].base in COUNTING or doc.words[head].is_number):
        head += 1
    base = doc.words[head].base
    if base in _BACKING and previous == head + 1 and doc.words[previous].nisba and not doc.words[previous].article:
        return not (word.article or word.nisba or word.preposition or word.conjunction)  # رممت بتمويل إماراتي | منارة الجامع
    if doc.words[head].article or word.article or word.preposition or word.conjunction or base not in _WEAPONS:
        return False
    described = all(not doc.words[k].article and doc.words[k].form.endswith(("ة", "ي")) and not doc.words[k].preposition for k in range(head + 1, previous + 1))
    return described and (number or word.base in COUNTING or word.base in _STRUCK or ("place_noun" in word.base_kinds and doc.mention_at[i] < 0))
