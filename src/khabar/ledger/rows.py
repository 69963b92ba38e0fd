"""The rows the ledger reasons over: a claim or a relation of one report with its sides and holders written out.

The store makes them; clustering, origins, standing and dyads take them and know no database.
"""

from __future__ import annotations

from typing import Any

from khabar.model import Modality, Polarity, Quantity, Record


class Side(Record, frozen=True, kw_only=True):
    """An entity as one report has it: who acts, who is acted on, who says so.

    `code` and `country` are those of `model.Entity`; `part` is the part in a relation (member, organisation, seller ...),
    empty in a claim.
    """

    entity: str
    code: str
    country: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    kind: str = "unnamed"
    name: str = ""
    name_ar: str | None = None
    part: str = ""


class Voice(Record, frozen=True, kw_only=True):
    """One holder in a chain of attribution, outermost first; no voice at all is the outlet's own."""

    side: Side
    relation: str
    manner: str
    cue: str = ""


class Said(Record, frozen=True, kw_only=True):
    """What a person says of one field of a row; `field` is "" where it is said of the whole.

    `verdict` is confirm, correct, reject or add; `machine` what the reader had (None for what a person added), `judgement` the
    number of the row it is from, `others` what other authors hold against it: (author, value).
    """

    field: str
    verdict: str
    author: str
    recorded: str
    judgement: int
    machine: Any = None
    others: tuple[tuple[str, str], ...] = ()


class ClaimRow(Record, frozen=True, kw_only=True):
    """A claim of one report, as the ledger holds it.

    `report` is the report's key, `published` its ISO day (None where unknown), `date` an EDTF value with its `basis`,
    `window` the first and last possible ISO day. `lemma` is the lexicon entry behind the trigger, `words` the Arabic of the
    sentence, `trigger`, `object` and `place` the Arabic words (the place by its name).
    """

    id: str
    anchor: str
    report: str
    outlet: str | None
    published: str | None
    sentence: int
    trigger: str
    lemma: str
    start: int
    end: int
    part: str
    words: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str | None
    quad: int
    score: float
    actors: tuple[Side, ...]
    recipients: tuple[Side, ...]
    object: str | None
    quantities: tuple[Quantity, ...]
    date: str | None
    basis: str | None
    window: tuple[str, str] | None
    place: str | None
    polarity: Polarity
    modality: Modality
    iterated: bool
    voices: tuple[Voice, ...]
    links: tuple[tuple[str, str], ...] = ()
    """(claim id, how) of `model.Link`."""
    passing: bool = False
    """Told in passing, not what its sentence reports (docs/decisions/0006); only ASSAULT and PROTEST are ever marked."""
    judged: tuple[Said, ...] = ()
    """What people say of it: the fields named here are a person's word, all others the machine's."""

    def by(self, field: str = "") -> str:
        """Who says a field, or the row where none is given: "person: NAME", or "machine"."""
        return said_by(self.judged, field)


class RelationRow(Record, frozen=True, kw_only=True):
    """A standing tie one report states; fields as in `model.Relation`, with its parties and voices written out.

    `recorded` is the ISO time at which it entered this ledger, `words` the Arabic of its evidence.
    """

    id: str
    report: str
    outlet: str | None
    published: str | None
    recorded: str | None
    kind: str
    parties: tuple[Side, ...]
    status: str
    change: str | None
    manner: str
    polarity: Polarity
    modality: Modality
    since: str | None
    until: str | None
    voices: tuple[Voice, ...]
    claims: tuple[str, ...] = ()
    contests: tuple[str, ...] = ()
    words: str = ""
    judged: tuple[Said, ...] = ()
    """What people say of it, as in `ClaimRow`."""

    def by(self, field: str = "") -> str:
        """Who says a field, or the row where none is given: "person: NAME", or "machine"."""
        return said_by(self.judged, field)


def said_by(judged: tuple[Said, ...], field: str = "") -> str:
    """Who says a field of a row that people judged; a row that a person confirmed or added whole is theirs in every field."""
    found = next((s for s in judged if s.field == field), None)
    if found is None:
        found = next((s for s in judged if not field or (not s.field and s.verdict in ("confirm", "add"))), None)
    return f"person: {found.author}" if found else "machine"
