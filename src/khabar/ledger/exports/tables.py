"""Flat rows into files: CSV with its CSVW description, Parquet, JSON lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from khabar.errors import KhabarError
from khabar.ledger.exports.columns import Column
from khabar.ledger.exports.rows import joined

_GROUP = 20_000
"""Rows of a Parquet row group."""
_XSD = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "date": "date", "list": "string"}

Rows = Iterable[Mapping[str, Any]]


def write_csv(rows: Rows, columns: Sequence[Column], path: Path) -> int:
    """UTF-8, comma, header, NA for nothing, lists joined by ";"."""
    names = [c.name for c in columns]
    count = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, names, lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        for row in rows:
            writer.writerow(joined(row))
            count += 1
    return count


def describe(columns: Sequence[Column], name: str) -> str:
    """The CSVW description (a metadata file of the W3C's) of a CSV of that file name."""
    described = []
    for c in columns:
        one: dict[str, Any] = {"name": c.name.replace(" ", "_"), "titles": c.name, "dc:description": c.means, "null": "NA"}
        base = _XSD[c.kind]
        one["datatype"] = {"base": "boolean", "format": "TRUE|FALSE"} if c.kind == "boolean" else base
        if c.kind == "list":
            one["separator"] = ";"
        described.append(one)
    return json.dumps(
        {
            "@context": "http://www.w3.org/ns/csvw", "url": name,
            "dialect": {"encoding": "utf-8", "header": True, "delimiter": ","}, "tableSchema": {"columns": described},
        },
        ensure_ascii=False, indent=2,
    )  # fmt: skip


def write_jsonl(rows: Rows, columns: Sequence[Column], path: Path) -> int:
    """One object a line, every column in it, null for nothing."""
    count = 0
    with path.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps({c.name: row.get(c.name) for c in columns}, ensure_ascii=False) + "\n")
            count += 1
    return count


def write_parquet(rows: Rows, columns: Sequence[Column], path: Path) -> int:
    """Typed columns, lists as lists of text, days as dates.

    Raises:
        KhabarError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise KhabarError("Parquet needs pyarrow: pip install 'khabar[parquet]'") from error
    from datetime import date

    kinds = {
        "string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_(), "date": pa.date32(),
        "list": pa.list_(pa.string()),
    }  # fmt: skip
    schema = pa.schema([pa.field(c.name, kinds[c.kind], metadata={"description": c.means}) for c in columns])
    as_day: Callable[[Any], Any] = lambda v: date.fromisoformat(v) if v else None  # noqa: E731
    count = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for part in _portions(rows):
            arrays = {c.name: [as_day(r.get(c.name)) if c.kind == "date" else r.get(c.name) for r in part] for c in columns}
            writer.write_table(pa.table(arrays, schema=schema))
            count += len(part)
    return count


def _portions(rows: Rows) -> Iterator[list[Mapping[str, Any]]]:
    them = iter(rows)
    while part := list(islice(them, _GROUP)):
        yield part
