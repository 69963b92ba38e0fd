"""Acts of which an anniversary is kept: «تصادف اليوم الذكرى الثانية لاغتيال فلان»: so many years before that day, not on it."""

from __future__ import annotations

from datetime import date

from khabar.events.dated import Dated
from khabar.events.triggers import Trigger
from khabar.mentions import timex
from khabar.mentions.document import Document
from khabar.model import ClaimDate

_ORDINALS = {
    "الاولي": 1, "الثانية": 2, "الثالثة": 3, "الرابعة": 4, "الخامسة": 5, "السادسة": 6, "السابعة": 7, "الثامنة": 8, "التاسعة": 9, "العاشرة": 10,
    "العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30, "الاربعين": 40, "الاربعون": 40, "الخمسين": 50, "الخمسون": 50,
}  # fmt: skip
_KEPT = frozenset(("ذكري", "الذكري", "بذكري", "بالذكري", "لذكري", "للذكري", "وذكري"))
_FALLS = ("صادف", "وافق")
"""Ends of the verbs by which an anniversary falls on a day; it may be kept on another."""
_LEAD = 1
"""The last sentence in which years are counted from the report."""
_REACH = 5
"""Words from the anniversary to what it is of."""


def kept(doc: Document, trigger: Trigger) -> int:
    """The token of the anniversary of an act; -1 for none."""
    for k in range(trigger.first - 1, max(-1, trigger.first - _REACH), -1):
        if doc.forms[k] in _KEPT:
            return k
        if k in doc.verb_tokens or not doc.words[k].is_word or doc.words[k].function == "complementizer":
            return -1
    return -1


def years_before(doc: Document, trigger: Trigger, dated: Dated) -> Dated | None:
    """The day of an act whose anniversary is kept on the day found, where it is told which; None where it is not."""
    at = kept(doc, trigger)
    if at < 0:
        return dated
    years = next((_ORDINALS[form] for form in doc.forms[at + 1 : trigger.first] if form in _ORDINALS), 0)
    if not years or len(dated.date.value) != 10:
        return None
    day = date.fromisoformat(dated.date.value)
    first = doc.sentences[trigger.sentence][0]
    falls = any(doc.words[k].base.endswith(_FALLS) for k in range(first, at)) and (day.month, day.day) != (2, 29)
    value = day.replace(year=day.year - years).isoformat() if falls else str(day.year - years)
    return dated._replace(date=ClaimDate(value=value, basis=dated.date.basis), rule="so many years before its anniversary", inferred=True)


def years_since(doc: Document, trigger: Trigger) -> Dated | None:
    """«بعد ثلاث سنوات على مقتل فلان، لم تنته المحاكمة» at the head of a report: so many years before it."""
    first = doc.sentences[trigger.sentence][0]
    index = doc.timex_at[min(first + 1, len(doc) - 1)]
    if trigger.sentence > _LEAD or trigger.pos not in ("m", "n") or index < 0 or doc.published is None or doc.timexes[index].rule != "deictic.after":
        return None
    at = first
    while at < trigger.first and (doc.timex_at[at] == index or at == first):
        at += 1
    if not doc.timexes[index].text.startswith("بعد") or doc.forms[at] not in ("علي", "من") or not at < trigger.first < at + _REACH or any(k in doc.verb_tokens for k in range(at, trigger.first)):
        return None
    ago = timex.find("قبل" + doc.timexes[index].text.removeprefix("بعد"), doc.published)
    value = ago[0].value if ago else None
    if value is None or len(value) != 4:
        return None
    return Dated(ClaimDate(value=value, basis="anchored"), first, at, "so many years before the report", True)
