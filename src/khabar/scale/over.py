"""SQL over the Parquet of an archive, where it lies, by DuckDB."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from khabar.errors import InputError, LedgerError
from khabar.ingest.extras import need
from khabar.scale.archive import is_archive, shards
from khabar.scale.tables import COLUMNS

_PORTION = 1000


def query(out: Path, sql: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """Names of the columns and the rows of a query over the tables of an archive; nothing can be written.

    Each table of a shard is a view over all current shards, with the column `shard`; a report that several shards have counts
    once. `copies` tells near copies.

    Raises:
        InputError: the folder holds no shards.
        LedgerError: DuckDB does not take the query, or it would write.
    """
    duckdb = need("duckdb", "khabar sql --over", "sql")
    if not is_archive(str(out)):
        raise InputError(f"{out}: no folder that khabar bulk filled; khabar bulk IN OUT makes one")
    folders = [folder for folder, _ in shards(out)]
    if not folders:
        raise InputError(f"{out}: no shard is made yet; run khabar bulk again")
    connection = duckdb.connect(":memory:")
    for name in COLUMNS:
        connection.execute(f"CREATE VIEW {name} AS {_view(out, name, folders)}")
    if (out / "copies.parquet").exists():
        connection.execute(f"CREATE VIEW copies AS SELECT * FROM read_parquet('{_quoted(out / 'copies.parquet')}')")
    try:
        statements = connection.extract_statements(sql)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            raise LedgerError("khabar sql takes one query that only looks, such as 'SELECT * FROM claims LIMIT 5'")
        connection.execute(f"SET allowed_directories = ['{_quoted(out)}/']")
        connection.execute("SET enable_external_access = false")
        result = connection.execute(statements[0])
        columns = [str(column[0]) for column in result.description]
    except duckdb.Error as error:
        raise LedgerError(f"{error}; khabar sql --over {out} 'SELECT * FROM claims LIMIT 5' shows the columns") from error
    return columns, _rows(result)


def _rows(result: Any) -> Iterator[tuple[Any, ...]]:
    while rows := result.fetchmany(_PORTION):
        yield from rows


def _view(out: Path, name: str, folders: list[Path]) -> str:
    files = ", ".join(f"'{_quoted(folder / f'{name}.parquet')}'" for folder in folders)
    found = f"SELECT *, parse_path(filename)[-2] AS shard FROM read_parquet([{files}], filename = true)"
    columns = [*COLUMNS[name], "shard"]
    listed = ", ".join(f't."{column}"' for column in columns)
    if "report" not in COLUMNS[name] or not (out / "doubles.parquet").exists():
        return f"SELECT {listed} FROM ({found}) t"
    doubles = f"read_parquet('{_quoted(out / 'doubles.parquet')}')"
    return f"SELECT {listed} FROM ({found}) t ANTI JOIN {doubles} d ON d.report = t.report AND d.shard = t.shard"


def _quoted(path: Path) -> str:
    return str(path.resolve()).replace("'", "''")
