"""The types of a reading. Frozen structs that serialise to `khabar.reading/1` as they stand; no logic but ids.

Offsets are code points of Report.text, half-open; where `part` is "title" they count in Report.title.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from khabar.ids import content_id as content_id

SCHEMA = "khabar.reading/1"

Part = Literal["body", "title"]
Polarity = Literal["affirmed", "negated"]
Modality = Literal["actual", "planned", "possible", "demanded", "habitual"]


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Base of every record: immutable, keyword-only."""


class Span(Record, frozen=True, kw_only=True, omit_defaults=True):
    """A stretch of text; `part` is written only where it is the title."""

    start: int
    end: int
    part: Part = "body"


class Trigger(Record, frozen=True, kw_only=True):
    """The words that name the act."""

    start: int
    end: int
    text: str
    part: Part = "body"


class Report(Record, frozen=True, kw_only=True):
    """The input text with what the caller knows of it; key follows from content, id is the caller's label."""

    key: str
    id: str | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    text: str | None = None
    text_sha256: str
    published: str | None = None
    published_basis: Literal["stated", "feed", "crawl", "unknown"] = "unknown"
    retrieved: str | None = None
    lang: str = "ar"
    author: str | msgspec.UnsetType = msgspec.UNSET
    """Who wrote it, by the page's or the line's own word; left out of the JSON where none is named."""


class Sentence(Record, frozen=True, kw_only=True):
    """A sentence of the report."""

    start: int
    end: int
    part: Part = "body"


class Entity(Record, frozen=True, kw_only=True):
    """A thing mentioned; `code` as DESIGN section 4 says, `country` the states it belongs to."""

    id: str
    code: str
    country: list[str] = []
    roles: list[str] = []
    kind: str = "unnamed"
    name: str = ""
    name_ar: str | None = None
    name_basis: Literal["table", "text-latin", "romanised"] = "table"


class Mention(Record, frozen=True, kw_only=True):
    """An occurrence of an entity; `wording` is the word itself where it is an epithet."""

    entity: str
    start: int
    end: int
    how: Literal["name", "title", "metonym", "epithet", "pronoun", "definite", "latin"]
    wording: str | None = None
    part: Part = "body"


class Timex(Record, frozen=True, kw_only=True):
    """A time expression; value is EDTF or None, grain its precision (day, month, year, night, decade, vague ...)."""

    start: int
    end: int
    text: str
    value: str | None
    grain: str
    rule: str
    part: Part = "body"


class Place(Record, frozen=True, kw_only=True):
    """A place name; a disputed place carries every claimant."""

    start: int
    end: int
    text: str
    name: str
    country: list[str]
    lat: float | None = None
    lon: float | None = None
    part: Part = "body"


class Attribution(Record, frozen=True, kw_only=True):
    """One holder in the chain of a claim."""

    holder: str
    relation: Literal["speaker", "relay"]
    cue: Span | None = None
    manner: Literal["direct", "indirect", "mixed", "performative"] = "indirect"


class ClaimDate(Record, frozen=True, kw_only=True):
    """When the act happened or will happen."""

    value: str
    basis: Literal["stated", "anchored", "speech-time", "background"]


class Quantity(Record, frozen=True, kw_only=True):
    """A number that belongs to the act; never added up over claims."""

    what: Literal["killed", "wounded", "detained", "displaced", "troops", "weapons", "money", "people", "other"]
    min: float | None
    max: float | None
    approx: bool
    start: int
    end: int


class Link(Record, frozen=True, kw_only=True):
    """A tie from one claim to another."""

    claim: str
    how: Literal["denies", "content", "same", "condition", "purpose"]


class Evidence(Record, frozen=True, kw_only=True):
    """The characters and the rule behind one field."""

    field: str
    entity: str | None
    start: int
    end: int
    rule: str
    inferred: bool = False


class Claim(Record, frozen=True, kw_only=True):
    """What somebody asserts in one report."""

    id: str
    anchor: str
    sentence: int
    trigger: Trigger
    type: str
    mode: str | None
    contexts: list[str]
    cameo: str | None
    quad: int
    score: float
    actors: list[str]
    recipients: list[str]
    object: Span | None
    quantities: list[Quantity]
    date: ClaimDate | None
    window: list[str] | None
    place: str | None
    polarity: Polarity
    modality: Modality
    iterated: bool
    attribution: list[Attribution]
    links: list[Link]
    evidence: list[Evidence]


class Party(Record, frozen=True, kw_only=True):
    """A party of a relation and its part in it."""

    entity: str
    part: str


class Relation(Record, frozen=True, kw_only=True):
    """A standing tie the report states."""

    id: str
    kind: str
    parties: list[Party]
    status: str
    change: Literal["starts", "holds", "ends", "changes"] | None
    manner: Literal["de_facto", "de_jure", "unstated"]
    polarity: Polarity
    modality: Modality
    since: str | None
    until: str | None
    attribution: list[Attribution]
    claims: list[str]
    contests: list[str]
    evidence: list[Evidence]


class Quotation(Record, frozen=True, kw_only=True):
    """Words reported as somebody's."""

    content: Span
    speaker: str | None
    cue: Span | None
    direct: bool


class Issue(Record, frozen=True, kw_only=True):
    """What was seen and could not be interpreted."""

    start: int
    end: int
    code: str
    message: str
    part: Part = "body"


class Reader(Record, frozen=True, kw_only=True):
    """Which reader and which lexicons made a reading."""

    version: str
    lexicon: str


class Reading(Record, frozen=True, kw_only=True):
    """All that khabar found in one report."""

    schema: str
    reader: Reader
    report: Report
    sentences: list[Sentence]
    entities: list[Entity]
    mentions: list[Mention]
    timexes: list[Timex]
    places: list[Place]
    claims: list[Claim]
    relations: list[Relation]
    quotations: list[Quotation]
    issues: list[Issue]

    def rows(self) -> list[dict[str, Any]]:
        """One flat dict a claim, for a data frame; lists are joined by "|"."""
        from khabar.export.rows import rows  # the faces stand above: see docs/decisions/0003

        return rows(self)

    def _repr_html_(self) -> str:
        """How a notebook shows a reading: the report right to left with its marks, and the table of claims."""
        from khabar.export.html import notebook

        return notebook(self)


def report_key(outlet: str | None, url: str | None, published: str | None, text: str) -> str:
    """Key of a report: blake2b-128 of outlet, url, published and the untouched text."""
    return content_id(outlet, url, published, text)
