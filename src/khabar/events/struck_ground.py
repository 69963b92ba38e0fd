"""Ground that is struck without a preposition: «قصف الجيش الإسرائيلي جنوب لبنان»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.stances import FIGHTS, towards

_PARTS = frozenset(("شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "محيط", "اطراف", "ضواحي"))
_HELD = frozenset(("محتلة", "محتل"))
_STRIKER = frozenset(("جيش", "طيران", "سلاح", "مدفعية", "احتلال", "طائرات", "مقاتلات", "نظام", "بحرية"))
"""Who strikes as a whole; «قصف قوة إسرائيلية شرق جباليا» is told of her who was there."""


def ground_struck(doc: Document, trigger: Trigger, struck: Sequence[tuple[int, str, bool]], striker: str) -> int | None:
    """The place in a land that a force fights, named by its part right behind the force that a masdar of striking has as its genitive.

    Without the land's being the enemy's the force may be whom somebody strikes there: «استهداف الجيش الإسرائيلي شمال إسرائيل».

    Args:
        doc: the part.
        trigger: the masdar.
        struck: who is known to be struck.
        striker: the code of the force.

    Returns:
        The mention of the place, None where it is no such ground.
    """
    genitive = trigger.slots.get("genitive", [])
    if trigger.pos != "m" or trigger.lemma.lemma != "قصف" or not genitive or struck:
        return None
    army = doc.words[genitive[0][0]]
    if not army.article or army.base.removeprefix("ال") not in _STRIKER:
        return None
    at = genitive[-1][1]
    if at + 1 >= len(doc) or doc.words[at].base not in _PARTS or doc.words[at].preposition or doc.words[at].article:
        return None
    index = doc.mention_at[at + 1]
    if index < 0 or doc.mentions[index].place < 0:
        return None
    if any(word.base in _HELD for word in doc.words[at + 1 : doc.mentions[index].last + 1]):
        return None  # شمال فلسطين المحتلة: where the army itself is at home
    governor, day = trigger.governor, doc.published.isoformat() if doc.published is not None else ""
    if governor is not None and any(towards(striker, (doc.code(m),), day) == FIGHTS for m, _, _ in governor.actors):
        return None  # أعلن الحزب قصف الجيش الإسرائيلي جنوب لبنان: he says what he has done
    land = doc.entities.drafts[doc.mentions[index].entity].country
    return index if len(land) == 1 and land[0] != striker and towards(striker, land, day) == FIGHTS else None
