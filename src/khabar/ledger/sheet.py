"""What a judgement may be about: the machine's rows of one reading, with what people add to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from khabar.ledger import schema
from khabar.ledger.amend import Values, bare_claim, bare_relation
from khabar.ledger.attach import Found, Place, find
from khabar.ledger.bulk import Writer
from khabar.ledger.fields import ASIDE
from khabar.ledger.judged import rows_of
from khabar.ledger.judgement import WHOLE, Judgement, Vote, standing
from khabar.model import content_id

_ADDED = 10**9
"""Ids of additions lie below the negative of this, by their content; those of amended rows are the machine's, negated."""
NAMES = {"claim": [c.name for c in schema.claim.columns], "relation": [c.name for c in schema.relation.columns]}


class Sheet:
    """The machine's rows of one reading with what people add to them: what a judgement may be about."""

    def __init__(self, writer: Writer, report: str, reading: int, texts: Mapping[str, str], day: str, said: Sequence[Judgement]) -> None:
        self.writer = writer
        self.report = report
        self.reading = reading
        self.texts = texts
        self.day = day
        self.said = said
        self.rows: dict[str, dict[int, Values]] = {"claim": self._read("claim"), "relation": self._read("relation")}
        self.entities: dict[str, tuple[int, str]] = {}
        self.mentions: list[list[Any]] = []
        self.sentences: list[list[Any]] = []
        if said:
            mentions, sentences = writer.all("SELECT mentions, sentences FROM reading WHERE id = ?", (reading,))[0]
            self.mentions, self.sentences = msgspec.json.decode(mentions), msgspec.json.decode(sentences)
            for local, id_, code in writer.all(
                "SELECT n.local, e.id, e.code FROM reading_entity n JOIN entity e ON e.id = n.entity_id WHERE n.reading_id = ? AND n.number >= 0 "
                "ORDER BY n.number", (reading,),
            ):  # fmt: skip
                self.entities[local] = (id_, code)
        self.votes: defaultdict[tuple[str, int], defaultdict[str, list[Vote]]] = defaultdict(lambda: defaultdict(list))
        self._additions()

    def _read(self, table: str) -> dict[int, Values]:
        names = NAMES[table]
        columns = ",".join(f'"{n}"' for n in names)
        out = {}
        for row in self.writer.all(f"SELECT {columns} FROM {table} WHERE reading_id = ? AND id > 0 ORDER BY id", (self.reading,)):
            values = dict(zip(names, row, strict=True))
            out[values["id"]] = {**values, "body": msgspec.json.decode(values["body"]), "evidence": msgspec.json.decode(values["evidence"])}
        return out

    def places(self, target: str) -> list[Place]:
        """What a judgement on a claim or relation may be about."""
        return [
            Place(id_, row["key"], self.anchor(row), row["type"], row["part"], row["trigger_start"], row["trigger_end"])
            if target == "claim" else Place(id_, row["key"], self.anchor(row), row["kind"], row["part"], row["start"], row["stop"])
            for id_, row in self.rows[target].items()
        ]  # fmt: skip

    def anchor(self, row: Values) -> str:
        """Place of a row under every reader: of a relation the kind and its parties in the report."""
        return str(row["anchor"]) if "anchor" in row else content_id(self.report, row["kind"], row["parties"])

    def place(self, one: Judgement, *, other: bool = False) -> Found:
        """The row that a judgement is about, or for a pair or a denial its `other`."""
        if one.target == "report":
            return Found(0)
        if one.target == "entity":
            local = self.local(one)
            return Found(0) if local is not None else Found(None, "no such entity is read there any more")
        if one.verdict == "add":
            return Found(0)
        target = "relation" if one.target == "relation" else "claim"
        if other:
            return find(self.places(target), one.other_key, one.other_anchor, one.other_kind, (None, None, None))
        return find(self.places(target), one.key, one.anchor, one.kind, (one.part, one.start, one.end))

    def local(self, one: Judgement) -> str | None:
        """The entity of this reading that a judgement is about: by the mention it was judged at, else by its code."""
        near = {m[0] for m in self.mentions if one.start is not None and one.end is not None and m[4] == one.part and m[1] < one.end and one.start < m[2]}
        exact = {m[0] for m in self.mentions if (m[4], m[1], m[2]) == (one.part, one.start, one.end)}
        coded = [local for local, (_, code) in self.entities.items() if code == one.kind]
        for found in (exact, {local for local in near if local in coded}, near, set(coded) if one.start is None else set()):
            if len(found) == 1:
                return str(next(iter(found)))
        return None

    def _additions(self) -> None:
        """Rows for what people add; where the reader has come to read the same, what they gave stands over its row."""
        groups: defaultdict[tuple[Any, ...], list[Judgement]] = defaultdict(list)
        for one in self.said:
            if one.verdict == "add" and one.target in ("claim", "relation") and one.value:
                kind = one.value["type" if one.target == "claim" else "kind"]
                groups[one.target, one.part, one.start, one.end, kind].append(one)
        for (target, part, start, end, kind), added in sorted(groups.items(), key=lambda g: str(g[0])):
            anchor = content_id(self.report, part, start, end)
            key = content_id("added", target, anchor, kind)
            same = [
                id_ for id_, row in self.rows[target].items()
                if (row["anchor"] == anchor and row["type"] == kind if target == "claim" else
                    row["kind"] == kind and (row["part"], row["start"], row["stop"]) == (part, start, end))
            ]  # fmt: skip
            if same:
                number = same[0]
            else:
                number = -(_ADDED + int(key[:7], 16))
                while number in self.rows[target]:
                    number -= 1
                about = {
                    "id": number, "reading": self.reading, "key": key, "anchor": anchor, "sentence": self._sentence(part, start), "day": self.day,
                    "trigger": self.texts[part][start:end], "report": self.report, "outlet": self._outlet(),
                }  # fmt: skip
                make = bare_claim if target == "claim" else bare_relation
                self.rows[target][number] = make((part, start, end), added[-1].value, about)
            for one in added:
                self.votes[target, number][WHOLE].append(vote_of(one, "add", None))
                for field, value in one.value.items():
                    if field not in ("type", "kind") and (same or value != ASIDE.get(field)):
                        self.votes[target, number][field].append(vote_of(one, "add", value))

    def _outlet(self) -> str | None:
        outlet: str | None = self.writer.all("SELECT outlet FROM report WHERE key = ?", (self.report,))[0][0]
        return outlet

    def _sentence(self, part: str, start: int) -> int:
        return next((n for n, (a, b, own) in enumerate(self.sentences) if own == part and a <= start < b), 0)


