"""One person told by two titles is one side: «قتل الصحفية الفلسطينية فلانة مراسلة القناة», where she has killed nobody."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

Sides = list[tuple[int, str, bool]]


def twice_named(doc: Document, trigger: Trigger, actors: Sides, recipients: Sides) -> tuple[Sides, Sides]:
    """Actors and recipients; what stands right behind a person in the genitive and titles a person of the same gender says more of that one.

    Args:
        doc: the part.
        trigger: an act with its complements.
        actors: who does it, as far as the complements tell.
        recipients: whom it is on.
    """
    genitive, behind = trigger.slots.get("genitive", ()), trigger.slots.get("object", ())
    if trigger.pos != "m" or trigger.type not in ("ASSAULT", "COERCE", "SANCTION") or not genitive or not behind or not actors or not recipients:
        return actors, recipients
    first = behind[0][0]
    if first != genitive[0][1] or doc.words[first].article or doc.words[first].conjunction or doc.words[first].preposition:
        return actors, recipients
    if not (all(rule.split("+")[0].endswith(":genitive") for _, rule, _ in actors) and all(rule.split("+")[0].endswith(":object") for _, rule, _ in recipients)):
        return actors, recipients
    one, other = doc.mentions[actors[0][0]], doc.mentions[recipients[0][0]]
    drafts = doc.entities.drafts
    people = drafts[one.entity].kind == "person" and drafts[other.entity].kind == "person" and not one.plural and not other.plural
    if not people or other.first != first or not other.title or {one.gender, other.gender} == {"M", "F"}:
        return actors, recipients
    return [], (actors if any(doc.code(m) != UNKNOWN for m, _, _ in actors) else recipients)
