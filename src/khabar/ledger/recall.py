"""What a process has read of the ties of pairs: the next day of a slider reads nothing anew.

Only the ledger as it stands is kept, never a view of an earlier moment or of the machine alone. New readings let go the pairs that
their reports tell of; a judgement or a forgetting lets all go.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Hashable, Iterable
from itertools import permutations
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select, text

from khabar.ledger.schema import reading, relation

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_STAMP = text(
    "SELECT (SELECT max(id) FROM reading), (SELECT max(id) FROM judgement), (SELECT max(id) FROM tombstone), "
    "(SELECT value FROM meta WHERE name = 'settled_claim')"
)
_MOST = 500
_FEW = 2000
"""New readings up to which it is looked up what they tell of."""
_TIES = 200_000
_STATEMENTS = 30_000


def stamp(connection: Connection) -> tuple[Any, ...]:
    """What changes when the ledger does: the last reading, judgement, tombstone and settled claim."""
    return tuple(connection.execute(_STAMP).one())


class Bounded(Generic[K, V]):
    """A dictionary that lets the least used go once the weights of its values come to more than `most`."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.held = 0
        self._kept: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: K) -> V | None:
        """The value, or None."""
        with self._lock:
            if key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key][0]

    def put(self, key: K, value: V, weight: int = 1) -> None:
        """Keep a value."""
        with self._lock:
            self.held += weight - self._kept.pop(key, (value, 0))[1]
            self._kept[key] = value, weight
            while self.held > self.most and len(self._kept) > 1:
                self.held -= self._kept.popitem(last=False)[1][1]

    def drop(self, keys: Iterable[K]) -> None:
        """Let some go."""
        with self._lock:
            for key in keys:
                self.held -= self._kept.pop(key, (None, 0))[1]

    def clear(self) -> None:
        """Let all go."""
        with self._lock:
            self._kept.clear()
            self.held = 0


class Met:
    """The days on which ties are told, in order, the number of pair and kind of each, and what has these numbers; up to a reading."""

    def __init__(self, other: Met | None = None) -> None:
        self.days: list[str] = [*other.days] if other else []
        self.numbers: list[int] = [*other.numbers] if other else []
        self.named: list[tuple[tuple[str, str], str]] = [*other.named] if other else []
        self.number = {one: n for n, one in enumerate(self.named)}
        self.reading = 0

    def add(self, day: str, pair: tuple[str, str], kind: str) -> None:
        """Note that a tie of this kind is told of a pair on a day."""
        one = (pair, kind)
        if one not in self.number:
            self.number[one] = len(self.named)
            self.named.append(one)
        at = len(self.days) if not self.days or day >= self.days[-1] else bisect_right(self.days, day)
        self.days.insert(at, day)
        self.numbers.insert(at, self.number[one])


class Recall:
    """The ties of pairs and the statements made of them, as one process has read them."""

    def __init__(self) -> None:
        self.stamp: tuple[Any, ...] = ()
        self.ties: Bounded[tuple[str, str], Any] = Bounded(_TIES)
        """The ties of two sides (`pairs.Told`)."""
        self.statements: Bounded[tuple[int, str, str, bool], Any] = Bounded(_STATEMENTS)
        """A statement by its relation, the two sides asked about, and whether it has its words."""
        self.met: Met | None = None
        """Every tie that is told, by day."""
        self.names: dict[str, tuple[str, str, str] | None] = {}
        """English and Arabic name and kind of sides; None of what is no side of a map."""
        self.looking = threading.Lock()
        """Held while `met` is carried on."""
        self._lock = threading.Lock()

    def fresh(self, connection: Connection) -> Recall:
        """Itself, without what the ledger has changed since it was read."""
        now = stamp(connection)
        if now == self.stamp:
            return self
        with self._lock:
            if now != self.stamp:
                if not self.stamp or now[1:3] != self.stamp[1:3] or not self._carried_on(connection, self.stamp[0] or 0):
                    self.ties.clear()
                    self.statements.clear()
                    self.met = None
                    self.names = {}
                self.stamp = now
        return self

    def _carried_on(self, connection: Connection, last: int) -> bool:
        """Let go what readings behind the last one touch; False where they are too many to look at."""
        new = connection.execute(select(reading.c.id, reading.c.report_id).where(reading.c.id > last).limit(_FEW + 1)).all()
        if len(new) > _FEW:
            return False
        reports = sorted({row.report_id for row in new})
        old: set[int] = set()
        told: set[str] = set()
        for at in range(0, len(reports), _MOST):
            own = select(reading.c.id).where(reading.c.report_id.in_(reports[at : at + _MOST]))
            old.update(connection.execute(own.where(reading.c.id <= last)).scalars())
            told.update(connection.execute(select(relation.c.parties).distinct().where(relation.c.reading_id.in_(own))).scalars())
        for parties in told:
            codes = {party.partition(":")[0] for party in parties.split(";")} | {"UNK"}
            self.ties.drop(permutations(codes, 2))
        if old:
            self.met = None  # what they told no longer counts
        self.names = {code: name for code, name in self.names.items() if name is not None}
        return True
