"""The happenings of a ledger as they are asked for, and one of them with its accounts side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

import msgspec
from sqlalchemy import Connection, Engine, Select, exists, func, literal_column, select, union

from khabar.errors import LedgerError
from khabar.ledger.bulk import Writer
from khabar.ledger.contests import Contest
from khabar.ledger.eventrows import EventRow, event_rows
from khabar.ledger.facets import facet
from khabar.ledger.happening import Happening, happening
from khabar.ledger.keep import report_texts, sentence_mates, ties_of
from khabar.ledger.likeness import likeness
from khabar.ledger.origins import Carried, carried
from khabar.ledger.outlets import outlet
from khabar.ledger.rarity import Rarity
from khabar.ledger.related import Related, related
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import claim, event, event_alias, event_claim, event_side
from khabar.ledger.shelf import Shelf
from khabar.model import Record

_MOST = 500
_FEW = 10_000
"""Happenings of a side up to which they are counted to see which side is the rarer."""
_SHOWN_ID = 8
"""Characters of an id that may stand for it."""


class EventsWanted(Record, frozen=True, kw_only=True):
    """Which happenings are asked for; None asks nothing.

    `actor`, `recipient`, `party` and `other` are codes, with `country` the states behind them. `since` and `until` are days of
    the happening. `status` is done, planned, possible, demanded, habitual or any of them behind "not "; "all" for every one.
    `contested` is a field (denied, actor, killed ...) or "any". `order` is newest, oldest, or origins (most independent origins first).
    `judged_only`: those that hold a claim people confirmed, corrected or added, or that people's word brought together.
    """

    actor: str | None = None
    recipient: str | None = None
    party: str | None = None
    other: str | None = None
    country: bool = False
    type: str | None = None
    since: str | None = None
    until: str | None = None
    status: str = "done"
    min_reports: int = 1
    min_outlets: int = 1
    min_origins: int = 1
    contested: str | None = None
    order: str = "newest"
    limit: int | None = 50
    judged_only: bool = False


class Telling(Record, frozen=True, kw_only=True):
    """One claim of a happening: who prints it, on whose word, in which words, and why it is taken for this happening.

    `by` is "machine", or "person: NAME (fields)" where people judged it; `*_ar` are the names in Arabic, where known.
    """

    claim: str
    report: str
    outlet: str
    owner_group: str
    origin: int
    published: str | None
    holders: list[str]
    words: str
    trigger: str
    type: str
    actors: list[str]
    recipients: list[str]
    date: str | None
    place: str | None
    numbers: list[str]
    reasons: list[str]
    by: str = "machine"
    holders_ar: list[str] = msgspec.field(default_factory=list)
    actors_ar: list[str] = msgspec.field(default_factory=list)
    recipients_ar: list[str] = msgspec.field(default_factory=list)


class Denying(Record, frozen=True, kw_only=True):
    """Who denies which account of a happening, and in which words."""

    by: list[str]
    outlet: str
    published: str | None
    words: str
    claim: str
    denies: list[str]
    how: str
    by_ar: list[str] = msgspec.field(default_factory=list)


class EventView(Record, frozen=True, kw_only=True):
    """A happening with everything the ledger holds of it; `redirected_from` is the id asked for where it named it once."""

    id: str
    redirected_from: str | None
    title: str
    title_ar: str
    status: str
    first: str | None
    last: str | None
    reports: int
    outlets: list[str]
    owner_groups: list[str]
    origins: int
    contested: list[Contest]
    accounts: list[Telling]
    denials: list[Denying]
    related: list[Related]


def events(engine: Engine, wanted: EventsWanted) -> list[EventRow]:
    """The happenings asked for."""
    with engine.connect() as connection:
        rows = []
        if wanted.order == "origins" and wanted.limit and wanted.min_reports < 2:
            # who has more than one origin has more than one report: those are few, and an index of their own has them in order
            rows = list(connection.execute(_query(msgspec.structs.replace(wanted, min_reports=2, min_origins=max(2, wanted.min_origins)))).all())
        if len(rows) < (wanted.limit or 1):
            rows = list(connection.execute(_query(wanted, connection)).all())
        return event_rows(connection, rows)


def event_of(engine: Engine, claim_key: str) -> EventRow | None:
    """The happening a current claim (its id) belongs to."""
    query = select(event).join(event_claim, event_claim.c.cluster == event.c.cluster).join(claim, claim.c.id == event_claim.c.claim_id)
    with engine.connect() as connection:
        rows = connection.execute(query.where(claim.c.key == claim_key, claim.c.current == 1).limit(1)).all()
        return next(iter(event_rows(connection, rows)), None)


def events_of(engine: Engine, ids: Sequence[str]) -> list[EventRow]:
    """The happenings of these ids, in their order; what is not there is left out."""
    found: dict[str, EventRow] = {}
    with engine.connect() as connection:
        for at in range(0, len(ids), 400):
            rows = connection.execute(select(event).where(event.c.id.in_(ids[at : at + 400]))).all()
            found |= {row.id: row for row in event_rows(connection, rows)}
    return [found[id_] for id_ in ids if id_ in found]


def _query(w: EventsWanted, connection: Connection | None = None) -> Select[Any]:
    """The query behind `events`: ids are found in an index, and only the rows that are shown are fetched whole."""
    asked = [(value, parts) for value, parts in ((w.actor, ("actor",)), (w.recipient, ("recipient",)), (w.party, _EITHER), (w.other, _EITHER)) if value]
    if not w.limit:
        return _in_order(_having(select(event), w, asked), w, event.c.last, event.c.id)
    if asked and w.order != "origins" and not w.judged_only:
        # each arm walks one stretch of an index, newest (or oldest) first, and stops at the limit
        arms = [_arm(w, _rarest_first(connection, list(zip((value for value, _ in asked), parts, strict=True)))) for parts in product(*(parts for _, parts in asked))]
        ids = arms[0] if len(arms) == 1 else union(*(select(arm.subquery().c.id) for arm in arms))
    else:
        ids = _in_order(_having(select(event.c.id), w, asked), w, event.c.last, event.c.id)
    return _in_order(select(event).where(event.c.id.in_(ids)), w, event.c.last, event.c.id)


def _rarest_first(connection: Connection | None, taking: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parts with the one that the fewest happenings have in front."""
    if connection is None or len(taking) < 2:
        return taking

    def few(value: str, part: str) -> int:
        some = select(event_side.c.event_id).where(event_side.c.value == value, event_side.c.part == part).limit(_FEW)
        return int(connection.execute(select(func.count()).select_from(some.subquery())).scalar() or 0)

    return sorted(taking, key=lambda one: few(*one))


