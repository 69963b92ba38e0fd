"""What the caller says of the inputs, for what they do not say themselves."""

from __future__ import annotations

from pathlib import Path

import msgspec

from khabar.errors import ConfigError
from khabar.model import Reading, Record, Report

FIELDS = ("id", "text", "published", "outlet", "title", "url", "author", "retrieved")


class Given(Record, frozen=True, kw_only=True):
    """Defaults and choices for all inputs of a run.

    `published` and `outlet` hold where an input gives none, `title` and `url` for text files and pages. `fields` maps names
    of a report (`FIELDS`) to the keys or columns that hold them, a dotted path for keys inside keys; of several the first that holds anything counts. `any_language` reads
    what is not Arabic, `reserved` what is reserved against text mining, `sites` is a file of own rules for pages.
    """

    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    fields: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    any_language: bool = False
    reserved: bool = False
    sites: str | None = None

    @property
    def sites_file(self) -> Path | None:
        """The file of own rules."""
        return Path(self.sites) if self.sites else None

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys or columns that may hold a field of a report."""
        return self.fields.get(name, (name,))


class Found(Record, frozen=True, kw_only=True):
    """A report or a reading, and where it was found."""

    place: str
    what: Report | Reading


def mapping(options: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The mapping that options of the form NAME=KEY spell out, the keys of a name in their order.

    Raises:
        ConfigError: another form, or a name that no report has.
    """
    out: dict[str, tuple[str, ...]] = {}
    for option in options:
        name, equals, key = option.partition("=")
        if not equals or not key or name not in FIELDS:
            raise ConfigError(f"--field {option}: expected NAME=KEY with one of {', '.join(FIELDS)}, such as --field text=body")
        out[name] = (*out.get(name, ()), key)
    return out
