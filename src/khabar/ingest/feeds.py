"""The file that says which feeds are watched."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Literal

import msgspec

from khabar.errors import ConfigError
from khabar.ingest.fetch import Limits

Full = Literal["auto", "always", "never"]


class Watched(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One feed. `full_text`: fetch the page of an entry where the feed has a lead only (auto), always, or never."""

    url: str
    outlet: str | None = None
    full_text: Full = "auto"
    every: float | None = None
    most: int = 200


class Feeds(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole file: times in seconds, `contact` for the name khabar goes by, `allow` as --allow-address."""

    feed: tuple[Watched, ...]
    contact: str | None = None
    every: float = 900.0
    delay: float = 5.0
    recheck: float = 21_600.0
    recheck_days: float = 3.0
    allow: tuple[str, ...] = ()
    limits: Limits = Limits()


def feeds_of(file: Path) -> Feeds:
    """The feeds that a TOML file names.

    Raises:
        ConfigError: no such file, or one that says something else.
    """
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Feeds)
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}; docs/ingest.md shows a file of feeds") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise ConfigError(f"{file}: {error}; docs/ingest.md lists the keys") from error
