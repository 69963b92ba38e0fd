"""Which claims and relations of a ledger are asked for; they come one by one, so that memory stays small."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice, product
from typing import Any, get_args

import msgspec
from sqlalchemy import ColumnElement, Connection, Engine, Row, Select, and_, exists, func, or_, select, union

from khabar.ledger.anchors import claims_at
from khabar.ledger.rows import ClaimRow, RelationRow, Side
from khabar.ledger.schema import claim, claim_side, judgement, reading, relation, relation_side, report
from khabar.ledger.unpack import Unpacker
from khabar.ledger.views import NOBODY, differing, seen
from khabar.model import Modality, Polarity, Record

_PORTION = 2000
_MANY = 20_000
"""Claims up to which the parts of a query are counted to see which is the rarer."""


class Wanted(Record, frozen=True, kw_only=True):
    """What is asked for; None asks nothing.

    `actor`, `recipient`, `holder` and `party` (actor or recipient; any party of a relation) are codes, or with `country`
    the states behind them. `since` and `until` are days of publication, `on` a day on which the act may have happened.
    `report` is a key, a label or a URL. `recorded_by` is the moment (ISO, UTC) as of which the ledger is asked: readings
    that were current then. `newest` puts the latest published first; else it is the order of adding, with
    people's rows first. `moving`: relations that somebody says begin, end or change. `judged_only` asks for what people confirmed, corrected or added, `machine_only` for the machine's word.
    """

    actor: str | None = None
    recipient: str | None = None
    holder: str | None = None
    party: str | None = None
    other: str | None = None
    country: bool = False
    type: str | None = None
    kind: str | None = None
    moving: bool = False
    modality: str | None = None
    polarity: str | None = None
    since: str | None = None
    until: str | None = None
    on: str | None = None
    outlet: str | None = None
    report: str | None = None
    anchor: str | None = None
    key: str | None = None
    keys: tuple[str, ...] = ()
    """Of relations: any of these."""
    recorded_by: str | None = None
    newest: bool = False
    limit: int | None = None
    judged_only: bool = False
    machine_only: bool = False
    behind: bool = False
    """The machine's rows, those behind people's too; `machine_only` sees to it."""


Numbered = tuple[tuple[Any, ...], Any]
"""A row behind what orders it."""


def claims(engine: Engine, wanted: Wanted, words: bool = True) -> Iterator[ClaimRow]:
    """Claims that meet what is wanted."""
    return _judged(engine, wanted, words, _claims)


def relations(engine: Engine, wanted: Wanted, words: bool = True) -> Iterator[RelationRow]:
    """Relations that meet what is wanted."""
    return _judged(engine, wanted, words, _relations)


def _judged(engine: Engine, wanted: Wanted, words: bool, ask: Callable[..., Iterator[Numbered]]) -> Iterator[Any]:
    """Rows with people's word in them as far as it is wanted.

    Where the machine alone is asked for, the reports of which people said something are asked by themselves for the machine's rows,
    which stand behind people's; for an earlier moment in a view that is taken back at once. Their rows are laid between those of all
    others.
    """
    said_by = NOBODY if wanted.machine_only else wanted.recorded_by
    found = ask(engine, wanted, words)
    if wanted.machine_only and wanted.recorded_by is None and not wanted.judged_only and differing(engine, NOBODY):
        few = min(2 * wanted.limit, _PORTION) if wanted.limit else _PORTION  # no more than are soon laid between the others
        own = (one for one in ask(engine, _behind(wanted), words, True, few) if _has(one[1], wanted))
        found = merge(own, ask(engine, wanted, words, False), key=lambda one: one[0])
    elif said_by is not None and not wanted.judged_only and differing(engine, said_by, wanted.recorded_by):
        with seen(engine, said_by, read_by=wanted.recorded_by) as view:
            special = list(ask(view, wanted, words, True))
        found = merge(special, ask(engine, wanted, words, False), key=lambda one: one[0])
    return (row for _, row in (islice(found, wanted.limit) if wanted.limit else found))


def _claims(engine: Engine, wanted: Wanted, words: bool, judged: bool | None = None, portion: int = _PORTION) -> Iterator[Numbered]:
    """Claims with what orders them; `judged` asks only reports of which people said something, or only others; `portion` are read at once."""
    if asks_sides(wanted) and wanted.recorded_by is not None:
        yield from _as_recorded(engine, wanted, words, judged)
        return
    with engine.connect() as connection:
        unpacker = Unpacker(connection, words)
        for rows in _portions(connection, claim_query(wanted, connection, judged), portion):
            yield from zip(_order(rows, wanted), unpacker.claims(rows), strict=True)


def _relations(engine: Engine, wanted: Wanted, words: bool, judged: bool | None = None, portion: int = _PORTION) -> Iterator[Numbered]:
    with engine.connect() as connection:
        unpacker = Unpacker(connection, words)
        for rows in _portions(connection, relation_query(wanted, judged), portion):
            yield from zip(_order(rows, wanted), unpacker.relations(rows), strict=True)


def _order(rows: Sequence[Row[Any]], wanted: Wanted) -> list[tuple[Any, ...]]:
    """What merges rows as `_ordered` sorts them: the latest first, or by number."""
    if wanted.newest:
        return [(tuple(-ord(c) for c in row.day) or (0,), -row.id) for row in rows]
    return [(row.id,) for row in rows]


_SIDES: dict[str, Any] = {"actor": None, "recipient": None, "holder": None, "party": None, "other": None}


def asks_sides(wanted: Wanted) -> bool:
    """Whether somebody is asked for."""
    return any(getattr(wanted, name) is not None for name in _SIDES)


def _as_recorded(engine: Engine, wanted: Wanted, words: bool, judged: bool | None) -> Iterator[Numbered]:
    """Claims of some sides as of an earlier moment: the index of sides holds current claims only, so each is looked at."""
    found = _claims(engine, msgspec.structs.replace(wanted, limit=None, **_SIDES), words, judged)
    yield from islice((one for one in found if _has(one[1], wanted)), wanted.limit or None)


def _behind(wanted: Wanted) -> Wanted:
    """The same of the machine's rows, whoever's word stands before them; sides are told by their rows, as the indexes have people's."""
    return msgspec.structs.replace(wanted, limit=None, behind=True)


