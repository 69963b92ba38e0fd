"""khabar forget: words that must leave the ledger."""

from __future__ import annotations

import click

from khabar.commands.options import LEDGER
from khabar.ledger.book import Ledger
from khabar.ledger.forget import Kind


@click.command("forget")
@click.argument("what")
@LEDGER
@click.option("--kind", type=click.Choice(["person", "report", "url"]), help="What it is; needed for what is not here yet.")
@click.option("--reason", help="Kept with the tombstone.")
@click.option("--claims", is_flag=True, help="Remove the claims of the report too; else they stay as codes without words.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget_command(where: str, what: str, kind: Kind | None, reason: str | None, claims: bool, yes: bool) -> None:
    """Remove the words of WHAT (key or label of a report, a URL, a person's name) and keep them from coming back.

    Text, title, mentions, index and evidence words go; the database file is written anew. It cannot be undone.

    Example: khabar forget https://example.org/report/7 --reason "asked by the outlet"
    """
    with Ledger(where, create=False) as ledger:
        if not yes:
            click.confirm(f"Forget {what} in {where}? It cannot be undone", abort=True)
        done = ledger.forget(what, kind=kind, reason=reason, claims=claims)
        click.echo(f"forgotten: {done.kind}, {done.reports} reports rewritten")
        if done.note:
            click.echo(done.note, err=True)
