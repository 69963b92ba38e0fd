"""Judgements in and out of the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from khabar.ledger.bulk import Writer
from khabar.ledger.judgement import Judgement

_COLUMNS = (
    "id", "recorded", "author", "codebook", "target", "report", "anchor", "part", "start", "stop", "field", "verdict", "value", "note",
    "undoes", "role", "key", "kind", "other_report", "other_anchor", "other_key", "other_kind",
)  # fmt: skip
"""The columns of the table, in its order."""
_SELECT = "SELECT " + ",".join(f'"{c}"' for c in _COLUMNS) + " FROM judgement"


def rows_of(writer: Writer, reports: Sequence[str]) -> list[Judgement]:
    """Every judgement on some reports (their keys), undoings among them, in the order of ids."""
    found = {row[0]: row for row in writer.among(f"{_SELECT} WHERE report IN", list(reports))}
    return [made(found[id_]) for id_ in sorted(found)]


def all_rows(writer: Writer, where: str = "", values: Sequence[Any] = ()) -> list[Judgement]:
    """Judgements that meet a condition, in the order of ids."""
    return [made(row) for row in writer.all(f"{_SELECT} {where} ORDER BY id", values)]


def made(row: Sequence[Any]) -> Judgement:
    """A judgement of a row of the table."""
    values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    values["end"] = values.pop("stop")
    values["role"] = values["role"] or "coder"
    lost = values["value"] is None and values["verdict"] in ("correct", "add")
    values["value"] = None if values["value"] is None else msgspec.json.decode(values["value"])
    return Judgement(**values, state="forgotten" if lost else "stands")


def packed(one: Judgement) -> tuple[Any, ...]:
    """The row of the table."""
    values = {**msgspec.structs.asdict(one), "stop": one.end}
    told = one.value is not None or one.verdict == "correct"
    values["value"] = msgspec.json.encode(one.value).decode() if told else None
    return tuple(values[c] for c in _COLUMNS)
