"""One call for every export: which rows, in which form, written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine

from khabar.errors import KhabarError
from khabar.ledger import queries, told
from khabar.ledger.exports import folded, graphml, jsonld, rows, tables
from khabar.ledger.exports.columns import CAMEO, OF, POLECAT, Column
from khabar.ledger.queries import Wanted
from khabar.ledger.told import EventsWanted

FORMS = ("jsonl", "csv", "parquet", "polecat", "cameo", "jsonld", "graphml")
WHAT = ("claims", "relations", "events")
_EVENTS_ONLY = frozenset(("polecat", "cameo", "graphml"))
_T = TypeVar("_T")
Progress = Callable[[int], None]


def export(
    engine: Engine, form: str, path: Path, what: str = "claims", *, full_words: bool = False, progress: Progress | None = None, **wanted: Any
) -> int:
    """Write rows of a ledger to a file; it appears only when it is whole.

    Args:
        engine: of the ledger, its happenings settled.
        form: one of FORMS; polecat, cameo and graphml are of happenings, jsonld of claims.
        path: the file; for csv, polecat and cameo the description lies beside it as PATH-metadata.json.
        what: claims, relations or events, for jsonl, csv and parquet.
        full_words: whole sentences, not 300 characters.
        progress: called with the number of rows so far, now and then.
        wanted: arguments of `queries.Wanted` (claims, relations) or `told.EventsWanted` (events).

    Returns:
        The rows written (edges, for graphml).

    Raises:
        KhabarError: no such form, a filter that these rows do not have, or a file that cannot be written.
    """
    if form not in FORMS or what not in WHAT:
        raise KhabarError(f"export: no form {form!r} of {what!r}; forms are {', '.join(FORMS)}, of {', '.join(WHAT)}")
    what = "events" if form in _EVENTS_ONLY else "claims" if form == "jsonld" else what
    wanted = {name: value for name, value in wanted.items() if value not in (None, False)}
    known = set((EventsWanted if what == "events" else Wanted).__struct_fields__)
    if odd := sorted(set(wanted) - known):
        raise KhabarError(f"export: {what} cannot be chosen by {', '.join(odd)}; {', '.join(sorted(known))} are possible")
    part = path.with_name(f".{path.name}.part")
    try:
        count = _write(engine, form, part, path.name, what, full_words, progress, wanted)
        os.replace(part, path)
    except OSError as error:
        raise KhabarError(f"export: {path} cannot be written: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
    return count


def _write(
    engine: Engine, form: str, part: Path, name: str, what: str, full_words: bool, progress: Progress | None, wanted: dict[str, Any]
) -> int:
    if form in _EVENTS_ONLY:
        made = folded.rows(engine, told.events(engine, EventsWanted(**{"status": "all", "limit": None, **wanted})))
        if form == "graphml":
            return graphml.write_graphml(_counted(made, progress), part)
        columns, flat = (POLECAT, folded.polecat) if form == "polecat" else (CAMEO, folded.cameo)
        return _csv((flat(row) for row in _counted(made, progress)), columns, part, name)
    flat_rows = _counted(_flat(engine, what, full_words, wanted), progress)
    if form == "jsonld":
        return jsonld.write_jsonld(flat_rows, part)
    if form == "csv":
        return _csv(flat_rows, OF[what], part, name)
    return (tables.write_jsonl if form == "jsonl" else tables.write_parquet)(flat_rows, OF[what], part)


def _flat(engine: Engine, what: str, full_words: bool, wanted: dict[str, Any]) -> Iterator[Mapping[str, Any]]:
    if what == "events":
        return rows.events(told.events(engine, EventsWanted(**{"status": "all", "limit": None, **wanted})))
    if what == "relations":
        return rows.relations(queries.relations(engine, Wanted(**wanted)), full_words)
    return rows.claims(engine, queries.claims(engine, Wanted(**wanted)), full_words)


def _csv(flat: Iterable[Mapping[str, Any]], columns: tuple[Column, ...], part: Path, name: str) -> int:
    count = tables.write_csv(flat, columns, part)
    part.with_name(f"{name}-metadata.json").write_text(tables.describe(columns, name), encoding="utf-8")
    return count


def _counted(found: Iterable[_T], progress: Progress | None) -> Iterator[_T]:
    for n, row in enumerate(found, 1):
        yield row
        if progress is not None and n % 500 == 0:
            progress(n)
