"""Acts that somebody denies, as one report ties the denial to them; the latest told first."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select

from khabar.ledger.names import code_of
from khabar.ledger.queries import Wanted, claims
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.schema import claim
from khabar.ledger.standing import check_day
from khabar.ledger.unpack import Unpacker
from khabar.ledger.views import END_OF_DAY, NOBODY, seen
from khabar.model import Record

_MOST = 500


class Denied(Record, frozen=True, kw_only=True):
    """A denial with the act it denies; `by` is who denies, `act` None where the report does not say what."""

    denial: ClaimRow
    act: ClaimRow | None
    by: tuple[Side, ...]


def denied(engine: Engine, *, party: str | None = None, known_by: str | None = None, since: str | None = None, limit: int = 50, judged_only: bool = False, machine_only: bool = False) -> list[Denied]:
    """Denials of one report's own telling; those of other reports' claims are in `khabar.ledger.denials`.

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
    with seen(engine, NOBODY if machine_only else f"{known_by}{END_OF_DAY}" if known_by else None) as view:
        return _denied(view, party, known_by, since, limit, judged_only)


def _denied(engine: Engine, party: str | None, known_by: str | None, since: str | None, limit: int, judged_only: bool) -> list[Denied]:
    wanted = Wanted(
        type="DENY", polarity="affirmed", modality="actual", newest=True, since=since, until=known_by, limit=limit or None,
        actor=code_of(engine, party) if party else None, judged_only=judged_only,
    )  # fmt: skip
    found = list(claims(engine, wanted))
    with engine.connect() as connection:
        acts = _by_key(connection, sorted({key for row in found for key, how in row.links if how == "denies"}))
    out = []
    for row in found:
        by = row.actors or ((row.voices[-1].side,) if row.voices else ())
        told = [acts[key] for key, how in row.links if how == "denies" and key in acts]
        out += [Denied(denial=row, act=act, by=by) for act in told] or [Denied(denial=row, act=None, by=by)]
    return [one for one in out if one.denial.part != "title" or not any(_same(one, other) for other in out)]


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
