"""Whom a masdar with a pronoun befalls, which is not who does it: «داهمت الشرطة منزله لاعتقاله»، «لا تستطيع المحكمة مصادرتها»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_MEANT = frozenset(("ASSAULT", "COERCE", "REQUEST", "ACCUSE", "SANCTION"))
"""Types of acts that are done to whom the pronoun names."""
_MOVES = frozenset((None, "MOBILIZE", "CONSULT", "REQUEST", "ASSAULT", "COERCE"))
"""Types of what is done for the purpose of something; what is blamed or praised is so «for» what was done."""
_SUMMONS = frozenset(("استدعي",))
_ABLE = frozenset(("استطاع", "حاول", "تمكن", "نوي", "اعتزم", "قرر", "اراد", "يريد", "رفض", "فشل", "نجح", "عجز"))
"""Verbs whose subject does, or does not do, what the masdar beside them names."""


def befallen(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> None:
    """Make the pronoun on a masdar of purpose or of what somebody can do its recipient, and leave its actor to control."""
    sense, governor = trigger.sense, trigger.governor
    if sense is None or governor is None or trigger.pos != "m" or governor.pos not in ("v", "m") or trigger.clause < 0:
        return
    if sense.type not in _MEANT or sense.object != "recipient" or sense.subject != "actor" or sense.reciprocal or trigger.recipients:
        return
    if trigger.analysis is None or not trigger.analysis.enclitic or any(not rule.endswith(":possessive") for _, rule, _ in trigger.actors):
        return
    if any(name in trigger.slots for name in ("object", "genitive", "ل", "علي", "ضد")):
        return
    if not _aimed(governor, trigger):
        return
    clause = syntax.clauses[trigger.clause]
    if clause.verb.first > trigger.first:
        return
    doers = [m for u in clause.subject for m, _, _ in roles.mentions_in(syntax.units[u].first, syntax.units[u].last, "")]
    if not doers:
        doers = roles.dropped_subject(governor) if governor.pos == "v" else []
    side = roles.antecedent(trigger, trigger.analysis.enclitic, doers)
    rule = f"{trigger.lemma.id}: the pronoun on what is to be done"
    trigger.actors = []
    if side is not None and all(doc.mentions[m].entity != doc.mentions[side].entity for m in doers):
        trigger.recipients = [(side, rule, True)]


def _aimed(governor: Trigger, trigger: Trigger) -> bool:
    """Whether somebody goes about what the masdar names, or can do it."""
    if trigger.how in ("prep:ل", "purpose"):
        if governor.type is None and (governor.lemma.cue or "praising" in governor.lemma.kinds):
            return False
        return governor.type in _MOVES or governor.lemma.key in _SUMMONS
    if governor.type is not None or governor.pos != "v":
        return False
    return governor.lemma.key in _ABLE and (trigger.how == "object" or trigger.how in ("prep:من", "prep:في"))
