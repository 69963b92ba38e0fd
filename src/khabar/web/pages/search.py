"""Search: words in reports, quotations and claims; claims and happenings by side, type, day and status."""

from __future__ import annotations

from itertools import islice
from typing import Any, get_args

from khabar.ledger.eventrows import EventRow
from khabar.ledger.rows import ClaimRow
from khabar.ledger.search import Hit, Query
from khabar.ledger.titles import WORDS
from khabar.model import Modality, Polarity, Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, BadRequest, Page, Param
from khabar.web.spans import Mark, Segment, cut

_LOOKED_AT = 4000
"""Claims looked through for words where sides, type or days are given too."""
FIELDS = {
    "reports": ("q", "since", "until", "outlet"),
    "quotations": ("q", "actor", "since", "until", "outlet"),
    "claims": ("q", "actor", "recipient", "party", "type", "modality", "polarity", "since", "until", "outlet"),
    "events": ("actor", "recipient", "party", "type", "modality", "polarity", "since", "until"),
}
"""By what each sort is sought."""
WHAT = tuple(FIELDS)


class Found(Record, frozen=True, kw_only=True):
    """A hit with its snippet cut at the words found."""

    report: str
    outlet: str | None
    published: str | None
    title: str | None
    speaker: str | None
    speaker_code: str | None
    speaker_ar: str | None = None
    snippet: list[Segment]


class ClaimFound(Record, frozen=True, kw_only=True):
    """A claim with its sentence cut at its act."""

    claim: ClaimRow
    sentence: list[Segment]


class SearchAnswer(Record, frozen=True, kw_only=True):
    """What was found, in the list of its sort; `more` tells that older ones are left out."""

    hits: list[Found]
    claims: list[ClaimFound]
    events: list[EventRow]
    more: bool
    asked: bool


def build(desk: Desk, asked: Asked) -> SearchAnswer:
    """What was asked for, newest first.

    Raises:
        BadRequest: something by which this sort is not sought.
    """
    what, limit = asked["what"], asked["limit"]
    given = [p.name for p in PAGE.params if p.name not in ("what", "limit") and asked[p.name]]
    for name in given:
        if name not in FIELDS[what]:
            raise BadRequest(f"{name}: {what} are not sought by it; what={' or '.join(w for w in WHAT if name in FIELDS[w])} takes it")
    narrowed = bool(given)
    hits: list[Found] = []
    claims: list[ClaimFound] = []
    events: list[EventRow] = []
    if narrowed:
        if what in ("reports", "quotations"):
            hits = [_found(h) for h in _hits(desk, asked, limit + 1)] if asked["q"] else _reports(desk, asked, limit + 1)
        elif what == "claims":
            claims = list(islice(_claims(desk, asked, limit + 1), limit + 1))
        else:
            events = _events(desk, asked, limit + 1)
    more = max(len(hits), len(claims), len(events)) > limit
    return SearchAnswer(hits=hits[:limit], claims=claims[:limit], events=events[:limit], more=more, asked=narrowed)


def _code(desk: Desk, value: str | None) -> str | None:
    return desk.ledger.code(value) if value else None


def _hits(desk: Desk, asked: Asked, limit: int) -> list[Hit]:
    quoted = asked["what"] == "quotations"
    return list(desk.ledger.search(
        asked["q"], what=asked["what"], outlet=asked["outlet"], since=asked["since"], until=asked["until"], limit=limit,
        speaker=_code(desk, asked["actor"]) if quoted else None,
    ))  # fmt: skip


def _found(hit: Hit) -> Found:
    marks = [Mark(start=a, end=b, kind="found") for a, b in hit.marks]
    return Found(
        report=hit.report, outlet=hit.outlet, published=hit.published, title=hit.title, speaker=hit.speaker,
        speaker_code=hit.speaker_code, speaker_ar=hit.speaker_ar, snippet=cut(hit.snippet, marks),
    )  # fmt: skip


def _reports(desk: Desk, asked: Asked, limit: int) -> list[Found]:
    """Reports by outlet and day, without words."""
    rows = desk.ledger.reports(outlet=asked["outlet"], since=asked["since"], until=asked["until"], limit=limit)
    return [
        Found(report=r.key, outlet=r.outlet, published=r.published, title=r.title or r.label, speaker=None, speaker_code=None, snippet=[])
        for r in rows
    ]  # fmt: skip


def _claims(desk: Desk, asked: Asked, limit: int) -> Any:
    query = Query(asked["q"]) if asked["q"] else None
    rows = desk.ledger.claims(
        actor=_code(desk, asked["actor"]), recipient=_code(desk, asked["recipient"]), party=_code(desk, asked["party"]), type=asked["type"],
        modality=asked["modality"], polarity=asked["polarity"], since=asked["since"], until=asked["until"], outlet=asked["outlet"],
        newest=True, limit=_LOOKED_AT if query else limit,
    )  # fmt: skip
    for row in rows:
        found = query.spans(row.words) if query else []
        if query and not found:
            continue
        marks = [Mark(start=a, end=b, kind="found") for a, b in found]
        at = row.words.find(row.trigger) if row.trigger else -1
        marks += [Mark(start=at, end=at + len(row.trigger), kind="lit")] if at >= 0 else []
        yield ClaimFound(claim=row, sentence=cut(row.words, marks))


def _events(desk: Desk, asked: Asked, limit: int) -> list[EventRow]:
    known: dict[tuple[str | None, str | None], str] = {
        ("actual", "affirmed"): "done", (None, None): "all", (None, "affirmed"): "all", ("actual", None): "done", (None, "negated"): "not done",
        ("actual", "negated"): "not done",
    }  # fmt: skip
    modality, polarity = asked["modality"], asked["polarity"]
    status = known.get((modality, polarity)) or f"{'not ' if polarity == 'negated' else ''}{modality}"
    return desk.ledger.events(
        actor=_code(desk, asked["actor"]), recipient=_code(desk, asked["recipient"]), party=_code(desk, asked["party"]), type=asked["type"],
        since=asked["since"], until=asked["until"], status=status, limit=limit,
    )  # fmt: skip


PAGE = Page(
    name="search", path="/search", about="Full text and by actor, type, day and status.", answer=SearchAnswer, build=build, part_of="search",
    params=(
        Param(name="q", about="Words; «a phrase» in quotation marks; -word must not be there. Not of events."),
        Param(name="what", about="What is looked for.", sort="choice", choices=WHAT, default="reports"),
        Param(name="actor", about="Code or name of the actor (of quotations: the speaker). Not of reports.", sort="code"),
        Param(name="recipient", about="Code or name of the recipient, of claims and events.", sort="code"),
        Param(name="party", about="Code or name of either side, of claims and events.", sort="code"),
        Param(name="type", about="PLOVER type, or DENY, of claims and events.", sort="choice", choices=tuple(WORDS)),
        Param(name="modality", about="Modality, of claims and events.", sort="choice", choices=get_args(Modality)),
        Param(name="polarity", about="Polarity, of claims and events.", sort="choice", choices=get_args(Polarity)),
        Param(name="since", about="First day of publication (of a happening: its day).", sort="day"),
        Param(name="until", about="Last day.", sort="day"),
        Param(name="outlet", about="Outlet as the reports name it. Not of events.", sort="text"),
        Param(name="limit", about="How many.", sort="number", default=30, least=1, most=200),
    ),
)  # fmt: skip
