"""Counts and figures of a comparison with gold: F1 measures, shares, bootstrap intervals over reports."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

F1 = (
    "trigger", "typed", "triple", "strict triple", "deny", "not-actual", "negated", "dated", "quotation",
    "quotation+speaker", "timex", "timex+value", "relation",
)  # fmt: skip
SHARES = (
    "denies link", "polarity", "modality", "holder", "holder-attributed", "chain", "date", "strict sides", "speaker", "direct",
)  # fmt: skip
LOWER_IS_BETTER = ("false actual",)
_ROUNDS = 300


class Scores:
    """Counts of one or more reports, and the figures that follow."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.misses: list[str] = []
        self.parts: list[Scores] = []

    def hit(self, measure: str, right: bool) -> None:
        """Count one gold item as found or missed."""
        self.counts[measure, "tp" if right else "fn"] += 1

    def wrong(self, measure: str, times: int = 1) -> None:
        """Count what was said without ground."""
        self.counts[measure, "fp"] += times

    def tick(self, share: str, right: bool) -> None:
        """Count one case of a share."""
        self.counts[share, "n"] += 1
        self.counts[share, "ok"] += bool(right)

    def prf(self, measure: str) -> tuple[float, float, float]:
        """Precision, recall and F1."""
        tp, fp, fn = (self.counts[measure, k] for k in ("tp", "fp", "fn"))
        p = tp / (tp + fp) if tp + fp else 0.0
        r = tp / (tp + fn) if tp + fn else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    def share(self, name: str) -> float:
        """Share of cases that are right."""
        n = self.counts[name, "n"]
        return self.counts[name, "ok"] / n if n else 0.0

    def figures(self) -> dict[str, float]:
        """Every measure by name."""
        out = {m: self.prf(m)[2] for m in F1}
        out.update({s: self.share(s) for s in (*SHARES, *LOWER_IS_BETTER)})
        return out

    def rounded(self) -> dict[str, float]:
        """The figures with four decimals."""
        return {k: round(v, 4) for k, v in self.figures().items()}

    def add(self, other: Scores) -> None:
        """Add the counts of another report."""
        self.counts.update(other.counts)
        self.misses += other.misses
        self.parts.append(other)

    def intervals(self) -> dict[str, tuple[float, float]]:
        """95 % bootstrap intervals over the reports added."""
        if len(self.parts) < 2:
            return {}
        chance = random.Random(1)
        drawn: dict[str, list[float]] = {}
        for _ in range(_ROUNDS):
            sample = Scores()
            for part in chance.choices(self.parts, k=len(self.parts)):
                sample.counts.update(part.counts)
            for name, value in sample.figures().items():
                drawn.setdefault(name, []).append(value)
        return {k: (sorted(v)[7], sorted(v)[-8]) for k, v in drawn.items()}

    def lines(self, misses: bool) -> Iterator[str]:
        """The figures as text, one measure a line."""
        if misses:
            yield from self.misses
        span = self.intervals()
        for name in F1:
            p, r, f = self.prf(name)
            low, high = span.get(name, (f, f))
            n = self.counts[name, "tp"] + self.counts[name, "fn"]
            if not n and not self.counts[name, "fp"]:
                yield f"{name:18s} nothing to measure"
                continue
            yield f"{name:18s} P {p:.3f}  R {r:.3f}  F1 {f:.3f} [{low:.2f}-{high:.2f}]  (gold {n})"
        for name in (*LOWER_IS_BETTER, *SHARES):
            value = self.share(name)
            if not self.counts[name, "n"]:
                yield f"{name:18s} nothing to measure"
                continue
            low, high = span.get(name, (value, value))
            yield f"{name:18s} share {value:.3f} [{low:.2f}-{high:.2f}]  (of {self.counts[name, 'n']})"
