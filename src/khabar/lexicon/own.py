"""A user's own lexicon folder: rows appended to its tables."""

from __future__ import annotations

import re
from pathlib import Path

from khabar.errors import ConfigError

_TABLES = {
    "person": (
        "offices",
        ("id", "name", "names_ar", "code", "country", "roles", "office", "begin", "end", "common", "verified"),
    ),
    "group": ("groups", ("code", "name", "names_ar", "latin", "country", "roles", "kind", "short_ar", "parent")),
    "office": ("metonyms", ("id", "code", "role", "kind", "name", "names_ar")),
}


def add(kind: str, folder: Path, code: str, name: str, arabic: list[str], role: str) -> str:
    """Append one row to the folder's table of that kind and say where.

    Raises:
        ConfigError: the code is not upper-case letters and digits, or a name holds a tab or a line break.
    """
    if not re.fullmatch(r"[A-Z0-9+]{2,}", code):
        raise ConfigError(f"code {code!r}: expected upper-case letters and digits, for example FRA or NEWGROUP")
    if any(c in value for value in (name, role, *arabic) for c in "\t\n\r|"):
        raise ConfigError("a name holds a tab, a bar or a line break; give it as one line of words")
    table, columns = _TABLES[kind]
    path = folder / "gazetteers" / f"{table}.tsv"
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {"id": re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-"), "code": code, "name": name, "names_ar": "|".join(arabic),
              "role": role, "roles": role, "kind": {"group": "group", "office": "office"}.get(kind, ""), "verified": "no"}  # fmt: skip
    if kind == "person" and len(code) == 3:
        values["country"] = code
    if not path.exists():
        path.write_text("\t".join(columns) + "\n", encoding="utf-8")
    with path.open("a", encoding="utf-8") as handle:
        handle.write("\t".join(values.get(c, "") for c in columns) + "\n")
    return f"{path}: {values['names_ar']} = {code}; read with --lexicon {folder}"
