"""The date of an act with where it comes from, and whether it is one of the days of the news."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from khabar.mentions.document import Document
from khabar.mentions.timex_values import point
from khabar.model import ClaimDate

_LATELY = 45
"""Days from publication within which a date is that of the news itself."""


class Dated(NamedTuple):
    """The date of a claim and where it comes from; the tokens of the time expression."""

    date: ClaimDate
    first: int
    last: int
    rule: str
    inferred: bool = False


def recent_day(doc: Document, dated: Dated) -> bool:
    """Whether a date is a day or a night near the day of the report: of a month or «some days ago» there may be many such acts."""
    value = dated.date.value
    if "/" not in value:
        return len(value) == 10 and recent(doc, dated)
    days = value.split("/")
    return recent(doc, dated) and len(days[0]) == len(days[-1]) == 10 and days[-1] <= _next(days[0])


def recent(doc: Document, dated: Dated) -> bool:
    """Whether a date lies near the day of the report: what is told of the past is told for once."""
    told = point(dated.date.value)
    return told is not None and doc.published is not None and abs((doc.published - told).days) <= _LATELY


def _next(day: str) -> str:
    return (datetime.date.fromisoformat(day) + datetime.timedelta(1)).isoformat()
