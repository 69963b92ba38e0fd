"""Who drove people out, where a fight or strike is told to have led to it: «أسفر القتال بين الجيش والمتمردين عن مقتل المئات ونزوح الآلاف»."""

from __future__ import annotations

from khabar.events.relatives import LAID
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_STEPS = 3
"""Acts up from what befell people to the verb of causing."""


def driven_out(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Lay people's flight to those whose fight or strike led to it, or whose strike killed others beside.

    Args:
        doc: the part that is read.
        syntax: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        if act.type != "SANCTION" or act.sense is None or act.sense.mode != "expel" or act.actors or act.pos not in ("m", "n"):
            continue
        verb = act.governor
        for _ in range(_STEPS):
            if verb is None or "causing" in verb.lemma.kinds:
                break
            verb = verb.governor
        if verb is None or "causing" not in verb.lemma.kinds or verb.clause < 0 or verb.pos != "v" or (verb.polarity, verb.modality) != (act.polarity, act.modality):
            continue
        clause = syntax.clauses[verb.clause]
        mine = {doc.code(m) for m, _, _ in act.recipients if doc.mentions[m].how == "name"}
        for strike in triggers:
            if strike.type == "ASSAULT" and strike.pos in ("m", "n") and strike.unit in clause.subject and strike.actors:
                act.actors = [(m, LAID, True) for m, _, _ in strike.actors if doc.code(m) not in mine]
                break
