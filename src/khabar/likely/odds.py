"""Linear models of what a report leaves unsaid: what each observation weighs. Trained by tools/train_likely.py on reports of our own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from math import exp

from khabar.text.numbers import signed

TABLE = "likely.tsv"
"""Columns: model, weight, name of what is looked at (several joined by +), value (as many, joined by +)."""
BIAS = "bias"
GUESS = "likely"
"""How the rules of evidence that these models give begin."""
_JOIN = "+"
_BESIDE = "\x1f"
"""Stands between joined values, and in none."""
Shared = tuple[int, list[dict[str, int]]]
"""A sum, and what each value of each name that is not shared adds to it."""


class Odds:
    """One model: the log odds of a yes as a sum over what is seen, in hundredths, whole numbers, so that order does not matter."""

    def __init__(self, name: str, names: Sequence[str], crossed: Sequence[tuple[str, ...]], shared: int = 0) -> None:
        """Read the weights.

        Args:
            name: of the model in the table.
            names: what is looked at, in the order in which `weigh` is given the values.
            crossed: those that are also looked at together.
            shared: how many of the names, the last ones, are the same for all that is weighed together.
        """
        self.names = tuple(names)
        self.crossed = tuple(crossed)
        at = {one: k for k, one in enumerate(self.names)}
        self._at = tuple(tuple(at[one] for one in several) for several in self.crossed)
        self.bias = 0
        self._single: tuple[dict[str, int], ...] = tuple({} for _ in self.names)
        self._together: tuple[dict[tuple[str, ...], int], ...] = tuple({} for _ in self.crossed)
        both = {_JOIN.join(several): k for k, several in enumerate(self.crossed)}
        for what, value, weight in _rows().get(name, ()):
            if what == BIAS:
                self.bias = weight
            elif what in at:
                self._single[at[what]][value] = weight
            elif what in both:
                self._together[both[what]][tuple(value.split(_JOIN))] = weight
        self._own = len(self.names) - shared
        parts = [[k for k in several if k < self._own] for several in self._at]
        self._bound = tuple(tuple(n for n, own in enumerate(parts) if own == [k] and self._together[n]) for k in range(self._own))
        """The pairs that look at one name alone beside those that are shared, by that name."""
        self._fixed = tuple(n for n, own in enumerate(parts) if not own and self._together[n])
        """The pairs that look at shared names alone."""
        free = [n for n, own in enumerate(parts) if len(own) > 1 and self._together[n]]
        self._twos = tuple((self._at[n][0], self._at[n][1], by_second(self._together[n])) for n in free if len(self._at[n]) == 2)
        """The other pairs of two: where they stand, and what they weigh by their first value, then the second."""
        self._free = tuple((self._at[n], nested(self._together[n])) for n in free if len(self._at[n]) > 2)
        """Those of more, by their first value, then the others."""
        self._others = tuple(tuple(j for n in bound for j in self._at[n] if j != k) for k, bound in enumerate(self._bound))
        """What stands beside a name in the pairs that look at it alone."""
        self._beside_of: tuple[dict[tuple[str, ...], dict[str, int]], ...] = tuple(self._by_others(n) for n in range(len(self._at)))
        """Of each pair that looks at one name alone beside shared ones: what its values weigh, by the values of the others."""
        self._tables: list[dict[str, dict[str, int]]] = [{} for _ in self._bound]
        """Of each name: what its values weigh beside those values of the others that were met."""

    def weigh(self, seen: list[str], shared: Shared | None = None) -> int:
        """The log odds of what is seen, in hundredths.

        Args:
            seen: the values, in the order of the names.
            shared: what `shared` gives for the last of them, where that is known already.
        """
        total, tables = shared or self.shared(seen)
        for k, table in enumerate(tables):
            total += table.get(seen[k], 0)
        for a, b, by_one in self._twos:
            seconds = by_one.get(seen[a])
            if seconds is not None:
                total += seconds.get(seen[b], 0)
        for at, by_first in self._free:
            rest = by_first.get(seen[at[0]])
            if rest is not None:
                total += rest.get(tuple([seen[k] for k in at[1:]]), 0)
        return total

    def shared(self, seen: list[str]) -> Shared:
        """What the values that are the same for all that is weighed together add up to, with the bias, and what each of the others weighs beside them."""
        total = self.bias
        for k in range(self._own, len(self.names)):
            total += self._single[k].get(seen[k], 0)
        for n in self._fixed:
            total += self._together[n].get(tuple([seen[k] for k in self._at[n]]), 0)
        return total, [self._beside(k, seen) if self._bound[k] else self._single[k] for k in range(self._own)]

    def _beside(self, k: int, seen: list[str]) -> dict[str, int]:
        """What the values of a name weigh, alone and together with values that are shared."""
        others_at = self._others[k]
        key = seen[others_at[0]] if len(others_at) == 1 else _BESIDE.join([seen[j] for j in others_at])
        table = self._tables[k].get(key)
        if table is None:
            table = self._tables[k][key] = dict(self._single[k])
            for n in self._bound[k]:
                others = tuple([seen[j] for j in self._at[n] if j != k])
                for own, weight in self._beside_of[n].get(others, {}).items():
                    table[own] = table.get(own, 0) + weight
        return table

    def _by_others(self, n: int) -> dict[tuple[str, ...], dict[str, int]]:
        at, out = self._at[n], dict[tuple[str, ...], dict[str, int]]()
        own = [j for j in at if j < self._own]
        if len(own) == 1:
            for values, weight in self._together[n].items():
                others = tuple([value for j, value in zip(at, values, strict=True) if j != own[0]])
                out.setdefault(others, {})[values[at.index(own[0])]] = weight
        return out

    def observations(self, seen: list[str]) -> list[tuple[str, str]]:
        """Every observation that may weigh, as (name, value): the material of training."""
        out = list(zip(self.names, seen, strict=True))
        return out + [(_JOIN.join(several), _JOIN.join(seen[k] for k in at)) for several, at in zip(self.crossed, self._at, strict=True)]

    def reasons(self, seen: list[str], shown: int) -> list[str]:
        """The heaviest observations, each as name=value and its weight."""
        places: list[int] = []
        weights: list[int] = []
        for k, single in enumerate(self._single):
            weight = single.get(seen[k], 0)
            if weight:
                places.append(k)
                weights.append(weight)
        for n, together in enumerate(self._together):
            weight = together.get(tuple([seen[k] for k in self._at[n]]), 0) if together else 0
            if weight:
                places.append(len(self.names) + n)
                weights.append(weight)
        sizes = sorted([abs(weight) for weight in weights])
        least = sizes[-shown] if len(sizes) > shown else 0  # only what can be shown is written out
        rows = [(-abs(weight), self._written(places[k], seen), weight) for k, weight in enumerate(weights) if abs(weight) >= least]
        rows.sort()
        return [f"{what} {signed(weight)}" for _, what, weight in rows[:shown]]

    def _written(self, place: int, seen: list[str]) -> str:
        """An observation by its place among the names and, behind them, the pairs."""
        if place < len(self.names):
            return f"{self.names[place]}={seen[place]}"
        n = place - len(self.names)
        return f"{_JOIN.join(self.crossed[n])}={_JOIN.join([seen[k] for k in self._at[n]])}"

    def rule(self, total: int, seen: list[str], what: str = "", shown: int = 3) -> str:
        """How a verdict is written into the evidence: what was decided, how likely it is, and the heaviest reasons."""
        return f"{GUESS}{what} {probability(total):.2f}: {'; '.join(self.reasons(seen, shown))}"


def nested(table: dict[tuple[str, ...], int]) -> dict[str, dict[tuple[str, ...], int]]:
    """A table of several values by the first of them, which is often one it does not have."""
    out: dict[str, dict[tuple[str, ...], int]] = {}
    for values, weight in table.items():
        out.setdefault(values[0], {})[values[1:]] = weight
    return out


def by_second(table: dict[tuple[str, ...], int]) -> dict[str, dict[str, int]]:
    """A table of two values by the first of them, then the second."""
    return {first: {values[0]: weight for values, weight in rest.items() if len(values) == 1} for first, rest in nested(table).items()}


def probability(total: int) -> float:
    """The probability that log odds in hundredths stand for."""
    return 1 / (1 + exp(-total / 100))


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[tuple[str, str, int]]]:
    text = (files("khabar") / "data" / "ar" / TABLE).read_text(encoding="utf-8")
    out: dict[str, list[tuple[str, str, int]]] = {}
    for line in text.splitlines()[1:]:
        model, weight, name, value = line.split("\t")
        out.setdefault(model, []).append((name, value, round(100 * float(weight))))
    return out
