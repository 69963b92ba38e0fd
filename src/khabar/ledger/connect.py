"""A ledger's database: a SQLite file set up so that what is committed stays, or PostgreSQL by URL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakSet

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from khabar.errors import LedgerError
from khabar.ledger.bulk import Writer

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # what is printed as added survives a power cut
    "secure_delete=ON",  # what is deleted is overwritten, not only unlinked
    "cache_size=-131072",  # 128 MiB: the indexes of a million claims stay in memory while adding
    "wal_autocheckpoint=65536",  # 256 MiB: pages that many batches touch are copied back once
    "temp_store=MEMORY",
    "busy_timeout=30000",
)
LOCK = 0x6B686272
"""Number of the PostgreSQL advisory lock under which one writer at a time hands out ids ("khbr")."""


def engine_of(where: str, *, create: bool) -> Engine:
    """The engine of a ledger.

    Args:
        where: a path, or a database URL.
        create: whether a SQLite file may be made.

    Raises:
        LedgerError: no file there, or a URL of a database khabar does not keep ledgers in.
    """
    url = _url(where)
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, create)
    try:
        return create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise LedgerError(
            f"{where}: the PostgreSQL driver {error.name} is not installed; pip install 'khabar[postgresql]'"
        ) from error


def _url(where: str) -> URL:
    if "://" not in where:
        return URL.create("sqlite", database=where)
    try:
        url = make_url(where)
        if url.drivername in ("postgresql", "postgres"):
            url = url.set(drivername="postgresql+psycopg")
        if url.get_backend_name() not in ("sqlite", "postgresql"):
            raise NoSuchModuleError(url.drivername)
    except (ArgumentError, NoSuchModuleError) as error:
        raise LedgerError(
            f"{where}: not a place of a ledger ({error}); give a file name or postgresql+psycopg://user@host/name"
        ) from error
    return url


def _sqlite(url: URL, create: bool) -> Engine:
    path = Path(url.database or "")
    if not create and not path.exists():
        raise LedgerError(f"{path}: no ledger there; khabar add PATH --ledger {path} makes one")
    if not path.parent.is_dir():
        raise LedgerError(f"{path}: there is no folder {path.parent}; make it first")
    engine = create_engine(url, connect_args={"factory": _File})

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, record: Any) -> None:
        connection.isolation_level = None  # transactions are begun by us, not guessed by the driver
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


class _File(sqlite3.Connection):
    """A SQLite file that is closed when it is said to be.

    A cursor that somebody still holds (a reference cycle will do) would keep the file open, with its log beside it, until
    the cycle is collected.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        self._cursors: WeakSet[sqlite3.Cursor] = WeakSet()
        super().__init__(*given, **named)

    def cursor(self, *given: Any) -> Any:
        made = super().cursor(*given)
        self._cursors.add(made)
        return made

    def close(self) -> None:
        for cursor in list(self._cursors):
            cursor.close()
        super().close()


@contextmanager
def transaction(engine: Engine, *, keeps: bool = False) -> Iterator[Connection]:
    """One transaction that writes: the only writer from its first statement on; undone whole where anything fails.

    Args:
        engine: the ledger's database.
        keeps: whether it sees to the memos itself (`memos.py`); else they are dropped, as what they follow from may change.
    """
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name != "sqlite":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        if not keeps:
            connection.exec_driver_sql("DELETE FROM memo")
        yield connection


@contextmanager
def writing(engine: Engine, *, keeps: bool = False) -> Iterator[Writer]:
    """The same, on the driver's own cursor."""
    with transaction(engine, keeps=keeps) as connection:
        yield Writer(connection)
