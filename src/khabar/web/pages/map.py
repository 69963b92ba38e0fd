"""The map of relations: states, organisations and groups as of a day, never more of them than a person can read."""

from __future__ import annotations

from khabar.ledger.network import Network
from khabar.ledger.ties import kinds
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, BadRequest, Page, Param


class MapAnswer(Record, frozen=True, kw_only=True):
    """The map; `first` and `last` are the days between which it can be asked for."""

    network: Network
    focus: str | None
    first: str | None
    last: str | None


def build(desk: Desk, asked: Asked) -> MapAnswer:
    """The map asked for."""
    wanted = [k for k in (asked["kinds"] or "").split(",") if k]
    unknown = [k for k in wanted if k not in kinds()]
    if unknown:
        raise BadRequest(f"kinds: {unknown[0][:40]!r} is none of {', '.join(kinds())}")
    first, last = desk.ledger.days()
    found = desk.ledger.network(as_of=asked["as_of"], kinds=wanted, focus=asked["focus"], most=asked["most"], ties=asked["most"] * 3 // 2)
    return MapAnswer(network=found, focus=desk.ledger.code(asked["focus"]) if asked["focus"] else None, first=first, last=last)


PAGE = Page(
    name="map", path="/map", about="Ties of states, organisations and groups as of a day.", answer=MapAnswer, build=build,
    params=(
        Param(name="as_of", about="The day asked about.", sort="day"),
        Param(name="kinds", about="Kinds of tie, joined by commas; none for all."),
        Param(name="focus", about="Code or name of the side whose ties are shown.", sort="code"),
        Param(name="most", about="Sides shown.", sort="number", default=14, least=4, most=36),
    ),
)  # fmt: skip
