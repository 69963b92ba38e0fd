"""Whose a house, bridge or pipe that is struck is, where the words name no owner: the land it stands in, «هجوم على محطة كهرباء في بيلغورود»."""

from __future__ import annotations

from khabar.events.places import MISSIONS, NOWHERE, Ground, ground_of, in_town
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_HIT = ("object", "علي", "genitive", "ضد")
_IN_IT = frozenset(("نار", "هجوم", "انفجار", "تفجير", "اعتداء", "طعن", "قتل"))
"""Attacks that «في» puts into what they strike: «إطلاق نار في معبد»."""
_HELD = frozenset(("PSE", "ISR"))
"""Lands where a house may be of those who settled."""


def hit_where(doc: Document, trigger: Trigger) -> Ground:
    """The ground of a strike on a thing of daily life without an owner; nowhere for another act."""
    if trigger.type != "ASSAULT" or trigger.sense is None or trigger.sense.reciprocal or trigger.recipients:
        return NOWHERE
    names = (*_HIT, "في") if trigger.pos in ("m", "n") and not trigger.actors and any(w in _IN_IT for w in trigger.lemma.lemma.split()) else _HIT
    spans = [trigger.slots[name][0] for name in names if trigger.slots.get(name)]
    if any(doc.words[k].base in MISSIONS for first, last in spans for k in range(first, last)):
        return NOWHERE  # اقتحام مبنى السفارة في بغداد: another land's
    if not any(any(_civil(doc, k) for k in range(max(trigger.last, first - 2), first + 1)) and not any(doc.mention_at[k] >= 0 or doc.words[k].nisba for k in range(first, last)) for first, last in spans):
        return NOWHERE
    ground = ground_of(doc, trigger)
    if not ground.country:
        ground = next((g for _, last in spans if (g := in_town(doc, last)).country), NOWHERE)
    return ground if ground.country not in _HELD and not any(doc.code(m) == ground.country for m, _, _ in trigger.actors) else NOWHERE


def _civil(doc: Document, token: int) -> bool:
    base = doc.words[token].base
    return any("civil_thing" in doc.lexicon.function.get(key, ()) for key in (base, base.removeprefix("ال"), doc.words[token].form))
