"""What is seen of a word that may name an act, where no rule says that it stands for itself: «وسط دعوات إلى هدنة»."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

NAMES = (
    "case", "type", "pos", "hold", "under", "overpos", "told", "real", "word", "article", "tail", "shown", "slots", "slot", "opens", "aside",
    "again", "here", "lead", "before", "prep", "named", "mode", "quoted", "same", "nextto",
)  # fmt: skip
CROSSED = (
    *((name, "type") for name in ("case", "pos", "hold", "real", "article", "under", "again")),
    *((name, "case") for name in ("hold", "under", "article", "slots", "again", "real")),
    ("article", "slots", "tail"), ("hold", "under"), ("article", "again"), ("hold", "overpos", "told"), ("named", "case"), ("before", "pos"),
    ("article", "real"), ("slot", "type"), ("same", "hold"),
)  # fmt: skip


class Candidates:
    """The words of one part that may name acts beside those that do."""

    def __init__(self, doc: Document, found: list[Trigger]) -> None:
        self.doc = doc
        self.found = found
        self.quotes = sorted(doc.quote_tokens)
        self.acts: dict[str, list[int]] = {}
        for trigger in found:
            self.acts.setdefault(trigger.lemma.id, []).append(trigger.first)
        self.here: dict[int, list[Trigger]] = {}
        for trigger in found:
            self.here.setdefault(trigger.sentence, []).append(trigger)

    def _quoted(self, token: int) -> bool:
        at = bisect_right(self.quotes, (token, 1 << 60)) - 1
        return at >= 0 and token < self.quotes[at][1]

    def named(self, trigger: Trigger) -> bool:
        """Whether the sentence of a word names somebody, more than a place: else nobody is said to act."""
        first, last = self.doc.sentences[trigger.sentence]
        return any(m >= 0 and self.doc.mentions[m].place < 0 and self.doc.code(m) != UNKNOWN for m in self.doc.mention_at[first:last])

    def seen(self, trigger: Trigger) -> list[str]:
        """What is seen of a word, in the order of NAMES."""
        doc, governor, analysis = self.doc, trigger.governor, trigger.analysis
        words = doc.words
        acts = self.here.get(trigger.sentence, ())
        first, last = doc.sentences[trigger.sentence]
        named = {doc.mentions[doc.mention_at[k]].entity for k in range(first, last) if doc.mention_at[k] >= 0}
        before = words[trigger.first - 1] if trigger.first > first else None
        sense = likely_sense(trigger)
        meant = (sense.type if sense is not None else None) or ""
        told = bisect_left(self.acts.get(trigger.lemma.id, ()), trigger.first)
        return [
            "typed" if trigger.type else "waiting" if trigger.waiting is not None else "none", meant, trigger.pos, trigger.how or "top",
            (governor.meant or governor.lemma.kind) if governor is not None else "-", governor.pos if governor is not None else "-",
            _yes(governor is not None and governor.emit and governor.type is not None), f"{trigger.polarity[:3]}-{trigger.modality}",
            trigger.lemma.id, _yes(analysis is not None and analysis.article), (analysis.enclitic if analysis is not None else "") or "-",
            _yes(before is not None and before.function == "demonstrative"), str(min(3, len(trigger.slots))),
            next(iter(sorted(trigger.slots)), "-"), trigger.opens, _yes(trigger.aside), str(min(2, told)), str(min(4, len(acts))),
            _yes(trigger.sentence == 0), (before.function or before.base) if before is not None and before.is_word else doc.surface[trigger.first - 1] if before else "-",
            (analysis.preposition if analysis is not None else "") or "-", str(min(4, len(named))),
            (sense.mode if sense is not None else None) or "-",
            _yes(self._quoted(trigger.first)), _yes(any(t.type == meant for t in acts)),
            _yes(any(abs(t.first - trigger.first) <= 2 for t in acts)),
        ]  # fmt: skip


def likely_sense(trigger: Trigger) -> Sense | None:
    """The sense that a word has if it names an act: the one that fired or lacks only its sides, else the first of its lemma."""
    if trigger.type is not None:
        return trigger.sense
    if trigger.waiting is not None:
        return trigger.waiting
    return next((s for s in trigger.lemma.senses if s.type and not (s.only == "verb" and trigger.pos != "v") and not (s.only == "noun" and trigger.pos == "v")), None)


def _yes(holds: bool) -> str:
    return "y" if holds else "n"
