"""The claims of a ledger in which two sides meet, as a dyad counts them, and how much was read when."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, and_, select

from khabar.errors import KhabarError
from khabar.ledger.bulk import Writer
from khabar.ledger.dyads import By, Cell, DyadEvent, Told, Undated, Unit, cells, grouped, period, periods, placed
from khabar.ledger.meetings import UNTOLD, Party, alleged, breadth, groups_of, meet, sides_of, told_of
from khabar.ledger.queries import takes_part
from khabar.ledger.schema import claim, claim_side, event, event_claim
from khabar.ledger.shifts import Shift, shifts
from khabar.ledger.unpack import Unpacker
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


def dyad(
    engine: Engine, a: str, b: str, *, by: By = "month", unit: Unit = "event", country: bool = False, roles: bool = False,
    windows: bool = False, since: str | None = None, until: str | None = None, mark_shifts: bool = False,
    judged_only: bool = False,
) -> Dyad:  # fmt: skip
    """Series of two sides of a settled ledger; `Ledger.dyad` explains the arguments."""
    one, other = _party(a, country), _party(b, country)
    if one == other and not country:
        raise KhabarError(f"{a} and {b} are one side; with --country the events between sides of one state are counted as domestic")
    with engine.connect() as connection, _growing():
        plain = not (roles or one.role or other.role or judged_only or UNTOLD & {one.code, other.code})
        met, without = groups_of(connection, one.code, other.code, country, windows) if plain else (grouped(_told(connection, one, other, roles, judged_only)), {})
        read, span = _read(connection, by, since, until)
        events, undated = placed(met, by, windows, turned=plain and one.code > other.code, without=without)
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


@contextmanager
def _growing() -> Iterator[None]:
    """Without the garbage collector looking, each few thousand objects, through all that the process has loaded: nothing here is a cycle."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _every(events: Sequence[DyadEvent], span: Sequence[str], since: str | None, until: str | None, by: By) -> list[str]:
    """Every period asked about or read, and of those before and after only the ones that an event lies in: reports of today tell
    of wars long ago."""
    first, last = (since or min(span, default=None)), (until or max(span, default=None))
    whole = periods(first, last, by) if first and last and first <= last else []
    return sorted({*whole, *(e.period for e in events)})


def _party(value: str, country: bool) -> Party:
    code, _, role = value.upper().partition("/")
    return Party(code=code, role=role, country=country)


def _read(connection: Connection, by: By, since: str | None, until: str | None) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Reports and outlets read in each period, and the first and last day on which one appeared."""
    # grouped in the order of an index, not in that of the answer: no sorting
    query = "SELECT outlet, day, count(*) FROM report WHERE day <> '' GROUP BY outlet, day"
    number: defaultdict[str, int] = defaultdict(int)
    outlets: defaultdict[str, set[str | None]] = defaultdict(set)
    days = []
    for outlet, day, count in Writer(connection).all(query):
        at = period(day, by)
        number[at] += count
        outlets[at].add(outlet)
        if (since is None or day >= since) and (until is None or day <= until):
            days.append(day)
    return {name: (number[name], len(outlets[name])) for name in number}, [min(days), max(days)] if days else []


def _ids(connection: Connection, a: Party, b: Party, judged_only: bool) -> list[int]:
    """Claims in which one acts on the other, or both act together; with `judged_only` people's rows, which are few and looked at one by one."""
    out: set[int] = set()
    for x, y, parts in ((a, b, ("actor", "recipient")), (b, a, ("actor", "recipient")), (a, b, ("actor", "actor"))):
        one, other = claim_side.alias("one"), claim_side.alias("other")
        if judged_only:
            sides = [takes_part(party.code, part, party.country) for party, part in zip((x, y), parts, strict=True)]
            out.update(connection.execute(select(claim.c.id).where(claim.c.id < 0, claim.c.current == 1, *sides)).scalars())
            continue
        query = select(one.c.claim_id).join(other, and_(other.c.day == one.c.day, other.c.claim_id == one.c.claim_id))
        for side, party, part in ((one, x, parts[0]), (other, y, parts[1])):
            query = query.where(side.c.value == party.code, side.c.part == part, (side.c.as_country if party.country else side.c.as_code) == 1)
        out |= {row[0] for row in connection.execute(query)}
    return sorted(out)


def _told(connection: Connection, a: Party, b: Party, roles: bool, judged_only: bool) -> Iterable[Told]:
    """The same from the claims themselves, where sectors or people's word alone are asked for."""
    ids = _ids(connection, a, b, judged_only)
    unpacker = Unpacker(connection, words=False)
    for at in range(0, len(ids), _MOST):
        part = ids[at : at + _MOST]
        found = connection.execute(select(claim).where(claim.c.id.in_(part)).order_by(claim.c.id)).all()
        source = event_claim.join(event, event.c.cluster == event_claim.c.cluster)
        query = select(event_claim.c.claim_id, event.c.id, event.c.origins).select_from(source).where(event_claim.c.claim_id.in_(part))
        homes = {row[0]: (row[1], row[2]) for row in connection.execute(query)}
        accusations = alleged(Writer(connection), part)
        for row, made in zip(found, unpacker.claims(found), strict=True):
            actors, recipients = sides_of(made.actors), sides_of(made.recipients)
            of = homes.get(row.id, (made.id, 1))
            for pair, directions in meet(actors, recipients, a, b, made.type, roles).items():
                yield told_of(made, *of, directions, breadth(actors, recipients), made.id in accusations, pair)
