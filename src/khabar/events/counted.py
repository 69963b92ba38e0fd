"""Dates of acts from which a time is counted: «بعد أربعة أيام على الهجوم، قصفت ... اليوم», «غداة الهجوم، قصفت ... اليوم»."""

from __future__ import annotations

from datetime import date, timedelta

from khabar.events.dated import Dated, recent_day
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_counted import moved
from khabar.mentions.timex_words import time_words
from khabar.model import ClaimDate
from khabar.text.fold import fold

_BEHIND = 3
"""Words from what counts (من، على) to the act counted from: بعد يومين على انتهاء جولة المفاوضات."""
_BEFORE = 2
"""Sentences back in which the day of the news stands that «ويأتي ذلك» takes up."""
_ROUGH = ("من ", "نحو ", "حوالي ", "قرابة ")
"""Words in a count that make it no exact one: بعد أقل من شهرين على الهجوم."""
BESIDE_DAY = "the day beside"
"""Rule of a date that غداة has moved."""
COUNTED = "counted from the act told with it"
"""Rule of the date of an act from which the day of its clause is counted."""


def counted_from(doc: Document, mouth: list[int], triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts, by id of trigger, those of acts from which the day of their sentence is counted.

    Args:
        doc: the part that is read.
        mouth: the quotation each word stands in, -1 for none.
        triggers: its acts in the order of the text.
        out: the dates stated; grows.
    """
    sentences: dict[int, list[Trigger]] | None = None
    for index, timex in enumerate(doc.timexes):
        last = _last(doc, index)
        if last < 0:
            continue
        if sentences is None:
            sentences = {}
            for trigger in triggers:
                sentences.setdefault(trigger.sentence, []).append(trigger)
        sentence = doc.sentence_of(last)
        told = sentences.get(sentence, [])
        act = next((t for t in told if last < t.first <= last + _BEHIND and t.pos in ("m", "n")), None)
        if act is None or (id(act) in out and out[id(act)].rule != BESIDE_DAY) or (act.polarity, act.modality) != ("affirmed", "actual"):
            continue
        if "lasting_act" in doc.lexicon.function.get(doc.words[act.first].base, ()):
            continue  # بعد تسعة أشهر من القتال: so long it went on
        day = _day(doc, mouth, told, act, out) or _of_news(doc, sentences, act, out)
        value = _counted(timex.text, timex.rule, day.date.value) if day is not None else None
        if day is None or value is None or (len(value) > 7 and not _told(doc, day)):
            continue
        for trigger in _with(doc, told, act):
            known = out.get(id(trigger))
            if known is None or known.date.value == day.date.value:
                out[id(trigger)] = day._replace(date=ClaimDate(value=value, basis="anchored"), rule=COUNTED, inferred=True)


def _with(doc: Document, told: list[Trigger], act: Trigger) -> list[Trigger]:
    """An act and those joined to it in one stretch: «غداة اقتحام المحتجين البرلمان وإضرام النار فيه»."""
    found = [act]
    for trigger in told:
        if trigger.first > found[-1].first and trigger.pos == "m" and doc.words[trigger.first].conjunction == "و":
            if any(k in doc.verb_tokens or doc.surface[k] in "،؛:." for k in range(found[-1].last, trigger.first)):
                break
            found.append(trigger)
    return found


def _last(doc: Document, index: int) -> int:
    """The word behind which the act stands from which a time is counted; -1 where it is counted from none."""
    timex = doc.timexes[index]
    if timex.value is not None or timex.rule not in ("deictic.after", "deictic.ago", "vague") or "منذ" in timex.text:
        return -1
    last = doc.token_at(timex.end)
    if last + 1 >= len(doc) or doc.timex_at[last - 1] != index:
        return -1
    if timex.rule == "vague":
        return last - 1 if doc.words[last - 1].base == "غداة" else -1
    return last if doc.forms[last] == "من" or (doc.forms[last] == "علي" and timex.rule == "deictic.after") else -1


def _day(doc: Document, mouth: list[int], told: list[Trigger], act: Trigger, out: dict[int, Dated]) -> Dated | None:
    """The one day of the deeds told in a sentence, or else the one day that it names."""
    days = {out[id(t)] for t in told if id(t) in out and t is not act and t.pos == "v" and len(out[id(t)].date.value) == 10}
    if not days:
        first, last = doc.sentences[act.sentence]
        named = {doc.timex_at[k] for k in range(first, last) if doc.timex_at[k] >= 0 and mouth[k] == mouth[act.first]}
        days = {
            Dated(ClaimDate(value=value, basis="anchored"), act.first, act.last, COUNTED)
            for value in (doc.timexes[i].value for i in named)
            if value is not None and len(value) == 10
        }
    return days.pop() if len({d.date.value for d in days}) == 1 else None


def _of_news(doc: Document, sentences: dict[int, list[Trigger]], act: Trigger, out: dict[int, Dated]) -> Dated | None:
    """«ويأتي ذلك غداة الهجوم»: counted from the day of what the sentence before tells, or from that of the report."""
    first = doc.sentences[act.sentence][0]
    if "comes_after" not in doc.lexicon.function.get(doc.forms[first].removeprefix("و"), ()):
        return None
    told = [out[id(t)] for n in range(max(0, act.sentence - _BEFORE), act.sentence) for t in sentences.get(n, ()) if id(t) in out]
    days = {d for d in told if recent_day(doc, d) and len(d.date.value) == 10}
    if len({d.date.value for d in days}) == 1:
        return days.pop()
    if told or doc.published is None:
        return None
    return Dated(ClaimDate(value=doc.published.isoformat(), basis="anchored"), act.first, act.last, COUNTED)


def _told(doc: Document, day: Dated) -> bool:
    """Whether the report names the day from which is counted; where it does not, only a month is known."""
    return any(t.value == day.date.value for t in doc.timexes)


def _counted(text: str, rule: str, value: str) -> str | None:
    day = date.fromisoformat(value)
    if rule == "vague":  # غداة
        return (day - timedelta(1)).isoformat()
    body = fold(text)
    if rule == "deictic.after" and "ساع" in body:
        return value if time_words().count(body) is None else None  # بعد ساعات من إطلاق النار
    found = moved(time_words(), body, day, -1 if rule == "deictic.after" else 1, exact=not any(word in body for word in _ROUGH))
    return found[0] if found is not None else None
