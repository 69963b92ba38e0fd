"""khabar brief: what is new for a watch list, as a table, a page, a mail or a feed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from khabar.commands.options import LEDGER
from khabar.commands.output import console, put
from khabar.commands.settling import Settling
from khabar.errors import InputError
from khabar.ledger.book import Ledger
from khabar.practice.brief import words
from khabar.practice.brief.flat import COLUMNS, rows
from khabar.practice.brief.lines import Brief, Told
from khabar.practice.brief.mail import mail
from khabar.practice.brief.page import page
from khabar.practice.brief.rss import rss
from khabar.practice.brief.watchlist import example
from khabar.practice.brief.words import Tongue, t

FORMS = ("table", "json", "csv", "html", "mail", "rss")
_FILE = click.Path(dir_okay=False, path_type=Path)


def _example(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        click.echo(example(), nl=False)
        context.exit()


@click.command("brief")
@LEDGER
@click.option("--watch", required=True, type=_FILE, help="The watch list (TOML).")
@click.option("--example", is_flag=True, is_eager=True, expose_value=False, callback=_example, help="Print a watch list to begin with, and end.")
@click.option("--since", help="By entry into the ledger: last (since this list was last briefed on), a day, a moment, or 7d.  [default: last]")
@click.option("--from", "first", help="By publication instead: first day.")
@click.option("--to", "last", help="By publication instead: last day; nothing later is known.")
@click.option("--state", type=_FILE, help="A file that remembers when the list was last briefed on, instead of the ledger.")
@click.option("--peek", is_flag=True, help="Remember nothing: the next brief tells it again.")
@click.option("--feeds", type=_FILE, help="The file of feeds that khabar watch reads: feeds that fail or fell silent are named.")
@click.option("--feeds-state", type=_FILE, help="What khabar watch remembers of them.  [default: FEEDS.state.json]")
@click.option("--lang", type=click.Choice(["en", "ar"]), help="Language.  [default: en for a table, ar for html, mail and rss]")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("-o", "--output", type=_FILE, help="Write here; the file takes its name when it is whole.")
def brief_command(
    where: str, watch: Path, since: str | None, first: str | None, last: str | None, state: Path | None, peek: bool, feeds: Path | None,
    feeds_state: Path | None, lang: Tongue | None, form: str, output: Path | None,
) -> None:  # fmt: skip
    """Tell what is new for a watch list: happenings with their copies folded, denials, standings that moved, outlets that fell silent.

    Example: khabar brief --since last --watch caucasus.toml --ledger desk.db
    """
    asked: dict[str, Any] = {"since": since, "first": first, "last": last, "state": state, "feeds": feeds, "feeds_state": feeds_state}
    with Ledger(where, create=False) as ledger, Settling() as bar:
        made = ledger.brief(watch, keep=False if peek else None, progress=bar.move, written=lambda found: _write(found, form, lang, output, bar), **asked)
    if output:
        click.echo(f"{output}: {words.fold_of(made, 'en')}", err=True)


def _write(made: Brief, form: str, lang: Tongue | None, output: Path | None, bar: Settling) -> None:
    bar.bar.stop()
    tongue: Tongue = lang or ("ar" if form in ("html", "mail", "rss") else "en")
    if output is None:
        _print(made, form, tongue)
        return
    new = output.with_name(f"{output.name}.new")
    try:
        if form in ("table", "csv"):
            with open(new, "w", encoding="utf-8", newline="") as file:
                held, sys.stdout = sys.stdout, file
                try:
                    _print(made, form, tongue)
                finally:
                    sys.stdout = held
        else:
            new.write_bytes(_bytes(made, form, tongue))
        os.replace(new, output)
    except OSError as error:
        raise InputError(f"{output}: {error.strerror}; give -o a file that can be written") from error


def _bytes(made: Brief, form: str, tongue: Tongue) -> bytes:
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n"
    return page(made, tongue).encode() if form == "html" else mail(made, tongue) if form == "mail" else rss(made, tongue)


def _print(made: Brief, form: str, tongue: Tongue) -> None:
    if form == "table":
        show(made, tongue, console())
    elif form == "csv":
        put(rows(made), COLUMNS, "csv")
    else:
        click.echo(_bytes(made, form, tongue), nl=False)


def show(made: Brief, tongue: Tongue, out: Console) -> None:
    """The brief in a terminal."""
    out.print(Text(f"{t('brief', tongue)}: {words.clean(made.name)}   {words.fold_of(made, tongue)}", style="bold"))
    out.print(Text(words.span_of(made, tongue), style="dim"))
    for status in ("done", "planned", "demanded"):
        table = _table(t(status, tongue))
        for one in made.lines:
            if one.status == status:
                counts = f"{one.reports} · {len(one.outlets)} · {len(one.origins)}\n{words.news(one, tongue)}"
                table.add_row(words.SIGNS[status], _told(words.title(one, tongue), one.told, words.notes(one, tongue), tongue), counts)
        _put(table, out)
    table = _table(t("denied", tongue))
    for denial in made.denials:
        notes = words.denial_notes(denial, tongue)
        table.add_row(words.SIGNS["denied"], _told(words.title(denial, tongue), denial.told, notes, tongue), str(denial.reports))
    _put(table, out)
    table = _table(t("moves", tongue))
    for move in made.moves:
        table.add_row("→", _told(words.move_line(move, tongue), move.told, words.move_notes(move, tongue), tongue), str(move.reports))
    _put(table, out)
    table = _table(t("heads", tongue))
    for head in made.heads:
        table.add_row("·", Text(f"«{words.clean(head.title)}»", style="cyan").append(f"\n{words.place(head, tongue)}", style="dim"), "")
    _put(table, out)
    if not (made.lines or made.denials or made.moves or made.heads):
        out.print(Text(words.nothing(made, tongue)))
    out.print(Text(f"\n{t('silent', tongue)}" if made.silent else f"\n{t('none_silent', tongue, n=made.judged_silent)}", style="bold" if made.silent else "dim"))
    for quiet in made.silent:
        out.print(Text(words.silent_line(quiet, tongue)))
    left = words.left_out(made, tongue)
    out.print(Text(f"{left}\n{t('foot', tongue)}" if left else t("foot", tongue), style="dim"))


def _table(title: str) -> Table:
    table = Table(title=f"\n{title}", title_justify="left", title_style="bold", box=None, pad_edge=False, header_style="dim")
    for name, justify in (("", "left"), ("what, on whose word, in which words", "left"), ("reports · outlets\n· origins", "right")):
        table.add_column(name, justify=justify, overflow="fold")  # type: ignore[arg-type]
    return table


def _put(table: Table, out: Console) -> None:
    if table.row_count:
        out.print(table)


def _told(title: str, told: Told, notes: list[str], tongue: Tongue) -> Text:
    text = Text(title)
    quoted = words.clean(told.words or told.trigger)
    if quoted:
        text.append(f"\n«{quoted}»", style="cyan")
    text.append(f"\n{words.place(told, tongue)}", style="dim")
    for note in notes:
        text.append(f"\n{note}", style="italic")
    return text
