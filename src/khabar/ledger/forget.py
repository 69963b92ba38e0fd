"""Taking the words of a report or the name of a person out of a ledger, and keeping them out.

A reading is put together again, its words are taken out, and it is written back under the ids it had. What stays of a
forgotten report are its claims as codes, days and spans (`claims=True` removes them too); what stays of a person is an
entity without a name. A tombstone, which is a hash, bars the way back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Engine, text

from khabar.errors import LedgerError
from khabar.ledger import schema
from khabar.ledger.anchors import remove_anchors
from khabar.ledger.bulk import Writer
from khabar.ledger.connect import writing
from khabar.ledger.overlay import judged_reports, lay, withdraw
from khabar.ledger.pack import Packer, entity_key, entity_values
from khabar.ledger.restore import restore
from khabar.ledger.search import Query, merge_words, remove_words
from khabar.ledger.settle import settle
from khabar.ledger.store import NUMBERED, now, remove_sides, write_rows
from khabar.ledger.texts import Texts
from khabar.ledger.tombstones import FORGOTTEN, Tombstones, mark, name_words, nameless
from khabar.ledger.unsettle import unsettle
from khabar.model import Entity, Reading, Record

Kind = Literal["report", "url", "person"]
_OF_READING = ("reading_entity", "claim", "relation", "quotation", "issue")


class Forgotten(Record, frozen=True, kw_only=True):
    """What was done: the kind of what is forgotten, how many reports it touched, and what is left to do, if anything."""

    kind: Kind
    reports: int
    note: str | None = None


def forget(
    engine: Engine, what: str, *, kind: Kind | None = None, reason: str | None = None, claims: bool = False
) -> Forgotten:
    """Forget a report, every report of a URL, or a person.

    Args:
        engine: the ledger's database.
        what: key or label of a report, a URL, or a person's name.
        kind: what it is; told from the ledger where it is not given. With it, what is not here yet is barred beforehand.
        reason: kept with the tombstone.
        claims: whether the claims of the report go too.

    Raises:
        LedgerError: neither a report nor a person of the ledger, or a label that several reports bear.
    """
    with writing(engine) as writer:
        work = _Forgetting(writer, reason, claims)
        done = work.run(what.strip(), kind)
        told = bool(writer.all("SELECT 1 FROM event LIMIT 1"))
    if told:
        settle(engine)  # titles of happenings are made of names: they are written anew before the bytes are wiped
    note = _wipe(engine)
    return Forgotten(kind=done, reports=work.touched, note=note)


class _Forgetting:
    """One transaction of forgetting."""

    def __init__(self, writer: Writer, reason: str | None, claims: bool) -> None:
        self.writer = writer
        self.connection: Connection = writer.connection
        self.reason = reason
        self.claims = claims
        self.touched = 0
        self.orphans: set[int] = set()
        self.fresh: list[tuple[Any, ...]] = []
        self.relay: set[str] = set()
        """Reports over which people's word is to be laid anew."""

    def run(self, what: str, kind: Kind | None) -> Kind:
        kind, reports = self._find(what, kind)
        if kind == "person":
            words = name_words(what)
            if not words:
                raise LedgerError(f"{what!r}: no name; give the words of a name")
            for known in [words, *self._other_names(words)]:
                self._bury("person", mark("person", *known), len(known))
            tombstones = Tombstones.load(self.writer)
            for report in sorted(self._reports_naming(what, tombstones)):
                self._redact(report, tombstones)
            self._judgements_naming(tombstones)
        else:
            if kind == "url":
                self._bury("url", mark("url", what))
            elif not reports:
                self._bury("report", mark("report", what))
            for report in reports:
                self._empty(report)
        lay(self.writer, judged_reports(self.writer, self.relay))
        self._remove_orphans()
        merge_words(self.writer)
        return kind

    def _find(self, what: str, kind: Kind | None) -> tuple[Kind, list[int]]:
        """What is meant, and the reports of that key, label or URL."""
        if kind in (None, "url"):
            reports = [id for (id,) in self.writer.all("SELECT id FROM report WHERE url = ?", (what,))]
            if reports or kind == "url" or "://" in what:
                return "url", reports
        if kind in (None, "report"):
            reports = [id for (id,) in self.writer.all("SELECT id FROM report WHERE key = ?", (what,))]
            labelled = self.writer.all("SELECT id, key FROM report WHERE label = ?", (what,)) if not reports else []
            if len(labelled) > 1:
                keys = ", ".join(key for _, key in labelled[:5])
                raise LedgerError(f"{what}: {len(labelled)} reports bear this label; give the key of one: {keys}")
            reports += [id for id, _ in labelled]
            if reports or kind == "report":
                return "report", reports
        words = name_words(what)
        if kind == "person" or any(words in _names(e) for e in self._entities()):
            return "person", []
        raise LedgerError(
            f"{what}: no report of this key, label or URL and no entity of this name; khabar search finds reports, and "
            "--kind person|report|url bars what is not here yet"
        )

    def _bury(self, kind: str, hashed: str, words: int | None = None) -> None:
        self.writer.run("DELETE FROM tombstone WHERE kind = ? AND hash = ?", (kind, hashed))
        id = self.writer.last_id(schema.tombstone) + 1
        self.writer.insert(schema.tombstone, [(id, kind, hashed, now(), self.reason, words)])

    def _empty(self, report: int) -> None:
        """Take every word of a report away."""
        key, sha = self.writer.all("SELECT key, text_sha256 FROM report WHERE id = ?", (report,))[0]
        self._bury("report", mark("report", key))
        if sha:
            self._bury("text", mark("text", sha))
        texts: Texts = {"title": None, "body": None}
        self._rewrite(report, texts, lambda reading: (_emptied(reading, self.claims), texts))
        self.writer.run(
            "UPDATE report SET label = NULL, url = NULL, author = NULL, text_sha256 = NULL, text_kept = 'none' WHERE id = ?", (report,)
        )
        self.writer.run("UPDATE judgement SET value = NULL, note = NULL WHERE report = ?", (key,))
        self.relay.add(key)

    def _redact(self, report: int, tombstones: Tombstones) -> None:
        """Take a person's name out of a report."""
        self._rewrite(report, None, lambda reading: tombstones.redact(reading, _texts(reading)))

    def _rewrite(self, report: int, texts: Texts | None, change: Any) -> None:
        """Write every reading of a report back as `change` makes it; texts that differ by reading are laid over another."""
        self.touched += 1
        ids = [id for (id,) in self.writer.all("SELECT id FROM reading WHERE report_id = ? ORDER BY id", (report,))]
        readings = [restore(self.connection, id) for id in ids]
        changed = []
        for reading in readings:
            reading, own = change(reading)
            changed.append(reading)
            texts = own if texts is None else {part: _both(texts[part], own[part]) for part in texts}
        if texts is None:
            return
        self._unindex(report, ids)
        for id, reading in zip(ids, changed, strict=True):
            self._put_back(report, id, reading, texts)
        url, author = (changed[0].report.url, changed[0].report.author) if changed else (None, None)
        self.writer.run("UPDATE report SET title = ?, text = ?, url = ?, author = ? WHERE id = ?", (texts["title"], texts["body"], url, author or None, report))
        packer = self._packer()
        packer.report_words(report, texts)
        write_rows(self.writer, packer)

    def _unindex(self, report: int, readings: list[int]) -> None:
        """Take the words of the report and its quotations out of the index, while they are still here."""
        title, body = self.writer.all("SELECT title, text FROM report WHERE id = ?", (report,))[0]
        packer = self._packer()
        packer.report_words(report, {"title": title, "body": body})
        for reading in readings:
            for id, part, start, stop in self.writer.all(
                "SELECT id, part, start, stop FROM quotation WHERE reading_id = ?", (reading,)
            ):
                packer.quotation_words(id, ((title if part == "title" else body) or "")[start:stop])
        remove_words(self.writer, packer.words)

    def _put_back(self, report: int, id: int, reading: Reading, texts: Texts) -> None:
        """Replace the rows of a reading, under the ids they had."""
        withdraw(self.writer, id)
        self.relay.add(reading.report.key)
        lowest = {
            name: self.writer.all(f"SELECT min(id) FROM {name} WHERE reading_id = ?", (id,))[0][0]
            for name in _OF_READING if name != "reading_entity"
        }  # fmt: skip
        recorded, superseded = self.writer.all("SELECT recorded, superseded FROM reading WHERE id = ?", (id,))[0]
        self.orphans |= {e for (e,) in self.writer.all("SELECT entity_id FROM reading_entity WHERE reading_id = ?", (id,))}
        unsettle(self.writer, id)
        remove_sides(self.writer, id)
        remove_anchors(self.writer, id)
        self.writer.run("DELETE FROM relation_side WHERE relation_id IN (SELECT id FROM relation WHERE reading_id = ?)", (id,))
        for name in _OF_READING:
            self.writer.run(f"DELETE FROM {name} WHERE reading_id = ?", (id,))
        self.writer.run("DELETE FROM reading WHERE id = ?", (id,))
        packer = self._packer()
        packer.last.update({name: low - 1 for name, low in lowest.items() if low is not None}, reading=id - 1)
        packer.reading(reading, report, texts, recorded, superseded)
        self.writer.insert(schema.entity, self.fresh)
        self.fresh = []
        write_rows(self.writer, packer)

    def _packer(self) -> Packer:
        self.fresh = []
        return Packer({name: self.writer.last_id(schema.metadata.tables[name]) for name in NUMBERED}, self._entity_id)

    def _entity_id(self, entity: Entity) -> int:
        key = entity_key(entity)
        known = self.writer.all("SELECT id FROM entity WHERE key = ?", (key,))
        if known:
            return int(known[0][0])
        for row in self.fresh:
            if row[1] == key:
                return int(row[0])
        id = self.writer.last_id(schema.entity) + len(self.fresh) + 1
        self.fresh.append((id, key, *entity_values(entity)))
        return id

    def _remove_orphans(self) -> None:
        """Entities that only what is forgotten had."""
        self.writer.each(
            "DELETE FROM entity WHERE id = ? AND NOT EXISTS (SELECT 1 FROM reading_entity WHERE entity_id = ?)",
            [(id, id) for id in sorted(self.orphans)],
        )

    def _entities(self) -> list[Entity]:
        return [_named(*row) for row in self.writer.all("SELECT id, name, name_ar FROM entity")]

    def _other_names(self, words: list[str]) -> list[list[str]]:
        """Names in the other script of entities that bear this one; a single word would take others with it."""
        found = [_names(e) for e in self._entities()]
        return [other for names in found if words in names for other in names if other != words and len(other) > 1]

    def _reports_naming(self, name: str, tombstones: Tombstones) -> set[int]:
        """Reports that have the person as an entity or as who wrote them, or the name anywhere in their words."""
        gone = [int(e.id) for e in self._entities() if tombstones.is_forgotten(e)]
        found = {
            id
            for (id,) in self.writer.among(
                "SELECT g.report_id FROM reading g JOIN reading_entity n ON n.reading_id = g.id WHERE n.entity_id IN", gone
            )
        }
        match = Query(name).match(self.writer.lite)
        words = (
            "SELECT rowid FROM report_words WHERE report_words MATCH :match"
            if self.writer.lite
            else "SELECT id FROM report_words WHERE words @@ CAST(:match AS tsquery)"
        )
        found |= {id for id, author in self.writer.all("SELECT id, author FROM report WHERE author IS NOT NULL") if tombstones.names(author)}
        return found | {id for (id,) in self.connection.execute(text(words), {"match": match})}

    def _judgements_naming(self, tombstones: Tombstones) -> None:
        """Notes and values that have the name are cleared, and an author who bears it stays as a hash of it."""
        rows = self.writer.all("SELECT id, report, author, value, note FROM judgement")
        said = [(id, report) for id, report, _, *words in rows if any(tombstones.names(plain_value(w)) for w in words if w)]
        self.writer.each("UPDATE judgement SET value = NULL, note = NULL WHERE id = ?", [(id,) for id, _ in said])
        authors = {author for _, _, author, *_ in rows if tombstones.names(author)}
        self.writer.each(
            "UPDATE judgement SET author = ? WHERE author = ?", [(f"forgotten {mark('author', a)[:12]}", a) for a in sorted(authors)]
        )
        self.relay |= {report for _, report in said if report} | {report for _, report, author, *_ in rows if report and author in authors}


