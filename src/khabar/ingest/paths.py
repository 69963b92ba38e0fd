"""Files and folders as reports and readings, line by line, so that a file of any size is read in little memory."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import msgspec

from khabar.errors import InputError
from khabar.ingest.files import text_of
from khabar.ingest.jsonl import Reject, report_of, set_aside
from khabar.model import SCHEMA, Reading, Report
from khabar.reader import report

LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
TEXTS = (".txt",)
_READING = msgspec.json.Decoder(Reading)
_MARK = f'"schema":"{SCHEMA}"'.encode()


def files(paths: Sequence[str]) -> list[str]:
    """The files of paths: a folder stands for its .jsonl(.gz), .ndjson(.gz) and .txt files, sorted, folders inside included.

    Raises:
        InputError: a path that is not there, or a folder without such files.
    """
    out = []
    for path in paths:
        if Path(path).is_dir():
            found = sorted(str(p) for p in Path(path).rglob("*") if p.name.endswith((*LINES, *TEXTS)) and p.is_file())
            if not found:
                raise InputError(f"{path}: no {', '.join((*LINES, *TEXTS))} file in it")
            out += found
        elif path == "-" or Path(path).is_file():
            out.append(path)
        else:
            raise InputError(f"{path}: no such file or folder; give files, folders, or - for JSON lines on standard input")
    return out


def items(
    file: str, *, published: str | None = None, outlet: str | None = None, title: str | None = None, url: str | None = None
) -> Iterator[Report | Reading | Reject]:
    """What a file holds, in its order: reports, readings (`khabar.reading/1`) and lines set aside.

    Args:
        file: JSON lines (also gzipped, or "-"), else the text of one report.
        published: publication day of what gives none.
        outlet: outlet of what gives none.
        title: headline of a text file.
        url: address of a text file.
    """
    if file != "-" and not file.endswith(LINES):
        yield report(text_of(file), published=published, outlet=outlet, title=title, url=url, id=Path(file).name)
        return
    number = 0
    try:
        with _open(file) as lines:
            for number, raw in enumerate(lines, 1):
                if raw.strip():
                    yield _item(raw.removeprefix(b"\xef\xbb\xbf"), file, number, published, outlet)
    except (OSError, EOFError, zlib.error) as error:
        yield set_aside(file, number + 1, f"the file cannot be read further ({error})")


def count(file: str) -> int:
    """How many items a file has, for a progress bar; 0 where that would mean reading it twice from a pipe."""
    if file == "-":
        return 0
    if not file.endswith(LINES):
        return 1
    try:
        with _open(file) as lines:
            return sum(1 for raw in lines if raw.strip())
    except (OSError, EOFError, zlib.error):
        return 0


def _open(file: str) -> IO[bytes]:
    if file == "-":
        return sys.stdin.buffer
    return gzip.open(file, "rb") if file.endswith(".gz") else open(file, "rb")  # type: ignore[return-value]


def _item(raw: bytes, file: str, number: int, published: str | None, outlet: str | None) -> Report | Reading | Reject:
    if raw.replace(b" ", b"")[:200].lstrip(b"{").startswith(_MARK):
        try:
            return _READING.decode(raw)
        except msgspec.DecodeError as error:
            return set_aside(file, number, f"not a {SCHEMA} reading ({error})")
    try:
        line = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return set_aside(file, number, f"not UTF-8 at byte {error.start}")
    return report_of(line, file, number, published=published, outlet=outlet)
