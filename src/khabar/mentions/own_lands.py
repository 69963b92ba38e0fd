"""Whose country «بلاده» is, by itself and behind a body of state: «قيام حكومة بلاده بتسليم الصحفي»."""

from __future__ import annotations

from khabar.mentions.document import ActorMention, Document
from khabar.mentions.owners import informant, speaking_on, unknown_speaker
from khabar.mentions.resolve import Memory

_HELD = frozenset(("GOV", "MIL", "COP", "LEG", "JUD"))
"""Roles of the bodies that a country has at home."""
_ABROAD = ("embassy", "consulate", "mission")
"""Beginnings of the names of bodies that stand in another land."""


def own_land(doc: Document, memory: Memory, i: int) -> str | None:
    """Code of the country that «بلاده» at a token is; None where it cannot be told."""
    teller = informant(doc, i) or speaking_on(doc, i)
    if teller is not None:
        return land_of(doc, teller)
    return (memory.about() or None) if unknown_speaker(doc, i) else memory.country_of_speaker()


def land_of(doc: Document, mention: ActorMention) -> str:
    """Code of the country that somebody is of."""
    draft = doc.entities.drafts[mention.entity]
    return draft.country[0] if draft.country else draft.code


def held_at_home(name: str, roles: list[str]) -> bool:
    """Whether a body is one that a country has at home: «حكومة بلاده», «جيش بلاده»; not «سفارة بلاده»."""
    return not _HELD.isdisjoint(roles) and not name.startswith(_ABROAD)
