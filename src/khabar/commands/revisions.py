"""khabar revisions: the texts that one address has had."""

from __future__ import annotations

import click
import msgspec

from khabar.commands.options import FORMAT, LEDGER
from khabar.commands.output import put
from khabar.ledger.book import Ledger

_COLUMNS = ("number", "report", "label", "published", "retrieved", "title", "claims", "diff")


@click.command("revisions")
@click.argument("what")
@LEDGER
@FORMAT
def revisions_command(what: str, where: str, form: str) -> None:
    """Show the revisions of a report (its URL, key or label): when each was met, and what sentences came and went.

    Example: khabar revisions https://www.example.org/news/7 --ledger desk.db
    """
    with Ledger(where, create=False) as ledger:
        found = ledger.revisions(what)
    if form == "table":
        put((msgspec.structs.asdict(r) for r in found), ("number", "report", "retrieved", "published", "title", "claims"), form)
        for revision in found[1:]:
            click.echo(f"\n{revision.number - 1} -> {revision.number}")
            for line in ("the text is not kept",) if revision.diff is None else revision.diff or ("the same words",):
                click.echo(f"  {line}")
    else:
        put((msgspec.structs.asdict(r) for r in found), _COLUMNS, form)
