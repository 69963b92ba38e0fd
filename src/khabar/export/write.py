"""Exports of a ledger: rows stream from the ledger into a file that takes its name only when it is whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import msgspec
from sqlalchemy import func, select

from khabar.errors import KhabarError
from khabar.export import eventdata, flat
from khabar.export.columns import OF
from khabar.export.graph import Graph
from khabar.export.linked import Linked
from khabar.export.sinks import Csv, Lines, Parquet, csvw
from khabar.export.standoff import folder
from khabar.ledger.eventrows import event_rows
from khabar.ledger.folded import folded
from khabar.ledger.schema import claim, event, relation
from khabar.ledger.told import EventsWanted, each
from khabar.model import Record

if TYPE_CHECKING:
    from khabar.ledger.book import Ledger

Form = Literal["jsonl", "csv", "parquet", "polecat", "cameo", "jsonld", "graphml", "brat"]
What = Literal["claims", "relations", "events", "all"]
Progress = Callable[[str, int, int], None]
FORMS: tuple[Form, ...] = get_args(Form)
WHATS: tuple[What, ...] = get_args(What)
_EVERY = 500
"""Rows between two calls of the progress."""
_SHOWN = 20
"""Rows set aside that are named in the answer; the file beside the export has them all."""
_BOTH = ("party", "other", "country", "since", "until", "limit", "judged_only", "machine_only")
TAKES = {
    "claims": (*_BOTH, "actor", "recipient", "holder", "type", "modality", "polarity", "on", "outlet", "report", "anchor", "recorded_by"),
    "relations": (*_BOTH, "kind", "modality", "polarity", "outlet", "report", "recorded_by"),
    "events": (*_BOTH, "actor", "recipient", "type", "status", "min_reports", "min_outlets", "min_origins", "contested"),
    "reports": ("since", "until", "outlet", "report", "limit"),
}
"""The filters each kind of row takes."""


class Exported(Record, frozen=True, kw_only=True):
    """What an export wrote. `none` counts happenings that make no row of event data, by why; `aside` are rows that could not
    be written, at most a few of them as (id, why); `rejects` is the file with all of them, None where there is none.
    """

    path: str
    form: str
    rows: int
    files: list[str]
    none: dict[str, int]
    set_aside: int
    aside: list[tuple[str, str]]
    rejects: str | None


def export(
    ledger: Ledger, path: str | Path, form: Form, *, what: What | None = None, full_evidence: bool = False, with_text: bool = False,
    progress: Progress | None = None, **wanted: Any,
) -> Exported:  # fmt: skip
    """Write a ledger, or what is wanted of it, to a file (brat: a folder); `Ledger.export` explains the arguments.

    Raises:
        KhabarError: a form, kind of row or filter that do not go together, or a place that cannot be written.
    """
    if form not in FORMS:
        raise KhabarError(f"export: no form {form!r}; one of {', '.join(FORMS)}")
    kinds = _kinds(form, what)
    wanted = {k: v for k, v in wanted.items() if v is not None and v is not False}
    for kind in kinds:
        if strange := sorted(wanted.keys() - set(TAKES[kind])):
            raise KhabarError(f"export: {kind} know no filter {', '.join(strange)}; they take {', '.join(TAKES[kind])}")
    if with_text and form != "brat":
        raise KhabarError("export: only brat carries the text of reports; leave out --with-text, or ask for --evidence full")
    if form == "brat" and not with_text:
        raise KhabarError("export: brat needs the text of the reports in its files; say so with --with-text")
    target = Path(path)
    if not target.parent.is_dir():
        raise KhabarError(f"{target}: there is no folder {target.parent}; make it first")
    try:
        return _Writing(ledger, target, form, full_evidence, progress or (lambda what, done, of: None), wanted).run(kinds)
    except OSError as error:
        raise KhabarError(f"{target}: cannot be written ({error.strerror or error}); nothing is left of it") from error


def _kinds(form: Form, what: What | None) -> list[str]:
    if form in ("jsonl", "jsonld"):
        chosen = what or "all"
    elif form in ("csv", "parquet"):
        chosen = what or "claims"
        if chosen == "all":
            raise KhabarError(f"export: a {form} file holds rows of one kind; choose claims, relations or events with --what")
    elif what:
        raise KhabarError(f"export: {form} is made of its own rows; leave out --what")
    else:
        chosen = "all" if form == "graphml" else "claims"
    if form in ("polecat", "cameo"):
        return ["events"]
    if form == "brat":
        return ["reports"]
    if form == "graphml":
        return ["events", "relations"]
    return ["claims", "relations", "events"] if chosen == "all" else [chosen]


class _Writing:
    def __init__(self, ledger: Ledger, target: Path, form: Form, full: bool, progress: Progress, wanted: dict[str, Any]) -> None:
        self.ledger, self.target, self.form, self.full, self.progress, self.wanted = ledger, target, form, full, progress, wanted
        self.rows = self.refused = 0
        self.none: dict[str, int] = {}
        self.aside: list[tuple[str, str]] = []

    def run(self, kinds: list[str]) -> Exported:
        if "events" in kinds:
            self.ledger.settle(self.progress)
        place = Path(tempfile.mkdtemp(prefix=f".{self.target.name}.", dir=self.target.parent))
        try:
            self.rejected = (place / "rejects").open("wb")
            with self.rejected:
                self._write(place, kinds)
            return self._named(place, kinds)
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _write(self, place: Path, kinds: list[str]) -> None:
        if self.form == "brat":
            found = folder(self.ledger, place / "out", **self.wanted)
            for id_, why in self._counted("reports", found):
                self._refuse(id_, why) if why else self._wrote()
            return
        sink = self._sink(place / "out", kinds)
        try:
            for kind in kinds:
                for id_, row in self._counted(kind, self._rows(kind)):
                    try:
                        sink.put(row)
                    except (ValueError, OverflowError, TypeError) as error:
                        self._refuse(id_, str(error))
                    else:
                        self._wrote()
        finally:
            sink.close()

    def _sink(self, out: Path, kinds: list[str]) -> Any:
        name = self.form if self.form in OF else kinds[0]
        if self.form == "parquet" or (self.form in OF and self.target.suffix == ".parquet"):
            return Parquet(out, OF[name], name)
        if self.form in OF or self.form == "csv":
            return Csv(out, OF[name])
        return {"jsonl": Lines, "jsonld": Linked, "graphml": Graph}[self.form](out)

    def _rows(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Rows of a kind as this form takes them, each with its id."""
        own = {k: v for k, v in self.wanted.items() if k in TAKES[kind]}
        if kind == "events":
            yield from self._events(own)
            return
        if kind == "relations" and self.form == "graphml":
            yield from ((row.id, row) for row in self.ledger.relations(words=False, **own))
            return
        found = self.ledger.claims(**own) if kind == "claims" else self.ledger.relations(**own)
        make = flat.claim if kind == "claims" else flat.relation
        for one in found:
            yield one.id, self._tagged(kind, make(one, self.full))  # type: ignore[arg-type]

    def _events(self, own: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        wanted = EventsWanted(**{"status": "all", "order": "oldest", **own, "limit": own.get("limit")})
        if self.form not in ("polecat", "cameo", "graphml"):
            for rows in each(self.ledger.engine, wanted):
                with self.ledger.engine.connect() as connection:
                    told = event_rows(connection, rows)
                yield from ((row.id, self._tagged("events", flat.event(row))) for row in told)
            return
        for one in folded(self.ledger.engine, wanted):
            if isinstance(one, tuple):
                self.none[one[1]] = self.none.get(one[1], 0) + 1
            elif self.form == "graphml":
                yield one.event, one
            else:
                yield from ((one.event, row) for row in (eventdata.polecat if self.form == "polecat" else eventdata.cameo)(one))

    def _tagged(self, kind: str, row: dict[str, Any]) -> dict[str, Any]:
        if self.form == "jsonl":
            return {"schema": f"khabar.{kind[:-1]}/1", **row}
        return {"what": kind, **row} if self.form == "jsonld" else row

    def _counted(self, kind: str, rows: Iterator[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
        """The rows, telling how far it is."""
        of = 0
        table = {"claims": claim, "relations": relation}.get(kind, event)
        if not self.wanted and kind != "reports":
            with self.ledger.engine.connect() as connection:
                query = select(func.count()).select_from(table)
                of = int(connection.execute(query.where(table.c.current == 1) if table is not event else query).scalar() or 0)
        done = 0
        self.progress(f"writing {kind}", 0, of)
        while portion := list(islice(rows, _EVERY)):
            yield from portion
            done += len(portion)
            self.progress(f"writing {kind}", done, max(of, done) if of else 0)

    def _wrote(self) -> None:
        self.rows += 1

    def _refuse(self, id_: str, why: str) -> None:
        self.refused += 1
        if len(self.aside) < _SHOWN:
            self.aside.append((id_, why))
        self.rejected.write(msgspec.json.encode({"id": id_, "why": why}) + b"\n")

    def _named(self, place: Path, kinds: list[str]) -> Exported:
        """Give the whole files their names: what describes the export first, itself last."""
        files = []
        if self.form == "csv" or (self.form in OF and self.target.suffix != ".parquet"):
            meta = self.target.with_name(f"{self.target.name}-metadata.json")
            (place / "meta").write_bytes(csvw(self.target.name, OF[self.form if self.form in OF else kinds[0]]))
            files.append(_move(place / "meta", meta))
        rejects = self.target.with_name(f"{self.target.name}.rejects.jsonl")
        if self.refused:
            files.append(_move(place / "rejects", rejects))
        else:
            with suppress(FileNotFoundError):
                rejects.unlink()  # of an earlier export of this name
        files.append(_move(place / "out", self.target))
        return Exported(
            path=str(self.target), form=self.form, rows=self.rows, files=files[::-1], none=dict(sorted(self.none.items())), set_aside=self.refused,
            aside=self.aside, rejects=str(rejects) if self.refused else None,
        )  # fmt: skip


def _move(made: Path, target: Path) -> str:
    if made.is_dir():
        if target.exists():
            raise KhabarError(f"{target}: there is something there already; give another name, or remove it")
    else:
        with made.open("rb") as file:
            os.fsync(file.fileno())
        if target.is_dir():
            raise KhabarError(f"{target}: is a folder; give the name of a file")
    os.replace(made, target)
    return str(target)
