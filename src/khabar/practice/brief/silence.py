"""Outlets and feeds that fell silent, each against its own usual rate.

An outlet's usual rate is its reports a day over the `BASE` days that end with its last report. It has fallen silent where the days
without a report since then are more than its longest pause of that time and, were reports to come evenly at that rate (a Poisson
process), so long a silence would come by chance less often than once in a hundred times. Who told fewer than `LEAST` reports in that time,
or was heard for less than `SPAN` days, has no usual rate; a silence longer than `BASE` days is no news any more.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

from sqlalchemy import Connection, func, select

from khabar.ingest import memory
from khabar.ingest.feeds import feeds_of
from khabar.ledger.outlets import outlet
from khabar.ledger.schema import report
from khabar.practice.brief.lines import Silent
from khabar.practice.brief.watchlist import WatchList

BASE = 28
LEAST = 6
SPAN = 7
RARE = 0.01


def silence(name: str, days: Mapping[str, int], today: str, going_on: bool = False) -> Silent | None:
    """How somebody fell silent; None where they did not, or have no usual rate.

    Args:
        name: of the outlet or feed.
        days: its reports by ISO day.
        today: the day at whose end it is asked.
        going_on: it is asked before that day is over, so that the day is no day without a report yet.
    """
    usual = rate(days, today)
    if usual is None:
        return None
    last, per_day, span, pause = usual
    quiet = date.fromisoformat(today).toordinal() - last - going_on
    chance = math.exp(-per_day * quiet)
    if quiet <= pause or chance >= RARE:
        return None
    return Silent(name=name, last=date.fromordinal(last).isoformat(), quiet=quiet, usual=round(per_day, 2), days=span, pause=pause, chance=chance)


def rate(days: Mapping[str, int], today: str) -> tuple[int, float, int, int] | None:
    """Last day (ordinal), reports a day, days they were counted over and longest pause of an outlet; None where it has no usual rate."""
    now = date.fromisoformat(today).toordinal()
    told = {date.fromisoformat(day).toordinal(): n for day, n in days.items() if day <= today}
    if not told or now - max(told) > BASE:
        return None
    last = max(told)
    own = {day: n for day, n in told.items() if last - BASE < day}
    span = min(BASE, last - min(told) + 1)
    if sum(own.values()) < LEAST or span < SPAN:
        return None
    heard = sorted(own)
    pause = max((b - a - 1 for a, b in pairwise(heard)), default=0)
    return last, sum(own.values()) / span, span, pause


def silent_outlets(connection: Connection, watch: WatchList, today: str | None, going_on: bool) -> tuple[list[Silent], int]:
    """The outlets of a ledger that fell silent by a day, and how many had a usual rate.

    Args:
        connection: to the ledger.
        watch: its outlets alone where it names any.
        today: ISO day; None for an empty ledger.
        going_on: whether that day is not over yet.
    """
    if today is None:
        return [], 0
    first = date.fromordinal(max(1, date.fromisoformat(today).toordinal() - 2 * BASE)).isoformat()
    day = report.c.day
    query = select(report.c.outlet, day, func.count()).where(day >= first, day <= today).group_by(report.c.outlet, day)
    told: defaultdict[str, Counter[str]] = defaultdict(Counter)
    codes: dict[str, str] = {}
    for name, on, n in connection.execute(query):
        who = outlet(name)
        if name and (not watch.outlets or who.code in watch.outlets):
            told[who.name][on] += n
            codes[who.name] = who.code
    found = [s for name, days in sorted(told.items()) if (s := silence(name, days, today, going_on))]
    return sorted(found, key=lambda s: (-s.quiet * (s.usual or 0), s.name)), sum(rate(days, today) is not None for days in told.values())


def silent_feeds(file: Path, today: str, state: Path | None = None) -> list[Silent]:
    """Feeds of a file that fail, or that brought nothing new for long against their own rate, by what `khabar watch` remembers.

    Args:
        file: the file of feeds.
        today: ISO day.
        state: what is remembered of them; beside the file where None, as `khabar watch` keeps it.

    Raises:
        ConfigError: no such file of feeds.
        InputError: a state file that is none.
    """
    known = memory.load(state or file.with_name(f"{file.name}.state.json"))
    out = []
    for watched in feeds_of(file).feed:
        name = f"{watched.outlet} ({watched.url})" if watched.outlet else watched.url
        fed = known.feeds.get(watched.url)
        if fed is None:
            out.append(Silent(name=name, last=None, quiet=0, failures=0))
            continue
        days = Counter(datetime.fromtimestamp(e.first, UTC).date().isoformat() for e in fed.entries.values())
        found = silence(name, days, today, True)
        last = max(days, default=None)
        if fed.failures:
            quiet = date.fromisoformat(today).toordinal() - date.fromisoformat(last).toordinal() if last else 0
            found = found or Silent(name=name, last=last, quiet=max(quiet, 0))
            out.append(Silent(**{f: getattr(found, f) for f in found.__struct_fields__ if f != "failures"}, failures=fed.failures))
        elif found:
            out.append(found)
    return out
