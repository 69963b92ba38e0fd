"""Rules for the pages of single sites, as data: which elements hold the report, and which never do."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from khabar.errors import ConfigError


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of the pages of one host; all optional."""

    outlet: str | None = None
    text: str | None = None
    title: str | None = None
    date: str | None = None
    author: str | None = None
    drop: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


@lru_cache(maxsize=8)
def _table(own: Path | None) -> dict[str, Site]:
    text = (files("khabar") / "data" / "ingest" / "sites.toml").read_text(encoding="utf-8")
    table = _sites(text, "sites.toml")
    if own is not None:
        try:
            table |= _sites(own.read_text(encoding="utf-8"), str(own))
        except OSError as error:
            raise ConfigError(f"{own}: {error.strerror}; give --sites a TOML file") from error
    return table


def _sites(text: str, place: str) -> dict[str, Site]:
    try:
        return msgspec.convert(tomllib.loads(text), dict[str, Site])
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ConfigError(f"{place}: {error}; docs/ingest.md lists the keys of a site") from error


def site_of(url: str | None, own: Path | None = None) -> Site:
    """The rules for a page: those of its host joined to those of every page.

    Args:
        url: the page's address.
        own: a file of the user's own rules.

    Raises:
        ConfigError: a file that holds no rules.
    """
    table = _table(own)
    common = table.get("any", Site())
    host = (urlsplit(url).hostname or "") if url else ""
    while host:
        if host in table:
            found = table[host]
            return msgspec.structs.replace(found, drop=found.drop + common.drop, lines=found.lines + common.lines)
        host = host.partition(".")[2]
    return common
