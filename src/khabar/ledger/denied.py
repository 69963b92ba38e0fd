"""Acts that somebody denies, in the report that tells the denial and in others; the latest denial first."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select

from khabar.ledger.names import code_of
from khabar.ledger.queries import Wanted, claims
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.schema import claim, denial
from khabar.ledger.standing import check_day
from khabar.ledger.unpack import Unpacker
from khabar.ledger.views import END_OF_DAY, of_machine, seen
from khabar.model import Record

_MOST = 500


class Denied(Record, frozen=True, kw_only=True):
    """A denial with the act it denies; `by` is who denies, `act` None where the report does not say what.

    `elsewhere` are claims of other reports that tell the act (as the happenings tie them), the latest first.
    """

    denial: ClaimRow
    act: ClaimRow | None
    by: tuple[Side, ...]
    elsewhere: tuple[ClaimRow, ...] = ()


def denied(engine: Engine, *, party: str | None = None, known_by: str | None = None, since: str | None = None, limit: int = 50, judged_only: bool = False, machine_only: bool = False) -> list[Denied]:
    """Denials with the act they deny in their own report, and the claims of other reports that a settled ledger ties to them.

    What is merely said not to have been done («it did not strike») is a denial where other reports tell that it was.

    Args:
        engine: the ledger's database.
        party: code or name of who denies; None for all.
        known_by: ISO day of publication by which denials are known.
        since: ISO day of publication before which none is wanted.
        limit: how many; 0 for all.
        judged_only, machine_only: only denials that people judged, or only what the machine read.
    """
    for name, value in (("known_by", known_by), ("since", since)):
        check_day(name, value)
    # which claims of other reports a denial is about follows from the happenings: the machine's must be settled anew
    if machine_only:
        asked = f"denied {party!r} {known_by} {since} {limit} {judged_only}"
        return list(of_machine(engine, asked, list[Denied], lambda view: _denied(view, party, known_by, since, limit, judged_only)))
    with seen(engine, f"{known_by}{END_OF_DAY}" if known_by else None) as view:
        return _denied(view, party, known_by, since, limit, judged_only)


def _denied(engine: Engine, party: str | None, known_by: str | None, since: str | None, limit: int, judged_only: bool) -> list[Denied]:
    wanted = Wanted(
        type="DENY", polarity="affirmed", modality="actual", newest=True, since=since, until=known_by, limit=limit or None,
        actor=code_of(engine, party) if party else None, judged_only=judged_only,
    )  # fmt: skip
    found = list(claims(engine, wanted))
    with engine.connect() as connection:
        acts = _by_key(connection, sorted({key for row in found for key, how in row.links if how == "denies"}))
        code = wanted.actor
        plain = _negated(connection, code, known_by, since, limit, judged_only)
        across = _across(connection, [*(row.id for row in found), *(row.id for row in plain)])
    out = []
    for row in found:
        by = row.actors or ((row.voices[-1].side,) if row.voices else ())
        told = [acts[key] for key, how in row.links if how == "denies" and key in acts]
        elsewhere = across.get(row.id, ())
        out += [Denied(denial=row, act=act, by=by, elsewhere=elsewhere) for act in told] or [Denied(denial=row, act=None, by=by, elsewhere=elsewhere)]
    out += [Denied(denial=row, act=row, by=(row.voices[-1].side,) if row.voices else (), elsewhere=across.get(row.id, ())) for row in plain]
    out.sort(key=lambda d: d.denial.published or "", reverse=True)  # of a day, as they were found
    if limit:
        last = dict.fromkeys(d.denial.id for d in out)
        kept = set(list(last)[:limit])
        out = [d for d in out if d.denial.id in kept]
    return [one for one in out if one.denial.part != "title" or not any(_same(one, other) for other in out)]


def _negated(connection: Connection, code: str | None, known_by: str | None, since: str | None, limit: int, judged_only: bool) -> list[ClaimRow]:
    """What is said not to have been done, by whoever says it, where claims of other reports tell that it was."""
    query = select(claim).where(claim.c.id.in_(select(denial.c.denial_id)), claim.c.current == 1, claim.c.type != "DENY")
    if code is not None:
        query = query.where((";" + claim.c.holders + ";").like(f"%;{code};%"))
    for condition in (claim.c.day <= known_by if known_by else None, claim.c.day >= since if since else None, claim.c.id < 0 if judged_only else None):
        if condition is not None:
            query = query.where(condition)
    return Unpacker(connection).claims(connection.execute(query.order_by(claim.c.day.desc(), claim.c.id.desc()).limit(limit or None)).all())


def _across(connection: Connection, keys: list[str]) -> dict[str, tuple[ClaimRow, ...]]:
    """For denials (their keys) the claims of other reports that they are tied to, the latest first."""
    saying, told = claim.alias("saying"), claim.alias("told")
    pairs: list[tuple[str, str]] = []
    for at in range(0, len(keys), _MOST):
        query = (
            select(saying.c.key, told.c.key).select_from(saying).join(denial, denial.c.denial_id == saying.c.id).join(told, told.c.id == denial.c.denied_id)
            .where(saying.c.key.in_(keys[at : at + _MOST]), saying.c.current == 1, told.c.current == 1, told.c.reading_id != saying.c.reading_id)
        )  # fmt: skip
        pairs += [(one, other) for one, other in connection.execute(query.distinct()).all()]
    rows = _by_key(connection, sorted({other for _, other in pairs}))
    out: dict[str, list[ClaimRow]] = {}
    for one, other in pairs:
        if other in rows:
            out.setdefault(one, []).append(rows[other])
    return {one: tuple(sorted(own, key=lambda r: (r.published or "", r.id), reverse=True)) for one, own in out.items()}


def _same(headline: Denied, other: Denied) -> bool:
    """Whether a report's text tells the denial that its headline tells, with more of it."""
    if other.denial.report != headline.denial.report or other.denial.part == "title":
        return False
    one, two = ({c for side in d.by for c in (side.code, *side.country)} for d in (headline, other))
    types = [d.act.type if d.act else None for d in (headline, other)]
    return bool(one & two) and (types[0] == types[1] or None in types)


def _by_key(connection: Connection, keys: list[str]) -> dict[str, ClaimRow]:
    out: dict[str, ClaimRow] = {}
    for at in range(0, len(keys), _MOST):
        query = select(claim).where(claim.c.key.in_(keys[at : at + _MOST]), claim.c.current == 1)
        out |= {row.id: row for row in Unpacker(connection).claims(connection.execute(query).fetchall())}
    return out
