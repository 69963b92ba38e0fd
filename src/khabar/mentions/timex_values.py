"""Values of time expressions in EDTF, and what they are counted from; the rules are in timex_calendar.py and timex_counted.py."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from khabar.mentions.timex_words import TimeWords


class Anchor:
    """What an expression is counted from."""

    __slots__ = ("ahead", "behind", "dated", "day", "last")

    def __init__(self, day: date | None, last: str | None = None, ahead: bool = False, behind: bool = False, dated: str | None = None) -> None:
        self.day = day
        """The day of speaking: that of publication, or of a dated quotation."""
        self.last = last
        """Value of the last time told outright, from which «اليوم التالي» is counted."""
        self.ahead = ahead
        """The words around speak of the future."""
        self.behind = behind
        """The words around tell of the past."""
        self.dated = dated
        """Value of the last time of the calendar told outright, whose month or year «الشهر نفسه» takes up."""


Resolved = tuple[str | None, str] | None
"""(value, grain); None where the words are no time expression after all."""
Rule = Callable[[TimeWords, str, Anchor], Resolved]
"""Value of the words of an expression."""
DIGITS = re.compile(r"\d+")
YEAR = re.compile(r"\d{4}")
_BEFORE = re.compile(r"\sقبل\s")
EARLIEST = 1300
"""A number above is a year."""


def numbers_in(body: str) -> list[int]:
    """Numbers in digits, in their order."""
    return [int(x) for x in DIGITS.findall(body)]


def edtf(year: int, month: int | None = None, day: int | None = None) -> str:
    """EDTF of a year, month or day."""
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def span(a: str, b: str) -> str:
    """From a to b, or the one where both are the same."""
    return a if a == b else f"{a}/{b}"


def month_of(day: date, step: int) -> str:
    """The month so many months from that of a day."""
    index = day.year * 12 + day.month - 1 + step
    return edtf(index // 12, index % 12 + 1)


def step_of(w: TimeWords, body: str) -> int | None:
    """-1, 0 or 1 for the word that moves the time; None where there is none. «قبل الماضي» is two back."""
    last = body.rstrip(" )").split()[-1]
    if last in w.next:
        return 1
    if last in w.past:
        return -2 if _BEFORE.search(body) else -1
    return 0 if last in w.current else None


def point(value: str | None) -> date | None:
    """First day of a value, None where it is open."""
    if value is None or value.startswith(".."):
        return None
    parts = value.split("/")[0].split("-")
    try:
        return date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
    except ValueError:
        return None


def last_day(value: str | None) -> date | None:
    """Last day of a value, None where it is open."""
    if value is None or value.endswith(".."):
        return None
    parts = value.split("/")[-1].split("-")
    try:
        year, month = int(parts[0]), int(parts[1]) if len(parts) > 1 else 12
        return date(year, month, int(parts[2]) if len(parts) > 2 else monthrange(year, month)[1])
    except (ValueError, IndexError):
        return None
