"""What a ledger holds, in figures."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Engine, text

from khabar.ledger import memos
from khabar.ledger.bulk import Writer
from khabar.ledger.opinions import figures

_COUNTS = (
    ("reports", "SELECT count(*) FROM report"),
    ("first published", "SELECT min(day) FROM report WHERE day <> ''"),
    ("last published", "SELECT max(day) FROM report"),
    ("outlets", "SELECT count(DISTINCT outlet) FROM report"),
    ("URLs with several revisions", "SELECT count(*) FROM (SELECT url FROM report WHERE url IS NOT NULL GROUP BY url HAVING count(*) > 1) u"),
    ("current readings", "SELECT count(*) FROM reading WHERE superseded IS NULL"),
    ("superseded readings", "SELECT count(*) FROM reading WHERE superseded IS NOT NULL"),
    ("claims", "SELECT count(*) FROM claim WHERE current = 1"),
    ("relations", "SELECT count(*) FROM relation WHERE current = 1"),
    ("quotations", "SELECT count(*) FROM quotation"),
    ("entities", "SELECT count(*) FROM entity"),
    ("issues", "SELECT count(*) FROM issue"),
    ("judgements", "SELECT count(*) FROM judgement"),
    ("claims a person judged", "SELECT count(*) FROM claim WHERE (id < 0 OR current = 2) AND "
     "(id < 0 OR NOT EXISTS (SELECT 1 FROM claim p WHERE p.id = -claim.id))"),
    ("tombstones", "SELECT count(*) FROM tombstone"),
    ("text kept of new reports", "SELECT value FROM meta WHERE name = 'store_text'"),
    ("last added", "SELECT max(recorded) FROM reading WHERE id = (SELECT max(id) FROM reading)"),
    ("tables at migration", "SELECT version_num FROM alembic_version"),
)  # fmt: skip
_SIZE = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
    "postgresql": "SELECT pg_database_size(current_database())",
}


COUNTED = ("reports", "current readings", "superseded readings", "claims", "relations", "quotations", "entities", "issues")
"""What is counted on as reports are added (`memos.py`), as counting a million rows takes its time."""


def tally(reader: Writer) -> dict[str, int]:
    """The counts of what is counted on, from the tables."""
    return {what: int(reader.all(sql)[0][0]) for what, sql in _COUNTS if what in COUNTED}


def count_on(writer: Writer, more: dict[str, int]) -> None:
    """Carry the kept counts on by what an adding brought; where none are kept, nothing is."""
    kept = memos.read(writer, "tally", [""])
    if kept:
        known = msgspec.json.decode(kept[""], type=dict[str, int])
        memos.write(writer, "tally", {"": msgspec.json.encode({what: n + more.get(what, 0) for what, n in known.items()}).decode()})


def remember_tally(writer: Writer) -> None:
    """Keep the counts where none are kept."""
    if not memos.read(writer, "tally", [""]):
        memos.write(writer, "tally", {"": msgspec.json.encode(tally(writer)).decode()})


def status(engine: Engine) -> list[dict[str, Any]]:
    """Rows of `what` and `value`."""
    rows: list[dict[str, Any]] = [{"what": "ledger", "value": engine.url.render_as_string(hide_password=True)}]
    with engine.connect() as connection:
        kept = memos.read(Writer(connection), "tally", [""])
        known = msgspec.json.decode(kept[""], type=dict[str, int]) if kept else {}
        rows += [{"what": what, "value": known[what] if what in known else connection.execute(text(sql)).scalar()} for what, sql in _COUNTS]
        rows += [{"what": f"judgements: {state}", "value": n} for state, n in figures(Writer(connection)).items()]
        size = connection.execute(text(_SIZE[engine.dialect.name])).scalar() or 0
        readers = connection.execute(
            text("SELECT version, lexicon, count(*) FROM reading WHERE superseded IS NULL GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 5")
        )
        rows += [{"what": f"read by {version}, lexicon {lexicon[:8]}", "value": n} for version, lexicon, n in readers]
    rows.append({"what": "size, MB", "value": round(size / 1e6, 1)})
    return rows
