"""Made pages: packed, named, kept in memory and in a folder that the processes of one server share.

A page is kept under the state of the ledger it was made from: its last reading first, then its last judgement and tombstone. When
people judge or texts are forgotten, what was made before is removed; when reports come in, it may be sent for a while yet.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from khabar.ledger.recall import Bounded
from khabar.model import Record

try:
    import fcntl
except ImportError:  # not a system with file locks
    fcntl = None  # type: ignore[assignment]

_PACKED = 1000
"""Bytes from which an answer is packed."""
_IN_MEMORY = 64_000_000
_FILES = 4000
"""Pages kept in the folder; beyond, the oldest are removed."""
_SWEEP = 200
"""Pages written between two looks at how many there are."""
_GZIP = b"\x1f\x8b"
_LEFT = 200
"""States of the ledger of which it is known when they were left."""
State = tuple[Any, ...]


class Made(Record, frozen=True, kw_only=True):
    """A page as it is sent: plain or packed (gzip; empty where it is too short to be), and its name for «not modified»."""

    body: bytes
    packed: bytes
    etag: str


def made(body: bytes) -> Made:
    """A page ready to be sent."""
    return Made(body=body, packed=gzip.compress(body, 5, mtime=0) if len(body) > _PACKED else b"", etag=_etag(body))


def unpacked(body: bytes) -> Made:
    """A page that is sent plain to whoever asks."""
    return Made(body=body, packed=b"", etag=_etag(body))


def _etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:20]}"'


class Answers:
    """Pages by what they answer.

    Args:
        folder: shared by the processes of a server; None for memory alone.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._state: State = ()
        self._left: dict[State, float] = {}
        self._near: Bounded[Hashable, tuple[State, Made]] = Bounded(_IN_MEMORY)
        self._lock = threading.Lock()
        self._written = 0

    def near(self, state: State, key: Hashable) -> Made | None:
        """A page of this state of the ledger that this process has at hand."""
        found = self._near.get((state[1:], key))
        return found[1] if found is not None and found[0] == state else None

    def behind(self, state: State, key: Hashable) -> tuple[Made, float] | None:
        """A page at hand that tells all that people said and forgot, not the reports that came in during so many last seconds."""
        found = self._near.get((state[1:], key))
        left = self._left.get(found[0]) if found is not None else None
        return (found[1], time.monotonic() - left) if found is not None and left is not None else None

    def turn(self, state: State) -> None:
        """The ledger is in this state now: what it told in another one is removed, as far as more than reports came in."""
        with self._lock:
            before, self._state = self._state, state
            if before == state:
                return
            if before and before[1:] == state[1:]:
                self._left[before] = time.monotonic()
                for long_ago in list(self._left)[:-_LEFT]:
                    del self._left[long_ago]
            else:  # what was made before may tell what is forgotten now
                self._near.clear()
                self._left.clear()
        for other in self.folder.iterdir() if self.folder is not None else ():
            if other.name != _name(state):
                shutil.rmtree(other, ignore_errors=True)

    def get(self, state: State, key: Hashable) -> Made | None:
        """The same, or one that another process has made."""
        found = self.near(state, key)
        if found is not None or self.folder is None:
            return found
        try:
            stored = self._place(state, key).read_bytes()
        except OSError:
            return None
        packed = stored if stored[:2] == _GZIP else b""
        body = gzip.decompress(stored) if packed else stored
        found = Made(body=body, packed=packed, etag=_etag(body))
        self._keep(state, key, found)
        return found

    @contextlib.contextmanager
    def making(self, state: State, key: Hashable) -> Iterator[None]:
        """Around the making of a page: whoever else of the server's processes wants it waits until it is there."""
        if self.folder is None or fcntl is None:
            yield
            return
        lock = self._place(state, key).with_suffix(".lock")
        with contextlib.ExitStack() as held:
            with contextlib.suppress(OSError):  # the page may be made twice, no more
                lock.parent.mkdir(mode=0o700, exist_ok=True)
                fcntl.flock(held.enter_context(lock.open("wb")), fcntl.LOCK_EX)
                held.callback(lock.unlink, missing_ok=True)
            yield

    def put(self, state: State, key: Hashable, page: Made) -> None:
        """Keep a page."""
        self._keep(state, key, page)
        if self.folder is None or state != self._state:
            return
        place = self._place(state, key)
        draft = place.with_name(f"{place.name}.{os.getpid()}.{threading.get_ident()}")
        with contextlib.suppress(OSError):  # a full disk: the page is made anew by whoever is asked for it
            place.parent.mkdir(mode=0o700, exist_ok=True)
            draft.write_bytes(page.packed or page.body)
            draft.replace(place)
            self._written += 1
            if self._written % _SWEEP == 0:
                self._thin(place.parent)

    def _keep(self, state: State, key: Hashable, page: Made) -> None:
        if state[1:] == self._state[1:]:  # what is made too late for people's last word is not kept
            self._near.put((state[1:], key), (state, page), len(page.body) + len(page.packed))

    def _place(self, state: State, key: Hashable) -> Path:
        assert self.folder is not None
        return self.folder / _name(state) / _name(key)

    @staticmethod
    def _thin(folder: Path) -> None:
        files = sorted((file for file in folder.iterdir() if not file.suffix), key=lambda file: file.stat().st_mtime)
        for file in files[: max(0, len(files) - _FILES)]:
            file.unlink(missing_ok=True)


def _name(value: Hashable) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()[:32]
