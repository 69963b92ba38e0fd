"""Days of meetings at which something was said, and of what happened on an occasion told just before."""

from __future__ import annotations

from collections.abc import Callable

from khabar.attribution.said import Said
from khabar.events.retold import Dated
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_AT = 3
"""Words before a meeting, or at the start of a sentence, among which it is said that something happened at it."""
_DURING = frozenset(("خلال", "أثناء", "في", "عقب", "بعد", "ختام", "هامش", "لدى"))
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


def on_occasion(doc: Document, triggers: list[Trigger], out: dict[int, Dated]) -> None:
    """Add to the dates of acts «شارك في القمة في شباط. وعلى هامش القمة، عقد ... لقاء»: on the day of the occasion told just before.

    Args:
        doc: the part that is read.
        triggers: its acts in the order of the text.
        out: the dates known, by id of trigger; grows.
    """
    function = doc.lexicon.data.function
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
