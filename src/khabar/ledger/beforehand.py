"""Working out beforehand what a large ledger would take long to answer (`memos.py`), as the last step of a settling."""

from __future__ import annotations

import msgspec

from khabar.ledger import memos, pairs
from khabar.ledger.answers import remember_contests
from khabar.ledger.bulk import Writer
from khabar.ledger.status import remember_tally

LEAST = 200
"""Ties told of a pair from which it has a memo; fewer are read from the tables in a few milliseconds."""
GROWN = 0.1
"""Share of later ties beyond which the memo of a pair is carried on."""


def work_out(writer: Writer) -> None:
    """Bring the memos up to date, inside a transaction that writes."""
    remember_tally(writer)
    _pairs(writer)
    remember_contests(writer)
    memos.drop(writer, "due", [""])


def _pairs(writer: Writer) -> None:
    frequent = pairs.frequent(writer.connection, LEAST)
    for (a, b), n in sorted(frequent.items()):
        kept = pairs.often(writer.connection, a, b)
        if kept is None or n - len(kept.rows) > LEAST + GROWN * len(kept.rows):
            made = pairs.remember(writer.connection, a, b, kept)
            memos.write(writer, "pair", {pairs.pair_name(a, b): msgspec.json.encode(made).decode()})
