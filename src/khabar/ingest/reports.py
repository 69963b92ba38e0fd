"""What an input says of a report, as a Report: times in ISO, the author kept, what is no report named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.ingest.given import FIELDS, Found, Given
from khabar.ingest.language import other_language
from khabar.ingest.moments import moment
from khabar.ingest.outcomes import Reject, Skip
from khabar.model import Report
from khabar.reader import report


def make(
    text: str, given: Given, *, published: str | int | float | None = None, basis: str | None = None, outlet: str | None = None,
    title: str | None = None, url: str | None = None, id: str | None = None, author: str | None = None, retrieved: str | None = None,
) -> Report:  # fmt: skip
    """A Report from what an input tells of it, with what the caller gave for what it does not tell.

    Raises:
        InputError: no text, or a publication time that is none.
    """
    if not text.strip():
        raise InputError("no text")
    day = published if published not in (None, "") else None
    if day is None:
        day, basis = given.published, None
    else:
        day = moment(day) or str(day)
    made = report(
        text, title=title or given.title, published=day, outlet=outlet or given.outlet, url=url or given.url, id=id,
        published_basis=basis if day else None, retrieved=retrieved,
    )  # fmt: skip
    return msgspec.structs.replace(made, author=author) if author else made


def sifted(place: str, made: Report, given: Given) -> Found | Skip:
    """A report as found, or why it is not for khabar."""
    other = None if given.any_language else other_language(made.text or "")
    return Skip(place=place, reason=other) if other else Found(place=place, what=made)


def of_row(place: str, row: Mapping[str, Any], given: Given) -> Found | Skip | Reject:
    """The report of a row of a table or an object with other keys than ours.

    Args:
        place: its place, for messages.
        row: its values by key.
        given: what the caller says; its `fields` say which key holds what.
    """
    values = {name: next((v for key in given.keys(name) if (v := _value(row, key)) is not None), None) for name in FIELDS}
    text = values["text"]
    if not isinstance(text, str):
        key = " or ".join(given.keys("text"))
        kind = "nothing" if text is None else f"a {type(text).__name__}"
        return Reject(place=place, reason=f"{key} holds {kind}, no text", remedy="name the key of the text: --field text=KEY, once for each key where files differ")
    told = {name: _told(values[name]) for name in FIELDS if name not in ("text", "published")}
    try:
        return sifted(place, make(text, given, published=_when(values["published"]), **told), given)
    except InputError as error:
        return Reject(place=place, reason=str(error))


def _value(row: Mapping[str, Any], key: str) -> Any:
    """The value of a key; a dotted path leads into objects inside."""
    if key in row or "." not in key:
        return row.get(key)
    value: Any = row
    for part in key.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _told(value: Any) -> str | None:
    if isinstance(value, (list, tuple)):
        return "، ".join(str(v) for v in value if v) or None
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return None if value is None or value == "" else str(value)


def _when(value: Any) -> str | int | float | None:
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return value if isinstance(value, (str, int, float)) else None
