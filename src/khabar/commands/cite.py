"""khabar cite: a claim as a source."""

from __future__ import annotations

import click

from khabar.commands.options import LEDGER
from khabar.ledger.book import Ledger
from khabar.ledger.cite import FORMS, written


@click.command("cite")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@LEDGER
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help="csl is CSL-JSON.")
def cite_command(ids: tuple[str, ...], where: str, form: str) -> None:
    """Cite claims: outlet, title, day, address, the Arabic words with their offsets, on whose word, and which reader read them.

    Example: khabar cite 3f2a9c --format bibtex
    """
    with Ledger(where, create=False) as ledger:
        click.echo(written([ledger.cite(id) for id in ids], form), nl=False)
