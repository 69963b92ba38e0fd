"""What is worked out beforehand so that questions of a large ledger are quick: kept by the settling, never typed in.

A memo is only a shorter way to what the tables say. `tally` (counts) is carried on by every adding. `pair` (the stated ties of two
sides that many reports tell of) reaches up to a relation and a reading; what came later is read from the tables and added.
`contest` (whether the accounts of a tie contradict each other) goes when a report tells of the tie again. Whatever else writes to a
ledger (a newer reading, a forgetting) drops all of them, but only a forgetting `linking` and `tying` (what the machine made of a day, `linkings.py`, `denying.py`); until the next settling the tables alone are asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from khabar.ledger.bulk import Writer
from khabar.ledger.schema import memo

_MOST = 400


def read(reader: Writer, kind: str, names: Sequence[str]) -> dict[str, str]:
    """The memos of a kind that are kept under these names."""
    out: dict[str, str] = {}
    for at in range(0, len(names), _MOST):
        part = names[at : at + _MOST]
        marks = ",".join("?" * len(part))
        out |= dict(reader.all(f"SELECT name, value FROM memo WHERE kind = ? AND name IN ({marks})", (kind, *part)))
    return out


def write(writer: Writer, kind: str, values: dict[str, str]) -> None:
    """Keep memos in place of what is there under their names."""
    drop(writer, kind, values)
    writer.insert(memo, [(kind, name, value) for name, value in values.items()])


def drop(writer: Writer, kind: str, names: Iterable[str]) -> None:
    """Let memos go."""
    writer.each("DELETE FROM memo WHERE kind = ? AND name = ?", [(kind, name) for name in names])


def due(writer: Writer) -> None:
    """Have the next settling bring the memos up to date, though no claim waits for it."""
    write(writer, "due", {"": ""})


def clear(writer: Writer) -> None:
    """Let all memos go: what they were made from has changed; but how claims were linked and denials tied follows from the claims alone."""
    writer.run("DELETE FROM memo WHERE kind NOT IN ('linking', 'tying')")
