"""Rows of event data under the column names that users of POLECAT and of CAMEO data (GDELT) know.

One row for each pair of sides of an event, with the id of the event and the weight of the pair. What khabar does not have is
NA: no figure is made up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from khabar.export.columns import CAMEO, POLECAT
from khabar.export.flat import day, holders, name
from khabar.ledger.folded import FoldedEvent
from khabar.ledger.folding import table
from khabar.ledger.rows import Side
from khabar.reader import VERSION

_QUAD = {1: range(1, 6), 2: range(6, 9), 3: range(9, 14), 4: range(14, 21)}
_POLECAT = dict.fromkeys(c.name for c in POLECAT)
_CAMEO = dict.fromkeys(c.name for c in CAMEO)


def polecat(event: FoldedEvent) -> Iterator[dict[str, Any]]:
    """The rows of an event as POLECAT has them."""
    row, told = event.row, event.told
    kept = row.type == row.of
    base = {
        **_POLECAT, "Event ID": event.event, "Event Date": event.day, "Event Type": row.type, "Event Mode": row.mode, "Intensity": row.score,
        "Quad Code": f"Q{row.quad}" if row.quad else None, "Contexts": list(told.contexts), "Placename": told.place if kept else None,
        "Source": sorted({c.outlet for c in event.claims if c.outlet}), "Publication Date": _published(event), "Language": "ar",
        "Version": f"khabar {VERSION}", **_ours(event),
    }  # fmt: skip
    for actor, recipient, directed in event.pairs:
        yield {**base, **_side("Actor", actor), **_side("Recipient", recipient), "actor_code": actor.code or None, "recipient_code": recipient.code or None,
               "directed": directed}  # fmt: skip


def _side(part: str, side: Side) -> dict[str, Any]:
    return {
        f"{part} Name": name(side) or None, f"{part} Country": list(side.country), f"Primary {part} Sector": side.roles[0] if side.roles else None,
        f"{part} Sectors": list(side.roles), f"{part} Name Raw": side.name_ar,
    }  # fmt: skip


def cameo(event: FoldedEvent) -> Iterator[dict[str, Any]]:
    """The rows of an event as GDELT has them."""
    row = event.row
    month = event.first[:7] if event.first and event.last and event.first[:7] == event.last[:7] else None
    year = event.first[:4] if event.first and event.last and event.first[:4] == event.last[:4] else None
    published = _published(event)
    base = {
        **_CAMEO, "GLOBALEVENTID": event.event, "SQLDATE": _digits(event.day), "MonthYear": _digits(month), "Year": int(year) if year else None,
        "IsRootEvent": not all(c.passing for c in event.claims), "EventCode": row.cameo, "EventBaseCode": row.cameo[:3], "EventRootCode": row.cameo[:2],
        "QuadClass": cameo_quad(row.cameo) if row.quad else None, "NumMentions": len(event.claims), "NumSources": event.counts["outlets"],
        "NumArticles": event.counts["reports"], "ActionGeo_FullName": event.told.place if row.type == row.of else None,
        "DATEADDED": _digits(published), "PloverType": row.type, "PloverMode": row.mode, "PloverQuad": row.quad, "PloverScore": row.score, **_ours(event),
    }  # fmt: skip
    for actor, recipient, directed in event.pairs:
        yield {**base, **_actor(1, actor), **_actor(2, recipient), "directed": directed}


def cameo_quad(code: str) -> int:
    """Quad class of a CAMEO code by its root, as GDELT has it."""
    root = int(code[:2])
    return next(quad for quad, roots in _QUAD.items() if root in roots)


def _actor(number: int, side: Side) -> dict[str, Any]:
    roles = [r for r in side.roles if r != "PRE"]
    role = table()["cameo_roles"].get(roles[0], "") if roles else ""
    first = side.country[0] if len(side.country) == 1 else ""
    return {
        f"Actor{number}Code": ((first or side.code) + role if role and (first or side.code) else side.code) or None, f"Actor{number}Name": name(side) or None,
        f"Actor{number}CountryCode": first or None, **{f"Actor{number}Type{n + 1}Code": r for n, r in enumerate(roles[:3])},
    }  # fmt: skip


def _ours(event: FoldedEvent) -> dict[str, Any]:
    return {
        "date_lo": event.first, "date_hi": event.last, "date_basis": None if event.basis == "NA" else event.basis, "weight": event.weight,
        "rule": event.row.rule, "iterated": event.row.iterated, "passing": all(c.passing for c in event.claims), "title": event.titles[0],
        "holders": holders(event.claims), "claims": [c.id for c in event.claims], "reports": event.counts["reports"],
        "outlets": event.counts["outlets"], "origins": event.counts["origins"], "contested": list(event.contested),
        "judged": sum(bool(c.judged) for c in event.claims),
    }  # fmt: skip


def _published(event: FoldedEvent) -> str | None:
    return min((d for c in event.claims if (d := day(c.published))), default=None)


def _digits(value: str | None) -> str | None:
    return value.replace("-", "") if value else None

