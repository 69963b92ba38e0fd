"""Standing and disputes asked of a ledger: what the store has and the opening balance, brought together."""

from __future__ import annotations

from itertools import combinations, islice

from sqlalchemy import Connection, Engine, and_, func, or_, select

from khabar.errors import KhabarError
from khabar.ledger import balance, pairs
from khabar.ledger.names import code_of
from khabar.ledger.pairs import Asked
from khabar.ledger.schema import relation, relation_side
from khabar.ledger.standing import Contradiction, Known, Standing, check_day, contradictions, standing
from khabar.ledger.ties import kinds
from khabar.ledger.views import END_OF_DAY, NOBODY, seen
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
) -> list[Standing]:
    """How two sides stand to each other; arguments as in `khabar.ledger.standing.standing`, sides by code or name.

    Args:
        without_tables: the ledger of reports alone, without the opening balance.
        kind: of tie; None for all.
        judged_only, machine_only: only what people say, or only what the machine read; judgements are known from the day on
            which they were recorded, whatever `known` is.
    """
    for name, value in (("as_of", as_of), ("known_by", known_by)):
        check_day(name, value)
    a, b = code_of(engine, a), code_of(engine, b)
    by_entry = known == "recorded" and known_by is not None
    moment = f"{known_by}{END_OF_DAY}" if by_entry else None
    with seen(engine, said_by(known_by, machine_only), read_by=moment) as view, view.connect() as connection:
        (statements,) = pairs.told(connection, [Asked(a, b, kind, as_of, None if by_entry else known_by, moment, judged_only)])
        said = [s.said for s in statements if s.said]
        reports = pairs.reports_on(connection, a, b, min(said)) if said else {}
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
    limit: int = 50,
    judged_only: bool = False,
    machine_only: bool = False,
) -> list[Dispute]:
    """Ties whose accounts contradict each other, the one contradicted last first.

    Args:
        engine: the ledger's database.
        party: code or name of one side; None for all.
        kind: of tie; None for all.
        as_of, known_by, judged_only, machine_only: as in `standing_of`.
        limit: how many; 0 for all.
    """
    for name, value in (("as_of", as_of), ("known_by", known_by)):
        check_day(name, value)
    code = code_of(engine, party) if party else None
    out: list[Dispute] = []
    with seen(engine, said_by(known_by, machine_only)) as view, view.connect() as connection:
        candidates = iter(_candidates(connection, code, kind, known_by))
        while portion := [Asked(a, b, tie, as_of, known_by, None, judged_only) for tie, a, b in islice(candidates, _PORTION)]:
            for one, statements in zip(portion, pairs.told(connection, portion, words=False), strict=True):
                for found in standing(one.a, one.b, statements, as_of=as_of, known_by=known_by):
                    differ = tuple(contradictions(found.disagreements))
                    if differ:
                        out.append(Dispute(standing=found, contradictions=differ, newest=differ[0].newest))
            if limit and len(out) >= limit:
                break
    newest_first = sorted(out, key=lambda d: d.newest or "", reverse=True)
    return newest_first[:limit] if limit else newest_first


def _candidates(connection: Connection, code: str | None, kind: str | None, known_by: str | None) -> list[tuple[str, str, str]]:
    """(kind, code, code) of ties on which something was denied or told to be over or cut down, the latest first.

    Every contradiction has such a statement on one of its sides.
    """
    against = or_(relation.c.polarity == "negated", relation.c.status.in_(contradicting()))
    query = select(relation.c.kind, relation.c.parties, func.max(relation.c.day).label("day")).where(relation.c.current == 1, against)
    if code is not None:
        query = query.join(
            relation_side, and_(relation_side.c.relation_id == relation.c.id, relation_side.c.value == code, relation_side.c.as_code == 1)
        )
    if kind is not None:
        query = query.where(relation.c.kind == kind)
    if known_by is not None:
        query = query.where(relation.c.day <= known_by)
    query = query.group_by(relation.c.kind, relation.c.parties).order_by(func.max(relation.c.day).desc(), relation.c.kind, relation.c.parties)
    out: dict[tuple[str, str, str], None] = {}
    for found, parties, _ in connection.execute(query):
        codes = sorted({p.partition(":")[0] for p in parties.split(";")})
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
