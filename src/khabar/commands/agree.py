"""khabar agree: how far coders agree with each other and with the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from khabar.commands.options import FORMAT
from khabar.commands.output import put
from khabar.practice.agree import ALL_FIELDS, ROUNDS, Agreement, agree
from khabar.practice.disagreements import Disagreements, carried, disagreements, load, write
from khabar.practice.reliability import Interval
from khabar.practice.units import PAIRINGS

_FIGURES = ("agreement", "kappa", "alpha")
_COLUMNS = ("coders", "field", "n", *(f"{name}{end}" for name in _FIGURES for end in ("", "_lo", "_hi")))


@click.command("agree")
@click.argument("places", metavar="A B [machine]", nargs=-1, required=True)
@click.option("--field", "fields", multiple=True, type=click.Choice(ALL_FIELDS), help="Only this; may be repeated.")
@click.option("--pair", "pairing", type=click.Choice(PAIRINGS), default="overlap", show_default=True,
              help="Which claims are compared: triggers that overlap, and types of one family, or the same.")  # fmt: skip
@click.option("--rounds", type=click.IntRange(0), default=ROUNDS, show_default=True, help="Of the bootstrap over reports; 0 for no intervals.")
@click.option("--seed", type=int, default=1, show_default=True, help="Of the bootstrap.")
@click.option("--disagreements", "listed", type=click.Path(dir_okay=False, path_type=Path), help="File for what they differ on, for `khabar adjudicate`.")
@FORMAT
def agree_command(
    places: tuple[str, ...], fields: tuple[str, ...], pairing: str, rounds: int, seed: int, listed: Path | None, form: str
) -> None:
    """Tell how far coders agree: percent agreement, Cohen's kappa and Krippendorff's alpha (nominal), with 95 % intervals.

    A and B are what `khabar code` wrote, or folders of gold reports; `machine` is the reader that is installed, on the same
    reports. Three or more are compared two by two, and by alpha together. docs/coding.md says what the figures mean.

    Example: khabar agree amal.jsonl basim.jsonl machine --disagreements differ.jsonl
    """
    found = agree(places, fields=fields or ALL_FIELDS, pairing=pairing, rounds=rounds, seed=seed)  # type: ignore[arg-type]
    columns = ("coders", "field", "n", *_FIGURES) if form == "table" else _COLUMNS
    if form == "table" and len(found.coders) == 2:
        columns = columns[1:]
    put(_rows(found, form), columns, form, title=" / ".join(found.coders) if len(found.coders) == 2 else None)
    for note in found.notes:
        click.echo(note, err=True)
    click.echo(f"{len(found.reports)} reports; n: sentences, claims of either, or claims of both; intervals: {rounds} rounds over reports, seed {seed}", err=form != "table")
    if listed is not None:
        made = disagreements(found, places, pairing)  # type: ignore[arg-type]
        made = _kept(made, listed)
        write(made, listed)
        click.echo(f"{listed}: {len(made.open)} disagreements; khabar adjudicate {listed} --out gold.jsonl", err=form != "table")


def _kept(made: Disagreements, listed: Path) -> Disagreements:
    """The new list with what was decided in the file it goes into; decisions that fit no more stay in a file beside it."""
    if not listed.exists() or not listed.stat().st_size:
        return made
    found = carried(made, load(listed))
    if found.lost:
        aside = listed.with_name(f"{listed.name}.before")
        listed.replace(aside)
        click.echo(f"{found.lost} earlier decisions are of questions that are asked no more or otherwise; they stay in {aside}", err=True)
    if found.kept:
        click.echo(f"{found.kept} decisions of the earlier {listed} are kept", err=True)
    return found.listed


def _rows(found: Agreement, form: str) -> Iterator[dict[str, Any]]:
    for one in found.figures:
        row: dict[str, Any] = {"coders": one.coders, "field": one.field, "n": one.n}
        for name in _FIGURES:
            value, interval = getattr(one, name), getattr(one, f"{name}_interval")
            if form == "table":
                row[name] = _cell(value, interval)
            else:
                low, high = interval or (None, None)
                row |= {name: _four(value), f"{name}_lo": _four(low), f"{name}_hi": _four(high)}
        yield row


def _cell(value: float | None, interval: Interval | None) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" + (f" [{interval[0]:.2f}, {interval[1]:.2f}]" if interval else "")


def _four(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
