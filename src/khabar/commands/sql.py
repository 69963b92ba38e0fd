"""khabar sql: questions in SQL."""

from __future__ import annotations

import click

from khabar.commands.options import FORMAT, LEDGER
from khabar.commands.output import put
from khabar.ledger.book import Ledger


@click.command("sql")
@click.argument("query")
@LEDGER
@FORMAT
def sql_command(query: str, where: str, form: str) -> None:
    """Run a QUERY on the ledger; it can only look. docs/ledger.md explains tables and views.

    Views: claims, relations, quotations, claim_evidence, relation_evidence, changes (between readers).

    Example: khabar sql "SELECT type, count(*) AS n FROM claims GROUP BY type ORDER BY n DESC" --format csv
    """
    with Ledger(where, create=False) as ledger:
        columns, rows = ledger.sql(query)
        put((dict(zip(columns, row, strict=True)) for row in rows), columns, form)
