"""The reports behind a release as readings, with what people said of them: from a ledger, or read again from the reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, func, or_, select

from khabar.errors import InputError
from khabar.ledger import schema
from khabar.ledger.bulk import Writer
from khabar.ledger.judged import all_rows
from khabar.ledger.judgement import Judgement
from khabar.ledger.restore import restore
from khabar.ledger.texts import Policy, kept
from khabar.model import Reading, Record, Report
from khabar.practice.query import Query
from khabar.reader import VERSION, read

Progress = Callable[[str, int, int], None]
_FORGOTTEN = "forgotten"


class Source(Record, frozen=True, kw_only=True):
    """A report as a release names it: its key, who read it, and how much of its text the ledger kept."""

    report: str
    reader: str
    lexicon: str
    text: Policy


class Corpus(Record, frozen=True, kw_only=True):
    """What a release is made from.

    `sources` are the reports in their order; `readings` gives the reading of each, in that order, once; `judgements` is what people
    said of them; `missing` are reports that were asked for and are not there, `otherwise` those that are there in other readings alone,
    `more` how many others are there and not asked for.
    """

    sources: list[Source]
    readings: Iterator[Reading]
    judgements: list[Judgement]
    missing: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    more: int = 0


def newest_moment(engine: Engine) -> str | None:
    """The latest moment (ISO, UTC) at which a reading or a judgement entered a ledger."""
    with engine.connect() as connection:
        found = [connection.execute(select(func.max(table.c.recorded))).scalar() for table in (schema.reading, schema.judgement)]
    return max((str(f) for f in found if f), default=None)


def of_ledger(engine: Engine, query: Query, only: Sequence[Source] | None = None, judged: Sequence[Judgement] | None = None) -> Corpus:
    """The reports of a ledger that a query chooses, by day of publication and key.

    Args:
        engine: of the ledger.
        query: its `since`, `until`, `outlet` and `report` choose.
        only: the reports and readings of a release that stands: just these are taken, whoever has read them since.
        judged: its judgements, where they are to be taken as they stood then.
    """
    r, g = schema.report.c, schema.reading.c
    statement = select(g.id, r.day, r.key, g.version, g.lexicon, r.text_kept).join(schema.report)
    asked = query.filters
    if "since" in asked:
        statement = statement.where(r.day >= asked["since"])
    if "until" in asked:
        statement = statement.where(r.day <= asked["until"])
    if "outlet" in asked:
        statement = statement.where(r.outlet == asked["outlet"])
    if "report" in asked:
        statement = statement.where(or_(*(column == asked["report"] for column in (r.key, r.label, r.url))))
    with engine.connect() as connection:
        rows = connection.execute(statement if only else statement.where(g.superseded.is_(None))).all()
        said = [j for j in all_rows(Writer(connection)) if j.state != _FORGOTTEN]
    found = [(row.id, Source(report=row.key, reader=row.version, lexicon=row.lexicon, text=row.text_kept)) for row in sorted(rows, key=lambda row: (row.day, row.key, row.id))]
    missing: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    more = 0
    if only is not None:
        wanted = {(s.report, s.reader, s.lexicon) for s in only}
        there, asked_for = {s.report for _, s in found}, {s.report for s in only}
        more = len(there - asked_for)
        found = [(id, s) for id, s in found if (s.report, s.reader, s.lexicon) in wanted]
        missing = tuple(sorted(asked_for - there))
        otherwise = tuple(sorted((asked_for & there) - {s.report for _, s in found}))
    ids = {j.id for j in judged} if judged is not None else None
    sources = [source for _, source in found]
    said = [] if asked.get("machine-only") else _of(said, {s.report for s in sources})
    return Corpus(
        sources=sources, readings=_restored(engine, [id for id, _ in found]), missing=missing, otherwise=otherwise, more=more,
        judgements=[j for j in said if ids is None or j.id in ids],
    )  # fmt: skip


def _restored(engine: Engine, ids: Sequence[int]) -> Iterator[Reading]:
    with engine.connect() as connection:
        for id in ids:
            yield restore(connection, id)


def _of(rows: Iterable[Judgement], reports: set[str]) -> list[Judgement]:
    """Judgements of which everything lies in these reports; what takes one of them back comes with it."""
    out: dict[int, Judgement] = {}
    for row in rows:
        own = row.undoes in out if row.undoes is not None else row.report in reports and (row.other_report is None or row.other_report in reports)
        if own:
            out[row.id] = row
    return list(out.values())


def of_reports(
    found: Iterable[Report], sources: Sequence[Source], judgements: Sequence[Judgement], lexicons: Sequence[Path] = (),
    progress: Progress | None = None,
) -> Corpus:  # fmt: skip
    """The reports of a release read again, in its order, each with as much of its text as the release knew.

    Args:
        found: reports, in any order; those that are not of the release are counted and left alone.
        sources: the reports of the release.
        judgements: its judgements: they are taken from it, as no report holds them.
        lexicons: folders of own entries that it was read with.
        progress: called as what, done, of.
    """
    wanted = {s.report for s in sources}
    given: dict[str, Report] = {}
    more = 0
    for report in found:
        if report.key in wanted:
            given.setdefault(report.key, report)
        else:
            more += 1
    there = [s for s in sources if s.report in given]

    def readings() -> Iterator[Reading]:
        for number, source in enumerate(there):
            if progress:
                progress("reading", number, len(there))
            yield _as_kept(read(given[source.report], lexicons=tuple(lexicons)), source.text)

    return Corpus(
        sources=[msgspec.structs.replace(s, reader=VERSION, lexicon=lexicon_of(lexicons)) for s in there], readings=readings(),
        judgements=list(judgements), missing=tuple(sorted(wanted - given.keys())), more=more,
    )  # fmt: skip


def lexicon_of(lexicons: Sequence[Path]) -> str:
    """The content hash of the lexicons of the package with these folders."""
    from khabar.lexicon.words import lexicon

    return lexicon(tuple(lexicons)).data.version


def _as_kept(reading: Reading, policy: Policy) -> Reading:
    """A reading with as much of its text as a ledger of this policy keeps."""
    if policy == "full":
        return reading
    texts = kept(reading, policy)
    return msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, title=texts["title"], text=texts["body"]))


def sources_of(rows: Iterable[Mapping[str, Any]], place: str) -> list[Source]:
    """The sources that a release's table of reports names.

    Raises:
        InputError: it lacks a column.
    """
    try:
        return [Source(report=r["report"], reader=r["reader"], lexicon=r["lexicon"], text=r["text"]) for r in rows]
    except KeyError as error:
        raise InputError(f"{place}: no column {error}; it is no table of reports of a release") from error
