"""The day of the one meeting of which a report tells: «التقى الوزيران اليوم. ... وأضاف أن مباحثاتهما تناولت ...»."""

from __future__ import annotations

from khabar.events.dated import Dated, recent_day
from khabar.events.set_apart import background, continued, earlier, looks_back, set_apart
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_OVER = 10
"""Sentences over which the one meeting of a report is named again without its sides."""
_OTHER = frozenset(("سابق", "سابقة", "سابقا", "اخر", "اخري", "لاحق", "لاحقا", "مقبل", "المقبل", "المقبلة", "مرتقب", "المرتقب", "المرتقبة", "ماضية", "الماضية", "السابق", "السابقة", "الجديدة", "الجديد", "القادمة", "القادم", "مماثل", "مماثلة", "الاخيرة", "الاخير"))
"""Words that say that a meeting is another one."""
_BEHIND = 6
"""Words behind a meeting among which one of them stands."""
_REAL = ("affirmed", "actual")


def one_meeting(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts the meetings of two sides that are told to have met on one day of the news, and of none else.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    meetings = [t for t in triggers if t.type == "CONSULT" and (t.polarity, t.modality) == _REAL]
    told = [(t, out[id(t)]) for t in meetings if id(t) in out and _of_news(doc, out[id(t)])]
    if not told:
        return
    days = {dated.date.value for _, dated in told}
    for trigger in meetings:
        if id(trigger) in out or not _again(doc, trigger):
            continue
        sides = _sides(doc, trigger)
        of_them = [dated for t, dated in told if _sides(doc, t) == sides] if len(sides) > 1 else []
        if not of_them and len(days) == 1 and _known(trigger):
            of_them = [dated for t, dated in told if 0 <= trigger.sentence - t.sentence <= _OVER and not dated.inferred and sides <= _sides(doc, t)]
        if of_them and len({dated.date.value for dated in of_them}) == 1:
            out[id(trigger)] = of_them[0]._replace(rule="the one meeting told", inferred=True)


def _of_news(doc: Document, dated: Dated) -> bool:
    """Whether a day is one of those just before the report."""
    value = dated.date.value
    return recent_day(doc, dated) and not background(doc, value) and doc.published is not None and value[:10] <= doc.published.isoformat()


def _sides(doc: Document, trigger: Trigger) -> set[str]:
    return {doc.code(m) for m, _, _ in (*trigger.actors, *trigger.recipients)} - {"UNK", ""}


def _known(trigger: Trigger) -> bool:
    """«اللقاء», «الاجتماع»: named as known, and as one."""
    analysis = trigger.analysis
    return trigger.pos in ("m", "n") and analysis is not None and bool(analysis.article or analysis.enclitic)


def _again(doc: Document, trigger: Trigger) -> bool:
    """Whether an act can be a meeting told elsewhere: not «لقاء سابق», «وكان قد التقى», nor talks that go on."""
    if earlier(doc, trigger) or set_apart(doc, trigger) or continued(doc, trigger) or looks_back(doc, trigger) or (trigger.sense is not None and trigger.sense.mode == "third-party"):
        return False
    first, last = doc.sentences[trigger.sentence]
    above = trigger.governor
    light = above is not None and above.pos == "v" and above.lemma.light and above.first < trigger.first
    if light and above is not None and above.analysis is not None and above.analysis.feature[:1] != "P":
        return False  # يقوم بجولة
    if trigger.pos in ("m", "n") and not light and (trigger.analysis is None or trigger.analysis.feature[:1] != "S" or trigger.lemma.lemma.endswith("ات") or doc.forms[trigger.first].rstrip("هامك").endswith("ات")):
        return False  # استئناف المحادثات, سلسلة من الزيارات: on many days
    if any("looks_back" in doc.lexicon.function.get(form, ()) for form in doc.forms[first : first + 2]):
        return False
    return not any(form in _OTHER for form in doc.forms[trigger.last : min(last, trigger.last + _BEHIND)])
