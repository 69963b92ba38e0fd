"""Files, folders and patterns as reports and readings, one by one, so that an input of any size takes little memory."""

from __future__ import annotations

import glob
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from khabar.errors import InputError
from khabar.ingest import feed, jsonl, parquet, warc
from khabar.ingest.encodings import decode
from khabar.ingest.given import Found, Given
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.reports import make, sifted
from khabar.ingest.streams import GZIP, ZSTD, Broken, Meter, unpacked, whole

Kind = Literal["lines", "json", "text", "page", "parquet", "warc", "feed", "empty", "other"]
_KINDS: dict[str, Kind] = {
    ".jsonl": "lines", ".ndjson": "lines", ".jsonlines": "lines", ".json": "json", ".txt": "text", ".text": "text",
    ".html": "page", ".htm": "page", ".xhtml": "page", ".shtml": "page", ".parquet": "parquet", ".pq": "parquet", ".warc": "warc",
    ".rss": "feed", ".atom": "feed", ".xml": "feed",
}  # fmt: skip
_PACKED = (".gz", ".zst", ".zstd")
_OTHERS = frozenset(
    [".md", ".csv", ".tsv", ".toml", ".yaml", ".yml", ".ini", ".log", ".py", ".js", ".css", ".map", ".sql", ".db", ".sqlite", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".epub", ".rtf", ".zip", ".tar", ".7z", ".rar", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".mp3", ".mp4", ".avi", ".woff", ".woff2", ".ttf", ".exe", ".bin", ".cdx", ".bz2", ".xz"]
)
"""Suffixes of what lies beside reports and is none."""
_WEB = ("http://", "https://")


def is_url(path: str) -> bool:
    """Whether a path is an address on the web."""
    return path.lower().startswith(_WEB)


def files(paths: Sequence[str]) -> list[str]:
    """The files of paths, each once: a folder stands for all files in it and in its folders, sorted; patterns for what fits.

    Hidden files and addresses on the web are left alone: the one are nobody's reports, the other are fetched elsewhere.

    Raises:
        InputError: a path that is not there, a pattern that fits nothing, an empty folder.
    """
    out: dict[str, None] = {}
    for path in paths:
        if is_url(path):
            out[path] = None
        elif Path(path).is_dir():
            found = _inside(Path(path))
            if not found:
                raise InputError(f"{path}: no file in it; give files, folders or patterns")
            out |= dict.fromkeys(found)
        elif path == "-" or Path(path).exists():
            out[path] = None
        elif glob.has_magic(path):
            fit = sorted(glob.glob(path, recursive=True))
            if not fit:
                raise InputError(f"{path}: no file fits this pattern")
            for found_path in fit:
                out |= dict.fromkeys(_inside(Path(found_path)) if Path(found_path).is_dir() else [found_path])
        else:
            raise InputError(f"{path}: no such file or folder; give files, folders, patterns, or - for standard input")
    return list(out)


def _inside(folder: Path) -> list[str]:
    inside = (p for p in folder.rglob("*") if not any(part.startswith(".") for part in p.relative_to(folder).parts))
    return sorted(str(p) for p in inside if p.is_file())


def size(file: str) -> int:
    """Bytes of a file, for a progress bar; 0 where that cannot be told."""
    try:
        return Path(file).stat().st_size if file != "-" and not is_url(file) else 0
    except OSError:
        return 0


def kind_of(file: str) -> Kind:
    """What kind of input a file is: by its name, else by how it begins."""
    if file == "-":
        return "lines"
    name = Path(file).name.lower()
    for packed in _PACKED:
        name = name.removesuffix(packed)
    suffix = Path(name).suffix
    return _KINDS.get(suffix) or ("other" if suffix in _OTHERS else _sniffed(file))


def _sniffed(file: str) -> Kind:
    try:
        with open(file, "rb") as raw:
            head = raw.read(2048)
        if head.startswith((GZIP, ZSTD)):
            with unpacked(file) as stream:
                head = stream.read(2048)
    except (OSError, EOFError, ValueError):
        return "other"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for beginnings, kind in (
        ((b"par1",), "parquet"), ((b"warc/",), "warc"), ((b"<!doctype html", b"<html"), "page"), ((b"{",), "lines"), ((b"[",), "json"),
        ((b"<?xml", b"<rss", b"<feed"), "feed"),
    ):  # fmt: skip
        if start.startswith(beginnings):
            return kind  # type: ignore[return-value]
    return "text" if start or head else "empty"


def items(file: str, given: Given | None = None, meter: Meter | None = None) -> Iterator[Found | Skip | Reject]:
    """What a file holds, in its order: reports and readings (`khabar.reading/1`), what is skipped and what is set aside.

    Args:
        file: its path, or "-" for JSON lines on standard input.
        given: what the caller says for what the file does not.
        meter: counts the bytes read.
    """
    given = given or Given()
    kind = kind_of(file)
    if kind == "lines":
        yield from jsonl.of_file(file, given, meter)
    elif kind == "json":
        yield from jsonl.of_json(file, given, meter)
    elif kind == "parquet":
        yield from parquet.of_file(file, given, meter)
    elif kind == "warc":
        yield from warc.of_file(file, given, meter)
    elif kind == "feed":
        yield from feed.of_file(file, given, meter)
    elif kind in ("text", "page"):
        yield _single(file, kind, given, meter)
    elif kind == "empty":
        yield Reject(place=file, reason="an empty file", remedy="the file is set aside")
    else:
        yield Skip(place=file, reason=f"no kind of file that khabar reads ({Path(file).suffix or 'no suffix'})")


def _single(file: str, kind: Kind, given: Given, meter: Meter | None) -> Found | Skip | Reject:
    """The one report of a text file or a page."""
    name = Path(file).name
    try:
        data = whole(file, meter)
        if kind == "page":
            return warc.of_page(data, file, given, url=given.url, headers={}, id=name, title=given.title)
        text, _ = decode(data, file)
        return sifted(file, make(text, given, id=name), given)
    except OSError as error:
        return Reject(place=file, reason=f"cannot be opened ({error.strerror or error})", remedy="see to its rights")
    except (InputError, Broken) as error:
        return Reject(place=file, reason=str(error).removeprefix(f"{file}: "), remedy="the file is set aside")
