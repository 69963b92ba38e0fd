"""Claims by their anchor: which readings have a claim at a place.

On SQLite an index of words keeps the anchors of each reading. Anchors are hashes: a tree of them is written at another page for every claim, and the more
so the larger the ledger is, while this index is written in runs that are merged now and then. PostgreSQL has a tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from khabar.ledger.bulk import Writer

_LENGTH = 16
"""Characters of an anchor that are indexed: the claim itself is compared with all of it."""


def terms(anchors: Iterable[str]) -> str:
    """The anchors of a reading as they are indexed."""
    return " ".join(sorted({anchor[:_LENGTH] for anchor in anchors}))


def write_anchors(writer: Writer, readings: Sequence[tuple[int, str]]) -> None:
    """Index readings: each id with its `terms`."""
    if writer.lite:
        writer.each("INSERT INTO claim_anchors (rowid, anchors) VALUES (?, ?)", [(id, words) for id, words in readings if words])


def remove_anchors(writer: Writer, reading: int) -> None:
    """Take a reading out of the index while its claims are still here: what is removed must be told as it was indexed."""
    if writer.lite:
        words = terms(anchor for (anchor,) in writer.all("SELECT anchor FROM claim WHERE reading_id = ? AND id > 0", (reading,)))
        writer.each("INSERT INTO claim_anchors (claim_anchors, rowid, anchors) VALUES ('delete', ?, ?)", [(reading, words)] if words else [])


def claims_at(connection: Connection, anchor: str) -> list[int]:
    """Ids of all claims with an anchor: of every reading, and of people."""
    writer = Writer(connection)
    short = anchor[:_LENGTH]
    if not writer.lite or not (short.isascii() and short.isalnum()):  # an anchor that is no hash: of a reading that others made
        return [id for (id,) in writer.all("SELECT id FROM claim WHERE anchor = ?", (anchor,))]
    found = writer.all("SELECT id FROM claim WHERE (id < 0 OR current = 2) AND anchor = ?", (anchor,))
    readings = "SELECT rowid FROM claim_anchors WHERE claim_anchors MATCH ?"
    found += writer.all(f"SELECT id FROM claim WHERE reading_id IN ({readings}) AND anchor = ?", (f'"{short}"', anchor))
    return sorted({id for (id,) in found})
