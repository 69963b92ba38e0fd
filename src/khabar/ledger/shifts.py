"""Where a series of counts changes its level, by ruptures (PELT, least squares); none where the coverage changed with it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from khabar.errors import KhabarError
from khabar.ledger.dyads import Cell
from khabar.model import Record

SHORTEST = 3
"""Periods that a level must last."""
LEAST = 8
"""Periods with reports under which nothing is said."""
COVERAGE = 1.5
"""Times more or fewer reports or outlets read per period: then the change may be one of coverage."""
_STRICT = 3.0


class Shift(Record, frozen=True, kw_only=True):
    """A marked change: the first period of the new level, and the mean rates per 1,000 reports before and after."""

    period: str
    direction: str
    series: str
    before: float
    after: float


def shifts(series: Sequence[Cell]) -> list[Shift]:
    """The shifts of one series (one direction, series and pair of roles), in order.

    Rates are compared on the scale of square roots, on which counts vary alike at every level. Periods without a report are
    left out.

    Raises:
        KhabarError: ruptures is not installed.
    """
    known = [c for c in series if c.reports]
    if len(known) < LEAST:
        return []
    out = []
    found = _breaks([math.sqrt(c.n * 1000 / c.reports) for c in known])
    for number, at in enumerate(found):
        before = known[found[number - 1] if number else 0 : at]
        after = known[at : found[number + 1] if number + 1 < len(found) else len(known)]
        if not _alike(before, after):
            continue
        rates = [1000 * sum(c.n for c in part) / sum(c.reports for c in part) for part in (before, after)]
        out.append(Shift(
            period=known[at].period, direction=known[at].direction, series=known[at].series, before=round(rates[0], 2), after=round(rates[1], 2)
        ))  # fmt: skip
    return out


def _alike(before: Sequence[Cell], after: Sequence[Cell]) -> bool:
    """Whether about as many reports and outlets were read before and after."""
    for name in ("reports", "outlets"):
        means = [sum(getattr(c, name) for c in part) / len(part) for part in (before, after)]
        if max(means) > COVERAGE * max(min(means), 1e-9):
            return False
    return True


def _breaks(values: Sequence[float]) -> list[int]:
    try:
        import numpy
        import ruptures
    except ImportError:
        raise KhabarError("shifts need ruptures: pip install 'khabar[shifts]'") from None
    steps = sorted(abs(b - a) for a, b in pairwise(values))
    noise = steps[len(steps) // 2] / 0.954 if steps else 0.0  # median of |differences| of white noise: 0.954 sigma
    spread = max(noise**2, 0.05 * (max(values) - min(values)) ** 2, 1e-6)
    search: Any = ruptures.Pelt(model="l2", min_size=SHORTEST, jump=1)
    return [int(at) for at in search.fit(numpy.array(values)).predict(pen=_STRICT * math.log(len(values)) * spread)[:-1]]
