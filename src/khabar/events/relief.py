"""The lifting of sanctions or a siege that somebody strives for, bargains for or is promised: it is for others to do."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_BURDENS = frozenset(("عقوبات", "حصار", "حظر", "قيود", "عقوباته", "عقوباتها"))
_AIMS = frozenset(("purpose", "prep:ل", "prep:من اجل", "prep:لاجل", "prep:لصالح", "prep:لمصلحة", "prep:مقابل", "prep:بهدف", "prep:في سبيل", "prep:لقاء", "prep:في مقابل"))
_STRIVING = frozenset(("سعي", "طمح", "هدف", "تطلع", "عمل", "دعا", "توقف", "امل", "راهن"))
_SPAN = 3


def lifts_burden(doc: Document, trigger: Trigger) -> bool:
    """«رفع العقوبات», «فك الحصار»: a masdar, whose one state nearby is as a rule the one that bears them."""
    return trigger.type == "CONCEDE" and trigger.pos == "m" and not _BURDENS.isdisjoint(w.base for w in doc.words[trigger.first + 1 : trigger.first + 1 + _SPAN])


def relief_sought(doc: Document, trigger: Trigger, governor: Trigger) -> bool:
    """Whether an act lifts a burden that the word above it has as its aim or price, where no others are named «عن» whom it is lifted."""
    if not lifts_burden(doc, trigger):
        return False
    if governor.type in ("REQUEST", "CONCEDE"):
        return False
    striving = governor.lemma.key in _STRIVING and trigger.how.startswith("prep:")
    if not striving and trigger.how not in _AIMS:
        return False
    named = [m for first, last in trigger.slots.get("عن", ()) for m in doc.mention_at[first:last]]
    acting = {doc.code(m) for m, _, _ in governor.actors}
    return all(m < 0 or doc.code(m) in acting or doc.mentions[m].inferred for m in named)
