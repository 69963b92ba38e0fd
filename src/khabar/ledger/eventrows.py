"""A happening in a line, of a row of the table `event`, with what other tables know of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select

from khabar.ledger.outlets import outlet
from khabar.ledger.schema import claim, denial, event_claim, judgement, reading, report
from khabar.model import Record

_MOST = 500


class EventRow(Record, frozen=True, kw_only=True):
    """A happening in a line. `first` and `last` are ISO days, None where unknown; `judged` is how many of its claims people judged.

    `denied_by` are the codes of those who deny it (an outlet's name where it does so in its own voice), who deny most first.
    """

    id: str
    first: str | None
    last: str | None
    status: str
    types: list[str]
    title: str
    title_ar: str
    actors: list[str]
    recipients: list[str]
    places: list[str]
    claims: int
    reports: int
    outlets: int
    owner_groups: int
    origins: int
    contested: list[str]
    judged: int = 0
    denied_by: list[str] = msgspec.field(default_factory=list)


def event_rows(connection: Connection, rows: Sequence[Any]) -> list[EventRow]:
    """Rows of the table as they are told, in their order."""
    judged = _judged(connection, [row.cluster for row in rows])
    denied = _denied_by(connection, [row.cluster for row in rows if "denied" in row.contested])
    return [_row(row, judged.get(row.cluster, 0), denied.get(row.cluster, [])) for row in rows]


def _denied_by(connection: Connection, clusters: list[int]) -> dict[int, list[str]]:
    """Who denies the happenings of some clusters: who makes the denial, else who is innermost in its chain, else the outlet."""
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    source = (
        event_claim.join(denial, denial.c.denied_id == event_claim.c.claim_id).join(claim, claim.c.id == denial.c.denial_id)
        .join(reading, reading.c.id == claim.c.reading_id).join(report, report.c.id == reading.c.report_id)
    )  # fmt: skip
    columns = (event_claim.c.cluster, claim.c.id, claim.c.type, claim.c.actors, claim.c.holders, report.c.outlet, report.c.url)
    for at in range(0, len(clusters), _MOST):
        query = select(*columns).select_from(source).where(event_claim.c.cluster.in_(clusters[at : at + _MOST])).distinct()
        for cluster, _, type_, actors, holders, name, url in connection.execute(query).all():
            own = [c for c in actors.split(";") if c] if type_ == "DENY" else []
            own = own or [c for c in holders.split(";") if c][-1:] or [outlet(name, url).name_ar]
            found[cluster].update(c for c in own if c != "UNK")
    return {cluster: [name for name, _ in sorted(own.items(), key=lambda one: (-one[1], one[0]))] for cluster, own in found.items()}


def _judged(connection: Connection, clusters: list[int]) -> dict[int, int]:
    """How many claims people judged, by cluster."""
    out: dict[int, int] = {}
    if not connection.execute(select(judgement.c.id).limit(1)).first():
        return out
    for at in range(0, len(clusters), _MOST):
        own = event_claim.c.cluster.in_(clusters[at : at + _MOST])
        query = select(event_claim.c.cluster, func.count()).where(own, event_claim.c.claim_id < 0).group_by(event_claim.c.cluster)
        out |= {int(cluster): int(n) for cluster, n in connection.execute(query)}
    return out


def _row(row: Any, judged: int, denied_by: list[str]) -> EventRow:
    lists: dict[str, Any] = {name: [v for v in getattr(row, name).split(";") if v] for name in ("types", "actors", "recipients", "places", "contested")}
    plain = {name: getattr(row, name) for name in ("id", "status", "title", "title_ar", "claims", "reports", "outlets", "owner_groups", "origins")}
    return EventRow(judged=judged, denied_by=denied_by, first=row.first or None, last=row.last or None, **lists, **plain)
