"""Claims, relations and happenings as flat objects with the columns of `columns`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from khabar.ledger.days import bounds, iso
from khabar.ledger.eventrows import EventRow
from khabar.ledger.outlets import outlet
from khabar.ledger.rows import ClaimRow, RelationRow, Side, Voice
from khabar.ledger.texts import LONGEST

_OBJECT = 100


def claim(row: ClaimRow, full: bool = False) -> dict[str, Any]:
    """A claim; `full` gives the whole sentence and object, else at most `LONGEST` characters of both."""
    low, high = days(row)
    object_ = row.object if full or row.object is None or len(row.object) <= _OBJECT else row.object[: _OBJECT - 1] + "…"
    denial = row.type == "DENY"
    return {
        "claim": row.id, "anchor": row.anchor, "report": row.report, "outlet": row.outlet, "published": day(row.published), "part": row.part,
        "start": row.start, "end": row.end, "trigger": row.trigger[:_OBJECT], "type": row.type, "mode": row.mode, "contexts": list(row.contexts),
        "cameo": row.cameo, "quad": None if denial else row.quad, "score": None if denial else row.score, **sides("actor", row.actors),
        **sides("recipient", row.recipients), "object": object_, "quantities": [quantity(q.what, q.min, q.max, q.approx) for q in row.quantities],
        "date_lo": low, "date_hi": high, "date_basis": row.basis if row.date else "window" if row.window else None, "date_edtf": row.date,
        "place": row.place, "polarity": row.polarity, "modality": row.modality, "iterated": row.iterated, "passing": row.passing,
        **voices(row.voices, row.outlet), "links": [f"{how}:{key}" for key, how in row.links], "by": by(row), "judged": judged(row),
        "evidence": row.words if full else cut(row.words, row.trigger, LONGEST - len(object_ or "") - min(len(row.trigger), _OBJECT)),
    }  # fmt: skip


def relation(row: RelationRow, full: bool = False) -> dict[str, Any]:
    """A relation of one report."""
    return {
        "relation": row.id, "report": row.report, "outlet": row.outlet, "published": day(row.published), "kind": row.kind,
        "parties": [s.code for s in row.parties], "party_names": [name(s) for s in row.parties], "party_parts": [s.part for s in row.parties],
        "status": row.status, "change": row.change, "manner": row.manner, "polarity": row.polarity, "modality": row.modality, "since": row.since,
        "until": row.until, **voices(row.voices, row.outlet), "claims": list(row.claims), "contests": list(row.contests), "by": by(row), "judged": judged(row),
        "evidence": row.words if full else cut(row.words, "", LONGEST),
    }  # fmt: skip


def event(row: EventRow) -> dict[str, Any]:
    """A happening."""
    names = ("status", "types", "title", "title_ar", "actors", "recipients", "places", "claims", "reports", "outlets", "owner_groups", "origins", "contested", "denied_by", "judged")
    return {"event": row.id, "date_lo": row.first, "date_hi": row.last, **{n: getattr(row, n) for n in names}}


def day(value: str | None) -> str | None:
    """The ISO day of a day or moment."""
    return value[:10] if value else None


def days(row: ClaimRow) -> tuple[str | None, str | None]:
    """First and last day on which the act of a claim can have been."""
    if row.date:
        found = bounds(row.date)
        return (iso(found[0]), iso(found[1])) if found else (None, None)
    return row.window or (None, None)


def sides(part: str, found: Sequence[Side]) -> dict[str, list[str]]:
    """Codes, names and sectors of the sides in one part, in one order."""
    return {f"{part}s": [s.code for s in found], f"{part}_names": [name(s) for s in found], f"{part}_roles": ["+".join(s.roles) or "-" for s in found]}


def voices(found: Sequence[Voice], printed: str | None) -> dict[str, Any]:
    """Who says so: the reporter's own voice is the outlet's, by name."""
    own = outlet(printed).name or printed or "the outlet"
    return {
        "voice": "attributed" if found else "outlet", "holders": [v.side.code for v in found] or [own],
        "holder_names": [name(v.side) for v in found] or [own],
    }  # fmt: skip


def name(side: Side) -> str:
    """The name of a side, else its code."""
    return side.name or side.code


def by(row: Any) -> str:
    """Who says a row: the machine, or the person who judged it."""
    said = getattr(row, "by", None)
    return str(said()) if callable(said) else "machine"


def judged(row: ClaimRow | RelationRow) -> list[str]:
    """The fields that people judged, each with what they said of it."""
    return [f"{said.field or 'row'}:{said.verdict}" for said in row.judged]


def quantity(what: str, low: float | None, high: float | None, approx: bool) -> str:
    """A number of a claim in words: "killed 3", "wounded ~10-20"."""
    ends = [f"{n:g}" if n is not None else "" for n in (low, high)]
    return f"{what} {'~' if approx else ''}{ends[0] if low == high else '-'.join(ends)}"


def cut(words: str, around: str, most: int) -> str:
    """At most so many characters of some words, around others."""
    if len(words) <= most:
        return words
    at = max(words.find(around), 0) if around else 0
    start = max(min(at - most // 2, len(words) - most), 0)
    return words[start : start + most]


def holders(rows: Iterable[ClaimRow]) -> list[str]:
    """Codes of the innermost holders of some claims, each once."""
    return list(dict.fromkeys(voices(r.voices, r.outlet)["holders"][-1] for r in rows))
