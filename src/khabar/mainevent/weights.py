"""The linear model: what each observation weighs, by type. Trained by tools/train_mainevent.py."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from khabar.mainevent.seen import WORD
from khabar.text.numbers import signed

TYPES = ("ASSAULT", "PROTEST")
"""Types that the Arabic gold standard records cover; the model says nothing of others."""
BIAS = "(bias)"


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, int]]:
    """Weight of each observation by type, in hundredths: the rows for all types and those for one alone, added up.

    Whole numbers, so that a sum is the same in whatever order it is made.
    """
    out: dict[str, dict[str, int]] = {name: {} for name in TYPES}
    text = (files("khabar") / "data" / "ar" / "mainevent.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        scope, weight, observation = line.split("\t")
        for name in TYPES if scope == "all" else (scope,):
            out[name][observation] = out[name].get(observation, 0) + round(100 * float(weight))
    return out


@lru_cache(maxsize=1)
def words() -> frozenset[str]:
    """The words of a sentence that weigh anything."""
    return frozenset([name.removeprefix(WORD) for table in weights().values() for name in table if name.startswith(WORD)])


def weigh(type_: str, observed: list[str]) -> int:
    """The sum of the weights of what is observed, in hundredths."""
    table, total = weights()[type_], 0
    for name in observed:
        total += table.get(name, 0)
    return total


def verdict(type_: str, observed: list[str], shown: int) -> tuple[float, list[str]]:
    """The log odds that an act is a main event (below 0: told in passing) and the `shown` heaviest of what is observed."""
    table = weights()[type_]
    total = table[BIAS]
    names: list[str] = []
    weighed: list[int] = []
    for name in observed:
        weight = table.get(name)
        if weight is not None:
            total += weight
            names.append(name)
            weighed.append(weight)
    sizes = sorted([abs(weight) for weight in weighed])
    least = sizes[-shown] if len(sizes) > shown else 0  # only what can be shown is put in order
    heaviest = sorted([(-abs(weight), names[k]) for k, weight in enumerate(weighed) if abs(weight) >= least])
    return total / 100, [f"{name} {signed(table[name])}" for _, name in heaviest[:shown]]
