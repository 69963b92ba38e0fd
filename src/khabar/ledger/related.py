"""Other happenings of the same matter: what was planned, demanded or feared, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from khabar.ledger.days import When, iso
from khabar.ledger.facets import Facet, facet
from khabar.ledger.happening import Happening
from khabar.ledger.likeness import NEEDED, likeness
from khabar.ledger.rarity import Rarity
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import event, event_side
from khabar.ledger.shelf import Shelf
from khabar.model import Record

SPAN = 60
"""Days before and after within which a plan and its doing are sought."""
_MOST = 80
"""Happenings compared, those told most first."""


class Related(Record, frozen=True, kw_only=True):
    """A happening of another status about the same: the plan of what was done, the doing of what was demanded."""

    id: str
    status: str
    first: str | None
    title: str
    title_ar: str
    reasons: list[str]


def related(connection: Connection, shelf: Shelf, made: Happening, rows: Sequence[ClaimRow]) -> list[Related]:
    """Happenings of the same family and another status whose sides and wording are alike, by day."""
    if not made.first or not made.actors:
        return []
    day = date.fromisoformat(made.first).toordinal()
    side = event_side.alias()
    near = select(side.c.event_id).where(
        side.c.value.in_(made.actors), side.c.last >= iso(day - SPAN), side.c.last <= iso(day + SPAN + 3)
    )
    found = connection.execute(
        select(event.c.id, event.c.status, event.c.first, event.c.title, event.c.title_ar, event.c.first_claim)
        .where(event.c.id.in_(near), event.c.family == made.family, event.c.status != made.status)
        .order_by(event.c.reports.desc(), event.c.id).limit(_MOST)
    ).all()  # fmt: skip
    claims = shelf.rows(row.first_claim for row in found)
    own = [_open(facet(r)) for r in rows[:20]]
    others = {row.first_claim: _open(facet(claims[row.first_claim])) for row in found if row.first_claim in claims}
    rarity = Rarity([*own, *others.values()])
    out = []
    for row in found:
        if row.first_claim not in others:
            continue
        alike = [f for one in own if (f := likeness(one, others[row.first_claim], rarity)) and f[0] >= NEEDED]
        if alike:
            best: Any = max(alike)
            out.append(Related(id=row.id, status=row.status, first=row.first or None, title=row.title, title_ar=row.title_ar, reasons=list(best[1])))
    return sorted(out, key=lambda r: (r.first or "", r.id))


def _open(one: Facet) -> Facet:
    """A claim without its status and day: a plan and its doing are never of one day."""
    return msgspec.structs.replace(one, block=one.family, when=When(first=1, last=1, told=True, bucket=iso(1)))
