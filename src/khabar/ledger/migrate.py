"""Bringing a ledger's tables to the state this khabar works with."""

from __future__ import annotations

import logging

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DatabaseError

from khabar.errors import LedgerError
from khabar.ledger.connect import transaction
from khabar.ledger.schema import HEAD

_LOG = logging.getLogger("khabar.ledger")
_LARGE = 100_000
"""Claims from which a migration is long enough to be announced."""
_LONG = (("0008", 1.0, 0.2), ("0010", 0.8, 0.0), ("0011", 0.5, 0.0))
"""The migrations that go over every claim or happening: minutes by a busy clock and gigabytes for a million claims; the others take no time."""
_PAIRS = "0005"
"""The migration whose table the next settling fills."""


def prepare(engine: Engine, where: str, *, create: bool) -> None:
    """Make the tables where there are none, bring older ones up to date, in one transaction.

    Args:
        engine: the ledger's database.
        where: its name, for messages.
        create: whether tables may be made in an empty database.

    Raises:
        LedgerError: no ledger, a database of something else, or a ledger of a newer khabar.
    """
    try:
        with engine.connect() as connection:
            if _state(connection, where, create) == HEAD:
                return
        with transaction(engine, keeps=True) as connection:
            state = _state(connection, where, create)
            if state != HEAD:  # another process may have been quicker
                _say_cost(connection, where, state)
                _upgrade(connection)
    except DatabaseError as error:
        raise LedgerError(f"{where}: cannot be opened as a ledger ({error.orig}); give a ledger or the name of a new file") from error


def _state(connection: Connection, where: str, create: bool) -> str | None:
    """The migration the database is at; None where it is empty and a ledger may be made."""
    tables = set(inspect(connection).get_table_names())
    if "alembic_version" not in tables or "claim" not in tables:
        if tables - {"alembic_version"}:
            raise LedgerError(f"{where}: a database, but no ledger (it has {', '.join(sorted(tables)[:3])}); give another file")
        if not create:
            raise LedgerError(f"{where}: no ledger there; khabar add PATH --ledger {where} makes one")
        return None
    state = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if state is not None and state > HEAD:
        raise LedgerError(f"{where}: made by a newer khabar (tables at {state}, this one knows {HEAD}); upgrade khabar")
    return state


def _say_cost(connection: Connection, where: str, state: str | None) -> None:
    """Say beforehand what bringing a large ledger up to date will take, by what it took once (docs/ledger.md)."""
    claims = int(connection.execute(text("SELECT coalesce(max(id), 0) FROM claim")).scalar() or 0) if state else 0
    steps = [(minutes, grows) for name, minutes, grows in _LONG if (state or "") < name]
    minutes, grows = sum(step[0] for step in steps), sum(step[1] for step in steps)
    if claims >= _LARGE and minutes:
        millions = claims / 1e6
        settles = f", and the first question on happenings about {12 * millions:.0f} more, once" if (state or "") < _PAIRS else ""
        _LOG.warning(
            "%s: bringing the tables of %s claims from %s to %s: about %.1f minutes; the ledger grows by %.1f GB and needs its own size free meanwhile%s",
            where, f"{claims:,}", state, HEAD, minutes * millions, grows * millions, settles,
        )  # fmt: skip


def _upgrade(connection: Connection) -> None:
    from alembic import command  # a fifth of a second: only where there is something to migrate
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "khabar.ledger:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
