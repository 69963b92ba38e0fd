"""Where rows of one table go: a line of JSON, of CSV (with its CSVW file), or a Parquet file. Each takes one row after another."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import IO, Any, Protocol

import msgspec

from khabar.errors import KhabarError
from khabar.export.columns import Column, cell

_PORTION = 5000


class Sink(Protocol):
    """Takes rows; raises ValueError for one it cannot write, without having written any of it."""

    def put(self, row: Mapping[str, Any]) -> None: ...

    def close(self) -> None: ...


class Lines:
    """JSON lines; every object has `schema` first."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("wb")

    def put(self, row: Mapping[str, Any]) -> None:
        self.file.write(msgspec.json.encode(row) + b"\n")

    def close(self) -> None:
        self.file.close()


class Csv:
    """CSV in UTF-8 for R and pandas without options: NA for what is missing, lists joined by ";"."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self.columns = columns
        self.file: IO[str] = path.open("w", encoding="utf-8", newline="")
        self.writer = csv.writer(self.file, lineterminator="\n")
        self.writer.writerow([c.name for c in columns])

    def put(self, row: Mapping[str, Any]) -> None:
        cells = [cell(row.get(c.name)) for c in self.columns]
        "".join(cells).encode()  # a lone surrogate is found before anything of the row is written
        self.writer.writerow(cells)

    def close(self) -> None:
        self.file.close()


_CSVW = {"string": "string", "integer": "integer", "number": "number", "boolean": {"base": "boolean", "format": "TRUE|FALSE"}, "date": "date", "strings": "string"}


def csvw(name: str, columns: Sequence[Column]) -> bytes:
    """The CSVW description of a CSV file of this name."""
    listed = [
        {
            "name": c.name.replace(" ", "_"), "titles": c.name, "dc:description": c.says, "datatype": _CSVW[c.kind], "null": ["NA"],
            **({"separator": ";"} if c.kind == "strings" else {}),
        }
        for c in columns
    ]  # fmt: skip
    found = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}], "url": name, "dialect": {"header": True, "encoding": "utf-8"},
        "tableSchema": {"columns": listed},
    }  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"


class Parquet:
    """A Parquet file, zstd, with lists as lists and days as days."""

    def __init__(self, path: Path, columns: Sequence[Column], what: str) -> None:
        try:
            import pyarrow
            import pyarrow.parquet
        except ImportError:
            raise KhabarError("Parquet needs pyarrow: pip install 'khabar[parquet]'") from None
        self.arrow: Any = pyarrow
        kinds = {
            "string": pyarrow.string(), "integer": pyarrow.int64(), "number": pyarrow.float64(), "boolean": pyarrow.bool_(), "date": pyarrow.date32(),
            "strings": pyarrow.list_(pyarrow.string()),
        }  # fmt: skip
        fields = [pyarrow.field(c.name, kinds[c.kind], metadata={"says": c.says}) for c in columns]
        self.schema: Any = pyarrow.schema(fields, metadata={"khabar": what})
        self.columns = columns
        self.writer: Any = pyarrow.parquet.ParquetWriter(path, self.schema, compression="zstd")
        self.rows: list[dict[str, Any]] = []

    def put(self, row: Mapping[str, Any]) -> None:
        made = {c.name: _day(row.get(c.name)) if c.kind == "date" else row.get(c.name) for c in self.columns}
        msgspec.json.encode(row)  # what is no UTF-8 fails here, by itself, and not with its whole portion
        self.rows.append(made)
        if len(self.rows) >= _PORTION:
            self._flush()

    def _flush(self) -> None:
        if self.rows:
            self.writer.write_batch(self.arrow.RecordBatch.from_pylist(self.rows, schema=self.schema))
            self.rows = []

    def close(self) -> None:
        self._flush()
        self.writer.close()


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
