"""Rows of a reading without a store, for tests of what reasons over rows."""

from __future__ import annotations

from khabar.ledger.rows import RelationRow, Side, Voice
from khabar.model import Attribution, Entity, Reading


def side(entity: Entity, part: str = "") -> Side:
    return Side(entity=entity.id, code=entity.code, country=tuple(entity.country), roles=tuple(entity.roles), kind=entity.kind,
                name=entity.name, name_ar=entity.name_ar, part=part)  # fmt: skip


def relation_rows(reading: Reading) -> list[RelationRow]:
    by_id = {e.id: e for e in reading.entities}
    text = reading.report.text or ""

    def voice(a: Attribution) -> Voice:
        return Voice(side=side(by_id[a.holder]), relation=a.relation, manner=a.manner,
                     cue=text[a.cue.start : a.cue.end] if a.cue else "")  # fmt: skip

    return [
        RelationRow(
            id=r.id, report=reading.report.key, outlet=reading.report.outlet, published=reading.report.published, recorded=None,
            kind=r.kind, parties=tuple(side(by_id[p.entity], p.part) for p in r.parties), status=r.status, change=r.change,
            manner=r.manner, polarity=r.polarity, modality=r.modality, since=r.since, until=r.until,
            voices=tuple(voice(a) for a in r.attribution), claims=tuple(r.claims), contests=tuple(r.contests),
            words=" … ".join(text[e.start : e.end] for e in r.evidence),
        )
        for r in reading.relations
    ]  # fmt: skip
