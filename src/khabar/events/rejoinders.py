"""Whoever answers words said against somebody is whom they were said to: «ردت موسكو على اتهامات باريس»."""

from __future__ import annotations

from khabar.events.roles import Roles
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_SAID = frozenset(("ACCUSE", "THREATEN"))
_SIDES = frozenset(("state", "office", "person", "group", "organisation", "force"))


def rejoined(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """Give accusations and threats that somebody answers him as the one they are aimed at, where no other is told.

    Args:
        doc: the part that is read.
        roles: of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        verb = act.governor
        if act.type not in _SAID or act.pos not in ("m", "n") or act.recipients or not act.actors or verb is None or act.polarity != "affirmed":
            continue
        if verb.lemma.lemma != "رد" or verb.pos != "v" or act.how != "prep:علي" or act.slots.keys() & {"ل", "ضد", "علي", "الي"}:
            continue
        own = {doc.code(m) for m, _, _ in act.actors} | {UNKNOWN}
        act.recipients = [(m, "who answers it", True) for m in subject_of(roles, verb) if doc.code(m) not in own and doc.entities.drafts[doc.mentions[m].entity].kind in _SIDES]
