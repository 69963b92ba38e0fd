"""How telling it is that two claims share a word, a side or a trigger: little where half the day's reports have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import fsum

from khabar.ledger.facets import Facet

FREE = 3
"""Reports of a slot that may share a thing before it tells less: one happening told by three outlets is no crowd."""
HALF = 12.0
"""Further reports at which it tells half as much."""
FEW = 1.5
"""Weight of words below which two claims are too short to be alike by words alone."""


class Rarity:
    """Weights, 0 to 1, from the reports of the claims of one slot."""

    def __init__(self, facets: Sequence[Facet]) -> None:
        seen = {(kind, thing, f.row.report) for f in facets for kind, thing in _things(f)}
        counts = Counter((kind, thing) for kind, thing, _ in seen)
        self.weights = {key: 1.0 / (1.0 + max(0, n - FREE) / HALF) for key, n in counts.items()}
        self.sums = {id(f): self._sum(f.words) for f in facets}

    def of(self, kind: str, things: Iterable[str]) -> float:
        """Weight of the rarest of some things that are shared."""
        return max((self.weights.get((kind, thing), 1.0) for thing in things), default=0.0)

    def alike(self, a: Facet, b: Facet) -> tuple[float, float]:
        """Share of the shorter wording that two claims have in common, by weight (0 to 1), and that weight.

        Names of sides and places that both claims have are left out: that these are shared is weighed by itself.
        """
        words = a.words & b.words
        if not words:
            return 0.0, 0.0
        named = a.named & b.named
        one, two = self.sums[id(a)], self.sums[id(b)]
        if named:
            words -= named
            one -= self._sum(a.words & named)
            two -= self._sum(b.words & named)
        shared = self._sum(words)
        return (shared / max(FEW, min(one, two)), shared) if shared else (0.0, 0.0)

    def room(self, a: Facet, b: Facet) -> float:
        """Weight of the words that the shorter wording has beside the names of its sides and places."""
        return min(self.sums[id(f)] - self._sum(f.words & f.named) for f in (a, b))

    def _sum(self, words: Iterable[str]) -> float:
        return fsum(self.weights["word", w] for w in words)  # exact: a set has its words in another order in every process


def _things(facet: Facet) -> Iterable[tuple[str, str]]:
    yield "lemma", facet.row.lemma
    for code in facet.codes:
        yield "code", code
    for spot in facet.spots:
        yield "place", spot
    for word in facet.words:
        yield "word", word
