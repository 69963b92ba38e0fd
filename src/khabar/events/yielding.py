"""Whom demands, pressure and charges are on that somebody yields to or is cleared of: «رضخت الشركة لضغوط هانوي»، «برأت المحكمة الوزير من التهم»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_YIELDING = frozenset(("رضخ", "خضع", "استجاب", "اذعن", "انصاع", "امتثل", "لبي", "تجاوب"))
_CLEARING = frozenset(("برا", "برئ", "براء", "اسقط", "تبرئة"))
"""Look-up keys of clearing somebody of a charge and dropping it."""


def yielded(doc: Document, triggers: list[Trigger]) -> None:
    """Aim what is yielded to at who yields, and charges that are dropped at whoever is cleared of them.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        above = act.governor
        if above is None or act.pos not in ("m", "n"):
            continue
        if act.type == "REQUEST" and not act.recipients and above.type in ("CONCEDE", "AGREE", "REJECT") and above.lemma.key in _YIELDING and act.how in ("prep:ل", "prep:مع", "object"):
            asking = {doc.code(m) for m, _, _ in act.actors} - {UNKNOWN}
            if asking:
                act.recipients = [(m, f"{above.lemma.id}: who yields to it", True) for m, _, _ in above.actors if doc.code(m) not in asking | {UNKNOWN}]
        elif act.type == "ACCUSE" and above.type == "CONCEDE" and above.lemma.key in _CLEARING and act.how in ("prep:من", "object", "genitive"):
            own = {doc.mentions[m].entity for m, _, _ in above.actors}
            if all(inferred and doc.mentions[m].entity in own for m, _, inferred in act.actors):
                act.actors = []
            if not act.recipients:
                act.recipients = [(m, f"{above.lemma.id}: who is cleared of it", True) for m, _, _ in above.recipients]
