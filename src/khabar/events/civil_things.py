"""Whose a house, bridge or pipe that is struck is, where the words name no owner: the land it stands in, «هجوم على محطة كهرباء في بيلغورود»."""

from __future__ import annotations

from khabar.events.places import NOWHERE, Ground, ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_HIT = ("object", "علي", "genitive", "ضد")
_NEAR = 4
"""Words of a phrase of place within which its land is named."""
_TOWNS = frozenset(("مدينة", "بلدة", "قرية", "منطقة", "محافظة", "مقاطعة", "اقليم", "ولاية", "عاصمة", "جزيرة"))
_HELD = frozenset(("PSE", "ISR"))
"""Lands where a house may be of those who settled."""


def hit_where(doc: Document, trigger: Trigger) -> Ground:
    """The ground of a strike on a thing of daily life without an owner; nowhere for another act."""
    if trigger.type != "ASSAULT" or trigger.sense is None or trigger.sense.reciprocal or trigger.recipients:
        return NOWHERE
    spans = [trigger.slots[name][0] for name in _HIT if trigger.slots.get(name)]
    if not any(any(_civil(doc, k) for k in range(max(trigger.last, first - 2), first + 1)) and not any(doc.mention_at[k] >= 0 or doc.words[k].nisba for k in range(first, last)) for first, last in spans):
        return NOWHERE
    ground = ground_of(doc, trigger)
    if not ground.country:
        ground = next((g for _, last in spans if (g := _in_town(doc, last)).country), NOWHERE)
    return ground if ground.country not in _HELD and not any(doc.code(m) == ground.country for m, _, _ in trigger.actors) else NOWHERE


def _civil(doc: Document, token: int) -> bool:
    base = doc.words[token].base
    return any("civil_thing" in doc.lexicon.function.get(key, ()) for key in (base, base.removeprefix("ال"), doc.words[token].form))


def _in_town(doc: Document, after: int) -> Ground:
    """«هجوم على محطة بمنطقة تفير الروسية»: a town or region behind «ب» right behind the thing."""
    if after >= len(doc) or doc.words[after].preposition != "ب" or doc.words[after].base not in _TOWNS:
        return NOWHERE
    for k in range(after, min(len(doc), after + _NEAR)):
        index = doc.mention_at[k]
        if index >= 0:
            mention = doc.mentions[index]
            country = doc.entities.drafts[mention.entity].country
            return Ground(doc.lexicon.entries[mention.place].name, index, country[0] if len(country) == 1 else "") if mention.place >= 0 else NOWHERE
        land = doc.lexicon.land(doc.words[k].nisba) if doc.words[k].nisba else ""
        if land:
            return Ground(None, -1, land)
    return NOWHERE
