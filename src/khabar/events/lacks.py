"""What stands behind «دون» and says only how something was done, so that the act behind it was done: «دون سابق إنذار قصف الجيش المخيم»."""

from __future__ import annotations

from khabar.mentions.document import Document

_DOUBT = frozenset(("شك", "ريب", "جدال", "مبالغة", "هوادة", "كلل", "تردد"))
"""What one says or does something without: دون شك نحن ملتزمون."""
_PRIOR = frozenset(("سابق", "ادني", "مسبق"))
_WARNING = frozenset(("انذار", "رحمة", "مقدمات", "استئذان", "استيذان"))


def how_done(doc: Document, k: int, first: int) -> bool:
    """Whether the words from token `k` on, behind «دون» or «غير», say how the act at token `first` was done."""
    words = doc.words
    if k < first and words[first - 1].article and not (words[first].article or words[first].conjunction or words[first].preposition):
        return True  # بدلا من الحوار قصف الجيش المدينة: no construct behind an article
    return words[k].base in _DOUBT or (k + 1 < first and words[k].base in _PRIOR) or (k < first and words[k].base in _WARNING)
