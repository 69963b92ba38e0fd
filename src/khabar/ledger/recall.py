"""What a process has read of the ties of pairs, kept while the ledger stands as it is: the next day of a slider reads nothing anew.

Only the ledger as it stands is kept, never a view of an earlier moment or of the machine alone.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, text

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_STAMP = text(
    "SELECT (SELECT max(id) FROM reading), (SELECT max(id) FROM judgement), (SELECT max(id) FROM tombstone), "
    "(SELECT value FROM meta WHERE name = 'settled_claim')"
)
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

    def clear(self) -> None:
        """Let all go."""
        with self._lock:
            self._kept.clear()
            self.held = 0


class Recall:
    """The ties of pairs and the statements made of them, as one process has read them."""

    def __init__(self) -> None:
        self.stamp: tuple[Any, ...] = ()
        self.ties: Bounded[tuple[str, str], Any] = Bounded(_TIES)
        """The ties of two sides (`pairs.Told`)."""
        self.statements: Bounded[tuple[int, str, str, bool], Any] = Bounded(_STATEMENTS)
        """A statement by its relation, the two sides asked about, and whether it has its words."""
        self.met: tuple[list[str], list[tuple[tuple[str, str], str]]] | None = None
        """Every pair that a tie is told of with the kind, by day, and the days."""
        self.names: dict[str, tuple[str, str, str]] = {}
        """English and Arabic name and kind of sides."""

    def fresh(self, connection: Connection) -> Recall:
        """Itself, emptied where the ledger has changed since it was filled."""
        now = stamp(connection)
        if now != self.stamp:
            self.ties.clear()
            self.statements.clear()
            self.met, self.names = None, {}
            self.stamp = now
        return self
