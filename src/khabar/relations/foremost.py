"""Whom a report is about: attacks between others, told in passing, make no standing dispute of their own."""

from __future__ import annotations

from collections import Counter

_FOREMOST = 3
"""Parties that a report is about. Over 90 labelled press reports, of disputes drawn from attacks alone between two of the three named most 13 of 29
were among the relations the annotators found, of the others 2 of 25."""


class Foremost:
    """How often a report names each party, by code."""

    def __init__(self, named: Counter[str]) -> None:
        self.named = named

    def all_of(self, codes: set[str]) -> bool:
        """Whether each of these is among the parties named most; parties named as often stand beside each other."""
        counts = sorted((n for code, n in self.named.items() if code != "UNK"), reverse=True)
        least = counts[_FOREMOST - 1] if len(counts) >= _FOREMOST else 0
        return all(self.named[code] >= least for code in codes)