def _arm(w: EventsWanted, taking: list[tuple[str, str]]) -> Select[Any]:
    """Ids of the happenings in which these values take these parts."""
    first = event_side.alias()
    query = select(first.c.event_id.label("id")).join(event, event.c.id == first.c.event_id)
    for number, (value, part) in enumerate(taking):
        side = event_side.alias() if number else first
        own = [side.c.value == value, side.c.part == part, (side.c.as_country if w.country else side.c.as_code) == 1]
        if number:  # looked at before the happening itself is
            own = [exists().where(side.c.last == first.c.last, side.c.event_id == first.c.event_id, *own)]
        query = query.where(*own)
    if w.since:
        query = query.where(first.c.last >= w.since)
    return _in_order(_having(query, w, ()), w, first.c.last, first.c.event_id)


def _having(query: Select[Any], w: EventsWanted, asked: Sequence[tuple[str, Sequence[str]]]) -> Select[Any]:
    for value, parts in asked:
        side = event_side.alias()
        flag = side.c.as_country if w.country else side.c.as_code
        having = [side.c.value == value, side.c.part.in_(parts), flag == 1]
        if w.judged_only:  # few: each is looked at
            query = query.where(exists().where(side.c.last == event.c.last, side.c.event_id == event.c.id, *having).correlate(event))
            continue
        having += [side.c.last >= w.since] if w.since else []
        query = query.where(event.c.id.in_(select(side.c.event_id).where(*having)))
    if w.since:
        query = query.where(event.c.last >= w.since)
    if w.until:
        query = query.where(event.c.first <= w.until, event.c.first != "")
    if w.status != "all":
        query = query.where((event.c.status.concat("") if w.judged_only else event.c.status) == w.status)
    if w.type:
        query = query.where((";" + event.c.types + ";").like(f"%;{w.type};%"))
    if w.contested:
        query = query.where(event.c.contested != "" if w.contested == "any" else (";" + event.c.contested + ";").like(f"%;{w.contested};%"))
    if w.judged_only:
        spoken = (event_claim.c.claim_id < 0, event_claim.c.cluster != event_claim.c.own)  # an index for each
        query = query.where(event.c.cluster.in_(union(*(select(event_claim.c.cluster).where(one) for one in spoken))))
    for column, least in ((event.c.reports, w.min_reports), (event.c.outlets, w.min_outlets), (event.c.origins, w.min_origins)):
        if least > 1:
            query = query.where(column >= least)
    if w.min_reports > 1 or w.min_outlets > 1 or w.min_origins > 1:
        query = query.where(event.c.reports > literal_column("1"))  # as the index of shared happenings has it
    return query


