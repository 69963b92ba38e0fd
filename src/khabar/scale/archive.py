"""The folder that bulk reading fills: which shards are current, near copies over all of them, and its readings for a ledger."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from khabar.errors import InputError
from khabar.ingest.extras import need
from khabar.ingest.given import Found
from khabar.ledger.store import newness
from khabar.model import Record
from khabar.scale.shard import made
from khabar.scale.tables import readings
from khabar.scale.task import SCHEMA, Manifest, Task, shards_folder

PLAN = "plan.jsonl"
LOCK = ".lock"


class Planned(Record, frozen=True, kw_only=True):
    """A line of the plan: which shard is meant for an input, in the order of the inputs."""

    input: str
    shard: str
    files: list[str]


def is_archive(path: str) -> bool:
    """Whether a path is a folder that bulk reading filled."""
    return (Path(path) / PLAN).is_file()


def write_plan(out: Path, tasks: Sequence[Task]) -> None:
    """Note which shards are meant; what an earlier run meant for other inputs stays.

    Raises:
        InputError: the folder cannot be written, or is something else.
    """
    try:
        if out.exists() and not is_archive(str(out)) and any(p.name not in ("spool", LOCK) for p in out.iterdir()):
            raise InputError(f"{out}: this folder holds something else; give an empty one or one that khabar bulk made")
        shards_folder(out).mkdir(parents=True, exist_ok=True)
        lines = {p.input: p for p in plan(out)}
        for task in tasks:
            lines[task.input] = Planned(input=task.input, shard=task.shard, files=sorted({p.name or p.file for p in task.pieces}))
        new = out / f"{PLAN}.new"
        new.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in lines.values()))
        os.replace(new, out / PLAN)
    except OSError as error:
        raise InputError(f"{out}: {error.strerror}; give a folder that can be written") from error


def plan(out: Path) -> list[Planned]:
    """The plan of a folder, in its order."""
    if not (out / PLAN).exists():
        return []
    return [msgspec.json.decode(line, type=Planned) for line in (out / PLAN).read_bytes().splitlines()]


def shards(out: Path) -> list[tuple[Path, Manifest]]:
    """The current shards, in the order of the plan: of each input the one that is meant, or while that is not made the newest."""
    found: dict[str, list[Manifest]] = {}
    for folder in shards_folder(out).iterdir() if shards_folder(out).exists() else ():
        manifest = None if folder.name.startswith(".") else made(folder)
        if manifest is not None and manifest.schema == SCHEMA:
            found.setdefault(manifest.input, []).append(manifest)
    current = []
    for planned in plan(out):
        several = found.pop(planned.input, [])
        if several:
            current.append(max(several, key=lambda m: (m.shard == planned.shard, newness(m.version), m.shard)))
    current += [max(several, key=lambda m: (newness(m.version), m.shard)) for _, several in sorted(found.items())]
    return [(shards_folder(out) / manifest.shard, manifest) for manifest in current]


@contextmanager
def at_work(out: Path) -> Iterator[None]:
    """Keep a folder for one run at a time; the lock goes with the process that holds it.

    Raises:
        InputError: another run is at work in it.
    """
    out.mkdir(parents=True, exist_ok=True)
    with open(out / LOCK, "ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise InputError(f"{out}: another run is at work in this folder; wait for it, or end it") from error
        yield


def sweep(out: Path) -> None:
    """Take away what dead workers have left and the copies of packed inputs; only when no run is going on."""
    shutil.rmtree(out / "spool", ignore_errors=True)
    for folder in shards_folder(out).glob(".*"):
        shutil.rmtree(folder, ignore_errors=True)


def found(out: str) -> Iterator[Found]:
    """The readings of all current shards, for a ledger.

    Raises:
        ConfigError: a shard this khabar cannot read.
    """
    for folder, _ in shards(Path(out)):
        for number, reading in enumerate(readings(folder), 1):
            yield Found(place=f"{folder}#{number}", what=reading)


def sums(out: Path) -> dict[str, int]:
    """The counts of all current shards together."""
    total: dict[str, int] = {}
    for _, manifest in shards(out):
        for name, count in manifest.counts.items():
            total[name] = total.get(name, 0) + count
    return total


def rejects(out: Path) -> Iterator[dict[str, str | None]]:
    """What is not read, of all current shards."""
    parquet = need("pyarrow.parquet", "bulk", "parquet")
    for folder, manifest in shards(out):
        if manifest.rows["rejects"]:
            yield from parquet.read_table(folder / "rejects.parquet").to_pylist()


def write_rejects(out: Path, file: Path) -> None:
    """Write the rejects of all current shards as JSON lines."""
    with open(file, "w", encoding="utf-8") as lines:
        for row in rejects(out):
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")
