"""Tables of facts that both sides of khabar need: PLOVER's quad classes, scores and CAMEO codes."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any


@lru_cache(maxsize=1)
def ontology() -> dict[str, dict[str, Any]]:
    """The tables of data/ontology.toml by type."""
    return {name: table for name, table in _file().items() if isinstance(table, dict)}


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return tomllib.loads((files("khabar") / "data" / "ontology.toml").read_text(encoding="utf-8"))


def contexts() -> list[str]:
    """PLOVER's contexts, what an act is about; the reader fills none, people may."""
    return [str(name) for name in _file()["contexts"]]


def quad(type_: str) -> int:
    """Quad class of a PLOVER type: 1 verbal cooperation ... 4 material conflict."""
    return int(ontology()[type_]["quad"])


def score(type_: str, mode: str | None) -> float:
    """PLOVER score of the mode where it has one, else of the type; -10 to +10."""
    table = ontology()[type_]
    return float(table.get("modes", {}).get(mode, table["score"]))


def cameo(type_: str, mode: str | None) -> str:
    """CAMEO code of a type and mode."""
    table = ontology()[type_]
    return str(table.get("codes", {}).get(mode, table["cameo"]))
