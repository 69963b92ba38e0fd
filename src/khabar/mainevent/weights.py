"""The linear model: what each observation weighs, by type. Trained by tools/train_mainevent.py."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from math import fsum

TYPES = ("ASSAULT", "PROTEST")
"""Types that the Arabic gold standard records cover; the model says nothing of others."""
BIAS = "(bias)"


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, float]]:
    """Weight of each observation by type: the rows for all types and those for one alone, added up."""
    out: dict[str, dict[str, float]] = {name: {} for name in TYPES}
    text = (files("khabar") / "data" / "ar" / "mainevent.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        scope, weight, observation = line.split("\t")
        for name in TYPES if scope == "all" else (scope,):
            out[name][observation] = out[name].get(observation, 0.0) + float(weight)
    return out


def verdict(type_: str, observed: Iterable[str]) -> tuple[float, list[str]]:
    """The sum of the weights (log odds; below 0: told in passing) and the observations behind it, the heaviest first."""
    table = weights()[type_]
    found = [(table[name], name) for name in observed if name in table]
    total = round(fsum((table[BIAS], *(weight for weight, _ in found))), 6)  # whatever the order they come in
    found.sort(key=lambda item: (-abs(item[0]), item[1]))
    return total, [f"{name} {weight:+.2f}" for weight, name in found]
