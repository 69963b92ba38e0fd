"""Which shards an archive is cut into: by content, so that a second run finds what is done, wherever the files lie."""

from __future__ import annotations

import hashlib
import mmap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import msgspec

from khabar.ingest import parquet, paths, warc
from khabar.ingest.encodings import encoding_of
from khabar.ingest.given import Given
from khabar.ingest.streams import Broken, lines, unpacked
from khabar.lexicon.words import lexicon
from khabar.model import content_id
from khabar.reader import VERSION
from khabar.scale.task import Piece, Task

_CHUNK = 1 << 20


class Planner:
    """Cuts inputs into tasks of about `size` reports each.

    Args:
        out: the folder of the shards; copies of what cannot be cut where it lies (packed lines) go into it meanwhile.
        given: what the caller says of the inputs.
        size: reports a shard.
        lexicons: folders of the user's own entries.
    """

    def __init__(self, out: Path, given: Given, size: int, lexicons: Sequence[Path] = ()) -> None:
        self.out = out
        self.given = given
        self.size = size
        self.lexicons = tuple(str(path.resolve()) for path in lexicons)
        self.lexicon = lexicon(tuple(lexicons)).data.version
        self.known: set[str] = set()

    def tasks(self, files: Sequence[str]) -> Iterator[Task]:
        """The tasks of files, in their order; content that comes twice is one task."""
        small: list[tuple[Piece, str]] = []
        for file in files:
            kind = paths.kind_of(file)
            if kind in ("text", "page", "empty", "other", "feed", "json"):
                small.append((Piece(file=file, sort="file"), _digest(file)))
                if len(small) == self.size:
                    yield from self._task(small, len(small))
                    small = []
            else:
                cut = {"lines": self._lines, "parquet": self._rows, "warc": self._records}[kind]
                for piece, digest, items in cut(file):
                    yield from self._task([(piece, digest)], items)
        if small:
            yield from self._task(small, len(small))

    def _task(self, pieces: list[tuple[Piece, str]], items: int) -> Iterator[Task]:
        """A task, unless its content is in the plan already."""
        told = [f"{Path(p.name or p.file).name if p.sort == 'file' else p.sort}:{digest}" for p, digest in pieces]
        given = msgspec.json.encode(self.given).decode()
        input = content_id(given, *told)
        if input in self.known:
            return
        self.known.add(input)
        yield Task(
            shard=f"{input}-{content_id(VERSION, self.lexicon)[:12]}", input=input, pieces=tuple(p for p, _ in pieces), given=self.given,
            version=VERSION, lexicon=self.lexicon, lexicons=self.lexicons, out=str(self.out), items=items,
        )  # fmt: skip

    def _lines(self, file: str) -> Iterator[tuple[Piece, str, int]]:
        """Stretches of lines, where they lie if the file is plain, else in a plain copy."""
        if file != "-" and _plain(file):
            with open(file, "rb") as opened:
                yield from self._cut(opened, file, None)
            return
        spool = self.out / "spool"
        spool.mkdir(parents=True, exist_ok=True)
        copy = spool / f"{content_id(str(Path(file).resolve()))}.jsonl"
        with open(copy, "wb") as plain:
            for raw in _unpacked(file):
                plain.write(raw)
        with open(copy, "rb") as opened:
            yield from self._cut(opened, str(copy), file)

    def _cut(self, opened: IO[bytes], file: str, name: str | None) -> Iterator[tuple[Piece, str, int]]:
        first = at = 0
        line = number = 1
        hashed = hashlib.blake2b(digest_size=16)
        count = 0
        for raw in opened:
            hashed.update(raw)
            at += len(raw)
            number += 1
            count += bool(raw.strip())
            if count == self.size:
                yield Piece(file=file, sort="lines", first=first, stop=at, line=line, name=name), hashed.hexdigest(), count
                first, line, count = at, number, 0
                hashed = hashlib.blake2b(digest_size=16)
        if count:
            yield Piece(file=file, sort="lines", first=first, stop=at, line=line, name=name), hashed.hexdigest(), count

    def _rows(self, file: str) -> Iterator[tuple[Piece, str, int]]:
        digest = _digest(file)
        try:
            count = parquet.rows(file)
        except OSError:
            count = 0
        if not count:  # what is wrong with it, the shard says
            yield Piece(file=file, sort="file"), digest, 1
        for first in range(0, count, self.size):
            stop = min(first + self.size, count)
            yield Piece(file=file, sort="parquet", first=first, stop=stop), f"{digest}:{first}-{stop}", stop - first

    def _records(self, file: str) -> Iterator[tuple[Piece, str, int]]:
        splits = warc.splits(file, self.size)
        if len(splits) < 2:
            yield Piece(file=file, sort="file"), _digest(file), splits[0][2] if splits else 1
            return
        with open(file, "rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
            for first, stop, count in splits:
                yield Piece(file=file, sort="warc", first=first, stop=stop), _hash(data, first, stop), count


def _plain(file: str) -> bool:
    """Whether lines can be cut where they lie: not packed, and a line ends with one byte."""
    with open(file, "rb") as opened:
        head = opened.read(1 << 16)
    return not head.startswith((b"\x1f\x8b", b"\x28\xb5\x2f\xfd")) and not (encoding_of(head) or "").startswith(("utf-16", "utf-32"))


def _unpacked(file: str) -> Iterator[bytes]:
    """The lines of a packed file as UTF-8; where it breaks off, a last line that no reader takes says so."""
    try:
        with unpacked(file) as stream:
            for number, raw in lines(stream):
                if number == 1 and raw and (encoding_of(raw) or "").startswith(("utf-16", "utf-32")):
                    whole = raw + stream.read()
                    yield whole.decode(encoding_of(raw) or "utf-8", "replace").encode()
                    return
                if raw is None:
                    yield b'"a line of more than 64 MB"\n'
                else:
                    yield raw if raw.endswith(b"\n") else raw + b"\n"
    except Broken as error:
        yield f'"the file cannot be read further ({error})"\n'.encode()


def _digest(file: str) -> str:
    """Hash of a file's bytes; of its name where it cannot be read, so that the shard says why."""
    try:
        with open(file, "rb") as opened:
            hashed = hashlib.blake2b(digest_size=16)
            while chunk := opened.read(_CHUNK):
                hashed.update(chunk)
            return hashed.hexdigest()
    except OSError:
        return content_id(file)


def _hash(data: Any, first: int, stop: int) -> str:
    hashed = hashlib.blake2b(digest_size=16)
    for at in range(first, stop, _CHUNK):
        hashed.update(data[at : min(at + _CHUNK, stop)])
    return hashed.hexdigest()
