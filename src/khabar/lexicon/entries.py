"""What the compiled lexicon holds: words, names and descriptions as the reader looks them up."""

from __future__ import annotations

from typing import Any

import msgspec

from khabar.lexicon.schema import Sense


class StoredLemma(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A word of the event lexicon; `kind` is verb, noun, phrase or plain. lemma.py has it as the reader uses it."""

    id: str
    lemma: str
    kind: str
    senses: list[Sense] = []
    cue: str | None = None
    cue_strength: str = "clause"
    embeds: str | None = None
    light: bool = False
    light_prep: list[str] = []
    feminine: bool = False
    key: str = ""
    """The lemma folded."""
    kinds: tuple[str, ...] = ()
    """Classes of grammar.toml that list it."""
    preps: tuple[str, ...] = ()
    """Prepositions that some sense has a place for."""
    predicate: bool = False
    """A phrase that counts only as what a clause says of news."""


class Term(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One term of office: whom the holder acts for from begin to end (ISO dates or their beginnings, end empty)."""

    code: str
    country: str
    roles: list[str]
    office: str
    begin: str
    end: str


class StoredName(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A name or descriptive word of the actor and place tables; name.py has it as the reader uses it.

    `kind`: state, organisation, group, media, person, force, office, place, contested (these name an entity), or
    title, body, collective, epithet (these describe one).
    """

    kind: str
    code: str = ""
    name: str = ""
    name_ar: str = ""
    country: list[str] = []
    roles: list[str] = []
    entity_kind: str = ""
    takes: str = ""
    office: str = ""
    bare: bool = False
    plural: bool = False
    short: list[str] = []
    terms: list[Term] = []
    """A person's terms of office, earliest first."""
    common: bool = False
    """A name that others bear too: read only where its state or body has been named."""
    lat: float | None = None
    lon: float | None = None
    rules: list[dict[str, Any]] = []
    origin: str = ""
    needs_name: bool = False
    """A title only where a personal name follows."""
    adjectival: bool = False
    """A title whose words are also adjectives (صحفي، عسكري)."""


class TieWord(msgspec.Struct, array_like=True, gc=False):
    """One [[tie]] of ties.toml, its words folded away into the table that holds it."""

    kind: str
    status: str
    pattern: str
    preps: list[str] = []
    near: list[str] = []
    unless: list[str] = []
    parties: list[str] = []
    land: list[str] = []


class Compiled(msgspec.Struct):
    """Everything the reader looks up; `forms` maps a folded form to "lemma:pos:feature" items joined by blanks."""

    version: str
    lemmas: list[StoredLemma] = []
    forms: dict[str, str] = {}
    phrases: dict[str, list[tuple[list[str], int]]] = {}
    entries: list[StoredName] = []
    names: dict[str, list[tuple[list[str], int]]] = {}
    nisbas: dict[str, str] = {}
    given: dict[str, str] = {}
    function: dict[str, list[str]] = {}
    plurals: dict[str, str] = {}
    """Broken plural -> singular, for conditions on heads."""
    compounds: dict[str, list[list[str]]] = {}
    carriers: dict[str, str] = {}
    ties: dict[str, list[tuple[list[str], list[TieWord]]]] = {}
    """First word of a tie word -> the words after it and the ties they state."""
