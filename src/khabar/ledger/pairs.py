"""What the store has on two sides: their stated ties, grouped before they are written out, and the reports that name both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import BindParameter, Connection, Engine, Row, Select, and_, bindparam, func, intersect, or_, select

from khabar.ledger import memos
from khabar.ledger.accounts import Statement, statement
from khabar.ledger.bulk import Writer
from khabar.ledger.edtf import start_of
from khabar.ledger.recall import Recall
from khabar.ledger.schema import entity, reading, reading_entity, relation, relation_side, report
from khabar.ledger.ties import kinds
from khabar.ledger.unpack import Unpacker, body_of

ALONE = "UNK"
"""Stands for the side that a report does not name."""
_PLAN = frozenset(("planned", "demanded", "possible"))
_COLUMNS = (
    relation.c.id, relation.c.reading_id, relation.c.day, relation.c.key, relation.c.since, relation.c.kind, relation.c.status,
    relation.c.change, relation.c.manner, relation.c.polarity, relation.c.modality, relation.c.until, relation.c.parties,
    relation.c.body, report.c.outlet,
)  # fmt: skip
_MOST = 500
Says = tuple[str, str, str | None, str, str, str, str | None, str, str]
"""What a stated tie says and whose word it is: kind, status, change, manner, polarity, modality, until, parties, voices."""
Told = tuple[int, int, str, str, str | None, Says]
"""A stated tie in short: its id, reading, day, key, beginning, and what it says."""


class Asked(NamedTuple):
    """What is asked of one pair.

    `a` and `b` are codes (ALONE as the second for ties whose other side is not told), `kind` a kind of tie or None for all.
    `as_of` is an ISO day: what began later is left out before anything is grouped. `known_by` is an ISO day of publication,
    `recorded_by` an ISO moment: readings current in the ledger then. `judged_only`: what a person confirmed, corrected or added;
    `machine_only`: the machine's rows alone, those behind people's too.
    """

    a: str
    b: str
    kind: str | None = None
    as_of: str | None = None
    known_by: str | None = None
    recorded_by: str | None = None
    judged_only: bool = False
    machine_only: bool = False


class Often(msgspec.Struct, array_like=True):
    """The memo of a pair that many reports tell of: its ties up to a relation, the reports that name both up to a reading.

    `says` are the distinct things said, `rows` the ties as (id, reading, day, key, beginning, number of what it says), `days` the
    reports by day.
    """

    relation: int
    reading: int
    says: list[Says]
    rows: list[tuple[int, int, str, str, str | None, int]]
    days: dict[str, int]

    def told(self) -> list[Told]:
        """The ties as `rows_of` gives them."""
        says = self.says
        return [(id_, reading_, day, key, since, says[n]) for id_, reading_, day, key, since, n in self.rows]


_often = msgspec.json.Decoder(Often).decode


def often(connection: Connection, a: str, b: str) -> Often | None:
    """The memo of two sides, where there is one."""
    name = pair_name(a, b)
    found = memos.read(Writer(connection), "pair", [name])
    return _often(found[name]) if found else None


def pair_name(a: str, b: str) -> str:
    """The name of two sides, whichever is named first."""
    return "|".join(sorted((a, b)))


def told(connection: Connection, asked: Sequence[Asked], words: bool = True, recall: Recall | None = None, several: bool = False) -> list[list[Statement]]:
    """Statements on each pair; what one holder says in the same words is one statement, by its latest report.

    Args:
        connection: an open connection.
        asked: any number of pairs; what they need is fetched together.
        words: whether the Arabic of the sentences is wanted.
        recall: what this process has read of the ledger as it stands; None to read all of it from the tables.
        several: whether a pair of which only one thing is said is left out (an empty list): nothing in it can differ.
    """
    recall = recall.fresh(connection) if recall is not None else None
    grouped = [_grouped(_known(connection, one, recall), one.as_of) for one in asked]
    grouped = [groups if len(groups) > 1 or not several else [] for groups in grouped]
    made = _statements(connection, [(group.id, one.a, one.b, words) for one, groups in zip(asked, grouped, strict=True) for group in groups], recall)
    return [
        [msgspec.structs.replace(made[group.id, one.a, one.b, words], begun=group.begun, reports=group.reports) for group in groups]
        for one, groups in zip(asked, grouped, strict=True)
    ]  # fmt: skip


_Named = tuple[int, str, str, bool]
"""A relation, the sides it is a statement on, and whether its words are wanted."""


def _statements(connection: Connection, wanted: Sequence[_Named], recall: Recall | None) -> dict[_Named, Statement]:
    """The statements of some relations."""
    out: dict[_Named, Statement] = {}
    missing: list[_Named] = []
    for one in wanted:
        found = recall.statements.get(one) if recall is not None else None
        if found is None:
            missing.append(one)
        else:
            out[one] = found
    ids = sorted({one[0] for one in missing})
    whole: dict[int, Row[Any]] = {}
    for at in range(0, len(ids), _MOST):
        whole |= {row.id: row for row in connection.execute(select(relation).where(relation.c.id.in_(ids[at : at + _MOST]))).all()}
    rows = dict(zip(ids, Unpacker(connection, bool(missing and missing[0][3])).relations([whole[id] for id in ids]), strict=True))
    for one in missing:
        out[one] = statement(rows[one[0]], one[1:3])
        if recall is not None:
            recall.statements.put(one, out[one])
    return out


def _known(connection: Connection, asked: Asked, recall: Recall | None) -> list[Told]:
    """The ties of a pair: as this process has read them, from its memo and what came later, or from the tables alone."""
    if asked.recorded_by is not None or asked.judged_only or asked.machine_only:
        return rows_of(connection, asked)
    key = (asked.a, asked.b)
    found: list[Told] | None = recall.ties.get(key) if recall is not None else None
    if found is None:
        kept = often(connection, asked.a, asked.b)
        if kept is None and recall is None:
            return rows_of(connection, asked)
        whole = Asked(asked.a, asked.b)
        found = kept.told() + rows_of(connection, whole, kept.relation, kept.says) if kept else rows_of(connection, whole)
        if recall is not None:
            recall.ties.put(key, found, len(found) + 1)
    if asked.known_by is not None:
        if any(not row[2] for row in found):
            return rows_of(connection, asked)  # what has no day of publication is known from its entry
        found = [row for row in found if row[2] <= asked.known_by]
    return [row for row in found if asked.kind in (None, row[5][0])]


def rows_of(connection: Connection, asked: Asked, after: int | None = None, says: Sequence[Says] = ()) -> list[Told]:
    """The ties of a pair in the tables, those with an id beyond `after` where it is given; what is in `says` is not said anew."""
    query, values = _query(asked, after)
    out: list[Told] = []
    same: dict[Says, Says] = {one: one for one in says}
    for id_, reading_, day, key, since, *said, body, outlet in connection.execute(query, values).all():
        voices = ";".join(f"{v[0]}/{v[2]}" for v in body_of(body).voices) if '"voices"' in body else f"={outlet or ''}"
        one: Says = (*said, voices)
        out.append((id_, reading_, day, key, since, same.setdefault(one, one)))
    return out


def _query(asked: Asked, after: int | None) -> tuple[Select[Any], dict[str, str | int | None]]:
    """The query and its values; the queries are few and built once."""
    own = ("as_of", "judged_only", "machine_only")
    values: dict[str, str | int | None] = {name: value for name, value in asked._asdict().items() if value is not None and name not in own}
    alone = ALONE in (asked.a, asked.b)
    if alone:
        values["a"] = asked.b if asked.a == ALONE else asked.a
        del values["b"]
    if after is not None:
        values["after"] = after
    told_of = (asked.kind is not None, asked.known_by is not None, asked.recorded_by is not None, asked.judged_only, after is not None, asked.machine_only)
    return _built(alone, *told_of), values


@lru_cache(maxsize=64)
def _built(alone: bool, kind: bool, known_by: bool, recorded_by: bool, judged_only: bool, after: bool, machine_only: bool) -> Select[Any]:
    own = and_(reading.c.id == relation.c.reading_id, relation.c.holders == "")  # only the outlet's own voice needs its name
    dated = known_by or recorded_by
    query = select(*_COLUMNS).join(reading, reading.c.id == relation.c.reading_id if dated else own, isouter=not dated)
    query = query.join(report, report.c.id == reading.c.report_id, isouter=True)
    for name in ("a",) if alone else ("a", "b"):
        side = relation_side.alias()
        named = and_(side.c.relation_id == relation.c.id, side.c.value == bindparam(name), side.c.as_code == 1)
        if after:
            named = and_(named, side.c.relation_id > bindparam("after"))
        query = query.join(side, and_(named, side.c.kind == bindparam("kind")) if kind else named)
    if judged_only:
        query = query.where(relation.c.id < 0)
    if alone:
        query = query.where(relation.c.parties.not_like("%;%"))
    if known_by:
        day: BindParameter[str] = bindparam("known_by")
        query = query.where(relation.c.day <= day, or_(relation.c.day != "", func.substr(reading.c.recorded, 1, 10) <= day))
    if machine_only:
        return query.where(relation.c.id > 0, relation.c.current > 0)
    if not recorded_by:
        return query.where(relation.c.current == 1)
    moment: BindParameter[str] = bindparam("recorded_by")
    return query.where(relation.c.current != 2, reading.c.recorded <= moment, or_(reading.c.superseded.is_(None), reading.c.superseded > moment))


class _Group:
    """Rows that say the same: the latest of them, the readings, and the beginning told last."""

    __slots__ = ("begun", "dated", "id", "rank", "reports")

    def __init__(self) -> None:
        self.rank = self.dated = ("", "")
        self.id = 0
        self.reports: dict[int | str, str] = {}
        self.begun: str | None = None


def _grouped(rows: Sequence[Told], as_of: str | None) -> list[_Group]:
    """Groups of rows that say the same, the earliest first."""
    groups: dict[tuple[int, str | None], _Group] = {}
    many = {kind.id for kind in kinds().values() if kind.many}
    plans: dict[int, bool] = {}
    begun: dict[str | None, bool] = {}
    for id_, reading_, day, key, since, says in rows:  # equal sayings are one object
        own = id(says)
        if as_of is not None:
            plan = plans.get(own)
            if plan is None:
                plan = plans[own] = says[5] in _PLAN and says[4] == "affirmed"
            there = day <= as_of if plan else begun.get(since)
            if there is None:
                there = begun[since] = _begun(since, as_of)
            if not there:
                continue
        name = (own, since if says[0] in many else None)
        group = groups.get(name)
        if group is None:
            group = groups[name] = _Group()
        group.reports[reading_] = day
        rank = (day, key)
        if since and (rank >= group.dated or not group.begun):
            group.begun, group.dated = since, rank
        if rank >= group.rank:
            group.rank, group.id = rank, id_
    return sorted(groups.values(), key=lambda group: group.rank)


def _begun(since: str | None, as_of: str) -> bool:
    """Whether what began then can have begun by a day; the rest is seen in `accounts`."""
    first = start_of(since).first
    return first is None or first <= as_of


def reports_on(connection: Connection, a: str, b: str, since: str = "", machine_only: bool = False) -> dict[str, int]:
    """Number of reports by ISO day whose current reading names both sides.

    Args:
        connection: an open connection.
        a, b: codes.
        since: only reports published after this day.
        machine_only: whether sides that only people name are left out.
    """
    kept = often(connection, a, b) if not machine_only else None
    if kept is None:
        return days_of(connection, a, b, since, machine_only=machine_only)
    out = {day: n for day, n in kept.days.items() if day > since}
    for day, n in days_of(connection, a, b, since, kept.reading).items():
        out[day] = out.get(day, 0) + n
    return out


def days_of(connection: Connection, a: str, b: str, since: str = "", after: int = 0, machine_only: bool = False) -> dict[str, int]:
    """The same from the tables alone; `after` is the reading beyond which they are looked for."""
    named = [
        select(reading_entity.c.reading_id).where(reading_entity.c.entity_id.in_(_entities(connection, code)), reading_entity.c.reading_id > after)
        for code in (a, b) if code != ALONE
    ]  # fmt: skip
    if machine_only:
        named = [one.where(reading_entity.c.number >= 0) for one in named]
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
    counts: Counter[str] = Counter()
    last: dict[str, str] = {}
    with engine.connect() as connection:
        for parties, n, day in connection.execute(_partners()).all():
            codes = codes_of(parties)
            for code in codes - {a} if a in codes else ():
                counts[code] += n
                last[code] = max(day, last.get(code, ""))
    return sorted(((code, n, last[code]) for code, n in counts.items()), key=lambda p: (-p[1], p[0]))


def _partners() -> Select[Any]:
    """Who is told to have ties with whom, how often and until when: read from one index."""
    return select(relation.c.parties, func.count(), func.max(relation.c.day)).where(relation.c.current == 1).group_by(relation.c.parties)


def codes_of(parties: str) -> set[str]:
    """The codes in the column of parties («ARM:member;CSTO:organisation»)."""
    return {party.partition(":")[0] for party in parties.split(";")}


def frequent(connection: Connection, least: int) -> dict[tuple[str, str], int]:
    """Pairs of codes of which so many ties are told, and how many."""
    counts: Counter[tuple[str, str]] = Counter()
    for parties, n, _ in connection.execute(_partners()).all():
        for a, b in combinations(sorted(codes_of(parties) - {ALONE}), 2):
            counts[a, b] += n
    return {pair: n for pair, n in counts.items() if n >= least}


def remember(connection: Connection, a: str, b: str, kept: Often | None) -> Often:
    """The memo of a pair, made anew or carried on from what is kept."""
    relations = int(connection.execute(select(func.coalesce(func.max(relation.c.id), 0))).scalar() or 0)
    readings = int(connection.execute(select(func.coalesce(func.max(reading.c.id), 0))).scalar() or 0)
    rows = (kept.told() if kept else []) + rows_of(connection, Asked(a, b), kept.relation if kept else None)
    days = Counter(kept.days if kept else {})
    days.update(days_of(connection, a, b, after=kept.reading if kept else 0))
    numbers: dict[Says, int] = {}
    packed = [(id_, reading_, day, key, since, numbers.setdefault(says, len(numbers))) for id_, reading_, day, key, since, says in rows]
    return Often(relation=relations, reading=readings, says=list(numbers), rows=packed, days=dict(days))
