"""Adding readings: all of a transaction or nothing of it, and a second adding changes nothing."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Literal

from sqlalchemy import Engine

from khabar.errors import LedgerError
from khabar.ledger import memos, schema
from khabar.ledger.anchors import write_anchors
from khabar.ledger.answers import contest_names
from khabar.ledger.bulk import Writer
from khabar.ledger.connect import writing
from khabar.ledger.overlay import judged_reports, lay, withdraw
from khabar.ledger.pack import CURRENT, PARTS, Packer, Values, entity_key, entity_values
from khabar.ledger.search import write_words
from khabar.ledger.status import count_on
from khabar.ledger.texts import Policy, Texts, kept
from khabar.ledger.tombstones import Tombstones
from khabar.ledger.unsettle import unsettle
from khabar.model import Entity, Reading, Record

Outcome = Literal["added", "superseding", "superseded", "unchanged", "forgotten", "rejected"]
NUMBERED = ("report", "reading", "claim", "relation", "quotation", "issue", "entity")
_MOST_ENTITIES = 200_000
_DIGITS = re.compile(r"\d+")


class Added(Record, frozen=True, kw_only=True):
    """What became of one reading.

    `outcome`: added (a new report), superseding (a newer reader's reading is now the current one), superseded (an older
    reader's reading, kept behind the current one), unchanged (known already), forgotten (its report is to be forgotten),
    rejected (it cannot be stored: `reason`).
    """

    report: str
    label: str | None
    outcome: Outcome
    claims: int = 0
    relations: int = 0
    reason: str | None = None


class Summary(Record, frozen=True, kw_only=True):
    """How many readings had each outcome, and the claims and relations that were written."""

    outcomes: dict[str, int]
    claims: int
    relations: int
    rejected: list[Added]


def now() -> str:
    """This moment, ISO, UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def newness(version: str) -> tuple[int, ...]:
    """What orders reader versions: the numbers in them."""
    return tuple(int(n) for n in _DIGITS.findall(version))


class Store:
    """Writes readings into an open ledger.

    Args:
        engine: the ledger's database.
        policy: how much of the text is kept.
    """

    def __init__(self, engine: Engine, policy: Policy) -> None:
        self.engine = engine
        self.policy = policy
        self.entities: dict[Values, int] = {}
        self.forgotten = -1

    def add(
        self, readings: Iterable[Reading], batch: int = 1, done: Callable[[list[Added]], None] | None = None
    ) -> Summary:
        """Add readings, `batch` of them a transaction.

        Args:
            readings: in any order.
            batch: readings in one transaction.
            done: called after each commit with what became of the readings it holds.

        Raises:
            LedgerError: the database refuses to be written.
        """
        outcomes: dict[str, int] = {}
        claims = relations = 0
        rejected: list[Added] = []
        for portion in _portions(readings, batch):
            results = self._portion(portion)
            for result in results:
                outcomes[result.outcome] = outcomes.get(result.outcome, 0) + 1
                claims += result.claims
                relations += result.relations
                if result.outcome == "rejected":
                    rejected.append(result)
            if done:
                done(results)
        return Summary(outcomes=outcomes, claims=claims, relations=relations, rejected=rejected)

    def _portion(self, portion: list[Reading]) -> list[Added]:
        """Write readings together; where one is refused, each by itself, so that it loses none of the others."""
        try:
            return self._write(portion)
        except (LedgerError, UnicodeError, LookupError) as error:  # a reading that contradicts itself among them
            if len(portion) == 1:
                report = portion[0].report
                return [Added(report=report.key, label=report.id, outcome="rejected", reason=_reason(error))]
        return [self._portion([reading])[0] for reading in portion]

    def _write(self, portion: list[Reading]) -> list[Added]:
        for reading in portion:
            _storable(reading)
        with _uncollected(), writing(self.engine, keeps=True) as writer:
            fresh: dict[Values, int] = {}
            results = _Transaction(self, writer, fresh).add(portion)
        self.entities.update(fresh)  # only what is committed is remembered
        if len(self.entities) > _MOST_ENTITIES:
            self.entities.clear()
        return results


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cycles meanwhile: the rows of a hundred reports are a million objects, and none of them has one."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Transaction:
    """The writing of one portion."""

    def __init__(self, store: Store, writer: Writer, fresh: dict[Values, int]) -> None:
        self.store = store
        self.writer = writer
        self.fresh = fresh
        self.tombstones = Tombstones.load(writer)
        if self.tombstones.last != store.forgotten:  # entities that were forgotten elsewhere have lost their ids
            store.entities.clear()
            store.forgotten = self.tombstones.last
        self.recorded = now()
        self.entity_rows: list[tuple[Any, ...]] = []
        self.superseded: list[int] = []
        self.packer = Packer({name: writer.last_id(schema.metadata.tables[name]) for name in NUMBERED}, self.entity_id)

    def add(self, portion: Sequence[Reading]) -> list[Added]:
        self._look_up([r.report.key for r in portion])
        barred = [self.tombstones.bars(r.report) for r in portion]
        pairs = [self.tombstones.redact(r, kept(r, self.store.policy)) for r in portion]
        self._find_entities([reading for reading, _ in pairs])
        results = [
            Added(report=reading.report.key, label=reading.report.id, outcome="forgotten") if bar else self._one(reading, texts)
            for bar, (reading, texts) in zip(barred, pairs, strict=True)
        ]
        self.writer.insert(schema.entity, self.entity_rows)
        judged = judged_reports(self.writer, (r.report for r in results if r.outcome in ("added", "superseding")))
        if self.superseded or judged:  # people's word stands before what comes in
            memos.clear(self.writer)
        else:
            self._carry_on()
        write_rows(self.writer, self.packer)
        for reading in self.superseded:
            supersede(self.writer, reading, self.recorded)
        lay(self.writer, judged)
        return results

    def _carry_on(self) -> None:
        """Carry on what is worked out beforehand by what is to be written."""
        rows = self.packer.rows
        current = sum(row[5] is None for row in rows.get("reading", ()))
        count_on(self.writer, {
            "reports": len(rows.get("report", ())), "current readings": current, "superseded readings": len(rows.get("reading", ())) - current,
            **{f"{table}s": sum(row[CURRENT] for row in rows.get(table, ())) for table in ("claim", "relation")},
            "quotations": len(rows.get("quotation", ())), "entities": len(self.entity_rows), "issues": len(rows.get("issue", ())),
        })  # fmt: skip
        memos.drop(self.writer, "contest", {name for row in rows.get("relation", ()) for name in contest_names(row[3], row[11])})

    def _look_up(self, keys: list[str]) -> None:
        """Which of these reports are here, and by which readers they were read."""
        self.reports: dict[str, int] = dict(self.writer.among("SELECT key, id FROM report WHERE key IN", keys))
        self.readers: dict[int, dict[tuple[str, str], tuple[int, str | None]]] = {id: {} for id in self.reports.values()}
        for report, id, version, lexicon, superseded in self.writer.among(
            "SELECT report_id, id, version, lexicon, superseded FROM reading WHERE report_id IN", list(self.readers)
        ):
            self.readers[report][version, lexicon] = id, superseded

    def _one(self, reading: Reading, texts: Texts) -> Added:
        key, label = reading.report.key, reading.report.id
        own = (reading.reader.version, reading.reader.lexicon)
        outcome: Outcome = "added"
        superseded = None
        if key not in self.reports:
            self.reports[key] = self.packer.report(reading, texts, self.recorded)
        report = self.reports[key]
        readers = self.readers.setdefault(report, {})
        if own in readers:
            return Added(report=key, label=label, outcome="unchanged")
        current = next(((reader, id) for reader, (id, gone) in readers.items() if gone is None), None)
        if current and newness(own[0]) < newness(current[0][0]):
            outcome, superseded = "superseded", self.recorded
        elif current:
            outcome = "superseding"
            self.superseded.append(current[1])
            readers[current[0]] = current[1], self.recorded
        readers[own] = self.packer.reading(reading, report, texts, self.recorded, superseded), superseded
        return Added(
            report=key, label=label, outcome=outcome, claims=len(reading.claims), relations=len(reading.relations)
        )

    def _find_entities(self, portion: Sequence[Reading]) -> None:
        """Learn the ids of entities that this process has not met but the ledger has."""
        known = self.store.entities
        unmet = {entity_key(e): key for r in portion for e in r.entities if (key := entity_values(e)) not in known}
        for key, id in self.writer.among("SELECT key, id FROM entity WHERE key IN", list(unmet)):
            self.fresh[unmet[key]] = id

    def entity_id(self, entity: Entity) -> int:
        values = entity_values(entity)
        id = self.store.entities.get(values) or self.fresh.get(values)
        if id is None:
            self.packer.last["entity"] = id = self.packer.last["entity"] + 1
            self.fresh[values] = id
            self.entity_rows.append((id, entity_key(entity), *values))
        return id


def write_rows(writer: Writer, packer: Packer) -> None:
    """Write what was packed, referred-to tables first, and the words by which it is searched."""
    for table in schema.metadata.sorted_tables:
        writer.insert(table, packer.rows.pop(table.name, []))
    write_words(writer, packer.words)
    write_anchors(writer, packer.anchors)


def supersede(writer: Writer, reading: int, at: str) -> None:
    """Mark a reading as superseded: its claims and relations stay and are no longer current."""
    withdraw(writer, reading)
    unsettle(writer, reading)
    writer.run("UPDATE reading SET superseded = ? WHERE id = ?", (at, reading))
    writer.run("UPDATE claim SET current = 0 WHERE reading_id = ?", (reading,))
    writer.run("UPDATE relation SET current = 0 WHERE reading_id = ?", (reading,))
    remove_sides(writer, reading)


def remove_sides(writer: Writer, reading: int) -> None:
    """Take the claims of a reading out of the index of sides. Its claims have neighbouring ids."""
    first, last, day = writer.all("SELECT min(id), max(id), max(day) FROM claim WHERE reading_id = ?", (reading,))[0]
    if first is None:
        return
    values = set()
    for code, country in writer.all(
        "SELECT code, country FROM entity WHERE id IN (SELECT entity_id FROM reading_entity WHERE reading_id = ?)", (reading,)
    ):
        values |= {code, *country.split(";")}
    writer.each(
        "DELETE FROM claim_side WHERE value = ? AND part = ? AND day = ? AND claim_id BETWEEN ? AND ?",
        [(value, part, day, first, last) for value in sorted(values) for part in PARTS],
    )


def _reason(error: Exception) -> str:
    if isinstance(error, LookupError):
        return f"the reading refers to {error}, which it does not have; read the report again"
    return str(error)


def _portions(readings: Iterable[Reading], size: int) -> Iterator[list[Reading]]:
    waiting = iter(readings)
    while portion := list(islice(waiting, max(size, 1))):
        yield portion


def _storable(reading: Reading) -> None:
    """Raise where a text holds what a database cannot."""
    for name in ("text", "title", "url", "id", "outlet"):
        value = getattr(reading.report, name) or ""
        if "\x00" in value:
            raise LedgerError(f"report {reading.report.id or reading.report.key}: {name} holds a NUL character; take it out")
        value.encode()  # a lone surrogate is no text
