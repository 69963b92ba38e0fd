"""Which reports a brief is about: those that entered the ledger since a moment, or those published between two days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Engine, and_, func, select

from khabar.errors import ConfigError
from khabar.ledger.schema import reading, report
from khabar.ledger.standing import check_day
from khabar.model import Record

_MOST = 500
_DAYS = re.compile(r"(\d{1,4})d")


class Known(Record, frozen=True, kw_only=True):
    """A report as a brief needs it: its number in the ledger, when it was published and when it entered."""

    id: int
    key: str
    outlet: str | None
    url: str | None
    title: str | None
    day: str


class Window(Record, frozen=True, kw_only=True):
    """The reports that are new to a brief, and those it knows of at all.

    `by` is "entry" (reports numbered beyond `after` up to `until`, the order in which they entered) or "publication" (days
    `first` to `last`, either None for open). `since` is the moment told for entry; None where nothing came before.
    """

    by: str
    after: int = 0
    until: int = 0
    since: str | None = None
    first: str | None = None
    last: str | None = None

    def asked(self) -> ColumnElement[bool]:
        """The condition on the table of reports."""
        if self.by == "entry":
            return and_(report.c.id > self.after, report.c.id <= self.until)
        days = [report.c.day != "", *([report.c.day >= self.first] if self.first else []), *([report.c.day <= self.last] if self.last else [])]
        return and_(*days)

    def fresh(self, one: Known) -> bool:
        """Whether a report is new to this brief."""
        if self.by == "entry":
            return self.after < one.id <= self.until
        return one.day != "" and self.before(one) is False and self.knows(one)

    def before(self, one: Known) -> bool:
        """Whether a report came before this brief."""
        if self.by == "entry":
            return one.id <= self.after
        return self.first is not None and one.day < self.first

    def knows(self, one: Known) -> bool:
        """Whether a report had come by the end of this brief."""
        if self.by == "entry":
            return one.id <= self.until
        return self.last is None or one.day <= self.last


def window(
    engine: Engine, *, since: str | None = None, remembered: tuple[int, str] | None = None, first: str | None = None,
    last: str | None = None, now: datetime | None = None,
) -> Window:  # fmt: skip
    """The window asked for.

    Args:
        engine: the ledger's database.
        since: "last", a day, a moment (ISO, UTC) or a number of days ("7d"): by entry into the ledger.
        remembered: for "last" the number and the moment of entry of the last report that was briefed on; None where none was.
        first, last: days of publication; they go without `since`.
        now: the time at which days are counted from; the clock where None.

    Raises:
        ConfigError: both kinds asked for, a day that is none, or a span that ends before it begins.
    """
    if first or last:
        if since:
            raise ConfigError("a brief is asked for by --since (entry into the ledger) or by --from and --to (publication), not by both")
        check_day("from", first)
        check_day("to", last)
        if first and last and last < first:
            raise ConfigError(f"--to {last} lies before --from {first}")
        return Window(by="publication", first=first, last=last)
    with engine.connect() as connection:
        until = int(connection.execute(select(func.coalesce(func.max(report.c.id), 0))).scalar() or 0)
        if since in (None, "last"):
            if remembered is None:
                return Window(by="entry", until=until)
            number, at = remembered
            if number > until:  # another ledger, or one built anew: what counts is when a report entered
                number = _entered_before(connection, at, True)
            return Window(by="entry", after=number, until=until, since=at)
        moment = _moment(str(since), now or datetime.now(UTC))
        return Window(by="entry", after=_entered_before(connection, moment, False), until=until, since=moment)


def _entered_before(connection: Connection, moment: str, including: bool) -> int:
    earlier = report.c.recorded <= moment if including else report.c.recorded < moment
    return int(connection.execute(select(func.coalesce(func.max(report.c.id), 0)).where(earlier)).scalar() or 0)


def _moment(since: str, now: datetime) -> str:
    days = _DAYS.fullmatch(since)
    if days:
        return (now - timedelta(days=int(days[1]))).strftime("%Y-%m-%dT%H:%M:%SZ")
    try:
        if len(since) == 10:
            return date.fromisoformat(since).isoformat()
        return datetime.fromisoformat(since).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError as error:
        raise ConfigError(f"--since {since!r}: write last, a day (2024-02-24), a moment (2024-02-24T06:00:00Z) or days back (7d)") from error


def readings(connection: Connection, asked: Window) -> tuple[list[int], str, str]:
    """Numbers of the current readings of the reports asked for, with the first and last day on which these were published."""
    query = select(reading.c.id, report.c.day).join(report).where(asked.asked(), reading.c.superseded.is_(None)).order_by(reading.c.id)
    rows = connection.execute(query).all()
    return [row.id for row in rows], min((row.day for row in rows), default=""), max((row.day for row in rows), default="")


def last_entered(engine: Engine, until: int) -> str | None:
    """The moment at which the report of this number entered."""
    with engine.connect() as connection:
        return connection.execute(select(report.c.recorded).where(report.c.id == until)).scalar()


def reports_of(connection: Connection, keys: Iterable[str]) -> dict[str, Known]:
    """Reports by their keys."""
    wanted = sorted(set(keys))
    out: dict[str, Known] = {}
    columns = [report.c[name] for name in ("id", "key", "outlet", "url", "title", "day")]
    for at in range(0, len(wanted), _MOST):
        for row in connection.execute(select(*columns).where(report.c.key.in_(wanted[at : at + _MOST]))):
            out[row.key] = Known(id=row.id, key=row.key, outlet=row.outlet, url=row.url, title=row.title, day=row.day)
    return out
