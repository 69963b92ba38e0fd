"""The one state that a sentence names beside the sides of an act: it refuses, it withdraws, it is coerced."""

from __future__ import annotations

from khabar.events.deeds import WARDING
from khabar.events.relief import lifts_burden
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_DONE = frozenset(("REJECT", "DENY", "RETREAT", "CONCEDE"))
"""Types done by the one state of the sentence, where nobody else tells them."""
_EASED = frozenset(("RETREAT", "CONCEDE"))
_AFTER = frozenset(("بعد", "بعدما", "عقب", "منذ", "اثر", "بسبب"))
_SUFFERED = frozenset((("COERCE", "restrict"), ("COERCE", "withhold"), ("COERCE", "cyber"), ("COERCE", None)))
"""Types and modes of what is done to the one other state of the sentence."""


class Sole:
    """Looks through the sentence of an act for the states it names."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    @staticmethod
    def wants(trigger: Trigger) -> bool:
        """Whether a side is open that the sentence may tell."""
        return (trigger.type in _DONE and not trigger.actors) or (trigger.type == "COERCE" and not trigger.recipients)

    def complete(self, trigger: Trigger, teller: int | None) -> None:
        """Fill the actor or the recipient of an act; `teller` is the mention of who tells it, if somebody does."""
        if trigger.sense is None or trigger.sense.reciprocal:
            return
        if trigger.type in _DONE and not trigger.actors and teller is None and trigger.sense.subject == "actor":
            if trigger.type != "DENY" and trigger.pos == "v" and trigger.slots.get("subject"):
                return  # يعارض البعض الخطة: somebody whom no list knows
            if any(rule.endswith("who receives") for _, rule, _ in trigger.recipients):
                return  # حصلت سلوفاكيا على إعفاء: whoever has given it
            if lifts_burden(self.doc, trigger):
                return  # وقفة في الحسكة لرفع العقوبات: who bears them does not lift them
            others = {self.doc.code(m) for m, _, _ in trigger.recipients}
            if trigger.type == "REJECT" and trigger.pos == "m":
                others |= self._behind(trigger)  # رفضا للعدوان على غزة: for whom, not by whom
            m = self._one(trigger, others)
            if trigger.type in _EASED and m is not None and self.doc.mentions[m].first > trigger.first:
                m = None  # وقف العدوان على غزة، رفع الحصار عن قطر: for whom, not by whom
            if m is not None and not self._above(trigger, m):
                trigger.actors = [(m, "the one state of the sentence", True)]
        elif (
            (trigger.type, trigger.sense.mode) in _SUFFERED
            and trigger.actors
            and not trigger.recipients
            and not trigger.aside
        ):
            own = {self.doc.code(m) for m, _, _ in trigger.actors}
            if UNKNOWN in own or trigger.lemma.lemma == "تجسس" or trigger.lemma.lemma in WARDING:
                return  # بتهمة التجسس لإيران: for her, not on her; إحباط هجوم على النيجر: not upon her
            m = self._one(trigger, own if teller is None else own | {self.doc.code(teller)}, trigger.last)
            if m is not None and self._told_of_else(trigger, m):
                m = None
            if m is not None and not (self.doc.mentions[m].place >= 0 and self.doc.forms[self.doc.mentions[m].first - 1] == "الي"):  # منعه من السفر إلى جنيف
                trigger.recipients = [(m, "the one other state of the sentence", True)]

    def _told_of_else(self, trigger: Trigger, m: int) -> bool:
        """Whether a place is named in another clause behind the act: «فرض إغلاق عام بعد ظهور الوباء في الهند»."""
        doc, mention = self.doc, self.doc.mentions[m]
        between = range(trigger.last, mention.first)
        return mention.place >= 0 and any(k in doc.verb_tokens or doc.forms[k] in _AFTER for k in between)

    def _behind(self, trigger: Trigger) -> set[str]:
        """Codes of those named in the sentence behind an act."""
        return {self.doc.code(m) for m in self.doc.mention_at[trigger.last : self.doc.sentences[trigger.sentence][1]] if m >= 0}

    def _above(self, trigger: Trigger, m: int) -> bool:
        """Whether a mention is the subject of the word above the act, who would be its actor if he could, or who asks for it: تخشى باريس انسحاب ..."""
        asking = trigger.governor
        if asking is not None and asking.type == "REQUEST" and any(self.doc.code(a) == self.doc.code(m) for a, _, _ in asking.actors):
            return True  # تظاهروا للمطالبة بإغلاق القاعدة: not by those who ask
        backing = asking.governor if asking is not None and asking.type == "REQUEST" else None
        if backing is not None and backing.type in ("SUPPORT", "REJECT") and any(self.doc.code(a) == self.doc.code(m) for a, _, _ in backing.actors):
            return True  # أيدت كينيا الدعوة إلى وقف القتال: nor by those who back them
        subject = trigger.governor.slots.get("subject", ()) if trigger.governor is not None else ()
        return any(first <= self.doc.mentions[m].first < last for first, last in subject)

    def _one(self, trigger: Trigger, without: set[str], after: int = 0) -> int | None:
        """First mention of the one state named in the sentence, some left out; None for none, for several, or for one before."""
        doc = self.doc
        first, last = doc.sentences[trigger.sentence]
        found: dict[str, int] = {}
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0 and not (k and doc.words[doc.mentions[index].first - 1].base.removeprefix("ال") == "حدود"):
                draft = doc.entities.drafts[doc.mentions[index].entity]
                if draft.code in draft.country and draft.code not in without:
                    found.setdefault(draft.code, index)
        if len(found) != 1:
            return None
        m = next(iter(found.values()))
        return m if doc.mentions[m].first >= after else None
