"""SQL that can only look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from khabar.errors import LedgerError


def query(engine: Engine, sql: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """Columns and rows of a query.

    Raises:
        LedgerError: the database does not take it, or it would write.
    """
    rows = _rows(engine, sql)
    return next(rows), rows


def _rows(engine: Engine, sql: str) -> Iterator[Any]:
    """First the names of the columns, then the rows; the connection goes back as it came."""
    lite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if lite:
            connection.exec_driver_sql("PRAGMA query_only = ON")
        else:
            connection.execute(text("SET TRANSACTION READ ONLY"))
        try:
            result = connection.execution_options(yield_per=1000).exec_driver_sql(sql.replace("%", "%%") if not lite else sql)
            if not result.returns_rows:
                raise LedgerError("the statement returns no rows; khabar sql takes queries only")
            yield list(result.keys())
            for row in result:
                yield tuple(row)
        except DBAPIError as error:
            raise LedgerError(f"{str(error.orig).strip()}; khabar sql 'SELECT * FROM claims LIMIT 5' shows the columns") from error
        finally:
            connection.rollback()
            if lite:
                connection.exec_driver_sql("PRAGMA query_only = OFF")
