"""A reading as the rows of the tables, ready to be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from khabar.ledger.anchors import terms
from khabar.ledger.edtf import start_of
from khabar.ledger.texts import Texts, part_of, span_of
from khabar.model import Attribution, Claim, Entity, Evidence, Reading, Relation, Span, content_id

Row = tuple[Any, ...]
Values = tuple[str, str, str, str, str, str | None, str]
PARTS = ("actor", "recipient", "holder")
"""The parts in a claim by which it is looked up."""
CURRENT = -3
"""Where in the row of a claim or a relation it says whether it stands."""
_encode = msgspec.json.Encoder().encode


def _json(value: Any) -> str:
    return _encode(value).decode()


def entity_values(entity: Entity) -> Values:
    """The columns of an entity behind its key; entities alike in all of them are one row."""
    return (
        entity.code, ";".join(entity.country), ";".join(entity.roles), entity.kind, entity.name, entity.name_ar,
        entity.name_basis,
    )  # fmt: skip


def entity_key(entity: Entity) -> str:
    """Key of an entity's row: a hash of all it says."""
    return content_id(*entity_values(entity))


class Packer:
    """Rows of one reading after another, by table name.

    Args:
        last: the highest id in use, by table name; counted on as rows are made.
        entity_of: the ledger's id of an entity.
    """

    def __init__(self, last: dict[str, int], entity_of: Callable[[Entity], int]) -> None:
        self.last = last
        self.entity_of = entity_of
        self.rows: dict[str, list[Row]] = {}
        self.words: dict[str, list[tuple[int, str]]] = {"report": [], "quotation": []}
        """Text by which a report or a quotation is searched, by its id."""
        self.anchors: list[tuple[int, str]] = []
        """Anchors of the claims of a reading, by its id."""

    def report(self, reading: Reading, texts: Texts, recorded: str) -> int:
        """Pack the report; the title and text are those kept."""
        r = reading.report
        policy = "none" if texts["body"] is None else "full" if texts["body"] == r.text else "evidence"
        id = self._next("report")
        self._put(
            "report",
            (id, r.key, r.id, r.outlet, r.url, texts["title"], texts["body"], policy, r.text_sha256, r.published,
             (r.published or "")[:10], r.published_basis, r.retrieved, r.lang, recorded, r.author or None),
        )  # fmt: skip
        self.report_words(id, texts)
        return id

    def report_words(self, id: int, texts: Texts) -> None:
        """Note the words by which a report is searched."""
        if texts["title"] or texts["body"]:
            self.words["report"].append((id, f"{texts['title'] or ''}\n{texts['body'] or ''}"))

    def quotation_words(self, id: int, words: str) -> None:
        """Note the words by which a quotation is searched."""
        if words and not words.isspace():
            self.words["quotation"].append((id, words))

    def reading(self, reading: Reading, report: int, texts: Texts, recorded: str, superseded: str | None) -> int:
        """Pack all that was read in the report; `superseded` is set where a newer reading stands already."""
        id = self._next("reading")
        self._put(
            "reading",
            (id, report, reading.reader.version, reading.reader.lexicon, recorded, superseded,
             _json([(s.start, s.end, s.part) for s in reading.sentences]),
             _json([(m.entity, m.start, m.end, m.how, m.part, texts[m.part] and m.wording) for m in reading.mentions]),
             _json([(t.start, t.end, t.value, t.grain, t.rule, t.part) for t in reading.timexes]),
             _json([(p.start, p.end, p.name, p.country, p.lat, p.lon, p.part) for p in reading.places])),
        )  # fmt: skip
        ids = {e.id: self.entity_of(e) for e in reading.entities}
        self._put("reading_entity", *((id, n, e.id, ids[e.id]) for n, e in enumerate(reading.entities)))
        rows = _Rows(reading, id, ids, texts, superseded is None)
        self.anchors.append((id, terms(c.anchor for c in reading.claims)))
        parts = {c.id: c.trigger.part for c in reading.claims}
        for claim in reading.claims:
            number = self._next("claim")
            self._put("claim", rows.claim(number, claim))
            if superseded is None:
                self._put("claim_side", *rows.claim_sides(number, claim))
        for relation in reading.relations:
            number = self._next("relation")
            self._put("relation", rows.relation(number, relation, part_of(relation, parts)))
            self._put("relation_side", *rows.relation_sides(number, relation))
        for q in reading.quotations:
            cue = (q.cue.start, q.cue.end, q.cue.part) if q.cue else (None, None, None)
            number = self._next("quotation")
            words = (texts[q.content.part] or "")[q.content.start : q.content.end]
            self.quotation_words(number, words)
            self._put(
                "quotation",
                (number, id, q.content.part, q.content.start, q.content.end,
                 ids[q.speaker] if q.speaker else None, q.speaker, *cue, int(q.direct)),
            )  # fmt: skip
        for i in reading.issues:
            self._put("issue", (self._next("issue"), id, i.part, i.start, i.end, i.code, i.message))
        return id

    def _next(self, table: str) -> int:
        self.last[table] += 1
        return self.last[table]

    def _put(self, table: str, *rows: Row) -> None:
        self.rows.setdefault(table, []).extend(rows)


