"""Envoys and foreign ministries find fault with others than their own masters: «احتجت السفارة الصينية على تصريحات الوزير» is about another minister."""

from __future__ import annotations

from khabar.events.places import MISSIONS
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_FACING = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "PROTEST"))
_OUTWARD = frozenset(("ambassador", "consul", "diplomat", "diplomats", "envoy", "consulate", "embassy", "foreign minister", "foreign ministry", "foreign ministry (short)", "foreign ministry spokesman"))
"""Titles and bodies that deal with other lands."""
_GUESSED = ("+home", "+reference")


def without_own(doc: Document, trigger: Trigger) -> list[tuple[int, str, bool]]:
    """Whom an act is done to, without those whose land is but a guess and is the envoy's own.

    Args:
        doc: the part that is read.
        trigger: an act with its sides.
    """
    own = {doc.code(m) for m, _, _ in trigger.actors}
    if trigger.type not in _FACING or not trigger.recipients or len(own) != 1 or UNKNOWN in own:
        return trigger.recipients
    if not any(not inferred and (doc.mentions[m].title in _OUTWARD or doc.words[doc.mentions[m].first].base in MISSIONS) for m, _, inferred in trigger.actors):
        return trigger.recipients
    return [x for x in trigger.recipients if doc.code(x[0]) not in own or not (doc.mentions[x[0]].rule.endswith(_GUESSED) or x[1].endswith("+place of the act"))]
