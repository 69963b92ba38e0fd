"""Days of talks that somebody travels for («توجه اليوم إلى القاهرة لإجراء مباحثات») or will go to («ستشارك في القمة»)."""

from __future__ import annotations

from khabar.events.dated import Dated, recent_day
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day, point

_FOR = 3
"""Words before the talks among which ل says that they are what the journey is for."""
_OVER = 3
"""Sentences behind that of the journey in which it is taken up."""
_GOING = 6
"""Words from a verb to the gathering that somebody will go to: سيشارك وفد البلاد في القمة."""
_END = frozenset(("نهاية", "نهايه", "اواخر", "ختام"))
_PAST = ("الماضي", "السابق", "الاخير", "الفائت")
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


def of_gatherings(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts «ستعقد القمة الأحد المقبل. ... سيشارك الرئيس في القمة»: what is to be on a gathering is on the day told of it.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    published = doc.published
    if published is None:
        return
    told: dict[int, set[Dated]] = {}
    for trigger in triggers:
        dated = out.get(id(trigger))
        visit = trigger.sense is not None and trigger.sense.mode == "visit"
        if dated is None or visit or trigger.type != "CONSULT" or trigger.pos not in ("m", "n") or trigger.polarity != "affirmed":
            continue
        begins = point(dated.date.value)
        if begins is not None and (begins > published or _ends(doc, dated)):
            told.setdefault(id(trigger.lemma), set()).add(dated)
    for trigger in triggers if told else ():
        if id(trigger) in out or trigger.type != "CONSULT" or _gone(doc, trigger) or trigger.modality not in ("planned", "possible", "demanded"):
            continue
        days = told.get(_gathering(doc, trigger, told), set())
        if len({dated.date.value for dated in days}) == 1:
            out[id(trigger)] = next(iter(days))._replace(rule="the day of the gathering", inferred=True)


def _ends(doc: Document, dated: Dated) -> bool:
    """«نهاية الشهر الجاري», told before that end has come."""
    end = last_day(dated.date.value)
    return doc.forms[dated.first] in _END and len(dated.date.value) in (4, 7) and end is not None and doc.published is not None and end > doc.published


def _gone(doc: Document, trigger: Trigger) -> bool:
    """«قمة القاهرة الماضية»: another one, held before."""
    return any(form.startswith(_PAST) for form in doc.forms[trigger.last : trigger.last + 3])


def _gathering(doc: Document, trigger: Trigger, told: dict[int, set[Dated]]) -> int:
    """The lemma of the gathering, named as one that is known, which an act is or goes to; 0 for none."""
    last = doc.sentences[trigger.sentence][1]
    for k in range(trigger.first if trigger.pos != "v" else trigger.last, min(last, trigger.last + (_GOING if trigger.pos == "v" else 0))):
        word = doc.words[k]
        if (k > trigger.first and k in doc.verb_tokens) or word.function in ("complementizer", "relative") or doc.surface[k] in "،,.؛:":
            return 0
        known = word.article or (k + 1 < last and (doc.words[k + 1].article or doc.mention_at[k + 1] >= 0))
        found = next((id(a.lemma) for a in word.nouns if id(a.lemma) in told), 0) if known else 0
        if found:
            return found
    return 0