def vote_of(one: Judgement, verdict: str, value: Any) -> Vote:
    """What a judgement says, as one author's word on a field."""
    return Vote(author=one.author, role=one.role, id=one.id, recorded=one.recorded, verdict=verdict, value=value)


def loose(writer: Writer, said: Sequence[Judgement]) -> dict[int, str]:
    """Ids of the judgements that are about nothing in the current readings, with the reason."""
    keys = {str(k) for one in said if one.target != "entity" for k in (one.key, one.other_key) if k}
    known = {key for table in ("claim", "relation") for (key,) in writer.among(f"SELECT key FROM {table} WHERE current > 0 AND key IN", sorted(keys))}
    here: dict[str, tuple[int, str]] = {}
    for key, reading, day in writer.among(
        "SELECT r.key, g.id, r.day FROM report r JOIN reading g ON g.report_id = r.id WHERE g.superseded IS NULL AND r.key IN",
        sorted({str(r) for one in said for r in (one.report, one.other_report) if r}),
    ):
        here[key] = reading, day
    sheets: dict[str, Sheet] = {}
    out: dict[int, str] = {}
    for one in said:
        for other, report, key in ((False, one.report, one.key), (True, one.other_report, one.other_key)):
            if report is None or one.id in out or (one.target != "entity" and key in known):
                continue
            if report not in here:
                out[one.id] = f"report {report} is not in this ledger"
                continue
            if report not in sheets:
                sheets[report] = Sheet(writer, report, here[report][0], {"body": "", "title": ""}, here[report][1], standing(rows_of(writer, [report])))
            found = sheets[report].place(one, other=other)
            if found.id is None:
                out[one.id] = found.why
    return out
