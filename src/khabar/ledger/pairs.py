"""What the store has on two sides: their stated ties, grouped before they are written out, and the reports that name both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import BindParameter, Connection, Engine, Row, Select, and_, bindparam, func, intersect, or_, select

from khabar.ledger.accounts import Statement, statement
from khabar.ledger.edtf import start_of
from khabar.ledger.schema import entity, reading, reading_entity, relation, relation_side, report
from khabar.ledger.ties import kinds
from khabar.ledger.unpack import Unpacker, body_of

ALONE = "UNK"
"""Stands for the side that a report does not name."""
_PLAN = frozenset(("planned", "demanded", "possible"))
_COLUMNS = (
    relation.c.id, relation.c.reading_id, relation.c.kind, relation.c.status, relation.c.change, relation.c.manner,
    relation.c.polarity, relation.c.modality, relation.c.since, relation.c.until, relation.c.parties, relation.c.day,
    relation.c.key, relation.c.body, report.c.outlet,
)  # fmt: skip
_MOST = 500


class Asked(NamedTuple):
    """What is asked of one pair.

    `a` and `b` are codes (ALONE as the second for ties whose other side is not told), `kind` a kind of tie or None for all.
    `as_of` is an ISO day: what began later is left out before anything is grouped. `known_by` is an ISO day of publication,
    `recorded_by` an ISO moment: readings current in the ledger then. `judged_only`: what a person confirmed, corrected or added.
    """

    a: str
    b: str
    kind: str | None = None
    as_of: str | None = None
    known_by: str | None = None
    recorded_by: str | None = None
    judged_only: bool = False


def told(connection: Connection, asked: Sequence[Asked], words: bool = True) -> list[list[Statement]]:
    """Statements on each pair; what one holder says in the same words is one statement, by its latest report.

    Args:
        connection: an open connection.
        asked: any number of pairs; what they need is fetched together.
        words: whether the Arabic of the sentences is wanted.
    """
    grouped = [_grouped(connection.execute(*_query(one)).fetchall(), one.as_of) for one in asked]
    ids = [group.row.id for groups in grouped for group in groups]
    whole: dict[int, Row[Any]] = {}
    for at in range(0, len(ids), _MOST):
        whole |= {row.id: row for row in connection.execute(select(relation).where(relation.c.id.in_(ids[at : at + _MOST])))}
    rows = iter(Unpacker(connection, words).relations([whole[id] for id in ids]))
    return [
        [
            msgspec.structs.replace(statement(next(rows), (one.a, one.b)), begun=group.begun, reports=group.reports)
            for group in groups
        ]
        for one, groups in zip(asked, grouped, strict=True)
    ]


def _query(asked: Asked) -> tuple[Select[Any], dict[str, str | None]]:
    """The query and its values; the queries are few and built once."""
    values = {name: value for name, value in asked._asdict().items() if value is not None and name not in ("as_of", "judged_only")}
    alone = ALONE in (asked.a, asked.b)
    if alone:
        values["a"] = asked.b if asked.a == ALONE else asked.a
        del values["b"]
    return _built(alone, asked.kind is not None, asked.known_by is not None, asked.recorded_by is not None, asked.judged_only), values


@lru_cache(maxsize=32)
def _built(alone: bool, kind: bool, known_by: bool, recorded_by: bool, judged_only: bool) -> Select[Any]:
    own = and_(reading.c.id == relation.c.reading_id, relation.c.holders == "")  # only the outlet's own voice needs its name
    dated = known_by or recorded_by
    query = select(*_COLUMNS).join(reading, reading.c.id == relation.c.reading_id if dated else own, isouter=not dated)
    query = query.join(report, report.c.id == reading.c.report_id, isouter=True)
    for name in ("a",) if alone else ("a", "b"):
        side = relation_side.alias()
        named = and_(side.c.relation_id == relation.c.id, side.c.value == bindparam(name), side.c.as_code == 1)
        query = query.join(side, and_(named, side.c.kind == bindparam("kind")) if kind else named)
    if judged_only:
        query = query.where(relation.c.id < 0)
    if alone:
        query = query.where(relation.c.parties.not_like("%;%"))
    if known_by:
        day: BindParameter[str] = bindparam("known_by")
        query = query.where(relation.c.day <= day, or_(relation.c.day != "", func.substr(reading.c.recorded, 1, 10) <= day))
    if not recorded_by:
        return query.where(relation.c.current == 1)
    moment: BindParameter[str] = bindparam("recorded_by")
    return query.where(relation.c.current != 2, reading.c.recorded <= moment, or_(reading.c.superseded.is_(None), reading.c.superseded > moment))


class _Group:
    """Rows that say the same: the latest of them, the readings, and the beginning told last."""

    __slots__ = ("begun", "dated", "rank", "reports", "row")

    def __init__(self, row: Row[Any]) -> None:
        self.rank = (row.day, row.key)
        self.row = row
        self.reports: dict[int | str, str] = {row.reading_id: row.day}
        self.begun: str | None = row.since
        self.dated = self.rank

    def add(self, row: Row[Any]) -> None:
        self.reports[row.reading_id] = row.day
        rank = (row.day, row.key)
        if row.since and (rank >= self.dated or not self.begun):
            self.begun, self.dated = row.since, rank
        if rank > self.rank:
            self.rank, self.row = rank, row


def _grouped(rows: Sequence[Row[Any]], as_of: str | None) -> list[_Group]:
    """Groups of rows that say the same, the earliest first."""
    groups: dict[tuple[Any, ...], _Group] = {}
    many = {kind.id for kind in kinds().values() if kind.many}
    for row in rows:
        if as_of is not None and not _begun(row, as_of):
            continue
        _, _, kind, status, change, manner, polarity, modality, since, until, parties, _, _, body, outlet = tuple(row)
        voices = tuple((v[0], v[2]) for v in body_of(body).voices) if '"voices"' in body else outlet
        key = (kind, status, change, manner, polarity, modality, since if kind in many else None, until, parties, voices)
        group = groups.get(key)
        if group is None:
            groups[key] = _Group(row)
        else:
            group.add(row)
    return sorted(groups.values(), key=lambda group: group.rank)


def _begun(row: Row[Any], as_of: str) -> bool:
    """Whether a tie can have begun by a day; the rest is seen in `accounts`."""
    if row.modality in _PLAN and row.polarity == "affirmed":
        return bool(row.day <= as_of)
    first = start_of(row.since).first
    return first is None or first <= as_of


def reports_on(connection: Connection, a: str, b: str, since: str = "") -> dict[str, int]:
    """Number of reports by ISO day whose current reading names both sides.

    Args:
        connection: an open connection.
        a, b: codes.
        since: only reports published after this day.
    """
    named = [
        select(reading_entity.c.reading_id).where(reading_entity.c.entity_id.in_(_entities(connection, code)))
        for code in (a, b) if code != ALONE
    ]  # fmt: skip
    both = intersect(*named) if len(named) > 1 else named[0]
    query = (
        select(report.c.day, func.count())
        .join(reading, reading.c.report_id == report.c.id)
        .where(reading.c.id.in_(both), reading.c.superseded.is_(None), report.c.day > since)
        .group_by(report.c.day)
    )
    return {str(day): int(n) for day, n in connection.execute(query)}


def _entities(connection: Connection, code: str) -> list[int]:
    return list(connection.execute(select(entity.c.id).where(entity.c.code == code)).scalars())


def partners(engine: Engine, a: str) -> list[tuple[str, int, str]]:
    """(code, relations, last day) of every side with which a side has a stated tie, most first.

    Args:
        engine: the ledger's database.
        a: code.
    """
    one, other = relation_side.alias("one"), relation_side.alias("other")
    query = (
        select(other.c.value, func.count(), func.max(relation.c.day))
        .select_from(one)
        .join(other, and_(other.c.relation_id == one.c.relation_id, other.c.as_code == 1, other.c.value != a))
        .join(relation, and_(relation.c.id == one.c.relation_id, relation.c.current == 1))
        .where(one.c.value == a, one.c.as_code == 1)
        .group_by(other.c.value)
        .order_by(func.count().desc(), other.c.value)
    )
    with engine.connect() as connection:
        return [(code, n, day) for code, n, day in connection.execute(query)]
