"""The ledger as the pages use it: opened once, with what was worked out kept until the ledger changes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import text

from khabar.ledger.book import Ledger
from khabar.web.settings import Settings

T = TypeVar("T")
_KEPT = 400
_STAMP = text("SELECT (SELECT max(id) FROM reading), (SELECT max(id) FROM judgement), (SELECT max(id) FROM tombstone)")


class Desk:
    """A ledger with the settings of the server and a memory of answers.

    Args:
        ledger: an open ledger.
        settings: what the server was started with.
    """

    def __init__(self, ledger: Ledger, settings: Settings) -> None:
        self.ledger = ledger
        self.settings = settings
        self._kept: OrderedDict[Any, Any] = OrderedDict()
        self._making: dict[Any, threading.Lock] = {}
        self._lock = threading.Lock()

    def stamp(self) -> tuple[Any, ...]:
        """What changes when the ledger does: the last reading, judgement and tombstone."""
        with self.ledger.engine.connect() as connection:
            return tuple(connection.execute(_STAMP).one())

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """What `make` gives, worked out once for a key, whoever else asks for it meanwhile; the least used are let go."""
        with self._lock:
            if key in self._kept:
                kept: T = self._found(key)
                return kept
            own = self._making.setdefault(key, threading.Lock())
        with own:
            with self._lock:
                if key in self._kept:
                    again: T = self._found(key)
                    return again
            try:
                made = make()
            finally:
                with self._lock:
                    self._making.pop(key, None)
            with self._lock:
                self._kept[key] = made
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
        return made

    def _found(self, key: Any) -> Any:
        self._kept.move_to_end(key)
        return self._kept[key]
