"""Claims to happenings, block by block and day by day, so that new reports touch only their own days.

A block is a family of types with a status (done, planned, not done ...). Its days are settled in order: the claims of a day
join the clusters of the two days before, or each other; two clusters that an earlier day kept apart never merge, so a war
told daily is no chain. The outcome follows from the claims alone, in whatever order they came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from khabar.ledger.bonds import Bonds, merged
from khabar.ledger.days import LATE, daily, iso
from khabar.ledger.facets import Facet, facet
from khabar.ledger.linkage import Linkage, Unit
from khabar.ledger.rows import ClaimRow

Slot = tuple[str, str]
"""A block and one of its buckets of days."""


def slot(row: Facet) -> Slot:
    """Where a claim is settled."""
    return (row.block, row.when.bucket)


def before(place: Slot) -> list[Slot]:
    """The slots whose clusters a slot may grow."""
    block, bucket = place
    if not daily(bucket):
        return []
    day = date.fromisoformat(bucket).toordinal()
    return [(block, iso(day - back)) for back in range(1, LATE + 1) if day > back]


def after(place: Slot) -> list[Slot]:
    """The slots that may grow the clusters of a slot."""
    block, bucket = place
    if not daily(bucket):
        return []
    day = date.fromisoformat(bucket).toordinal()
    return [(block, iso(day + ahead)) for ahead in range(1, LATE + 1)]


class Clustering:
    """The clusters of a set of claims; `add` keeps them as a whole run over all claims would make them."""

    def __init__(self, bonds: Bonds | None = None) -> None:
        self.bonds = bonds or Bonds()
        self.slots: defaultdict[Slot, dict[str, Facet]] = defaultdict(dict)
        self.home: dict[str, frozenset[str]] = {}
        """The cluster of each claim as the ids of its members, of the claim's own slot and earlier ones alone."""
        self.facets: dict[str, Facet] = {}
        self.settled: dict[Slot, list[frozenset[str]]] = {}
        """After each slot: the clusters that hold a claim of it, with their earlier members."""

    def add(self, rows: Iterable[ClaimRow]) -> set[Slot]:
        """Take claims in; returns the slots that were settled anew."""
        dirty: set[Slot] = set()
        for row in rows:
            if row.id in self.facets:
                continue
            one = facet(row)
            self.facets[row.id] = one
            self.slots[slot(one)][row.id] = one
            dirty.add(slot(one))
        return self.settle(dirty)

    def settle(self, dirty: set[Slot]) -> set[Slot]:
        """Settle slots, and those after them that it changes."""
        done: set[Slot] = set()
        waiting = set(dirty)
        while waiting:
            place = min(waiting)
            waiting.discard(place)
            done.add(place)
            old = self.settled.get(place)
            carried = self._carried(place)
            units = Linkage(carried, self.slots[place].values(), self.bonds).run()
            own = self.slots[place]
            new = [frozenset(f.row.id for f in unit) for unit in units if any(f.row.id in own for f in unit)]
            self.settled[place] = new
            if old is None or set(old) != set(new):
                waiting.update(s for s in after(place) if s in self.slots)
        return done

    def _carried(self, place: Slot) -> list[Unit]:
        """The clusters the days before left open, each as it stood before this slot."""
        latest: dict[str, frozenset[str]] = {}
        for earlier in reversed(before(place)):
            for cluster in self.settled.get(earlier, ()):
                for id_ in cluster:
                    latest[id_] = cluster
        return [[self.facets[i] for i in sorted(c)] for c in set(latest.values())]

    def clusters(self) -> list[frozenset[str]]:
        """Every cluster, singles included, as sets of claim ids."""
        latest: dict[str, frozenset[str]] = {}
        for place in sorted(self.settled):
            for cluster in self.settled[place]:
                for id_ in cluster:
                    latest[id_] = cluster
        return sorted(self._bound(set(latest.values())), key=lambda c: sorted(c))

    def _bound(self, found: set[frozenset[str]]) -> set[frozenset[str]]:
        """The clusters once people's word that claims are one happening is laid over them."""
        if not self.bonds:
            return found
        numbered = dict(enumerate(sorted(found, key=sorted), 1))
        own = {id_: n for n, c in numbered.items() for id_ in c if id_ in self.bonds.home}
        home = merged(self.bonds, own, {key: -n for n, key in enumerate(sorted(own), 1)})
        out: defaultdict[int, set[str]] = defaultdict(set)
        for n, c in numbered.items():
            for id_ in c:
                out[home.get(id_, home.get(f"#{n}", n))].add(id_)
        return {frozenset(c) for c in out.values()}


def cluster(rows: Iterable[ClaimRow], bonds: Bonds | None = None) -> list[frozenset[str]]:
    """The happenings of some claims, as sets of claim ids; every claim is in exactly one. `bonds` is people's word on pairs."""
    run = Clustering(bonds)
    run.add(rows)
    return run.clusters()


def by_claim(clusters: Iterable[frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """The cluster of each claim."""
    return {id_: c for c in clusters for id_ in c}
