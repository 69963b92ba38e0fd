"""What commands that take reports in share: their options, the counting, the progress bar."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from khabar.errors import ConfigError
from khabar.ingest import paths
from khabar.ingest.given import Found, Given, mapping
from khabar.ingest.outcomes import Reject, Skip, Tally
from khabar.ingest.recent import Recent
from khabar.ingest.streams import Meter
from khabar.model import Report

Fetched = Callable[[str], Iterator[Found | Skip | Reject]]
_OPTIONS = (
    click.option("--published", help="Publication day, YYYY-MM-DD, of reports that give none: the anchor of أمس and الثلاثاء."),
    click.option("--outlet", help="Outlet of reports that give none."),
    click.option("--title", help="Headline of a text file."),
    click.option("--url", help="Address of a text file or a page."),
    click.option("--field", "fields", multiple=True, metavar="NAME=KEY",
                 help="Where lines or columns have text, published, outlet, title, url, author, id or retrieved; may be repeated, also for one NAME: the first key that a line has counts."),
    click.option("--any-language", is_flag=True, help="Read what is not Arabic too, not skip it."),
    click.option("--reserved", is_flag=True, help="Read files whose publisher reserves text mining; only if you may."),
    click.option("--sites", help="TOML file with your own rules for the pages of single sites."),
    click.option("--fetch", is_flag=True, help="Fetch paths that are addresses (http, https); without it nothing is fetched."),
    click.option("--allow-address", "allow", multiple=True, metavar="NETWORK",
                 help="With --fetch: ask this network although it is not public."),
    click.option("--rejects", type=click.Path(dir_okay=False, path_type=Path),
                 help="File for what is not read: JSON lines with place, reason and remedy."),
)  # fmt: skip


def inputs(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of commands that take reports in."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def fetching(options: dict[str, Any], files: Sequence[str], given: Given) -> Fetched | None:
    """What reads the addresses among the paths, where the options ask for it.

    Raises:
        ConfigError: an address among the paths, and nothing may be fetched.
    """
    asked, allow = options.pop("fetch"), options.pop("allow")
    addresses = [file for file in files if paths.is_url(file)]
    if not addresses:
        return None
    if not asked:
        raise ConfigError(f"{addresses[0]}: fetching is off; --fetch turns it on")
    from khabar.ingest.addresses import networks
    from khabar.ingest.fetch import Fetcher
    from khabar.ingest.web import Web

    web = Web(Fetcher(allowed=networks(allow)))
    return lambda url: web.items(url, given)


def given_of(options: dict[str, Any]) -> Given:
    """The options of `inputs`, taken out of a command's options.

    Raises:
        ConfigError: a --field of another form.
    """
    names = ("published", "outlet", "title", "url", "any_language", "reserved", "sites")
    return Given(fields=mapping(options.pop("fields")), **{name: options.pop(name) for name in names})


class Intake:
    """Reports and readings from paths, counted, with a progress bar on a terminal.

    Args:
        files: the files, as `paths.files` gives them.
        given: what the caller says of them.
        tally: counts and notes.
        what: the word before the bar.
        marking: whether near copies are looked for and noted.
        fetched: reads what stands at an address on the web.
    """

    def __init__(
        self, files: Sequence[str], given: Given, tally: Tally, *, what: str = "reading", marking: bool = True,
        fetched: Fetched | None = None,
    ) -> None:  # fmt: skip
        self.files = files
        self.given = given
        self.tally = tally
        self.recent = Recent() if marking else None
        self.bar = Bar(what, sum(paths.size(file) for file in files))
        self.fetched = fetched

    def __iter__(self) -> Iterator[Found]:
        with self.bar:
            for file in self.files:
                items = self.fetched(file) if self.fetched and paths.is_url(file) else paths.items(file, self.given, self.bar.meter)
                for item in items:
                    self.bar.step()
                    if isinstance(item, Reject):
                        self.tally.reject(item)
                    elif isinstance(item, Skip):
                        self.tally.skip(item)
                    else:
                        self._mark(item)
                        yield item

    def _mark(self, item: Found) -> None:
        if self.recent is not None and isinstance(item.what, Report):
            found = self.recent.copy_of(item.place, item.what.text or "")
            if found:
                self.tally.copy(item.place, *found)


class Bar:
    """A progress bar over bytes read, with the rate of items and the time that remains; nothing where there is no terminal."""

    def __init__(self, what: str, size: int, unit: str = "reports") -> None:
        self.meter = Meter()
        self.unit = unit
        self.done = self.before = 0
        self.begun = time.monotonic()
        self.progress = Progress(
            TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[told]}"), TimeRemainingColumn(),
            console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
        )  # fmt: skip
        self.task = self.progress.add_task(what, total=size or None, told="")

    def __enter__(self) -> Bar:
        self.progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.progress.stop()

    def of(self, total: int, done: int, *, made: bool) -> None:
        """Say how much of a whole that is counted in items is done; what was there when it began does not count for the rate."""
        if not made:
            self.begun, self.before = time.monotonic(), done
        if not self.progress.disable:
            told = f"{done} of {total} {self.unit}, {(done - self.before) / max(time.monotonic() - self.begun, 0.001):.1f}/s"
            self.progress.update(self.task, completed=done, total=total, told=told)

    def step(self, more: int = 1, done: int | None = None) -> None:
        """Count items; `done` is how much of the whole is done where the meter does not tell."""
        self.done += more
        if not self.progress.disable:
            told = f"{self.done} {self.unit}, {self.done / max(time.monotonic() - self.begun, 0.001):.1f}/s"
            self.progress.update(self.task, completed=self.meter.bytes if done is None else done, told=told)
