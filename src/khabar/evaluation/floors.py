"""Floors of the figures: they never drop silently."""

from __future__ import annotations

import json
from pathlib import Path

from khabar.evaluation.scores import LOWER_IS_BETTER, Scores


def hold_floors(scores: Scores, path: Path, update: bool) -> list[str]:
    """Compare the figures with the floors of a file; with `update` raise them, never lower one.

    Returns:
        What is below its floor, in words; empty when all hold.
    """
    floors: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    found = scores.rounded()
    low = []
    for name, floor in floors.items():
        value = found[name]
        if (value > floor) if name in LOWER_IS_BETTER else (value < floor):
            low.append(f"{name} {value} (floor {floor})")
    if update:
        for name, value in found.items():
            best = min if name in LOWER_IS_BETTER else max
            floors[name] = best(floors.get(name, value), value)
        path.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return low
