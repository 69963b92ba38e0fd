"""Making one shard: what its pieces hold is read and written as Parquet, whole or not at all.

This is all that an engine calls, wherever it runs: it needs the inputs, the folder of the shards and this khabar.
"""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import shutil
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from khabar.errors import ConfigError
from khabar.ingest import jsonl, parquet, paths, warc
from khabar.ingest.given import Found, Given
from khabar.ingest.outcomes import Line, Reject, Skip
from khabar.lexicon.load import compiled
from khabar.lexicon.words import lexicon
from khabar.model import Reading, Report
from khabar.reader import VERSION, read
from khabar.scale.tables import Tables
from khabar.scale.task import SCHEMA, Done, Manifest, Piece, Task, folder_of, shards_folder

_ONE = threading.Lock()
"""A worker with several threads reads one shard at a time: reading is work of the processor alone."""


def made(folder: Path) -> Manifest | None:
    """What a shard says of itself; None where it is not whole."""
    try:
        return msgspec.json.decode((folder / "shard.json").read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError):
        return None


def make_packed(task: bytes) -> bytes:
    """`make` for engines that carry bytes."""
    return msgspec.json.encode(make(msgspec.json.decode(task, type=Task)))


def make(task: Task) -> Done:
    """Make a shard, unless it is there.

    Raises:
        ConfigError: this process has another reader or other lexicons than the run was begun with.
    """
    with _ONE:
        there = made(folder_of(task))
        if there is not None:
            return Done(shard=task.shard, counts=there.counts)
        _forget()
        own = (VERSION, lexicon(tuple(Path(p) for p in task.lexicons)).data.version)
        if own != (task.version, task.lexicon):
            raise ConfigError(
                f"{socket.gethostname()}: khabar {own[0]} with lexicons {own[1][:12]}, expected {task.version} with {task.lexicon[:12]}; "
                "install the same khabar and lexicons on every worker"
            )
        begun = time.process_time()
        counts = _write(task)
        return Done(shard=task.shard, counts=counts, seconds=time.process_time() - begun, memory=_most())


def _write(task: Task) -> dict[str, int]:
    """Read and write the shard: into a folder of its own first, which then takes its name in one step."""
    tables, counts = _read(task)
    parent = shards_folder(task.out)
    parent.mkdir(parents=True, exist_ok=True)
    new = parent / f".{task.shard}.{socket.gethostname()}.{os.getpid()}.{threading.get_ident()}"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir()
    try:
        rows = tables.write(new)
        manifest = Manifest(
            schema=SCHEMA, shard=task.shard, input=task.input, version=task.version, lexicon=task.lexicon, counts=counts, rows=rows
        )
        (new / "shard.json").write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")
        for file in new.iterdir():
            _sync(file)
        _sync(new)
        try:
            new.rename(folder_of(task))
        except OSError:
            if made(folder_of(task)) is None:  # else another worker was quicker, with the same bytes
                raise
        _sync(parent)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return counts


def _read(task: Task) -> tuple[Tables, dict[str, int]]:
    tables = Tables()
    counts: Counter[str] = Counter({"in": 0, "read": 0, "skipped": 0, "rejected": 0, "double": 0})
    keys: set[str] = set()
    lexicons = tuple(Path(p) for p in task.lexicons)
    for piece in task.pieces:
        for item in items(piece, task.given):
            counts["in"] += 1
            if isinstance(item, Found):
                key = item.what.key if isinstance(item.what, Report) else item.what.report.key
                if key in keys:
                    counts["read"] += 1
                    counts["double"] += 1
                    continue
                try:
                    reading = item.what if isinstance(item.what, Reading) else read(item.what, lexicons=lexicons)
                except Exception as error:  # one report that the reader stumbles over must not lose the rest
                    item = Reject(place=item.place, reason=f"the reader fails: {error or type(error).__name__}")
                else:
                    keys.add(key)
                    counts["read"] += 1
                    tables.add(reading, item.place)
                    continue
            if isinstance(item, Reject):
                counts["rejected"] += 1
                tables.reject(Line(outcome="rejected", place=item.place, reason=item.reason, remedy=item.remedy))
            else:
                counts["skipped"] += 1
                tables.reject(Line(outcome="skipped", place=item.place, reason=item.reason))
    return tables, dict(counts)


def items(piece: Piece, given: Given) -> Iterator[Found | Skip | Reject]:
    """What a piece holds."""
    if piece.sort == "lines":
        yield from _lines(piece, given)
    elif piece.sort == "parquet":
        yield from parquet.of_file(piece.file, given, None, piece.first, piece.stop)
    elif piece.sort == "warc":
        yield from warc.of_file(piece.file, given, None, piece.first, piece.stop)
    else:
        yield from paths.items(piece.file, given)


def _lines(piece: Piece, given: Given) -> Iterator[Found | Skip | Reject]:
    name = piece.name or piece.file
    with open(piece.file, "rb") as file:
        file.seek(piece.first)
        number = piece.line
        while piece.stop is None or file.tell() < piece.stop:
            raw = file.readline()
            if not raw:
                return
            if raw.strip():
                yield jsonl.of_line(jsonl.utf8(raw), f"{name}:{number}", given)
            number += 1


def _sync(path: Path) -> None:
    """Bring a file or a folder to the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some shared file systems cannot do it for folders
            os.fsync(handle)
    finally:
        os.close(handle)


def _forget() -> None:
    """Let go of what the reader has kept of words, so that the memory of a worker stays flat; it costs a second or two a shard.

    Readings once hung on what was kept, which is mended (tests/test_determinism.py); a shard hangs on its own reports even so.
    """
    lexicon.cache_clear()
    compiled.cache_clear()
    gc.collect()


def _most() -> float:
    """Megabytes that this process has used at most."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