class _Rows:
    """Rows of the claims and relations of one reading."""

    def __init__(
        self, reading: Reading, id: int, ids: dict[str, int], texts: Texts, current: bool
    ) -> None:
        self.id = id
        self.ids = ids
        self.texts = texts
        self.current = int(current)
        self.entities = {e.id: e for e in reading.entities}
        self.day = (reading.report.published or "")[:10]
        self.report, self.outlet = reading.report.key, reading.report.outlet

    def claim(self, number: int, c: Claim) -> Row:
        at = c.trigger
        rule = next((e.rule for e in c.evidence if e.field == "type"), "")
        first, last = start_of(c.date.value) if c.date else c.window or (None, None)
        body: dict[str, Any] = {"actors": self._refs(c.actors), "recipients": self._refs(c.recipients)}
        if c.object:
            body["object"] = (c.object.start, c.object.end, c.object.part)
        if c.quantities:
            body["quantities"] = c.quantities
        if c.attribution:
            body["voices"] = self._voices(c.attribution)
        if c.links:
            body["links"] = [(link.claim, link.how) for link in c.links]
        return (
            number, self.id, c.id, c.anchor, c.sentence, at.part, at.start, at.end,
            self._cut(at.start, at.end, at.part), rule.partition(":")[0], c.type, c.mode, ";".join(c.contexts), c.cameo,
            c.quad, c.score, self._codes(c.actors), self._codes(c.recipients), self._codes(a.holder for a in c.attribution),
            self._cut(c.object.start, c.object.end, c.object.part) if c.object else None,
            c.date.value if c.date else None, c.date.basis if c.date else None, first, last, c.place, c.polarity, c.modality,
            int(c.iterated), self.day, _json(body), self._evidence(c.evidence), self.current, self.report, self.outlet,
        )  # fmt: skip

    def claim_sides(self, number: int, c: Claim) -> Iterable[Row]:
        for part, locals in zip(PARTS, (c.actors, c.recipients, [a.holder for a in c.attribution]), strict=True):
            for value, as_code, as_country in self._values(locals):
                yield value, part, self.day, number, c.type, as_code, as_country

    def relation(self, number: int, r: Relation, part: str) -> Row:
        body: dict[str, Any] = {"parties": [(self.ids[p.entity], p.entity, p.part) for p in r.parties]}
        if r.attribution:
            body["voices"] = self._voices(r.attribution)
        if r.claims:
            body["claims"] = r.claims
        if r.contests:
            body["contests"] = r.contests
        return (
            number, self.id, r.id, r.kind, r.status, r.change, r.manner, r.polarity, r.modality, r.since, r.until,
            ";".join(f"{self.entities[p.entity].code}:{p.part}" for p in r.parties),
            self._codes(a.holder for a in r.attribution), part, *span_of(r), self.day, _json(body),
            self._evidence(r.evidence), self.current, self.report, self.outlet,
        )  # fmt: skip

    def relation_sides(self, number: int, r: Relation) -> Iterable[Row]:
        for value, as_code, as_country in self._values([p.entity for p in r.parties]):
            yield value, number, r.kind, self.day, as_code, as_country

    def _values(self, locals: Sequence[str]) -> Iterable[tuple[str, int, int]]:
        """Codes and countries of some entities, each value once, with what it stands for."""
        codes = {self.entities[e].code for e in locals}
        countries = {country for e in locals for country in self.entities[e].country}
        for value in sorted(codes | countries):
            yield value, int(value in codes), int(value in countries)

    def _refs(self, locals: Sequence[str]) -> list[tuple[int, str]]:
        return [(self.ids[e], e) for e in locals]

    def _codes(self, locals: Iterable[str]) -> str:
        return ";".join(self.entities[e].code for e in locals)

    def _voices(self, chain: Sequence[Attribution]) -> list[tuple[Any, ...]]:
        return [(self.ids[a.holder], a.holder, a.relation, a.manner, *self._cue(a.cue)) for a in chain]

    def _cue(self, cue: Span | None) -> tuple[Any, ...]:
        return (cue.start, cue.end, cue.part, self._cut(cue.start, cue.end, cue.part)) if cue else ()

    def _cut(self, start: int, end: int, part: str) -> str:
        text = self.texts[part]
        return text[start:end] if text else ""

    def _evidence(self, evidence: Sequence[Evidence]) -> str:
        return _json([(e.field, e.entity, e.start, e.end, e.rule, *((1,) if e.inferred else ())) for e in evidence])
