"""What a sentence that a time opens tells on in the same tense: «وفي آذار، مددت الحكومة الحظر ...، واشترطت لرفعه ...»."""

from __future__ import annotations

from khabar.clause_times import ClauseTimes
from khabar.events.dated import Dated
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_AT = frozenset(("في", "خلال"))
_BESIDE = frozenset(("فيما", "بينما", "كما"))
"""Words that join a clause to the one before."""
_LATER = frozenset(("بعدها", "لاحقا", "بعدئذ"))
_BACK = 3
"""Acts back to the toll with which another one is counted."""
_REACH = 48
"""Words from the time that opens a sentence to what is told on."""
_OPENS = 4
"""Words behind the time among which stands the verb that it is told with."""
_REAL = ("affirmed", "actual")


def sequels(doc: Document, times: ClauseTimes, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts those told on, behind a comma, in a sentence that begins with a time.

    Args:
        doc: the part that is read.
        times: the times around a word in its mouth.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    for n, trigger in enumerate(triggers):
        known = out.get(id(trigger))
        if (known is not None and "/" in known.date.value) or (trigger.polarity, trigger.modality) != _REAL:
            continue
        total = _total(doc, trigger, triggers[max(0, n - _BACK) : n], out)
        if total is not None and (known is None or total.date.value.startswith(known.date.value + "/")):
            out[id(trigger)] = total
        if known is not None or times.mouth[trigger.first] >= 0:
            continue
        verb = trigger
        if trigger.pos in ("m", "n") and trigger.governor is not None and trigger.governor.lemma.light and trigger.governor.first < trigger.first:
            verb = trigger.governor
        if verb.pos != "v" or verb.analysis is None or verb.analysis.feature[:1] != "P" or not _told_on(doc, verb.first):
            continue
        if not _LATER.isdisjoint(doc.forms[trigger.last : trigger.last + _OPENS]):
            continue
        at = _opening(doc, times, doc.sentences[trigger.sentence][0])
        if at >= 0 and verb.first - at <= _REACH and not _apart(doc, times, at, verb.first):
            out[id(trigger)] = times.dated(doc.timex_at[at], at, 0)._replace(rule="told on in a sentence of that time", inferred=True)


def _total(doc: Document, trigger: Trigger, before: list[Trigger], out: dict[int, Dated]) -> Dated | None:
    """«ومنذ أيلول، قُتل ستون، وأُحرقت مدارس»: what is counted with a toll up to the day of the report."""
    past = trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] == "P"
    if not past or doc.words[trigger.first].conjunction != "و" or not doc.forms[doc.sentences[trigger.sentence][0]].endswith("منذ"):
        return None
    for told in reversed(before):
        dated = out.get(id(told))
        if told.sentence == trigger.sentence and dated is not None and "/" in dated.date.value and doc.published is not None:
            until = dated.date.value.rpartition("/")[2]
            return dated._replace(rule="counted with what was told before", inferred=True) if until and doc.published.isoformat().startswith(until) else None
    return None


def _told_on(doc: Document, k: int) -> bool:
    """Whether a verb is joined to the clause before behind a comma: «، واشترطت», «، فخرجت», «، فيما دعت»."""
    if doc.forms[k - 1] in _BESIDE:
        return k > 1 and doc.surface[k - 2] in "،,"
    return doc.words[k].conjunction in ("و", "ف") and doc.surface[k - 1] in "،,"


def _opening(doc: Document, times: ClauseTimes, first: int) -> int:
    """A token of the time that opens a sentence, with a verb in the past right behind it; -1 where none does."""
    at = first + 1 if doc.words[first].base in _AT and doc.timex_at[first] < 0 else first
    index = doc.timex_at[at] if at < len(doc) else -1
    if index < 0 or times.mouth[at] >= 0 or "منذ" in doc.timexes[index].text or not times.holds(index, at, at):
        return -1
    behind = at
    while behind < len(doc) and doc.timex_at[behind] == index:
        behind += 1
    for k in range(behind, min(len(doc), behind + _OPENS)):
        if k in doc.verb_tokens:
            return at if any(a.feature[:1] == "P" for a in doc.words[k].verbs) else -1
    return -1


def _apart(doc: Document, times: ClauseTimes, at: int, stop: int) -> bool:
    """Whether the sentence goes over to another time, or back to what came before, between its first one and a verb."""
    index = doc.timex_at[at]
    for k in range(at + 1, stop):
        other = doc.timex_at[k]
        if (other not in (-1, index) and times.mouth[k] < 0) or doc.surface[k] in "؛:" or doc.forms[k] == "ثم":
            return True
        if doc.forms[k] == "ذلك" and doc.words[k - 1].base in ("بعد", "قبل"):
            return True
    return False
