"""khabar status: what a ledger holds."""

from __future__ import annotations

import click

from khabar.commands.options import FORMAT, LEDGER
from khabar.commands.output import put
from khabar.ledger.book import Ledger


@click.command("status")
@LEDGER
@FORMAT
def status_command(where: str, form: str) -> None:
    """Say where the ledger is and what it holds.

    Example: khabar status --ledger desk.db
    """
    with Ledger(where, create=False) as ledger:
        put(ledger.status(), ["what", "value"], form)
