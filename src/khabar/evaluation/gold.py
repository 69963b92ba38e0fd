"""Gold reports of a folder, read and scored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.evaluation.comparison import score
from khabar.evaluation.scores import Scores
from khabar.reader import read

Dict = dict[str, Any]


LAYERS = ("events", "quotations", "timex", "relations")
"""What a gold report may hold; `layers` names those that were coded where not all were, and only they are measured."""
_OF_READING = {"events": "claims", "quotations": "quotations", "timex": "timexes", "relations": "relations"}
_NEEDED = ("id", "text", "events")


def gold_reports(place: Path) -> list[tuple[str, Dict]]:
    """The gold reports of a folder (`*.json`) or of a file with one a line (`.jsonl`), each with where it stands.

    Raises:
        InputError: a file or line is no gold report, or there is none.
    """
    if place.is_dir():
        given = [(str(path), path.read_bytes()) for path in sorted(place.glob("*.json"))]
    else:
        given = [(f"{place}:{n}", line) for n, line in enumerate(place.read_bytes().splitlines(), 1) if line.strip()]
    if not given:
        raise InputError(f"{place}: no gold reports found; give a folder of *.json or a .jsonl file with one a line")
    return [(where, _checked(where, data)) for where, data in given]


def notes(place: Path) -> list[str]:
    """What must be known of gold that was sampled before its figures are told on."""
    reports = [gold for _, gold in gold_reports(place)]
    out = []
    if any("scope" in gold for gold in reports):
        out.append("claims were drawn, not reports: R and F1 say nothing here, as what the machine missed is in no such sample")
    if len({(gold.get("sample") or {}).get("weight") for gold in reports}) > 1:
        out.append("drawn with unequal chances: figures are of the sample alone; khabar accuracy --weighted speaks of all it was drawn from")
    return out


def _checked(where: str, data: bytes) -> Dict:
    try:
        gold = json.loads(data)
    except ValueError as error:
        raise InputError(f"{where}: not a gold report ({error}); see eval/README.md") from error
    missing = [name for name in _NEEDED if name not in gold] if isinstance(gold, dict) else list(_NEEDED)
    if missing:
        raise InputError(f"{where}: not a gold report (it has no {', '.join(missing)}); see eval/README.md")
    return {**{layer: [] for layer in LAYERS}, "layers": [layer for layer in LAYERS if layer in gold], **gold}


def measured_part(gold: Dict, reading: Dict) -> Dict:
    """A reading (khabar.reading/1 as a dict) without what nobody coded: layers left out, and claims outside the gold's `scope`.

    `scope` is a list of [start, end], given where only some places of a report were coded, as in a sample of claims.
    """
    out = {**reading, **{_OF_READING[layer]: [] for layer in LAYERS if layer not in gold["layers"]}}
    if "scope" in gold:
        out["claims"] = [
            c for c in out["claims"]
            if c["trigger"].get("part", "body") == "body" and any(c["trigger"]["start"] < end and start < c["trigger"]["end"] for start, end in gold["scope"])
        ]  # fmt: skip
    return out


def pairs(place: Path) -> Iterator[tuple[Dict, Dict]]:
    """Every gold report of a folder or a .jsonl file with its reading, both as dicts.

    Raises:
        InputError: a file or line is no gold report, or there is none.
    """
    for _, gold in gold_reports(place):
        reading = read(
            gold["text"], published=gold.get("published"), outlet=gold.get("outlet"), title=gold.get("title"), id=gold["id"]
        )
        yield gold, measured_part(gold, msgspec.to_builtins(reading))


def evaluate(folder: Path) -> Scores:
    """Read every gold report of a folder or a .jsonl file and score the readings.

    Raises:
        InputError: a file is no gold report, or the folder holds none.
    """
    total = Scores()
    for gold, reading in pairs(folder):
        total.add(score(gold, reading))
    return total