def _in_order(query: Select[Any], w: EventsWanted, last: Any, id_: Any) -> Select[Any]:
    if w.judged_only:
        last = last.concat("")  # not in the order of an index: that would look at every happening of the ledger
    if w.order == "oldest":
        return query.order_by(last, id_).limit(w.limit or None)
    by = (event.c.origins.desc(), event.c.reports.desc()) if w.order == "origins" else ()
    return query.order_by(*by, last.desc(), id_).limit(w.limit or None)


_EITHER = ("actor", "recipient")


def find(engine: Engine, asked: str) -> tuple[str, int, str | None]:
    """Id and cluster of the happening of an id or the start of one, and the id it was asked by where that has gone.

    Raises:
        LedgerError: none of this id, or several that begin so.
    """
    with engine.connect() as connection:
        begins = [row[0] for row in connection.execute(_begins(event.c.id, asked))]
        old = [row[0] for row in connection.execute(_begins(event_alias.c.old, asked))]
        if len({*begins, *old}) > 1 and asked not in (*begins, *old):
            raise LedgerError(f"event {asked}: several begin so ({', '.join(sorted({*begins, *old})[:4])}); give more of the id")
        gone = None
        id_ = asked if asked in begins else begins[0] if begins else None
        if id_ is None and old:
            gone = old[0]
            id_ = connection.execute(select(event_alias.c.new).where(event_alias.c.old == gone)).scalar()
        found = connection.execute(select(event.c.id, event.c.cluster).where(event.c.id == id_)).first() if id_ else None
    if found is None:
        raise LedgerError(f"event {asked}: none of this id; khabar events lists them")
    return found[0], found[1], gone


def _begins(column: Any, asked: str) -> Select[Any]:
    if len(asked) < _SHOWN_ID:
        return select(column).where(column == asked)
    return select(column).where(column >= asked, column < asked + "g").order_by(column).limit(4)


def view(engine: Engine, asked: str) -> EventView:
    """A happening with its accounts side by side, the denials of it, and the plans and demands that are about the same."""
    id_, cluster, gone = find(engine, asked)
    with engine.connect() as connection:
        reader, shelf = Writer(connection), Shelf(connection)
        ids = [row[0] for row in connection.execute(select(event_claim.c.claim_id).where(event_claim.c.cluster == cluster))]
        rows = shelf.rows(ids)
        texts, groups = report_texts(reader, {r.report for r in rows.values()})
        by = carried(list(rows.values()), texts, groups)
        ties = ties_of(reader, shelf, ids)
        mates = sentence_mates(reader, shelf, {i: r for i, r in rows.items() if r.quad == 4})
        near = [b for r in rows.values() for b in mates.get((r.report, r.sentence, r.part), ())]
        made = happening(list(rows.values()), by, [t for i in sorted(ties) for t in ties[i]], near)
        denying: dict[tuple[str, str], list[str]] = defaultdict(list)
        who: dict[str, list[str]] = {}
        who_ar: dict[str, list[str]] = {}
        for target in sorted(ties):
            for tie in ties[target]:
                denying[tie.denial, tie.how].append(tie.denied)
                who[tie.denial] = [s.name for s in tie.by]
                who_ar[tie.denial] = [s.name_ar or s.name for s in tie.by]
        denials_ = _denying(connection, shelf, denying, who, who_ar)
        others = related(connection, shelf, made, list(rows.values()))
    return EventView(
        id=id_, redirected_from=gone, title=made.title, title_ar=made.title_ar, status=made.status, first=made.first, last=made.last,
        reports=len(by.reports), outlets=list(by.outlets), owner_groups=list(by.groups), origins=made.origins, contested=list(made.contested),
        accounts=_accounts(made, by, list(rows.values()), {k: outlet(t.outlet, t.url) for k, t in texts.items()}), denials=denials_, related=others,
    )  # fmt: skip


