"""Ties that are to be furthered, or built, and are not yet: «بحثا تطوير العلاقات»، «الوصول إلى شراكة»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_FURTHERING = frozenset(("طور", "وسع", "عمق", "وطد", "وثق", "عزز", "ضم", "قايض"))
_BUILDING = frozenset(("اقامة", "بناء", "ارساء", "ايجاد", "دفع", "تنمية", "تنشيط", "ترسيخ", "زيادة", "تحقيق", "تكثيف", "تفعيل", "انشاء", "مد", "تشجيع", "تسهيل", "تحريك"))
"""Words right before what is to come about, and the preposition of what is to be reached: الوصول إلى شراكة."""
_REACHING = frozenset(("وصول", "توصل", "ارتقاء", "سعي", "تطلع", "انتقال", "حاجة", "دعوة"))
_COMING_ABOUT = frozenset(("تم", "جرى", "شهد", "أدى", "أسهم", "ساهم", "نجح", "أفضى", "أثمر", "أسفر", "حقق", "قاد", "سمح", "أتاح", "لجأ", "عمل", "دأب"))
"""Verbs that tell that it has come about."""


def furthered(doc: Document, trigger: Trigger) -> None:
    """A masdar of furthering ties, or of taking a member in, names an aim, as does what is to be built, unless a verb says that it has come about."""
    if trigger.type != "COOPERATE" or trigger.pos not in ("m", "n") or (trigger.polarity, trigger.modality) != REAL:
        return
    if trigger.lemma.lemma not in _FURTHERING and not _built(doc, trigger.first):
        return
    governor = trigger.governor
    if governor is not None and (governor.lemma.lemma in _COMING_ABOUT or (trigger.how == "subject" and trigger.lemma.lemma in _FURTHERING)):
        return
    trigger.modality = "planned"
    trigger.rules.append(("modality", trigger.first, trigger.last, "ties that are to be furthered"))


def _built(doc: Document, first: int) -> bool:
    """Whether the word before is a masdar of building: بناء شراكة، دفع التكامل، الوصول إلى شراكة."""
    before = doc.words[first - 1].base.removeprefix("ال") if first else ""
    if before == "الي" or (first and doc.forms[first - 1] == "الي"):
        return first > 1 and doc.words[first - 2].base.removeprefix("ال") in _REACHING
    return before in _BUILDING
