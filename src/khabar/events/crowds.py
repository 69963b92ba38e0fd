"""Those who protest are spoken of again without their land: «المشاركون», «المحتجون»; they turn to a government of their own."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft

_CROWD = ("protester", "demonstrating crowd", "demonstrators' crowds")
"""Names of the entities of people who protest."""
_NEAR = 5
"""Sentences within which the protest told last is meant."""
_BY_WORDS = frozenset(("REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "PROTEST"))
RULE = "those of the protest told before"
"""Rule by which people who protest are of the land of the protest."""


class Crowds:
    """Knows the land of the protest told last in one part."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self._sentence = -1
        self._land = ""

    def complete(self, trigger: Trigger) -> None:
        """Give the crowd that speaks, and the government it turns to, the land of the protest; call in the order of the text, before the places are asked."""
        if trigger.type not in _BY_WORDS or not self._land or trigger.sentence - self._sentence > _NEAR:
            return
        led = [k for k, (m, _, _) in enumerate(trigger.actors) if self._crowd(m)]
        if not led or any(self.doc.code(m) != UNKNOWN for m, _, _ in trigger.actors):
            return
        for k in led:
            m, rule, _ = trigger.actors[k]
            trigger.actors[k] = (self._of(m, self._draft(m)), f"{rule}+{RULE}", True)
        if trigger.type == "REQUEST":
            for k, (m, rule, _) in enumerate(trigger.recipients):
                mention, draft = self.doc.mentions[m], self._draft(m)
                if mention.inferred and mention.how == "definite" and draft.kind == "office" and "GOV" in draft.roles:
                    trigger.recipients[k] = (self._of(m, draft), f"{rule}+{RULE}", True)  # ودعا المحتجون الحكومة: theirs

    def note(self, trigger: Trigger) -> None:
        """Remember the land of a protest whose sides are complete."""
        if trigger.type == "PROTEST" and trigger.actors and trigger.polarity == "affirmed":
            lands = {land for m, _, _ in trigger.actors for land in self._draft(m).country[:1]}
            if len(lands) == 1:
                self._sentence, self._land = trigger.sentence, lands.pop()

    def _draft(self, m: int) -> Draft:
        return self.doc.entities.drafts[self.doc.mentions[m].entity]

    def _crowd(self, m: int) -> bool:
        draft = self._draft(m)
        return draft.code == UNKNOWN and draft.kind == "people" and draft.name.startswith(_CROWD)

    def _of(self, m: int, draft: Draft) -> int:
        old = self.doc.mentions[m]
        name = f"{draft.name.split(' of ')[0]} of {self._land}"
        own = self.doc.entities.get(self._land, draft.kind, name, draft.name_ar, draft.roles, (self._land,), draft.gender)
        mention = ActorMention(old.first, old.last, own.index, old.how, "land of the protest")
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1
