"""Claims, relations and happenings as flat mappings with the columns of `columns.OF`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Engine, select

from khabar.ledger.rows import ClaimRow, RelationRow, Side, Voice
from khabar.ledger.schema import claim, event, event_claim
from khabar.ledger.told import EventRow

WORDS = 300
"""Characters of evidence that leave a ledger unless all are asked for."""
_PORTION = 400
UNKNOWN = "UNK"


def claims(engine: Engine, found: Iterable[ClaimRow], full_words: bool = False) -> Iterator[dict[str, Any]]:
    """Claims with the happenings they belong to, a portion at a time."""
    rows = iter(found)
    while part := list(islice(rows, _PORTION)):
        events = _events_of(engine, [row.id for row in part])
        for row in part:
            yield _claim(row, events.get(row.id), full_words)


def _events_of(engine: Engine, keys: Sequence[str]) -> dict[str, str]:
    query = (
        select(claim.c.key, event.c.id)
        .join(event_claim, event_claim.c.claim_id == claim.c.id).join(event, event.c.cluster == event_claim.c.cluster)
        .where(claim.c.key.in_(keys), claim.c.current == 1)
    )  # fmt: skip
    with engine.connect() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}


def _claim(row: ClaimRow, event_id: str | None, full_words: bool) -> dict[str, Any]:
    return {
        "claim": row.id, "event": event_id, "report": row.report, "outlet": row.outlet, "published": row.published,
        "part": row.part, "start": row.start, "end": row.end, "trigger": row.trigger, "type": row.type, "mode": row.mode,
        "contexts": list(row.contexts), "cameo": row.cameo, "quad": row.quad if row.type != "DENY" else None,
        "score": row.score, **_sides("actor", row.actors), **_sides("recipient", row.recipients), "date": row.date,
        "date_lo": row.window[0] if row.window else None, "date_hi": row.window[1] if row.window else None,
        "date_basis": row.basis, "place": row.place, "polarity": row.polarity, "modality": row.modality,
        "iterated": row.iterated, "passing": row.passing, **_holders(row.voices, row.outlet),
        "quantities": [_quantity(q.what, q.min, q.max, q.approx) for q in row.quantities],
        "links": [f"{how}:{key}" for key, how in row.links],
        "words": (row.words if full_words else around(row.words, row.trigger)) or None,
    }  # fmt: skip


def _sides(name: str, sides: Sequence[Side]) -> dict[str, list[str]]:
    return {
        f"{name}s": [s.code for s in sides], f"{name}_names": [s.name or s.code for s in sides],
        f"{name}_countries": [country(s) or UNKNOWN for s in sides],
        f"{name}_roles": [s.roles[0] if s.roles else UNKNOWN for s in sides],
    }  # fmt: skip


def country(side: Side) -> str | None:
    """The one state behind a side."""
    return side.country[0] if len(side.country) == 1 else None


def _holders(voices: Sequence[Voice], outlet: str | None) -> dict[str, list[str]]:
    own = [outlet or "the outlet"]
    return {"holders": [v.side.code for v in voices] or own, "holder_names": [v.side.name or v.side.code for v in voices] or own}


def relations(found: Iterable[RelationRow], full_words: bool = False) -> Iterator[dict[str, Any]]:
    """Ties as reports state them."""
    for row in found:
        yield {
            "relation": row.id, "report": row.report, "outlet": row.outlet, "published": row.published, "recorded": row.recorded,
            "kind": row.kind, "parties": [p.code for p in row.parties], "party_names": [p.name or p.code for p in row.parties],
            "parts": [p.part for p in row.parties], "status": row.status, "change": row.change, "manner": row.manner,
            "polarity": row.polarity, "modality": row.modality, "since": row.since, "until": row.until,
            **_holders(row.voices, row.outlet), "claims": list(row.claims),
            "words": (row.words if full_words else around(row.words, "")) or None,
        }  # fmt: skip


def events(found: Iterable[EventRow]) -> Iterator[dict[str, Any]]:
    """Happenings in a line each."""
    for row in found:
        yield {
            "event": row.id, "title": row.title, "status": row.status, "types": row.types, "date_lo": row.first, "date_hi": row.last,
            "actors": row.actors, "recipients": row.recipients, "places": row.places, "claims": row.claims, "reports": row.reports,
            "outlets": row.outlets, "owner_groups": row.owner_groups, "origins": row.origins, "contested": row.contested,
        }  # fmt: skip


def around(words: str, trigger: str, most: int = WORDS) -> str:
    """The words, or so many code points of them around the trigger."""
    if len(words) <= most:
        return words
    at = max(words.find(trigger), 0) if trigger else 0
    start = max(min(at - most // 2, len(words) - most), 0)
    return words[start : start + most]


def _quantity(what: str, low: float | None, high: float | None, approx: bool) -> str:
    ends = [f"{n:g}" if n is not None else "" for n in (low, high)]
    return f"{what} {'~' if approx else ''}{ends[0] if low == high else '-'.join(ends)}"


def joined(values: Mapping[str, Any]) -> dict[str, Any]:
    """Lists as text joined by ";" (a ";" inside becomes ","), truth as TRUE or FALSE, nothing as NA, line breaks as spaces."""
    return {name: _cell(value) for name, value in values.items()}


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = ";".join(str(v).replace(";", ",") for v in value)
    if value is None or value == "":
        return "NA"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return " ".join(value.split()) if isinstance(value, str) else value
