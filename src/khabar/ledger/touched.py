"""What a change of some reports does to what is worked out beforehand: counts carried on, memos of the ties it touches let go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import NamedTuple

from khabar.ledger import memos
from khabar.ledger.answers import contest_names
from khabar.ledger.bulk import Writer
from khabar.ledger.pairs import codes_of, pair_name
from khabar.ledger.status import count_on


class _Standing(NamedTuple):
    """What stands in some reports: number of claims, ties whole, codes that their readings name, and the last entity of the ledger."""

    claims: int
    ties: set[tuple[str, ...]]
    named: set[tuple[int, str]]
    entity: int


@contextmanager
def touching(writer: Writer, reports: Iterable[str]) -> Iterator[None]:
    """Around a change of what stands in the current readings of some reports (their keys).

    The memos of pairs whose ties or whose reports change go and are made anew by the next settling; all others stay.
    """
    keys = sorted(reports)
    was = _standing(writer, keys)
    yield
    now = _standing(writer, keys)
    count_on(writer, {"claims": now.claims - was.claims, "relations": len(now.ties) - len(was.ties), "entities": now.entity - was.entity})
    changed = [(kind, parties) for _, kind, parties, *_ in was.ties ^ now.ties]
    memos.drop(writer, "contest", {name for kind, parties in changed for name in contest_names(kind, parties)})
    memos.drop(writer, "pair", {pair_name(a, b) for _, parties in changed for a, b in combinations(sorted(codes_of(parties)), 2)})
    memos.due(writer)
    for code in sorted({code for _, code in was.named ^ now.named}):
        writer.run("DELETE FROM memo WHERE kind = 'pair' AND (name LIKE ? OR name LIKE ?)", (f"{code}|%", f"%|{code}"))


def _standing(writer: Writer, keys: list[str]) -> _Standing:
    readings = [g for (g,) in writer.among("SELECT g.id FROM reading g JOIN report r ON r.id = g.report_id WHERE g.superseded IS NULL AND r.key IN", keys)]
    rows = writer.among(
        "SELECT id, kind, parties, status, manner, polarity, modality, change, since, until, holders, body FROM relation WHERE current = 1 AND reading_id IN", readings
    )  # fmt: skip
    return _Standing(
        claims=sum(n for (n,) in writer.among("SELECT count(*) FROM claim WHERE current = 1 AND reading_id IN", readings)),
        ties={tuple(map(str, row)) for row in rows},
        named=set(writer.among("SELECT n.reading_id, e.code FROM reading_entity n JOIN entity e ON e.id = n.entity_id WHERE n.reading_id IN", readings)),
        entity=int(writer.all("SELECT coalesce(max(id), 0) FROM entity")[0][0]),
    )
