"""When a claim's act may have happened, as days: what clustering compares and blocks by."""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache

from khabar.ledger.rows import ClaimRow
from khabar.model import Record

LATE = 2
"""Days between an act and a report that tells it without a day: beyond, an undated telling is not taken for it."""
_SEASON = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
_DAY = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")


class When(Record, frozen=True, kw_only=True):
    """First and last possible day (ordinals), whether a time word says so, and the bucket in which likes are sought.

    `bucket` is an ISO day, else "=" with the coarse value ("=2022", "=2023-05"), else "?" with the report's key.
    """

    first: int
    last: int
    told: bool
    bucket: str
    coarse: bool = False
    """Whether it is known only by month, year or longer stretch, or not at all."""


def daily(bucket: str) -> bool:
    """Whether a bucket is a day."""
    return bucket[:1] not in "=?"


def iso(day: int) -> str:
    """ISO form of an ordinal."""
    return date.fromordinal(day).isoformat()


@lru_cache(maxsize=65_536)
def bounds(value: str) -> tuple[int, int] | None:
    """First and last day (ordinals) of an EDTF value; None where an end is open or it is no calendar value."""
    first, slash, last = value.replace("~", "").replace("?", "").replace("%", "").partition("/")
    low = _one(first)
    high = _one(last) if slash else low
    return (low[0], high[1]) if low and high and low[0] <= high[1] else None


def _one(value: str) -> tuple[int, int] | None:
    match = _DAY.match(value)
    if match is None:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    if year is None or not 1 <= year <= 9998:
        return None
    if month is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    if month in _SEASON:
        low, high = _SEASON[month]
        end = date(year + high // 12, high % 12 or 12, 1) if high > 12 else date(year, high, 1)
        return date(year, low, 1).toordinal(), end.toordinal() + calendar.monthrange(end.year, end.month)[1] - 1
    if not 1 <= month <= 12:
        return None
    length = calendar.monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1).toordinal(), date(year, month, length).toordinal()
    if not 1 <= day <= length:
        return None
    at = date(year, month, day).toordinal()
    return at, at


def when(row: ClaimRow) -> When:
    """The days of a claim: its date, else the few days before its report appeared."""
    return when_told(row.date, row.basis, row.published, row.report)


def when_told(value: str | None, basis: str | None, day: str | None, report: str) -> When:
    """The days of a claim with this date, basis, day of publication and report."""
    published = date.fromisoformat(day[:10]).toordinal() if day else None
    if value and basis != "speech-time":
        days = bounds(value)
        if days and days[1] - days[0] <= LATE:
            return When(first=days[0], last=days[1], told=True, bucket=iso(days[0]))
        if days:
            return When(first=days[0], last=days[1], told=True, bucket=f"={value}", coarse=True)
        return When(first=0, last=0, told=True, bucket=f"={value}", coarse=True)
    if published is None:
        return When(first=0, last=0, told=False, bucket=f"?{report}", coarse=True)
    return When(first=published - LATE, last=published, told=False, bucket=iso(published))


def meet(a: When, b: When) -> bool:
    """Whether two claims can tell of one time. Two undated ones must have appeared at most a day apart."""
    if a.coarse or b.coarse:
        return a.bucket == b.bucket
    if a.told and b.told:
        return a.first <= b.last and b.first <= a.last
    if not a.told and not b.told:
        return abs(a.last - b.last) <= 1
    return a.first <= b.last and b.first <= a.last


def asked_day(text: str, *, last: bool = False, exact: bool = False) -> str:
    """The ISO day that somebody asks for: a month or a year stands for its first day, or with `last` for its last.

    Raises:
        ValueError: no day; with `exact` a month or a year is none.
    """
    found = _DAY.fullmatch(text.strip())
    if found is None or (exact and not found[3]):
        raise ValueError(f"{text!r} is no day; give YYYY-MM-DD{'' if exact else ', or a month (YYYY-MM) or a year'}")
    year, month = int(found[1]), int(found[2] or (12 if last else 1))
    try:
        return date(year, month, int(found[3] or (calendar.monthrange(year, month)[1] if last else 1))).isoformat()
    except ValueError as error:
        raise ValueError(f"{text!r} is no day; give YYYY-MM-DD") from error
