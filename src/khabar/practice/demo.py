"""A ledger to look around in: the sample reports that ship with khabar, read on the spot."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from khabar.errors import KhabarError
from khabar.ingest import paths
from khabar.ingest.given import Found
from khabar.ledger.book import Ledger
from khabar.ledger.store import Added
from khabar.lexicon.words import lexicon
from khabar.model import Reading, Record, Report
from khabar.practice.corpus import Progress
from khabar.practice.shipped import shipped
from khabar.reader import VERSION, read

LEDGER = "demo.db"
REPORT = "report.txt"
_BATCH = 20
_FIRST = "freeze"
"""Label of the report that is shown."""


class Demo(Record, frozen=True, kw_only=True):
    """What was made: the ledger, one report as a text file with its day, and the reports and claims in the ledger."""

    ledger: str
    report: str
    published: str
    reports: int
    claims: int
    reading: Reading


def demo(folder: Path, progress: Progress | None = None) -> Demo:
    """Make a folder with the sample reports, one of them as a text, and a ledger of them all; a second time adds nothing.

    Args:
        folder: made where it is not there.
        progress: called as what, done, of.

    Raises:
        KhabarError: the folder cannot be written.
    """
    move: Progress = progress or (lambda what, done, of: None)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in sorted(shipped("samples").glob("*.jsonl")):
            shutil.copyfile(path, folder / path.name)
        first = next(row for row in _rows(folder) if row["id"] == _FIRST)
        (folder / REPORT).write_text(first["text"] + "\n", encoding="utf-8")
    except OSError as error:
        raise KhabarError(f"{folder}: cannot be written ({error.strerror or error}); give another folder: khabar demo DIR") from error
    reports = [item.what for path in sorted(folder.glob("*.jsonl")) for item in paths.items(str(path)) if isinstance(item, Found)]
    where = folder / LEDGER
    with Ledger(where) as ledger:
        done = 0

        def stored(results: list[Added]) -> None:
            nonlocal done
            done += len(results)
            move("reading", done, len(reports))

        ledger.add(_new(reports, ledger), batch=_BATCH, done=stored)
        ledger.settle(move)
        held = {row["what"]: row["value"] for row in ledger.status()}
        own = ledger.reading(_FIRST)
    return Demo(
        ledger=str(where), report=str(folder / REPORT), published=first["published"], reports=held["reports"], claims=held["claims"], reading=own
    )


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _new(reports: list[Report | Reading], ledger: Ledger) -> Iterator[Reading]:
    """Readings of the reports that the ledger does not hold as read by this reader."""
    own = lexicon(()).data.version
    for one in reports:
        if isinstance(one, Report) and not ledger.has(one.key, VERSION, own):
            yield read(one)
