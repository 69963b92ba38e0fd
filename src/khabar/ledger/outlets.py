"""Who prints: outlets and agencies by the names and addresses reports give them, with owner group and state link.

Names come from data/ar/gazetteers/media.tsv, owner groups and domains from data/facts/outlets.tsv; both say where they are from
in their side files. An outlet no table knows is its own name, alone.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

from khabar.model import Record
from khabar.text.fold import fold

_CALLED = ("صحيفة ", "جريدة ", "قناة ", "موقع ", "وكالة ", "شبكة ", "إذاعة ", "مجلة ", "وكالة أنباء ")


class Outlet(Record, frozen=True, kw_only=True):
    """An outlet: `group` is its owner group (its own name where unknown), `state` the state it is linked to, if any."""

    code: str
    name: str
    name_ar: str
    country: tuple[str, ...] = ()
    language: str = ""
    kind: str = "outlet"
    group: str = ""
    state: str = ""
    state_link: str = "unknown"
    origin: str = "the report"


def table(*parts: str) -> list[dict[str, str]]:
    """The rows of a table of the package."""
    place = files("khabar") / "data"
    for part in parts:
        place = place / part
    lines = place.read_text(encoding="utf-8").splitlines()
    return [{k: v or "" for k, v in row.items()} for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


@lru_cache(maxsize=1)
def outlets() -> dict[str, Outlet]:
    """Every outlet of the tables by code."""
    more = {row["code"]: row for row in table("facts", "outlets.tsv")}
    out = {}
    for row in table("ar", "gazetteers", "media.tsv"):
        own = more.get(row["code"], {})
        out[row["code"]] = Outlet(
            code=row["code"], name=row["name"], name_ar=row["names_ar"].split("|")[0],
            country=tuple(c for c in row["country"].split("|") if c), language=row["language"], kind=row["kind"],
            group=own.get("group") or row["owner"] or row["name"], state=own.get("state", ""), state_link=row["state_link"] or "unknown",
            origin="khabar tables, compiled from general knowledge, unverified",
        )  # fmt: skip
    return out


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Code by folded name; a name that two share is nobody's."""
    out: dict[str, str] = {}
    double = set()
    rows = [*table("ar", "gazetteers", "media.tsv"), *table("facts", "outlets.tsv")]
    for row in rows:
        for name in (row.get("name", ""), *row.get("names_ar", "").split("|"), *row.get("also", "").split("|")):
            for called in {name, *(name.removeprefix(c) for c in _CALLED)} if name else ():
                key = _key(called)
                if out.setdefault(key, row["code"]) != row["code"]:
                    double.add(key)
    return {name: code for name, code in out.items() if name not in double}


@lru_cache(maxsize=1)
def _domains() -> dict[str, str]:
    return {d: row["code"] for row in table("facts", "outlets.tsv") for d in row["domains"].split("|") if d}


def _key(name: str) -> str:
    return fold(name).casefold().strip()


@lru_cache(maxsize=4096)
def outlet(name: str | None, url: str | None = None) -> Outlet:
    """The outlet of a name and address as a report gives them; one of its own where no table knows it."""
    code = _names().get(_key(name)) if name else None
    if code is None and name:
        code = next((_names()[_key(name.removeprefix(c))] for c in _CALLED if _key(name.removeprefix(c)) in _names()), None)
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    if code is None and host:
        code = next((c for d, c in _domains().items() if host == d or host.endswith("." + d)), None)
    if code is not None and code in outlets():
        return outlets()[code]
    known = name or host or "unnamed outlet"
    return Outlet(code=known, name=known, name_ar=name or known, group=known)


@lru_cache(maxsize=1)
def agencies() -> dict[tuple[str, ...], str]:
    """Codes of news agencies by the folded words of their names, to find them in a dateline or sentence."""
    out = {}
    for row in table("ar", "gazetteers", "media.tsv"):
        if row["kind"] == "agency":
            for name in row["names_ar"].split("|"):
                words = tuple(fold(w) for w in name.replace(".", " ").split())
                if words:
                    out[words] = row["code"]
    return out
