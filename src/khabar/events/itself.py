"""Sides that come out on both ends of an act: nobody helps, backs or threatens himself unless the sentence says so."""

from __future__ import annotations

from khabar.events.own_masters import without_own
from khabar.events.relatives import LAID
from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

_VIOLENT = frozenset(("ASSAULT", "COERCE"))
_MUTUAL = frozenset(("SUPPORT", "AGREE", "CONSULT", "COOPERATE", "AID", "REQUEST"))
"""Types of what two do with each other: each is no recipient besides."""
_DEEDS = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AID", "SANCTION", "CONCEDE", "COOPERATE", "PROTEST"))
_NEVER_ITSELF = frozenset(("SUPPORT", "AID", "THREATEN"))
_TAKING_BACK = frozenset(("استعاد", "استرد", "حرر"))
"""Verbs of taking from others what is one's own: «أعلن الجيش السوداني استعادة مدينة ود مدني»."""


class Itself:
    """Takes back an inferred side that is the very one at the other end of the act."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def tellers(self, trigger: Trigger) -> None:
        """Sources tell of deeds: they neither do nor suffer them, whoever a masdar or pronoun may stand for."""
        if trigger.type in _DEEDS:
            trigger.actors = [a for a in trigger.actors if not self._source(a[0])]
        if trigger.recipients and trigger.type not in ("ACCUSE", "DENY"):
            trigger.recipients = [r for r in trigger.recipients if not self._source(r[0])]
        done = trigger.type in _DEEDS or trigger.type in ("AGREE", "CONSULT", "SUPPORT")
        trigger.actors = [a for a in trigger.actors if not (a[2] and (done or "control" in a[1]) and self._medium(a[0]))]
        if trigger.type in ("ASSAULT", "COERCE", "PROTEST"):  # watchdogs tell of it
            trigger.actors = [a for a in trigger.actors if not (a[2] and self._watches(a[0]))]
            trigger.recipients = [r for r in trigger.recipients if not (r[2] and self._watches(r[0]))]
        if trigger.type == "CONCEDE":
            trigger.recipients = [r for r in trigger.recipients if not (r[2] and self._medium(r[0]))]

    def _watches(self, m: int) -> bool:
        """Whether a mention is of a body like Human Rights Watch, which tells of harm."""
        draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
        return draft.kind == "organisation" and "SOC" in draft.roles

    def _kind(self, m: int) -> str:
        return self.doc.entities.drafts[self.doc.mentions[m].entity].kind

    def _medium(self, m: int) -> bool:
        """Whether a mention is of a paper or channel, which a control or pronoun makes a side by mistake."""
        return self._kind(m) == "medium"

    def _source(self, m: int) -> bool:
        return self.doc.mentions[m].title.endswith("sources") and self.doc.code(m) == UNKNOWN

    def part(self, trigger: Trigger) -> None:
        """Drop the inferred one of two like sides; the named one stays."""
        trigger.recipients = without_own(self.doc, trigger)
        if not trigger.actors or not trigger.recipients:
            return
        code = self.doc.code
        both = {code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        if trigger.type in _MUTUAL and len(both) > 1 and {code(m) for m, _, _ in trigger.recipients} <= both:
            trigger.recipients = []  # اتفقتا على الاعتراف المتبادل بأراضي البلدين
            return
        laid = {code(m) for m, rule, _ in trigger.actors if rule == LAID}
        if laid:  # ارتقى طفلان في قصف إسرائيلي: nobody named is home to them, and it is not who struck
            trigger.recipients = [r for r in trigger.recipients if not (r[2] and code(r[0]) in laid)]
        if trigger.type in _VIOLENT:
            self._whose(trigger)
        mode = trigger.sense.mode if trigger.sense is not None else None
        withdraws = (trigger.type == "RETREAT" and mode == "withdraw") or (trigger.type == "CONSULT" and mode == "visit")
        if trigger.type not in _NEVER_ITSELF and not withdraws and trigger.lemma.lemma not in _TAKING_BACK:
            return
        acting = {code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        trigger.recipients = [r for r in trigger.recipients if not (r[2] and code(r[0]) in acting)]
        if trigger.type == "CONSULT":
            return
        named = {code(m) for m, _, inferred in trigger.recipients if not inferred} - {UNKNOWN}
        trigger.actors = [a for a in trigger.actors if not (a[2] and code(a[0]) in named)]

    def _whose(self, trigger: Trigger) -> None:
        """«أدانت القناة المغربية قتل الجنود مراسلها»: the pronoun on whom a force strikes is not the force; it is who judges the act, if anybody."""
        doc = self.doc
        acting = {doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        own = [r for r in trigger.recipients if "+possessive" in doc.mentions[r[0]].rule and doc.code(r[0]) in acting]
        if not own:
            return
        above = trigger.governor
        judging = {doc.code(m) for m, _, _ in above.actors} - acting - {UNKNOWN} if above is not None and above.type is not None else set()
        kept = [r for r in trigger.recipients if r not in own]
        if len(judging) == 1:
            code = judging.pop()
            for m, rule, _ in own:
                old = doc.mentions[m]
                draft = doc.entities.drafts[old.entity]
                whose = doc.entities.get(code, draft.kind, f"{old.title or draft.kind} of {code}", draft.name_ar, draft.roles, (code,) if len(code) == 3 else (), draft.gender)
                mention = ActorMention(old.first, old.last, whose.index, old.how, old.rule)
                mention.inferred = True
                doc.mentions.append(mention)
                kept.append((len(doc.mentions) - 1, rule + "+of who judges it", True))
        trigger.recipients = kept
