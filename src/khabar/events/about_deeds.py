"""Whom blame, refusal and welcome are for, where their object takes up a deed told before: «شنت إسرائيل غارة. وندد العراق بالغارة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_VOICED = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
_WITHIN = 2
"""Sentences back to the deed."""
_DECISIONS = frozenset(("القرار", "الخطوة", "الاجراء", "الاجراءات", "بالقرار", "بالخطوة", "بالاجراء"))
"""Nouns that take up what a state has just decided or done."""
_DECIDED = frozenset(("SANCTION", "COERCE", "AID", "RETREAT", "CONCEDE", "MOBILIZE"))
_RULE = "who did what it is about"


class AboutDeeds:
    """Finds the deed that a definite noun takes up, by its word or, for an attack, by its kind."""

    def __init__(self, doc: Document, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.triggers = triggers

    def complete(self, trigger: Trigger) -> None:
        """Give blame, refusal or welcome that names nobody those who did the deed it is about."""
        if trigger.type not in _VOICED or trigger.pos != "v" or trigger.sense is None or any(self.doc.code(m) != UNKNOWN for m, _, _ in trigger.recipients):
            return
        first = self._object(trigger)
        deed = self._deed(trigger, first) if first >= 0 else None
        if deed is None:
            return
        own = {self.doc.code(m) for m, _, _ in trigger.actors}
        found = [(m, _RULE, True) for m, _, _ in deed.actors if self.doc.code(m) not in own | {UNKNOWN}]
        trigger.recipients = found or trigger.recipients

    def _object(self, trigger: Trigger) -> int:
        """First token of the definite noun, by itself, that the verb is about; -1 for none."""
        for name in ("ب", "object", "علي"):
            for first, last in trigger.slots.get(name, ())[:1]:
                word = self.doc.words[first]
                alone = last == first + 1 or (last == first + 2 and not self.doc.words[first + 1].nisba and self.doc.words[first + 1].article)
                if alone and word.article and self.doc.mention_at[first] < 0 and not word.enclitic:
                    return first
        return -1

    def _deed(self, trigger: Trigger, first: int) -> Trigger | None:
        """The deed told last that the noun takes up; for an attack only where all those near have one and the same author."""
        lemmas = {n.lemma.id for n in self.doc.words[first].nouns}
        kinds = {s.type for n in self.doc.words[first].nouns for s in n.lemma.senses if s.type}
        before = [
            t for t in self.triggers
            if t.first < trigger.first and trigger.sentence - _WITHIN <= t.sentence < trigger.sentence
            and t.polarity == "affirmed" and t.modality in ("actual", "planned") and any(self.doc.code(m) != UNKNOWN for m, _, _ in t.actors)
        ]  # fmt: skip
        if "ASSAULT" in kinds:
            attacks = [t for t in before if t.type == "ASSAULT" and t.modality == "actual"]
            authors = [frozenset(self.doc.code(m) for m, _, _ in t.actors) for t in attacks]
            return attacks[-1] if attacks and len(set(authors)) == 1 else None
        same = [t for t in before if t.lemma.id in lemmas]
        if same:
            return same[-1]
        if "AGREE" in kinds:
            made = [t for t in before if t.type in ("AGREE", "SUPPORT") and t.sense is not None and len(t.actors) > 1 and not t.recipients]
            return made[-1] if made else None
        if self.doc.forms[first] in _DECISIONS:
            last = [t for t in before if t.sentence == trigger.sentence - 1 and t.type in _DECIDED]
            return last[-1] if len({frozenset(self.doc.code(m) for m, _, _ in t.actors) for t in last}) == 1 else None
        return None
