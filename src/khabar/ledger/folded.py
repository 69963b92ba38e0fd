"""Happenings as rows of event data: the claims of each folded by the published table (`folding`), one row a happening."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, select

from khabar.ledger.dyads import TOGETHER
from khabar.ledger.folding import Folded, Unfolded, fold_event
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.schema import claim, event_claim, reading, report
from khabar.ledger.shelf import Shelf
from khabar.ledger.told import EventsWanted, each
from khabar.ledger.unpack import body_of
from khabar.model import Record

_MOST = 500
NOBODY = Side(entity="", code="")


class FoldedEvent(Record, frozen=True, kw_only=True):
    """A happening as a row of event data: `row` is the claim that stands for it, folded; `pairs` who did it to whom.

    `row` is the one whose type, mode and sides most tellings share, the earliest of those. `claims` are the claims behind it;
    `unfolded` those that make no row. `pairs` are (actor, recipient, directed); a side that is not told has the code "".
    """

    event: str
    first: str | None
    last: str | None
    day: str | None
    basis: str
    titles: tuple[str, str]
    counts: dict[str, int]
    contested: tuple[str, ...]
    row: Folded
    told: ClaimRow
    claims: tuple[ClaimRow, ...]
    unfolded: tuple[Unfolded, ...]
    pairs: tuple[tuple[Side, Side, bool], ...]

    @property
    def weight(self) -> float:
        """The share of each pair: the rows of an event come to one."""
        return 1 / len(self.pairs)


def folded(engine: Engine, wanted: EventsWanted) -> Iterator[FoldedEvent | tuple[str, str]]:
    """The happenings asked for as rows of event data, in order; (event, why) for those that make none."""
    with engine.connect() as connection:
        shelf = Shelf(connection)
        for rows in each(engine, wanted):
            yield from _portion(connection, shelf, rows)


def _portion(connection: Connection, shelf: Shelf, rows: Sequence[Any]) -> Iterator[FoldedEvent | tuple[str, str]]:
    members: defaultdict[int, list[int]] = defaultdict(list)
    query = select(event_claim.c.cluster, event_claim.c.claim_id).where(event_claim.c.cluster.in_([r.cluster for r in rows]))
    for cluster, id_ in connection.execute(query):
        members[cluster].append(id_)
    claims = shelf.rows(i for own in members.values() for i in own)
    within = _containers(connection, sorted({r.report for r in claims.values()}))
    for row in rows:
        told = sorted((claims[i] for i in members[row.cluster] if i in claims), key=lambda r: (r.published or "9", r.anchor, r.id))
        made, none = fold_event(told, within)
        if made:
            yield _made(row, told, made, none)
        else:
            yield row.id, none[0].why if none else "no claim of it is left"


def _containers(connection: Connection, reports: list[str]) -> dict[tuple[str, str], set[str]]:
    """For (report, claim) the types of the claims of that report that have it as their content."""
    out: dict[tuple[str, str], set[str]] = {}
    for at in range(0, len(reports), _MOST):
        query = (
            select(report.c.key, claim.c.type, claim.c.body).join(reading, reading.c.id == claim.c.reading_id).join(report)
            .where(report.c.key.in_(reports[at : at + _MOST]), claim.c.current == 1, claim.c.body.like('%"content"%'))
        )  # fmt: skip
        for key, type_, body in connection.execute(query):
            for other, how in body_of(body).links:
                if how == "content":
                    out.setdefault((key, other), set()).add(type_)
    return out


def _made(row: Any, told: Sequence[ClaimRow], made: Sequence[Folded], none: Sequence[Unfolded]) -> FoldedEvent:
    likeness = Counter(_like(m) for m in made)
    known = {key: bool(key[2]) + bool(key[3]) for key in likeness}
    best = max(likeness, key=lambda k: (likeness[k], known[k], tuple(-ord(c) for c in str(k))))
    shown = next(m for m in made if _like(m) == best)
    by_id = {r.id: r for r in told}
    first, last = row.first or None, row.last or None
    dated = any(by_id[m.claim].date and by_id[m.claim].basis in ("stated", "anchored") for m in made)
    return FoldedEvent(
        event=row.id, first=first, last=last, day=first if dated and first == last else None,
        basis="NA" if first is None else "dated" if dated else "window", titles=(row.title, row.title_ar),
        counts={name: getattr(row, name) for name in ("claims", "reports", "outlets", "owner_groups", "origins")},
        contested=tuple(c for c in row.contested.split(";") if c), row=shown, told=by_id[shown.claim],
        claims=tuple(by_id[m.claim] for m in made), unfolded=tuple(none), pairs=pairs(shown),
    )  # fmt: skip


def _like(m: Folded) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    return m.type, m.mode or "", _codes(m.actors), _codes(m.recipients)


def _codes(sides: Iterable[Side]) -> tuple[str, ...]:
    return tuple(sorted({s.code for s in sides}))


def pairs(row: Folded) -> tuple[tuple[Side, Side, bool], ...]:
    """Who did it to whom, each pair once; talks without a recipient are between those who hold them, in no direction."""
    actors, recipients = _each(row.actors), _each(row.recipients)
    if not recipients and row.type in TOGETHER and len(actors) > 1:
        return tuple((a, b, False) for n, a in enumerate(actors) for b in actors[n + 1 :])
    met = [(a, b, True) for a in actors or [NOBODY] for b in recipients or [NOBODY]]
    return tuple(one for one in met if one[0].code != one[1].code or one[0].roles != one[1].roles) or tuple(met[:1])


def _each(sides: Iterable[Side]) -> list[Side]:
    seen: dict[tuple[str, tuple[str, ...]], Side] = {}
    for side in sides:
        seen.setdefault((side.code, side.roles), side)
    return list(seen.values())
