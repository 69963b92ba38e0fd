"""Days that an EDTF value allows: a year alone is not a day, and what is unknown stays unknown."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)")


class Days(NamedTuple):
    """First and last ISO day on which something can have been; None where that end is open or unknown."""

    first: str | None
    last: str | None


NEVER_SAID = Days(None, None)


@lru_cache(maxsize=4096)
def start_of(value: str | None) -> Days:
    """Days on which a state given by an EDTF value can have begun.

    `2023-09` and `2023-09/..` began on a day of that month, `../2024-02` on an unknown day up to its end, `A/B` on a day
    from A to B (a night, two years named together). An approximate value reaches one unit further each way.
    """
    if not value:
        return NEVER_SAID
    left, slash, right = value.partition("/")
    first = _point(left)
    if not slash:
        return first
    if right in ("..", ""):
        return first
    if left in ("..", ""):
        return Days(None, _point(right).last)
    return Days(first.first, _point(right).last)


@lru_cache(maxsize=4096)
def end_of(value: str | None) -> Days:
    """Days on which a state can have ended, by the EDTF value of its end; an interval ends on its last day."""
    if not value:
        return NEVER_SAID
    left, slash, right = value.partition("/")
    if not slash:
        return _point(left)
    return NEVER_SAID if right in ("..", "") else _point(right)


def _point(text: str) -> Days:
    found = _POINT.fullmatch(text)
    if found is None:
        return NEVER_SAID
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    try:
        if day:
            first = last = date(year, month, day)
            margin = 1
        elif month in _SEASONS:
            a, b = _SEASONS[month]
            end = year + (b < a)
            first, last = date(year, a, 1), date(end, b, calendar.monthrange(end, b)[1])
            margin = 92
        elif month:
            first, last = date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
            margin = 31
        else:
            first, last = date(year, 1, 1), date(year, 12, 31)
            margin = 366
        if found[4]:
            first, last = first - timedelta(margin), last + timedelta(margin)
    except (ValueError, OverflowError):
        return NEVER_SAID
    return Days(first.isoformat(), last.isoformat())
