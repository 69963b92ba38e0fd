"""Standing and disputes asked of a ledger: what the store has and the opening balance, brought together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice

import msgspec
from sqlalchemy import Connection, Engine, func, or_, select

from khabar.errors import KhabarError
from khabar.ledger import balance, memos, pairs
from khabar.ledger.accounts import Entry
from khabar.ledger.bulk import Writer
from khabar.ledger.names import code_of
from khabar.ledger.pairs import Asked
from khabar.ledger.recall import Recall
from khabar.ledger.schema import relation
from khabar.ledger.standing import Contradiction, Known, Standing, check_day, contradictions, standing
from khabar.ledger.ties import kinds
from khabar.ledger.views import END_OF_DAY, NOBODY, differing, remembered, seen
from khabar.model import Record

_PORTION = 60
"""Ties looked at together while disputes are sought."""


class Dispute(Record, frozen=True, kw_only=True):
    """A tie whose accounts contradict each other; `newest` is the day on which one of them was last told."""

    standing: Standing
    contradictions: tuple[Contradiction, ...]
    newest: str | None


def standing_of(
    engine: Engine,
    a: str,
    b: str,
    *,
    as_of: str | None = None,
    known_by: str | None = None,
    according_to: str | None = None,
    known: Known = "published",
    without_tables: bool = False,
    kind: str | None = None,
    judged_only: bool = False,
    machine_only: bool = False,
    recall: Recall | None = None,
) -> list[Standing]:
    """How two sides stand to each other; arguments as in `khabar.ledger.standing.standing`, sides by code or name.

    Args:
        without_tables: the ledger of reports alone, without the opening balance.
        kind: of tie; None for all.
        judged_only, machine_only: only what people say, or only what the machine read; judgements are known from the day on
            which they were recorded, whatever `known` is.
        recall: what this process has read before.
    """
    for name, value in (("as_of", as_of), ("known_by", known_by)):
        check_day(name, value)
    a, b = code_of(engine, a), code_of(engine, b)
    if machine_only or known == "recorded":  # neither is worked out beforehand
        question = f"standing {a} {b} {as_of} {known_by} {according_to!r} {known} {without_tables} {kind} {judged_only} {machine_only}"
        found: list[Standing] = remembered(
            engine, question, list[Standing],
            lambda: _standing_of(engine, a, b, as_of, known_by, according_to, known, without_tables, kind, judged_only, machine_only, recall),
        )
        return found
    return _standing_of(engine, a, b, as_of, known_by, according_to, known, without_tables, kind, judged_only, machine_only, recall)


def _standing_of(
    engine: Engine, a: str, b: str, as_of: str | None, known_by: str | None, according_to: str | None, known: Known, without_tables: bool,
    kind: str | None, judged_only: bool, machine_only: bool, recall: Recall | None,
) -> list[Standing]:
    """The same, worked out; sides by code."""
    machine_only = machine_only and bool(differing(engine, NOBODY))
    by_entry = known == "recorded" and known_by is not None
    moment = f"{known_by}{END_OF_DAY}" if by_entry else None
    plain = machine_only and moment is None  # the machine's rows stand behind people's: no view need be laid
    with seen(engine, None if plain else said_by(known_by, machine_only), read_by=moment) as view, view.connect() as connection:
        own = recall if view is engine else None
        (statements,) = pairs.told(connection, [Asked(a, b, kind, as_of, None if by_entry else known_by, moment, judged_only, plain)], recall=own)
        said = [s.said for s in statements if s.said]
        reports = pairs.reports_on(connection, a, b, min(said), plain) if said else {}
    if not without_tables and not judged_only:
        statements += [s for s in balance.statements(a, b) if kind in (None, s.position.kind)]
    return standing(
        a, b, statements, as_of=as_of, known_by=known_by, known=known, according_to=according_to and _account(engine, according_to),
        reports=reports,
    )  # fmt: skip


def said_by(known_by: str | None, machine_only: bool) -> str | None:
    """The moment by which people's word counts: None for all of it."""
    return NOBODY if machine_only else f"{known_by}{END_OF_DAY}" if known_by is not None else None


def _account(engine: Engine, wanted: str) -> str:
    """The code behind the name of a state or an organisation; what is no such name (an outlet, a person) stays as it is."""
    try:
        return code_of(engine, wanted)
    except KhabarError:
        return wanted


def disputes(
    engine: Engine,
    *,
    party: str | None = None,
    kind: str | None = None,
    as_of: str | None = None,
    known_by: str | None = None,
    since: str | None = None,
    limit: int = 50,
    judged_only: bool = False,
    machine_only: bool = False,
    recall: Recall | None = None,
) -> list[Dispute]:
    """Ties whose accounts contradict each other, the one contradicted last first.

    Args:
        engine: the ledger's database.
        party: code or name of one side; None for all.
        kind: of tie; None for all.
        as_of, known_by, judged_only, machine_only: as in `standing_of`.
        since: ISO day; only those of which an account was told on it or later.
        limit: how many; 0 for all.
        recall: what this process has read before.
    """
    for name, value in (("as_of", as_of), ("known_by", known_by), ("since", since)):
        check_day(name, value)
    code = code_of(engine, party) if party else None
    if machine_only and differing(engine, NOBODY):
        question = f"disputes {code} {kind} {as_of} {known_by} {since} {limit} {judged_only}"
        found: list[Dispute] = remembered(
            engine, question, list[Dispute], lambda: _disputes_of(engine, code, kind, as_of, known_by, since, limit, judged_only, True, recall)
        )
        return found
    return _disputes_of(engine, code, kind, as_of, known_by, since, limit, judged_only, False, recall)


