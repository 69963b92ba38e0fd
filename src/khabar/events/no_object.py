"""What stands like an object behind a masdar and is none: for how long, and as what: «سجن المعارض عاما», «تصنيف الحزب منظمة إرهابية»."""

from __future__ import annotations

from khabar.mentions.document import Document

_LENGTHS = frozenset(("عاما", "عام", "عامين", "سنة", "سنتين", "سنوات", "اعوام", "شهرا", "شهرين", "اشهر", "يوما", "يومين", "ايام", "اسبوعا", "اسبوعين", "اسابيع", "الحياة"))
"""Units of how long something is for."""
_LABELS = frozenset(("منظمة", "جماعة", "حركة", "كيان", "كيانا", "دولة", "مجموعة", "تنظيم", "تنظيما"))
"""What somebody is put down as."""


def no_object(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase says for how long, or as what."""
    return label(doc, first) or any(doc.words[k].base in _LENGTHS for k in range(first, last))


def label(doc: Document, first: int) -> bool:
    """Whether a phrase is a label such as «منظمة إرهابية»."""
    return doc.forms[first] in _LABELS and first + 1 < len(doc) and doc.words[first + 1].base.startswith("ارهابي")