def _accounts(made: Happening, by: Carried, rows: Sequence[ClaimRow], outlets: dict[str, Any]) -> list[Telling]:
    number = {key: n + 1 for n, origin in enumerate(by.origins) for key in origin}
    why = _reasons(rows)
    order = {claim: n for n, claim in enumerate(made.claims)}
    return [
        Telling(
            claim=r.id, report=r.report, outlet=outlets[r.report].name_ar, owner_group=outlets[r.report].group, origin=number[r.report],
            published=r.published, holders=[v.side.name or v.side.code for v in r.voices] or [outlets[r.report].name_ar], words=r.words,
            trigger=r.trigger, type=r.type, actors=[s.name or s.code for s in r.actors], recipients=[s.name or s.code for s in r.recipients],
            date=r.date, place=r.place, numbers=[f"{q.what} {q.min:g}" for q in r.quantities if q.min is not None], reasons=list(why.get(r.id, ())), by=r.by() + fields_of(r),
            holders_ar=[v.side.name_ar or v.side.name or v.side.code for v in r.voices] or [outlets[r.report].name_ar],
            actors_ar=[s.name_ar or s.name or s.code for s in r.actors], recipients_ar=[s.name_ar or s.name or s.code for s in r.recipients],
        )
        for r in sorted(rows, key=lambda r: order[r.id])
    ]  # fmt: skip


def fields_of(row: ClaimRow) -> str:
    """The fields of a claim that people judged, in brackets."""
    fields = [s.field for s in row.judged if s.field]
    return f" ({', '.join(fields)})" if fields else ""


def _reasons(rows: Sequence[ClaimRow]) -> dict[str, tuple[str, ...]]:
    """For each claim what it has in common with the claim of the happening that is most like it."""
    facets = [facet(r) for r in rows]
    rarity = Rarity(facets)
    out: dict[str, tuple[str, ...]] = {}
    for one in facets[:200]:
        found = [f for other in facets[:200] if other is not one and (f := likeness(one, other, rarity))]
        if found:
            out[one.row.id] = max(found)[1]
    return out


def _denying(connection: Any, shelf: Shelf, denying: dict[tuple[str, str], list[str]], who: dict[str, list[str]], who_ar: dict[str, list[str]]) -> list[Denying]:
    keys = sorted({key for key, _ in denying})
    found: dict[str, ClaimRow] = {}
    for at in range(0, len(keys), 400):
        ids = [row[0] for row in connection.execute(select(claim.c.id).where(claim.c.key.in_(keys[at : at + 400]), claim.c.current == 1))]
        found |= {r.id: r for r in shelf.rows(ids).values()}
    return [
        Denying(
            by=who[key] or [outlet(found[key].outlet).name_ar], outlet=outlet(found[key].outlet).name_ar, published=found[key].published,
            words=found[key].words, claim=key, denies=sorted(set(denied)), how=how, by_ar=who_ar[key] or [outlet(found[key].outlet).name_ar],
        )
        for (key, how), denied in sorted(denying.items()) if key in found
    ]  # fmt: skip


def each(engine: Engine, wanted: EventsWanted, portion: int = 400) -> Iterator[Sequence[Any]]:
    """The rows of the table `event` that are asked for, in portions, so that memory stays small."""
    with engine.connect() as connection:
        yield from connection.execution_options(yield_per=portion).execute(_query(wanted)).partitions()
