"""A sample that a coder goes through: what is coded, what comes next."""

from __future__ import annotations

from khabar.model import Record
from khabar.practice.browsed import done
from khabar.web.desk import Desk
from khabar.web.page import Asked, Page


class Line(Record, frozen=True, kw_only=True):
    """A report of the sample, or the claim drawn from it by its words; `coded` where the coder said to have gone through it."""

    number: int
    id: str
    report: str
    outlet: str | None
    published: str | None
    title: str | None
    words: str | None
    coded: bool


class CodingAnswer(Record, frozen=True, kw_only=True):
    """The sample of a server started with `--sample`, in its order; empty on another. `next` is the report to go on with."""

    coder: str
    blind: bool
    coded: int
    next: str | None
    lines: list[Line]


def build(desk: Desk, asked: Asked) -> CodingAnswer:
    """The sample and how far its coder is."""
    sample, coder = desk.sample, desk.settings.author
    finished = done(desk.ledger, coder) if sample else frozenset()
    lines = [
        Line(
            number=n, id=one.id, report=one.report, outlet=one.outlet, published=one.published, title=one.title,
            words=one.claim.trigger if one.claim else None, coded=one.report in finished,
        )
        for n, one in enumerate(sample, 1)
    ]  # fmt: skip
    return CodingAnswer(
        coder=coder if sample else "", blind=desk.settings.blind, coded=sum(line.coded for line in lines),
        next=next((line.report for line in lines if not line.coded), None), lines=lines,
    )  # fmt: skip


PAGE = Page(name="coding", path="/coding", about="A sample that is coded: what is done, what comes next.", answer=CodingAnswer, build=build)
