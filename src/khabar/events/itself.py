"""Sides that come out on both ends of an act: nobody helps, backs or threatens himself unless the sentence says so."""

from __future__ import annotations

from khabar.events.relatives import LAID
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_NEVER_ITSELF = frozenset(("SUPPORT", "AID", "THREATEN"))


class Itself:
    """Takes back an inferred side that is the very one at the other end of the act."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def part(self, trigger: Trigger) -> None:
        """Drop the inferred one of two like sides; the named one stays."""
        if not trigger.actors or not trigger.recipients:
            return
        code = self.doc.code
        laid = {code(m) for m, rule, _ in trigger.actors if rule == LAID}
        if laid:  # ارتقى طفلان في قصف إسرائيلي: nobody named is home to them, and it is not who struck
            trigger.recipients = [r for r in trigger.recipients if not (r[2] and code(r[0]) in laid)]
        if trigger.type not in _NEVER_ITSELF:
            return
        acting = {code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        trigger.recipients = [r for r in trigger.recipients if not (r[2] and code(r[0]) in acting)]
        named = {code(m) for m, _, inferred in trigger.recipients if not inferred} - {UNKNOWN}
        trigger.actors = [a for a in trigger.actors if not (a[2] and code(a[0]) in named)]
