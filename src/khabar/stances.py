"""How parties stand to each other on a day: who fights whom, quarrels with whom, backs whom; facts of data/facts/stances.tsv."""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

NONE = "-"
FIGHTS, QUARRELS, BACKS, BACKED = "fights", "disputes", "backs", "backed"
_WEIGHT = (FIGHTS, QUARRELS, BACKS, BACKED)
"""Of several that hold, which one counts, the first first."""
_OPEN = "9999"


class Stance(NamedTuple):
    """How one party stands to another, and from which day until which; "" where that is open."""

    how: str
    since: str
    until: str


@lru_cache(maxsize=1)
def stances() -> dict[str, dict[str, tuple[Stance, ...]]]:
    """All stances by who stands so, then to whom; fights and disputes stand both ways."""
    out: dict[str, dict[str, list[Stance]]] = {}
    text = (files("khabar") / "data" / "facts" / "stances.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        how, by, on, since, until = line.split("\t")
        for one in by.split("|"):
            for other in on.split("|"):
                out.setdefault(one, {}).setdefault(other, []).append(Stance(how, since, until or _OPEN))
                out.setdefault(other, {}).setdefault(one, []).append(Stance(BACKED if how == BACKS else how, since, until or _OPEN))
    return {one: {other: tuple(found) for other, found in others.items()} for one, others in out.items()}


def towards(one: str, others: Container[str], day: str) -> str:
    """How a party stands to any of several on a day.

    Args:
        one: its code.
        others: the codes of the others.
        day: ISO 8601, "" where it is not known: then every stance holds.

    Returns:
        "fights", "disputes", "backs", "backed" or "-"; of several the first of these.
    """
    found = {
        stance.how
        for other, held in stances().get(one, {}).items()
        if other in others
        for stance in held
        if not day or (stance.since <= day and day[: len(stance.until)] <= stance.until)
    }
    return next((how for how in _WEIGHT if how in found), NONE)