def _written(table: Any, w: Wanted) -> list[ColumnElement[bool]]:
    """That the codes asked for are written in a row, in whatever part: few rows are left to be looked at whole. States behind codes are not written there."""
    if w.country:
        return []
    if table is relation:
        return [relation.c.parties.like(f"%{value}:%") for value in (w.party, w.other) if value is not None]
    either = claim.c.actors.concat(";").concat(claim.c.recipients)
    asked = [(claim.c.actors, w.actor), (claim.c.recipients, w.recipient), (claim.c.holders, w.holder), (either, w.party), (either, w.other)]
    return [column.like(f"%{value}%") for column, value in asked if value is not None]


def _has(row: ClaimRow | RelationRow, wanted: Wanted) -> bool:
    """Whether the sides asked for take their parts in a row."""
    def among(sides: Iterable[Side], value: str | None) -> bool:
        return value is None or any(value in side.country if wanted.country else value == side.code for side in sides)

    if isinstance(row, RelationRow):
        return all(among(row.parties, value) for value in (wanted.party, wanted.other))
    return (
        among(row.actors, wanted.actor)
        and among(row.recipients, wanted.recipient)
        and among((voice.side for voice in row.voices), wanted.holder)
        and all(among((*row.actors, *row.recipients), value) for value in (wanted.party, wanted.other))
    )


def claim_query(w: Wanted, connection: Connection, judged: bool | None = None) -> Select[Any]:
    """The query behind `claims`; `judged` asks only reports of which people said something, or only others.

    Each arm reads one index in the order of days and stops at the limit: one arm for each part a party can have, and for
    each polarity or modality that is left open while the other is given.
    """
    sides = w if not w.behind else msgspec.structs.replace(w, **_SIDES)
    fixed = [(part, value) for part, value in (("actor", sides.actor), ("recipient", sides.recipient), ("holder", sides.holder)) if value]
    either = [value for value in (sides.party, sides.other) if value is not None]
    takings = [[*fixed, *zip(parts, either, strict=True)] for parts in product(("actor", "recipient"), repeat=len(either))]
    statuses = [w]
    if not fixed and not either and w.type is None and w.modality is not None and w.polarity is None:
        statuses = [msgspec.structs.replace(w, polarity=polarity) for polarity in get_args(Polarity)]
    elif not fixed and not either and w.type is None and w.polarity is not None and w.modality is None:
        statuses = [msgspec.structs.replace(w, modality=modality) for modality in get_args(Modality)]
    at = None if w.anchor is None else claims_at(connection, w.anchor)
    arms = [_ids(status, taking if w.judged_only else _rarest_first(connection, taking), judged, at) for taking in takings for status in statuses]
    wanted = arms[0] if len(arms) == 1 else union(*(select(arm.subquery().c.id) for arm in arms))
    return _ordered(select(claim).where(claim.c.id.in_(wanted)), w, claim.c.day, claim.c.id)


