"""What people say of what the machine read, and whose word stands where they differ. Pure: knows no database.

A judgement is never changed: a further row undoes it, or the same author's later word on the same field takes its place. Where
authors differ, the latest word of an adjudicator stands, else the latest word of anybody, and the others are shown beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Literal

import msgspec

from khabar.ledger.fields import Target, Verdict
from khabar.model import Record

Role = Literal["coder", "adjudicator"]
ROLES: tuple[Role, ...] = ("coder", "adjudicator")
CODEBOOK = "khabar 1"
"""The rules a judgement is made by, where its author names none: docs/judgements.md."""
WHOLE = ""
"""Stands for the field where a row is judged whole."""
_LINKS = frozenset({"same", "different", "unsure"})


class Judgement(Record, frozen=True, kw_only=True):
    """One row of what people say.

    `report`, `anchor`, `part`, `start`, `end`, `key` and `kind` say of what: the report's key, the place in it, the key of the
    claim or relation and its type or kind when it was judged; `other_*` the second claim of a pair or a denial. `value` is the
    right value of `field`, or what an added claim or relation holds. `undoes` is the id of the row that is taken back.

    `state`, where it was looked up: stands, undone, replaced (by the same author's later word), outvoted (by another author's),
    loose (what it is about is not read any more), forgotten (its value was removed by `khabar forget`). `why` says more.
    """

    id: int
    recorded: str
    author: str
    role: str
    codebook: str
    target: Target
    verdict: Verdict
    report: str | None = None
    anchor: str | None = None
    part: str | None = None
    start: int | None = None
    end: int | None = None
    key: str | None = None
    kind: str | None = None
    field: str | None = None
    value: Any = None
    note: str | None = None
    other_report: str | None = None
    other_anchor: str | None = None
    other_key: str | None = None
    other_kind: str | None = None
    undoes: int | None = None
    state: str = "stands"
    why: str = ""

    @property
    def slot(self) -> tuple[Any, ...]:
        """What it speaks of: a later row of the same author and slot takes its place."""
        exists = self.verdict in ("confirm", "reject") and not self.field
        kind = (self.value or {}).get("type" if self.target == "claim" else "kind") if self.verdict == "add" else None
        place = (self.start, self.end, self.part) if self.verdict == "add" or self.target == "entity" else None
        return (
            self.target, self.report, self.anchor, None if self.verdict == "add" else self.key, place, kind,
            self.other_report, self.other_anchor, self.other_key, self.verdict == "add", WHOLE if exists else self.field,
        )  # fmt: skip


class Vote(Record, frozen=True, kw_only=True):
    """One author's word on one field; `value` is what it comes to, as JSON."""

    author: str
    role: str
    id: int
    recorded: str
    verdict: str
    value: Any


def undone(rows: Iterable[Judgement]) -> dict[int, int]:
    """Ids of the rows that are taken back, each with the row that does so; who undoes an undoing restores."""
    out: dict[int, int] = {}
    for row in sorted(rows, key=lambda r: r.id, reverse=True):
        if row.verdict == "undo" and row.undoes is not None and row.id not in out:
            out.setdefault(row.undoes, row.id)
    return out


def standing(rows: Sequence[Judgement], moment: str | None = None) -> list[Judgement]:
    """The rows in force, in the order of ids: not undone, and each author's last word on its slot.

    Args:
        rows: judgements, undoings among them.
        moment: only what was recorded by then (ISO, UTC); "" for nothing.
    """
    known = [r for r in rows if moment is None or r.recorded <= moment]
    gone = undone(known)
    last: dict[tuple[Any, ...], Judgement] = {}
    for row in sorted(known, key=lambda r: r.id):
        if row.verdict != "undo" and row.id not in gone:
            last[row.author, *row.slot] = row
    return sorted(last.values(), key=lambda r: r.id)


def decided(votes: Iterable[Vote]) -> tuple[Vote, tuple[Vote, ...]]:
    """The vote that stands, and the last votes of other authors that say something else."""
    last: dict[str, Vote] = {}
    for vote in sorted(votes, key=lambda v: v.id):
        last[vote.author] = vote
    best = max(last.values(), key=lambda v: (v.role == "adjudicator", v.id))
    told = _told(best)
    return best, tuple(v for v in sorted(last.values(), key=lambda v: v.id) if _told(v) != told)


def _told(vote: Vote) -> bytes:
    return msgspec.json.encode([vote.verdict == "reject", vote.value], order="sorted")


def by_author(rows: Iterable[Judgement]) -> dict[str, list[Judgement]]:
    """Rows by who said them."""
    out: defaultdict[str, list[Judgement]] = defaultdict(list)
    for row in rows:
        out[row.author].append(row)
    return dict(sorted(out.items()))


def linking(row: Judgement) -> bool:
    """Whether it says that two claims are one happening, two, or that it cannot be told."""
    return row.verdict in _LINKS
