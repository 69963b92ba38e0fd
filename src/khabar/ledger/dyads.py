"""What two sides do to each other over time: counts of events by month or week, in each direction. Pure, knows no database.

The unit of a count is the event unless another is asked for: an event counts once, however many reports tell it; `origin`
counts it once for each independent origin, `report` for each report, `claim` for each claim.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Literal

from khabar.facts import ontology, quad
from khabar.ledger.folding import series
from khabar.model import Record

By = Literal["month", "week"]
Unit = Literal["claim", "report", "origin", "event"]
SERIES = ("actual", "iterated", "planned", "demanded", "denied", "alleged")
ENOUGH = 10
"""Events from which a mean score is given."""
TOGETHER = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""Types whose sides stand on one footing: where both act, or reports differ on who leads, the event has no direction."""
_DAY = len("2024-01-01")
_NIGHT = 2
"""Days an act may be spread over and still belong to the period in which it began."""


class Told(Record, frozen=True, kw_only=True):
    """A claim as a dyad counts it: `directions` are those of the asked pair in which it tells (">", "<", "-", "domestic").

    `first` and `last` are the ISO days of its date or, `windowed`, of the window in which it must lie; `sides` is how many
    pairs its sides make; `roles` the sectors of actor and recipient, where asked for; `alleged` whether it is what somebody is
    accused of, on the accuser's word.
    """

    claim: str
    report: str
    event: str
    origins: int
    type: str
    score: float
    polarity: str
    modality: str
    iterated: bool
    passing: bool
    basis: str | None
    first: str | None
    last: str | None
    published: str | None
    directions: tuple[str, ...]
    sides: int = 1
    roles: tuple[str, str] = ("", "")
    alleged: bool = False


class Way(Record, frozen=True, kw_only=True, array_like=True, gc=False):
    """What an event is in one direction; the fields are those of `DyadEvent`.

    This, those below and the cells are never part of a cycle: the garbage collector need not look at tens of thousands of them.
    """

    direction: str
    type: str
    score: float
    weight: float
    claims: int
    reports: int
    origins: int
    passing: bool


class Group(Record, frozen=True, kw_only=True, array_like=True, gc=False):
    """The claims of one event that are of one series (and pair of roles): on which day they count, and what they are each way.

    `month` and `week` are the day under which it counts in series by month and by week, or why it has none: undated, coarse,
    ground (told as background) or other (of no series); `near` is the day of its report where an undated one may count by it.
    """

    series: str
    month: str
    week: str
    near: str
    ways: tuple[Way, ...]


class Own(Record, frozen=True, array_like=True, gc=False):
    """An event, what is told of it, and of which pair of roles."""

    event: str
    groups: tuple[Group, ...]
    roles: tuple[str, str] = ("", "")


class DyadEvent(Record, frozen=True, gc=False):
    """An event of a dyad. `weight` is its share where more than two sides take part: one through the pairs they make."""

    event: str
    period: str
    day: str
    direction: str
    series: str
    roles: tuple[str, str]
    type: str
    quad: int | None
    score: float | None
    weight: float
    claims: int
    reports: int
    origins: int
    passing: bool


class Cell(Record, frozen=True, kw_only=True, gc=False):
    """One period, direction and series. `n` leaves denials (type DENY) out, as do quads and score.

    `score` is the mean PLOVER score, None under `ENOUGH` events; `rate` is n per 1,000 reports read in the period.
    """

    period: str
    direction: str
    series: str
    roles: tuple[str, str]
    unit: Unit
    n: int
    weighted: float
    quads: tuple[int, int, int, int]
    types: Mapping[str, int]
    score: float | None
    reports: int
    outlets: int
    rate: float | None
    passing: int


class Undated(Record, frozen=True, kw_only=True):
    """Events of the pair that are in no period: without a day, with one too coarse, told as background, or of no series."""

    events: int
    counted: int
    undated: int
    coarse: int
    background: int
    other: int

    @property
    def share(self) -> float | None:
        """Undated and coarse events among all that could be counted."""
        could = self.counted + self.undated + self.coarse
        return (self.undated + self.coarse) / could if could else None


