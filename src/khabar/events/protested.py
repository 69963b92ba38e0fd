"""Who does what others protest against or ask him to end: «استدعت باريس السفير الإيراني احتجاجا على احتجاز مواطنيها»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BLAMED = frozenset(("ACCUSE", "PROTEST"))
_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "REJECT", "THREATEN", "MOBILIZE", "RETREAT"))
_AT = frozenset(("prep:علي", "prep:ضد"))


def withdrawn(doc: Document, triggers: list[Trigger]) -> None:
    """Give a withdrawal that somebody asks of another to that other: «طلب العراق من التحالف سحب قواته» is of the coalition's forces."""
    for act in triggers:
        asking = act.governor
        if asking is None or asking.type != "REQUEST" or act.type != "RETREAT" or not act.actors or act.how not in ("object", "prep:ب", "prep:الي"):
            continue
        asked = [m for m, rule, _ in asking.recipients if "side of" not in rule and doc.code(m) != UNKNOWN]
        askers = {doc.code(m) for m, _, _ in asking.actors}
        own = any(doc.words[last - 1].enclitic or doc.words[last - 1].possessed for _, last in act.slots.get("genitive", ())[:1])
        if own and asked and {doc.code(m) for m, _, _ in act.actors} <= askers and not askers & {doc.code(m) for m in asked}:
            act.actors = [(m, f"{asking.lemma.id}: of whom it is asked", True) for m in asked]


def protested(doc: Document, triggers: list[Trigger]) -> None:
    """Give a deed without a doer, behind «احتجاجا على» under an act in words against somebody, that somebody as its doer.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with sides.
    """
    for deed in triggers:
        protest = deed.governor
        if protest is None or deed.type not in _DEEDS or deed.how not in _AT or protest.type not in _BLAMED or any("control" not in rule for _, rule, _ in deed.actors):
            continue
        act = protest if protest.recipients or protest.governor is None or protest.governor.type is None else protest.governor
        own = {doc.code(m) for m, _, _ in deed.recipients}
        found = [m for m, rule, _ in act.recipients if "side of" not in rule and doc.code(m) not in own]
        if found:
            deed.actors = [(m, f"{protest.lemma.id}: against whom", True) for m in found]
