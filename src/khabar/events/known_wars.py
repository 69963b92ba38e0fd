"""Who fights a war that a report only names by where it is: «الحرب في أوكرانيا»، «القتال في السودان»، «الحرب الأوكرانية»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_NOUNS = frozenset(("حرب", "قتال", "معارك", "نزاع", "صراع", "عدوان"))
_BARE = frozenset(("حرب", "عدوان"))
"""What may stand for the war of the report without a place: منذ بدء الحرب."""
_RULE = "known war"
_ONE_SIDE = ":nationality"


class War(NamedTuple):
    """A war: where it is fought, from when until when, by whom and on whom."""

    land: str
    since: str
    until: str
    by: tuple[str, ...]
    on: tuple[str, ...]


@lru_cache(maxsize=1)
def wars() -> tuple[War, ...]:
    """The wars of data/ar/wars.tsv."""
    text = (files("khabar") / "data" / "ar" / "wars.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return tuple(War(land, since, until or "9999", tuple(by.split()), tuple(on.split())) for land, since, until, by, on in rows)


def known_wars(doc: Document, triggers: Sequence[Trigger]) -> None:
    """Give the sides of the war that goes on in a land to acts of war that name none; only sides that the report names.

    Args:
        doc: the part that is read.
        triggers: its acts.
    """
    day = doc.published.isoformat() if doc.published is not None else ""
    going_on = [war for war in wars() if war.since <= day <= war.until] if day else []
    named: dict[str, int] = {}
    for trigger in triggers if going_on else ():
        if trigger.type != "ASSAULT" or trigger.pos not in ("m", "n") or not _war(doc, trigger.first) or not _unnamed(doc, trigger):
            continue
        named = named or _named(doc)
        war = _meant(doc, trigger, going_on, named)
        if war is None:
            continue
        by = [(named[code], _RULE, True) for code in war.by if code in named]
        struck = (war.land,) if war.land in war.on and war.land in named else war.on  # العدوان على غزة: on the land, whoever fights for it
        on = [(named[code], _RULE, True) for code in struck if code in named]
        groups = [(named[code], _RULE, True) for code in war.on if code in named and code != war.land]
        both = not war.on or doc.words[trigger.first].base in _NOUNS - _BARE
        if both and len(by) + len(groups or on) > 1:
            trigger.actors, trigger.recipients = [*by, *(groups or on)], []  # القتال في دونباس: each fights the other
        elif by and on:
            trigger.actors, trigger.recipients = by, on


def _war(doc: Document, first: int) -> bool:
    """Whether a word names a war: الحرب، القتال; also «العملية العسكرية» as whoever wages it calls it."""
    word = doc.words[first]
    if word.base in _NOUNS:
        return True
    bases = [w.base for w in doc.words[first + 1 : first + 5]]
    return word.base in ("عملية", "عمليات") and word.article and bases[:1] == ["عسكرية"] and (word.base == "عملية" or "خاصة" in bases)


def _unnamed(doc: Document, trigger: Trigger) -> bool:
    """Whether nobody is told to fight, but the land by its adjective."""
    sides = [*trigger.actors, *trigger.recipients]
    return not sides or (len(sides) == 1 and sides[0][1].endswith(_ONE_SIDE))


def _named(doc: Document) -> dict[str, int]:
    """The first mention of each code."""
    out: dict[str, int] = {}
    for m in range(len(doc.mentions)):
        out.setdefault(doc.code(m), m)
    return out


def _strip(doc: Document, trigger: Trigger) -> str:
    """The land of «الحرب على القطاع», «في القطاع»: Gaza in news that name it."""
    for name in ("علي", "في"):
        for first, last in trigger.slots.get(name, ()):
            if doc.words[first].base.removeprefix("ال") == "قطاع" and doc.words[first].article and last - first == 1:
                return "PSE" if any(doc.code(m) == "PSE" for m in range(len(doc.mentions))) else ""
    return ""


def _meant(doc: Document, trigger: Trigger, going_on: list[War], named: dict[str, int]) -> War | None:
    """The war of the place or adjective beside the word; of a bare «الحرب» the one war all of whose sides the report names."""
    sides = [*trigger.actors, *trigger.recipients]
    land = doc.code(sides[0][0]) if sides else ground_of(doc, trigger).country or _strip(doc, trigger)
    if land:
        return next((war for war in going_on if war.land == land), None)
    word = doc.words[trigger.first]
    if word.base not in _BARE or not word.article or any(name not in ("genitive", "في", "منذ", "الي") for name in trigger.slots):
        return None
    fit = [war for war in going_on if all(code in named for code in war.by) and (not war.on or any(code in named for code in war.on))]
    return fit[0] if len(fit) == 1 else None
