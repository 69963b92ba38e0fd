"""khabar add: reports into the ledger."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import click
import msgspec

from khabar.commands.inputs import Intake, fetching, given_of, inputs
from khabar.commands.options import LEDGER
from khabar.commands.settling import Settling
from khabar.ingest import paths
from khabar.ingest.given import Found
from khabar.ingest.outcomes import Reject, Tally
from khabar.ledger.book import Ledger
from khabar.ledger.store import Added
from khabar.ledger.texts import POLICIES, Policy
from khabar.lexicon.words import lexicon
from khabar.model import Reading, Report
from khabar.reader import VERSION, read
from khabar.scale.archive import found, is_archive


@click.command("add")
@click.argument("path", nargs=-1, required=True)
@LEDGER
@inputs
@click.option("--batch", type=click.IntRange(1), default=1, show_default=True, help="Reports in one transaction.")
@click.option("--store-text", type=click.Choice(POLICIES), help="How much of the texts is kept from now on.  [default: full]")
@click.option("--settle/--no-settle", "settling", default=True, help="Whether the claims are put into their happenings at the end; else `khabar events` does.")
@click.option("--quiet", is_flag=True, help="Print the sums only, not a line for each report.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="json: one object a line.")
@click.option("--lexicon", "lexicons", multiple=True, type=click.Path(path_type=Path), help="Folder of your own entries.")
def add_command(
    path: tuple[str, ...], where: str, batch: int, store_text: Policy | None, settling: bool, quiet: bool, form: str,
    rejects: Path | None, lexicons: tuple[Path, ...], **given: Any,
) -> None:  # fmt: skip
    """Read the reports of each PATH and add them to the ledger; a second adding changes nothing.

    A PATH is a text, a page, JSON lines of reports or of khabar.reading/1 readings (also .gz or .zst), JSON, Parquet, WARC, a
    stored feed, a folder or a pattern of such files, an address (--fetch), a folder that khabar bulk
    filled, or - for JSON lines on standard input. What is printed as added is committed: an interrupted run goes on
    where it was when it is started again. At the end the claims are put into their happenings.

    Example: khabar add reports.jsonl --ledger desk.db --batch 100
    """
    taken = given_of(given)
    folders = [p for p in path if is_archive(p)]
    files = paths.files([p for p in path if p not in folders])
    fetched = fetching(given, files, taken)
    with Ledger(where, store_text=store_text) as ledger, Tally(rejects, say=lambda line: click.echo(line, err=True)) as tally:
        adding = _Adding(ledger, lexicons, tally)

        def done(results: list[Added]) -> None:
            for result in results:
                adding.report(result, quiet, form)
            sys.stdout.flush()

        intake = Intake(files, taken, tally, what="adding", marking=False, fetched=fetched)
        shards = (item for folder in folders for item in found(folder))
        ledger.add(adding.readings(chain(shards, intake)), batch=batch, done=done)
        adding.sums(form)
        sys.stdout.flush()
        if settling:
            with Settling() as bar:  # all is committed by now: who breaks this off loses no report
                ledger.settle(bar.move)


class _Adding:
    """Reads what is not in the ledger yet, and keeps count."""

    def __init__(self, ledger: Ledger, lexicons: tuple[Path, ...], tally: Tally) -> None:
        self.ledger = ledger
        self.lexicons = lexicons
        self.lexicon = lexicon(tuple(lexicons)).data.version
        self.tally = tally
        self.counts: Counter[str] = Counter()
        self.claims = self.relations = self.undated = 0

    def readings(self, found: Iterable[Found]) -> Iterator[Reading]:
        """Readings of what is found; reports that this reader has read for this ledger already are not read again."""
        for item in found:
            if isinstance(item.what, Reading):
                self.tally.read()
                yield item.what
            elif self.ledger.has(item.what.key, VERSION, self.lexicon):
                self.tally.read()
                self.report(Added(report=item.what.key, label=item.what.id, outcome="unchanged"), True, "table")
            else:
                reading = self._read(item.what, item.place)
                if reading:
                    self.undated += reading.report.published is None
                    self.tally.read()
                    yield reading

    def _read(self, report: Report, place: str) -> Reading | None:
        try:
            return read(report, lexicons=self.lexicons)
        except Exception as error:  # one report that the reader stumbles over must not lose the rest
            self.tally.reject(Reject(place=place, reason=f"the reader fails: {error or type(error).__name__}"))
            return None

    def report(self, result: Added, quiet: bool, form: str) -> None:
        """Count a result and print it."""
        self.counts[result.outcome] += 1
        self.claims += result.claims
        self.relations += result.relations
        if result.outcome == "rejected":
            self.tally.counts["read"] -= 1
            self.tally.reject(Reject(place=result.label or result.report, reason=result.reason or "it cannot be stored"))
        elif form == "json":
            click.echo(msgspec.json.encode(result).decode())
        elif not quiet:
            name = f"{result.report}  {result.label}" if result.label else result.report
            click.echo(f"{result.outcome}  {name}  {result.claims} claims, {result.relations} relations")

    def sums(self, form: str) -> None:
        """Print how it went."""
        said = ", ".join(f"{n} {outcome}" for outcome, n in self.counts.items()) or "nothing to add"
        if self.tally.counts["skipped"] or self.tally.counts["rejected"]:
            click.echo(self.tally.sums(), err=True)
        if self.undated:
            click.echo(f"{self.undated} without a day of publication: أمس and weekdays are not resolved there; --published YYYY-MM-DD gives one", err=True)
        click.echo(f"{said}: {self.claims} claims, {self.relations} relations written", err=form != "table")
