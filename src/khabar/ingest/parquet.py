"""Rows of Parquet files to Reports."""

from __future__ import annotations

from collections.abc import Iterator

from khabar.ingest.extras import need
from khabar.ingest.given import FIELDS, Found, Given
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.reports import of_row
from khabar.ingest.streams import Meter

_BATCH = 200


def of_file(
    file: str, given: Given, meter: Meter | None = None, first: int = 0, stop: int | None = None
) -> Iterator[Found | Skip | Reject]:
    """What each row holds, from the row `first` up to `stop`; only the columns that are needed are read."""
    parquet = need("pyarrow.parquet", f"{file}: Parquet", "parquet")
    lib = need("pyarrow", f"{file}: Parquet", "parquet")
    row = first
    try:
        with parquet.ParquetFile(file) as opened:
            names = opened.schema_arrow.names
            wanted = {key for name in FIELDS for key in given.keys(name)}
            columns = [n for n in names if n in wanted or any(w.startswith(f"{n}.") for w in wanted)]
            text = given.keys("text")
            if not any(key.partition(".")[0] in names for key in text):
                yield Reject(place=file, reason=f"no column {' or '.join(text)} among {', '.join(names[:20])}",
                             remedy="name it: --field text=COLUMN, once for each name where files differ")  # fmt: skip
                return
            size = max(sum(opened.metadata.row_group(g).total_byte_size for g in range(opened.metadata.num_row_groups)), 1)
            each = size / max(opened.metadata.num_rows, 1)
            groups, row = _groups(opened.metadata, first, stop)
            for batch in opened.iter_batches(_BATCH, row_groups=groups, columns=columns):
                for values in batch.to_pylist():
                    if stop is not None and row >= stop:
                        return
                    if row >= first:
                        yield of_row(f"{file}#{row + 1}", values, given)
                    row += 1
                if meter:
                    meter.bytes += int(each * len(batch))
    except (OSError, lib.ArrowException) as error:
        yield Reject(place=f"{file}#{row + 1}", reason=f"the file cannot be read further ({str(error).splitlines()[0]})",
                     remedy="fetch or write it again; the rows before are read")  # fmt: skip


def rows(file: str) -> int:
    """How many rows a file has.

    Raises:
        OSError: it is none, or cannot be opened.
    """
    parquet = need("pyarrow.parquet", f"{file}: Parquet", "parquet")
    lib = need("pyarrow", f"{file}: Parquet", "parquet")
    try:
        return int(parquet.read_metadata(file).num_rows)
    except lib.ArrowException as error:
        raise OSError(str(error)) from error


def _groups(metadata: object, first: int, stop: int | None) -> tuple[list[int], int]:
    """The row groups that hold the rows from `first` to `stop`, and the number of the first row in them."""
    wanted: list[int] = []
    begin = at = 0
    for group in range(metadata.num_row_groups):  # type: ignore[attr-defined]
        length = metadata.row_group(group).num_rows  # type: ignore[attr-defined]
        if at + length > first and (stop is None or at < stop):
            begin = begin if wanted else at
            wanted.append(group)
        at += length
    return wanted, begin
