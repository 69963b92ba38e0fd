"""A report: its text with what was read in it, its claims, and one of them with its words lit and the chain it stands on."""

from __future__ import annotations

from khabar.errors import LedgerError
from khabar.ledger.told import EventRow
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, Missing, Page, Param
from khabar.web.pages.reading import Shown, show


class ReportAnswer(Record, frozen=True, kw_only=True):
    """A report of the ledger with the happening of the chosen claim; `all` tells whether slight claims are listed too."""

    reading: Shown
    happening: EventRow | None
    all: bool


def build(desk: Desk, asked: Asked) -> ReportAnswer:
    """The report asked for by key, label or URL."""
    try:
        reading = desk.ledger.reading(asked["key"])
    except LedgerError as error:
        raise Missing(str(error)) from error
    shown = show(reading, desk.settings.whole_texts, asked["claim"])
    if asked["claim"] and shown.chosen is None:
        raise Missing(f"claim {asked['claim']!r}: the current reading of this report has none of this id or number")
    return ReportAnswer(reading=shown, happening=desk.ledger.event_of(shown.chosen.id) if shown.chosen else None, all=asked["all"])


PAGE = Page(
    name="report", path="/report/{key}", about="A report with its claims; one claim chosen.", answer=ReportAnswer, build=build, part_of="search",
    params=(
        Param(name="claim", about="Id (its start) or number of the claim whose words are lit.", sort="code"),
        Param(name="all", about="1: claims that say little are listed too.", sort="flag"),
    ),
)  # fmt: skip
