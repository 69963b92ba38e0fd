"""What a denial denies: the acts in the news, charge or rumour it turns on, and acts told before which it takes up."""

from __future__ import annotations

from collections.abc import Iterable

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

DENIED = "denied"
"""How a denial holds the acts of the news it denies: نفت الأنباء عن انسحابها."""
_WHAT = frozenset(("ما", "لما", "بما", "عما"))
REACH = 2
"""Sentences back in which a denial without content of its own finds what it denies."""


class Denials:
    """Hangs the acts of denied news on the word that denies it."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.function = doc.lexicon.data.function

    def run(self) -> None:
        """Set the governor of each act that stands in denied news."""
        for trigger in self.triggers:
            if trigger.meant != "DENY":
                continue
            if trigger.pos in ("f", "n") and trigger.sense is not None and trigger.sense.subject == "content":
                self._hang(trigger, *self._before(trigger))
            elif trigger.lemma.cue == "deny" or trigger.lemma.embeds == "denied":
                region = self._after(trigger)
                if region is not None:
                    self._hang(trigger, *region)

    def _before(self, trigger: Trigger) -> tuple[int, int]:
        """«أن خبر انسحابها غير صحيح»: the words from the last أن or comma up to the phrase."""
        k, comma = trigger.first - 1, -1
        while k >= self.syntax.first:
            if self.doc.words[k].function == "complementizer" and not self._of_news(k):
                if comma >= 0 and not (self._news(k + 1) or self.doc.words[k + 1].form in _WHAT):
                    k = comma
                break
            if self.doc.surface[k] in "؛:.":
                k = max(k, comma)
                break
            if self.doc.surface[k] == "،" and comma < 0:
                comma = k
            k -= 1
        else:
            k = max(k, comma)
        return k + 1, trigger.first

    def _of_news(self, k: int) -> bool:
        """Whether أن opens what a rumour says, inside the phrase: الخبر بأن، ما أشيع عن أن."""
        before = self.doc.words[k - 1] if k else None
        return before is not None and (before.function == "preposition" or self.doc.words[k].preposition != "")

    def _after(self, trigger: Trigger) -> tuple[int, int] | None:
        """The words after the news that is denied: «نفت الأنباء التي ترددت بانسحابها»، «نفى ما أشيع عن ...»."""
        doc, syntax = self.doc, self.syntax
        start = -1
        commas = 0
        for k in range(trigger.last, min(syntax.last, trigger.last + 16)):
            word = doc.words[k]
            if doc.surface[k] in "،," and commas < 4 and not any(trigger.last <= t.first < k and t.meant not in (None, "DENY") for t in self.triggers):
                commas += 1  # نفت، اليوم السبت، نفيا قاطعا، الادعاءات
                continue
            if doc.surface[k] in "،؛:." or word.function == "complementizer":
                return None
            if self._news(k) or word.form in _WHAT:
                start = k + 1
                break
            if any(t.first == k and t.pos == "v" for t in self.triggers):
                return None
        if start < 0:
            return None
        end = start
        while end < syntax.last and (doc.surface[end] not in "،؛:." or self._goes_on(start, end)):
            word = doc.words[end]
            if word.function in ("subordinator", "conjunction") and word.base != "او":
                break
            end += 1
        return start, end

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether the denied news goes on behind a comma, its act still to come: الادعاءات التي أوردتها وسائل إعلام، بشأن استهداف الملعب."""
        doc = self.doc
        if doc.surface[end] not in "،," or end + 1 >= self.syntax.last or any(start <= t.first < end and t.meant for t in self.triggers):
            return False
        return doc.words[end + 1].base in ("بشان", "حول", "عن", "بخصوص") or (doc.words[end + 1].conjunction == "و" and end + 1 not in doc.verb_tokens)

    def _news(self, k: int) -> bool:
        word = self.doc.words[k]
        return any("news" in self.function.get(key, ()) for key in (word.base, word.form, word.base.removeprefix("ال")))

    def _hang(self, denial: Trigger, start: int, end: int) -> None:
        inside = [t for t in self.triggers if start <= t.first < end and t.meant not in (None, "DENY")]
        for trigger in inside:
            if trigger.meant == "ACCUSE" and trigger.pos in ("m", "n"):
                continue  # the charge was brought; it is its content that is denied
            governor = trigger.governor
            if governor is denial or (governor is not None and governor.type == "ACCUSE" and governor.pos != "v"):
                continue
            top, steps = trigger, 0
            while governor is not None and steps < 4 and start <= governor.first < end:
                if governor in inside or governor.pos != "v":
                    top = governor
                governor, steps = governor.governor, steps + 1
            if top is not trigger and top in inside and trigger.how.startswith("prep:ب"):
                top = trigger
            if top.meant is None and self._news(top.first):
                top = trigger  # نفت صحة الأنباء عن اعتقاله: the news is no act
            top.governor, top.how = denial, DENIED


def taken_up(denial: Trigger, told: Iterable[Trigger], doc: Document) -> list[Trigger]:
    """Acts told before which a denial without content of its own denies: «نفت ذلك»، «الأمر الذي نفته بيونغ يانغ».

    Args:
        denial: the denying word.
        told: the acts told so far, in the order of the text.
        doc: the report.

    Returns:
        The content of the charge nearest before, else the act nearest before that is said of who denies.
    """
    near = [t for t in told if t.first < denial.first and t.type != "DENY" and denial.sentence - t.sentence <= REACH]
    mine = {doc.code(m) for m, _, _ in denial.actors}
    for trigger in reversed(near):
        if trigger.meant == "ACCUSE":
            content = [t for t in near if t.governor is trigger and t.first > trigger.first]
            if content:
                return content
    for trigger in reversed(near):
        if mine & {doc.code(m) for m, _, _ in trigger.actors}:
            return [trigger]
    same = [t for t in near if t.sentence == denial.sentence]
    return same[-1:]
