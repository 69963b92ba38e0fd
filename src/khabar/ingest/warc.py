"""WARC archives to Reports (the layout of CC-NEWS: one gzip member a record), one broken record losing none of the others.

The frame (gzip members, record headers, lengths) is read here, because a damaged member must be passed over and counted;
what stands in a record is read by fastwarc.
"""

from __future__ import annotations

import io
import mmap
import os
import re
import tempfile
import zlib
from collections.abc import Iterator
from typing import Any

from khabar.errors import InputError
from khabar.ingest.coding import unpack
from khabar.ingest.encodings import decode
from khabar.ingest.extras import need
from khabar.ingest.given import Found, Given
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.page import page
from khabar.ingest.reports import make, sifted
from khabar.ingest.reservations import in_headers
from khabar.ingest.streams import GZIP, ZSTD, Meter, unpacked
from khabar.model import Record

_CHUNK = 1 << 16
MOST = 50_000_000
"""Bytes of a record, unpacked; a larger one is no page."""
_WHOLE = 4 * MOST
"""Bytes of one gzip member above which the file is one packed archive, not one member a record."""
_LENGTH = re.compile(rb"^content-length:\s*(\d+)\s*$", re.IGNORECASE | re.MULTILINE)
_TYPE = re.compile(rb"^warc-type:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
_NEXT = re.compile(rb"\r?\n(?=WARC/\d\.\d\r?\n)")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_ITEMS = frozenset((b"response", b"resource", b"revisit", b"conversion"))
"""Types of records that are items; the others tell of the archive and its making."""
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


class Piece(Record, frozen=True, kw_only=True):
    """A stretch of an archive that is one item: the record's bytes, or why it has none."""

    start: int
    end: int
    data: bytes | None
    reason: str = ""


def of_file(
    file: str, given: Given, meter: Meter | None = None, first: int = 0, stop: int | None = None
) -> Iterator[Found | Skip | Reject]:
    """What each record of an archive holds, from the byte `first` of the file up to `stop`."""
    try:
        for piece in pieces(file, meter, first, stop):
            place = f"{file}@{piece.start}"
            if piece.data is None:
                yield Reject(place=place, reason=piece.reason, remedy="the record is set aside; fetch the archive again")
            else:
                yield of_record(piece.data, place, given)
    except OSError as error:
        yield Reject(place=file, reason=f"cannot be opened ({error.strerror or error})", remedy="see to its rights")


def pieces(file: str, meter: Meter | None = None, first: int = 0, stop: int | None = None) -> Iterator[Piece]:
    """The items of an archive in its order; broken stretches among them, each as one.

    Raises:
        OSError: it cannot be opened.
    """
    meter = meter or Meter()
    with open(file, "rb") as opened:
        head = opened.read(4)
        opened.seek(0, io.SEEK_END)
        if opened.tell() == 0:
            return
        if head == ZSTD:
            yield from _spooled(file, meter)
            return
        with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
            framed = _members(data, first, stop) if head.startswith(GZIP) else _records(data, first, stop)
            at = first
            for piece in framed:
                if piece is None:  # one member for all: unpack it first
                    break
                meter.bytes += piece.end - at
                at = piece.end
                yield piece
            else:
                return
    yield from _spooled(file, meter)


def splits(file: str, size: int) -> list[tuple[int, int, int]]:
    """(first byte, byte behind the last, items) of stretches of about `size` items that can be read by themselves.

    Less than two where an archive is packed as a whole, or cannot be opened.
    """
    out: list[tuple[int, int, int]] = []
    try:
        with open(file, "rb") as opened:
            head = opened.read(4)
        meter = Meter()
        first = count = end = 0
        for piece in pieces(file, meter):
            if head == ZSTD or (head.startswith(GZIP) and piece.end > os.path.getsize(file)):
                return []
            if count >= size and piece.start >= end:  # several items of one member stay together
                out.append((first, piece.start, count))
                first, count = piece.start, 0
            count += 1
            end = piece.end
        return [*out, (first, os.path.getsize(file), count)] if count else []
    except OSError:
        return []


def _spooled(file: str, meter: Meter) -> Iterator[Piece]:
    """The items of an archive that is packed as a whole: unpacked to a file without a name first."""
    with tempfile.TemporaryFile() as plain:
        problem = ""
        with unpacked(file, meter) as stream:
            try:
                while chunk := stream.read(_CHUNK):
                    plain.write(chunk)
            except Exception as error:  # the packing's own errors, of whichever package
                problem = str(error)
        plain.flush()
        if plain.tell():
            with mmap.mmap(plain.fileno(), 0, access=mmap.ACCESS_READ) as data:
                yield from _records(data)
        if problem:
            yield Piece(start=plain.tell(), end=plain.tell(), data=None, reason=f"the archive cannot be unpacked further ({problem})")


def _members(data: mmap.mmap, first: int = 0, stop: int | None = None) -> Iterator[Any]:
    """Items of gzip members; a damaged one is an item of its own. None where a member holds far more than a record."""
    at, end = first, len(data)
    while at < end and (stop is None or at < stop):
        member, after, reason = _inflate(data, at)
        if member is None and reason == "large" and at == 0:
            yield None
            return
        if member is None:
            after = _resumed(data, at + 1)
            yield Piece(start=at, end=after, data=None, reason=reason)
        else:
            for inner in _records(member):
                yield Piece(start=at, end=after, data=inner.data, reason=inner.reason)
        at = after


def _inflate(data: mmap.mmap, at: int) -> tuple[bytes | None, int, str]:
    """One gzip member: its content and where it ends, or why it cannot be unpacked."""
    packing = zlib.decompressobj(31)
    out: list[bytes] = []
    size = 0
    place = at
    try:
        while place < len(data) and not packing.eof:
            chunk = data[place : place + _CHUNK]
            out.append(packing.decompress(chunk, _WHOLE))
            size += len(out[-1])
            if size >= _WHOLE:
                return None, place, "large"
            place += len(chunk)
    except zlib.error as error:
        return None, place, f"a damaged gzip member ({error})"
    if not packing.eof:
        return None, place, "a gzip member that ends in the middle"
    return b"".join(out), place - len(packing.unused_data), ""


def _resumed(data: mmap.mmap, at: int) -> int:
    """Where the next whole gzip member that begins with a record starts; the end where there is none."""
    while (at := data.find(b"\x1f\x8b\x08", at)) >= 0:
        try:
            if zlib.decompressobj(31).decompress(data[at : at + 512], 5) == b"WARC/":
                return at
        except zlib.error:
            pass
        at += 1
    return len(data)


def _records(data: Any, first: int = 0, stop: int | None = None) -> Iterator[Piece]:
    """Items among plain records; where a record does not end where it says, the next one is looked for."""
    at, end = first, len(data)
    while at < end and (stop is None or at < stop):
        if data[at : at + 2] == b"\r\n":
            at += 2
            continue
        head_end = _HEAD_END.search(data, at, min(at + (1 << 16), end))
        head = bytes(data[at : head_end.start()]) if head_end else b""
        length = _LENGTH.search(head)
        reason = ""
        after = end
        if bytes(data[at : at + 5]) != b"WARC/" or not head_end:
            reason = "no WARC record begins here"
        elif not length:
            reason = "a record without its length"
        else:
            after = head_end.end() + int(length[1])
            if after > end:
                reason = "a record that ends in the middle"
            elif after < end and bytes(data[after : after + 4]).strip(b"\r\n") not in (b"", b"WARC"):
                reason = "a record whose length is wrong"
            elif int(length[1]) > MOST:
                reason = f"a record of more than {MOST} bytes"
        kind = _TYPE.search(head)
        if reason and not reason.startswith("a record of more"):
            following = _NEXT.search(data, at + 5)
            after = following.end() if following else end
        if reason:
            yield Piece(start=at, end=after, data=None, reason=reason)
        elif kind is None:
            yield Piece(start=at, end=after, data=None, reason="a record without its type")
        elif kind[1].lower() in _ITEMS:
            yield Piece(start=at, end=after, data=bytes(data[at:after]) + b"\r\n\r\n")
        at = after


def of_record(data: bytes, place: str, given: Given) -> Found | Skip | Reject:
    """The report of one record, or why there is none."""
    warc = need("fastwarc.warc", "reading WARC archives", "ingest")
    try:
        record = next(iter(warc.ArchiveIterator(io.BytesIO(data), parse_http=True, auto_decode="none")), None)
    except Exception as error:  # whatever fastwarc stumbles over is one record
        return Reject(place=place, reason=f"a record that cannot be read ({error})", remedy="the record is set aside")
    if record is None:
        return Reject(place=place, reason="a record that cannot be read", remedy="the record is set aside")
    url = record.headers.get("WARC-Target-URI", "").strip("<>") or None
    place = f"{place} {url}" if url else place
    if record.headers.get("WARC-Type", "").lower() == "revisit":
        return Skip(place=place, reason="a revisit without content")
    if record.headers.get("WARC-Truncated"):
        return Reject(place=place, reason=f"cut short by its crawl ({record.headers['WARC-Truncated']})", remedy="fetch the page itself")
    headers = {k.lower(): v for k, v in record.http_headers} if record.http_headers is not None else {}
    status = record.http_headers.status_code if record.http_headers is not None else 200
    if record.is_http and (record.http_headers is None or not isinstance(status, int) or not 100 <= status < 600):
        return Reject(place=place, reason="no HTTP answer in the record", remedy="the record is set aside")
    if status != 200:
        return Skip(place=place, reason=f"status {status}")
    kind = (headers.get("content-type") or record.headers.get("Content-Type", "")).partition(";")
    if kind[0].strip().lower() not in _PAGES and headers.get("content-type"):
        return Skip(place=place, reason=f"content type {kind[0].strip().lower()}")
    try:
        body = unpack(record.reader.read(), headers)
    except (InputError, OSError) as error:
        return Reject(place=place, reason=str(error), remedy="the record is set aside")
    return of_page(body, place, given, url=url, headers=headers, retrieved=record.headers.get("WARC-Date"), basis="crawl")


def of_page(
    body: bytes, place: str, given: Given, *, url: str | None, headers: dict[str, str], retrieved: str | None = None,
    basis: str = "crawl", published: str | None = None, title: str | None = None, id: str | None = None, stored: bool = True, author: str | None = None,
) -> Found | Skip | Reject:  # fmt: skip
    """The report on a page that came with headers; the day of its crawl stands in for a day the page does not tell.

    Args:
        body: the page, unpacked.
        place: for messages.
        given: what the caller says.
        url: its address.
        headers: those of the answer, names in lower case.
        retrieved: when it was fetched, ISO.
        basis: what a day that the page does not tell is known by: crawl or feed.
        published: that day, where it is not the day of retrieval.
        title: its headline where the page has none.
        id: the caller's label.
        author: who wrote it, where the page does not tell.
        stored: whether it is read from an archive, in which a ban on indexing is not meant for us.
    """
    charset = re.search(r"charset\s*=\s*[\"']?([\w-]+)", headers.get("content-type", ""), re.IGNORECASE)
    ours = given.reserved and stored  # a fetch always obeys
    reserved = None if ours else in_headers(headers, stored=stored)
    if reserved:
        return _reserved(place, reserved)
    if not body.strip():
        return Reject(place=place, reason="an empty page", remedy="the page is set aside")
    try:
        if headers.get("content-type", "").lower().startswith("text/plain"):
            text, _ = decode(body, place, charset[1] if charset else None)
            made = make(text, given, published=published or retrieved, basis=basis, title=title, url=url, author=author, retrieved=retrieved, id=id)
            return sifted(place, made, given)
        told = page(body, place, url=url, declared=charset[1] if charset else None, sites=given.sites_file, stored=stored)
        if told.reserved and not ours:
            return _reserved(place, told.reserved)
        made = make(
            told.text, given, published=told.published or published or retrieved,
            basis="stated" if told.published else basis, outlet=told.outlet, title=told.title or title, url=told.url,
            author=told.author or author, retrieved=retrieved, id=id,
        )  # fmt: skip
    except InputError as error:
        return Reject(place=place, reason=str(error).removeprefix(f"{place}: "), remedy="the page is set aside")
    return sifted(place, made, given)


def _reserved(place: str, by: str) -> Reject:
    return Reject(place=place, reason=f"reserved against text mining ({by})",
                  remedy="ask who publishes it; --reserved reads files that you may mine")  # fmt: skip
