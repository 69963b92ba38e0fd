"""What an engine is given: one shard, from which inputs it is made and where it goes. An engine maps tasks to files, nothing more."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from khabar.ingest.given import Given
from khabar.model import Record

SCHEMA = "khabar.bulk/1"
Sort = Literal["file", "lines", "parquet", "warc"]


class Piece(Record, frozen=True, kw_only=True):
    """A stretch of an input: a whole file, bytes of lines or of an archive, or rows of a table, from `first` up to `stop`.

    `name` is the input as the caller named it, where the stretch lies in a copy of it; `line` is the number of its first line.
    """

    file: str
    sort: Sort
    first: int = 0
    stop: int | None = None
    line: int = 1
    name: str | None = None


class Task(Record, frozen=True, kw_only=True):
    """One shard to be made. `input` is the hash of what goes in, `shard` that of it and of the reader: the shard's name.

    `items` is how many are expected, for the progress bar; `out` is the folder of all shards.
    """

    shard: str
    input: str
    pieces: tuple[Piece, ...]
    given: Given
    version: str
    lexicon: str
    lexicons: tuple[str, ...]
    out: str
    items: int = 0


class Done(Record, frozen=True, kw_only=True):
    """A shard that is made: its counts (in, read, skipped, rejected, double), and what it took.

    `seconds` and `memory` (MB, the most the process has used) tell of this run only: 0 where the shard was there already.
    """

    shard: str
    counts: dict[str, int]
    seconds: float = 0.0
    memory: float = 0.0
    problem: str | None = None


class Manifest(Record, frozen=True, kw_only=True):
    """What a shard says of itself, in shard.json: written last, so that a shard with it is whole."""

    schema: str
    shard: str
    input: str
    version: str
    lexicon: str
    counts: dict[str, int]
    rows: dict[str, int]


def shards_folder(out: str | Path) -> Path:
    """The folder of the shards."""
    return Path(out) / "shards"


def folder_of(task: Task) -> Path:
    """The folder of a shard."""
    return shards_folder(task.out) / task.shard
