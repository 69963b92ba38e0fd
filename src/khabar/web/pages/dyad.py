"""Two sides over time: cooperation and conflict in each direction, shifts marked, the events behind each count."""

from __future__ import annotations

from typing import Any, get_args

from khabar.errors import KhabarError
from khabar.ledger.dyads import SERIES, By, Unit
from khabar.ledger.eventrows import EventRow
from khabar.ledger.pairing import Dyad
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, Page, Param

_SHOWN = 100
WAYS = {"to": ">", "from": "<", "both": "-", "domestic": "domestic"}
"""Directions as an address has them."""


class Bar(Record, frozen=True, kw_only=True):
    """The events of one period and direction: verbal and material cooperation, verbal and material conflict, denials.

    `shift` are the rates per 1,000 reports before and after, where the level changes here.
    """

    period: str
    direction: str
    quads: tuple[int, int, int, int]
    denials: int
    n: int
    reports: int
    rate: float | None
    shift: tuple[float, float] | None


class DyadAnswer(Record, frozen=True, kw_only=True):
    """Series of two sides, and the events of the period and direction chosen; `left_out` have no fine day, `share` of all."""

    a: str | None
    b: str | None
    periods: list[str]
    bars: list[Bar]
    left_out: int
    share: float | None
    events: list[EventRow]
    more: bool


def build(desk: Desk, asked: Asked) -> DyadAnswer:
    """The dyad asked for."""
    if not asked["a"] or not asked["b"]:
        return DyadAnswer(a=asked["a"], b=asked["b"], periods=[], bars=[], left_out=0, share=None, events=[], more=False)
    a, b = desk.ledger.code(asked["a"]), desk.ledger.code(asked["b"])
    wanted = {k: asked[k] for k in ("by", "unit", "country", "windows", "since", "until")}
    wanted["since"] = asked["since"] or desk.ledger.days()[0]  # deeds of long ago that reports recall would thin the drawing
    key = ("dyad", desk.stamp(), a, b, tuple(wanted.values()))
    found = desk.once(key, lambda: _dyad(desk, a, b, wanted))
    shifts = {(s.period, s.direction): (s.before, s.after) for s in found.shifts if s.series == asked["series"]}
    own = [c for c in found.cells if c.series == asked["series"]]
    bars = [
        Bar(period=c.period, direction=c.direction, quads=c.quads, denials=c.types.get("DENY", 0), n=c.n, reports=c.reports, rate=c.rate,
            shift=shifts.get((c.period, c.direction)))
        for c in own
    ]  # fmt: skip
    ids = [
        e.event for e in found.events
        if e.series == asked["series"] and e.period == asked["period"] and (not asked["way"] or e.direction == WAYS[asked["way"]])
    ] if asked["period"] else []  # fmt: skip
    ids = list(dict.fromkeys(ids))
    left = found.undated.undated + found.undated.coarse
    return DyadAnswer(
        a=a, b=b, periods=sorted({c.period for c in own}), bars=bars, left_out=left, share=found.undated.share,
        events=desk.ledger.events_of(ids[:_SHOWN]), more=len(ids) > _SHOWN,
    )  # fmt: skip


def _dyad(desk: Desk, a: str, b: str, wanted: dict[str, Any]) -> Dyad:
    try:
        return desk.ledger.dyad(a, b, mark_shifts=True, **wanted)
    except KhabarError as error:
        if "ruptures" not in str(error):
            raise
        return desk.ledger.dyad(a, b, **wanted)  # the extra `shifts` is not installed: no shift is marked


PAGE = Page(
    name="dyad", path="/dyad", about="What two sides do to each other by month or week.", answer=DyadAnswer, build=build,
    params=(
        Param(name="a", about="Code or name of one side.", sort="code"),
        Param(name="b", about="Code or name of the other side.", sort="code"),
        Param(name="by", about="Period.", sort="choice", choices=get_args(By), default="month"),
        Param(name="series", about="Which events.", sort="choice", choices=SERIES, default="actual"),
        Param(name="unit", about="What is counted.", sort="choice", choices=get_args(Unit), default="event"),
        Param(name="country", about="1: whoever belongs to the two states counts.", sort="flag"),
        Param(name="windows", about="1: events without a day count by the day of their report.", sort="flag"),
        Param(name="since", about="First day; the first one of the ledger where none is given.", sort="day"),
        Param(name="until", about="Last day.", sort="day"),
        Param(name="period", about="Period whose events are listed: 2024-03 or 2024-W10.", sort="code"),
        Param(name="way", about="Direction of the events listed.", sort="choice", choices=tuple(WAYS)),
    ),
)  # fmt: skip
