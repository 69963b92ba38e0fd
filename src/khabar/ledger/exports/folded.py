"""Happenings as rows of event data, POLECAT's and CAMEO's, by the folding table; the unit is the happening, never the claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Engine, select

from khabar.ledger import queries
from khabar.ledger.exports.rows import country
from khabar.ledger.folding import Folded, containers, fold_event
from khabar.ledger.queries import Wanted
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.schema import event, event_claim
from khabar.ledger.shelf import Shelf
from khabar.ledger.told import EventRow

_PORTION = 200
_QUADS = {1: "V-COOP", 2: "M-COOP", 3: "V-CONF", 4: "M-CONF"}


class Row(NamedTuple):
    """One pair of sides of a happening; `pairs` is how many it makes, `number` which of them this is."""

    event: EventRow
    folded: Folded
    claims: tuple[ClaimRow, ...]
    actor: Side | None
    recipient: Side | None
    number: int
    pairs: int


def rows(engine: Engine, found: Iterable[EventRow]) -> Iterator[Row]:
    """The rows that happenings make: what only other parties predict, fear or deny makes none."""
    within = containers(queries.claims(engine, Wanted(), words=False))
    wanted = iter(found)
    while part := list(islice(wanted, _PORTION)):
        for one, told in _told(engine, part):
            made, _ = fold_event(told, within)
            if made:
                yield from _pairs(one, told, made)


def _told(engine: Engine, part: Sequence[EventRow]) -> Iterator[tuple[EventRow, list[ClaimRow]]]:
    ids: dict[str, list[int]] = {row.id: [] for row in part}
    with engine.connect() as connection:
        query = select(event.c.id, event_claim.c.claim_id).join(event_claim, event_claim.c.cluster == event.c.cluster)
        for id_, claim_id in connection.execute(query.where(event.c.id.in_(list(ids))).order_by(event_claim.c.claim_id)):
            ids[id_].append(claim_id)
        claims = Shelf(connection).rows(i for found in ids.values() for i in found)
    for row in part:
        yield row, [claims[i] for i in ids[row.id] if i in claims]


def _pairs(one: EventRow, told: Sequence[ClaimRow], made: Sequence[Folded]) -> Iterator[Row]:
    """The reading that most reports have (type, mode, code and sides), as one row a pair of its sides."""
    reports = {row.id: row.report for row in told}
    carriers: dict[tuple[Any, ...], set[str]] = {}
    for fold in made:
        carriers.setdefault(_reading(fold), set()).add(reports[fold.claim])
    best = min(carriers, key=lambda key: (-len(carriers[key]), str(key)))
    chosen = next(fold for fold in made if _reading(fold) == best)
    behind = tuple(row for row in told if row.id in {fold.claim for fold in made})
    pairs = [(a, r) for a in chosen.actors or (None,) for r in chosen.recipients or (None,)]
    if len(chosen.actors) > 1 and not chosen.recipients:  # an agreement, talks: each with each
        pairs = [(a, b) for n, a in enumerate(chosen.actors) for b in chosen.actors[n + 1 :]]
    for number, (actor, recipient) in enumerate(pairs, 1):
        yield Row(one, chosen, behind, actor, recipient, number, len(pairs))


def _reading(fold: Folded) -> tuple[Any, ...]:
    return (fold.type, fold.mode or "", fold.cameo, tuple(s.code for s in fold.actors), tuple(s.code for s in fold.recipients))


def polecat(row: Row) -> dict[str, Any]:
    """A row under the names that users of POLECAT know."""
    return {
        "Event ID": row.event.id, "Event Date": day(row), "Event Type": row.folded.type, "Event Mode": row.folded.mode,
        "Intensity": row.folded.score, "Quad Code": _QUADS.get(row.folded.quad or 0),
        "Contexts": sorted({c for claim in row.claims for c in claim.contexts}),
        "Actor Name": _name(row.actor), "Actor Country": row.actor and country(row.actor),
        "Primary Actor Sector": _sector(row.actor), "Actor Sectors": list(row.actor.roles) if row.actor else [],
        "Actor Code": row.actor and row.actor.code,
        "Recipient Name": _name(row.recipient), "Recipient Country": row.recipient and country(row.recipient),
        "Primary Recipient Sector": _sector(row.recipient), "Recipient Sectors": list(row.recipient.roles) if row.recipient else [],
        "Recipient Code": row.recipient and row.recipient.code,
        "Placename": row.event.places[0] if row.event.places else None,
        "Source": sorted({c.outlet for c in row.claims if c.outlet}),
        "Publication Date": min((c.published for c in row.claims if c.published), default=None), "Language": "ara",
        "Version": f"khabar {version('khabar')}", **_shared(row),
    }  # fmt: skip


def cameo(row: Row) -> dict[str, Any]:
    """A row under the names that users of CAMEO data (GDELT's) know."""
    on, low, high, code = day(row), row.event.first, row.event.last, row.folded.cameo
    month = low[:7] if low and high and low[:7] == high[:7] else None
    return {
        "GLOBALEVENTID": row.event.id, "SQLDATE": int(on.replace("-", "")) if on else None,
        "MonthYear": int(month.replace("-", "")) if month else None,
        "Year": int(low[:4]) if low and high and low[:4] == high[:4] else None,
        "Actor1Code": row.actor and row.actor.code, "Actor1Name": _name(row.actor), "Actor1CountryCode": row.actor and country(row.actor),
        "Actor1Type1Code": _sector(row.actor), "Actor2Code": row.recipient and row.recipient.code, "Actor2Name": _name(row.recipient),
        "Actor2CountryCode": row.recipient and country(row.recipient), "Actor2Type1Code": _sector(row.recipient),
        "IsRootEvent": not all(c.passing for c in row.claims), "EventCode": code, "EventBaseCode": code[:3], "EventRootCode": code[:2],
        "QuadClass": row.folded.quad, "GoldsteinScale": None, "NumMentions": len(row.claims), "NumSources": row.event.outlets,
        "NumArticles": row.event.reports, "ActionGeo_FullName": row.event.places[0] if row.event.places else None, **_shared(row),
    }  # fmt: skip


def _shared(row: Row) -> dict[str, Any]:
    held = Counter(c.voices[-1].side.name or c.voices[-1].side.code if c.voices else c.outlet or "the outlet" for c in row.claims)
    return {
        "Weight": round(1 / row.pairs, 6), "Pair": row.number, "Date Low": row.event.first, "Date High": row.event.last,
        "Title": row.event.title, "Holders": [name for name, _ in sorted(held.items(), key=lambda x: (-x[1], x[0]))],
        "Claims": [c.id for c in row.claims], "Reports": row.event.reports, "Outlets": row.event.outlets, "Origins": row.event.origins,
        "In Passing": all(c.passing for c in row.claims),
    }  # fmt: skip


def day(row: Row) -> str | None:
    """The day of a happening where it is known to the day."""
    return row.event.first if row.event.first == row.event.last else None


def _name(side: Side | None) -> str | None:
    return (side.name or side.code) if side else None


def _sector(side: Side | None) -> str | None:
    return side.roles[0] if side and side.roles else None
