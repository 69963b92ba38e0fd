"""The happenings of a ledger, by side, type, day, and how many tell them."""

from __future__ import annotations

from khabar.ledger.eventrows import EventRow
from khabar.ledger.titles import STATUS, WORDS
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, Page, Param


class EventsAnswer(Record, frozen=True, kw_only=True):
    """Happenings; `more` tells that others are left out."""

    events: list[EventRow]
    more: bool


def build(desk: Desk, asked: Asked) -> EventsAnswer:
    """The happenings asked for."""
    limit = asked["limit"]
    party = desk.ledger.code(asked["party"]) if asked["party"] else None
    other = desk.ledger.code(asked["other"]) if asked["other"] else None
    rows = desk.ledger.events(
        party=party, other=other, type=asked["type"], since=asked["since"], until=asked["until"], status=asked["status"],
        min_outlets=asked["outlets"], contested="any" if asked["contested"] else None, order=asked["order"], limit=limit + 1,
    )  # fmt: skip
    return EventsAnswer(events=rows[:limit], more=len(rows) > limit)


PAGE = Page(
    name="events", path="/events", about="Happenings: what several claims are about.", answer=EventsAnswer, build=build, part_of="events",
    params=(
        Param(name="party", about="Code or name of a side.", sort="code"),
        Param(name="other", about="Code or name of another side.", sort="code"),
        Param(name="type", about="PLOVER type, or DENY.", sort="choice", choices=tuple(WORDS)),
        Param(name="status", about="Whether it is done, planned ...", sort="choice", choices=("all", *STATUS), default="done"),
        Param(name="contested", about="1: only those whose accounts differ.", sort="flag"),
        Param(name="outlets", about="At least so many outlets.", sort="number", default=1, least=1, most=50),
        Param(name="order", about="newest, or origins: most independent origins first.", sort="choice", choices=("newest", "origins"), default="newest"),
        Param(name="since", about="First day.", sort="day"),
        Param(name="until", about="Last day.", sort="day"),
        Param(name="limit", about="How many.", sort="number", default=50, least=1, most=200),
    ),
)  # fmt: skip
