"""A brief as rows: one for each happening, denial, moved standing and silence, as CSV has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khabar.practice.brief.lines import Brief, Told
from khabar.practice.brief.words import move_line, silent_line

COLUMNS = (
    "section", "status", "id", "type", "mode", "title", "title_ar", "actors", "recipients", "first", "last", "places", "new", "fresh", "reports",
    "outlets", "origins", "holders", "contested", "denied_by", "denies", "against", "outlet", "published", "words", "trigger", "url", "report", "claim",
)  # fmt: skip


def rows(made: Brief) -> Iterator[dict[str, Any]]:
    """The rows, in the order in which the brief tells them."""
    for one in made.lines:
        yield {
            "section": "happening", "status": one.status, "id": one.id, "type": one.type, "mode": one.mode, "title": one.title, "title_ar": one.title_ar,
            "actors": one.actors, "recipients": one.recipients, "first": one.first, "last": one.last, "places": one.places, "new": one.new,
            "fresh": one.fresh, "reports": one.reports, "outlets": one.outlets, "origins": one.origins, "holders": one.holders,
            "contested": one.contested, "denied_by": [n for d in one.denials for n in d.by], "denies": one.content, **_told(one.told),
        }  # fmt: skip
    for denial in made.denials:
        yield {
            "section": "denial", "status": "denied", "id": denial.id, "type": "DENY", "title": denial.title, "title_ar": denial.title_ar, "new": denial.new,
            "fresh": denial.fresh, "reports": denial.reports, "outlets": denial.outlets, "holders": denial.by,
            "denies": denial.act, "against": denial.against, **_told(denial.told),
        }  # fmt: skip
    for move in made.moves:
        yield {
            "section": "standing", "status": move.now, "type": move.kind, "title": move_line(move, "en"), "title_ar": move_line(move, "ar"),
            "actors": move.codes, "first": move.since, "fresh": move.reports, "holders": [move.holder], "against": move.against, **_told(move.told),
        }  # fmt: skip
    for head in made.heads:
        yield {"section": "title", "outlet": head.outlet, "published": head.published, "words": head.title, "url": head.url, "report": head.report}
    for quiet in made.silent:
        yield {"section": "silent", "status": f"{quiet.quiet} days", "title": silent_line(quiet, "en"), "title_ar": silent_line(quiet, "ar"),
               "last": quiet.last, "outlet": quiet.name}  # fmt: skip


def _told(told: Told) -> dict[str, Any]:
    return {name: getattr(told, name) for name in ("outlet", "published", "words", "trigger", "url", "report", "claim")}
