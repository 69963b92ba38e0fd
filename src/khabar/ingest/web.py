"""What stands at an address, as a report: asked with manners, refused where it is reserved."""

from __future__ import annotations

from collections.abc import Iterator

from khabar.errors import InputError
from khabar.ingest import feed
from khabar.ingest.addresses import tidy
from khabar.ingest.fetch import Answer, Fetcher
from khabar.ingest.given import Found, Given
from khabar.ingest.manners import Manners
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.refused import Refused
from khabar.ingest.reports import sifted
from khabar.ingest.reservations import in_headers
from khabar.ingest.warc import of_page

_PAGES = ("text/html", "application/xhtml+xml", "text/plain", "")
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/rdf+xml")


class Web:
    """Reports from addresses.

    Args:
        fetcher: fetches them.
        manners: what may be asked, and when.
    """

    def __init__(self, fetcher: Fetcher, manners: Manners | None = None) -> None:
        self.fetcher = fetcher
        self.manners = manners or Manners(fetcher)

    def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Answer:
        """The answer of an address that may be read.

        Raises:
            Refused: it may not, or there is none.
        """
        answer = self.fetcher.get(url, etag=etag, modified=modified, permit=self.manners.permit)
        reserved = in_headers(answer.headers)
        if reserved:
            raise Refused(f"reserved against text mining ({reserved})", "ask who publishes it")
        return answer

    def items(self, url: str, given: Given) -> Iterator[Found | Skip | Reject]:
        """What stands at an address: the report of a page, the entries of a feed as far as it gives them."""
        try:
            answer = self.get(url)
        except Refused as error:
            yield Reject(place=url, reason=error.reason, remedy=error.remedy)
            return
        kind = kind_of(answer)
        if kind in _FEEDS:
            yield from self._entries(answer, url, given)
        else:
            yield report_of(answer, url, given)

    def _entries(self, answer: Answer, url: str, given: Given) -> Iterator[Found | Skip | Reject]:
        try:
            found = feed.feed(answer.body, url)
        except InputError as error:
            yield Reject(place=url, reason=str(error).removeprefix(f"{url}: "))
            return
        for entry in found.entries:
            place = entry.url or f"{url}#{entry.id}"
            try:
                yield sifted(place, feed.report_of(entry, given, found.title, answer.retrieved), given)
            except InputError as error:
                yield Reject(place=place, reason=str(error), remedy="the entry is set aside")


def kind_of(answer: Answer) -> str:
    """The content type of an answer, without its parameters."""
    return answer.headers.get("content-type", "").partition(";")[0].strip().lower()


def report_of(
    answer: Answer, url: str, given: Given, *, published: str | None = None, basis: str = "crawl", title: str | None = None, id: str | None = None,
    author: str | None = None,
) -> Found | Skip | Reject:
    """The report of a page that was fetched."""
    kind = kind_of(answer)
    if kind not in _PAGES:
        return Skip(place=url, reason=f"content type {kind}")
    return of_page(
        answer.body, url, given, url=tidy(url), headers=answer.headers, retrieved=answer.retrieved, basis=basis, published=published,
        title=title, id=id, author=author, stored=False,
    )  # fmt: skip
