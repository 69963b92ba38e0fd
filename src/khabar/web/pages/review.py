"""What people said of the readings: the day's work, and what they differ on."""

from __future__ import annotations

import msgspec

from khabar.ledger.judgement import Judgement
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, Page, Param

_STATES = ("stands", "undone", "replaced", "outvoted", "loose", "forgotten")


class Differing(Record, frozen=True, kw_only=True):
    """A claim or field on which people differ: the word that stands and those it outvotes, with the words it is about."""

    stands: Judgement
    others: list[Judgement]
    words: str


class ReviewAnswer(Record, frozen=True, kw_only=True):
    """Judgements, the latest first, and what their authors differ on."""

    judgements: list[Judgement]
    differing: list[Differing]
    more: bool


def build(desk: Desk, asked: Asked) -> ReviewAnswer:
    """The judgements asked for."""
    rows = desk.ledger.judgements()
    by_id = {r.id: r for r in rows}
    groups: dict[int, list[Judgement]] = {}
    for row in rows:
        if row.state == "outvoted" and row.why.rpartition(" ")[2].isdigit():
            groups.setdefault(int(row.why.rpartition(" ")[2]), []).append(row)
    differing = [Differing(stands=by_id[n], others=others, words=_words(desk, by_id[n])) for n, others in groups.items() if n in by_id]
    for name in ("author", "state"):
        rows = [r for r in rows if asked[name] in (None, getattr(r, name))]
    if asked["day"]:
        rows = [r for r in rows if r.recorded[:10] == asked["day"]]
    latest = rows[::-1][: asked["limit"]]
    shown = [msgspec.structs.replace(r, note=r.note and r.note[:400]) for r in latest]
    return ReviewAnswer(judgements=shown, differing=differing[::-1][:50], more=len(rows) > len(latest))


def _words(desk: Desk, row: Judgement) -> str:
    if not row.key or row.target != "claim":
        return ""
    found = next(iter(desk.ledger.claims(key=row.key)), None)
    return found.words[:400] if found else ""


PAGE = Page(
    name="review", path="/review", about="What people said of the readings, and what they differ on.", answer=ReviewAnswer, build=build,
    params=(
        Param(name="day", about="Day on which they were recorded (UTC).", sort="day"),
        Param(name="author", about="Who says it.", sort="code"),
        Param(name="state", about="What became of it.", sort="choice", choices=_STATES),
        Param(name="limit", about="How many.", sort="number", default=100, least=1, most=500),
    ),
)  # fmt: skip
