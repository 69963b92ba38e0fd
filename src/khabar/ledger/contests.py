"""What the accounts of one happening disagree on: numbers, who did it, and whether it was done at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from khabar.ledger.denials import Tied
from khabar.ledger.facets import BOTH_WAYS, FAMILY, codes
from khabar.ledger.rows import ClaimRow
from khabar.model import Quantity, Record


class Contest(Record, frozen=True, kw_only=True):
    """A field of a happening that its accounts do not agree on: each value with the claims that hold it."""

    field: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


TOLL = frozenset({"killed", "wounded", "detained", "displaced"})
LOOSE = frozenset({"other", "people", "troops", "weapons"})
"""What is counted by another word in another report: men, fighters, trainers."""


def contests(rows: Sequence[ClaimRow], ties: Sequence[Tied], beside: Sequence[ClaimRow] = ()) -> list[Contest]:
    """The contested fields of the claims of one happening; two reports must differ, one may count twice.

    Args:
        rows: the claims of the happening.
        ties: the denials of them.
        beside: other claims of their sentences; what an attack cost is often a verb of its own («قصفت … فقتل سبعة»).
    """
    out = _numbers(rows, beside)
    if rows and FAMILY.get(rows[0].type) not in BOTH_WAYS:
        actor = _actors(rows)
        if actor:
            out.append(actor)
    if ties:
        by: defaultdict[str, set[str]] = defaultdict(set)
        for tie in ties:
            by[" and ".join(sorted({s.name for s in tie.by})) or "the outlet"].add(tie.denial)
        out.append(Contest(field="denied", values=tuple((who, tuple(sorted(ids))) for who, ids in sorted(by.items()))))
    return out


def _shown(q: Quantity) -> str:
    low, high = ("" if v is None else f"{v:g}" for v in (q.min, q.max))
    about = "about " if q.approx else ""
    return f"{about}{low}" if low == high else f"{about}{low or '..'}-{high or '..'}"


def _apart(a: Quantity, b: Quantity) -> bool:
    """Whether no number fits both."""
    if (a.approx or b.approx) and a.min and b.min and 0.8 < a.min / b.min < 1.25:
        return False
    return (a.min is not None and b.max is not None and a.min > b.max) or (b.min is not None and a.max is not None and b.min > a.max)


def _numbers(rows: Sequence[ClaimRow], beside: Sequence[ClaimRow]) -> list[Contest]:
    told: defaultdict[str, list[tuple[Quantity, ClaimRow]]] = defaultdict(list)
    for row in rows:
        seen: set[str] = set()
        for q in [*row.quantities, *_tolls(row, beside)]:
            what: str = "number" if q.what in LOOSE else q.what
            if what not in seen:  # the first number of a kind belongs to the act; the next is often of another
                told[what].append((q, row))
                seen.add(what)
    out = []
    for what, pairs in sorted(told.items()):
        apart = any(r.report != s.report and _apart(q, p) for n, (q, r) in enumerate(pairs) for p, s in pairs[n + 1 :])
        if apart:
            values: defaultdict[str, set[str]] = defaultdict(set)
            for q, row in pairs:
                values[_shown(q)].add(row.id)
            out.append(Contest(field=what, values=tuple((v, tuple(sorted(i))) for v, i in sorted(values.items()))))
    return out


def _tolls(row: ClaimRow, beside: Sequence[ClaimRow]) -> list[Quantity]:
    """What the act of a claim cost by the other force told in its sentence."""
    if FAMILY.get(row.type) != "force":
        return []
    near = [b for b in beside if (b.report, b.sentence, b.part) == (row.report, row.sentence, row.part) and b.id != row.id]
    near = [b for b in near if FAMILY.get(b.type) == "force" and b.polarity == row.polarity and b.start > row.start]
    return [q for b in sorted(near, key=lambda b: b.start) for q in b.quantities if q.what in TOLL]


def _actors(rows: Sequence[ClaimRow]) -> Contest | None:
    named = [(codes(row.actors), row) for row in rows if codes(row.actors)]
    if not any(r.report != s.report and not (a & b) for n, (a, r) in enumerate(named) for b, s in named[n + 1 :]):
        return None
    values: defaultdict[str, set[str]] = defaultdict(set)
    for _, row in named:
        values[" and ".join(sorted({s.name for s in row.actors if s.code != "UNK"}))].add(row.id)
    return Contest(field="actor", values=tuple((v, tuple(sorted(i))) for v, i in sorted(values.items())))
