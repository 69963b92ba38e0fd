"""Charges that are turned down: whom they are against."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document


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
