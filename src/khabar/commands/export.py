"""khabar export: rows of a ledger for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from rich.console import Console

from khabar.commands.options import LEDGER
from khabar.ledger.book import Ledger
from khabar.ledger.exports.run import FORMS, WHAT


@click.command("export")
@LEDGER
@click.option("--as", "form", type=click.Choice(FORMS), required=True, help="Form of the file; docs/export.md describes each.")
@click.option("-o", "--out", "path", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file to write.")
@click.option("--what", type=click.Choice(WHAT), default="claims", show_default=True, help="Rows of jsonl, csv and parquet.")
@click.option("--party", help="Code of either side.")
@click.option("--with", "other", help="Code of the other side, with --party.")
@click.option("--actor", help="Code of who acts.")
@click.option("--recipient", help="Code of who is acted on.")
@click.option("--country", is_flag=True, help="The codes given are states: whoever belongs to them counts.")
@click.option("--type", help="PLOVER type, or DENY (claims, events).")
@click.option("--kind", help="Kind of tie (relations).")
@click.option("--holder", help="Code of who says it (claims, relations).")
@click.option("--outlet", help="Who printed it (claims, relations).")
@click.option("--modality", help="actual, planned, possible, demanded or habitual (claims, relations).")
@click.option("--polarity", help="affirmed or negated (claims, relations).")
@click.option("--since", help="First day: of publication for claims and relations, of the happening for events.")
@click.option("--until", help="Last day.")
@click.option("--status", help="done, planned ... or all (events; all by default).")
@click.option("--full-words", is_flag=True, help="Whole sentences, not 300 characters.")
def export_command(where: str, form: str, path: Path, what: str, full_words: bool, **wanted: Any) -> None:
    """Write claims, relations or happenings to a file that R, pandas, DuckDB, RDF or graph tools read.

    Example: khabar export --as csv -o claims.csv --party ARM --since 2024-01-01
    """
    wanted["type"] = wanted["type"] and wanted["type"].upper()
    console = Console(stderr=True)
    with Ledger(where, create=False) as ledger, console.status("settling") as status:
        count = ledger.export(
            form, path, what, full_words=full_words, progress=lambda n: status.update(f"{n} rows"), **wanted
        )  # fmt: skip
    click.echo(f"{path}: {count} {'edges' if form == 'graphml' else 'rows'}")
