"""Where things stand on a line of days: a scale, its ticks, marks in rows. Numbers for drawings made on the server."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from khabar.model import Record

WIDTH = 1000
"""Units of a drawing from the first day to the last."""


class Tick(Record, frozen=True, kw_only=True):
    """A day on the scale; `day` is the first of its month or year, or a day."""

    x: float
    day: str


class Mark(Record, frozen=True, kw_only=True):
    """Something said on a day, in the row of who prints it; `label` says which account it is, or which it denies."""

    day: str | None
    row: str
    kind: str
    label: str
    x: float = 0
    y: int = 0


class Line(Record, frozen=True, kw_only=True):
    """A drawing: its rows from above, marks with their places, ticks; `undated` counts marks that have no day."""

    rows: list[str]
    marks: list[Mark]
    ticks: list[Tick]
    first: str | None
    last: str | None
    undated: int


class Scale:
    """Days from the first to the last on `WIDTH` units, four days at least."""

    def __init__(self, first: str, last: str) -> None:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        if (end - start).days < 4:
            start = min(start, date.max - timedelta(4))
            end = start + timedelta(4)
        self.first, self.last = start, end
        self.days = (end - start).days

    def x(self, day: str) -> float:
        """Where a day stands; days outside stand at the border."""
        at = (date.fromisoformat(day) - self.first).days
        return round(WIDTH * min(max(at, 0), self.days) / self.days, 1)

    def ticks(self, most: int = 8) -> list[Tick]:
        """At most so many ticks: days, firsts of months, or firsts of years."""
        days: list[date]
        if self.days <= 2 * most:
            step = max(1, -(-self.days // most))
            days = [self.first + timedelta(n) for n in range(0, self.days + 1, step)]
            return [Tick(x=self.x(d.isoformat()), day=d.isoformat()) for d in days]
        if self.days <= 7 * (most + 1):
            weeks = -(-self.days // (7 * (most - 2)))
            return [Tick(x=self.x(d.isoformat()), day=d.isoformat()) for n in range(0, self.days + 1, 7 * weeks) for d in (self.first + timedelta(n),)]
        months = [(self.first.year + m // 12, m % 12 + 1) for m in range(self.first.month - 1, self.first.month + self.days // 28 + 2)]
        if len(months) <= 18 * most // 2:
            step = -(-len(months) // most)
            firsts = [date(y, m, 1) for y, m in months[::step]]
            return [Tick(x=self.x(d.isoformat()), day=d.isoformat()[:7]) for d in firsts if self.first <= d <= self.last]
        years = list(range(self.first.year + 1, self.last.year + 1))
        step = max(1, -(-len(years) // most))
        return [Tick(x=self.x(f"{y}-01-01"), day=str(y)) for y in years[::step]]


def timeline(marks: Iterable[Mark]) -> Line:
    """Marks placed on a line, in rows by their first day."""
    told = sorted((m for m in marks if m.day), key=lambda m: (m.day or "", m.row))
    undated = sum(1 for m in marks if not m.day)
    if not told:
        return Line(rows=[], marks=[], ticks=[], first=None, last=None, undated=undated)
    rows = list(dict.fromkeys(m.row for m in told))
    first, last = (told[0].day or "")[:10], (told[-1].day or "")[:10]
    scale = Scale(first, last)
    placed = [Mark(day=m.day, row=m.row, kind=m.kind, label=m.label, x=scale.x((m.day or "")[:10]), y=rows.index(m.row)) for m in told]
    return Line(rows=rows, marks=placed, ticks=scale.ticks(), first=first, last=last, undated=undated)
