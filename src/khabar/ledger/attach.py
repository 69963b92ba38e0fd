"""Which row of the current reading a judgement is about: by key, else by its place in the report and its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from khabar.ledger.facets import FAMILY


class Place(NamedTuple):
    """A row that may be meant: `kind` is the type of a claim, the kind of a relation, the code of an entity."""

    id: int
    key: str
    anchor: str | None
    kind: str
    part: str
    start: int
    end: int


class Found(NamedTuple):
    """The row that is meant, or why none is."""

    id: int | None
    why: str = ""


def find(
    places: Sequence[Place], key: str | None, anchor: str | None, kind: str | None, span: tuple[str | None, int | None, int | None]
) -> Found:
    """The row meant, in this order: the same key; the only one, or the only one of the kind, with the anchor; the only one of the
    kind (for a claim: its family) whose words overlap.

    Args:
        places: rows of the current reading of the report.
        key, anchor, kind: as when it was judged.
        span: part, start and end of the words that were judged.
    """
    for place in places:
        if key is not None and place.key == key:
            return Found(place.id)
    here = [p for p in places if anchor is not None and p.anchor == anchor]
    alike = [p for p in here if p.kind == kind]
    if len(alike) == 1 or len(here) == 1:
        return Found((alike or here)[0].id)
    if here:
        return Found(None, f"{len(here)} are read at its place: {', '.join(sorted(p.kind for p in here))}")
    part, start, end = span
    if start is None or end is None:
        return Found(None, "nothing is read there any more")
    near = [p for p in places if p.part == part and p.start < end and start < p.end]
    alike = [p for p in near if p.kind == kind]
    akin = [p for p in near if FAMILY.get(p.kind, p.kind) == FAMILY.get(kind or "", kind)]
    for fitting in (alike, akin):
        if len(fitting) == 1:
            return Found(fitting[0].id)
        if fitting:
            return Found(None, f"{len(fitting)} are read at its place: {', '.join(sorted(p.kind for p in fitting))}")
    return Found(None, "nothing of the kind is read there any more")
