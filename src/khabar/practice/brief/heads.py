"""Reports whose title names somebody watched although no line of the brief comes from them: a word, a visit, a market, a view."""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from sqlalchemy import Connection, select

from khabar.ledger.outlets import outlet
from khabar.ledger.rows import Side
from khabar.ledger.schema import entity, reading, reading_entity, report
from khabar.practice.brief.lines import Head
from khabar.practice.brief.watchlist import WatchList
from khabar.practice.brief.window import Window

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
    out = []
    for row in connection.execute(query).all():
        who = outlet(row.outlet, row.url)
        wrong_outlet = bool(watch.outlets) and who.code not in watch.outlets
        if row.key in told or wrong_outlet or watch.skips(row.url) or not watch.speaks_of(row.title):
            continue
        local = {name for name, _, _, _, part, _ in _mentions_of(row.mentions) if part == "title"}
        if local and watch.watches(_sides(connection, row.id, local)):
            out.append(Head(title=row.title, outlet=who.name, outlet_ar=who.name_ar, published=row.day or None, url=row.url, report=row.key))
    return out


def _sides(connection: Connection, number: int, local: Collection[str]) -> tuple[Side, ...]:
    query = (
        select(entity.c.code, entity.c.country, entity.c.name, entity.c.name_ar).join(reading_entity, reading_entity.c.entity_id == entity.c.id)
        .where(reading_entity.c.reading_id == number, reading_entity.c.local.in_(sorted(local))).order_by(entity.c.id)
    )  # fmt: skip
    return tuple(
        Side(entity="", code=r.code, country=tuple(c for c in r.country.split(";") if c), name=r.name, name_ar=r.name_ar) for r in connection.execute(query)
    )  # fmt: skip
