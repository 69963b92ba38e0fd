"""A claim as clustering compares it: its kind of act, its sides by every name they may go under, its days and words."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files

from khabar.ledger.days import When, when
from khabar.ledger.outlets import table
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.spots import named, words_of
from khabar.ledger.wording import content, near
from khabar.model import Record

FAMILY = {
    "CONSULT": "talks", "AGREE": "deal", "COOPERATE": "deal", "SUPPORT": "deal", "AID": "aid", "CONCEDE": "yield",
    "RETREAT": "yield", "REQUEST": "demand", "ACCUSE": "blame", "REJECT": "refusal", "THREATEN": "threat",
    "PROTEST": "protest", "SANCTION": "sanction", "MOBILIZE": "force", "COERCE": "force", "ASSAULT": "force",
    "DENY": "denial",
}  # fmt: skip
"""Types that two reports may give one act."""
BOTH_WAYS = frozenset({"talks", "deal"})
"""Families whose sides stand on the same footing: who is named first says nothing."""
SPOKEN = frozenset({"CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "DENY"})
"""Types in which the person who acts is the act: two ministers of one state who condemn are two happenings."""


STRUCK = frozenset({"ASSAULT", "MOBILIZE", "COERCE", "PROTEST"})
"""Types in whose sentences a capital is a place, not its state."""


class Facet(Record, frozen=True, kw_only=True, eq=False):
    """The compared parts of a claim.

    `block` is family and status, `codes` every code and state of its sides, `land` whether the place is a whole state, `spots` the
    places named near the trigger, `words` what stands around it, `named` the words that name its sides and places; `people` for
    talks the persons named of each code, `offices` the offices, `act` the number of the act where other words tell it too, 0 where none do.
    """

    row: ClaimRow
    block: str
    family: str
    when: When
    actors: frozenset[str]
    recipients: frozenset[str]
    codes: frozenset[str]
    persons: frozenset[str]
    people: dict[str, frozenset[str]]
    offices: dict[str, frozenset[str]]
    act: int
    place: str
    land: bool
    spots: frozenset[str]
    words: frozenset[str]
    named: frozenset[str]
    object: frozenset[str]
    numbers: dict[str, float]

    @property
    def key(self) -> tuple[str, str]:
        """Order that no order of adding changes."""
        return (self.row.anchor, self.row.id)


def status(row: ClaimRow) -> str:
    """done, planned, possible, demanded or habitual; "not done" and "not planned" where negated."""
    return _status(row.polarity, row.modality)


def _status(polarity: str, modality: str) -> str:
    plain = "done" if modality == "actual" else modality
    return plain if polarity == "affirmed" else f"not {plain}"


def block_of(type_: str, polarity: str, modality: str) -> str:
    """Family and status: only claims of one block can tell one happening."""
    return f"{FAMILY.get(type_, type_)}/{_status(polarity, modality)}"


def codes(sides: tuple[Side, ...]) -> frozenset[str]:
    """Codes of sides with the states they belong to; an unknown side has none."""
    return frozenset(c for s in sides if s.code != "UNK" for c in (s.code, *s.country))


def _persons(sides: tuple[Side, ...]) -> frozenset[str]:
    return frozenset(s.name for s in sides if s.kind == "person" and s.name and " of " not in s.name)


def _offices(sides: tuple[Side, ...]) -> frozenset[str]:
    return frozenset(s.name for s in sides if s.kind == "person" and " of " in s.name)


def _who(row: ClaimRow, called: Callable[[tuple[Side, ...]], frozenset[str]]) -> dict[str, frozenset[str]]:
    """Who talks, by code: two persons of one state, or holders of two offices of it, are two meetings."""
    if row.type != "CONSULT":
        return {}
    sides = (*row.actors, *row.recipients)
    found = {code: called(tuple(s for s in sides if s.code == code)) for code in {s.code for s in sides if s.code != "UNK"}}
    return {code: names for code, names in found.items() if names}


@lru_cache(maxsize=1)
def _acts() -> dict[str, int]:
    """The number of the act each trigger tells, for triggers that stand for each other."""
    text = (files("khabar") / "data" / "facts" / "same_acts.txt").read_text(encoding="utf-8")
    lines = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {lemma: n for n, line in enumerate(lines, 1) for lemma in line}


def _named(row: ClaimRow, places: frozenset[str]) -> frozenset[str]:
    """The words of the names of sides and places: that these are shared is weighed by itself."""
    sides = (*row.actors, *row.recipients)
    names = [content(side.name_ar) for side in sides if side.name_ar]
    names.append(words_of(places))
    called = _called(row.type not in STRUCK)
    return frozenset().union(*names, *(called.get(code, frozenset()) for side in sides for code in (side.code, *side.country)))


@lru_cache(maxsize=2)
def _called(by_capital: bool) -> dict[str, frozenset[str]]:
    """The content words of everything a code is called in the tables: names, adjectives, wings, and if asked its capital."""
    out: dict[str, frozenset[str]] = {}
    for name in ("states", "groups", "organisations"):
        for row in table("ar", "gazetteers", f"{name}.tsv"):
            called = [row.get(column, "") for column in ("names_ar", "adjectives_ar", "people_ar", *(("capitals_ar",) if by_capital else ()))]
            words = (content(text.replace("|", " ")) for text in called)
            out[row["code"]] = out.get(row["code"], frozenset()).union(*words)
    return out


@lru_cache(maxsize=1)
def _lands() -> frozenset[str]:
    """Names of states, which as places tell little."""
    return frozenset(row["name"] for row in table("ar", "gazetteers", "states.tsv"))


@lru_cache(maxsize=65_536)
def _place(name: str) -> str:
    return name.casefold()


def facet(row: ClaimRow) -> Facet:
    """What clustering compares of a claim."""
    family = FAMILY.get(row.type, row.type)
    actors, recipients = codes(row.actors), codes(row.recipients)
    speakers = row.actors if row.type in SPOKEN else ()
    if row.modality == "demanded" and row.voices:
        speakers = (row.voices[-1].side,)  # a demand is whose it is
    around = near(row.words, row.trigger)
    own = frozenset({row.place} if row.place and row.place not in _lands() else ())
    places = named(near(row.words, row.trigger, wide=True)) | own
    numbers: dict[str, float] = {q.what: q.min for q in row.quantities if q.min is not None}
    return Facet(
        row=row, block=block_of(row.type, row.polarity, row.modality), family=family, when=when(row), actors=actors, recipients=recipients,
        codes=actors | recipients, persons=_persons(speakers), people=_who(row, _persons), offices=_who(row, _offices), act=_acts().get(row.lemma, 0),
        place=_place(row.place) if row.place else "", land=row.place in _lands(), spots=places, words=content(around),
        named=_named(row, places if family == "force" else own), object=content(row.object) if row.object else frozenset(), numbers=numbers,
    )  # fmt: skip
