"""khabar sample: reports or claims to be coded, drawn at random."""

from __future__ import annotations

from pathlib import Path

import click

from khabar.commands.options import FORMAT, LEDGER
from khabar.commands.output import put
from khabar.ledger.book import Ledger
from khabar.practice.sample import OF_CLAIM, UNITS, sample, write
from khabar.practice.strata import ALLOCATIONS


@click.command("sample")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--by", default="", help=f"What the strata are made of, joined by commas: {', '.join(OF_CLAIM)} (the last three of claims alone).")
@click.option("-n", "n", type=click.IntRange(1), required=True, help="How many to draw.")
@click.option("--seed", type=int, required=True, help="Any whole number; the same seed draws the same.")
@click.option("--unit", type=click.Choice(UNITS), default="report", show_default=True, help="claim measures precision alone: what was missed is in no claim.")
@click.option("--allocation", type=click.Choice(ALLOCATIONS), default="proportional", show_default=True, help="equal gives rare strata as many as common ones.")
@click.option("--outlet", help="Only reports of this outlet, as they name it.")
@click.option("--since", help="Only reports published from this day on, YYYY-MM-DD.")
@click.option("--until", help="Only reports published up to this day, YYYY-MM-DD.")
@LEDGER
@FORMAT
def sample_command(
    out: Path, by: str, n: int, seed: int, unit: str, allocation: str, outlet: str | None, since: str | None, until: str | None, where: str,
    form: str,
) -> None:  # fmt: skip
    """Draw a random sample of reports, or of claims, within strata, and write it to OUT (JSON lines) for `khabar code`.

    Each line has the probability it had of being drawn and its weight, so that what is measured on the sample can be told of the
    whole. A report's type is, of the types of its claims, the one that the fewest reports tell.

    Example: khabar sample sample.jsonl --by type,outlet,month -n 200 --seed 7 --ledger desk.db
    """
    names = [name.strip() for name in by.split(",") if name.strip()]
    with Ledger(where, create=False) as ledger:
        found = sample(ledger.engine, names, n, seed, unit=unit, allocation=allocation, outlet=outlet, since=since, until=until)  # type: ignore[arg-type]
    write(found, out)
    total = sum(row["population"] for row in found.strata)
    put(found.strata if form != "table" else found.strata[:40], (*names, "population", "drawn"), form)
    if form == "table" and len(found.strata) > 40:
        click.echo(f"... {len(found.strata) - 40} strata more; --format csv lists all")
    for line in found.short[:20]:
        click.echo(f"short: {line}", err=True)
    if len(found.short) > 20:
        click.echo(f"short: {len(found.short) - 20} strata more", err=True)
    for line in found.left_out:
        click.echo(line, err=True)
    click.echo(f"{out}: {len(found.lines)} of {total} {unit}s, seed {seed}", err=form != "table")
