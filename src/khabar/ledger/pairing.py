"""The claims of a ledger in which two sides meet, as a dyad counts them, and how much was read when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, and_, func, select

from khabar.errors import KhabarError
from khabar.ledger.days import bounds, iso
from khabar.ledger.dyads import TOGETHER, By, Cell, DyadEvent, Told, Undated, Unit, cells, dyad_events, period, periods
from khabar.ledger.schema import claim, claim_side, entity, event, event_claim, reading, report
from khabar.ledger.shifts import Shift, shifts
from khabar.ledger.unpack import body_of
from khabar.model import Record

_MOST = 500


class Dyad(Record, frozen=True, kw_only=True):
    """Series of two sides. `undated` says what is in none of them; `shifts` is empty unless asked for.

    `unread` is how many events are counted in periods in which no report was read: told in hindsight or beforehand.
    """

    a: str
    b: str
    by: By
    unit: Unit
    country: bool
    windows: bool
    cells: list[Cell]
    events: list[DyadEvent]
    undated: Undated
    shifts: list[Shift]
    unread: int = 0


class _Party(Record, frozen=True, kw_only=True):
    """A side that is asked about: its code, and its sector where only that is meant."""

    code: str
    role: str
    country: bool

    def has(self, one: tuple[str, tuple[str, ...], tuple[str, ...]]) -> bool:
        code, countries, roles = one
        return (self.code in countries if self.country else self.code == code) and (not self.role or self.role in roles)


def dyad(
    engine: Engine, a: str, b: str, *, by: By = "month", unit: Unit = "event", country: bool = False, roles: bool = False,
    windows: bool = False, since: str | None = None, until: str | None = None, mark_shifts: bool = False,
    judged_only: bool = False,
) -> Dyad:  # fmt: skip
    """Series of two sides of a settled ledger; `Ledger.dyad` explains the arguments."""
    one, other = _party(a, country), _party(b, country)
    if one == other and not country:
        raise KhabarError(f"{a} and {b} are one side; with --country the events between sides of one state are counted as domestic")
    with engine.connect() as connection:
        told = list(_told(connection, one, other, roles, judged_only))
        read, span = _read(connection, by, since, until)
    events, undated = dyad_events(told, by, windows)
    events = [e for e in events if (since is None or e.day >= since) and (until is None or e.day <= until)]
    every = _every(events, span, since, until, by)
    made = cells(events, read, every, unit)
    groups: defaultdict[tuple[str, str, tuple[str, str]], list[Cell]] = defaultdict(list)
    for cell in made:
        if cell.series == "actual":
            groups[cell.direction, cell.series, cell.roles].append(cell)
    found = [s for part in groups.values() for s in shifts(part)] if mark_shifts else []
    return Dyad(
        a=a.upper(), b=b.upper(), by=by, unit=unit, country=country, windows=windows, cells=made, events=events, undated=undated, shifts=found,
        unread=len({e.event for e in events if not read.get(e.period, (0, 0))[0]}),
    )  # fmt: skip


def _every(events: Sequence[DyadEvent], span: Sequence[str], since: str | None, until: str | None, by: By) -> list[str]:
    """Every period asked about or read, and of those before and after only the ones that an event lies in: reports of today tell
    of wars long ago."""
    first, last = (since or min(span, default=None)), (until or max(span, default=None))
    whole = periods(first, last, by) if first and last and first <= last else []
    return sorted({*whole, *(e.period for e in events)})


def _party(value: str, country: bool) -> _Party:
    code, _, role = value.upper().partition("/")
    return _Party(code=code, role=role, country=country)


def _read(connection: Connection, by: By, since: str | None, until: str | None) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Reports and outlets read in each period, and the first and last day on which one appeared."""
    query = select(report.c.day, report.c.outlet, func.count()).where(report.c.day != "").group_by(report.c.day, report.c.outlet)
    number: defaultdict[str, int] = defaultdict(int)
    outlets: defaultdict[str, set[str | None]] = defaultdict(set)
    days = []
    for day, outlet, count in connection.execute(query):
        number[period(day, by)] += count
        outlets[period(day, by)].add(outlet)
        if (since is None or day >= since) and (until is None or day <= until):
            days.append(day)
    return {name: (number[name], len(outlets[name])) for name in number}, [min(days), max(days)] if days else []


