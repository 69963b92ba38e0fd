"""A denial tied to what it denies, in its own report and in others.

What is denied in a report is a negated claim («نفت أنقرة قصف القرية»: the shelling, negated, on Ankara's word). It is set against
the claims of other reports that say it was done: same kind of act, sides that do not contradict, days that can meet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from khabar.ledger.days import When, iso
from khabar.ledger.facets import Facet, facet
from khabar.ledger.likeness import likeness
from khabar.ledger.rarity import Rarity
from khabar.ledger.rows import ClaimRow, Side
from khabar.model import Record

REACH = 10
"""Days a denial may come after what it denies."""
ENOUGH = 2.5
"""Likeness a denied act needs to a claim that says it was done."""
NEXT = 1.0
"""How much less like what is denied another act of the same report may be and still be denied with it."""


class Tied(Record, frozen=True, kw_only=True):
    """A denial tied to a claim it denies.

    `denial` is the claim that denies (a DENY, or a negated claim by itself), `content` the negated claim, `by` who denies.
    `how`: "report" where the report itself ties them, "across" where likeness does.
    """

    denial: str
    content: str
    denied: str
    by: tuple[Side, ...]
    how: str
    weight: float
    reasons: tuple[str, ...]


def asserts(row: ClaimRow) -> bool:
    """Whether a claim says that its act was done."""
    return row.polarity == "affirmed" and row.modality == "actual" and row.type != "DENY"


def negates(row: ClaimRow) -> bool:
    """Whether a claim says that its act was not done."""
    return row.polarity == "negated" and row.modality == "actual" and row.type != "DENY"


def deniers(row: ClaimRow, denial: ClaimRow | None) -> tuple[Side, ...]:
    """Who denies: who makes the denial, else the innermost voice; none where it is the outlet itself."""
    if denial is not None and denial.actors:
        return denial.actors
    return (row.voices[-1].side,) if row.voices else ()


def denials(rows: Iterable[ClaimRow]) -> list[Tied]:
    """Every tie between a denial and a claim it denies, in a stable order."""
    rows = sorted(rows, key=lambda r: (r.anchor, r.id))
    by_id = {row.id: row for row in rows}
    said: dict[str, ClaimRow] = {}
    for row in rows:
        if row.type == "DENY" and row.polarity == "affirmed" and row.modality == "actual":
            for target, how in row.links:
                if how == "denies":
                    said.setdefault(target, row)
    shelf: defaultdict[tuple[str, int], list[Facet]] = defaultdict(list)
    for row in rows:
        if asserts(row):
            one = facet(row)
            if not one.when.coarse:
                shelf[one.family, one.when.first].append(one)
    out: list[Tied] = []
    for row in rows:
        denial = said.get(row.id)
        if negates(row) and (denial is not None or row.voices):
            out += across(row, denial, shelf)
    for target, denial in said.items():
        if target in by_id and asserts(by_id[target]):
            out.append(Tied(denial=denial.id, content=target, denied=target, by=denial.actors, how="report", weight=9.0, reasons=("the report says so",)))  # fmt: skip
    return sorted(out, key=lambda t: (t.denial, t.denied))


def wide(row: ClaimRow) -> Facet | None:
    """What is denied, as if it were said to be done, with the days it may be about; None where these are unknown."""
    plain = facet(msgspec.structs.replace(row, polarity="affirmed"))
    if plain.when.coarse:
        return None
    first = plain.when.first if plain.when.told else plain.when.last - REACH
    return msgspec.structs.replace(plain, when=When(first=first, last=plain.when.last, told=True, bucket=iso(first)))


def across(row: ClaimRow, denial: ClaimRow | None, shelf: Mapping[tuple[str, int], Sequence[Facet]]) -> list[Tied]:
    """Ties of one negated claim to the claims that say it was done, which `shelf` holds by family and first day."""
    plain = wide(row)
    if plain is None:
        return []
    near = [f for day in range(plain.when.first - 2, plain.when.last + 1) for f in shelf.get((plain.family, day), ())]
    near = [f for f in near if f.codes & plain.codes]
    return _ties(row, denial, plain, near)


def _ties(row: ClaimRow, denial: ClaimRow | None, plain: Facet, near: Sequence[Facet]) -> list[Tied]:
    rarity = Rarity([plain, *near])
    out: list[tuple[Tied, str]] = []
    for other in near:
        if other.row.id == row.id or (other.row.report, other.row.sentence, other.row.part) == (row.report, row.sentence, row.part):
            continue
        found = likeness(plain, other, rarity)
        if found is None or found[0] < ENOUGH or not _common(plain, other):
            continue
        out.append(
            (Tied(
                denial=(denial or row).id, content=row.id, denied=other.row.id, by=deniers(row, denial),
                how="report" if other.row.report == row.report else "across", weight=round(found[0], 2), reasons=found[1],
            ), other.row.report)
        )  # fmt: skip
    best: defaultdict[str, float] = defaultdict(float)
    for tie, report in out:
        best[report] = max(best[report], tie.weight)
    return [tie for tie, report in out if tie.weight >= best[report] - NEXT]


def _common(a: Facet, b: Facet) -> bool:
    """Whether more than the kind of act is common to a denied act and an act: a side, and a side, word, place or number."""
    shared = [a.actors & b.actors, a.recipients & b.recipients, a.words & b.words, a.object & b.object]
    return bool(a.codes & b.codes) and sum(bool(s) for s in shared) >= 2
