"""What watching remembers from one round to the next: what came last of every feed and entry, and when to ask again."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from khabar.errors import InputError

MOST = 2000
"""Entries remembered a feed; the oldest are forgotten first."""


class Seen(msgspec.Struct, omit_defaults=True):
    """An entry: `mark` is what the feed said of it, `text` the hash of its text, times are seconds since 1970,
    `page` whether its page is what is read."""

    mark: str
    first: float
    checked: float
    text: str | None = None
    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    next: float = 0.0
    page: bool = False


class FeedMemory(msgspec.Struct, omit_defaults=True):
    """A feed: how it was last, how often it has failed since it last went well, when it is asked next."""

    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    next: float = 0.0
    entries: dict[str, Seen] = msgspec.field(default_factory=dict)


class Memory(msgspec.Struct):
    """All of it; `hosts` are the hosts that asked to be left alone until a moment."""

    feeds: dict[str, FeedMemory] = msgspec.field(default_factory=dict)
    hosts: dict[str, float] = msgspec.field(default_factory=dict)


def load(file: Path) -> Memory:
    """What a file remembers; nothing where there is none.

    Raises:
        InputError: a file that is no memory of feeds.
    """
    if not file.exists():
        return Memory()
    try:
        return msgspec.json.decode(file.read_bytes(), type=Memory)
    except (OSError, msgspec.DecodeError) as error:
        raise InputError(f"{file}: {error}; move it away to begin anew") from error


def save(memory: Memory, file: Path) -> None:
    """Write the memory, whole or not at all.

    Raises:
        InputError: the file cannot be written.
    """
    for feed in memory.feeds.values():
        if len(feed.entries) > MOST:
            kept = sorted(feed.entries.items(), key=lambda item: item[1].checked)[-MOST:]
            feed.entries = dict(kept)
    new = file.with_name(f"{file.name}.new")
    try:
        with open(new, "wb") as out:
            out.write(msgspec.json.encode(memory))
            out.flush()
            os.fsync(out.fileno())
        os.replace(new, file)
    except OSError as error:
        raise InputError(f"{file}: {error.strerror}; give --state a file that can be written") from error
