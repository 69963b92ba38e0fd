"""What comes with the package for trying and measuring: the sample reports and the gold reports of our own writing."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from khabar.errors import ConfigError

_IN_SOURCES = {"samples": "samples", "gold": "eval/gold"}


def shipped(name: str) -> Path:
    """The folder of `samples` or `gold`: inside the installed package, else where it stands in the sources.

    Raises:
        ConfigError: it is in neither place.
    """
    package = Path(str(files("khabar")))
    inside = package / "data" / name
    if inside.is_dir():
        return inside
    beside = package.parent.parent / _IN_SOURCES[name]
    if beside.is_dir():
        return beside
    raise ConfigError(f"{inside}: the {name} that ship with khabar are not there; install it again")