@lru_cache(maxsize=20_000)
def period(day: str, by: By) -> str:
    """The month (2024-03) or ISO week (2024-W10) of an ISO day."""
    if by == "month":
        return day[:7]
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"


def periods(first: str, last: str, by: By) -> list[str]:
    """Every period from one day to another."""
    at, end = date.fromisoformat(first), date.fromisoformat(last)
    if by == "week":
        monday = at - timedelta(at.weekday())
        return [period((monday + timedelta(7 * n)).isoformat(), by) for n in range((end - monday).days // 7 + 1)]
    months = range(at.year * 12 + at.month - 1, end.year * 12 + end.month)
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in months]


def dyad_events(told: Iterable[Told], by: By, windows: bool = False) -> tuple[list[DyadEvent], Undated]:
    """The events of a pair, each with its period, and what was left out.

    Args:
        told: the claims in which the two sides take part.
        by: month or week.
        windows: whether events that have a window only count too, in the period of its last day: that of the report.
    """
    return placed(grouped(told), by, windows)


def grouped(told: Iterable[Told]) -> list[Own]:
    """The claims of a pair brought together by event, roles and series, in a stable order."""
    groups: defaultdict[tuple[str, str, tuple[str, str]], list[Told]] = defaultdict(list)
    for one in told:
        name = series(one.polarity, one.modality, one.iterated, one.alleged) or ""
        groups[one.event, name, one.roles].append(one)
    return [Own(event, (_group(name, claims),), roles) for (event, name, roles), claims in sorted(groups.items())]


def _group(name: str, claims: Sequence[Told]) -> Group:
    month, week = (_day(claims, by) if name else "other" for by in ("month", "week"))
    near = [c.last for c in claims if c.basis in (None, "speech-time") and c.last]
    ways = tuple(_way(direction, own) for direction, own in _directions(claims).items())
    return Group(series=name, month=month, week=week, near=min(near) if near else "", ways=ways)


_TURNED = {">": "<", "<": ">"}


def dated(group: Group) -> bool:
    """Whether it counts in series by month or by week."""
    return len(group.month) >= _DAY or len(group.week) >= _DAY


def placed(
    told: Iterable[Own], by: By, windows: bool = False, turned: bool = False, without: Mapping[str, int] | None = None
) -> tuple[list[DyadEvent], Undated]:
    """The events of a pair, each with its period, and what was left out; `dyad_events` explains the arguments.

    `turned`: as seen from the other side; `without`: how many more have no day, by reason.
    """
    out: list[DyadEvent] = []
    left: Counter[str] = Counter(without)
    quads, monthly = _quads(), by == "month"
    for own in told:
        event, roles = own.event, own.roles
        for one in own.groups:
            day = one.month if monthly else one.week
            if windows and day == "undated" and one.near:
                day = one.near
            if len(day) < _DAY:
                left[day] += 1
                continue
            left["counted"] += 1
            at = period(day, by)
            made = [
                DyadEvent(  # by place: there are thousands of them
                    event, at, day, _TURNED.get(way.direction, way.direction) if turned else way.direction, one.series, roles, way.type, quads[way.type],
                    None if quads[way.type] is None else way.score, way.weight, way.claims, way.reports, way.origins, way.passing,
                )
                for way in one.ways
            ]  # fmt: skip
            out += sorted(made, key=_direction) if turned and len(made) > 1 else made
    return out, Undated(
        events=left.total(), counted=left["counted"], undated=left["undated"], coarse=left["coarse"], background=left["ground"], other=left["other"],
    )  # fmt: skip


@lru_cache(maxsize=1)
def _quads() -> dict[str, int | None]:
    """The quad class of every type; denials stand outside of them."""
    return {type_: None if type_ == "DENY" else quad(type_) for type_ in ontology()}


_direction = attrgetter("direction")


def _day(claims: Sequence[Told], by: By) -> str:
    """The day an event is counted under, or why it has none: undated, coarse, ground."""
    dated = [c for c in claims if c.basis in ("stated", "anchored") and c.first and c.last]
    fine = [c for c in dated if c.first and c.last and (period(c.first, by) == period(c.last, by) or _length(c.first, c.last) <= _NIGHT)]
    if fine:
        return min(fine, key=lambda c: (_length(c.first or "", c.last or ""), c.first, c.claim)).first or ""
    if dated:
        return "coarse"
    return "ground" if all(c.basis == "background" for c in claims) else "undated"


def _length(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _directions(claims: Sequence[Told]) -> dict[str, list[Told]]:
    """The claims of an event by direction; one without direction where both sides do it together."""
    out: defaultdict[str, list[Told]] = defaultdict(list)
    for claim in claims:
        for direction in claim.directions:
            out[direction].append(claim)
    if len(out) > 1 and all(c.type in TOGETHER for c in claims):
        return {"-": list(claims)}
    return dict(sorted(out.items()))


def _way(direction: str, claims: Sequence[Told]) -> Way:
    types = Counter(c.type for c in claims)
    type_ = min(t for t, n in types.items() if n == max(types.values()))
    scores = [c.score for c in claims if c.type == type_]
    reports = len({c.report for c in claims})
    return Way(
        direction=direction, type=type_, score=sum(scores) / len(scores), weight=1 / max(c.sides for c in claims),
        claims=len({c.claim for c in claims}), reports=reports, origins=max(1, min(reports, max(c.origins for c in claims))),
        passing=all(c.passing for c in claims),
    )  # fmt: skip


def _once(event: DyadEvent) -> int:
    return 1


_COUNTS: Mapping[Unit, Callable[[DyadEvent], int]] = {
    "event": _once, "origin": attrgetter("origins"), "report": attrgetter("reports"), "claim": attrgetter("claims"),
}  # fmt: skip
"""How often an event counts, by unit."""


def cells(events: Iterable[DyadEvent], read: Mapping[str, tuple[int, int]], every: Sequence[str], unit: Unit = "event") -> list[Cell]:
    """Counts of each period, direction, series and pair of roles that has any event; periods without one are there with 0.

    Args:
        events: of `dyad_events`.
        read: for each period how many reports and outlets were read.
        every: all periods that are asked about, in order.
        unit: what is counted.
    """
    groups: defaultdict[tuple[str, str, tuple[str, str]], defaultdict[str, list[DyadEvent]]] = defaultdict(lambda: defaultdict(list))
    for event in events:
        groups[event.direction, event.series, event.roles][event.period].append(event)
    order = {name: n for n, name in enumerate(SERIES)}
    out = []
    for direction, name, roles in sorted(groups, key=lambda k: (order[k[1]], k)):
        found = groups[direction, name, roles]
        for one in every:
            out.append(_cell(one, direction, name, roles, unit, found.get(one, ()), read.get(one, (0, 0))))
    return out


def _cell(
    one: str, direction: str, name: str, roles: tuple[str, str], unit: Unit, events: Sequence[DyadEvent], read: tuple[int, int]
) -> Cell:
    types: dict[str, int] = {}
    weighted: float = 0
    quads, passing, scores, often = [0, 0, 0, 0], 0, [], _COUNTS[unit]
    for event in events:
        count = often(event)
        types[event.type] = types.get(event.type, 0) + count
        if event.quad is not None:
            quads[event.quad - 1] += count
            weighted += event.weight * count
            passing += count if event.passing else 0
            scores.append(event.score or 0.0)
    n = sum(quads)
    return Cell(
        period=one, direction=direction, series=name, roles=roles, unit=unit, n=n, weighted=round(weighted, 3),
        quads=(quads[0], quads[1], quads[2], quads[3]), types=dict(sorted(types.items())) if len(types) > 1 else types,
        score=round(sum(scores) / len(scores), 2) if len(scores) >= ENOUGH else None, reports=read[0], outlets=read[1],
        rate=round(1000 * n / read[0], 2) if read[0] else None, passing=passing,
    )  # fmt: skip
