"""Watching feeds: what is new or changed in them comes as reports, once; what fails is asked again, later each time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from khabar.errors import InputError
from khabar.ingest import feed, memory
from khabar.ingest.addresses import split, tidy
from khabar.ingest.feed import Entry
from khabar.ingest.feeds import Feeds, Watched
from khabar.ingest.given import Found, Given
from khabar.ingest.memory import FeedMemory, Seen
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.refused import Refused
from khabar.ingest.reports import sifted
from khabar.ingest.web import Web, report_of
from khabar.model import Report

_FIRST = 60.0
_LONGEST = 6 * 3600.0
_TRIES = 8
"""Failures after which an entry is left alone until its feed says something else of it."""
_SAVING = 5.0


def backoff(failures: int, after: float | None = None) -> float:
    """Seconds until what has failed is asked again: twice as long each time, and never sooner than it asked for."""
    return max(min(_FIRST * 2.0 ** min(failures - 1, 20), _LONGEST), after or 0.0)


class Watcher:
    """Rounds over the feeds of a file.

    Args:
        feeds: what is watched.
        web: fetches with manners.
        state: the file that remembers between rounds.
        clock: seconds since 1970.
    """

    def __init__(self, feeds: Feeds, web: Web, state: Path, given: Given | None = None, clock: Callable[[], float] = time.time) -> None:
        self.feeds = feeds
        self.web = web
        self.state = state
        self.given = given or Given()
        self.clock = clock
        self.memory = memory.load(state)
        self.saved = 0.0

    def round(self) -> Iterator[Found | Skip | Reject]:
        """What is new in the feeds that are due. What was taken from here is remembered once the next thing is asked for."""
        try:
            for watched in self.feeds.feed:
                known = self.memory.feeds.setdefault(watched.url, FeedMemory())
                if known.next <= self.clock():
                    yield from self._feed(watched, known)
                    self._save(0.0)
        finally:
            self._save(0.0)

    def rest(self) -> float:
        """Seconds until a feed is due."""
        due = (self.memory.feeds.get(w.url, FeedMemory()).next for w in self.feeds.feed)
        return max(min(due, default=0.0) - self.clock(), 0.0)

    def _feed(self, watched: Watched, known: FeedMemory) -> Iterator[Found | Skip | Reject]:
        unsettled = any(0 < seen.failures < _TRIES for seen in known.entries.values())
        try:
            self._may_ask(watched.url)
            answer = self.web.get(
                watched.url, etag=None if unsettled else known.etag, modified=None if unsettled else known.modified
            )
            found = None if answer.status == 304 else feed.feed(answer.body, watched.url)
        except Refused as error:
            known.failures += 1
            self._leave_alone(watched.url, error)
            known.next = self.clock() + (backoff(known.failures, error.after) if error.passing else _LONGEST)
            yield Reject(place=watched.url, reason=error.reason, remedy=error.remedy)
            return
        except InputError as error:
            known.failures += 1
            known.next = self.clock() + backoff(known.failures)
            yield Reject(place=watched.url, reason=str(error).removeprefix(f"{watched.url}: "), remedy="try again later")
            return
        known.failures = 0
        known.next = self.clock() + (watched.every or self.feeds.every)
        known.etag = answer.headers.get("etag", known.etag)
        known.modified = answer.headers.get("last-modified", known.modified)
        if found is None:
            yield from self._again(watched, known)
            return
        given = msgspec.structs.replace(self.given, outlet=watched.outlet or self.given.outlet)
        for entry in found.entries[: watched.most]:
            yield from self._entry(watched, known, entry, given, found.title, answer.retrieved)
            self._save(_SAVING)

    def _again(self, watched: Watched, known: FeedMemory) -> Iterator[Found | Skip | Reject]:
        """The pages of an unchanged feed that are to be looked at again."""
        if watched.full_text == "never":
            return
        given = msgspec.structs.replace(self.given, outlet=watched.outlet or self.given.outlet)
        for id, seen in list(known.entries.items()):
            if seen.page and not seen.failures and self._stale(seen):
                entry = Entry(id=id, url=id, title=None, text="", lead=True, published=None, author=None, mark=seen.mark)
                yield from self._page(known, entry, given)

    def _entry(
        self, watched: Watched, known: FeedMemory, entry: Entry, given: Given, title: str | None, retrieved: str
    ) -> Iterator[Found | Skip | Reject]:
        """What an entry holds, where it is new, changed, or to be looked at again."""
        seen = known.entries.get(_name(entry))
        now = self.clock()
        same = seen is not None and seen.mark == entry.mark
        if seen is not None and same and (seen.next > now or (not seen.failures and not self._stale(seen))):
            return
        if seen is not None and same and seen.failures >= _TRIES:
            return
        if entry.url and (watched.full_text == "always" or (watched.full_text == "auto" and entry.lead)):
            yield from self._page(known, entry, given)
            return
        if same:
            return  # all the feed has was read
        place = entry.url or f"{watched.url}#{entry.id}"
        kept = self._kept(known, entry)
        try:
            item = sifted(place, feed.report_of(entry, given, title, retrieved), given)
        except InputError as error:
            kept.mark = entry.mark
            yield Reject(place=place, reason=str(error), remedy="the entry is set aside")
            return
        yield from self._new(kept, item)
        kept.mark = entry.mark

    def _page(self, known: FeedMemory, entry: Entry, given: Given) -> Iterator[Found | Skip | Reject]:
        """The full text of an entry, from its page."""
        url = entry.url or ""
        kept = self._kept(known, entry)
        kept.page = True
        try:
            self._may_ask(url)
            answer = self.web.get(url, etag=kept.etag, modified=kept.modified)
        except Refused as error:
            self._leave_alone(url, error)
            kept.failures = kept.failures + 1 if error.passing else _TRIES
            kept.next = self.clock() + backoff(kept.failures, error.after) if error.passing else 0.0
            kept.mark = entry.mark
            yield Reject(place=url, reason=error.reason, remedy=error.remedy)
            return
        if answer.status != 304:
            item = report_of(
                answer, url, given, published=entry.published, basis="feed" if entry.published else "crawl", title=entry.title, id=entry.id,
                author=entry.author,
            )  # fmt: skip
            yield from self._new(kept, item)
            kept.etag, kept.modified = answer.headers.get("etag"), answer.headers.get("last-modified")
        kept.failures, kept.next, kept.checked, kept.mark = 0, 0.0, self.clock(), entry.mark

    def _new(self, kept: Seen, item: Found | Skip | Reject) -> Iterator[Found | Skip | Reject]:
        """An item unless its text is the one that was read last time."""
        if isinstance(item, Found) and isinstance(item.what, Report):
            if kept.text == item.what.text_sha256:
                return
            yield item
            kept.text = item.what.text_sha256
        else:
            yield item

    def _kept(self, known: FeedMemory, entry: Entry) -> Seen:
        """The memory of an entry; a new one is remembered as not read yet."""
        return known.entries.setdefault(_name(entry), Seen(mark="", first=self.clock(), checked=self.clock()))

    def _stale(self, seen: Seen) -> bool:
        """Whether a young page was last looked at long enough ago to look whether it has changed."""
        now = self.clock()
        return now - seen.checked >= self.feeds.recheck and now - seen.first <= self.feeds.recheck_days * 86_400

    def _may_ask(self, url: str) -> None:
        host = split(url)[1]
        until = self.memory.hosts.get(host, 0.0)
        if until > self.clock():
            raise Refused(f"{host} asked to be left alone for now", "it is asked again later", passing=True, after=until - self.clock())

    def _leave_alone(self, url: str, error: Refused) -> None:
        """Note that a host wants to be left alone (Retry-After)."""
        if error.after:
            host = split(url)[1]
            self.memory.hosts[host] = max(self.memory.hosts.get(host, 0.0), self.clock() + error.after)

    def _save(self, after: float) -> None:
        if self.clock() - self.saved >= after:
            memory.save(self.memory, self.state)
            self.saved = self.clock()


def _name(entry: Entry) -> str:
    """What an entry is remembered by: its address, else its id."""
    return tidy(entry.url) if entry.url else entry.id
