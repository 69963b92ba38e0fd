"""The pages, in the order of the menu."""

from __future__ import annotations

from khabar.web.page import Page
from khabar.web.pages import coding, disputes, dyad, event, events, front, map, read, report, review, search, standing

PAGES: tuple[Page, ...] = (
    front.PAGE, events.PAGE, event.PAGE, disputes.PAGE, standing.PAGE, dyad.PAGE, map.PAGE, search.PAGE, report.PAGE, read.PAGE, review.PAGE, coding.PAGE,
)  # fmt: skip
