"""What stands like an object behind a masdar and is none: for how long, how, and as what: «سجن المعارض عاما», «ترحيل المهاجرين قسرا», «تصنيف الحزب منظمة إرهابية»."""

from __future__ import annotations

from khabar.mentions.document import Document

_LENGTHS = frozenset(("عاما", "عام", "عامين", "سنة", "سنتين", "سنوات", "اعوام", "شهرا", "شهرين", "اشهر", "يوما", "يومين", "ايام", "اسبوعا", "اسبوعين", "اسابيع", "الحياة"))
"""Units of how long something is for."""
_HOW = frozenset((
    "قسرا", "قسريا", "عنوة", "كرها", "تعسفا", "تعسفيا", "ظلما", "عمدا", "علنا", "سرا", "رسميا", "فورا", "فوريا", "نهائيا", "مؤقتا", "تدريجيا", "كليا", "جزئيا", "طوعا", "احتياطيا", "اداريا", "ميدانيا", "ليلا", "فجرا",
    "نهارا", "غيابيا", "مجددا", "جماعيا", "بالقوة", "غدرا", "حرقا", "خنقا", "رميا", "شنقا", "ذبحا", "عسكريا", "سياسيا", "سلميا", "جوا", "برا", "بحرا", "وفقا", "استنادا", "بناء", "تمهيدا",
))  # fmt: skip
"""Accusatives by which an act is done: they are done to nobody."""
_OPENING = frozenset('"«“')
_LABELS = frozenset(("منظمة", "جماعة", "حركة", "كيان", "كيانا", "دولة", "مجموعة", "تنظيم", "تنظيما"))
"""What somebody is put down as."""


def no_object(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase says for how long, how, or as what."""
    named = first > 1 and doc.surface[first - 1] in _OPENING and bool(doc.words[first - 2].article)  # احتجاز الناقلة «ستينا»: her name
    return named or _described(doc, first) or label(doc, first) or doc.forms[first] in _HOW or any(doc.words[k].base in _LENGTHS for k in range(first, last))


def label(doc: Document, first: int) -> bool:
    """Whether a phrase is a label such as «منظمة إرهابية»."""
    return doc.forms[first] in _LABELS and first + 1 < len(doc) and doc.words[first + 1].base.startswith("ارهابي")


def _described(doc: Document, first: int) -> bool:
    """Whether a plural without the article, no people by itself, only says of those before it what they are: ترحيل أشخاص مخلين بالأمن."""
    word, before = doc.words[first], doc.words[first - 1]
    plural = word.form.startswith("م") and word.form.endswith("ين") and len(word.form) > 4
    return plural and doc.mention_at[first] < 0 and not word.substantive and not before.article and before.is_word and not before.function and not before.enclitic
