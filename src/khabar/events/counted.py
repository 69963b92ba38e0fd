"""Dates of acts from which a time is counted: «بعد أربعة أيام على الهجوم، قصفت ... اليوم»: the attack was four days before."""

from __future__ import annotations

from datetime import date

from khabar.events.retold import Dated
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_counted import moved
from khabar.mentions.timex_words import time_words
from khabar.model import ClaimDate
from khabar.text.fold import fold

_BEHIND = 3
"""Words from what counts (من، على) to the act counted from: بعد يومين على انتهاء جولة المفاوضات."""


def counted_from(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts, by id of trigger, those of acts from which a dated one of the same sentence is counted.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates stated; grows.
    """
    sentences: dict[int, list[Trigger]] | None = None
    for index, timex in enumerate(doc.timexes):
        if timex.rule not in ("deictic.after", "deictic.ago") or timex.value is not None or "منذ" in timex.text:
            continue
        last = doc.token_at(timex.end)
        if last + 1 >= len(doc) or doc.forms[last] not in ("من", "علي") or doc.timex_at[last - 1] != index:
            continue
        if sentences is None:
            sentences = {}
            for trigger in triggers:
                sentences.setdefault(trigger.sentence, []).append(trigger)
        told = sentences.get(doc.sentence_of(last), [])
        act = next((t for t in told if last < t.first <= last + _BEHIND and t.pos in ("m", "n")), None)
        days = {out[id(t)] for t in told if id(t) in out and t is not act and t.pos == "v" and len(out[id(t)].date.value) == 10}
        if act is None or id(act) in out or len({d.date.value for d in days}) != 1:
            continue
        day = days.pop()
        sign = -1 if timex.rule == "deictic.after" else 1
        found = moved(time_words(), fold(timex.text), date.fromisoformat(day.date.value), sign, exact=True)
        if found is not None and found[0] is not None:
            out[id(act)] = day._replace(date=ClaimDate(value=found[0], basis="anchored"), rule="counted from the act told with it", inferred=True)
