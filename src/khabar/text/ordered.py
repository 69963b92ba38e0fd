"""Look-ups in rising numbers. Compiled, they take a fraction of what `bisect` takes, which compares Python objects."""

from __future__ import annotations


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
