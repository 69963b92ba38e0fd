"""Who strikes where somebody carries out an attack named after its target: «إسرائيل هي من نفذ هجوم إيران»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN


def performed(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """Make the genitive of an attack that another one carries out the one attacked.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        verb = act.governor
        if act.type != "ASSAULT" or act.pos not in ("m", "n") or act.how != "object" or verb is None or verb.pos != "v" or not act.actors:
            continue
        if act.recipients or "performing" not in verb.lemma.kinds or any(not rule.endswith(":genitive") for _, rule, _ in act.actors):
            continue
        by = [m for m in subject_of(roles, verb) if doc.code(m) != UNKNOWN]
        if by and not {doc.code(m) for m in by} & {doc.code(m) for m, _, _ in act.actors}:
            act.recipients = act.actors
            act.actors = [(m, f"{verb.lemma.id}: who carries it out", True) for m in by]
