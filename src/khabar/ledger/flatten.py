"""The flat rows of one reading: what the store keeps and the rest of the ledger reasons over."""

from __future__ import annotations

import msgspec

from khabar.ledger.rows import ClaimRow, RelationRow, Side, Voice
from khabar.model import Attribution, Claim, Entity, Reading, Relation


def side(entity: Entity, part: str = "") -> Side:
    """An entity of a reading as a side."""
    return Side(
        entity=entity.id, code=entity.code, country=tuple(entity.country), roles=tuple(entity.roles), kind=entity.kind,
        name=entity.name, name_ar=entity.name_ar, part=part,
    )  # fmt: skip


def claim_rows(reading: Reading) -> list[ClaimRow]:
    """One row a claim; a reading without its text gives rows without words."""
    flat = _Flat(reading)
    return [flat.row(claim) for claim in reading.claims]


def relation_rows(reading: Reading, recorded: str | None = None) -> list[RelationRow]:
    """One row a relation; `recorded` is the ISO time of its entry into a ledger."""
    flat = _Flat(reading)
    return [flat.tie(relation, recorded) for relation in reading.relations]


class _Flat:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.sides = {e.id: side(e) for e in reading.entities}
        self.texts = {"body": reading.report.text or "", "title": reading.report.title or ""}

    def voice(self, held: Attribution) -> Voice:
        cue = self.texts[held.cue.part][held.cue.start : held.cue.end] if held.cue else ""
        return Voice(side=self.sides[held.holder], relation=held.relation, manner=held.manner, cue=cue)

    def row(self, claim: Claim) -> ClaimRow:
        report = self.reading.report
        part = claim.trigger.part
        text = self.texts[part]
        sentence = self.reading.sentences[claim.sentence]
        rule = next((e.rule for e in claim.evidence if e.field == "type"), "")
        return ClaimRow(
            id=claim.id, anchor=claim.anchor, report=report.key, outlet=report.outlet,
            published=report.published[:10] if report.published else None, sentence=claim.sentence,
            trigger=claim.trigger.text, lemma=rule.split(":")[0], start=claim.trigger.start, end=claim.trigger.end, part=part,
            words=self.texts[sentence.part][sentence.start : sentence.end], type=claim.type, mode=claim.mode,
            contexts=tuple(claim.contexts), cameo=claim.cameo, quad=claim.quad, score=claim.score,
            actors=tuple(self.sides[a] for a in claim.actors), recipients=tuple(self.sides[r] for r in claim.recipients),
            object=text[claim.object.start : claim.object.end] if claim.object else None, quantities=tuple(claim.quantities),
            date=claim.date.value if claim.date else None, basis=claim.date.basis if claim.date else None,
            window=(claim.window[0], claim.window[1]) if claim.window else None, place=claim.place,
            polarity=claim.polarity, modality=claim.modality, iterated=claim.iterated,
            voices=tuple(self.voice(a) for a in claim.attribution), links=tuple((k.claim, k.how) for k in claim.links),
            passing=any(e.field == "passing" for e in claim.evidence),
        )  # fmt: skip

    def tie(self, relation: Relation, recorded: str | None) -> RelationRow:
        report = self.reading.report
        words = dict.fromkeys(self.texts["body"][e.start : e.end] for e in relation.evidence)
        return RelationRow(
            id=relation.id, report=report.key, outlet=report.outlet, published=report.published[:10] if report.published else None,
            recorded=recorded, kind=relation.kind,
            parties=tuple(msgspec.structs.replace(self.sides[p.entity], part=p.part) for p in relation.parties),
            status=relation.status, change=relation.change, manner=relation.manner, polarity=relation.polarity,
            modality=relation.modality, since=relation.since, until=relation.until,
            voices=tuple(self.voice(a) for a in relation.attribution), claims=tuple(relation.claims),
            contests=tuple(relation.contests), words=" … ".join(w for w in words if w),
        )  # fmt: skip
