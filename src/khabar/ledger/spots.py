"""The places that words near a trigger name, and how far apart two claims put their acts by them."""

from __future__ import annotations

import re
from functools import lru_cache
from math import cos, hypot, radians
from typing import NamedTuple

from khabar.ledger.outlets import table
from khabar.ledger.wording import content
from khabar.text.fold import fold, fold_text

WIDE = frozenset({"area", "sea", "province", "strait", "canal", "crossing"})
"""Kinds of places in which many acts of a day lie, or through which one goes to another: none contradicts another place."""
FAR = 5.0
"""Kilometres from which two towns are two places; nearer ones lie in each other's outskirts."""
_DEGREE = 111.2
"""Kilometres of a degree of latitude."""
_LEADING = (
    "في إلى على من قرب محيط مدينة مدينتي بلدة بلدتي بلدات قرية قريتي مخيم حي منطقة مستوطنة مستوطنتي قاعدة مطار ميناء معبر محافظة ضاحية "
    "شمال شمالي جنوب جنوبي شرق شرقي غرب غربي وسط باتجاه نحو تجاه أطراف سماء ريف"
)
_CUES = frozenset(fold(_LEADING).split())
"""Words before which a name of one word is a place: many are other words too."""
_WORD = re.compile(r"\w+")
_JOINED = "وفبلك"
_LONGEST = 4


class Spot(NamedTuple):
    """A place of the gazetteer: its name, whether it is a wide one, where it lies in degrees, the content words of its names."""

    name: str
    wide: bool
    lat: float
    lon: float
    words: frozenset[str]


@lru_cache(maxsize=1)
def spots() -> dict[str, Spot]:
    """Every place of the gazetteer by its name; of two with one name the first."""
    out: dict[str, Spot] = {}
    for row in table("ar", "gazetteers", "places.tsv"):
        words = content(row["names_ar"].replace("|", " "))
        out.setdefault(row["name"], Spot(row["name"], row["kind"] in WIDE, float(row["lat"]), float(row["lon"]), words))
    return out


@lru_cache(maxsize=1)
def _called() -> dict[tuple[str, ...], str]:
    """Names of places in folded words; names that two places bear are left out."""
    out: dict[tuple[str, ...], str] = {}
    twice: set[tuple[str, ...]] = set()
    for row in table("ar", "gazetteers", "places.tsv"):
        for name in row["names_ar"].split("|"):
            key = tuple(fold(name).split())
            if out.setdefault(key, row["name"]) != row["name"]:
                twice.add(key)
    return {key: name for key, name in out.items() if key not in twice and 0 < len(key) <= _LONGEST}


@lru_cache(maxsize=1)
def _first() -> frozenset[str]:
    return frozenset(key[0] for key in _called())


@lru_cache(maxsize=65_536)
def named(words: str) -> frozenset[str]:
    """The places that a stretch of text names, by their names; of one word only behind a word that leads to a place."""
    tokens = _WORD.findall(fold_text(words))
    out, at, last = set(), 0, -1
    while at < len(tokens):
        length = 0
        for form, joined in _forms(tokens[at]):
            for n in range(min(_LONGEST, len(tokens) - at), 0, -1):
                name = _called().get((form, *tokens[at + 1 : at + n]))
                if name and (n > 1 or joined in ("ب", "ل") or (joined == "و" and last == at) or (at and tokens[at - 1] in _CUES)):
                    out.add(name)
                    length, last = n, at + n
                    break
            if length:
                break
        at += length or 1
    return frozenset(out)


def _forms(word: str) -> list[tuple[str, str]]:
    """A word as it stands and without a particle joined on, each with that particle, where a name of a place may begin so."""
    first = _first()
    forms = [(word, "")] if word in first else []
    if word[:1] in _JOINED and len(word) > 3:
        if word[1:] in first:
            forms.append((word[1:], word[0]))
        if word.startswith("لل") and "ا" + word[1:] in first:
            forms.append(("ا" + word[1:], "ل"))  # «للقاهرة» is «ل» and «القاهرة»
    return forms


def words_of(names: frozenset[str]) -> frozenset[str]:
    """The content words of the names of places."""
    known = spots()
    return frozenset().union(*(known[name].words for name in names if name in known))


@lru_cache(maxsize=65_536)
def apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether no place of one set is or lies near one of the other; wide places and unknown ones lie near all."""
    known = spots()
    if not a or not b:
        return False
    for one in a:
        for two in b:
            here, there = known.get(one), known.get(two)
            if here is None or there is None or here.wide or there.wide or _distance(here, there) < FAR:
                return False
    return True


def _distance(a: Spot, b: Spot) -> float:
    """Kilometres between two places on the flat, good to a percent where it matters here."""
    return _DEGREE * hypot(a.lat - b.lat, (a.lon - b.lon) * cos(radians(a.lat)))
