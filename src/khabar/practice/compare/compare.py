"""Other event data beside the ledger by day, sides and type: what both have, what only one has. Nothing of it is stored.

The unit is what one side does to another on a day, of one type: however many rows of the file or happenings of the ledger tell it,
it is one. Sides are states: whoever belongs to one counts as it. The ledger's happenings are folded to event data first, by the
same table by which they are exported (data/facts/folding.toml), so that a plan is an expression of intent in both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

from sqlalchemy import Engine, func, select

from khabar.errors import ConfigError
from khabar.facts import quad
from khabar.ledger.dyads import TOGETHER
from khabar.ledger.folded import FoldedEvent, folded
from khabar.ledger.names import code_of
from khabar.ledger.rows import Side
from khabar.ledger.schema import report
from khabar.ledger.settle import Progress, settle
from khabar.ledger.standing import check_day
from khabar.ledger.told import EventsWanted
from khabar.model import Record
from khabar.practice.compare.layouts import FORMS, Form, Row
from khabar.practice.compare.rows import Aside, rows

Level = Literal["type", "quad"]
_QUADS = {1: "Q1 verbal cooperation", 2: "Q2 material cooperation", 3: "Q3 verbal conflict", 4: "Q4 material conflict"}
_SHORT = 7
"""Days that a span must have for its days to be moved."""
_TOLD = 3
"""Ids or titles named for a unit."""


class Unit(Record, frozen=True, kw_only=True):
    """What one state does to another on a day (or, in the ledger, within the days `first` to `last`).

    `where` is both, there (only the file has it) or here (only the ledger). `b` is "" for protests, whose aim is seldom told.
    `rows` counts rows of the file or happenings of the ledger, `told` names some: ids of rows, titles of happenings. `other` are the
    types the ledger has of the same sides and days where it has not this one.
    """

    where: str
    first: str
    last: str
    a: str
    b: str
    type: str
    rows: int
    told: list[str]
    other: list[str] = []  # noqa: RUF012 - a struct copies it


class Rate(Record, frozen=True, kw_only=True):
    """Units of one type or pair: `there` in the file and how many of them the ledger has, `here` in the ledger and how many of them the file has."""

    name: str
    there: int
    there_found: int
    there_rate: float | None
    here: int
    here_found: int
    here_rate: float | None


class Comparison(Record, frozen=True, kw_only=True):
    """A file of event data beside a ledger.

    `span` are the first and last day that both cover; what lies outside is counted in `outside`. `aside` counts rows of the file that
    are set aside by the reason, `places` names the first of them. `one_sided` are rows and happenings that do not tell both sides,
    `untyped` rows whose type the ledger has not, `undated` happenings known by no day. `by_chance` are the two rates of `all` as they
    would be were the days of the file moved on by half of the span (its end coming back to the beginning): what two lists of this
    length meet in by chance; None where the span is shorter than `_SHORT` days.
    """

    file: str
    form: str
    level: str
    window: int
    span: tuple[str, str] | None
    rows: int
    compared: int
    all: Rate
    by_chance: tuple[float | None, float | None]
    by_type: list[Rate]
    by_pair: list[Rate]
    other_type: int
    aside: dict[str, int]
    places: list[str]
    untyped: int
    undated: int
    one_sided: dict[str, int]
    outside: dict[str, int]
    units: list[Unit]


Key = tuple[str, str, str]
"""The states of both sides and the type or quad class."""


class _Shelf:
    """Units of one party to the comparison by key, each with its days and what is told of it."""

    def __init__(self, level: Level, undirected: bool, party: str | None) -> None:
        self.level, self.undirected, self.party = level, undirected, party
        self.units: defaultdict[Key, dict[tuple[int, int], list[str]]] = defaultdict(dict)
        self.one_sided = 0

    def add(self, first: int, last: int, pairs: Iterable[tuple[str, str]], type_: str, told: str) -> bool:
        """Take what is told of some pairs; whether there was any that tells both sides."""
        keys = {key for a, b in pairs if (key := self._key(a, b, type_))}
        for key in keys:
            if self.party is None or self.party in key[:2]:
                self.units[key].setdefault((first, last), []).append(told)
        self.one_sided += not keys
        return bool(keys)

    def _key(self, a: str, b: str, type_: str) -> Key | None:
        name = type_ if self.level == "type" or type_ == "DENY" else _QUADS[quad(type_)]
        if type_ == "PROTEST":
            return (a, "", name) if a else None
        if not a or not b:
            return None
        if self.undirected or type_ in TOGETHER:
            a, b = sorted((a, b))
        return a, b, name


def compare(
    engine: Engine, file: str | Path, form: str, *, window: int = 1, level: Level = "type", party: str | None = None, since: str | None = None,
    until: str | None = None, min_origins: int = 1, progress: Progress | None = None,
) -> Comparison:  # fmt: skip
    """A file of event data beside a ledger.

    Args:
        engine: the ledger's database.
        file: one's own copy, as it is published: csv, tsv, .zip or .gz.
        form: polecat, gdelt or acled.
        window: days by which the two may differ.
        level: "type" for PLOVER types, "quad" for quad classes.
        party: only what this state does or suffers.
        since, until: only these days.
        min_origins: happenings with fewer independent origins are left out.
        progress: called while happenings are settled.

    Raises:
        ConfigError: no such form, or arguments that make no sense.
        InputError: a file that cannot be read or is none of this form.
    """
    if form not in FORMS:
        raise ConfigError(f"--as {form!r}: it can be {', '.join(FORMS)}")
    if window < 0 or level not in ("type", "quad"):
        raise ConfigError(f"window {window}, level {level!r}: a window is 0 days or more, a level type or quad")
    check_day("since", since)
    check_day("until", until)
    side = code_of(engine, party) if party else None
    own: Form = form
    aside, there = Aside(), _Shelf(level, form == "acled", side)
    told, untyped, compared = 0, 0, 0
    days: Counter[int] = Counter()
    added: Counter[int] = Counter()
    for row in rows(Path(file), own, aside):
        told += 1
        day = date.fromisoformat(row.day).toordinal()
        days[day] += 1
        if row.added:
            added[date.fromisoformat(row.added).toordinal()] += 1
        if not row.type:
            untyped += 1
        elif (since is None or row.day >= since) and (until is None or row.day <= until):
            compared += there.add(day, day, _pairs(row), row.type, f"{row.id}: {row.told}" if row.id else row.told)
    settle(engine, progress)
    here, undated = _Shelf(level, form == "acled", side), 0
    for event in folded(engine, EventsWanted(status="all", limit=None, since=since, until=until, min_origins=min_origins)):
        if isinstance(event, FoldedEvent):
            if event.first is None or event.last is None:
                undated += 1
            else:
                first, last = (date.fromisoformat(d).toordinal() for d in (event.first, event.last))
                pairs = [(a, b) for one, other, _ in event.pairs for a in _of(one) for b in _of(other)]
                here.add(first, last, pairs, event.row.type, event.titles[0])
    both = _overlap(engine, _covered(days, added), since, until)
    return _made(str(file), own, level, window, both, told, compared, there, here, aside, untyped, undated)


def _pairs(row: Row) -> list[tuple[str, str]]:
    return [(a, b) for a in row.actors or ("",) for b in row.recipients or ("",)]


def _of(side: Side) -> tuple[str, ...]:
    return side.country or ("",)


def _covered(days: Counter[int], added: Counter[int]) -> tuple[int, int] | None:
    """First and last day that a file speaks of whole: the days on which its rows were added, where half of them tell of these days.

    A GDELT or POLECAT file of one day has rows on days weeks and years before it, of which it is no account.
    """
    if not days:
        return None
    if added:
        first, last = min(added), max(added)
        if 2 * sum(n for day, n in days.items() if first - 1 <= day <= last) >= sum(days.values()):
            return first, last
    return min(days), max(days)


def _overlap(engine: Engine, span: tuple[int, int] | None, since: str | None, until: str | None) -> tuple[int, int] | None:
    """The days that the file and the reports of the ledger both cover."""
    with engine.connect() as connection:
        first, last = connection.execute(select(func.min(report.c.day), func.max(report.c.day)).where(report.c.day != "")).one()
    if first is None or span is None:
        return None
    lows = [span[0], *(date.fromisoformat(d).toordinal() for d in (first, since) if d)]
    highs = [span[1], *(date.fromisoformat(d).toordinal() for d in (last, until) if d)]
    return (max(lows), min(highs)) if max(lows) <= min(highs) else None


def _made(
    file: str, form: Form, level: Level, window: int, span: tuple[int, int] | None, told: int, compared: int, there: _Shelf, here: _Shelf, aside: Aside,
    untyped: int, undated: int,
) -> Comparison:  # fmt: skip
    units: list[tuple[str, Unit]] = []
    outside: Counter[str] = Counter()
    by_sides: defaultdict[tuple[str, str], set[tuple[str, int, int]]] = defaultdict(set)
    for (a, b, kind), days in here.units.items():
        for first, last in days:
            by_sides[a, b].add((kind, first, last))
    for name, one, other in (("there", there, here), ("here", here, there)):
        for key, days in sorted(one.units.items()):
            for (first, last), rows_ in sorted(days.items()):
                if span is None or last < span[0] or first > span[1]:
                    outside[name] += 1
                    continue
                found = any(_meet(first, last, low, high, window) for low, high in other.units.get(key, ()))
                beside = [] if found or name == "here" else sorted({k for k, low, high in by_sides[key[:2]] if k != key[2] and _meet(first, last, low, high, window)})
                where = "both" if found else name
                units.append(_unit(where, name, first, last, key, rows_, beside))
    shown = [u for _, u in units]
    chance = _chance(there, here, span, window) if span else (None, None)
    types: defaultdict[str, list[tuple[str, Unit]]] = defaultdict(list)
    pairs: defaultdict[tuple[str, str], list[tuple[str, Unit]]] = defaultdict(list)
    for told_by, unit in units:
        types[unit.type].append((told_by, unit))
        pairs[unit.a, unit.b].append((told_by, unit))
    return Comparison(
        file=file, form=form, level=level, window=window, span=(_iso(span[0]), _iso(span[1])) if span else None, rows=told + sum(aside.reasons.values()),
        compared=compared, all=_rate("all", units), by_chance=chance, by_type=[_rate(t, own) for t, own in sorted(types.items())],
        by_pair=[_rate(f"{a} → {b}" if b else a, own) for (a, b), own in sorted(pairs.items(), key=lambda x: (-len(x[1]), x[0]))],
        other_type=sum(bool(u.other) for u in shown), aside=dict(sorted(aside.reasons.items())), places=aside.places, untyped=untyped, undated=undated,
        one_sided={"there": there.one_sided, "here": here.one_sided}, outside={"there": outside["there"], "here": outside["here"]},
        units=[u for side, u in units if not (side == "here" and u.where == "both")],
    )  # fmt: skip


def _chance(there: _Shelf, here: _Shelf, span: tuple[int, int], window: int) -> tuple[float | None, float | None]:
    """The rates of both sides with the days of the file moved by half of the span."""
    length = span[1] - span[0] + 1
    if length < _SHORT:
        return None, None
    moved: dict[Key, set[int]] = {}
    for key, days in there.units.items():
        inside = {span[0] + (day - span[0] + length // 2) % length for day, _ in days if span[0] <= day <= span[1]}
        if inside:
            moved[key] = inside
    own = {key: [d for d in days if d[1] >= span[0] and d[0] <= span[1]] for key, days in here.units.items()}
    found = sum(any(_meet(day, day, low, high, window) for low, high in own.get(key, ())) for key, days in moved.items() for day in days)
    ours = sum(any(_meet(first, last, day, day, window) for day in moved.get(key, ())) for key, days in own.items() for first, last in days)
    of, of_ours = sum(map(len, moved.values())), sum(map(len, own.values()))
    return round(found / of, 3) if of else None, round(ours / of_ours, 3) if of_ours else None


def _meet(first: int, last: int, low: int, high: int, window: int) -> bool:
    return first - window <= high and low <= last + window


def _unit(where: str, side: str, first: int, last: int, key: Key, told: list[str], beside: list[str]) -> tuple[str, Unit]:
    return side, Unit(
        where=where, first=_iso(first), last=_iso(last), a=key[0], b=key[1], type=key[2], rows=len(told), told=told[:_TOLD], other=beside
    )  # fmt: skip


def _rate(name: str, units: list[tuple[str, Unit]]) -> Rate:
    counts = Counter((side, u.where == "both") for side, u in units)
    there, here = (counts[s, True] + counts[s, False] for s in ("there", "here"))
    return Rate(
        name=name, there=there, there_found=counts["there", True], there_rate=round(counts["there", True] / there, 3) if there else None,
        here=here, here_found=counts["here", True], here_rate=round(counts["here", True] / here, 3) if here else None,
    )  # fmt: skip


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()
