"""Who does what others protest against: «استدعت باريس السفير الإيراني احتجاجا على احتجاز مواطنيها»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_BLAMED = frozenset(("ACCUSE", "PROTEST"))
_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "REJECT", "THREATEN", "MOBILIZE", "RETREAT"))
_AT = frozenset(("prep:علي", "prep:ضد"))


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
