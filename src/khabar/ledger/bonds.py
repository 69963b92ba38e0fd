"""Which claims people hold to be of one happening and which not: followed through, and without contradiction. Pure.

`same` carries over (A same B, B same C: A same C), and so does `different` over it (A same B, B different C: A different C). Where
words contradict each other so, an adjudicator's counts before a coder's and a later before an earlier; what cannot stand beside
those before it is left out, and named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from khabar.ledger.judgement import Vote, decided
from khabar.model import Record


class Said(Record, frozen=True, kw_only=True):
    """One author's word on two claims (their keys); the verdict of the vote is same, different or unsure."""

    one: str
    two: str
    vote: Vote


class Bonds:
    """People's word on pairs of claims.

    Args:
        said: every author's standing word on every pair.
    """

    def __init__(self, said: Iterable[Said] = ()) -> None:
        self.home: dict[str, str] = {}
        self.apart: defaultdict[str, set[str]] = defaultdict(set)
        """Roots of classes that are not of one happening."""
        self.left_out: dict[int, str] = {}
        """Judgements that contradict those before them, or that another author's word overrides."""
        pairs: defaultdict[tuple[str, str], list[Vote]] = defaultdict(list)
        for one in said:
            if one.one != one.two:
                pairs[min(one.one, one.two), max(one.one, one.two)].append(one.vote)
        best = []
        for pair, votes in pairs.items():
            winner, others = decided(votes)
            best.append((winner, pair))
            self.left_out |= {v.id: f"judgement {winner.id} stands before it" for v in others}
        for vote, (a, b) in sorted(best, key=lambda one: (one[0].role != "adjudicator", -one[0].id)):
            self._take(vote, a, b)

    def __bool__(self) -> bool:
        return bool(self.home)

    def root(self, key: str) -> str:
        """What stands for all claims that are one happening with this one."""
        while (up := self.home.get(key, key)) != key:
            key = up
        return key

    def says(self, a: str, b: str) -> str | None:
        """same, different, or None where nobody says."""
        if a not in self.home or b not in self.home:
            return None
        one, two = self.root(a), self.root(b)
        return "same" if one == two else "different" if two in self.apart[one] else None

    def classes(self) -> list[list[str]]:
        """Claims that are one happening, two or more together, in a stable order."""
        out: defaultdict[str, list[str]] = defaultdict(list)
        for key in sorted(self.home):
            out[self.root(key)].append(key)
        return sorted(group for group in out.values() if len(group) > 1)

    def kept_apart(self) -> list[tuple[str, str]]:
        """Pairs of claims of which somebody says that they are two, as roots of their classes."""
        return sorted({(min(a, b), max(a, b)) for a, others in self.apart.items() for b in others})

    def _take(self, vote: Vote, a: str, b: str) -> None:
        if vote.verdict == "unsure":
            return
        for key in (a, b):
            self.home.setdefault(key, key)
        one, two = self.root(a), self.root(b)
        if vote.verdict == "different":
            if one == two:
                self.left_out[vote.id] = "other judgements make the two one happening"
                return
            self.apart[one].add(two)
            self.apart[two].add(one)
            return
        if two in self.apart[one]:
            self.left_out[vote.id] = "other judgements make the two different happenings"
            return
        if one != two:
            first, second = min(one, two), max(one, two)
            self.home[second] = first
            for other in self.apart.pop(second, set()):
                self.apart[other].discard(second)
                self.apart[other].add(first)
                self.apart[first].add(other)


def merged(bonds: Bonds, cluster: dict[str, int], number: dict[str, int]) -> dict[str, int]:
    """The cluster of each of some claims once people's word is laid over the machine's clusters.

    Clusters that hold claims of one class become one. Where that would bring together what people keep apart, only the claims
    of the class leave their clusters and are a happening of their own.

    Args:
        bonds: people's word.
        cluster: the machine's cluster of every claim in `bonds`.
        number: a number for a happening of their own, by the first claim of a class.

    Returns:
        For a cluster of the machine (as "#5") or a claim that leaves its own, the number of the cluster it ends up in.
    """
    parent: dict[int, int] = {}

    def find(n: int) -> int:
        while parent.get(n, n) != n:
            n = parent[n]
        return n

    at_odds = _members(bonds, cluster)
    out: dict[str, int] = {}
    alone: set[str] = set()
    for group in bonds.classes():
        own = [key for key in group if key in cluster]
        roots = sorted({find(cluster[key]) for key in own})
        if len(roots) < 2:
            continue
        whole = dict.fromkeys(roots, roots[0])
        clash = any(
            whole.get(find(cluster[a]), find(cluster[a])) == whole.get(find(cluster[b]), find(cluster[b]))
            for a, b in at_odds if a not in alone and b not in alone
        )  # fmt: skip
        if clash:
            alone |= set(own)
            out |= dict.fromkeys(own, number[own[0]])
        else:
            for n in roots[1:]:
                parent[n] = roots[0]
    return {**{f"#{n}": find(n) for n in parent}, **out}


def _members(bonds: Bonds, cluster: dict[str, int]) -> Sequence[tuple[str, str]]:
    """Pairs of claims that are kept apart, every member of one class with every member of the other."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(cluster):
        if key in bonds.home:
            groups[bonds.root(key)].append(key)
    return [(a, b) for one, two in bonds.kept_apart() for a in groups[one] for b in groups[two]]
