"""A release: the data of a query with everything needed to cite it, read it and make it again."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import KhabarError
from khabar.export.sinks import Csv, Parquet, csvw
from khabar.ledger.origins import SEED as MINHASH_SEED
from khabar.ledger.schema import HEAD
from khabar.model import Record
from khabar.practice import manifest, pages
from khabar.practice.corpus import Corpus, Progress
from khabar.practice.measured import Measured
from khabar.practice.query import Query
from khabar.practice.tables import TABLES, Chosen
from khabar.practice.workbench import workbench
from khabar.reader import VERSION

SCHEMA = "khabar.release/1"


class Made(Record, frozen=True, kw_only=True):
    """What was written: the folder, the SHA-256 of its manifest, which names the release, and the rows of each table."""

    folder: str
    id: str
    rows: dict[str, int]
    asked: int
    reports: int
    missing: tuple[str, ...]


class Told(Record, frozen=True, kw_only=True):
    """What a release says of itself besides its data: all of it comes back when it is made again.

    `date` is its one date. `forms` are csv and, where pyarrow is there, parquet.
    """

    query: Query
    date: str
    forms: tuple[str, ...]
    measured: Measured | None


def arrow() -> str | None:
    """The version of pyarrow; None where it is not installed."""
    try:
        import pyarrow
    except ImportError:
        return None
    return str(pyarrow.__version__)


def make(folder: Path, corpus: Corpus, told: Told, progress: Progress) -> Made:
    """Write a release into a folder that is not there yet; it takes its name when it is whole.

    Args:
        folder: its name.
        corpus: what it is made from.
        told: what it says of itself.
        progress: called as what, done, of.

    Raises:
        KhabarError: the folder is there, or cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KhabarError(f"{folder}: there is something there already; a release gets a folder of its own")
    if not folder.parent.is_dir():
        raise KhabarError(f"{folder}: there is no folder {folder.parent}; make it first")
    try:
        place = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        try:
            rows, asked, id = _fill(place, corpus, told, progress)
            if folder.exists():
                folder.rmdir()
            place.chmod(0o755)  # mkdtemp makes it for its owner alone
            place.rename(folder)
        finally:
            shutil.rmtree(place, ignore_errors=True)
    except OSError as error:
        raise KhabarError(f"{folder}: cannot be written ({error.strerror or error}); nothing is left of it") from error
    return Made(folder=str(folder), id=id, rows=rows, asked=asked, reports=len(corpus.sources), missing=corpus.missing)


def _fill(place: Path, corpus: Corpus, told: Told, progress: Progress) -> tuple[dict[str, int], int, str]:
    rows: dict[str, int] = {}
    (place / "data").mkdir()
    with workbench(corpus, progress) as ledger:
        chosen = Chosen(ledger, corpus.sources, told.query)
        for number, table in enumerate(TABLES):
            progress(f"writing {table.name}", number, len(TABLES))
            if table.name == "accuracy":
                found = iter(told.measured.rows if told.measured else ())
            else:
                found = chosen.rows(table.name)
            sinks: list[Any] = [Csv(place / "data" / f"{table.name}.csv", table.columns)]
            if "parquet" in told.forms and arrow():
                sinks.append(Parquet(place / "data" / f"{table.name}.parquet", table.columns, table.name))
            try:
                rows[table.name] = 0
                for row in found:
                    for sink in sinks:
                        sink.put(row)
                    rows[table.name] += 1
            finally:
                for sink in sinks:
                    sink.close()
            (place / "data" / f"{table.name}.csv-metadata.json").write_bytes(csvw(f"{table.name}.csv", table.columns))
        said = ledger.judgements()
        first, last = ledger.days()
        outlets = sorted({r["outlet"] or "unnamed" for r in chosen.rows("reports")})
    (place / "judgements.jsonl").write_bytes(b"".join(msgspec.json.encode(j) + b"\n" for j in said))
    about = _about(corpus, told, rows, len(chosen.asked), {"first": first, "last": last, "outlets": outlets})
    _write(place / "release.json", msgspec.json.format(msgspec.json.encode(about), indent=2).decode() + "\n")
    _write(place / "query.toml", told.query.toml())
    for name, text in pages.pages(about, told.query).items():
        _write(place / name, text)
    return rows, len(chosen.asked), manifest.write(place)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _about(corpus: Corpus, told: Told, rows: Mapping[str, int], asked: int, span: Mapping[str, Any]) -> dict[str, Any]:
    """What release.json says."""
    readers: dict[tuple[str, str], int] = {}
    for source in corpus.sources:
        readers[source.reader, source.lexicon] = readers.get((source.reader, source.lexicon), 0) + 1
    texts = sorted({s.text for s in corpus.sources})
    measured = None
    if told.measured:
        measured = {k: v for k, v in msgspec.structs.asdict(told.measured).items() if k != "rows"} | {"date": told.date}
        measured["overall"] = {k: v for k, v in told.measured.rows[0].items() if k not in ("group", "name")} if told.measured.rows else None
    return {
        "schema": SCHEMA, "title": told.query.title or f"Claims of Arabic news reports: {told.query.words()}", "description": told.query.description,
        "authors": list(told.query.authors), "license": told.query.license, "date": told.date, "query": told.query.filters,
        "khabar": VERSION, "readers": [{"version": v, "lexicon": x, "reports": n} for (v, x), n in sorted(readers.items())],
        "ledger": {"schema": HEAD, "text": texts}, "forms": list(told.forms),
        "seeds": {"bootstrap": told.measured.seed if told.measured else None, "minhash": MINHASH_SEED, "sample": told.measured.drawn if told.measured else []},
        "corpus": {"reports": len(corpus.sources), **span}, "rows": dict(rows), "asked": asked, "judgements": len(corpus.judgements), "measured": measured,
    }  # fmt: skip

