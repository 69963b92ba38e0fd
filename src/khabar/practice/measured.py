"""How right the reader is, measured when a release is made: rows of its table, and what was measured on what."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from khabar.evaluation.accuracy import SEED, about, accuracy
from khabar.evaluation.gold import gold_reports
from khabar.model import Record
from khabar.practice.corpus import lexicon_of
from khabar.reader import VERSION


class Measured(Record, frozen=True, kw_only=True):
    """Figures of the reader that is installed on a folder of gold reports.

    `gold` is the SHA-256 over the names and bytes of its reports: the gold may hold texts, so it is named and not carried along.
    """

    gold: str
    about: str
    reports: int
    events: int
    reader: str
    lexicon: str
    seed: int
    drawn: list[int]
    """Seeds of the samples (`khabar sample`) that the gold was drawn with; none where it was not."""
    rows: list[dict[str, Any]]


def digest(folder: Path) -> str:
    """SHA-256 over the names and bytes of the gold reports of a folder, or of a coded file (.jsonl)."""
    out = hashlib.sha256()
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else [folder]:
        data = path.read_bytes()
        out.update(f"{path.name if path != folder else ''}\x1f{len(data)}\x1f".encode() + data)
    return out.hexdigest()


def measured(folder: Path) -> Measured:
    """Read the gold reports of a folder or a coded file and score the readings; a coded sample counts by its weights.

    Raises:
        InputError: a file is no gold report, or the folder holds none.
    """
    weighted = all("weight" in (gold.get("sample") or {}) for _, gold in gold_reports(folder))
    found = accuracy(folder, weighted)
    said = about(folder) if folder.is_file() or (folder / "ABOUT").exists() else "the folder does not say who coded it (no ABOUT file)"
    rows = []
    for group in ("all", "type", "field", "outlet"):
        for line in found.lines(group):
            p, r = line.precision_interval or (None, None), line.recall_interval or (None, None)
            rows.append(
                {"group": group, "name": line.name, "gold": line.gold, "precision": _four(line.precision), "precision_lo": _four(p[0]),
                 "precision_hi": _four(p[1]), "recall": _four(line.recall), "recall_lo": _four(r[0]), "recall_hi": _four(r[1])}
            )  # fmt: skip
    return Measured(
        gold=digest(folder), about=said.replace(str(folder), "the gold") + (" Weighted by how each report was sampled." if weighted else ""), reports=len(found.reports), events=found.events, reader=VERSION, lexicon=lexicon_of(()),
        seed=SEED, drawn=sorted({int(s["seed"]) for _, g in gold_reports(folder) if (s := g.get("sample")) and s.get("seed") is not None}), rows=rows,
    )  # fmt: skip


def _four(value: float | None) -> float | None:
    """Four decimals: as many as the flat form keeps, so that nothing is lost on the way through it."""
    return None if value is None else round(value, 4)
