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


def pairs(folder: Path) -> Iterator[tuple[Dict, Dict]]:
    """Every gold report of a folder with its reading, both as dicts.

    Raises:
        InputError: a file is no gold report, or the folder holds none.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise InputError(f"{folder}: no gold reports (*.json) found")
    for path in files:
        try:
            gold = json.loads(path.read_text(encoding="utf-8"))
            text = gold["text"]
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise InputError(f"{path}: not a gold report ({error}); see eval/README.md") from error
        reading = read(
            text, published=gold.get("published"), outlet=gold.get("outlet"), title=gold.get("title"), id=gold["id"]
        )
        yield gold, msgspec.to_builtins(reading)


def evaluate(folder: Path) -> Scores:
    """Read every gold report of a folder and score the readings.

    Raises:
        InputError: a file is no gold report, or the folder holds none.
    """
    total = Scores()
    for gold, reading in pairs(folder):
        total.add(score(gold, reading))
    return total
