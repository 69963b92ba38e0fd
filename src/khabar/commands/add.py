"""khabar add: reports into the ledger."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from khabar.commands.options import LEDGER
from khabar.ingest import paths
from khabar.ingest.jsonl import Reject
from khabar.ledger.book import Ledger
from khabar.ledger.store import Added
from khabar.ledger.texts import POLICIES, Policy
from khabar.lexicon.words import lexicon
from khabar.model import Reading, Report
from khabar.reader import VERSION, read


@click.command("add")
@click.argument("path", nargs=-1, required=True)
@LEDGER
@click.option("--batch", type=click.IntRange(1), default=1, show_default=True, help="Reports in one transaction.")
@click.option("--store-text", type=click.Choice(POLICIES), help="How much of the texts is kept from now on.  [default: full]")
@click.option("--published", help="Publication day, YYYY-MM-DD, of reports that give none.")
@click.option("--outlet", help="Outlet of reports that give none.")
@click.option("--title", help="Headline of a text file.")
@click.option("--url", help="Address of a text file.")
@click.option("--quiet", is_flag=True, help="Print the sums only, not a line for each report.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="json: one object a line.")
@click.option("--lexicon", "lexicons", multiple=True, type=click.Path(path_type=Path), help="Folder of your own entries.")
def add_command(
    path: tuple[str, ...], where: str, batch: int, store_text: Policy | None, published: str | None, outlet: str | None,
    title: str | None, url: str | None, quiet: bool, form: str, lexicons: tuple[Path, ...],
) -> None:  # fmt: skip
    """Read the reports of each PATH and add them to the ledger; a second adding changes nothing.

    A PATH is a .jsonl or .jsonl.gz file (reports or khabar.reading/1 readings, one a line), a text file, a folder of such
    files, or - for JSON lines on standard input. What is printed as added is committed.

    Example: khabar add reports.jsonl --ledger desk.db --batch 100
    """
    files = paths.files(path)
    with Ledger(where, store_text=store_text) as ledger, _progress() as progress:
        task = progress.add_task("adding", total=sum(paths.count(file) for file in files) or None)
        intake = _Intake(ledger, lexicons, progress, task)

        def done(results: list[Added]) -> None:
            for result in results:
                intake.report(result, quiet, form)
            sys.stdout.flush()

        given = {"published": published, "outlet": outlet, "title": title, "url": url}
        ledger.add((r for file in files for r in intake.readings(file, given)), batch=batch, done=done)
    intake.sums(form)


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
    )  # fmt: skip


class _Intake:
    """Reads what is not in the ledger yet, and keeps count."""

    def __init__(self, ledger: Ledger, lexicons: tuple[Path, ...], progress: Progress, task: TaskID) -> None:
        self.ledger = ledger
        self.lexicons = lexicons
        self.lexicon = lexicon(tuple(lexicons)).data.version
        self.progress = progress
        self.task = task
        self.counts: Counter[str] = Counter()
        self.claims = self.relations = 0

    def readings(self, file: str, given: dict[str, str | None]) -> Iterator[Reading]:
        """Readings of a file; reports that this reader has read for this ledger already are not read again."""
        for item in paths.items(file, **given):
            self.progress.advance(self.task)
            if isinstance(item, Reject):
                self._aside(item.reason)
            elif isinstance(item, Reading):
                yield item
            elif self.ledger.has(item.key, VERSION, self.lexicon):
                self.report(Added(report=item.key, label=item.id, outcome="unchanged"), True, "table")
            else:
                reading = self._read(item, file)
                if reading:
                    yield reading

    def _read(self, report: Report, file: str) -> Reading | None:
        try:
            return read(report, lexicons=self.lexicons)
        except Exception as error:  # one report that the reader stumbles over must not lose the rest
            self._aside(f"{file}: report {report.id or report.key}: {error or type(error).__name__}; it is set aside")
            return None

    def _aside(self, reason: str) -> None:
        self.counts["set aside"] += 1
        click.echo(reason, err=True)

    def report(self, result: Added, quiet: bool, form: str) -> None:
        """Count a result and print it."""
        self.counts[result.outcome] += 1
        self.claims += result.claims
        self.relations += result.relations
        if result.outcome == "rejected":
            click.echo(f"{result.label or result.report}: {result.reason}; it is set aside", err=True)
        elif form == "json":
            click.echo(msgspec.json.encode(result).decode())
        elif not quiet:
            name = f"{result.report}  {result.label}" if result.label else result.report
            click.echo(f"{result.outcome}  {name}  {result.claims} claims, {result.relations} relations")

    def sums(self, form: str) -> None:
        """Print how it went."""
        said = ", ".join(f"{n} {outcome}" for outcome, n in self.counts.items()) or "nothing to add"
        click.echo(f"{said}: {self.claims} claims, {self.relations} relations written", err=form != "table")
