"""Readings as the tables of a shard: the columns are those of the ledger's views, so that one question fits both."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import ConfigError
from khabar.ingest.extras import need
from khabar.ingest.outcomes import Line
from khabar.ledger.origins import signature
from khabar.ledger.pack import Packer
from khabar.ledger.schema import metadata
from khabar.model import Entity, Evidence, Quotation, Reading

Row = dict[str, Any]
_TEXT, _INT, _FLOAT, _BYTES = "string", "int32", "float64", "binary"
COLUMNS: dict[str, dict[str, str]] = {
    "reports": {
        "report": _TEXT, "label": _TEXT, "outlet": _TEXT, "url": _TEXT, "title": _TEXT, "text": _TEXT, "text_sha256": _TEXT,
        "published": _TEXT, "published_at": _TEXT, "published_basis": _TEXT, "retrieved": _TEXT, "lang": _TEXT, "author": _TEXT,
        "place": _TEXT, "sentences": _INT, "claims": _INT, "relations": _INT, "version": _TEXT, "lexicon": _TEXT, "signature": _BYTES,
    },
    "claims": {
        "report": _TEXT, "label": _TEXT, "outlet": _TEXT, "published": _TEXT, "claim": _TEXT, "anchor": _TEXT, "part": _TEXT, "sentence": _INT,
        "trigger_start": _INT, "trigger_end": _INT, "trigger_text": _TEXT, "lemma": _TEXT, "type": _TEXT, "mode": _TEXT, "contexts": _TEXT,
        "cameo": _TEXT, "quad": _INT, "score": _FLOAT, "actors": _TEXT, "recipients": _TEXT, "holders": _TEXT, "object": _TEXT, "date": _TEXT,
        "basis": _TEXT, "date_from": _TEXT, "date_to": _TEXT, "place": _TEXT, "polarity": _TEXT, "modality": _TEXT, "iterated": _INT,
    },
    "relations": {
        "report": _TEXT, "label": _TEXT, "outlet": _TEXT, "published": _TEXT, "relation": _TEXT, "kind": _TEXT, "parties": _TEXT, "status": _TEXT,
        "change": _TEXT, "manner": _TEXT, "polarity": _TEXT, "modality": _TEXT, "since": _TEXT, "until": _TEXT, "holders": _TEXT,
    },
    "quotations": {
        "report": _TEXT, "label": _TEXT, "outlet": _TEXT, "published": _TEXT, "part": _TEXT, "start": _INT, "stop": _INT, "direct": _INT,
        "speaker": _TEXT, "speaker_code": _TEXT, "words": _TEXT,
    },
    "claim_evidence": {"claim": _TEXT, "field": _TEXT, "entity": _TEXT, "start": _INT, "stop": _INT, "rule": _TEXT, "inferred": _INT},
    "relation_evidence": {"relation": _TEXT, "field": _TEXT, "entity": _TEXT, "start": _INT, "stop": _INT, "rule": _TEXT, "inferred": _INT},
    "entities": {
        "report": _TEXT, "entity": _TEXT, "code": _TEXT, "country": _TEXT, "roles": _TEXT, "kind": _TEXT, "name": _TEXT, "name_ar": _TEXT,
        "name_basis": _TEXT,
    },
    "timexes": {"report": _TEXT, "part": _TEXT, "start": _INT, "stop": _INT, "text": _TEXT, "value": _TEXT, "grain": _TEXT, "rule": _TEXT},
    "issues": {"report": _TEXT, "part": _TEXT, "start": _INT, "stop": _INT, "code": _TEXT, "message": _TEXT},
    "rejects": {"outcome": _TEXT, "place": _TEXT, "reason": _TEXT, "remedy": _TEXT},
    "readings": {"report": _TEXT, "reading": _BYTES},
}  # fmt: skip
"""Columns of each table. `readings` holds each reading whole (JSON without its text), for a ledger."""
_LEDGER = {name: [c.name for c in metadata.tables[name].columns] for name in ("claim", "relation")}
_SAME = {"claim": {"key": "claim"}, "relation": {"key": "relation"}}


class Tables:
    """The rows of a shard, added a reading at a time."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {name: [] for name in COLUMNS}
        self.encode = msgspec.json.Encoder().encode

    def add(self, reading: Reading, place: str) -> None:
        """Add the rows of a reading."""
        r = reading.report
        texts = {"title": r.title, "body": r.text}
        common = {"report": r.key, "label": r.id, "outlet": r.outlet, "published": (r.published or "")[:10]}
        sign = signature(r.text or "")
        self._put(
            "reports",
            {**common, "url": r.url, "title": r.title, "text": r.text, "text_sha256": r.text_sha256, "published_at": r.published,
             "published_basis": r.published_basis, "retrieved": r.retrieved, "lang": r.lang,
             "author": r.author if isinstance(r.author, str) else None, "place": place, "sentences": len(reading.sentences),
             "claims": len(reading.claims), "relations": len(reading.relations), "version": reading.reader.version,
             "lexicon": reading.reader.lexicon, "signature": struct.pack(f"<{len(sign)}I", *sign)},
        )  # fmt: skip
        self._of_ledger(reading, texts, common)
        names = {e.id: e for e in reading.entities}
        self._put("quotations", *({**common, **_quotation(q, names, texts)} for q in reading.quotations))
        for kind, found in (("claim", reading.claims), ("relation", reading.relations)):
            self._put(f"{kind}_evidence", *({kind: c.id, **_evidence(e)} for c in found for e in c.evidence))
        self._put(
            "entities",
            *({"report": r.key, "entity": e.id, "code": e.code, "country": ";".join(e.country), "roles": ";".join(e.roles), "kind": e.kind,
               "name": e.name, "name_ar": e.name_ar, "name_basis": e.name_basis} for e in reading.entities),
        )  # fmt: skip
        self._put(
            "timexes",
            *({"report": r.key, "part": t.part, "start": t.start, "stop": t.end, "text": t.text, "value": t.value, "grain": t.grain, "rule": t.rule}
              for t in reading.timexes),
        )  # fmt: skip
        self._put(
            "issues",
            *({"report": r.key, "part": i.part, "start": i.start, "stop": i.end, "code": i.code, "message": i.message} for i in reading.issues),
        )
        bare = msgspec.structs.replace(reading, report=msgspec.structs.replace(r, text=None))
        self._put("readings", {"report": r.key, "reading": self.encode(bare)})

    def reject(self, line: Line) -> None:
        """Add what is not read."""
        self._put("rejects", msgspec.structs.asdict(line))

    def write(self, folder: Path) -> dict[str, int]:
        """Write each table as Parquet; the bytes follow from the rows. Returns how many rows each has."""
        arrow, parquet = need("pyarrow", "bulk", "parquet"), need("pyarrow.parquet", "bulk", "parquet")
        for name, columns in COLUMNS.items():
            fields = arrow.schema([(column, getattr(arrow, kind)()) for column, kind in columns.items()])
            table = arrow.Table.from_pylist(self.rows[name], schema=fields)
            parquet.write_table(table, folder / f"{name}.parquet", compression="zstd", compression_level=6)
        return {name: len(rows) for name, rows in self.rows.items()}

    def _of_ledger(self, reading: Reading, texts: dict[str, str | None], common: Row) -> None:
        """Claims and relations as the ledger's tables have them."""
        packer = Packer(Counter(), lambda entity: 0)
        packer.reading(reading, 0, texts, "", None)
        for kind in ("claim", "relation"):
            wanted = COLUMNS[f"{kind}s"]
            for values in packer.rows.get(kind, ()):
                row = {_SAME[kind].get(name, name): value for name, value in zip(_LEDGER[kind], values, strict=True)}
                self._put(f"{kind}s", {**{name: row[name] for name in wanted if name not in common}, **common})

    def _put(self, table: str, *rows: Row) -> None:
        self.rows[table].extend(rows)


