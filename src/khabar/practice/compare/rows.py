"""The rows of a file of event data, read one by one: csv or tsv, with or without a header, plain, in .gz or in .zip."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from khabar.errors import InputError
from khabar.practice.compare.layouts import ACLED, GDELT, NEEDED, POLECAT, Form, Row, Unfit, row_of

_LONGEST = 10_000_000
_SHOWN = 20


class Aside:
    """What is set aside: counts by reason, with the first few places."""

    def __init__(self) -> None:
        self.reasons: Counter[str] = Counter()
        self.places: list[str] = []

    def add(self, place: str, reason: str) -> None:
        """Count a row; the value in a reason is left out of its count."""
        self.reasons[reason.partition(":")[0]] += 1
        if len(self.places) < _SHOWN:
            self.places.append(f"{place}: {reason}")


def rows(path: Path, form: Form, aside: Aside) -> Iterator[Row]:
    """The rows that can be compared, in the order of the file; the others go to `aside`.

    Raises:
        InputError: a file that cannot be read, or that has not the columns of this form.
    """
    try:
        with _limit():
            for name, file in _texts(path):
                yield from _file(name, file, form, aside)
    except (zipfile.BadZipFile, EOFError, RuntimeError, zlib.error) as error:
        raise InputError(f"{path}: the archive cannot be read ({error}); download it again") from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}; give a csv, tsv, .zip or .gz file") from error


def _file(name: str, file: IO[str], form: Form, aside: Aside) -> Iterator[Row]:
    first = file.readline()
    if not first.strip():
        raise InputError(f"{name}: it is empty; give a file as {form} publishes it")
    if "\x00" in first:
        raise InputError(f"{name}: its first line is no UTF-8; save it as UTF-8, or download it again")
    mark = _mark(first)
    lines = csv.reader(_again(first, file), delimiter=mark, quoting=csv.QUOTE_NONE if form == "gdelt" and mark == "\t" else csv.QUOTE_MINIMAL)
    columns = _columns(name, next(csv.reader([first], delimiter=mark)), form)
    header = columns is None
    try:
        if header:
            columns = [c.strip().lstrip("\ufeff") for c in next(lines)]
            columns = _known(name, columns, form)
        assert columns is not None
        for values in lines:
            place = f"{name}, line {lines.line_num}"
            if not any(v.strip() for v in values):
                continue
            if len(values) != len(columns):
                aside.add(place, f"wrong number of columns: {len(values)} for {len(columns)}")
                continue
            try:
                yield row_of(form, dict(zip(columns, values, strict=True)))
            except Unfit as error:
                aside.add(place, str(error))
    except csv.Error as error:
        raise InputError(f"{name}, line {lines.line_num}: {error}; is it the {form} file as it was downloaded?") from error


def _mark(line: str) -> str:
    return max(("\t", ",", ";"), key=line.count)


def _columns(name: str, first: list[str], form: Form) -> list[str] | None:
    """The columns of a file without a header; None where its first line is one.

    Raises:
        InputError: neither a header of this form nor as many columns as it has.
    """
    told = {c.strip().lstrip("\ufeff").casefold() for c in first}
    if {c.casefold() for c in NEEDED[form]} <= told:
        return None
    every: dict[Form, dict[int, tuple[str, ...]]] = {"gdelt": GDELT, "polecat": {len(POLECAT): POLECAT}, "acled": {len(ACLED): ACLED}}
    known = every[form]
    if len(first) in known and (form == "gdelt" or any(c[:1].isdigit() for c in first)):
        return list(known[len(first)])
    missing = [c for c in NEEDED[form] if c.casefold() not in told]
    counts = " or ".join(str(n) for n in sorted(known))
    raise InputError(
        f"{name}: not a file of {form}: no column {', '.join(missing[:4])}, and {len(first)} columns where one without a header has {counts}; "
        "--as says whose it is (polecat, gdelt, acled)"
    )


def _known(name: str, columns: list[str], form: Form) -> list[str]:
    """The columns under the names they are published by, whatever their case."""
    published = {c.casefold(): c for c in ({"gdelt": GDELT[61], "polecat": POLECAT, "acled": ACLED}[form])}
    out = [published.get(c.casefold(), c) for c in columns]
    double = [c for c, n in Counter(out).items() if n > 1 and c in NEEDED[form]]
    if double:
        raise InputError(f"{name}: the column {double[0]} stands twice; keep one of them")
    return out


def _again(first: str, file: IO[str]) -> Iterator[str]:
    yield first
    yield from file


@contextmanager
def _limit() -> Iterator[None]:
    held = csv.field_size_limit(_LONGEST)
    try:
        yield
    finally:
        csv.field_size_limit(held)


def _texts(path: Path) -> Iterator[tuple[str, IO[str]]]:
    """The texts of a file: one, or each of an archive; a stray byte in a name (GDELT has them) becomes a sign of its own."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = [i for i in archive.infolist() if not i.is_dir() and not i.filename.startswith("__MACOSX")]
            if not names:
                raise InputError(f"{path}: the archive is empty")
            for one in names:
                with archive.open(one) as raw:
                    yield f"{path}/{one.filename}", io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace", newline="")
    elif path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8-sig", errors="replace", newline="") as packed:
            yield str(path), packed
    else:
        with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
            yield str(path), file
