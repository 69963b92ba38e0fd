"""Near copies and doubles over all shards of an archive: which report came first, and which ones are copies of it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from khabar.ingest.extras import need
from khabar.ledger.origins import BAND, COPY, COPY_DAYS, HASHES
from khabar.scale.archive import shards

_WIDTH = 4 * HASHES


def mark(out: Path) -> tuple[int, int]:
    """Write copies.parquet (report, root, likeness: near copies, each with the first report it is a copy of) and
    doubles.parquet (report, shard: a report that an earlier shard has too); the answer is how many of each.

    The outcome follows from the order of the plan alone. Memory grows by some 200 bytes a report, signatures lie in a file.
    """
    arrow, parquet = need("pyarrow", "bulk", "parquet"), need("pyarrow.parquet", "bulk", "parquet")
    keys: list[bytes] = []
    days: list[int] = []
    known: set[bytes] = set()
    doubles: list[tuple[str, str]] = []
    with tempfile.TemporaryFile() as signatures:
        for folder, manifest in shards(out):
            table = parquet.read_table(folder / "reports.parquet", columns=["report", "published", "signature"])
            for row in table.to_pylist():
                key = bytes.fromhex(row["report"])
                if key in known:
                    doubles.append((row["report"], manifest.shard))
                    continue
                known.add(key)
                if row["signature"]:
                    keys.append(key)
                    days.append(_day(row["published"]))
                    signatures.write(row["signature"])
        known.clear()
        signatures.flush()
        groups = list(_groups(signatures, days))
    rows = [{"report": keys[n].hex(), "root": keys[root].hex(), "likeness": likeness} for n, root, likeness in groups]
    _write(parquet, arrow.Table.from_pylist(rows, schema=arrow.schema([("report", arrow.string()), ("root", arrow.string()), ("likeness", arrow.float64())])),
           out / "copies.parquet")  # fmt: skip
    twice = [{"report": report, "shard": shard} for report, shard in doubles]
    _write(parquet, arrow.Table.from_pylist(twice, schema=arrow.schema([("report", arrow.string()), ("shard", arrow.string())])), out / "doubles.parquet")
    return len(rows), len(doubles)


def _day(published: str) -> int:
    return date.fromisoformat(published).toordinal() if published else 0


def _groups(signatures: Any, days: list[int]) -> Iterator[tuple[int, int, float]]:
    """(report, root, likeness) of every report that is a near copy of an earlier one, by number."""
    if not days:
        return
    import mmap

    parent = list(range(len(days)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    with mmap.mmap(signatures.fileno(), 0, access=mmap.ACCESS_READ) as data:

        def likeness(a: int, b: int) -> float:
            one, two = (memoryview(data[n * _WIDTH : (n + 1) * _WIDTH]).cast("I") for n in (a, b))
            return sum(x == y for x, y in zip(one, two, strict=True)) / HASHES

        for at in range(0, _WIDTH, 4 * BAND):
            first: dict[bytes, int] = {}
            for n in range(len(days)):
                band = data[n * _WIDTH + at : n * _WIDTH + at + 4 * BAND]
                other = first.setdefault(band, n)
                if other == n:
                    continue
                a, b = root(n), root(other)
                near = not days[n] or not days[other] or abs(days[n] - days[other]) <= COPY_DAYS
                if a != b and near and likeness(n, other) >= COPY:
                    parent[max(a, b)] = min(a, b)
                elif not near:
                    first[band] = n  # the like again, much later: what follows is near this one
        for n in range(len(days)):
            if root(n) != n:
                yield n, root(n), likeness(n, root(n))


def _write(parquet: Any, table: Any, file: Path) -> None:
    new = file.with_name(f".{file.name}.new")
    parquet.write_table(table, new, compression="zstd")
    os.replace(new, file)
