"""khabar freeze: what a ledger says on a query, as a release that others can make again."""

from __future__ import annotations

import shlex
from pathlib import Path

import click
import msgspec

from khabar.commands.bar import bar
from khabar.commands.options import LEDGER
from khabar.ledger.book import Ledger
from khabar.practice.freeze import freeze
from khabar.practice.query import query


@click.command("freeze", context_settings={"ignore_unknown_options": True})
@click.argument("words", metavar="QUERY DIR", nargs=-1, type=click.UNPROCESSED)
@LEDGER
@click.option("--title", help="Of the release; else that of the query file, else the query.")
@click.option("--author", "authors", multiple=True, help="Whom to cite; may be repeated. Else the query file's, KHABAR_AUTHOR or git's user.name.")
@click.option("--license", "licence", help="Licence you give the release: an SPDX name, an address, or words.")
@click.option("--date", "day", help="The one date of the release, YYYY-MM-DD; else the day on which the newest reading or judgement came in.")
@click.option("--gold", type=click.Path(exists=True, path_type=Path),
              help="Gold reports to measure the reader on; else those that ship with khabar.")  # fmt: skip
@click.option("--parquet/--no-parquet", default=None, help="Parquet beside CSV; by default where pyarrow is installed.")
def freeze_command(
    words: tuple[str, ...], where: str, title: str | None, authors: tuple[str, ...], licence: str | None, day: str | None,
    gold: Path | None, parquet: bool | None,
) -> None:  # fmt: skip
    """Write a release of what the ledger says on QUERY into the new folder DIR: data, dictionary, codebook, coverage, accuracy, citation.

    QUERY is a .toml or .json file (title, description, license, authors, and a table `query` of filters), the flags of
    `khabar claims`, or all. `khabar verify DIR` checks the release and makes it again, byte for byte.

    Example: khabar freeze --party ARM --with CSTO --since 2024-01-01 release-1 --ledger desk.db
    """
    if len(words) < 2:
        raise click.UsageError("give what to freeze and the folder: khabar freeze all release-1, or khabar freeze --party ARM release-1")
    if words[-1].startswith("-"):
        raise click.UsageError(f"{words[-1]}: the folder comes last: khabar freeze QUERY DIR")
    folder = Path(words[-1])
    given = query(words[0] if len(words) == 2 else shlex.join(words[:-1]))
    told = {"title": title, "license": licence, "authors": authors}
    given = msgspec.structs.replace(given, **{k: v for k, v in told.items() if v})
    with Ledger(where, create=False) as ledger, bar() as move:
        made = freeze(ledger, given, folder, day=day, gold=gold, parquet=parquet, progress=move)
    rows = made.rows
    click.echo(f"{made.folder}: {rows['claims']} claims ({made.asked} asked for), {rows['relations']} relations, {rows['events']} events of {made.reports} reports")
    click.echo(f"release {made.id[:16]} (SHA-256 of its manifest); khabar verify {made.folder} checks it")
