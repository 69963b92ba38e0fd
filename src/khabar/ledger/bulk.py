"""Many rows at once, on the driver itself: executemany on SQLite, COPY on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table

_MOST = 500
"""Values in one IN list."""


class Writer:
    """A cursor inside a transaction, the same for both stores; placeholders are written as "?"."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.cursor: Any = connection.connection.cursor()
        self.lite = connection.dialect.name == "sqlite"

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run one statement."""
        self.cursor.execute(self._sql(sql), values) if values else self.cursor.execute(sql)

    def all(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        self.run(sql, values)
        return list(self.cursor.fetchall())

    def among(self, sql: str, wanted: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        """Rows of a query that ends in "IN" for the wanted values, asked for in portions."""
        for at in range(0, len(wanted), _MOST):
            part = wanted[at : at + _MOST]
            yield from self.all(f"{sql} ({','.join('?' * len(part))})", part)

    def each(self, sql: str, values: Sequence[Sequence[Any]]) -> None:
        """Run one statement for every row of values."""
        if values:
            self.cursor.executemany(self._sql(sql), values)

    def insert(self, table: Table, rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows that have every column of the table, in its order."""
        if not rows:
            return
        names = ",".join(f'"{column.name}"' for column in table.columns)
        if self.lite:
            marks = ",".join("?" * len(table.columns))
            self.cursor.executemany(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)
            return
        with self.cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)

    def last_id(self, table: Table) -> int:
        """The highest id in use; the lock of the transaction makes the next one ours."""
        return int(self.all(f"SELECT coalesce(max(id), 0) FROM {table.name}")[0][0])

    def _sql(self, sql: str) -> str:
        return sql if self.lite else sql.replace("?", "%s")
