"""Read the tables and hand-written files of a lexicon folder."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from khabar.errors import LexiconError
from khabar.text.fold import fold
from khabar.text.tokens import Tokens


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a TSV table; a row with too many cells is an error that names file and line."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as handle:
        reader = csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        for row in reader:
            if None in row:
                raise LexiconError(f"{path}:{reader.line_num}: more cells than columns; expected {reader.fieldnames}")
            yield {k: (v or "").strip() for k, v in row.items()}


def cells(value: str) -> list[str]:
    """Split a multi-valued cell."""
    return [v.strip() for v in value.split("|") if v.strip()]


def toml_table(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path}: not valid TOML: {error}") from error


def words_of(phrase: str) -> list[str]:
    """Folded words of a name, split as the tokenizer splits a text."""
    return [fold(w) for w in Tokens(phrase).surface if fold(w)]
