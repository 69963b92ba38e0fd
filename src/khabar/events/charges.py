"""Charges that are turned down: whom they are against."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_ON_A_STATE = frozenset(("قصف", "هاجم", "استهدف", "غزا", "اعتدي", "ضرب", "شن"))
"""Verbs of attacks that a state says it suffered: «اتهمت روسيا أوكرانيا بمهاجمتها»."""


def refused_words(trigger: Trigger, governor: Trigger | None) -> bool:
    """Whether somebody refuses to find fault, and no fault is found with whoever refuses: «رفضت الهند إدانة الهجوم»."""
    if governor is None or governor.type != "REJECT" or governor.pos not in ("v", "m") or trigger.how != "object" or trigger.pos != "m" or trigger.meant != "ACCUSE":
        return False
    own = trigger.analysis
    bare = own is not None and not own.article and not own.enclitic and own.feature[:1] == "S"
    return bare and trigger.sense is not None and trigger.sense.mode == "disapprove" and "genitive" in trigger.slots


def charge_rejected(doc: Document, trigger: Trigger) -> bool:
    """«رفضت موسكو الاتهامات»، «نفت طهران التهم الأميركية»: they are against whoever rejects them."""
    governor = trigger.governor
    if refused_words(trigger, governor) or governor is None or governor.type not in ("REJECT", "DENY") or trigger.type != "ACCUSE" or trigger.pos == "f" or trigger.how not in ("object", "genitive", "denied"):
        return False
    if any(not inferred for _, _, inferred in trigger.recipients) or not governor.actors:
        return False
    own = {doc.code(m) for m, _, _ in trigger.actors}
    charged = [m for m, _, _ in governor.actors if doc.code(m) not in own]
    if charged:
        trigger.recipients = [(m, f"{governor.lemma.id}: who rejects the charge", True) for m in charged]
    return True


def not_his_own(doc: Document, trigger: Trigger) -> None:
    """«اتهمت كينيا الصومال بخرقها»: a pronoun on what somebody is accused of does not lay it to the accuser; who is accused has done it."""
    charge = trigger.governor
    if charge is None or charge.type != "ACCUSE" or trigger.pos != "m" or trigger.how != "prep:ب" or not trigger.actors or not charge.recipients or charge.sense is None or charge.sense.mode != "allege":
        return
    accusers = {doc.code(m) for m, _, _ in charge.actors} - {UNKNOWN}
    accused = [m for m, rule, _ in charge.recipients if "side of" not in rule and doc.code(m) not in accusers]
    if accused and all(rule.endswith(":possessive") and doc.code(m) in accusers for m, rule, _ in trigger.actors):
        trigger.actors = [(m, f"{charge.lemma.id}: who is accused of it", True) for m in accused]
    states = [m for m, _, _ in charge.actors if doc.entities.drafts[doc.mentions[m].entity].kind == "state"]
    taken = trigger.analysis is not None and trigger.analysis.enclitic == "ها" and "object" not in trigger.slots
    if accused and taken and len(states) == 1 and trigger.type == "ASSAULT" and not trigger.recipients and trigger.lemma.key in _ON_A_STATE:
        trigger.recipients = [(states[0], f"{charge.lemma.id}: who accuses them of it", True)]
