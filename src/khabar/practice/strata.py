"""How many are drawn of each stratum, and which: no chance but the seed, and every chance of being drawn known beforehand.

Strata get a target t_h (a share of the whole in proportion, or as equal as their sizes let them be). Targets are no whole numbers;
they are rounded by one random start that runs over the strata in order, so that each gets t_h rounded down or up, t_h on average,
and the total is kept (systematic rounding: W. Cochran, Sampling Techniques, 3rd ed. 1977, ch. 8). So every unit of a stratum of N_h is
drawn with probability t_h/N_h, in no stratum 0, and N_h/t_h is its weight (Horvitz and Thompson 1952).

Within a stratum those are drawn whose number is lowest; a unit's number is a hash of seed and key, its own whatever else is in
the ledger (permanent random numbers: E. Ohlsson in Cox et al., Business Survey Methods, 1995). So the same seed gives the same
units on every machine, and a ledger that has grown gives mostly the same ones again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Literal

Allocation = Literal["proportional", "equal"]
ALLOCATIONS: tuple[Allocation, ...] = ("proportional", "equal")
Stratum = tuple[str, ...]


def number(seed: int, key: str) -> float:
    """A unit's number in [0, 1), from seed and key alone."""
    digest = hashlib.blake2b(f"{seed}\x1f{key}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


def targets(sizes: Mapping[Stratum, int], n: int, allocation: Allocation) -> dict[Stratum, float]:
    """How many of each stratum are to be drawn on average; together n, or all there are.

    Args:
        sizes: units in each stratum, none empty.
        n: units wanted.
        allocation: proportional to size, or equal; strata too small for an equal share give all they have, and the others more.
    """
    total = sum(sizes.values())
    if n >= total:
        return {stratum: float(size) for stratum, size in sizes.items()}
    if allocation == "proportional":
        return {stratum: n * size / total for stratum, size in sizes.items()}
    out: dict[Stratum, float] = {}
    left = float(n)
    rest = sorted(sizes, key=lambda s: (sizes[s], s))
    for at, stratum in enumerate(rest):
        out[stratum] = min(float(sizes[stratum]), left / (len(rest) - at))
        left -= out[stratum]
    return {stratum: out[stratum] for stratum in sizes}


def rounded(wanted: Mapping[Stratum, float], start: float) -> dict[Stratum, int]:
    """Whole numbers for targets, by one start in [0, 1) that runs over the strata in the order of their names."""
    out: dict[Stratum, int] = {}
    run = start
    for stratum in sorted(wanted):
        before, run = int(run + 1e-9), run + wanted[stratum]
        out[stratum] = int(run + 1e-9) - before
    return out


def drawn(units: Mapping[Stratum, Sequence[str]], n: int, allocation: Allocation, seed: int) -> dict[str, float]:
    """The units drawn with the probability each had of being drawn, in an order of chance.

    Args:
        units: keys of the units of each stratum.
        n: how many are wanted.
        allocation: how they are spread over the strata.
        seed: any whole number.
    """
    wanted = targets({s: len(keys) for s, keys in units.items()}, n, allocation)
    whole = rounded(wanted, number(seed, ""))
    out: dict[str, float] = {}
    for stratum, keys in units.items():
        for key in sorted(keys, key=lambda k: (number(seed, k), k))[: whole[stratum]]:
            out[key] = wanted[stratum] / len(keys)
    return dict(sorted(out.items(), key=lambda item: (number(seed, item[0]), item[0])))
