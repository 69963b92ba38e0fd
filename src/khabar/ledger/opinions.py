"""The judgements of a ledger as they are asked for, each with what became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

import msgspec
from sqlalchemy import Engine, or_, select

from khabar.errors import LedgerError
from khabar.ledger.bulk import Writer
from khabar.ledger.judged import all_rows
from khabar.ledger.judgement import WHOLE, Judgement, standing, undone
from khabar.ledger.schema import judgement, report
from khabar.ledger.sheet import loose

STATES = ("stands", "undone", "replaced", "outvoted", "loose", "forgotten")


def judgements(
    engine: Engine, *, of: str | None = None, report: str | None = None, author: str | None = None, target: str | None = None,
    verdict: str | None = None, state: str | None = None, recorded_by: str | None = None, limit: int | None = None,
    reports: Collection[str] | None = None,
) -> list[Judgement]:  # fmt: skip
    """Judgements in the order in which they were recorded.

    Args:
        engine: the ledger's database.
        of: key of a claim or relation, or the start of it (8 characters or more).
        report: key, label or URL.
        author: who says it.
        target: claim, relation, entity, denial, pair or report.
        verdict: confirm, reject, correct, add, same, different, unsure, reviewed or undo.
        state: stands, undone, replaced, outvoted, loose or forgotten.
        recorded_by: only what was recorded by this moment (ISO, UTC), and as it stood then.
        limit: how many, the latest; None or 0 for all.
        reports: keys of several reports.

    Raises:
        LedgerError: no such state.
    """
    if state is not None and state not in STATES:
        raise LedgerError(f"state {state!r}: give one of {', '.join(STATES)}")
    with engine.connect() as connection:
        writer = Writer(connection)
        conditions, values = ["1 = 1"], []
        if report is not None or reports is not None:
            keys = [*reports] if reports is not None else _reports(connection, report or "")
            marks = ",".join("?" * len(keys)) or "NULL"
            conditions.append(f"(report IN ({marks}) OR other_report IN ({marks}))")
            values += [*keys, *keys]
        if recorded_by is not None:
            conditions.append("recorded <= ?")
            values.append(recorded_by)
        rows = told(writer, all_rows(writer, "WHERE " + " AND ".join(conditions), values))
    wanted = {"author": author, "target": target, "verdict": verdict, "state": state}
    out = [r for r in rows if all(v is None or getattr(r, k) == v for k, v in wanted.items())]
    if of is not None:
        out = [r for r in out if any(k and (k == of or (len(of) >= 8 and k.startswith(of))) for k in (r.key, r.other_key))]
    return out[-limit:] if limit else out


def _reports(connection: Any, wanted: str) -> list[str]:
    r = report.c
    found = connection.execute(select(r.key).where(or_(r.key == wanted, r.label == wanted, r.url == wanted))).scalars().all()
    return [str(key) for key in found] or [wanted]


def told(writer: Writer, rows: list[Judgement]) -> list[Judgement]:
    """The rows with what became of each: of every report its rows must all be here."""
    gone = undone(rows)
    live = {r.id for r in standing(rows)}
    astray = loose(writer, [r for r in rows if r.id in live])
    outvoted = _outvoted([r for r in rows if r.id in live and r.id not in astray])
    out = []
    for row in rows:
        state, why = row.state, row.why
        if row.id in gone:
            state, why = "undone", f"by judgement {gone[row.id]}"
        elif row.verdict == "undo":
            state, why = "stands", f"takes back judgement {row.undoes}"
        elif row.state == "forgotten":
            state, why = "forgotten", "its value was removed from the ledger"
        elif row.id not in live:
            state, why = "replaced", "by a later word of its author"
        elif row.id in astray:
            state, why = "loose", astray[row.id]
        elif row.id in outvoted:
            state, why = "outvoted", f"by judgement {outvoted[row.id]}"
        out.append(msgspec.structs.replace(row, state=state, why=why))
    return out


def _outvoted(rows: Iterable[Judgement]) -> dict[int, int]:
    """Rows against which another author's word on the same stands."""
    groups: defaultdict[tuple[Any, ...], list[Judgement]] = defaultdict(list)
    for row in rows:
        groups[row.slot].append(row)
        if row.verdict in ("correct", "confirm") and row.field:  # who judges a field says that the row exists
            groups[(*row.slot[:-1], WHOLE)].append(msgspec.structs.replace(row, verdict="confirm", value=None))
    out: dict[int, int] = {}
    for group in groups.values():
        best = max(group, key=lambda r: (r.role == "adjudicator", r.id))
        for row in group:
            if row.author != best.author and (row.verdict, row.value) != (best.verdict, best.value):
                out.setdefault(row.id, best.id)
    return out


def figures(writer: Writer) -> dict[str, int]:
    """How many judgements there are, by what became of them."""
    if not writer.all(f"SELECT 1 FROM {judgement.name} LIMIT 1"):
        return {}
    counts = dict.fromkeys(STATES, 0)
    for row in told(writer, all_rows(writer)):
        counts[row.state] += 1
    return {name: n for name, n in counts.items() if n}
