"""«تنظيم» and «أسر» as what is done and not who does it: «تنظيم مظاهرة» beside «تنظيم متطرف», «أسر جنديين» beside «أسر الضحايا»."""

from __future__ import annotations

from khabar.mentions.document import Document

_ARRANGED = frozenset(("SUPPORT", "PROTEST", "CONSULT", "COOPERATE", "MOBILIZE"))
"""Types of acts that somebody arranges."""
_HELD = frozenset(("انتخابات", "استفتاء", "بطولة", "مهرجان", "كاس", "العاب", "معرض", "دورة", "حفل", "فعاليات", "فعالية", "مسيرات", "رحلات", "حملات", "حملة", "جولة", "ورشة", "ندوة", "اعتصامات", "تجمع", "تجمعات"))
"""Nouns of other things that somebody arranges."""
_ORDERED = frozenset(("عمل", "عملات", "سوق", "اسواق", "قطاع", "قطاعات", "نشاط", "انشطة", "علاقة", "علاقات", "مرور", "سير", "مهنة", "مهن", "صفوف", "شؤون", "حياة", "تجارة", "استخدام", "استعمال", "وجود", "عملية", "عمليات", "دخول", "خروج", "نسل", "اسرة", "اقامة", "ذكاء", "انترنت", "استيراد", "تصدير", "اوضاع", "وقت", "هجرة", "زراعة", "انتاج", "توزيع", "ملكية", "منافسة", "صيد", "ملاحة", "بناء"))
"""Nouns of what somebody brings into order: «تنظيم العملات الرقمية»."""

_SEIZED = frozenset(("جندي", "جنديا", "جنديين", "جنود", "ضابط", "ضابطا", "ضابطين", "ضباط", "عسكريين", "عسكريا", "مقاتل", "مقاتلا", "مقاتلين", "مسلح", "مسلحا", "مسلحين", "متمرد", "متمردا", "متمردين", "عنصر", "عنصرا", "عنصرين", "عناصر", "طيار", "طيارا", "طيارين", "مجند", "مجندا", "مجندين", "قائد", "قيادي", "رجلا", "شخصا", "اخرين"))
"""Those who are taken in war."""
_MANY = frozenset(("عدد", "عشرات", "مئات", "الاف", "بعض", "اكثر", "نحو", "قرابة", "زهاء", "ما"))
"""Words that count them."""
_COUNTED = 5
"""Words from «أسر» to those who are taken, where a count stands between."""


def no_body(doc: Document, i: int) -> bool:
    """Whether a word that may name a body or people names an act."""
    return arranging(doc, i) or _capturing(doc, i)


def _capturing(doc: Document, i: int) -> bool:
    """Whether «أسر» is the taking of soldiers, and no families: one or more of them without article, a count, «أسر الجنديين»."""
    words, k = doc.words, i + 1
    if i and words[i].base in ("اسر", "الاسر") and words[i].article and doc.forms[i - 1] == "في":
        return k >= len(words) or not words[k].article  # وقع في الأسر
    if words[i].base != "اسر" or words[i].article or k >= len(words):
        return False
    if words[k].article:
        return words[k].base.removeprefix("ال") in ("جنديين", "ضابطين", "طيارين")
    if not (words[k].is_number or words[k].numeral or words[k].base in _MANY):
        return words[k].base in _SEIZED
    return any(w.is_word and w.base.removeprefix("ال") in _SEIZED for w in words[k + 1 : k + _COUNTED])


def arranging(doc: Document, i: int) -> bool:
    """Whether the word right behind «تنظيم» is something that is held or ordered: a protest, a meeting, elections, a trade."""
    words = doc.words
    if words[i].base != "تنظيم" or words[i].article or i + 1 >= len(words):
        return False
    behind = words[i + 1]
    if (core := behind.base.removeprefix("ال")) in _HELD or core in _ORDERED:
        return True
    return any(s.type in _ARRANGED for n in behind.nouns if n.pos in ("m", "n") for s in n.lemma.senses)
