"""khabar export: a ledger, or a part of it, as files that other programs read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click

from khabar.commands.bar import bar
from khabar.commands.options import FIRST_DAY, LAST_DAY, LEDGER, TYPE, coded
from khabar.export.write import FORMS, WHATS
from khabar.ledger.book import Ledger
from khabar.model import Modality, Polarity


@click.command("export")
@LEDGER
@click.option("--as", "form", type=click.Choice(FORMS), required=True, help="Form of the file; docs/export.md explains each.")
@click.option("-o", "--out", "path", type=click.Path(path_type=Path), required=True, help="File to write (brat: a new folder).")
@click.option("--what", type=click.Choice(WHATS), help="jsonl, jsonld (all by default), csv, parquet (claims by default): kind of row.")
@click.option("--evidence", type=click.Choice(["short", "full"]), default="short", show_default=True,
              help="Arabic words of a claim: at most 300 characters, or whole sentences.")  # fmt: skip
@click.option("--with-text", is_flag=True, help="brat: yes, write the texts of the reports.")
@click.option("--actor", help="Code or name of who acts.")
@click.option("--recipient", help="Code or name of who is acted on.")
@click.option("--party", help="Code or name of either side.")
@click.option("--with", "other", help="Code or name of the other side, with --party.")
@click.option("--holder", help="Claims: code or name of who says it.")
@click.option("--country", is_flag=True, help="The codes given are states: whoever belongs to them counts.")
@click.option("--type", type=TYPE, help="Claims, events: PLOVER type, or DENY.")
@click.option("--kind", help="Relations: membership, base ...")
@click.option("--modality", type=click.Choice(get_args(Modality)), help="Claims, relations.")
@click.option("--polarity", type=click.Choice(get_args(Polarity)), help="Claims, relations.")
@click.option("--status", help='Events: done, planned, possible, demanded, habitual, "not done" ...')
@click.option("--since", type=FIRST_DAY, help="First day: of publication, for events of the happening.")
@click.option("--until", type=LAST_DAY, help="Last day: of publication, for events of the happening.")
@click.option("--outlet", help="Claims, relations, reports: who printed it.")
@click.option("--report", help="Claims, relations, reports: key, label or URL of the report.")
@click.option("--min-origins", type=click.IntRange(1), help="Events: independent origins at least.")
@click.option("--min-reports", type=click.IntRange(1), help="Events: reports at least.")
@click.option("--limit", type=click.IntRange(1), help="Rows of each kind at most.")
def export_command(where: str, form: Any, path: Path, evidence: str, **asked: Any) -> None:
    """Write a ledger, or what is asked of it, to a file that R, pandas, DuckDB, a triple store or a graph program reads.

    Rows stream, so a ledger of any size can be written; the file takes its name when it is whole. Rows that cannot be written
    are set aside in PATH.rejects.jsonl and counted. No form but brat carries the text of a report.

    Example: khabar export --as polecat --party ARM --with AZE --country -o arm-aze.csv
    """
    with Ledger(where, create=False) as ledger, bar() as move:
        found = ledger.export(path, form, full_evidence=evidence == "full", progress=move, **coded(ledger, asked))
    files = f" and {', '.join(found.files[1:])}" if len(found.files) > 1 else ""
    click.echo(f"{found.rows} {'reports' if form == 'brat' else 'rows'} written to {found.path}{files}")
    for why, n in found.none.items():
        click.echo(f"{n} happenings make no row: {why}", err=True)
    for id_, why in found.aside:
        click.echo(f"{id_}: {why}; it is set aside", err=True)
    if found.rejects:
        click.echo(f"{found.set_aside} set aside, all of them in {found.rejects}", err=True)