def _ids(connection: Connection, a: _Party, b: _Party) -> list[int]:
    """Claims in which one acts on the other, or both act together."""
    out: set[int] = set()
    for x, y, parts in ((a, b, ("actor", "recipient")), (b, a, ("actor", "recipient")), (a, b, ("actor", "actor"))):
        one, other = claim_side.alias("one"), claim_side.alias("other")
        query = select(one.c.claim_id).join(other, and_(other.c.day == one.c.day, other.c.claim_id == one.c.claim_id))
        for side, party, part in ((one, x, parts[0]), (other, y, parts[1])):
            query = query.where(side.c.value == party.code, side.c.part == part, (side.c.as_country if party.country else side.c.as_code) == 1)
        out |= {row[0] for row in connection.execute(query)}
    return sorted(out)


_COLUMNS = (
    claim.c.id, claim.c.key, claim.c.type, claim.c.score, claim.c.polarity, claim.c.modality, claim.c.iterated, claim.c.date,
    claim.c.basis, claim.c.date_from, claim.c.date_to, claim.c.day, claim.c.body, claim.c.evidence, reading.c.report_id,
    event.c.id.label("event"), event.c.origins,
)  # fmt: skip


def _told(connection: Connection, a: _Party, b: _Party, roles: bool, judged_only: bool) -> Iterable[Told]:
    ids = [id_ for id_ in _ids(connection, a, b) if id_ < 0 or not judged_only]
    sides: dict[int, tuple[str, tuple[str, ...], tuple[str, ...]]] = {}
    for at in range(0, len(ids), _MOST):
        source = claim.join(reading, reading.c.id == claim.c.reading_id).outerjoin(event_claim, event_claim.c.claim_id == claim.c.id)
        source = source.outerjoin(event, event.c.cluster == event_claim.c.cluster)
        found = connection.execute(select(*_COLUMNS).select_from(source).where(claim.c.id.in_(ids[at : at + _MOST]))).all()
        bodies = [body_of(row.body) for row in found]
        missing = {ref[0] for body in bodies for ref in (*body.actors, *body.recipients)} - sides.keys()
        _learn(connection, sorted(missing), sides)
        for row, body in zip(found, bodies, strict=True):
            actors, recipients = ([sides[ref[0]] for ref in refs] for refs in (body.actors, body.recipients))
            for pair, directions in _meet(actors, recipients, a, b, row.type, roles).items():
                yield _one(row, directions, pair, max(len({s[0] for s in actors}) * len({s[0] for s in recipients}), 1))


def _learn(connection: Connection, ids: Sequence[int], sides: dict[int, tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    for at in range(0, len(ids), _MOST):
        for row in connection.execute(select(entity.c.id, entity.c.code, entity.c.country, entity.c.roles).where(entity.c.id.in_(ids[at : at + _MOST]))):
            sides[row.id] = row.code, tuple(filter(None, row.country.split(";"))), tuple(filter(None, row.roles.split(";")))


_Side = tuple[str, tuple[str, ...], tuple[str, ...]]


def _meet(
    actors: Sequence[_Side], recipients: Sequence[_Side], a: _Party, b: _Party, type_: str, roles: bool
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The directions in which two sides meet in one claim, by their roles; those of one state are domestic, never A to A."""
    out: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    pairs = [(x, y, True) for x in actors for y in recipients]
    if type_ in TOGETHER:
        pairs += [(x, y, False) for n, x in enumerate(actors) for y in actors[n + 1 :]]
    for x, y, towards in pairs:
        if x == y:
            continue
        sign = None
        domestic = bool(a.country and set(x[1]) & set(y[1]))
        if a.code == b.code:
            sign = "domestic" if domestic and a.has(x) and b.has(y) else None
        elif not domestic and a.has(x) and b.has(y):
            sign = ">" if towards else "-"
        elif not domestic and b.has(x) and a.has(y):
            sign = "<" if towards else "-"
        if sign:
            key = (x[2][0] if x[2] else "", y[2][0] if y[2] else "") if roles else ("", "")
            out[key][sign] = None
    return {key: tuple(signs) for key, signs in out.items()}


def _one(row: Any, directions: tuple[str, ...], roles: tuple[str, str], sides: int) -> Told:
    first, last = row.date_from, row.date_to
    if row.date is not None:  # the columns tell when a state began; an act needs both its ends
        days = bounds(row.date)
        first, last = (iso(days[0]), iso(days[1])) if days else (None, None)
    return Told(
        claim=row.key, report=str(row.report_id), event=row.event or row.key, origins=row.origins or 1, type=row.type, score=row.score,
        polarity=row.polarity, modality=row.modality, iterated=bool(row.iterated), passing='["passing",' in row.evidence, basis=row.basis,
        first=first, last=last, published=row.day or None, directions=directions, sides=sides, roles=roles,
    )  # fmt: skip
