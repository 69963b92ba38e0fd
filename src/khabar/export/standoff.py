"""brat: for each report a .txt with its text and a .ann with its claims, in one folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from khabar.errors import KhabarError
from khabar.export.brat import standoff
from khabar.facts import ontology
from khabar.ledger.schema import reading, report

if TYPE_CHECKING:
    from khabar.ledger.book import Ledger

CONF = """[entities]
Actor
{types}

[relations]

[events]
{events}

[attributes]
Polarity Arg:<EVENT>, Value:affirmed|negated
Modality Arg:<EVENT>, Value:actual|planned|possible|demanded|habitual
"""


def folder(
    ledger: Ledger, out: Path, *, since: str | None = None, until: str | None = None, outlet: str | None = None, report: str | None = None,
    limit: int | None = None,
) -> Iterator[tuple[str, str]]:  # fmt: skip
    """Write the reports asked for; yields (key, "") for each that is written and (key, why) for each that is not."""
    out.mkdir()
    types = sorted(ontology())
    (out / "annotation.conf").write_text(
        CONF.format(types="\n".join(types), events="\n".join(f"{t} Actor*:Actor, Recipient*:Actor" for t in types)), encoding="utf-8"
    )
    for key, kept in _reports(ledger, since, until, outlet, report, limit):
        if kept != "full":
            yield key, f"its text is not kept (store-text {kept}); add it to a ledger that keeps full texts"
            continue
        try:
            found = ledger.reading(key)
            text, marks = (found.report.text or "").encode(), standoff(found).encode()
        except (KhabarError, ValueError) as error:
            yield key, str(error)
            continue
        (out / f"{key}.txt").write_bytes(text)
        (out / f"{key}.ann").write_bytes(marks)
        yield key, ""


def _reports(
    ledger: Ledger, since: str | None, until: str | None, outlet: str | None, asked: str | None, limit: int | None
) -> Iterator[tuple[str, str]]:
    r = report.c
    query = select(r.key, r.text_kept).where(r.id.in_(select(reading.c.report_id).where(reading.c.superseded.is_(None)))).order_by(r.id)
    if since:
        query = query.where(r.day >= since)
    if until:
        query = query.where(r.day <= until)
    if outlet:
        query = query.where(r.outlet == outlet)
    if asked:
        query = query.where(or_(r.key == asked, r.label == asked, r.url == asked))
    with ledger.engine.connect() as connection:
        for row in connection.execution_options(yield_per=500).execute(query.limit(limit or None)):
            yield row.key, row.text_kept
