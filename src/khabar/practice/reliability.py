"""Agreement of coders on nominal values, corrected for chance: Cohen's kappa and Krippendorff's alpha.

Both follow from counts that add up over reports, which is what a bootstrap over reports needs: of a pair of coders the table of
their values (kappa), of any number of coders the coincidences of values within units (alpha).

Sources: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37-46;
K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C; J. Fleiss, "Measuring nominal scale agreement among
many raters", Psychological Bulletin 76 (1971) 378-382, for the percent agreement of many, and K. Gwet, Handbook of Inter-Rater
Reliability, 4th ed. (2014), for its gaps. Tests hold them to the examples printed there and elsewhere; why no library does it
is told in docs/decisions/0009.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import permutations
from operator import mul
from random import Random

Cells = Mapping[tuple[Hashable, Hashable], float]
Measure = Callable[[Cells], float | None]
Interval = tuple[float, float]


def table(pairs: Iterable[tuple[Hashable, Hashable]]) -> Counter[tuple[Hashable, Hashable]]:
    """How often the first coder's value met the second's."""
    return Counter(pairs)


def coincidences(units: Iterable[Sequence[Hashable]]) -> dict[tuple[Hashable, Hashable], float]:
    """Coincidences of values within units: each ordered pair of a unit's m values counts 1/(m-1); units with one value count nothing.

    Args:
        units: the values that coders gave a unit, without those who gave none.
    """
    out: dict[tuple[Hashable, Hashable], float] = {}
    for values in units:
        if len(values) < 2:
            continue
        for pair in permutations(values, 2):
            out[pair] = out.get(pair, 0.0) + 1 / (len(values) - 1)
    return out


def shares(units: Iterable[Sequence[Hashable]]) -> dict[tuple[Hashable, Hashable], float]:
    """Pairs of values within units, each unit counting 1 however many values it has; units with one value count nothing.

    What `agreement` makes of it is the percent agreement of many coders: the mean over units of the share of pairs that agree.
    """
    out: dict[tuple[Hashable, Hashable], float] = {}
    for values in units:
        if len(values) < 2:
            continue
        for pair in permutations(values, 2):
            out[pair] = out.get(pair, 0.0) + 1 / (len(values) * (len(values) - 1))
    return out


def agreement(cells: Cells) -> float | None:
    """Share of cases in which both say the same; None where there is none."""
    total = sum(cells.values())
    return sum(n for (a, b), n in cells.items() if a == b) / total if total else None


def kappa(cells: Cells) -> float | None:
    """Cohen's kappa of a table of two coders.

    Returns:
        1 for perfect agreement, 0 for what chance gives; None where there is no case, or where both used one same value alone,
        so that chance explains everything.
    """
    total = sum(cells.values())
    if not total:
        return None
    rows: Counter[Hashable] = Counter()
    columns: Counter[Hashable] = Counter()
    for (a, b), n in cells.items():
        rows[a] += n  # type: ignore[assignment]
        columns[b] += n  # type: ignore[assignment]
    expected = sum(n * columns[value] for value, n in rows.items()) / total**2
    observed = agreement(cells)
    assert observed is not None
    return None if expected >= 1 - 1e-12 else (observed - expected) / (1 - expected)


def alpha(cells: Cells) -> float | None:
    """Krippendorff's alpha for nominal values, of coincidences (`coincidences`).

    Returns:
        1 - D_o/D_e; None where fewer than two values can be paired, or all are the same.
    """
    values: Counter[Hashable] = Counter()
    for (a, _), n in cells.items():
        values[a] += n  # type: ignore[assignment]
    total = sum(values.values())
    expected = total**2 - sum(n**2 for n in values.values())
    if total < 2 or expected <= 1e-9:
        return None
    return 1 - (total - 1) * sum(n for (a, b), n in cells.items() if a != b) / expected


def intervals(
    parts: Sequence[Mapping[str, Cells]], measures: Mapping[str, Mapping[str, Measure]], *, rounds: int, seed: int
) -> dict[tuple[str, str], Interval | None]:
    """95 % percentile intervals of figures, by a bootstrap over reports (the claims of one report are not independent).

    Args:
        parts: for each report its counts under every name of `measures`.
        measures: by the name of counts, what is worked out of them, by its own name.
        rounds: how many times reports are drawn again, with replacement; 0 for none.
        seed: of the draws; the same reports, rounds and seed give the same intervals.

    Returns:
        By both names; None for a figure with fewer than two reports, or that cannot be told in a tenth of the rounds or more.
    """
    cells: dict[str, dict[tuple[Hashable, Hashable], tuple[list[int], list[float]]]] = {}
    for i, part in enumerate(parts):
        for name in measures:
            own = cells.setdefault(name, {})
            for pair, n in part.get(name, {}).items():
                where, counts = own.setdefault(pair, ([], []))
                where.append(i)
                counts.append(n)
    chance = Random(seed)
    drawn: dict[tuple[str, str], list[float]] = {(name, kind): [] for name, kinds in measures.items() for kind in kinds}
    for _ in range(rounds if len(parts) > 1 else 0):
        times = [0] * len(parts)
        for i in chance.choices(range(len(parts)), k=len(parts)):
            times[i] += 1
        for name, kinds in measures.items():
            total = {pair: sum(map(mul, counts, map(times.__getitem__, where))) for pair, (where, counts) in cells.get(name, {}).items()}
            for kind, measure in kinds.items():
                value = measure(total)
                if value is not None:
                    drawn[name, kind].append(value)
    return {key: _middle(sorted(values), rounds) for key, values in drawn.items()}


def _middle(values: list[float], rounds: int) -> Interval | None:
    if not values or len(values) <= 0.9 * rounds:
        return None
    return values[int(0.025 * len(values))], values[max(0, -(-975 * len(values) // 1000) - 1)]
