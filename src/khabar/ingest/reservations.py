"""Text-mining reservations: what a page, its headers or its site's tdmrep.json forbid a reader such as khabar."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

AGENT = "khabar"
_FORBID = frozenset(("noai", "noindex", "none", "noml"))
"""Words of X-Robots-Tag and of the robots meta that keep a page out of a fetched collection."""
_FORBID_STORED = frozenset(("noai", "noml"))
"""Those that keep a page out that somebody has already stored: indexing is not what is done with it."""


def in_headers(headers: Mapping[str, str], *, stored: bool = False) -> str | None:
    """The reservation in the headers of an answer (names in lower case), as it is written; None for none."""
    if headers.get("tdm-reservation", "").strip() == "1":
        return "header tdm-reservation: 1"
    tag = headers.get("x-robots-tag", "")
    return f"header X-Robots-Tag: {tag}" if _forbids(tag, stored) else None


def in_page(metas: Mapping[str, str], *, stored: bool = False) -> str | None:
    """The reservation in the meta elements of a page, by name in lower case."""
    if metas.get("tdm-reservation", "").strip() == "1":
        return "meta tdm-reservation 1"
    for name in (AGENT, "robots"):
        if name in metas and _forbids(metas[name], stored):
            return f"meta {name} {metas[name]}"
    return None


def in_file(data: bytes, path: str) -> str | None:
    """The reservation that a site's /.well-known/tdmrep.json makes for a path; a file that is none reserves nothing.

    Of several locations that match, the most specific one counts; of equals, the one that reserves.
    """
    try:
        rules = json.loads(data)
    except (ValueError, UnicodeDecodeError):
        return None
    best: tuple[int, int] = (-1, 0)
    for rule in rules if isinstance(rules, list) else [rules]:
        if isinstance(rule, dict) and matches(str(rule.get("location", "/*")), path):
            best = max(best, (len(str(rule.get("location", "/*"))), _reserves(rule)))
    return "/.well-known/tdmrep.json" if best[1] else None


def matches(pattern: str, path: str) -> bool:
    """Whether a pattern of robots.txt or tdmrep.json (`*` any characters, `$` the end) matches the beginning of a path."""
    end = pattern.endswith("$")
    parts = (re.escape(part) for part in pattern.removesuffix("$").split("*"))
    return re.match(".*".join(parts) + ("$" if end else ""), path, re.DOTALL) is not None


def _reserves(rule: dict[str, Any]) -> int:
    return int(str(rule.get("tdm-reservation", 0)).strip() == "1")


def _forbids(tag: str, stored: bool) -> bool:
    """Whether a list of directives, each perhaps for one named robot («otherbot: noindex»), forbids us."""
    forbidding = _FORBID_STORED if stored else _FORBID
    ours = True
    for part in tag.lower().split(","):
        name, colon, rest = part.partition(":")
        if colon and name.strip() != "unavailable_after":
            ours = name.strip() in (AGENT, "*")
            part = rest
        if ours and part.strip() in forbidding:
            return True
    return False
