"""What a parliament or council talks over is no talk with whoever it is about: «ناقش البرلمان قطع العلاقات مع روسيا»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_TALKING = frozenset(("ناقش", "بحث", "تناول", "تدارس"))
_LANDS = frozenset(("state", "organisation", "group"))
_CHAMBERS = frozenset(("برلمان", "مجلس", "كنيست", "كونغرس", "لجنة", "نواب", "نائب", "مشرعون", "مشرعين", "حكومة"))
"""Who talks things over among themselves."""


def discussed(doc: Document, trigger: Trigger, triggers: list[Trigger]) -> None:
    """Take a land behind «مع» from the talk where a nearer noun of an act has it: «التطبيع مع إسرائيل», «اتفاقا مع الصندوق».

    Args:
        doc: the part that is read.
        trigger: with its sides.
        triggers: of the sentence.
    """
    if trigger.type != "CONSULT" or trigger.pos != "v" or trigger.lemma.lemma not in _TALKING or not _chamber(doc, trigger):
        return
    held = {first for t in triggers if t is not trigger and t.pos in ("m", "n") and t.meant and t.first > trigger.first for first, _ in t.slots.get("مع", ())}
    kept = []
    for side in trigger.actors:
        mention = doc.mentions[side[0]]
        about = ":مع" in side[1] and mention.first in held and mention.how in ("name", "metonym") and doc.entities.drafts[mention.entity].kind in _LANDS
        if not about:
            kept.append(side)
    trigger.actors = kept


def _chamber(doc: Document, trigger: Trigger) -> bool:
    return any(doc.words[first].base.removeprefix("ال") in _CHAMBERS for first, _ in trigger.slots.get("subject", ())[:1])
