"""Standing ties of which an account says something else than it did before the brief."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from khabar.ledger import balance, pairs
from khabar.ledger.accounts import Entry, Statement, accounts
from khabar.ledger.edtf import start_of
from khabar.ledger.outlets import outlet
from khabar.ledger.pairs import ALONE, Asked
from khabar.ledger.rows import RelationRow, Side
from khabar.ledger.schema import reading, relation, report
from khabar.ledger.standing import SILENT, Standing, says, standing
from khabar.ledger.ties import Position, kinds
from khabar.ledger.titles import states
from khabar.ledger.unpack import Unpacker
from khabar.practice.brief.lines import Move, Told, clip
from khabar.practice.brief.watchlist import WatchList
from khabar.practice.brief.window import Known, Window, readings

_MOST = 500
_MOVES = frozenset(("starts", "ends", "changes"))
_ACTS = frozenset(("cooperation", "control", "dispute", "aid"))
"""Kinds of ties that are mostly read from single acts: at the foot of a report they are no news."""
_LONG = 31
"""Days after which the beginning of a state is no news."""
_HEAD = 500
"""Characters of a report that are its head."""
Tie = tuple[str, str, str]
"""Kind of tie and the codes of its sides, in order."""


def moves(connection: Connection, asked: Window, watch: WatchList) -> tuple[list[Move], int]:
    """The moved standings of the watched actors, by who says so, those most reports tell of first; and how many are only touched upon
    or long since."""
    if watch.types or watch.themes:
        return [], 0  # a list of acts or words asks for no ties
    ties, heads, about = _touched(connection, asked, watch)
    told = pairs.told(connection, [Asked(a, b, kind) for kind, a, b in ties])
    known = _reports(connection, {n for statements in told for s in statements for n in s.reports})
    out: dict[tuple[str, str], Move] = {}
    slight = 0
    by_then = {n for n, one in known.items() if asked.knows(one)}
    before = {n for n in by_then if asked.before(known[n])}
    fresh = by_then - before
    for (kind, a, b), statements in zip(ties, told, strict=True):
        now, was = _cut(statements, by_then, known), _cut(statements, before, known)
        for move in _moved(a, b, now, was, fresh, known):
            if not watch.background and _old(move):
                slight += 1
            elif watch.slight or move.reports > 1 or move.told.claim in heads or (move.kind not in _ACTS and (move.since or (move.told.report, (kind, a, b)) in about)):
                out.setdefault((move.told.claim, move.now), move)  # one relation of three sides is three pairs
            else:
                slight += 1
    named = {_said(m) for m in out.values() if m.holder != m.told.outlet}
    out = {key: m for key, m in out.items() if m.holder != m.told.outlet or _said(m) not in named}  # the outlet in its own voice, after whom it names
    return sorted(out.values(), key=lambda m: (-m.reports, m.kind in _ACTS, m.kind, m.codes, m.holder, m.now)), slight


def _said(move: Move) -> tuple[object, ...]:
    """What a report says of a tie, whoever says it there."""
    return move.told.report, move.kind, *move.codes, move.state, move.stage, move.negated


def _old(move: Move) -> bool:
    """Whether a state began longer ago than is news."""
    begun = start_of(move.since).last
    if begun is None or move.told.published is None:
        return False
    return (date.fromisoformat(move.told.published[:10]) - date.fromisoformat(begun)).days > _LONG


def _touched(connection: Connection, asked: Window, watch: WatchList) -> tuple[list[Tie], set[str], set[tuple[str, Tie]]]:
    """The ties of watched actors that fresh reports tell of; the keys of the relations that stand at the head of a report; and the
    reports with the ties that one of these is about, whoever says something of it further down."""
    own, _, _ = readings(connection, asked)
    rows: list[Any] = []
    for at in range(0, len(own), _MOST):
        query = select(relation).where(relation.c.reading_id.in_(own[at : at + _MOST]), relation.c.current == 1)
        rows += connection.execute(query.order_by(relation.c.id)).all()
    heads = {str(row.key) for row in rows if row.part == "title" or row.start < _HEAD}
    out: dict[Tie, None] = {}
    about: set[tuple[str, Tie]] = set()
    for row in Unpacker(connection, words=False).relations(rows):
        if watch.watches(row.parties) and _in_outlet(row, watch):
            codes = sorted({p.code for p in row.parties if p.code != ALONE})
            for n, a in enumerate(codes):
                for b in codes[n + 1 :]:
                    if watch.watches(tuple(p for p in row.parties if p.code in (a, b))):
                        out[row.kind, a, b] = None
                        about |= {(row.report, (row.kind, a, b))} if row.id in heads else set()
    return sorted(out), heads, about


def _in_outlet(row: RelationRow, watch: WatchList) -> bool:
    return not watch.outlets or outlet(row.outlet).code in watch.outlets


def _reports(connection: Connection, numbers: set[int | str]) -> dict[int | str, Known]:
    wanted = sorted(int(n) for n in numbers)
    out: dict[int | str, Known] = {}
    columns = [report.c[name] for name in ("id", "key", "outlet", "url", "title", "day")]
    for at in range(0, len(wanted), _MOST):
        query = select(reading.c.id.label("reading"), *columns).join(report).where(reading.c.id.in_(wanted[at : at + _MOST]))
        for row in connection.execute(query):
            out[row.reading] = Known(id=row.id, key=row.key, outlet=row.outlet, url=row.url, title=row.title, day=row.day)
    return out


def _cut(statements: Iterable[Statement], kept: set[int | str], known: dict[int | str, Known]) -> list[Statement]:
    """The statements as far as these readings make them; one is as late as the latest of its reports."""
    out = []
    for s in statements:
        reports = {n: day for n, day in s.reports.items() if n in kept}
        if reports:
            last = max(reports, key=lambda n: (reports[n], known[n].id))
            out.append(msgspec.structs.replace(s, reports=reports, said=reports[last] or s.said))
    return out


def _moved(
    a: str, b: str, now: Sequence[Statement], was: Sequence[Statement], fresh: set[int | str], known: dict[int | str, Known]
) -> list[Move]:  # fmt: skip
    """The accounts of one tie that moved: a new state of a holder, not the mere repetition of what it or anybody said."""
    before = {x.holder.key: x.entries for x in accounts(was)}
    said_before = {e.position for entries in before.values() for e in entries}
    out = []
    standings = standing(a, b, now)
    for account in accounts(now):
        own = before.get(account.holder.key, ())
        for entry in account.entries:
            told = [s for s in entry.statements if fresh & s.reports.keys()]
            if not told or not entry.position.tells or entry.position in {e.position for e in own}:
                continue
            changed = next((s.change for s in told if s.change in _MOVES), None)
            if changed is None and not _news(entry, own, said_before):
                continue
            if not own and entry.position.polarity == "negated" and not _affirmed(entry, now):
                continue  # what nobody says cannot be denied
            out.append(_move(entry, told[0], own, changed, (a, b), standings, fresh, known))
    return out


def _news(entry: Entry, own: Sequence[Entry], said_before: set[Position]) -> bool:
    """Whether an entry without a told change is one: what its holder said stood otherwise, or nobody planned, asked or denied it before."""
    position = entry.position
    if position.stage == "possible" or position in said_before:
        return False
    if position.kind == "dispute" and position.polarity == "affirmed":
        return False  # every hostile act is read as a dispute: the acts themselves are told
    if not position.reached:
        return True
    return bool(own) and _holds(position) not in {_holds(e.position) for e in own if e.position.reached}


def _holds(position: Position) -> str:
    kind = kinds().get(position.kind)
    state = kind.find(position.state) if kind else None
    return state.holds if state else position.state


def _affirmed(entry: Entry, now: Sequence[Statement]) -> bool:
    """Whether another holder says of the tie what an entry denies."""
    own = entry.statements[0].holder.key
    return any(
        s.position.state == entry.position.state and s.position.polarity == "affirmed" and s.holder.key != own for s in now
    )  # fmt: skip


def _move(
    entry: Entry, told: Statement, own: Sequence[Entry], changed: str | None, pair: tuple[str, str], standings: Sequence[Standing],
    fresh: set[int | str], known: dict[int | str, Known],
) -> Move:  # fmt: skip
    tables = [s for s in balance.statements(*pair) if s.position.kind == told.position.kind and not s.until]
    last = max((n for n in told.reports if n in fresh), key=lambda n: (told.reports[n], known[n].id))
    source = known[last]
    who = outlet(source.outlet, source.url)
    by_outlet = told.holder.sort == "outlet"
    against = [
        f"{d.other_says if d.one == told.holder.key else d.one_says} ({d.other if d.one == told.holder.key else d.one})"
        for s in standings for d in s.disagreements
        if d.how != SILENT and told.holder.key in (d.one, d.other) and says(entry) in (d.one_says, d.other_says)
    ]  # fmt: skip
    return Move(
        kind=told.position.kind, parties=[_name(p) for p in told.parties], parties_ar=[_name(p, True) for p in told.parties], codes=list(pair),
        holder=who.name if by_outlet else told.holder.speaker or told.holder.name,
        holder_ar=who.name_ar if by_outlet else told.holder.speaker_ar or told.holder.speaker or told.holder.name,
        was=[says(e) for e in own], tables=[_table(s) for s in tables] if not own else [], now=says(entry), state=told.position.state,
        stage=told.position.stage, negated=told.position.polarity == "negated", manner=told.position.manner, change=changed,
        since=entry.since, reports=len(fresh & {n for s in entry.statements for n in s.reports}), against=against[:3],
        told=Told(
            words=clip(told.words, ""), trigger="", outlet=who.name, outlet_ar=who.name_ar, published=told.reports[last] or None, url=source.url,
            report=source.key, claim=told.relation,
        ),
    )  # fmt: skip


def _table(s: Statement) -> str:
    position: Position = s.position
    return position.words() + (f" since {s.since}" if s.since else "")


def _name(side: Side, arabic: bool = False) -> str:
    state = states().get(side.code)
    if state and side.kind not in ("person", "office"):
        return state[arabic]
    return (side.name_ar if arabic else side.name) or side.name or side.code