def _quotation(q: Quotation, names: dict[str, Entity], texts: dict[str, str | None]) -> Row:
    at = q.content
    speaker = names.get(q.speaker) if q.speaker else None
    return {
        "part": at.part, "start": at.start, "stop": at.end, "direct": int(q.direct), "speaker": speaker.name if speaker else None,
        "speaker_code": speaker.code if speaker else None, "words": (texts[at.part] or "")[at.start : at.end],
    }  # fmt: skip


def _evidence(e: Evidence) -> Row:
    return {"field": e.field, "entity": e.entity, "start": e.start, "stop": e.end, "rule": e.rule, "inferred": int(e.inferred)}


def readings(folder: Path) -> Iterable[Reading]:
    """The readings of a shard, whole again, in its order.

    Raises:
        ConfigError: a shard that another khabar made and this one cannot read.
    """
    parquet = need("pyarrow.parquet", "bulk", "parquet")
    decode = msgspec.json.Decoder(Reading).decode
    texts = parquet.read_table(folder / "reports.parquet", columns=["text"]).column("text").to_pylist()
    packed = parquet.read_table(folder / "readings.parquet", columns=["reading"]).column("reading").to_pylist()
    for text, raw in zip(texts, packed, strict=True):
        try:
            reading = decode(raw)
        except msgspec.DecodeError as error:
            raise ConfigError(f"{folder}: not a reading of this khabar ({error}); read the archive again") from error
        yield msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, text=text))
