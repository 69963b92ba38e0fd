"""khabar sql: questions in SQL."""

from __future__ import annotations

from pathlib import Path

import click

from khabar.commands.options import FORMAT, LEDGER
from khabar.commands.output import put
from khabar.ledger.book import Ledger


@click.command("sql")
@click.argument("query")
@LEDGER
@click.option("--over", type=click.Path(path_type=Path), help="Folder that khabar bulk filled: ask its Parquet (DuckDB), not a ledger.")
@FORMAT
def sql_command(query: str, where: str, over: Path | None, form: str) -> None:
    """Run a QUERY on the ledger; it can only look. docs/ledger.md explains tables and views.

    Views: claims, relations, quotations, claim_evidence, relation_evidence, changes (between readers). With --over:
    reports, claims, relations, quotations, claim_evidence, relation_evidence, entities, timexes, issues, rejects, copies.

    Example: khabar sql "SELECT type, count(*) AS n FROM claims GROUP BY type ORDER BY n DESC" --format csv
    """
    if over is not None:
        from khabar.scale.over import query as over_shards

        columns, rows = over_shards(over, query)
        put((dict(zip(columns, row, strict=True)) for row in rows), columns, form)
        return
    with Ledger(where, create=False) as ledger:
        columns, rows = ledger.sql(query)
        put((dict(zip(columns, row, strict=True)) for row in rows), columns, form)
