"""Options that the ledger's commands share."""

from __future__ import annotations

import click

LEDGER = click.option(
    "--ledger",
    "where",
    default="khabar.db",
    envvar="KHABAR_LEDGER",
    show_default=True,
    show_envvar=True,
    help="SQLite file, or URL such as postgresql+psycopg://user@host/name.",
)
FORMAT = click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
LIMIT = click.option("--limit", type=click.IntRange(0), default=50, show_default=True, help="Rows shown; 0 for all.")
JUDGED_ONLY = click.option("--judged-only", is_flag=True, help="Only what a person confirmed, corrected or added.")
MACHINE_ONLY = click.option("--machine-only", is_flag=True, help="As the machine read it: judgements are left out.")
