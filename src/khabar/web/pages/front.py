"""What changed in the last days of the ledger, in words."""

from __future__ import annotations

from datetime import date, timedelta

from khabar.ledger.accounts import Holder, statement
from khabar.ledger.denied import Denied
from khabar.ledger.eventrows import EventRow
from khabar.ledger.reports import ReportRow
from khabar.ledger.rows import RelationRow, Side
from khabar.ledger.ties import Position
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, Page, Param
from khabar.web.pages.disputes import DisputeShown, told_once
from khabar.web.pages.standing import positions

_LOOKED_AT = 600
"""Stated ties of the days that are looked through."""
_SHOWN = 10
_DISPUTES = 5
_DAYS = (7, 31, 92)
"""Days back where none are asked for: the first in which there are `_ENOUGH` reports."""
_ENOUGH = 8


class Change(Record, frozen=True, kw_only=True):
    """A tie that somebody says begins, ends or changes; `reports` say the same in these days, the latest is given."""

    kind: str
    parties: tuple[Side, ...]
    position: Position
    change: str
    holder: Holder
    since: str | None
    said: str | None
    outlet: str | None
    report: str
    words: str
    reports: int


class FrontAnswer(Record, frozen=True, kw_only=True):
    """The last days: `first` and `last` bound them, None where the ledger is empty."""

    first: str | None
    last: str | None
    days: int
    reports: int
    outlets: int
    claims: int
    changes: list[Change]
    events: list[EventRow]
    denials: list[Denied]
    ahead: list[EventRow]
    disputes: list[DisputeShown]
    latest: list[ReportRow]


def build(desk: Desk, asked: Asked) -> FrontAnswer:
    """The days asked for; the last ones of the ledger where none are."""
    ledger = desk.ledger
    last = asked["until"] or ledger.days()[1]
    if last is None:
        return FrontAnswer(
            first=None, last=None, days=asked["days"] or _DAYS[0], reports=0, outlets=0, claims=0, changes=[], events=[], denials=[], ahead=[], disputes=[], latest=[],
        )  # fmt: skip
    end = date.fromisoformat(last)
    for back in (asked["days"],) if asked["days"] else _DAYS:
        first = date.fromordinal(max(1, end.toordinal() - back + 1)).isoformat()
        read = ledger.read(first, last)
        if read.reports >= _ENOUGH:
            break
    events = ledger.events(since=first, until=last, min_reports=2, order="origins", limit=_SHOWN)
    next_day = (end + timedelta(1)).isoformat() if end < date.max else last
    ahead = ledger.events(since=next_day, status="planned", order="oldest", limit=_SHOWN)
    # today's ledger with all that people said of it, unless an earlier day is asked for
    denied = ledger.denied(known_by=asked["until"], since=first, limit=_SHOWN)
    disputes = ledger.disputes(known_by=asked["until"], since=first, limit=_DISPUTES)
    return FrontAnswer(
        first=first, last=last, days=back, reports=read.reports, outlets=read.outlets, claims=read.claims, changes=_changes(desk, first, last), events=events, denials=told_once(denied)[:_SHOWN],
        ahead=ahead,
        disputes=[DisputeShown(dispute=d, meant=positions(d.standing)) for d in disputes[:_DISPUTES]], latest=ledger.reports(since=first, until=last, limit=_SHOWN),
    )  # fmt: skip


def _changes(desk: Desk, first: str, last: str) -> list[Change]:
    groups: dict[tuple[object, ...], list[RelationRow]] = {}
    for row in desk.ledger.relations(since=first, until=last, moving=True, newest=True, limit=_LOOKED_AT, words=False):
        told = statement(row, ())
        sides = tuple(sorted(s.code for s in row.parties))
        groups.setdefault((row.kind, sides, told.position, told.holder.key), []).append(row)
    known = [rows for rows in groups.values() if len([s for s in rows[0].parties if s.code != "UNK"]) > 1]
    shown = sorted(known, key=lambda rows: (-len({r.report for r in rows}), rows[0].kind))[:_SHOWN]
    spelt = {row.id: row for row in desk.ledger.relations(keys=tuple(rows[0].id for rows in shown))} if shown else {}  # only these with their words
    return [_change(rows, spelt.get(rows[0].id, rows[0])) for rows in shown]


def _change(rows: list[RelationRow], row: RelationRow) -> Change:
    told = statement(row, ())
    return Change(
        kind=row.kind, parties=row.parties, position=told.position, change=row.change or "", holder=told.holder, since=row.since, said=row.published,
        outlet=row.outlet, report=row.report, words=row.words, reports=len({r.report for r in rows}),
    )  # fmt: skip


PAGE = Page(
    name="front", path="/", about="What changed in the last days of the ledger.", answer=FrontAnswer, build=build,
    params=(
        Param(name="days", about="How many days back; where not given 7, or 31 or 92 where few reports came.", sort="number", least=1, most=92),
        Param(name="until", about="The last day; the last one of the ledger where none is given.", sort="day"),
    ),
)  # fmt: skip
