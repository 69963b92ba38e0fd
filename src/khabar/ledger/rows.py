"""The rows the ledger reasons over: a claim or a relation of one report with its sides and holders written out.

The store makes them; clustering, origins, standing and dyads take them and know no database.
"""

from __future__ import annotations

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
