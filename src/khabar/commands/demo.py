"""khabar demo: a built ledger to look around in, and what to try on it."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console

from khabar.commands.bar import bar
from khabar.commands.standing import show
from khabar.export import table
from khabar.ledger.book import Ledger
from khabar.practice.demo import Demo, demo

_SIDES = ("ARM", "CSTO")
_DAY = "2024-03-20"


@click.command("demo")
@click.argument("folder", metavar="[DIR]", default="khabar-demo", type=click.Path(file_okay=False, path_type=Path))
def demo_command(folder: Path) -> None:
    """Read the sample reports that ship with khabar into a ledger in DIR (khabar-demo), and show what comes of it.

    Needs no network. The reports are our own writing on true events of 2023 and 2024; the outlets are invented.

    Example: khabar demo
    """
    with bar() as move:
        made = demo(folder, move)
    console = Console(soft_wrap=False, width=None if sys.stdout.isatty() else 200)
    click.echo(f"1. One report ({made.report}), as claims: who, to whom, done or not, on whose word\n")
    table.show(made.reading, console)
    click.echo(f"\n2. {made.reports} reports, {made.claims} claims in {made.ledger}: how Armenia and the CSTO stood to each other on {_DAY}, by each account\n")
    with Ledger(made.ledger, create=False) as ledger:
        for tie in ledger.standing(*_SIDES, as_of=_DAY, known_by=_DAY)[:1]:
            show(tie)
    click.echo("3. Now you\n")
    for does, command in steps(made):
        click.echo(f"   {does:<47} {command}")


def steps(made: Demo) -> list[tuple[str, str]]:
    """What to try next: what it does, and the command."""
    return [
        ("why claim 1 says what it says, how to correct", f"khabar explain {made.report} 1 --published {made.published}"),
        ("happenings that several reports tell", f"khabar events --ledger {made.ledger} --min-reports 2"),
        ("what accounts disagree on", f"khabar disputes --ledger {made.ledger}"),
        ("a report of your own, from the clipboard", "khabar read - --published YYYY-MM-DD   (paste, then Ctrl-D)"),
        ("the ledger in a browser, in Arabic and English", f"khabar serve --ledger {made.ledger}   (needs: pip install 'khabar[web]')"),
        ("a release that others can check and cite", f"khabar freeze all {Path(made.ledger).parent / 'release'} --ledger {made.ledger}"),
    ]
