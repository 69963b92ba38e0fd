"""The ledger as its users see it: one call for each command."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

from khabar.ledger.connect import engine_of


class Ledger:
    """A ledger of readings in a SQLite file or a PostgreSQL database.

    Args:
        where: path of a SQLite file, or a URL such as `postgresql+psycopg://user@host/name`.
        create: make the ledger where there is none; else that is an error.

    Raises:
        LedgerError: no ledger there, a database that cannot be opened, or one that a newer khabar made.
    """

    def __init__(self, where: str | Path = "khabar.db", *, create: bool = True) -> None:
        self.where = str(where)
        self.engine = engine_of(self.where, create=create)

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def status(self) -> list[dict[str, Any]]:
        """What the ledger holds: rows of `what` and `value`."""
        return [{"what": "ledger", "value": self.engine.url.render_as_string(hide_password=True)}]
