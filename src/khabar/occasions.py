"""Days of meetings at which something was said, and of what happened on an occasion told just before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from khabar.attribution.said import Said
from khabar.date_spans import summed
from khabar.events.dated import Dated
from khabar.events.set_apart import RESULTS
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import ClaimDate

_AT = 3
"""Words before a meeting, or at the start of a sentence, among which it is said that something happened at it."""
_DURING = frozenset(("خلال", "أثناء", "في", "عقب", "بعد", "ختام", "هامش", "لدى"))
_IN_IT = frozenset(("خلالها", "خلاله", "فيها", "فيه", "اثناءها", "اثناءه"))
_AT_IT = frozenset(("خلال", "اثناء"))
_BEFORE = 3
"""Acts back to the one that was done at a meeting."""
_NEAR = 4
"""Words behind a verb among which a pronoun takes up the occasion, or before a toll among which it is said what it came of."""
_AGO = 3
"""Days before it is announced on which a deed was done."""
_REAL = ("affirmed", "actual")


def said_at(doc: Document, said: list[Said], mouth: list[int], uttered: Callable[[int], Dated | None], trigger: Trigger) -> Dated | None:
    """«قال الوزير، خلال اجتماع مجلس الأمن، إن ...»: the meeting at which something was said is of the day on which it was said."""
    if trigger.type != "CONSULT" or trigger.pos not in ("m", "n") or mouth[trigger.first] >= 0 or (trigger.polarity, trigger.modality) != _REAL:
        return None
    before = doc.words[max(0, trigger.first - _AT) : trigger.first]
    if not any(word.base in _DURING or word.preposition in _DURING for word in before):
        return None
    for index, told in enumerate(said):
        if told.sentence == trigger.sentence and 0 <= told.verb < trigger.first < told.first:
            dated = uttered(index)
            return dated._replace(rule="at which it was said", inferred=True) if dated is not None and len(dated.date.value) == 10 else None
    return None


def at_meeting(doc: Document, mouth: list[int], triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts «رفض الوزير، أمس، عرض نظيره، خلال زيارته لبكين»: the meeting at which something was done is of its day.

    Args:
        doc: the part that is read.
        mouth: the quotation each word stands in, -1 for none.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    for at, trigger in enumerate(triggers):
        if id(trigger) in out or trigger.type != "CONSULT" or trigger.pos not in ("m", "n") or (trigger.polarity, trigger.modality) != _REAL:
            continue
        k = trigger.first
        if doc.words[k - 1].base not in _AT_IT and not (doc.words[k - 1].base == "هامش" and doc.words[k - 2].base == "علي"):
            continue
        told = next((t for t in reversed(triggers[max(0, at - _BEFORE) : at]) if t.pos == "v" and t.sentence == trigger.sentence and mouth[t.first] == mouth[k]), None)
        dated = out.get(id(told)) if told is not None and (told.polarity, told.modality) == _REAL else None
        if told is not None and dated is not None and len(dated.date.value) in (7, 10) and not any(doc.words[j].function in ("relative", "complementizer") for j in range(told.last, k)):
            out[id(trigger)] = dated._replace(rule="at which it was done", inferred=True)


def on_occasion(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts «شارك في القمة في شباط. وعلى هامش القمة، عقد ... لقاء»: on the day of the occasion told just before.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    function = doc.lexicon.function
    for trigger in triggers:
        verb = trigger if trigger.pos == "v" else trigger.governor
        if id(trigger) in out or verb is None or verb.pos != "v" or (trigger is not verb and not verb.lemma.light):
            continue
        first = doc.sentences[trigger.sentence][0]
        opens = range(first + 1, min(verb.first, first + _AT))
        named = next((k for k in opens if doc.words[k].article and "with_act" in function.get(doc.words[k - 1].base, ())), -1)
        if named < 0 or (trigger.polarity, trigger.modality) != _REAL or any(k in doc.verb_tokens for k in range(first, verb.first)):
            continue
        types = {s.type for a in doc.words[named].nouns for s in a.lemma.senses}
        told = [out[id(t)] for t in triggers if id(t) in out and t.sentence == trigger.sentence - 1 and t.type in types and t.modality == "actual"]
        if told:
            out[id(trigger)] = told[-1]._replace(rule="on the occasion told before", inferred=True)


def of_one_deed(doc: Document, mouth: list[int], triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts what came of a deed of the sentence («، مما أدى إلى مقتل»), and what was done in it («زيارة التقى خلالها»).

    Args:
        doc: the part that is read.
        mouth: the quotation each word stands in, -1 for none.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    for at, trigger in enumerate(triggers):
        if id(trigger) in out or (trigger.polarity, trigger.modality) != _REAL:
            continue
        toll = trigger.type == "ASSAULT" and trigger.pos in ("m", "n") and (_came_of(doc, trigger) or _brought(doc, trigger))
        if not toll and not (trigger.pos == "v" and _in_it(doc, trigger)):
            continue
        for told in reversed(triggers[:at]):
            if told.sentence != trigger.sentence or mouth[told.first] != mouth[trigger.first]:
                break
            if (told.polarity, told.modality) != _REAL or (toll and told.type != "ASSAULT"):
                continue
            dated = out.get(id(told))
            closed = dated is not None and "/" in dated.date.value and not dated.date.value.endswith("..")
            if dated is not None and dated.first and toll and not closed and "منذ" in (doc.words[dated.first].base, doc.words[dated.first - 1].base):
                begun = dated.date.value.removesuffix("/..")
                if doc.published is not None and len(begun) == 10 and begun < doc.published.isoformat() and summed(doc, trigger) and all(doc.words[k].function != "relative" for k in range(told.last, dated.first)):
                    value = ClaimDate(value=f"{begun}/{doc.published.isoformat()}", basis=dated.date.basis)
                    out[id(trigger)] = dated._replace(date=value, rule="came of the deed told before", inferred=True)  # منذ 7 أيلول، ما أسفر عن مقتل 40 ألفا
                break  # في إطار الحرب التي يشنها منذ عام، وأسفرت عن مقتل العشرات
            if dated is not None and (not toll or told.pos == "v" or told.governor is None or told.governor.lemma.light):
                out[id(trigger)] = dated._replace(rule="came of the deed told before" if toll else "on the occasion told before", inferred=True)
            break


def _in_it(doc: Document, trigger: Trigger) -> bool:
    """«التقى خلالها», not «أطلق المشتبه فيه» nor «في وقت حذرت فيه موسكو»."""
    if trigger.analysis is None or trigger.analysis.feature[:1] != "P" or {"وقت", "الوقت"} & {*doc.forms[max(0, trigger.first - 2) : trigger.first]}:
        return False
    k = next((k for k in range(trigger.last, min(len(doc), trigger.last + 2)) if doc.forms[k] in _IN_IT), -1)
    return k >= 0 and not doc.forms[k - 1].endswith("مشتبه")


def _came_of(doc: Document, trigger: Trigger) -> bool:
    """«أدى إلى مقتل», «ما أسفر عن إصابة»."""
    for k in range(trigger.first - 1, max(trigger.first - _NEAR - 1, -1), -1):
        if k in doc.verb_tokens:
            return any(a.lemma.lemma in RESULTS for a in doc.words[k].verbs)
    return False


def _brought(doc: Document, trigger: Trigger) -> bool:
    """«استشهد مئة فلسطيني نتيجة الغارات»: what a toll came of, by a definite noun."""
    return doc.forms[trigger.first - 1] in ("نتيجة", "جراء", "بسبب") and bool(doc.words[trigger.first].article)


def announced_later(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Give a deed that was announced on a day the day before on which it is told elsewhere: «أعلنت اليوم صد هجوم» after «تعرض قبل يومين لهجوم».

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; changes.
    """
    known = [t for t in triggers if t.type == "ASSAULT" and id(t) in out and (t.polarity, t.modality) == _REAL and _day(out[id(t)])]
    weak = [t for t in known if _announced(t, out[id(t)])]
    for trigger in weak:
        day = date.fromisoformat(out[id(trigger)].date.value)
        sides = {doc.code(m) for m, _, _ in trigger.recipients}
        told = [out[id(t)] for t in known if t not in weak and not out[id(t)].inferred and sides & {doc.code(m) for m, _, _ in t.recipients}]
        days = {d.date.value for d in told}
        if len(days) == 1 and timedelta(0) < day - date.fromisoformat(told[0].date.value) <= timedelta(_AGO):
            out[id(trigger)] = told[0]._replace(rule="announced later than it was done", inferred=True)


def _announced(trigger: Trigger, dated: Dated) -> bool:
    """Whether a deed is named by a noun that hangs on a verb of saying, and the time stands before it."""
    above = trigger.governor
    while above is not None and above.pos == "m" and above.type == trigger.type:
        above = above.governor  # أعلنت صد هجوم
    return trigger.pos in ("m", "n") and above is not None and above.pos == "v" and bool(above.lemma.cue) and dated.last <= trigger.first


def _day(dated: Dated) -> bool:
    return len(dated.date.value) == 10 and "/" not in dated.date.value
