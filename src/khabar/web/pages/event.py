"""A happening: its accounts side by side, who denies whom, and who said it when."""

from __future__ import annotations

import msgspec

from khabar.errors import LedgerError
from khabar.ledger.judgement import Judgement
from khabar.ledger.told import Denying, EventView
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.lines import Line, Mark, timeline
from khabar.web.page import Asked, Missing, Page

_MOST = 200
"""Reports of which judgements are asked for at once."""


class EventAnswer(Record, frozen=True, kw_only=True):
    """A happening with the timeline of its accounts and denials, and what people said of which claims are one happening."""

    event: EventView
    timeline: Line
    judgements: list[Judgement]


def build(desk: Desk, asked: Asked) -> EventAnswer:
    """The happening asked for by its id."""
    try:
        event = desk.ledger.event(asked["id"])
    except LedgerError as error:
        raise Missing(str(error)) from error
    event = msgspec.structs.replace(event, denials=_together(event.denials))
    number = {a.claim: n for n, a in enumerate(event.accounts, 1)}
    marks = [Mark(day=a.published, row=a.outlet, kind="account", label=str(number[a.claim])) for a in event.accounts]
    marks += [Mark(day=d.published, row=d.outlet, kind="denial", label=", ".join(str(number[c]) for c in d.denies if c in number)) for d in event.denials]
    own = {a.claim for a in event.accounts}
    reports = [*dict.fromkeys(a.report for a in event.accounts)]
    said = [j for at in range(0, len(reports), _MOST) for j in desk.ledger.judgements(reports=reports[at : at + _MOST], target="pair")]
    about = {j.id: j for j in said if {j.key, j.other_key} & own}
    return EventAnswer(event=event, timeline=timeline(marks), judgements=[about[n] for n in sorted(about)])


def _together(denials: list[Denying]) -> list[Denying]:
    """One line for one denial in the same words, with every account it denies."""
    groups: dict[tuple[tuple[str, ...], str, str], list[Denying]] = {}
    for denial in denials:
        groups.setdefault((tuple(denial.by), denial.outlet, denial.words), []).append(denial)
    return [msgspec.structs.replace(same[0], denies=sorted({c for d in same for c in d.denies})) for same in groups.values()]


PAGE = Page(name="event", path="/event/{id}", about="A happening with its accounts side by side.", answer=EventAnswer, build=build, part_of="events")
