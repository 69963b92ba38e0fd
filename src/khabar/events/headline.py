"""Sides of an act that the headline tells of it: «سوريا تندد بعقوبات الاتحاد الأوروبي», and in the lead «دانت دمشق العقوبات»."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft

_IN_WORDS = frozenset(("ACCUSE", "REJECT", "SUPPORT", "THREATEN"))
"""Types that a lead tells again by another word: تندد، دانت."""
_LEAD = 2
"""Sentences of the body that may tell the headline's act by another word."""
_FIRST = 1
"""Sentences in which the same word without any side is the headline's act."""
RULE = "the headline tells it"


class Headlined(NamedTuple):
    """An act of the headline, with those of its sides that have a code."""

    type: str
    lemma: str
    polarity: str
    modality: str
    actors: tuple[Draft, ...]
    recipients: tuple[Draft, ...]


def headlined(doc: Document, triggers: Iterable[Trigger]) -> list[Headlined]:
    """What a headline tells.

    Args:
        doc: the headline.
        triggers: its acts, their sides complete as far as words tell them.
    """
    out = []
    for trigger in triggers:
        if trigger.type is None or trigger.sense is None or trigger.sense.reciprocal:
            continue
        sides = [
            tuple(dict.fromkeys(draft for m, _, _ in side if (draft := doc.entities.drafts[doc.mentions[m].entity]).code != UNKNOWN))
            for side in (trigger.actors, trigger.recipients)
        ]
        out.append(Headlined(trigger.type, trigger.lemma.lemma, trigger.polarity, trigger.modality, sides[0], sides[1]))
    return out


class Headline:
    """Fills the open side of an act from the headline that tells the same one."""

    def __init__(self, doc: Document, acts: list[Headlined]) -> None:
        self.doc = doc
        self.acts = acts

    def complete(self, trigger: Trigger) -> None:
        """Give an act the side that it lacks and the headline has, where the other is the same."""
        if not self.acts or trigger.sense is None or trigger.sense.reciprocal or (trigger.actors and trigger.recipients):
            return
        for act in self.acts:
            if act.type != trigger.type or (act.polarity, act.modality) != (trigger.polarity, trigger.modality) or not self._same(trigger, act):
                continue
            own = {draft.code for draft in act.actors} & {draft.code for draft in act.recipients}
            if own:
                continue
            if not trigger.actors:
                trigger.actors = [self._side(trigger, draft) for draft in act.actors]
            if not trigger.recipients:
                trigger.recipients = [self._side(trigger, draft) for draft in act.recipients]
            return

    def _same(self, trigger: Trigger, act: Headlined) -> bool:
        """Whether an act is the one of the headline: by one of its sides and its word, in the lead by its kind alone."""
        if trigger.first and self.doc.forms[trigger.first - 1] in ("اي", "اية"):
            return False  # ردا على أي استهداف: none that was
        word = trigger.lemma.lemma == act.lemma
        by, to = self._codes(trigger.actors), self._codes(trigger.recipients)
        if not trigger.actors and not trigger.recipients:
            return word and trigger.sentence < _FIRST and bool(act.actors and act.recipients)
        theirs = {draft.code for draft in act.actors}, {draft.code for draft in act.recipients}
        shared = bool(by & theirs[0] or to & theirs[1]) and not (by & theirs[1] or to & theirs[0])
        return shared and (trigger.sentence < _LEAD if trigger.type in _IN_WORDS or trigger.type == "ASSAULT" else word) and (word or trigger.type in _IN_WORDS)

    def _codes(self, sides: list[tuple[int, str, bool]]) -> set[str]:
        return {self.doc.code(m) for m, _, _ in sides} - {UNKNOWN}

    def _side(self, trigger: Trigger, draft: Draft) -> tuple[int, str, bool]:
        mention = ActorMention(trigger.first, trigger.last, draft.index, "definite", RULE)
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1, RULE, True
