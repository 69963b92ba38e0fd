"""Who only looks on: «شهد الوزير توقيع الاتفاق» is done in his sight, not to him, and a land does not see what its crisis came of."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_BEFALLING = frozenset(("ASSAULT", "COERCE", "CONSULT", "THREATEN", "AID"))
"""Types of acts of which a land that sees them is the one on whom: شهدت البلاد هجوما."""
_CAUSES = frozenset(("بسبب", "اثر", "جراء", "نتيجة", "بعد", "عقب", "احتجاجا", "رفضا", "ضد", "خلفية"))
"""Words behind which stands what something came of."""


def only_seen(doc: Document, governor: Trigger, trigger: Trigger) -> bool:
    """Whether the subject of «شهد» only sees an act: شهدت المدن مسيرات، شهدت البلاد احتجاجات بسبب اعتقال ..."""
    if governor.lemma.lemma != "شهد":
        return False
    return trigger.type not in _BEFALLING or not _CAUSES.isdisjoint(doc.forms[governor.last : trigger.first])