def plain_value(words: str) -> str:
    """The words of a value kept as JSON, without its marks."""
    return words.translate(_MARKS)


_MARKS = str.maketrans('"{}[]:,', "       ")


def _texts(reading: Reading) -> Texts:
    return {"title": reading.report.title, "body": reading.report.text}


def _both(a: str | None, b: str | None) -> str | None:
    """Two redactions of one text, laid over each other."""
    if a is None or b is None or a == b:
        return a if b is None else b
    return "".join(x if x == y else FORGOTTEN for x, y in zip(a, b, strict=True))


def _emptied(reading: Reading, claims: bool) -> Reading:
    """The reading of a forgotten report: codes, days and spans, no words and no names that came from its text."""
    return msgspec.structs.replace(
        reading,
        report=msgspec.structs.replace(reading.report, url=None, author=msgspec.UNSET),
        entities=[e if e.name_basis == "table" else nameless(e) for e in reading.entities],
        mentions=[], timexes=[], places=[], quotations=[], issues=[],
        claims=[] if claims else reading.claims, relations=[] if claims else reading.relations,
    )  # fmt: skip


def _named(id: int, name: str, name_ar: str | None) -> Entity:
    return Entity(id=str(id), code="", name=name, name_ar=name_ar)


def _names(entity: Entity) -> list[list[str]]:
    return [name_words(name) for name in (entity.name, entity.name_ar) if name]


def _wipe(engine: Engine) -> str | None:
    """Overwrite what was deleted: the log is folded back and emptied, the file written anew.

    Returns:
        What is left to do, where another process stands in the way.
    """
    if engine.dialect.name != "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM (FULL, ANALYZE) " + ", ".join(_wiped())))
            # the planner's statistics hold samples of columns; a role that does not own them is warned and passes by
            connection.execute(text("VACUUM (FULL) pg_catalog.pg_statistic"))
        return "PostgreSQL keeps deleted rows in its write-ahead log until that is recycled; backups keep theirs"
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("VACUUM")
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        raw.close()
    return "another process reads the ledger: its log still holds old pages; forget again when it has ended" if busy else None


def _wiped() -> Iterable[str]:
    return (*(t.name for t in schema.metadata.sorted_tables), "report_words", "quotation_words")
