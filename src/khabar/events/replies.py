"""Whom an act answers: the side whose charge is denied, whose request is refused, whose attack is retaliated."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from khabar.events.heads import head_words
from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_ANSWERS = {
    "REJECT": ("REQUEST", "AGREE", "CONSULT", "THREATEN"),
    "AGREE": ("REQUEST", "AGREE"),
    "CONCEDE": ("REQUEST", "THREATEN"),
}  # fmt: skip
"""Types of the acts that a reply of each type answers."""
_RETURN = frozenset(("ردا", "الرد", "رد"))
_NEAR = 2
_FAR = 5
"""Sentences within which an act is told by one and denied by the other."""


def _sentence(trigger: Trigger) -> int:
    return trigger.sentence


class Replies:
    """Goes along the acts of a part in order and keeps the last of each type that can be answered."""

    def __init__(self, doc: Document, acts: list[Trigger], voice: Callable[[Trigger], int | None]) -> None:
        self.doc = doc
        self.voice = voice
        self._acts = acts
        self._under: dict[int, list[Trigger]] = {}
        self._by_lemma: dict[str, list[Trigger]] = {}
        for act in acts:
            self._by_lemma.setdefault(act.lemma.id, []).append(act)
            if act.governor is not None and act.governor.type == "DENY":
                self._under.setdefault(id(act.governor), []).append(act)
        self._last: dict[str, Trigger] = {}

    def complete(self, trigger: Trigger) -> None:
        """Whom a refusal, consent or denial answers: the side whose request, offer or charge came just before."""
        if not trigger.recipients and trigger.actors and trigger.sense is not None:
            kinds = _ANSWERS.get(trigger.type or "")
            if trigger.type == "DENY":
                self._answer(trigger, ("ACCUSE",))
                if not trigger.recipients:
                    self._claimed(trigger)
                if not trigger.recipients and trigger.pos == "v":
                    self._told_before(trigger)
            elif kinds is not None and self._asked(trigger):
                self._answer(trigger, kinds)
        if trigger.type == "ASSAULT" and not trigger.recipients:
            self._retaliated(trigger)
        if trigger.type is not None and trigger.actors:
            self._last[trigger.type] = trigger

    def _retaliated(self, trigger: Trigger) -> None:
        """«شنت غارات رداً على هجوم»: the attack was on those who now strike back."""
        doc = self.doc
        before = [k for k in range(max(0, trigger.first - 6), trigger.first) if doc.words[k].is_word][-3:]
        words = [doc.forms[k] for k in before]
        if "علي" not in words or not any(w in _RETURN for w in words):
            return
        strike = self._last.get("ASSAULT")
        if strike is None or strike.sentence != trigger.sentence:
            return
        ground = ground_of(doc, trigger).country
        if ground and not any(ground in doc.entities.drafts[doc.mentions[m].entity].country for m, _, _ in strike.actors):
            return  # ردا على المجازر في رفح: others were struck there
        own = {doc.code(m) for m, _, _ in trigger.actors}
        trigger.recipients = [(m, "those who strike back", True) for m, _, _ in strike.actors if doc.code(m) not in own]

    def _answer(self, trigger: Trigger, kinds: tuple[str, ...]) -> None:
        doc = self.doc
        own = {doc.code(m) for m, _, _ in trigger.actors}
        best: Trigger | None = None
        for kind in kinds:
            known = self._last.get(kind)
            if known is None or trigger.sentence - known.sentence > _NEAR:
                continue
            if own & {doc.code(m) for m, _, _ in known.actors}:
                continue
            if kind == "ACCUSE" and known.recipients and not own & {doc.code(m) for m, _, _ in known.recipients}:
                continue  # others are accused
            if best is None or known.sentence > best.sentence:
                best = known
        if best is not None:
            trigger.recipients = [(m, "side that is answered", True) for m, _, _ in best.actors]

    def _claimed(self, denial: Trigger) -> None:
        """Who tells elsewhere that the denied act was done: «نفى طرده» after «قال المعارض إنه طرد»."""
        doc = self.doc
        own = {doc.code(m) for m, _, _ in denial.actors}
        for act in self._under.get(id(denial), ())[:2]:
            same = self._by_lemma[act.lemma.id]
            for other in same[bisect_left(same, denial.sentence - _FAR, key=_sentence) :]:
                if other.sentence > denial.sentence + _FAR:
                    break
                if other is act or other.polarity == "negated":
                    continue
                who = self.voice(other)
                if who is not None and doc.code(who) not in own:
                    denial.recipients = [(who, "who tells what is denied", True)]
                    return

    def _told_before(self, denial: Trigger) -> None:
        """«قالت باريس إن ...، وهو ما نفته موسكو»: a pronoun takes up what somebody has just said."""
        if denial.analysis is None or denial.analysis.enclitic != "ه":
            return
        own = {self.doc.code(m) for m, _, _ in denial.actors}
        for act in reversed(self._acts):
            if act.first < denial.first and act.sentence == denial.sentence and act.type is not None:
                who = self.voice(act)
                if who is not None and self.doc.code(who) not in own and self.doc.mentions[who].first < denial.first:
                    denial.recipients = [(who, "who tells what is denied", True)]
                return

    def _asked(self, trigger: Trigger) -> bool:
        """Whether the theme is a request, an offer, a charge."""
        function = self.doc.lexicon.function
        return any(
            "asked" in function.get(word, ())
            for ranges in trigger.slots.values()
            for first, last in ranges[:1]
            for word in head_words(self.doc, first, last)
        )
