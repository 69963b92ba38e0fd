"""Verdicts on what somebody claims, in words that whoever claims it does not say: «ادعاءات الجيش بأنه لم يطلق النار عارية من الصحة»."""

from __future__ import annotations

from khabar.mentions.document import Document

_BARE = frozenset(("عارية", "عار"))
_OF = frozenset(("من", "عن"))
_OF_IT = _OF | {"تماما"}
_TRUTH = frozenset(("الصحة", "الحقيقة"))
_GROUND = frozenset(("اساس", "صحة"))
_FALSE = frozenset(("كاذبة", "باطلة", "زائفة", "ملفقة", "مفبركة", "مغلوطة", "واهية", "مختلقة"))
"""Feminines that end the sentence as what is said of the claims."""


def verdict(doc: Document, first: int, last: int) -> int:
    """Token of the verdict on what is claimed from token `first` on, where the claim ends; `last` for none."""
    for k in range(first + 2, last - 1):
        if doc.forms[k] in _BARE and doc.forms[k + 1] in _OF_IT:
            at = k + 1 + (doc.forms[k + 1] == "تماما")
            if at + 1 < last and doc.forms[at] in _OF and doc.forms[at + 1] in _TRUTH:
                return k
        if doc.forms[k] == "لا" and doc.forms[k + 1] in _GROUND and k + 2 < last and doc.forms[k + 2] == "لها":
            return k
        if doc.forms[k] in _FALSE and (doc.words[k - 1].article or doc.mention_at[k - 1] >= 0) and (k + 1 == last or not doc.words[k + 1].is_word):
            return k  # قصفت المدينة كاذبة; صورا كاذبة: of the word before
    return last
