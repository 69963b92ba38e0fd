"""Rows of the tables as the rows the ledger reasons over, and as the reading they came from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from khabar.ledger.rows import ClaimRow, RelationRow, Said, Side, Voice
from khabar.ledger.schema import entity, reading, report
from khabar.ledger.texts import shown
from khabar.model import Quantity

_MOST = 500
_MOST_ENTITIES = 100_000


class _Body(msgspec.Struct, frozen=True):
    """The JSON of a claim or a relation; see docs/ledger.md."""

    actors: list[tuple[int, str]] = []
    recipients: list[tuple[int, str]] = []
    parties: list[tuple[int, str, str]] = []
    voices: list[tuple[Any, ...]] = []
    quantities: list[Quantity] = []
    links: list[tuple[str, str]] = []
    object: tuple[int, int, str] | None = None
    claims: list[str] = []
    contests: list[str] = []
    judged: tuple[Said, ...] = ()


body_of = msgspec.json.Decoder(_Body).decode
_sentences_of = msgspec.json.Decoder(list[tuple[int, int, str]]).decode


class _Reading(msgspec.Struct, frozen=True):
    """What its claims need to know of a reading."""

    report: str
    outlet: str | None
    published: str | None
    recorded: str
    sentences: list[tuple[int, int, str]]
    texts: dict[str, str]

    def words(self, part: str, start: int, end: int) -> str:
        """The kept words of a stretch."""
        return shown(self.texts[part][start:end])

    def sentence(self, part: str, at: int) -> str:
        """The kept words of the sentence that holds a place."""
        for start, end, own in self.sentences:
            if own == part and start <= at < end:
                return self.words(part, start, end)
        return ""


class Unpacker:
    """Turns rows into claims and relations; entities are fetched once, reports as their rows come by.

    Args:
        connection: an open connection.
        words: whether the Arabic of sentences is wanted; without it less is read.
    """

    def __init__(self, connection: Connection, words: bool = True) -> None:
        self.connection = connection
        self.with_words = words
        self.sides: dict[int, Side] = {}
        self.readings: dict[int, _Reading] = {}

    def claims(self, rows: Sequence[Row[Any]]) -> list[ClaimRow]:
        """Claims of rows of the table `claim`."""
        bodies = [body_of(row.body) for row in rows]
        self._fetch(rows, bodies)
        return [self._claim(row, body) for row, body in zip(rows, bodies, strict=True)]

    def relations(self, rows: Sequence[Row[Any]]) -> list[RelationRow]:
        """Relations of rows of the table `relation`."""
        bodies = [body_of(row.body) for row in rows]
        self._fetch(rows, bodies)
        return [self._relation(row, body) for row, body in zip(rows, bodies, strict=True)]

    def _claim(self, row: Row[Any], body: _Body) -> ClaimRow:
        own = self.readings[row.reading_id]
        words = ""
        if self.with_words and row.sentence < len(own.sentences):
            start, end, part = own.sentences[row.sentence]
            words = own.words(part, start, end)
        return ClaimRow(
            id=row.key, anchor=row.anchor, report=own.report, outlet=own.outlet, published=own.published,
            sentence=row.sentence, trigger=row.trigger_text, lemma=row.lemma, start=row.trigger_start, end=row.trigger_end,
            part=row.part, words=words, type=row.type, mode=row.mode,
            contexts=tuple(row.contexts.split(";")) if row.contexts else (), cameo=row.cameo, quad=row.quad, score=row.score,
            actors=self._sides(body.actors), recipients=self._sides(body.recipients), object=row.object,
            quantities=tuple(body.quantities), date=row.date, basis=row.basis,
            window=(row.date_from, row.date_to) if row.date is None and row.date_from else None,
            place=row.place, polarity=row.polarity, modality=row.modality, iterated=bool(row.iterated),
            voices=self._voices(body), links=tuple(body.links), passing='["passing",' in row.evidence, judged=body.judged,
        )  # fmt: skip

    def _relation(self, row: Row[Any], body: _Body) -> RelationRow:
        own = self.readings[row.reading_id]
        return RelationRow(
            id=row.key, report=own.report, outlet=own.outlet, published=own.published, recorded=own.recorded, kind=row.kind,
            parties=tuple(self._side(id, local, part) for id, local, part in body.parties), status=row.status,
            change=row.change, manner=row.manner, polarity=row.polarity, modality=row.modality, since=row.since,
            until=row.until, voices=self._voices(body), claims=tuple(body.claims), contests=tuple(body.contests),
            words=own.sentence(row.part, row.start) if self.with_words else "", judged=body.judged,
        )  # fmt: skip

    def _sides(self, refs: list[tuple[int, str]]) -> tuple[Side, ...]:
        return tuple(self._side(id, local) for id, local in refs)

    def _side(self, id: int, local: str, part: str = "") -> Side:
        side = self.sides[id]
        return Side(
            entity=local, code=side.code, country=side.country, roles=side.roles, kind=side.kind, name=side.name,
            name_ar=side.name_ar, part=part,
        )  # fmt: skip

    def _voices(self, body: _Body) -> tuple[Voice, ...]:
        return tuple(
            Voice(side=self._side(v[0], v[1]), relation=v[2], manner=v[3], cue=v[7] if len(v) > 7 else "")
            for v in body.voices
        )

    def _fetch(self, rows: Sequence[Row[Any]], bodies: Sequence[_Body]) -> None:
        """Have at hand the entities and readings that these rows refer to."""
        if len(self.sides) > _MOST_ENTITIES:
            self.sides.clear()
        wanted = {ref[0] for b in bodies for refs in (b.actors, b.recipients, b.parties, b.voices) for ref in refs}
        for part in _portions(wanted - self.sides.keys()):
            for e in self.connection.execute(select(entity).where(entity.c.id.in_(part))).all():
                self.sides[e.id] = Side(
                    entity="", code=e.code, country=_listed(e.country), roles=_listed(e.roles), kind=e.kind, name=e.name,
                    name_ar=e.name_ar,
                )  # fmt: skip
        needed = {row.reading_id for row in rows}
        self.readings = {id: known for id, known in self.readings.items() if id in needed}
        columns = [reading.c.id, reading.c.recorded, report.c.key, report.c.outlet, report.c.day]
        if self.with_words:
            columns += [reading.c.sentences, report.c.title, report.c.text]
        for part in _portions(needed - self.readings.keys()):
            for r in self.connection.execute(select(*columns).join(report).where(reading.c.id.in_(part))).all():
                self.readings[r.id] = _Reading(
                    report=r.key, outlet=r.outlet, published=r.day or None, recorded=r.recorded,
                    sentences=_sentences_of(r.sentences) if self.with_words else [],
                    texts={"title": r.title or "", "body": r.text or ""} if self.with_words else {},
                )  # fmt: skip


def _listed(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(";")) if joined else ()


def _portions(wanted: Iterable[int]) -> Iterable[list[int]]:
    ids = sorted(wanted)
    return (ids[at : at + _MOST] for at in range(0, len(ids), _MOST))
