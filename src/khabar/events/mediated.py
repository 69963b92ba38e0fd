"""What a mediator works for is done by others: «تقود توغو وساطة بين مالي وساحل العاج للإفراج عن الجنود»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_WORKED_FOR = frozenset(("RETREAT", "CONCEDE"))
_FOR = frozenset(("prep:ل", "purpose", "prep:من اجل", "prep:بهدف", "prep:بغية", "prep:في"))
_NEAR = 14
"""Words from the mediation to what it is for."""


def mediated(doc: Document, triggers: list[Trigger]) -> None:
    """Take from a release or a truce the mediator as its doer, where nothing but the word above it gave him.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    between = [t for t in triggers if t.type == "CONSULT" and t.sense is not None and t.sense.mode == "third-party" and t.actors]
    for act in triggers if between else ():
        if act.type not in _WORKED_FOR or act.pos not in ("m", "n", "f") or act.how not in _FOR or not act.actors or not all(inferred for _, _, inferred in act.actors):
            continue
        who = {doc.code(m) for m, _, _ in act.actors}
        for t in between:
            if t.first < act.first <= t.last + _NEAR and who <= {doc.code(m) for m, _, _ in t.actors}:
                act.actors = []
                act.recipients = [x for x in act.recipients if not (x[2] and doc.code(x[0]) in who)]
                break