def _rarest_first(connection: Connection, taking: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parts in the order in which they are best looked up: the one with the fewest claims leads."""
    if len(taking) < 2:
        return taking

    def few(part: str, value: str) -> int:
        some = select(claim_side.c.claim_id).where(claim_side.c.value == value, claim_side.c.part == part).limit(_MANY)
        return int(connection.execute(select(func.count()).select_from(some.subquery())).scalar() or 0)

    return sorted(taking, key=lambda one: few(*one))


def _ids(w: Wanted, taking: list[tuple[str, str]], judged: bool | None, at: list[int] | None) -> Select[Any]:
    """Ids of the claims in which these values take these parts; `at` are those with the anchor asked for."""
    day: ColumnElement[str] = claim.c.day
    id: ColumnElement[int] = claim.c.id
    type: ColumnElement[str] = claim.c.type
    query = select(id.label("id"))
    if w.judged_only:  # few, and next to each other: each is looked at, in no index's order
        query = query.where(*(takes_part(value, part, w.country) for part, value in taking))
        day, taking = day.concat(""), []
    for number, (part, value) in enumerate(taking):
        side = claim_side.alias(f"side{number}")
        if number:
            query = query.join(side, and_(side.c.day == day, side.c.claim_id == id))
        else:
            day, id, type = side.c.day, side.c.claim_id, side.c.type
            query = select(id.label("id")).select_from(side)
        query = query.where(side.c.part == part, _means(side, value, w.country))
    of_claim = _common(claim, w, judged)
    if w.key is not None:
        of_claim.append(claim.c.key == w.key)
    if at is not None:
        of_claim.append(claim.c.id.in_(at))
    if w.on is not None:
        of_claim += [claim.c.date_from <= w.on, claim.c.date_to >= w.on]
    if taking and (of_claim or w.outlet is not None):
        query = query.join(claim, claim.c.id == id)
    elif w.behind:
        of_claim += [claim.c.id > 0, claim.c.current > 0, *_written(claim, w)]
    elif w.recorded_by is None and not taking:
        of_claim.append(claim.c.current == 1)
    if w.outlet is not None:
        query = query.join(reading, reading.c.id == claim.c.reading_id).join(report).where(report.c.outlet == w.outlet)
        if not taking and w.type is None and not w.judged_only:
            day = report.c.day
    if w.type is not None:
        query = query.where(type == w.type)
    return _ordered(query.where(*of_claim, *_between(day, w)), w, day, id)


def relation_query(w: Wanted, judged: bool | None = None) -> Select[Any]:
    """The query behind `relations`; `judged` as in `claim_query`."""
    query = select(relation)
    for number, value in enumerate((w.party, w.other)):
        if value is not None and not w.behind:
            side = relation_side.alias(f"side{number}")
            query = query.join(side, and_(side.c.relation_id == relation.c.id, _means(side, value, w.country)))
            if w.judged_only:
                query = query.where(side.c.relation_id < 0)
    if w.outlet is not None:
        query = query.where(relation.c.reading_id.in_(_readings(report.c.outlet == w.outlet)))
    if w.behind:
        query = query.where(relation.c.id > 0, relation.c.current > 0, *_written(relation, w))
    elif w.recorded_by is None:
        query = query.where(relation.c.current == 1)
    if w.key is not None:
        query = query.where(relation.c.key == w.key)
    if w.keys:
        query = query.where(relation.c.key.in_(w.keys))
    query = query.where(*_common(relation, w, judged), *_between(relation.c.day, w))
    if w.kind is not None:
        query = query.where(relation.c.kind == w.kind)
    if w.moving:
        query = query.where(relation.c.change.in_(("starts", "ends", "changes")))
    return _ordered(query, w, relation.c.day, relation.c.id)


def _means(side: Any, value: str, country: bool) -> ColumnElement[bool]:
    return and_(side.c.value == value, (side.c.as_country if country else side.c.as_code) == 1)


def takes_part(value: str, part: str, country: bool) -> ColumnElement[bool]:
    """That a code (or a state, whoever acts for it) takes a part in a claim: looked up for each claim by itself."""
    side = claim_side.alias()
    return exists().where(
        side.c.part == part, side.c.day == claim.c.day, side.c.claim_id == claim.c.id, _means(side, value, country)
    ).correlate(claim)  # fmt: skip


def _between(day: ColumnElement[str], w: Wanted) -> list[ColumnElement[bool]]:
    out = []
    if w.since is not None:
        out.append(day >= w.since)
    if w.until is not None:
        out.append(day <= w.until)
    return out


def _common(table: Any, w: Wanted, judged: bool | None) -> list[ColumnElement[bool]]:
    """Conditions that claims and relations share."""
    out: list[ColumnElement[bool]] = []
    if w.judged_only:
        out.append(table.c.id < 0)
    if judged is not None:
        said = _readings(report.c.key.in_(select(judgement.c.report)))
        out.append(table.c.reading_id.in_(said) if judged else table.c.reading_id.not_in(said))
    if w.recorded_by is not None:
        then = select(reading.c.id).where(
            reading.c.recorded <= w.recorded_by, or_(reading.c.superseded.is_(None), reading.c.superseded > w.recorded_by)
        )
        out += [table.c.reading_id.in_(then), table.c.current != 2]
    if w.report is not None:
        out.append(table.c.reading_id.in_(_readings(
            or_(report.c.key == w.report, report.c.label == w.report, report.c.url == w.report)
        )))  # fmt: skip
    for name in ("modality", "polarity"):
        value = getattr(w, name)
        if value is not None:
            out.append(table.c[name] == value)
    return out


def _readings(condition: ColumnElement[bool]) -> Select[Any]:
    return select(reading.c.id).join(report).where(condition)


def _ordered(query: Select[Any], w: Wanted, day: ColumnElement[str], id: ColumnElement[int]) -> Select[Any]:
    query = query.order_by(day.desc(), id.desc()) if w.newest else query.order_by(id)
    return query.limit(w.limit) if w.limit else query


def _portions(connection: Connection, query: Select[Any], portion: int) -> Iterator[Any]:
    return connection.execution_options(yield_per=portion).execute(query).partitions()
