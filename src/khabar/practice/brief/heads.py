"""Reports whose title names somebody watched although no line of the brief comes from them: a word, a visit, a market, a view."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
from sqlalchemy import Connection, or_, select

from khabar.ledger.outlets import outlet
from khabar.ledger.rows import Side
from khabar.ledger.schema import entity, reading, reading_entity, report
from khabar.practice.brief.lines import Head
from khabar.practice.brief.watchlist import WatchList
from khabar.practice.brief.window import Window

_MOST = 500
_mentions_of = msgspec.json.Decoder(list[tuple[str, int, int, str, str, str | None]]).decode


def heads(connection: Connection, asked: Window, watch: WatchList, told: Collection[str]) -> list[Head]:
    """The titles, the earliest first; none where a watch list names nobody or asks for some types of act only.

    Args:
        connection: to the ledger.
        asked: the reports of the brief.
        watch: the watch list.
        told: keys of the reports that lines of the brief come from.
    """
    if not watch.codes() or watch.types:
        return []
    query = (
        select(report.c.key, report.c.title, report.c.outlet, report.c.url, report.c.day, reading.c.id, reading.c.mentions)
        .join(reading, reading.c.report_id == report.c.id).where(asked.asked(), reading.c.superseded.is_(None), report.c.title.is_not(None))
        .order_by(report.c.day, report.c.id)
    )  # fmt: skip
    rows = [
        row for row in connection.execute(query).all()
        if row.key not in told and not watch.skips(row.url) and watch.speaks_of(row.title)
        and (not watch.outlets or outlet(row.outlet, row.url).code in watch.outlets)
    ]  # fmt: skip
    sides = _sides(connection, [row.id for row in rows], watch)
    out = []
    for row in rows:
        local = {name for name, _, _, _, part, _ in _mentions_of(row.mentions) if part == "title"} if row.id in sides else set()
        if watch.watches(tuple(side for name, side in sides.get(row.id, ()) if name in local)):
            who = outlet(row.outlet, row.url)
            out.append(Head(title=row.title, outlet=who.name, outlet_ar=who.name_ar, published=row.day or None, url=row.url, report=row.key))
    return out


def _sides(connection: Connection, readings: Sequence[int], watch: WatchList) -> dict[int, list[tuple[str, Side]]]:
    """The entities of some readings that may be watched, under the names they have there."""
    codes = sorted(watch.codes())
    may = or_(entity.c.code.in_(codes), *((entity.c.country.like(f"%{code}%") for code in codes) if watch.country else ()))
    columns = [reading_entity.c.reading_id, reading_entity.c.local, entity.c.code, entity.c.country, entity.c.name, entity.c.name_ar]
    out: dict[int, list[tuple[str, Side]]] = {}
    for at in range(0, len(readings), _MOST):
        query = select(*columns).join(entity, reading_entity.c.entity_id == entity.c.id)
        for r in connection.execute(query.where(reading_entity.c.reading_id.in_(readings[at : at + _MOST]), may).order_by(entity.c.id)):
            side = Side(entity="", code=r.code, country=tuple(c for c in r.country.split(";") if c), name=r.name, name_ar=r.name_ar)
            out.setdefault(r.reading_id, []).append((r.local, side))
    return out
