"""JSON lines to Reports: one object a line; a line that holds none is set aside with its place and the reason."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from khabar.errors import InputError
from khabar.model import Report
from khabar.reader import report


class Row(msgspec.Struct, frozen=True):
    """What a line may say of a report; other keys are passed over."""

    text: str
    id: str | int | None = None
    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None


class Reject(msgspec.Struct, frozen=True):
    """A line set aside."""

    line: int
    reason: str


_DECODER = msgspec.json.Decoder(Row)


def reports(text: str, place: str, *, published: str | None = None, outlet: str | None = None) -> Iterator[Report | Reject]:
    """The reports of a JSON-lines text, in its order; what cannot be one comes as a Reject.

    Args:
        text: the whole file.
        place: its name, for messages.
        published: publication day of lines that give none.
        outlet: outlet of lines that give none.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield report_of(line, place, number, published=published, outlet=outlet)


def report_of(
    line: str, place: str, number: int, *, published: str | None = None, outlet: str | None = None
) -> Report | Reject:
    """The report of one line, or why there is none; `number` is the line's in `place`."""
    try:
        return _report(line, published, outlet)
    except (InputError, msgspec.DecodeError, UnicodeEncodeError) as error:
        return set_aside(place, number, _reason(error))


def set_aside(place: str, number: int, reason: str) -> Reject:
    """A line of which nothing comes."""
    return Reject(number, f"{place}:{number}: {reason}; the line is set aside")


def _report(line: str, published: str | None, outlet: str | None) -> Report:
    row = _DECODER.decode(line)
    return report(
        row.text,
        published=row.published or published,
        outlet=row.outlet or outlet,
        title=row.title,
        url=row.url,
        id=None if row.id is None else str(row.id),
    )


def _reason(error: Exception) -> str:
    if isinstance(error, msgspec.ValidationError):
        return f'{error}; expected an object such as {{"id": "a1", "text": "...", "published": "2024-02-24"}}'
    if isinstance(error, msgspec.DecodeError):
        return f"not JSON ({error})"
    if isinstance(error, UnicodeEncodeError):
        return "a lone surrogate, which is no text"
    return str(error)
