"""The claims of a few slots at hand while they are settled: their clusters and what is compared of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, select

from khabar.ledger.bulk import Writer
from khabar.ledger.cluster import Slot
from khabar.ledger.days import LATE, daily, iso
from khabar.ledger.facets import Facet, facet
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import claim
from khabar.ledger.unpack import Unpacker

_MOST = 500
_KEPT_ROWS = 60_000
_REACH = 2 * LATE + 1
"""Days back that a cluster open at a slot may reach: its members are at most LATE days apart on either side."""


class Shelf:
    """Claims by their slots, read once while a block is worked through."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.reader = Writer(connection)
        self.unpacker = Unpacker(connection)
        self.slots: dict[Slot, dict[int, int]] = {}
        self.block = ""
        self.kept: dict[int, Facet] = {}

    def members(self, slot: Slot) -> dict[int, int]:
        """The claims of a slot with the numbers of the clusters their days give them; 0 where they have none yet."""
        if slot not in self.slots:
            if slot[0] != self.block:
                self.slots.clear()  # one block is worked through after another
                self.block = slot[0]
            self.slots[slot] = dict(self.reader.all("SELECT claim_id, own FROM event_claim WHERE block = ? AND bucket = ?", slot))
        return self.slots[slot]

    def move(self, slot: Slot, claim_id: int, cluster: int) -> None:
        """Note the cluster a claim now belongs to."""
        self.slots[slot][claim_id] = cluster

    def reach(self, slot: Slot) -> list[Slot]:
        """The slots in which clusters open at this slot may have members."""
        block, bucket = slot
        if not daily(bucket):
            return []
        day = date.fromisoformat(bucket).toordinal()
        return [(block, iso(day - back)) for back in range(1, _REACH + 1) if day > back]

    def rows(self, ids: Iterable[int]) -> dict[int, ClaimRow]:
        """Claims by their ids in this ledger."""
        out: dict[int, ClaimRow] = {}
        wanted = sorted(set(ids))
        for at in range(0, len(wanted), _MOST):
            found = self.connection.execute(select(claim).where(claim.c.id.in_(wanted[at : at + _MOST])).order_by(claim.c.id)).all()
            for row, made in zip(found, self.unpacker.claims(found), strict=True):
                out[row.id] = made
        return out

    def facets(self, ids: Iterable[int]) -> dict[int, Facet]:
        """What is compared of claims; kept while slots near this one are settled."""
        wanted = list(ids)
        missing = [i for i in wanted if i not in self.kept]
        if len(self.kept) + len(missing) > _KEPT_ROWS:
            self.kept = {i: self.kept[i] for i in wanted if i in self.kept}
        for id_, row in self.rows(missing).items():
            self.kept[id_] = facet(row)
        return {i: self.kept[i] for i in wanted}
