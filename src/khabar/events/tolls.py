"""The dead that fall: «سقط عشرون قتيلا» tells of them by the noun, as any light verb tells of its act."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_TOLLS = frozenset(("قتلي", "قتيل", "قتيلا", "قتيلين", "قتيلان", "جرحي", "جريح", "جريحا", "جريحين", "شهداء", "شهيد", "شهيدا", "شهيدين", "شهيدان", "ضحايا"))
_ELSEWHERE = frozenset(("في", "علي", "الي", "مع", "بعد", "خلال", "جراء", "اثر", "بين", "قرب", "ب"))
"""Prepositions behind which stands where or how they fell."""
_COUNTED = 5
"""Words of a phrase among which the dead are counted: سقوط ما لا يقل عن عشرين قتيلا."""


def told_by_toll(doc: Document, trigger: Trigger) -> None:
    """Let the dead stand for «سقط»."""
    if trigger.lemma.lemma != "سقط" or trigger.type != "ASSAULT" or not trigger.emit:
        return
    if trigger.analysis is not None and trigger.pos == "v" and trigger.analysis.feature[3:4] == "P":
        return  # سقطوا قتلى: they fell
    for k in range(trigger.last, min(len(doc), trigger.last + _COUNTED)):
        word = doc.words[k]
        if not (word.is_word or word.is_number) or word.base in _ELSEWHERE:
            return
        if word.base.removeprefix("ال") in _TOLLS or word.form in _TOLLS:
            trigger.first, trigger.last = k, k + 1
            return
