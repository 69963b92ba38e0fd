"""Days of talks that somebody travels for: «توجه اليوم إلى القاهرة لإجراء مباحثات», «وسيجري خلال الزيارة محادثات»."""

from __future__ import annotations

from khabar.events.dated import Dated, recent_day
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_FOR = 3
"""Words before the talks among which ل says that they are what the journey is for."""
_OVER = 3
"""Sentences behind that of the journey in which it is taken up."""
_ON_IT = frozenset(("خلال", "أثناء", "اثناء"))
_VISIT = frozenset(("الزيارة", "الزياره", "زيارته", "زيارتها"))


def of_journeys(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts those of planned talks for which somebody sets out on a day of these days.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    journey: Trigger | None = None
    for trigger in triggers:
        dated = out.get(id(trigger))
        if trigger.type != "CONSULT":
            continue
        visit = trigger.sense is not None and trigger.sense.mode == "visit"
        if visit and trigger.pos == "v" and dated is not None and trigger.polarity == "affirmed" and trigger.modality in ("actual", "planned"):
            journey = trigger if recent_day(doc, dated) and _now(doc, dated) else None
            continue
        if journey is None or visit or dated is not None or trigger.modality != "planned" or trigger.polarity != "affirmed" or trigger.pos not in ("m", "n", "v"):
            continue
        aim = trigger.sentence == journey.sentence and trigger.pos != "v" and _aim(doc, journey, trigger)
        if aim or (0 < trigger.sentence - journey.sentence <= _OVER and _on_it(doc, trigger)):
            out[id(trigger)] = out[id(journey)]._replace(rule="on the journey for it", inferred=True)


def _now(doc: Document, dated: Dated) -> bool:
    """Whether a day is that of the report or to come: of a journey begun before nobody knows when the talks are."""
    return doc.published is not None and dated.date.value >= doc.published.isoformat()


def _aim(doc: Document, journey: Trigger, trigger: Trigger) -> bool:
    """«إلى موسكو لإجراء مباحثات», «للقاء نظيره»: what is told behind the journey as that which it is for."""
    if any(k in doc.verb_tokens for k in range(journey.last, trigger.first)):
        return False
    return any(doc.words[k].preposition == "ل" and not doc.words[k].article and doc.words[k].nouns for k in range(max(journey.last, trigger.first - _FOR), trigger.first + 1))


def _on_it(doc: Document, trigger: Trigger) -> bool:
    """«خلال الزيارة» in the sentence of the talks, which has no time of its own."""
    first, last = doc.sentences[trigger.sentence]
    if any(index >= 0 for index in doc.timex_at[first:last]):
        return False
    return any(doc.forms[k] in _VISIT and doc.forms[k - 1] in _ON_IT for k in range(first + 1, last))
