"""A report: its text with what was read in it, its claims, and one of them with its words lit and the chain it stands on."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from khabar.errors import LedgerError
from khabar.ledger.eventrows import EventRow
from khabar.ledger.judgement import Judgement
from khabar.ledger.revisions import Revision
from khabar.model import Record, Report
from khabar.practice.browsed import IN_FORCE
from khabar.web.desk import Desk
from khabar.web.page import Asked, Missing, Page, Param
from khabar.web.pages.judged import lay
from khabar.web.pages.reading import Shown, of_number, show
from khabar.web.spans import visible


class Own(Record, frozen=True, kw_only=True):
    """A claim that a coder added; `id` is its key, `denies` are the numbers of those it denies."""

    number: int
    id: str
    type: str
    trigger: str
    denies: list[int]


class ReportAnswer(Record, frozen=True, kw_only=True):
    """A report of the ledger with the happening of the chosen claim and what people said of the report.

    `revisions` are the texts its address has had, where it has had more than one; `own` is what a blind coder added.
    """

    reading: Shown
    happening: EventRow | None
    judgements: list[Judgement]
    revisions: list[Revision]
    own: list[Own]


def build(desk: Desk, asked: Asked) -> ReportAnswer:
    """The report asked for by key, label or URL."""
    try:
        reading = desk.ledger.reading(asked["key"])
    except LedgerError as error:
        raise Missing(str(error)) from error
    settings = desk.settings
    blind = asked["blind"] or settings.blind
    shown = show(reading, settings.whole_texts, None if blind else asked["claim"], words=settings.writable, blind=blind)
    if blind:  # a coder's own additions are no word of the machine or of others
        said = desk.ledger.judgements(report=reading.report.key, author=settings.author) if desk.sample else []
    else:
        said = desk.ledger.judgements(report=reading.report.key)
    if said and not blind:
        key = reading.report.key
        shown = lay(shown, list(desk.ledger.claims(report=key)), list(desk.ledger.relations(report=key)), said)
        shown = msgspec.structs.replace(shown, chosen=of_number(shown.claims, asked["claim"]))
    if asked["claim"] and shown.chosen is None and not blind:
        raise Missing(f"claim {asked['claim']!r}: the current reading of this report has none of this id or number")
    return ReportAnswer(
        reading=shown, happening=desk.ledger.event_of(shown.chosen.id) if shown.chosen else None,
        judgements=said, revisions=_revisions(desk, reading.report.key, reading.report.url) if settings.whole_texts and not settings.blind else [],
        own=_own(desk, reading.report, said) if blind else [],
    )  # fmt: skip


def added_by(desk: Desk, key: str, author: str) -> list[Own]:
    """What somebody who sees the text alone has added to a report: nobody else's."""
    return _own(desk, desk.ledger.reading(key).report, desk.ledger.judgements(report=key, author=author))


def _own(desk: Desk, report: Report, said: Sequence[Judgement]) -> list[Own]:
    """What was added, in the order of the text, with what is said to deny what."""
    in_force = [j for j in said if j.state in IN_FORCE]
    added = sorted((j for j in in_force if j.verdict == "add" and j.target == "claim"), key=lambda j: (j.part != "title", j.start or 0, j.id))
    keys = {(row.anchor, row.type): row.id for row in desk.ledger.claims(report=report.key)} if added else {}
    known = [(keys[at], j) for j in added if (at := (j.anchor or "", j.value["type"])) in keys]
    number = {key: n for n, (key, _) in enumerate(known, 1)}
    tied = [(j.key, j.other_key) for j in in_force if j.target == "denial" and j.verdict == "confirm"]
    texts = {"title": report.title or "", "body": report.text or ""}
    return [
        Own(
            number=n, id=key, type=j.value["type"], trigger=visible(texts[j.part or "body"][j.start : j.end]),
            denies=sorted({number[other] for one, other in tied if one == key and other in number}),
        )
        for n, (key, j) in enumerate(known, 1)
    ]  # fmt: skip


def _revisions(desk: Desk, key: str, url: str | None) -> list[Revision]:
    """The texts of its address, where it has had more than one; they are text, and shown only where whole texts are."""
    found = desk.ledger.revisions(key) if url else []
    return found if len(found) > 1 else []


PAGE = Page(
    name="report", path="/report/{key}", about="A report with its claims; one claim chosen.", answer=ReportAnswer, build=build, part_of="search",
    params=(
        Param(name="claim", about="Id (its start) or number of the claim whose words are lit.", sort="code"),
        Param(name="blind", about="1: the text alone, for a coder who is not to see what the machine read.", sort="flag"),
    ),
)  # fmt: skip
