"""Where an act happens, as the phrase after «في» beside it says."""

from __future__ import annotations

from typing import NamedTuple

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_WHERE = dict.fromkeys(("في", "داخل", "قرب", "جنوب", "شمال", "شرق", "غرب", "خارج", "قبالة", "وسط"))
"""Prepositions of place, the plainest first."""
MISSIONS = frozenset(("سفارة", "السفارة", "قنصلية", "القنصلية"))


class Ground(NamedTuple):
    """The place of an act."""

    name: str | None
    """Name of the place; None where a phrase tells no more than the state."""
    mention: int
    """The mention that names it, or -1."""
    country: str
    """The one state it belongs to, or "" where it is contested or unknown."""


NOWHERE = Ground(None, -1, "")


def ground_of(doc: Document, trigger: Trigger) -> Ground:
    """The place of an act, from the phrases beside its trigger."""
    if _WHERE.keys().isdisjoint(trigger.slots):
        return NOWHERE
    for prep in _WHERE:
        for first, last in trigger.slots.get(prep, []):
            nationality = ""
            for k in range(first, last):
                index = doc.mention_at[k]
                if doc.words[k].base in MISSIONS:
                    break  # في السفارة الفرنسية: of France, on other ground
                if index >= 0 and doc.mentions[index].place >= 0:
                    country = doc.entities.drafts[doc.mentions[index].entity].country
                    name = doc.lexicon.entries[doc.mentions[index].place].name
                    return Ground(name, index, country[0] if len(country) == 1 else "")
                nationality = nationality or doc.words[k].nisba.split(":")[0]
            if nationality:
                return Ground(None, -1, nationality)
    return NOWHERE
