"""Who gets an act that is handed over: «سلم العراق السفير التركي مذكرة احتجاج»، «منحت واشنطن كييف دعما»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

RULE = "who hands it over"
TO = "to whom it is handed over"


def handed(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """Give an act without sides, that is the second object of a verb of handing over, that verb's subject and first object.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        trigger: the act, with its sense.
    """
    verb = trigger.governor
    if verb is None or verb.pos != "v" or verb.type is not None or trigger.how != "object" or trigger.sense is None or trigger.sense.reciprocal:
        return
    if "handing" not in verb.lemma.kinds or trigger.sense.subject != "actor" or trigger.actors:
        return
    to = [x for first, last in verb.slots.get("object", ()) if last <= trigger.first for x in roles.mentions_in(first, last, TO)]
    givers = subject_of(roles, verb)
    if not to and verb.analysis is not None and verb.analysis.enclitic:
        found = roles.antecedent(verb, verb.analysis.enclitic, givers)
        to = [(found, TO, True)] if found is not None else []
    if not to:
        return
    codes = {doc.code(m) for m in givers}
    trigger.actors = [(m, RULE, True) for m in givers]
    if all("side of" in rule for _, rule, _ in trigger.recipients):
        trigger.recipients = [(m, TO, True) for m, _, _ in to if doc.code(m) not in codes] or trigger.recipients


_TAKING = frozenset(("قبل", "لبى", "رفض", "تسلم"))
"""Verbs of taking or turning down what somebody else has sent."""


def invited(doc: Document, roles: Roles, trigger: Trigger) -> None:
    """«لبى الرئيس دعوة نظيره إلى زيارة القاهرة»: whose the invitation is has invited whoever takes it."""
    verb = trigger.governor
    if trigger.type != "AGREE" or trigger.lemma.lemma != "دعا" or trigger.pos not in ("m", "n") or verb is None or verb.pos != "v" or trigger.how != "object" or verb.lemma.lemma not in _TAKING:
        return
    hosts = [x for r in trigger.slots.get("genitive", ()) for x in roles.mentions_in(*r, f"{trigger.lemma.id}:genitive") if roles.political(x[0])]
    codes = {doc.code(m) for m, _, _ in hosts}
    guests = [m for m in subject_of(roles, verb) if doc.code(m) not in codes]
    if hosts and guests:
        trigger.actors, trigger.recipients = hosts, [(m, f"{verb.lemma.id}: who is invited", True) for m in guests]
