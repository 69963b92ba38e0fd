"""Which claims of several coders are about the same words, so that what they say of them can be compared.

Two claims pair where their triggers share characters. Of several that could pair, those come first that have one type, then one
family of types (`khabar.ledger.facets.FAMILY`: two words that reports give one act, such as AGREE and COOPERATE), then those that say
more fields alike, then those that share more characters. Each claim is in one unit, and a coder has at most one claim in a unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from khabar.ledger.facets import FAMILY
from khabar.practice.coders import FIELDS, Event

Pairing = Literal["overlap", "family", "type"]
PAIRINGS: tuple[Pairing, ...] = ("overlap", "family", "type")
Unit = dict[str, Event]
"""The claims of a unit by their coder's name."""
_ALIKE = ("actors", "recipients", "polarity", "modality", "holder")


def units(coded: Sequence[tuple[str, Sequence[Event]]], pairing: Pairing = "overlap") -> list[Unit]:
    """Units of one report, in the order of its text. The first two coders make units; a third's claims join them or stand alone.

    Args:
        coded: name and events of each coder.
        pairing: whether words that overlap are enough, or the types must be of one family, or the same.
    """
    out: list[Unit] = []
    for name, events in coded:
        fits = sorted(
            ((rank, -u, -e) for u, unit in enumerate(out) for e, event in enumerate(events) if (rank := _rank(unit, event, pairing))), reverse=True
        )
        taken: set[int] = set()
        full: set[int] = set()
        for _, u, e in fits:
            if -u not in full and -e not in taken:
                out[-u][name] = events[-e]
                full.add(-u)
                taken.add(-e)
        out += [{name: event} for e, event in enumerate(events) if e not in taken]
    return sorted(out, key=lambda unit: min((e["start"], e["end"], str(e["type"])) for e in unit.values()))


def _rank(unit: Unit, event: Event, pairing: Pairing) -> tuple[int, ...] | None:
    """How well an event fits a unit: the best of its fits with the events there; None where it does not."""
    found = [rank for other in unit.values() if (rank := _fit(other, event, pairing))]
    return max(found) if found else None


def _fit(a: Event, b: Event, pairing: Pairing) -> tuple[int, ...] | None:
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    same = a["type"] == b["type"]
    akin = FAMILY.get(a["type"], a["type"]) == FAMILY.get(b["type"], b["type"])
    if shared <= 0 or (pairing == "type" and not same) or (pairing == "family" and not akin):
        return None
    alike = sum(FIELDS[field](a) == FIELDS[field](b) for field in _ALIKE)
    return (int(same), int(akin), alike, shared)
