"""RSS and Atom: the entries of a feed, each with its address, its time and as much text as the feed gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from khabar.errors import InputError
from khabar.ingest.encodings import encoding_of
from khabar.ingest.extras import need
from khabar.ingest.given import Found, Given
from khabar.ingest.moments import moment
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.page import plain
from khabar.ingest.reports import make, sifted
from khabar.ingest.streams import Broken, Meter, whole
from khabar.model import Record, content_id

_LEAD = 700
"""Characters below which an entry's text is taken for a lead, unless it comes as the entry's content."""
_CUT = re.compile(r"(\.\.\.|…|\[…\]|\[\.\.\.\]|المزيد|التفاصيل|read more)\W*$", re.IGNORECASE)
_DECLARATION = re.compile(rb"""^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*["'][\w-]+["']""")


class Entry(Record, frozen=True, kw_only=True):
    """One entry of a feed. `lead` tells that the feed has only the beginning of the text; `mark` changes when it changes."""

    id: str
    url: str | None
    title: str | None
    text: str
    lead: bool
    published: str | None
    author: str | None
    mark: str


class Feed(Record, frozen=True, kw_only=True):
    """A feed as it came."""

    title: str | None
    entries: list[Entry]


def feed(data: bytes, place: str) -> Feed:
    """The entries of a feed.

    Raises:
        InputError: this is no feed; feedparser is not installed.
    """
    parser = need("feedparser", "reading feeds", "ingest")
    encoding = encoding_of(data)
    if encoding and encoding not in ("utf-8", "utf-8-sig"):  # the declaration is often wrong: the bytes tell
        data = data.decode(encoding, "replace").encode()
    data = _DECLARATION.sub(rb"\1", data)
    parsed = parser.parse(data, response_headers={"content-type": "application/xml; charset=utf-8"}, sanitize_html=True)
    if not parsed.version and not parsed.entries:
        raise InputError(f"{place}: neither RSS nor Atom; give the address of the feed itself")
    return Feed(title=_line(parsed.feed.get("title")), entries=[_entry(e) for e in parsed.entries])


def _entry(e: Any) -> Entry:
    contents = [c.get("value", "") for c in e.get("content", [])]
    content = plain(max(contents, key=len)) if contents else ""
    summary = plain(e.get("summary") or "")
    text = content if len(content) >= len(summary) else summary
    short = len(text) < (_LEAD if text != content else _LEAD // 2)
    times = [dict.get(e, name) for name in ("published", "updated", "created")]
    published = next((found for value in times if (found := moment(value))), None)
    link = e.get("link") or None
    return Entry(
        id=e.get("id") or link or content_id(e.get("title"), text), url=link, title=_line(e.get("title")), text=text,
        lead=bool(short or _CUT.search(text)), published=published, author=_line(e.get("author")),
        mark=content_id(e.get("title"), *times, text),
    )  # fmt: skip


def _line(text: str | None) -> str | None:
    return " ".join(plain(text).split()) or None if text else None


def of_file(file: str, given: Given, meter: Meter | None = None) -> Iterator[Found | Skip | Reject]:
    """What the entries of a stored feed hold; one that has only a lead is read as that."""
    try:
        found = feed(whole(file, meter), file)
    except (OSError, Broken, InputError) as error:
        yield Reject(place=file, reason=str(error).removeprefix(f"{file}: "), remedy="the file is set aside")
        return
    for number, entry in enumerate(found.entries, 1):
        place = f"{file}#{number}"
        try:
            yield sifted(place, report_of(entry, given, found.title), given)
        except InputError as error:
            yield Reject(place=place, reason=str(error), remedy="the entry is set aside")


def report_of(entry: Entry, given: Given, outlet: str | None, retrieved: str | None = None) -> Any:
    """The report that an entry holds by itself."""
    return make(
        entry.text, given, published=entry.published, basis="feed", outlet=given.outlet or outlet, title=entry.title, url=entry.url,
        id=entry.id, author=entry.author, retrieved=retrieved,
    )  # fmt: skip
