"""«ما لا يقل عن», «ما يصل إلى» and their like before a number: they only say that it is not exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from khabar.lexicon.word import Word
    from khabar.lexicon.words import Lexicon

_VERBS = frozenset(
    ("يقل", "تقل", "يصل", "تصل", "يقارب", "تقارب", "يقرب", "يناهز", "تناهز", "يزيد", "تزيد", "يربو", "تربو", "يفوق", "تفوق", "يتجاوز", "تتجاوز",
     "يتعدي", "تتعدي", "مجموعه", "مجموعها", "عدده", "عددهم", "عددها")
)  # fmt: skip
"""Words behind «ما» or «ما لا» that tell how many."""
_PREPOSITIONS = frozenset(("عن", "من", "علي", "الي", "ب"))
_AMOUNTS = frozenset(
    ("نصف", "ربع", "ثلث", "ثلثي", "مليون", "مليوني", "مليونين", "مليار", "ملياري", "مليارين", "الف", "الفي", "الفين", "مئة", "مئتي", "مئتين", "مائة", "مائتي",
     "واحد", "اثنين", "ثلاثة", "اربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر",
     "عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين", "عشرات", "مئات", "الاف", "ملايين")
)  # fmt: skip
"""Numbers in words that may follow."""
_ABOUT = "زهاء"
"""The word that says the same as the whole of them."""


def count(words: list[Word], forms: list[str], lexicon: Lexicon) -> None:
    """Read each such phrase as words of about how many; the tokens and their spelling stay."""
    about: Word | None = None
    for i, form in enumerate(forms):
        if form != "ما":
            continue
        k = i + 2 if forms[i + 1 : i + 2] == ["لا"] else i + 1
        if k + 1 >= len(forms) or forms[k] not in _VERBS:
            continue
        k += 2 if forms[k + 1] in _PREPOSITIONS else 1
        if k < len(words) and (words[k].is_number or forms[k] in _AMOUNTS):
            if about is None:
                about = lexicon.words([_ABOUT])[0]
            words[i:k] = [about] * (k - i)
