"""Look-ups in rising numbers, and what was counted most. Compiled, they take a fraction of what `bisect` and `Counter` take."""

from __future__ import annotations

from typing import TypeVar

Key = TypeVar("Key")


def first_from(numbers: list[int], least: int) -> int:
    """Index of the first of some rising numbers that is `least` or more; their count where none is."""
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) >> 1
        if numbers[middle] < least:
            low = middle + 1
        else:
            high = middle
    return low


def first_of(tokens: list[str], wanted: frozenset[str], first: int, last: int) -> int:
    """Index of the first of some tokens, from `first` on, that is one of those wanted; `last` where none is before it."""
    for k in range(first, last):
        if tokens[k] in wanted:
            return k
    return last


def two_most(counts: dict[Key, int]) -> list[tuple[Key, int]]:
    """The two that were counted most, the first counted first where they are even, each with its number: what `Counter.most_common(2)` gives, which is not compiled."""
    out: list[tuple[Key, int]] = []
    for key, n in counts.items():
        if not out:
            out = [(key, n)]
        elif n > out[0][1]:
            out = [(key, n), out[0]]
        elif len(out) < 2:
            out.append((key, n))
        elif n > out[1][1]:
            out[1] = (key, n)
    return out
