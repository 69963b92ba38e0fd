"""Accounts of a tie as lanes over time: bands for what each holds, from when it is told to when it was said last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from khabar.ledger.accounts import Account, Entry
from khabar.ledger.edtf import end_of, start_of
from khabar.ledger.standing import Standing
from khabar.ledger.ties import Position
from khabar.model import Record
from khabar.web.lines import WIDTH, Scale, Tick

MOST_ROWS = 8
"""Rows of bands that overlap in one lane; what lies beyond is in the table."""
_LEAST = 9
"""Width of a band at least."""
_LETTER = 6.2
"""Width of a letter of what is written at a band."""
_LONGEST = 60
"""Letters written at a band."""


class Band(Record, frozen=True, kw_only=True):
    """What one account holds: drawn full from `x` to `said`, thin from there to `end`; `entry` is its number in the table.

    `open` tells that it began before the drawing does; `current` whether it still stands, on the day asked about. Its words stand
    `inside` it, or before it (`back`), else behind it.
    """

    x: float
    said: float
    end: float
    row: int
    position: Position
    since: str | None
    first_said: str | None
    last_said: str | None
    current: bool
    open: bool
    entry: str
    inside: bool
    back: bool


class Lane(Record, frozen=True, kw_only=True):
    """An account with its bands in as many rows as overlap."""

    key: str
    rows: int
    bands: list[Band]


class Lanes(Record, frozen=True, kw_only=True):
    """A drawing of one tie; `now` is where the day asked about stands."""

    lanes: list[Lane]
    ticks: list[Tick]
    first: str
    last: str
    now: float | None


def span(ties: Iterable[Standing], days: Sequence[str | None]) -> tuple[str, str] | None:
    """First and last day of the drawings: what reports said, and the days asked about; tables alone do not stretch it."""
    told = [d for tie in ties for a in tie.accounts for e in (*a.entries, *a.before) for d in (e.first_said, e.last_said) if d]
    given = [d for d in days if d]
    if not told:
        begun = [f for tie in ties for a in tie.accounts for e in (*a.entries, *a.before) if (f := start_of(e.since).first)]
        told = begun
    every = sorted(d[:10] for d in (*told, *given))
    return (every[0], every[-1]) if every else None


def lanes(tie: Standing, first: str, last: str, as_of: str | None, standing: set[tuple[str, Position]]) -> Lanes:
    """The lanes of one tie.

    Args:
        tie: with everything said of it by the day of knowledge.
        first, last: days of the drawing.
        as_of: the day asked about.
        standing: account and position of what stands on that day.
    """
    scale = Scale(first, last)
    made = [_lane(account, scale, last, standing) for account in tie.accounts]
    return Lanes(lanes=[m for m in made if m.bands], ticks=scale.ticks(), first=first, last=last, now=scale.x(as_of) if as_of else None)


def _lane(account: Account, scale: Scale, last: str, standing: set[tuple[str, Position]]) -> Lane:
    entries = [*account.entries, *account.before]
    starts = sorted({s for e in entries if (s := _start(e))})
    bands: list[Band] = []
    free: list[float] = []
    for entry in sorted(entries, key=lambda e: (_start(e) or "", e.position.state)):
        start = _start(entry)
        if start is None:
            continue
        current = entry in account.entries
        told = (entry.last_said or start)[:10]
        ended = end_of(entry.until).last
        after = next((s for s in starts if s > told), last) if not current else last
        end = min(ended or after, last) if current or ended else after
        if not entry.position.reached:
            end = told  # a plan or a demand stands on the days on which it is told
        if account.holder.sort == "tables":
            told = end
        x = scale.x(start)
        stop = max(scale.x(end), scale.x(told), x)
        wide = max(scale.x(told) - x, _LEAST)
        words = min(len(entry.position.words()) + 2, _LONGEST) * _LETTER
        inside = wide > words + 8
        back = not inside and x + wide + words > WIDTH and x > words
        row = next((n for n, until in enumerate(free) if until <= (x - words if back else x)), len(free))
        if row >= MOST_ROWS:
            continue
        free[row : row + 1] = [max(stop, x + wide if inside or back else x + wide + words) + 14]
        bands.append(Band(
            x=x, said=max(scale.x(told), x), end=stop, row=row, position=entry.position, since=entry.since, first_said=entry.first_said,
            last_said=entry.last_said, current=(account.holder.key, entry.position) in standing, open=start < scale.first.isoformat(),
            entry=name_of(account, entry), inside=inside, back=back,
        ))  # fmt: skip
    return Lane(key=account.holder.key, rows=max(1, len(free)), bands=bands)


def name_of(account: Account, entry: Entry) -> str:
    """What the row of an entry is called in a page."""
    p = entry.position
    return "-".join((account.holder.key, p.state, p.stage, p.polarity, p.manner, entry.since or "")).replace(" ", "_")


def _start(entry: Entry) -> str | None:
    """The first day of a band: told by words, else of the first report."""
    told = start_of(entry.since).first if entry.position.reached else None
    return told or (entry.first_said[:10] if entry.first_said else None)
