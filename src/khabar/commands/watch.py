"""khabar watch: feeds into the ledger, as they come."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import click

from khabar.commands.options import LEDGER
from khabar.ingest.addresses import networks
from khabar.ingest.feeds import feeds_of
from khabar.ingest.fetch import Fetcher, agent_of, now
from khabar.ingest.given import Given
from khabar.ingest.manners import Manners
from khabar.ingest.outcomes import Reject, Skip, Tally
from khabar.ingest.watch import Watcher
from khabar.ingest.web import Web
from khabar.ledger.book import Ledger
from khabar.ledger.store import Added
from khabar.lexicon.words import lexicon
from khabar.model import Reading, Report
from khabar.reader import VERSION, read


@click.command("watch")
@click.argument("feeds", type=click.Path(dir_okay=False, path_type=Path))
@LEDGER
@click.option("--once", is_flag=True, help="One round over the feeds that are due, then end.")
@click.option("--state", type=click.Path(dir_okay=False, path_type=Path), help="What is remembered between rounds.  [default: FEEDS.state.json]")
@click.option("--rejects", type=click.Path(dir_okay=False, path_type=Path), help="File for what is not read: JSON lines, added to.")
@click.option("--allow-address", "allow", multiple=True, metavar="NETWORK", help="Ask this network although it is not public.")
@click.option("--sites", help="TOML file with your own rules for the pages of single sites.")
@click.option("--any-language", is_flag=True, help="Read what is not Arabic too, not skip it.")
def watch_command(
    feeds: Path, where: str, once: bool, state: Path | None, rejects: Path | None, allow: tuple[str, ...], sites: str | None, any_language: bool
) -> None:
    """Fetch the feeds that FEEDS (TOML) names, and the pages of entries of which a feed has the lead only, into the ledger.

    robots.txt and text-mining reservations are obeyed. A changed text at the same address is a new revision. Ctrl-C ends it;
    started again it goes on where it was.

    Example: khabar watch feeds.toml --ledger desk.db --rejects rejects.jsonl
    """
    told = feeds_of(feeds)
    fetcher = Fetcher(told.limits, networks((*told.allow, *allow)), agent_of(told.contact))
    web = Web(fetcher, Manners(fetcher, told.delay))
    given = Given(sites=sites, any_language=any_language)
    watcher = Watcher(told, web, state or feeds.with_name(f"{feeds.name}.state.json"), given)
    with Ledger(where) as ledger, Tally(rejects, append=True, say=lambda line: click.echo(line, err=True)) as tally:
        try:
            while True:
                before = sum(tally.counts.values())
                ledger.add(_readings(watcher, ledger, tally), done=lambda results: _show(results, ledger))
                if once:
                    break
                if sum(tally.counts.values()) > before:
                    click.echo(f"{now()}  {tally.sums()}", err=True)
                time.sleep(max(watcher.rest(), 1.0))
        except KeyboardInterrupt:
            pass
        click.echo(tally.sums(), err=True)


def _readings(watcher: Watcher, ledger: Ledger, tally: Tally) -> Iterator[Reading]:
    """Readings of what is new; the watcher goes on only after each is in the ledger."""
    own = lexicon(()).data.version
    for item in watcher.round():
        if isinstance(item, Reject):
            tally.reject(item)
        elif isinstance(item, Skip):
            tally.skip(item)
        elif isinstance(item.what, Report):
            if ledger.has(item.what.key, VERSION, own):
                tally.read()
                continue
            try:
                reading = read(item.what)
            except Exception as error:  # one report that the reader stumbles over must not lose the rest
                tally.reject(Reject(place=item.place, reason=f"the reader fails: {error or type(error).__name__}"))
                continue
            tally.read()
            yield reading


def _show(results: list[Added], ledger: Ledger) -> None:
    """Print what was added, and how a revision differs from the one before."""
    for result in results:
        number, of = ledger.revision_numbers([result.report]).get(result.report, (1, 1))
        revision = f"  revision {number} of {of}" if number > 1 else ""
        click.echo(f"{result.outcome}  {result.report}  {result.label or ''}  {result.claims} claims{revision}")
        if number > 1:
            for line in ledger.revisions(result.report)[number - 1].diff or ():
                click.echo(f"  {line}")