def _disputes_of(
    engine: Engine, code: str | None, kind: str | None, as_of: str | None, known_by: str | None, since: str | None, limit: int, judged_only: bool,
    machine_only: bool, recall: Recall | None,
) -> list[Dispute]:
    """The same, worked out; the side by its code."""
    out: list[Dispute] = []
    with seen(engine, None if machine_only else said_by(known_by, False)) as view, view.connect() as connection:
        candidates = iter(_candidates(connection, code, kind, known_by, since, machine_only, judged_only))
        while portion := list(islice(candidates, _PORTION)):
            own = as_of or known_by or judged_only or machine_only
            kept = {} if own else memos.read(Writer(connection), "contest", [_name(one) for one in portion])
            known = {name: _disputes(value) for name, value in kept.items()}
            missing = [one for one in portion if _name(one) not in known]
            known |= zip(map(_name, missing), _contested(connection, missing, as_of, known_by, judged_only, recall if view is engine else None, machine_only), strict=True)
            for one in portion:
                out += [found for found in known[_name(one)] if since is None or (found.newest or "") >= since]
            if limit and len(out) >= limit:
                break
    newest_first = sorted(out, key=lambda d: d.newest or "", reverse=True)
    return newest_first[:limit] if limit else newest_first


Candidate = tuple[str, str, str]
"""Kind of tie and the codes of its sides."""
_disputes = msgspec.json.Decoder(list[Dispute]).decode


def _name(one: Candidate) -> str:
    return "|".join(one)


def _contested(
    connection: Connection, ties: Sequence[Candidate], as_of: str | None = None, known_by: str | None = None, judged_only: bool = False,
    recall: Recall | None = None, machine_only: bool = False,
) -> Iterator[list[Dispute]]:
    """For each tie its disputes, one a direction in which accounts contradict each other."""
    asked = [Asked(a, b, kind, as_of, known_by, None, judged_only, machine_only) for kind, a, b in ties]
    for one, statements in zip(asked, pairs.told(connection, asked, words=False, recall=recall, several=True), strict=True):
        own = []
        for found in standing(one.a, one.b, statements, as_of=as_of, known_by=known_by):
            differ = tuple(contradictions(found.disagreements))
            if differ:
                own.append(Dispute(standing=_short(found), contradictions=differ, newest=differ[0].newest))
        yield own


def _short(found: Standing) -> Standing:
    """A standing without the list of all reports behind each statement; their number stands in its entry."""
    def bare(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(
            msgspec.structs.replace(e, statements=tuple(msgspec.structs.replace(s, reports={}) for s in e.statements)) for e in entries
        )

    return msgspec.structs.replace(
        found, accounts=tuple(msgspec.structs.replace(a, entries=bare(a.entries), before=bare(a.before)) for a in found.accounts)
    )


def remember_contests(writer: Writer) -> int:
    """Keep for every tie that may be contested whether it is; returns how many were looked at anew."""
    connection = writer.connection
    candidates = iter(_candidates(connection, None, None, None))
    done = 0
    while portion := list(islice(candidates, _PORTION)):
        kept = memos.read(writer, "contest", [_name(one) for one in portion])
        missing = [one for one in portion if _name(one) not in kept]
        made = zip(missing, list(_contested(connection, missing)), strict=True)
        memos.write(writer, "contest", {_name(one): msgspec.json.encode(own).decode() for one, own in made})
        done += len(missing)
    return done


def contest_names(kind: str, parties: str) -> list[str]:
    """The names of the memos that a told tie touches."""
    return [_name((kind, a, b)) for a, b in combinations(sorted(pairs.codes_of(parties)), 2)]


def _candidates(
    connection: Connection, code: str | None, kind: str | None, known_by: str | None, since: str | None = None, machine_only: bool = False,
    judged_only: bool = False,
) -> list[tuple[str, str, str]]:
    """(kind, code, code) of ties on which something was denied or told to be over or cut down, the latest first.

    Every contradiction has such a statement on one of its sides.
    """
    against = or_(relation.c.polarity == "negated", relation.c.status.in_(contradicting()))
    query = select(relation.c.kind, relation.c.parties, func.max(relation.c.day).label("day")).where(relation.c.current == 1, against)
    if machine_only:
        query = select(relation.c.kind, relation.c.parties, func.max(relation.c.day).label("day")).where(relation.c.id > 0, relation.c.current > 0, against)
    if judged_only:
        query = query.where(relation.c.id.in_(select(relation.c.id).where(relation.c.id < 0)))  # few: looked up, in no index's order
    if code is not None:
        query = query.where(relation.c.parties.like(f"%{code}:%"))
    if kind is not None:
        query = query.where(relation.c.kind == kind)
    if known_by is not None:
        query = query.where(relation.c.day <= known_by)
    if since is not None:  # told of in these days, whichever account it was
        lately = select(relation.c.parties).where(relation.c.current == 1, relation.c.day >= since)
        query = query.where(relation.c.parties.in_(lately.where(relation.c.day <= known_by) if known_by is not None else lately))
    query = query.group_by(relation.c.kind, relation.c.parties).order_by(func.max(relation.c.day).desc(), relation.c.kind, relation.c.parties)
    out: dict[tuple[str, str, str], None] = {}
    for found, parties, _ in connection.execute(query).all():
        codes = sorted(pairs.codes_of(parties))
        for a, b in combinations(codes, 2):
            if code in (None, a, b):
                out[(found, a, b)] = None
    return list(out)


def contradicting() -> list[str]:
    """Statuses of the reader that give a state which stands against another and is not simply in force."""
    out: set[str] = set()
    for kind in kinds().values():
        opposed = {o for s in kind.state for o in (s.id, *s.against) if s.against}
        for move in kind.move:
            state = kind.find(move.state)
            if state is not None and state.id in opposed and state.holds in ("no", "partly"):
                out.update(move.status)
    return sorted(out)
