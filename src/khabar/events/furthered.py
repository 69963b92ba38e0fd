"""Ties that are to be furthered, told without who has done so yet: «بحثا تطوير العلاقات»، «التمسك بتعزيز الروابط»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger

_FURTHERING = frozenset(("طور", "وسع", "عمق", "وطد", "وثق", "عزز"))
_COMING_ABOUT = frozenset(("تم", "جرى", "شهد", "أدى", "أسهم", "ساهم", "نجح", "أفضى", "أثمر", "أسفر", "حقق", "قاد", "سمح", "أتاح", "لجأ", "عمل", "دأب"))
"""Verbs that tell that it has come about."""


def furthered(trigger: Trigger) -> None:
    """A masdar of furthering ties names an aim, unless a verb says that it has come about."""
    if trigger.type != "COOPERATE" or trigger.pos != "m" or trigger.lemma.lemma not in _FURTHERING or (trigger.polarity, trigger.modality) != REAL:
        return
    governor = trigger.governor
    if governor is not None and (governor.lemma.lemma in _COMING_ABOUT or trigger.how == "subject"):
        return
    trigger.modality = "planned"
    trigger.rules.append(("modality", trigger.first, trigger.last, "ties that are to be furthered"))
