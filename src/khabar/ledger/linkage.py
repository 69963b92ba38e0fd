"""Complete linkage of the claims of one block and day: no cluster holds two claims that speak against each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from khabar.ledger.bonds import Bonds
from khabar.ledger.facets import Facet
from khabar.ledger.likeness import LEAST, NEEDED, Reasons, likeness
from khabar.ledger.rarity import Rarity

CROWD = 120
"""Claims of one side beyond which only those that also share trigger or place are compared."""
RARE = 12
"""Claims that may have a word for it to bring two of them together."""
SEVERAL = 3
SAID = 9.0
"""Weight of a person's word that two claims are one happening."""

BESIDE = 1.5
"""How much less two claims are alike where the sentence of one has another trigger that is the other's: «raided the town and
blew up two houses» tells of the blast by the latter."""

Unit = list[Facet]


def candidates(facets: Sequence[Facet]) -> set[tuple[int, int]]:
    """Pairs worth comparing, as indexes: those that share a side, of a crowd those that also share trigger, place or number."""
    buckets: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, facet in enumerate(facets):
        for code in facet.codes or {""}:
            buckets[(code,)].append(n)
    out: set[tuple[int, int]] = set()
    for key, members in buckets.items():
        if len(members) <= CROWD and key != ("",):
            out.update(combinations(members, 2))
            continue
        smaller: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for n in members:
            smaller["lemma", facets[n].row.lemma].append(n)
            for spot in facets[n].spots:
                smaller["place", spot].append(n)
            for what, value in facets[n].numbers.items():
                smaller[what, f"{value:g}"].append(n)
        for inner in smaller.values():
            out.update(combinations(inner, 2))
    return out | _worded(facets)


def _worded(facets: Sequence[Facet]) -> set[tuple[int, int]]:
    """Pairs that share several words few others have: how a claim without named sides finds its like."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for n, facet in enumerate(facets):
        for word in facet.words:
            having[word].append(n)
    shared: Counter[tuple[int, int]] = Counter()
    for members in having.values():
        if 2 <= len(members) <= RARE:
            shared.update(combinations(members, 2))
    return {pair for pair, count in shared.items() if count >= SEVERAL}


class Linkage:
    """Grows the units that earlier days left with the claims of a day."""

    def __init__(self, carried: Sequence[Unit], fresh: Iterable[Facet], bonds: Bonds | None = None) -> None:
        units = [*([*sorted(unit, key=_key)] for unit in carried), *([f] for f in sorted(fresh, key=_key))]
        units.sort(key=lambda unit: unit[0].key)
        old = {id(f) for unit in carried for f in unit}
        self.facets = [f for unit in units for f in unit]
        self.home: list[int] = [n for n, unit in enumerate(units) for _ in unit]
        self.units: dict[int, list[int]] = defaultdict(list)
        for n, home in enumerate(self.home):
            self.units[home].append(n)
        self.old = [id(f) in old for f in self.facets]
        self.rarity = Rarity(self.facets)
        self.lemmas: defaultdict[tuple[str, str, int], set[str]] = defaultdict(set)
        for facet in self.facets:
            self.lemmas[_sentence(facet)].add(facet.row.lemma)
        self.bonds = bonds if bonds else None  # asked of every pair
        self.seen: dict[tuple[int, int], tuple[float, Reasons] | None] = {}

    def likeness(self, a: int, b: int) -> tuple[float, Reasons] | None:
        """Likeness of two claims, worked out once."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self.seen:
            one, two = self.facets[pair[0]], self.facets[pair[1]]
            said = self.bonds.says(one.row.id, two.row.id) if self.bonds else None
            if said:
                self.seen[pair] = (SAID, ("a person says so",)) if said == "same" else None
            else:
                self.seen[pair] = self._weighed(one, two)
        return self.seen[pair]

    def _weighed(self, one: Facet, two: Facet) -> tuple[float, Reasons] | None:
        """Likeness of two claims, less where the sentence of one tells the act of the other by a trigger of its own."""
        found = likeness(one, two, self.rarity)
        if found and (self._told_beside(one, two) or self._told_beside(two, one)):
            return found[0] - BESIDE, found[1]
        return found

    def _told_beside(self, one: Facet, two: Facet) -> bool:
        """Whether the sentence of the second claim tells the act of the first by another trigger."""
        if one.row.lemma == two.row.lemma or (one.act and one.act == two.act):
            return False
        return one.row.lemma in self.lemmas[_sentence(two)]

    def run(self) -> list[Unit]:
        """The units of the day: strongest links first, ties by what the claims are."""
        links = []
        for a, b in candidates(self.facets):
            if self.old[a] and self.old[b]:
                continue
            one, two = self.facets[a], self.facets[b]
            if one.row.lemma != two.row.lemma and one.words.isdisjoint(two.words) and not one.numbers:
                continue  # nothing that could make them one
            found = self.likeness(a, b)
            if found and found[0] >= NEEDED:
                links.append((-found[0], self.facets[a].key, self.facets[b].key, a, b))
        for _, _, _, a, b in sorted(links):
            self._join(self.home[a], self.home[b])
        return [[self.facets[n] for n in unit] for unit in self.units.values()]

    def _join(self, one: int, two: int) -> None:
        if one == two:
            return
        first, second = self.units[one], self.units[two]
        if any(self.old[n] for n in first) and any(self.old[n] for n in second):
            return  # what earlier days kept apart stays apart: each day is settled once
        total = 0.0
        for a in first:
            for b in second:
                found = self.likeness(a, b)
                if found is None or found[0] < LEAST:
                    return
                total += found[0]
        if total < NEEDED * len(first) * len(second):
            return
        for n in second:
            self.home[n] = one
        first += second
        del self.units[two]


def _sentence(facet: Facet) -> tuple[str, str, int]:
    return (facet.row.report, facet.row.part, facet.row.sentence)


def _key(facet: Facet) -> tuple[str, str]:
    return facet.key
