"""The pages, in the order of the menu."""

from __future__ import annotations

from khabar.web.page import Page
from khabar.web.pages import event, events, read, report, search

PAGES: tuple[Page, ...] = (events.PAGE, event.PAGE, search.PAGE, report.PAGE, read.PAGE)
