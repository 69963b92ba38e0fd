"""Acts that are told by the noun beside a light verb: the dead that fall, «سقط عشرون قتيلا», and «عملية نفذها الجيش»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_TOLLS = frozenset(("قتلي", "قتيل", "قتيلا", "قتيلين", "قتيلان", "جرحي", "جريح", "جريحا", "جريحين", "شهداء", "شهيد", "شهيدا", "شهيدين", "شهيدان", "ضحايا"))
_ELSEWHERE = frozenset(("في", "علي", "الي", "مع", "بعد", "خلال", "جراء", "اثر", "بين", "قرب", "ب"))
"""Prepositions behind which stands where or how they fell."""
_COUNTED = 5
"""Words of a phrase among which the dead are counted: سقوط ما لا يقل عن عشرين قتيلا."""


_OPERATIONS = frozenset(("عملية", "عمليات", "العملية", "العمليات", "بعملية", "بالعملية", "للعملية", "للعمليات"))


def told_by_noun(doc: Document, trigger: Trigger) -> None:
    """Let the operation that troops carried out stand for their carrying it out, and the dead for «سقط»."""
    if trigger.lemma.light and trigger.type == "ASSAULT" and trigger.emit and trigger.sense is not None and "عملية" in trigger.sense.behind:
        at = next((k for k in range(trigger.first - 1, max(-1, trigger.first - 4), -1) if doc.forms[k].removeprefix("و") in _OPERATIONS), -1)
        if at >= 0:
            trigger.first, trigger.last = at, at + 1
        return
    _toll(doc, trigger)


def _toll(doc: Document, trigger: Trigger) -> None:
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
