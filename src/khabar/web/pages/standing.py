"""How two sides stand to each other: lanes of accounts over time, as of a day and as known on a day."""

from __future__ import annotations

from khabar.ledger.standing import SILENT, Contradiction, Standing, contradictions, says
from khabar.ledger.ties import Position, kinds
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.lanes import Lanes, lanes, span
from khabar.web.page import Asked, Page, Param


class TieShown(Record, frozen=True, kw_only=True):
    """A tie on the day asked about, its drawing over all days, and where its accounts differ.

    `meant` gives the position behind each of the words in `differ`; `silent` are the parties that say nothing of it.
    """

    standing: Standing
    lanes: Lanes | None
    differ: list[Contradiction]
    meant: dict[str, Position]
    silent: list[str]


class Partner(Record, frozen=True, kw_only=True):
    """A side with which the first one has stated ties."""

    code: str
    relations: int
    last: str


class StandingAnswer(Record, frozen=True, kw_only=True):
    """The ties of two sides; with one side alone its partners. `first` and `last` bound the sliders."""

    a: str | None
    b: str | None
    ties: list[TieShown]
    partners: list[Partner]
    shared: list[str]
    first: str | None
    last: str | None


def build(desk: Desk, asked: Asked) -> StandingAnswer:
    """The standing asked for."""
    ledger = desk.ledger
    a = ledger.code(asked["a"]) if asked["a"] else None
    b = ledger.code(asked["b"]) if asked["b"] else None
    first, last = ledger.days()
    if a is None or b is None:
        one = a or b
        partners = [Partner(code=c, relations=n, last=d) for c, n, d in ledger.partners(one)[:60] if c != "UNK"] if one else []
        return StandingAnswer(a=one, b=None, ties=[], partners=partners, shared=[], first=first, last=last)
    wanted = {"known_by": asked["known_by"], "without_tables": not asked["tables"], "kind": asked["kind"], "according_to": asked["account"]}
    whole = ledger.standing(a, b, **wanted)
    on_day = ledger.standing(a, b, as_of=asked["as_of"], **wanted) if asked["as_of"] else whole
    found = span(whole, [asked["as_of"], asked["known_by"] or last])
    history = {(t.kind, t.parties): t for t in whole}
    ties = []
    for tie in on_day:
        stands = {(x.holder.key, e.position) for x in tie.accounts for e in x.entries}
        drawn = lanes(history.get((tie.kind, tie.parties), tie), *found, asked["as_of"], stands) if found else None
        ties.append(_shown(tie, drawn))
    return StandingAnswer(a=a, b=b, ties=ties, partners=[], shared=ledger.shared(a, b, asked["as_of"]), first=first, last=last)


def _shown(tie: Standing, drawn: Lanes | None) -> TieShown:
    return TieShown(
        standing=tie, lanes=drawn, differ=contradictions(tie.disagreements), meant=positions(tie),
        silent=[d.other for d in tie.disagreements if d.how == SILENT],
    )  # fmt: skip


def positions(tie: Standing) -> dict[str, Position]:
    """The position behind the words of each entry of a tie."""
    return {says(e): e.position for x in tie.accounts for e in x.entries}


PAGE = Page(
    name="standing", path="/standing", about="How two sides stand to each other, by each account.", answer=StandingAnswer, build=build,
    params=(
        Param(name="a", about="Code or name of one side.", sort="code"),
        Param(name="b", about="Code or name of the other side.", sort="code"),
        Param(name="kind", about="Kind of tie.", sort="choice", choices=tuple(kinds())),
        Param(name="as_of", about="The day asked about.", sort="day"),
        Param(name="known_by", about="The day of knowledge.", sort="day"),
        Param(name="account", about="One account alone: a code, an outlet, a speaker, or tables.", sort="code"),
        Param(name="tables", about="0: reports alone, without the tables of memberships, pacts and bases.", sort="flag", default=True),
    ),
)  # fmt: skip
