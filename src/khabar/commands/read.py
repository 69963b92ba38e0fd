"""khabar read: reports as readings."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import click
import msgspec
from rich.console import Console

from khabar.commands.inputs import Fetched, Intake, fetching, given_of, inputs
from khabar.commands.resumed import Resumed
from khabar.errors import ConfigError, InputError
from khabar.export import brat, html, table
from khabar.ingest import paths
from khabar.ingest.files import text_of
from khabar.ingest.given import Found, Given
from khabar.ingest.outcomes import Reject, Tally
from khabar.ingest.reports import make
from khabar.lexicon.words import lexicon
from khabar.mainevent import main_only
from khabar.model import Reading
from khabar.reader import read

_FORMATS = click.Choice(["table", "json", "jsonl", "html", "brat"])


@click.command("read")
@click.argument("path", nargs=-1, required=True)
@inputs
@click.option("--format", "form", type=_FORMATS, default="table", show_default=True)
@click.option("--all", "every", is_flag=True, help="Show every claim and issue.")
@click.option("--main", "main_events", is_flag=True, help="Leave out attacks and protests that are only told in passing.")
@click.option("--no-text", is_flag=True, help="Leave the report's text out of the JSON; its hash stays.")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="File for the readings, one a line (--format jsonl).")
@click.option("--resume", is_flag=True, help="Go on with --output where an interrupted run left it; nothing is read twice.")
@click.option("--lexicon", "lexicons", multiple=True, type=click.Path(path_type=Path), help="Folder of your own lexicon entries; may be repeated.")
def read_command(
    path: tuple[str, ...], form: str, every: bool, main_events: bool, no_text: bool, output: Path | None, resume: bool,
    rejects: Path | None, lexicons: tuple[Path, ...], **given: Any,
) -> None:  # fmt: skip
    """Read the reports of each PATH.

    A PATH is a text, a page, JSON lines or JSON (also .gz or .zst), Parquet, WARC, a stored feed, a folder or a pattern of such
    files, an address (--fetch), or - for standard input (a text; JSON lines with --format jsonl). What is not Arabic is skipped, what cannot be
    read is set aside; both are counted.

    Example: khabar read report.txt --published 2024-02-24
    """
    if resume and not output:
        raise ConfigError("--resume goes on with an output file; name it with --output")
    with Tally(rejects, keep=resume, say=lambda line: click.echo(line, err=True)) as tally:
        taken = given_of(given)
        readings = _Readings(path, tally, form, lexicons, taken, fetching(given, path, taken))
        with Resumed(output, resume, lexicon(tuple(lexicons)).data.version) as done:
            show = _Shown("jsonl" if output else form, every, done.file)
            for reading in readings.all(done):
                show.one(_cut(reading, main_events, no_text))
    if readings.told():
        click.echo(tally.sums(), err=True)


class _Readings:
    """The readings of paths."""

    def __init__(
        self, path: tuple[str, ...], tally: Tally, form: str, lexicons: tuple[Path, ...], given: Given, fetched: Fetched | None
    ) -> None:
        self.fetched = fetched
        self.tally = tally
        self.lexicons = lexicons
        self.text = path == ("-",) and form != "jsonl"
        self.one = len(path) == 1 and (self.text or (not Path(path[0]).is_dir() and not paths.is_url(path[0]) and paths.kind_of(path[0]) in ("text", "empty")))
        self.given = given
        self.path = path

    def all(self, done: Resumed) -> Iterator[Reading]:
        """Readings in the order of the reports, without those that are done."""
        for found in self._single() if self.one else self._several():
            if isinstance(found.what, Reading):
                self.tally.read()
                yield found.what
            elif found.what.key in done.keys:
                self.tally.read()
            else:
                try:
                    reading = read(found.what, lexicons=self.lexicons)
                except Exception as error:  # one report that the reader stumbles over must not lose the rest
                    self.tally.reject(Reject(place=found.place, reason=f"the reader fails: {error or type(error).__name__}"))
                    continue
                self.tally.read()
                yield reading

    def told(self) -> bool:
        """Whether the sums are worth a line: of one text that was read there is nothing to say."""
        return not self.one or self.tally.counts["read"] != 1

    def _several(self) -> Intake:
        return Intake(paths.files(self.path), self.given, self.tally, fetched=self.fetched)

    def _single(self) -> Iterator[Found]:
        """A text by itself: what is wrong with it is an error; another language and no text show as issues."""
        text = text_of(self.path[0])
        name = None if self.text else Path(self.path[0]).name
        if text.strip():
            made = make(text, self.given, id=name)
            yield Found(place=self.path[0], what=made)
        else:
            raise InputError(f"{self.path[0]}: no text; give the path of a report or - for standard input")


def _cut(reading: Reading, main_events: bool, no_text: bool) -> Reading:
    if main_events:
        reading = main_only(reading)
    if no_text:
        reading = msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, text=None))
    return reading


class _Shown:
    """Writes readings in the form asked for."""

    def __init__(self, form: str, every: bool, file: IO[bytes] | None) -> None:
        self.form = form
        self.every = every
        self.file = file
        self.encode = msgspec.json.Encoder().encode
        self.console = Console(soft_wrap=False, width=None if sys.stdout.isatty() else 200)

    def one(self, reading: Reading) -> None:
        """Write one reading."""
        if self.file is not None:
            self.file.write(self.encode(reading) + b"\n")
            self.file.flush()
        elif self.form == "table":
            table.show(reading, self.console, self.every)
        elif self.form == "html":
            click.echo(html.page(reading), nl=False)
        elif self.form == "brat":
            click.echo(brat.standoff(reading), nl=False)
        elif self.form == "json":
            click.echo(msgspec.json.format(self.encode(reading), indent=2).decode())
        else:
            click.echo(self.encode(reading).decode())


