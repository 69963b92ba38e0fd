"""A reading as it was added, put together again from the tables."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Engine, or_, select

from khabar.errors import LedgerError
from khabar.ledger import schema
from khabar.ledger.unpack import body_of
from khabar.model import (
    SCHEMA,
    Attribution,
    Claim,
    ClaimDate,
    Entity,
    Evidence,
    Issue,
    Link,
    Mention,
    Party,
    Place,
    Quotation,
    Reader,
    Reading,
    Relation,
    Report,
    Sentence,
    Span,
    Timex,
    Trigger,
)  # fmt: skip

_decode = msgspec.json.decode


def has(engine: Engine, report: str, version: str, lexicon: str) -> bool:
    """Whether a report (its key) was read by this reader with these lexicons."""
    query = (
        select(schema.reading.c.id).join(schema.report)
        .where(schema.report.c.key == report, schema.reading.c.version == version, schema.reading.c.lexicon == lexicon)
    )  # fmt: skip
    with engine.connect() as connection:
        return connection.execute(query).first() is not None


def reading_of(engine: Engine, report: str) -> Reading:
    """The current reading of a report.

    Args:
        engine: the ledger's database.
        report: key, label or URL.

    Raises:
        LedgerError: no such report.
    """
    r, g = schema.report.c, schema.reading.c
    query = (
        select(g.id).join(schema.report).where(or_(r.key == report, r.label == report, r.url == report), g.superseded.is_(None))
        .order_by(r.published.desc(), g.id.desc())
    )  # fmt: skip
    with engine.connect() as connection:
        id = connection.execute(query).scalar()
        if id is None:
            raise LedgerError(f"{report}: no report of this key, label or URL; khabar search finds reports")
        return restore(connection, id)


def restore(connection: Connection, id: int) -> Reading:
    """The reading with this id."""
    g = connection.execute(select(schema.reading).where(schema.reading.c.id == id)).one()
    r = connection.execute(select(schema.report).where(schema.report.c.id == g.report_id)).one()
    texts = {"title": r.title or "", "body": r.text or ""}

    def rows(table: Any) -> Any:
        return connection.execute(select(table).where(table.c.reading_id == id, table.c.id > 0).order_by(table.c.id))

    entities = connection.execute(
        select(schema.reading_entity.c.local, schema.entity).join(schema.entity)
        .where(schema.reading_entity.c.reading_id == id, schema.reading_entity.c.number >= 0).order_by(schema.reading_entity.c.number)
    )  # fmt: skip
    return Reading(
        schema=SCHEMA, reader=Reader(version=g.version, lexicon=g.lexicon),
        report=Report(
            key=r.key, id=r.label, outlet=r.outlet, url=r.url, title=r.title, text=r.text, text_sha256=r.text_sha256,
            published=r.published, published_basis=r.published_basis, retrieved=r.retrieved, lang=r.lang,
            author=r.author or msgspec.UNSET,
        ),
        sentences=[Sentence(start=a, end=b, part=p) for a, b, p in _decode(g.sentences)],
        entities=[
            Entity(id=e.local, code=e.code, country=_listed(e.country), roles=_listed(e.roles), kind=e.kind, name=e.name,
                   name_ar=e.name_ar, name_basis=e.name_basis)
            for e in entities
        ],
        mentions=[Mention(entity=e, start=a, end=b, how=how, part=p, wording=w) for e, a, b, how, p, w in _decode(g.mentions)],
        timexes=[
            Timex(start=a, end=b, text=texts[p][a:b], value=v, grain=grain, rule=rule, part=p)
            for a, b, v, grain, rule, p in _decode(g.timexes)
        ],
        places=[
            Place(start=a, end=b, text=texts[p][a:b], name=name, country=country, lat=lat, lon=lon, part=p)
            for a, b, name, country, lat, lon, p in _decode(g.places)
        ],
        claims=[_claim(row) for row in rows(schema.claim)],
        relations=[_relation(row) for row in rows(schema.relation)],
        quotations=[
            Quotation(content=Span(start=q.start, end=q.stop, part=q.part), speaker=q.speaker_local,
                      cue=None if q.cue_start is None else Span(start=q.cue_start, end=q.cue_stop, part=q.cue_part),
                      direct=bool(q.direct))
            for q in rows(schema.quotation)
        ],
        issues=[Issue(start=i.start, end=i.stop, code=i.code, message=i.message, part=i.part) for i in rows(schema.issue)],
    )  # fmt: skip


def _claim(row: Any) -> Claim:
    body = body_of(row.body)
    return Claim(
        id=row.key, anchor=row.anchor, sentence=row.sentence,
        trigger=Trigger(start=row.trigger_start, end=row.trigger_end, text=row.trigger_text, part=row.part),
        type=row.type, mode=row.mode, contexts=_listed(row.contexts), cameo=row.cameo, quad=row.quad, score=row.score,
        actors=[local for _, local in body.actors], recipients=[local for _, local in body.recipients],
        object=_span(body.object) if body.object else None, quantities=body.quantities,
        date=ClaimDate(value=row.date, basis=row.basis) if row.date is not None else None,
        window=[row.date_from, row.date_to] if row.date is None and row.date_from else None,
        place=row.place, polarity=row.polarity, modality=row.modality, iterated=bool(row.iterated),
        attribution=_chain(body.voices), links=[Link(claim=key, how=how) for key, how in body.links],  # type: ignore[arg-type]
        evidence=_evidence(row.evidence),
    )  # fmt: skip


def _relation(row: Any) -> Relation:
    body = body_of(row.body)
    return Relation(
        id=row.key, kind=row.kind, parties=[Party(entity=local, part=part) for _, local, part in body.parties],
        status=row.status, change=row.change, manner=row.manner, polarity=row.polarity, modality=row.modality,
        since=row.since, until=row.until, attribution=_chain(body.voices), claims=body.claims, contests=body.contests,
        evidence=_evidence(row.evidence),
    )  # fmt: skip


def _chain(voices: list[tuple[Any, ...]]) -> list[Attribution]:
    return [
        Attribution(holder=v[1], relation=v[2], manner=v[3], cue=_span(v[4:7]) if len(v) > 4 else None) for v in voices
    ]


def _span(values: tuple[Any, ...]) -> Span:
    return Span(start=values[0], end=values[1], part=values[2])


def _evidence(packed: str) -> list[Evidence]:
    return [
        Evidence(field=e[0], entity=e[1], start=e[2], end=e[3], rule=e[4], inferred=len(e) > 5) for e in _decode(packed)
    ]


def _listed(joined: str) -> list[str]:
    return joined.split(";") if joined else []
