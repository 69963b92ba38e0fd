"""Where two releases differ: the file, the row and the column, with what stands there and what stands here."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from khabar.model import Record
from khabar.practice.tables import TABLES

_KEYS = {f"data/{t.name}.csv": t.key for t in TABLES}
_LONGEST = 120


class Difference(Record, frozen=True, kw_only=True):
    """One difference. `row` names the row by its key columns, or the line; `column` is "" where a whole row is concerned.

    `released` is what the release has, `rebuilt` what was made again; None where the row is not there.
    """

    file: str
    row: str
    column: str
    released: str | None
    rebuilt: str | None

    def words(self) -> str:
        """The difference on one line."""
        where = f"{self.file}: {self.row}"
        if self.released is None:
            return f"{where}: is not in the release, but in what was made again"
        if self.rebuilt is None:
            return f"{where}: is in the release, but not in what was made again"
        return f"{where}{f', {self.column}' if self.column else ''}: {_cut(self.released)} in the release, {_cut(self.rebuilt)} made again"


def _cut(text: str) -> str:
    return repr(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")


def differences(name: str, released: Path, rebuilt: Path) -> Iterator[Difference]:
    """The differences of one file of a release that is not the same bytes; at least one is given.

    Args:
        name: its path in the release.
        released, rebuilt: the two files.
    """
    if name in _KEYS:
        found = _of_rows(name, _csv(released, _KEYS[name]), _csv(rebuilt, _KEYS[name]), _KEYS[name])
    elif name.endswith(".parquet"):
        found = _of_parquet(name, released, rebuilt, _KEYS.get(f"{name.removesuffix('.parquet')}.csv", ()))
    else:
        found = _of_lines(name, released, rebuilt)
    any_ = False
    for one in found:
        any_ = True
        yield one
    if not any_ and not name.endswith(".parquet"):
        yield Difference(file=name, row="whole file", column="", released="other bytes", rebuilt="the same rows")


Keyed = dict[tuple[str, ...], tuple[int, dict[str, str]]]
"""Rows by their key columns and the how-manieth of that key, with their number in the file."""


def _keyed(rows: Iterable[tuple[int, dict[str, str]]], key: Sequence[str]) -> Keyed:
    out: Keyed = {}
    seen: Counter[tuple[str, ...]] = Counter()
    for number, row in rows:
        own = tuple(row.get(k) or "" for k in key)
        seen[own] += 1
        out[*own, str(seen[own])] = (number, row)
    return out


def _csv(path: Path, key: Sequence[str]) -> Keyed:
    with path.open(encoding="utf-8", newline="") as file:
        return _keyed(enumerate(csv.DictReader(file), 2), key)


def _of_rows(name: str, one: Keyed, two: Keyed, key: Sequence[str]) -> Iterator[Difference]:
    for at, (number, row) in one.items():
        where = f"row {number} ({', '.join(f'{k} {v}' for k, v in zip(key, at, strict=False))})"
        if at not in two:
            yield Difference(file=name, row=where, column="", released="", rebuilt=None)
            continue
        other = two[at][1]
        for column in dict.fromkeys([*row, *other]):
            if row.get(column) != other.get(column):
                yield Difference(file=name, row=where, column=str(column), released=row.get(column) or "no such column", rebuilt=other.get(column) or "no such column")
    for at, (number, _) in two.items():
        if at not in one:
            where = f"row {number} made again ({', '.join(f'{k} {v}' for k, v in zip(key, at, strict=False))})"
            yield Difference(file=name, row=where, column="", released=None, rebuilt="")
    if list(one) != list(two) and one.keys() == two.keys():
        yield Difference(file=name, row="whole file", column="", released="one order of rows", rebuilt="another")


def _of_lines(name: str, released: Path, rebuilt: Path) -> Iterator[Difference]:
    one, two = (p.read_text(encoding="utf-8", errors="replace").splitlines() for p in (released, rebuilt))
    for number, (a, b) in enumerate(zip_longest(one, two), 1):
        if a != b:
            yield Difference(file=name, row=f"line {number}", column="", released=a, rebuilt=b)


def _of_parquet(name: str, released: Path, rebuilt: Path, key: Sequence[str]) -> Iterator[Difference]:
    """Another version of pyarrow writes the same table in other bytes: the tables are what is compared."""
    import pyarrow
    import pyarrow.parquet

    found = []
    for path in (released, rebuilt):
        try:
            table = pyarrow.parquet.read_table(path)
        except (pyarrow.ArrowException, OSError) as error:
            yield Difference(file=name, row="whole file", column="", released=f"not read as Parquet ({error})", rebuilt="a table")
            return
        rows = ((n, {column: str(value) for column, value in row.items()}) for n, row in enumerate(table.to_pylist(), 1))
        found.append(_keyed(rows, key))
    yield from _of_rows(name, found[0], found[1], key)
