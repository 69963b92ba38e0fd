"""Whose crisis is settled, which is nobody's settlement: «تسوية الأزمة القبرصية»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_CRISES = frozenset(("ازمة", "ازمات", "قضية", "قضايا", "ملف", "نزاع", "نزاعات", "صراع", "خلاف", "خلافات", "حرب", "مسالة", "تمرد"))
"""What is settled."""
_OF_IT = (":genitive+nationality", ":genitive+possessor")


def settled(doc: Document, trigger: Trigger) -> None:
    """Take the land of a crisis for no actor of its settlement; whoever the word above names settles it."""
    genitive = trigger.slots.get("genitive")
    if trigger.type != "AGREE" or trigger.pos not in ("m", "n") or not genitive:
        return
    if doc.words[genitive[0][0]].base.removeprefix("ال") in _CRISES and all(rule.endswith(_OF_IT) for _, rule, _ in trigger.actors):
        trigger.actors = []
