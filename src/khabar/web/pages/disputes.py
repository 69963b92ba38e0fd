"""What is contested now: ties whose accounts contradict each other, and acts that somebody denies."""

from __future__ import annotations

from collections.abc import Iterable

from khabar.ledger.answers import Dispute
from khabar.ledger.denied import Denied
from khabar.ledger.rows import Side
from khabar.ledger.ties import Position, kinds
from khabar.model import Record
from khabar.web.desk import Desk
from khabar.web.page import Asked, Page, Param
from khabar.web.pages.standing import positions


class DisputeShown(Record, frozen=True, kw_only=True):
    """A contested tie; `meant` gives the position behind the words of its contradictions."""

    dispute: Dispute
    meant: dict[str, Position]


class DisputesAnswer(Record, frozen=True, kw_only=True):
    """Contested ties and denied acts, each the latest first."""

    ties: list[DisputeShown]
    acts: list[Denied]


def build(desk: Desk, asked: Asked) -> DisputesAnswer:
    """The disputes asked for."""
    found = desk.ledger.disputes(party=asked["party"], kind=asked["kind"], as_of=asked["as_of"], known_by=asked["known_by"], limit=asked["limit"])
    acts = desk.ledger.denied(party=asked["party"], known_by=asked["known_by"] or asked["as_of"], limit=asked["limit"]) if not asked["kind"] else []
    return DisputesAnswer(ties=[DisputeShown(dispute=d, meant=positions(d.standing)) for d in found], acts=told_once(acts))


def told_once(acts: Iterable[Denied]) -> list[Denied]:
    """Denials without those that read alike: of one sentence, by the same, of an act with the same sides, which it may tell twice."""

    def codes(sides: Iterable[Side]) -> tuple[str, ...]:
        return tuple(s.code for s in sides)

    alike = {(d.denial.report, d.denial.words, codes(d.by), (d.act.type, codes(d.act.actors), codes(d.act.recipients)) if d.act else None): d for d in reversed(list(acts))}
    return list(reversed(alike.values()))


PAGE = Page(
    name="disputes", path="/disputes", about="What accounts contradict each other on.", answer=DisputesAnswer, build=build,
    params=(
        Param(name="party", about="Code or name of one side (of acts: who denies).", sort="code"),
        Param(name="kind", about="Kind of tie.", sort="choice", choices=tuple(kinds())),
        Param(name="as_of", about="The day asked about.", sort="day"),
        Param(name="known_by", about="The day of knowledge.", sort="day"),
        Param(name="limit", about="How many of each.", sort="number", default=20, least=1, most=100),
    ),
)  # fmt: skip
