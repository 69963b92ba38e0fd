"""«تنظيم» as what is done and not who does it: «تنظيم مظاهرة», «تنظيم الانتخابات»; beside «تنظيم متطرف»."""

from __future__ import annotations

from khabar.mentions.document import Document

_ARRANGED = frozenset(("SUPPORT", "PROTEST", "CONSULT", "COOPERATE", "MOBILIZE"))
"""Types of acts that somebody arranges."""
_HELD = frozenset(("انتخابات", "استفتاء", "بطولة", "مهرجان", "كاس", "العاب", "معرض", "دورة", "حفل", "فعاليات", "فعالية", "مسيرات", "رحلات", "حملات", "حملة", "جولة", "ورشة", "ندوة", "اعتصامات", "تجمع", "تجمعات"))
"""Nouns of other things that somebody arranges."""
_ORDERED = frozenset(("عمل", "عملات", "سوق", "اسواق", "قطاع", "قطاعات", "نشاط", "انشطة", "علاقة", "علاقات", "مرور", "سير", "مهنة", "مهن", "صفوف", "شؤون", "حياة", "تجارة", "استخدام", "استعمال", "وجود", "عملية", "عمليات", "دخول", "خروج", "نسل", "اسرة", "اقامة", "ذكاء", "انترنت", "استيراد", "تصدير", "اوضاع", "وقت", "هجرة", "زراعة", "انتاج", "توزيع", "ملكية", "منافسة", "صيد", "ملاحة", "بناء"))
"""Nouns of what somebody brings into order: «تنظيم العملات الرقمية»."""


def arranging(doc: Document, i: int) -> bool:
    """Whether the word right behind «تنظيم» is something that is held or ordered: a protest, a meeting, elections, a trade."""
    words = doc.words
    if words[i].base != "تنظيم" or words[i].article or i + 1 >= len(words):
        return False
    behind = words[i + 1]
    if (core := behind.base.removeprefix("ال")) in _HELD or core in _ORDERED:
        return True
    return any(s.type in _ARRANGED for n in behind.nouns if n.pos in ("m", "n") for s in n.lemma.senses)
