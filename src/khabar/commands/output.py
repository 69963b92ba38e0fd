"""How rows leave the program: a table for people, JSON or CSV for programs."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

_PROSE = ("words", "title", "snippet")
NARROW = 150
"""Characters of a terminal below which columns of names make room for those of prose: a sentence in slivers cannot be read."""
_NAME = 24


def put(
    rows: Iterable[Mapping[str, Any]],
    columns: Sequence[str],
    form: str,
    *,
    title: str | None = None,
    note: str | None = None,
    empty: str = "nothing found",
) -> int:
    """Print rows in the form asked for and return how many they were.

    Args:
        rows: one mapping a row; a rich Text as a value keeps its marks in a table and is plain text elsewhere.
        columns: the columns of the table, in order; JSON and CSV give them all and no more.
        form: table, json (one array) or csv (a header, lists joined by ";", nothing for None).
        title: line above the table.
        note: line below the table, on standard error where the rows are JSON or CSV.
        empty: what the table says where there is no row.
    """
    count = 0
    if form == "json":
        for row in rows:
            line = msgspec.json.encode({c: _plain(row.get(c)) for c in columns}).decode()
            click.echo(f"{',' if count else '['}\n{line}", nl=False)
            count += 1
        click.echo("\n]" if count else "[]")
    elif form == "csv":
        writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({c: _cell(row.get(c)) for c in columns})
            count += 1
    else:
        listed = [{c: _text(row.get(c)) for c in columns} for row in rows]
        _table(listed, columns, title, empty)
        count = len(listed)
    if note:
        click.echo(note, err=form != "table")
    return count


def _table(listed: list[dict[str, Any]], columns: Sequence[str], title: str | None, empty: str) -> None:
    if not listed:
        click.echo(empty)
        return
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
    most = _NAME if console().width < NARROW and any(c in _PROSE for c in columns) else None
    for column in columns:
        table.add_column(column.replace("_", " "), overflow="fold", max_width=None if column in _PROSE else most)
    for row in listed:
        table.add_row(*(row[c] for c in columns))
    console().print(table)


def console() -> Console:
    """The terminal, 200 columns wide where the output goes to a file."""
    return Console(width=None if sys.stdout.isatty() else 200)


def _plain(value: Any) -> Any:
    return value.plain if isinstance(value, Text) else value


def _cell(value: Any) -> Any:
    value = _plain(value)
    if isinstance(value, bool):
        return str(value).lower()
    return ";".join(str(v) for v in value) if isinstance(value, (list, tuple)) else value


def _text(value: Any) -> Text:
    if isinstance(value, Text):
        return value
    cell = _cell(value)
    return Text("" if cell is None else str(cell))
