"""Acts told since the beginning of something: «قُتل المئات منذ اندلاع الحرب في 24 شباط 2022», «منذ بدء الهجوم, نزح الآلاف»."""

from __future__ import annotations

from khabar.clause_times import ClauseTimes
from khabar.date_spans import summed
from khabar.events.dated import Dated
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import ClaimDate

_OPENS = 3
"""Words from the start of a sentence among which منذ opens it."""
_BEHIND = 16
"""Words behind an act among which منذ stands."""
_PHRASE = 10
"""Words from منذ to the time that is told of the beginning."""
_BEFORE = 8
"""Words before منذ among which it is said that there was no such act since."""
_BEGINNINGS = frozenset(("بدء", "بداية", "بدايه", "اندلاع", "انطلاق", "انطلاقة", "نشوب", "تفجر", "اشتعال", "سريان", "استئناف", "شن"))
"""Nouns of beginnings, behind which stands what began."""
_REAL = ("affirmed", "actual")
_SAME = ("same act", "act of the same side", "told on")
"""Rules by which an act took the day of another one; of what is counted since a beginning they give the first day alone."""


def since_stated(doc: Document, times: ClauseTimes, trigger: Trigger) -> Dated | None:
    """The stretch from the beginning of something, whose time stands beside it, until the report; None where there is none.

    Args:
        doc: the part that is read.
        times: the times around a word in its mouth.
        trigger: an act that has no time of its own.
    """
    since = _since(doc, times, trigger)
    if since < 0:
        return None
    for k in range(since + 2, min(len(doc), since + 2 + _PHRASE)):
        index = doc.timex_at[k]
        if index >= 0:
            dated = times.dated(index, k, trigger.first) if times.holds(index, k, since + 1) else None
            return _stretch(doc, trigger, dated) if dated is not None else None
        if k in doc.verb_tokens or doc.words[k].function in ("complementizer", "relative") or (not doc.words[k].is_word and doc.surface[k] in "،,.؛:"):
            return None
    return None


def since_told(doc: Document, times: ClauseTimes, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts those since the beginning of what is dated elsewhere: «اندلعت الحرب في شباط ... ومنذ اندلاع الحرب، نزح الآلاف».

    Args:
        doc: the part that is read.
        times: the times around a word in its mouth.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; changes.
    """
    if "منذ" not in doc.forms and "ومنذ" not in doc.forms:
        return
    for trigger in triggers:
        known = out.get(id(trigger))
        if (trigger.polarity, trigger.modality) != _REAL or (known is not None and not known.rule.startswith(_SAME)):
            continue
        since = _since(doc, times, trigger)
        if since < 0 or doc.words[since + 1].base not in _BEGINNINGS:
            continue
        lemmas = {id(a.lemma) for a in doc.words[since + 2].nouns}
        begun = [out[id(t)] for t in triggers if id(t) in out and t is not trigger and id(t.lemma) in lemmas and not out[id(t)].inferred]
        dated = _stretch(doc, trigger, min(begun, key=lambda d: d.date.value)) if begun else None
        if dated is not None:
            out[id(trigger)] = dated._replace(rule="since what is dated elsewhere", inferred=True)


def _stretch(doc: Document, trigger: Trigger, begun: Dated) -> Dated | None:
    """From a beginning to the report for what is counted up to it, with an open end for what goes on; None for what was done once."""
    value = begun.date.value.removesuffix("/..")
    if doc.published is None or "/" in value or len(value) not in (4, 7, 10):
        return None
    until = doc.published.isoformat()[: len(value)]
    if value >= until:
        return None  # told for what is to come, or begun in the month of the report
    verb = trigger if trigger.pos == "v" else trigger.governor
    if summed(doc, trigger):
        value = f"{value}/{until}"
    elif verb is not None and verb.pos == "v" and (verb is trigger or verb.lemma.light or verb.type == trigger.type) and verb.analysis is not None and verb.analysis.feature[:1] == "I" and not verb.analysis.future:
        value = f"{value}/.."
    else:
        return None
    return begun._replace(date=ClaimDate(value=value, basis=begun.date.basis), rule="since a beginning")


def _since(doc: Document, times: ClauseTimes, trigger: Trigger) -> int:
    """The token of منذ that opens the sentence of an act or stands behind it in its clause, before a noun; -1 for none."""
    first, last = doc.sentences[trigger.sentence]
    if trigger.pos not in ("v", "m", "n"):
        return -1
    for k in range(first, min(trigger.first, first + _OPENS)):
        if doc.words[k].base == "منذ" and times.mouth[k] == times.mouth[trigger.first]:
            return k if _named(doc, k, last) and _first_told(doc, trigger, k) else -1
    for k in range(trigger.last, min(last - 2, trigger.last + _BEHIND)):
        word = doc.words[k]
        if word.base == "منذ":
            same = times.mouth[k] == times.mouth[trigger.first] and _named(doc, k, last)
            return k if same and not _of_other(doc, trigger, k) else -1
        if k in doc.verb_tokens or word.function in ("complementizer", "relative") or doc.surface[k] in ".؛:":
            return -1
    return -1


def _named(doc: Document, k: int, last: int) -> bool:
    """Whether a noun stands behind منذ and no time: «منذ اندلاع», not «منذ يومين», «منذ ذلك الحين»."""
    return k + 2 < last and doc.timex_at[k] < 0 and doc.timex_at[k + 1] < 0 and not doc.words[k + 1].function and (doc.words[k + 1].base in _BEGINNINGS or any(a.pos in ("m", "n") for a in doc.words[k + 1].nouns))


def _first_told(doc: Document, trigger: Trigger, since: int) -> bool:
    """Whether an act is told by the first verb behind «منذ ...،», or joined to it."""
    verbs = [k for k in range(since + 1, trigger.first + 1) if k in doc.verb_tokens]
    if trigger.pos == "v":
        return bool(verbs) and (verbs[0] == trigger.first or (len(verbs) < 3 and bool(doc.words[trigger.first].conjunction)))
    above = trigger.governor
    return len(verbs) == 1 and above is not None and above.pos == "v" and above.first == verbs[0]


def _of_other(doc: Document, trigger: Trigger, since: int) -> bool:
    """Whether منذ tells since when something else has been so («المحاصرة منذ»), or there was no such act («للمرة الأولى منذ»)."""
    before = doc.words[since - 1]
    if since - 1 >= trigger.last and before.nouns and not before.verbs and all(a.pos in ("a", "p") for a in before.nouns):
        return True
    return any("ranked" in doc.lexicon.function.get(doc.forms[k], doc.lexicon.function.get(doc.words[k].base, ())) for k in range(max(trigger.first - 2, since - _BEFORE), since))
