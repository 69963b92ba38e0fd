"""Near copies among the reports of a run: wire texts come close after one another, so the last few thousand are kept."""

from __future__ import annotations

from collections import deque

from khabar.ledger.origins import COPY, bands, copies, signature

KEPT = 4000
"""Reports among which a copy is looked for; the ledger and bulk shards look among all."""


class Recent:
    """The reports seen last, by the bands of their MinHash."""

    def __init__(self, kept: int = KEPT) -> None:
        self.kept = kept
        self.places: deque[tuple[str, tuple[int, ...], tuple[int, ...]]] = deque()
        self.buckets: dict[int, tuple[str, tuple[int, ...]]] = {}

    def copy_of(self, place: str, text: str) -> tuple[str, float] | None:
        """Place and likeness of an earlier report that this one is a near copy of; the report is remembered."""
        sign = signature(text)
        keys = tuple(hash(band) for band in bands(sign))
        best: tuple[str, float] | None = None
        for key in keys:
            if key in self.buckets:
                other, theirs = self.buckets[key]
                likeness = copies(sign, theirs)
                if likeness >= COPY and (best is None or likeness > best[1]):
                    best = other, likeness
        for key in keys:
            self.buckets.setdefault(key, (place, sign))
        self.places.append((place, sign, keys))
        if len(self.places) > self.kept:
            gone, _, old = self.places.popleft()
            for key in old:
                if key in self.buckets and self.buckets[key][0] == gone:
                    del self.buckets[key]
        return best
