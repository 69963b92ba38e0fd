"""Who stands opposite whom in a report: the other party of the dispute or deal that it is about."""

from __future__ import annotations

from collections import Counter

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_OPPOSED = frozenset(("ACCUSE", "REJECT", "REQUEST", "THREATEN", "MOBILIZE"))
"""Types that have another party as a rule, whether or not the sentence names it."""
_NEAR = 3
"""Sentences back within which the other party must be named."""
_CLEAR = 2
"""How many times as often as the next one."""


class Dyads:
    """Counts the pairs that the acts of a part name."""

    def __init__(self, doc: Document, triggers: list[Trigger]) -> None:
        self.doc = doc
        self._pairs: dict[str, Counter[str]] = {}
        for trigger in triggers:
            sides = {doc.code(m) for m, _, _ in (*trigger.actors, *trigger.recipients)} - {UNKNOWN}
            if len(sides) == 2:
                a, b = sides
                self._pairs.setdefault(a, Counter())[b] += 1
                self._pairs.setdefault(b, Counter())[a] += 1

    def complete(self, trigger: Trigger) -> None:
        """Give an act without a recipient the other party of its actor."""
        if trigger.type not in _OPPOSED or trigger.recipients or trigger.sense is None or trigger.sense.reciprocal:
            return
        own = {self.doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        if len(own) != 1:
            return
        other = self._other(own.pop())
        m = self._mention(other, trigger) if other is not None else -1
        if m >= 0:
            trigger.recipients = [(m, "the other party of the report", True)]

    def _other(self, code: str) -> str | None:
        """The party that the acts of the report set opposite one side, clearly more often than any other."""
        known = self._pairs.get(code)
        if not known:
            return None
        ranked = known.most_common(2)
        if len(ranked) > 1 and ranked[0][1] < _CLEAR * ranked[1][1]:
            return None
        return ranked[0][0]

    def _mention(self, code: str, trigger: Trigger) -> int:
        """The mention of a side nearest before an act, or in its sentence, if one is near; -1 for none."""
        doc = self.doc
        first = doc.sentences[max(0, trigger.sentence - _NEAR)][0]
        last = doc.sentences[trigger.sentence][1]
        best = -1
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0 and doc.code(index) == code and (best < 0 or k < trigger.first):
                best = index
        return best
