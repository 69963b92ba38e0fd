"""Whom sanctions and curbs are laid on where the verb beside them tells: «العقوبات التي استهدفت مصارف روسية»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_REACHING = frozenset(("استهدف", "طال", "طاول", "شمل", "مس", "ضم"))
"""Verbs that say whom a measure is on."""
_MEASURES = frozenset(("SANCTION", "COERCE"))


def affected(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give a measure without a recipient those whom the verb that has it as its subject is about.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    fillers = Fillers(doc)
    for verb in triggers:
        if verb.pos != "v" or verb.type is not None or verb.lemma.lemma not in _REACHING or verb.clause < 0:
            continue
        subject = syntax.clauses[verb.clause].subject
        event = next((t for t in triggers if t.pos in ("m", "n") and t.type in _MEASURES and t.unit in subject and t.first == syntax.units[t.unit].first), None)
        if event is None or event.recipients:
            continue
        own = {doc.code(m) for m, _, _ in event.actors} | {UNKNOWN}
        for first, last in verb.slots.get("object", ()):
            found = [x for x in fillers.mentions_in(first, last, f"{verb.lemma.id}: whom it is on") or fillers.owner(last, f"{verb.lemma.id}: whom it is on") if doc.code(x[0]) not in own]
            event.recipients = [(m, rule, True) for m, rule, _ in found] or event.recipients
