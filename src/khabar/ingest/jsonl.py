"""JSON lines to Reports: one object a line; a line that holds none is set aside with its place and the reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.ingest.encodings import decode, encoding_of
from khabar.ingest.given import Found, Given
from khabar.ingest.outcomes import Reject, Skip
from khabar.ingest.reports import make, of_row, sifted
from khabar.ingest.streams import Broken, Meter, lines, unpacked, whole
from khabar.model import SCHEMA, Reading, Report

ASIDE = "the line is set aside"


class Row(msgspec.Struct, frozen=True):
    """What a line may say of a report; other keys are passed over."""

    text: str
    id: str | int | None = None
    published: str | int | float | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    retrieved: str | None = None


_DECODER = msgspec.json.Decoder(Row)
_READING = msgspec.json.Decoder(Reading)
_MARK = f'"schema":"{SCHEMA}"'.encode()


def reports(text: str, place: str, *, published: str | None = None, outlet: str | None = None) -> Iterator[Report | Reject]:
    """The reports of a JSON-lines text in any language, in its order; what cannot be one comes as a Reject."""
    given = Given(published=published, outlet=outlet, any_language=True)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            found = of_line(line.encode("utf-8", "surrogatepass"), f"{place}:{number}", given)
            if isinstance(found, Reject):
                yield found
            elif isinstance(found, Found) and isinstance(found.what, Report):
                yield found.what


def of_line(raw: bytes, place: str, given: Given) -> Found | Skip | Reject:
    """The report or reading of one line of UTF-8, or why there is none."""
    try:
        if raw.replace(b" ", b"")[:200].lstrip(b"{").startswith(_MARK):
            return Found(place=place, what=_READING.decode(raw))
        if given.fields:
            row = msgspec.json.decode(raw)
            if not isinstance(row, dict):
                return Reject(place=place, reason=f"expected an object, found a {type(row).__name__}", remedy=ASIDE)
            return of_row(place, row, given)
        return _of_row(_DECODER.decode(raw), place, given)
    except (InputError, msgspec.DecodeError, UnicodeError) as error:
        return Reject(place=place, reason=_reason(error, raw), remedy=ASIDE)


def _of_row(row: Row, place: str, given: Given) -> Found | Skip:
    made = make(
        row.text, given, published=row.published, outlet=row.outlet, title=row.title, url=row.url,
        id=None if row.id is None else str(row.id), author=row.author, retrieved=row.retrieved,
    )  # fmt: skip
    return sifted(place, made, given)


def of_file(file: str, given: Given, meter: Meter | None = None) -> Iterator[Found | Skip | Reject]:
    """What each line of a file holds ("-" for standard input; plain, gzip, Zstandard; any encoding khabar knows).

    What comes on standard input and does not begin as JSON is one text: a report from the clipboard.
    """
    number = 0
    try:
        with unpacked(file, meter) as stream:
            if file == "-" and _is_text(stream):
                yield _text(stream.read(), given)
                return
            encoding = "utf-8"
            for number, raw in lines(stream):
                if number == 1 and raw:
                    encoding = encoding_of(raw) or "utf-8"
                    if encoding.startswith(("utf-16", "utf-32")):  # lines end otherwise there: such files are read whole
                        yield from _wide(raw + stream.read(), file, given, encoding)
                        return
                if raw is None:
                    yield Reject(place=f"{file}:{number}", reason="a line of more than 64 MB", remedy=ASIDE)
                elif raw.strip():
                    yield of_line(utf8(raw, encoding), f"{file}:{number}", given)
    except Broken as error:
        yield Reject(place=f"{file}:{number + 1}", reason=f"the file cannot be read further ({error})",
                     remedy="fetch or pack it again; what stands before is read")  # fmt: skip
    except OSError as error:
        yield Reject(place=file, reason=f"cannot be opened ({error.strerror or error})", remedy="see to its rights")


def _is_text(stream: Any) -> bool:
    """Whether what comes begins as something else than JSON; nothing at all is no text."""
    head: bytes = stream.peek(1) if hasattr(stream, "peek") else b""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[: len(head) // 2 * 2].decode("utf-16", "ignore").encode("utf-8", "ignore")
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"{", b"[", b"")


def _text(data: bytes, given: Given) -> Found | Skip | Reject:
    """The one report that a text on standard input is."""
    try:
        return sifted("-", make(decode(data, "standard input")[0], given), given)
    except InputError as error:
        return Reject(place="-", reason=str(error), remedy="give a text, or JSON lines with a key text")


def of_json(file: str, given: Given, meter: Meter | None = None) -> Iterator[Found | Skip | Reject]:
    """What a .json file holds: one object, or an array of them."""
    try:
        data = whole(file, meter)
        encoding = encoding_of(data) or "utf-8"
        rows: Any = msgspec.json.decode(data.decode(encoding))
    except (OSError, Broken, UnicodeError, msgspec.DecodeError) as error:
        yield Reject(place=file, reason=f"not JSON ({error})", remedy="give an object, an array of objects, or JSON lines as .jsonl")
        return
    several = isinstance(rows, list)
    for number, row in enumerate(rows if several else [rows], 1):
        yield of_line(msgspec.json.encode(row), f"{file}#{number}" if several else file, given)


def _wide(data: bytes, file: str, given: Given, encoding: str) -> Iterator[Found | Skip | Reject]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        yield Reject(place=file, reason=f"not valid {encoding} at byte {error.start}", remedy="save it as UTF-8")
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield of_line(line.encode(), f"{file}:{number}", given)


def utf8(raw: bytes, encoding: str = "utf-8") -> bytes:
    """A line as UTF-8: in the encoding of the first line, or of its own where lines of several files were put together."""
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    if raw.isascii():
        return raw
    if encoding not in ("utf-8", "utf-8-sig"):
        own = encoding_of(raw) or encoding
        return raw.decode(own, "surrogateescape").encode("utf-8", "surrogateescape")
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        own = encoding_of(raw) or "utf-8"
        if own in ("windows-1256", "iso-8859-6"):
            return raw.decode(own, "surrogateescape").encode("utf-8", "surrogateescape")
    return raw


def _reason(error: Exception, raw: bytes) -> str:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as broken:
        surrogate = raw[broken.start : broken.start + 1] == b"\xed"
        return "a lone surrogate, which is no text" if surrogate else f"not UTF-8 at byte {broken.start}"
    if isinstance(error, msgspec.ValidationError):
        return f'{error}; expected an object such as {{"id": "a1", "text": "...", "published": "2024-02-24"}}'
    if isinstance(error, msgspec.DecodeError):
        return f"not JSON ({error})"
    if isinstance(error, UnicodeEncodeError):
        return "a lone surrogate, which is no text"
    return str(error)
