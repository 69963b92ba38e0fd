"""How the machine linked the claims of a slot, kept before people's word changes it (memos of the kind `linking`).

What becomes of the claims of a slot follows from these claims and the clusters that the days before left open, and from nothing
else: so it is kept under a digest of both, and where the same come together again (the machine alone is asked, or a judgement is
undone) nothing is read or compared anew. Rows of claims never change under an id but where a report is forgotten, which drops all memos.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

import msgspec

from khabar.ledger import memos
from khabar.ledger.bulk import Writer
from khabar.ledger.cluster import Slot, after, before
from khabar.ledger.days import LATE
from khabar.ledger.shelf import Shelf

KIND = "linking"
_decode = msgspec.json.Decoder(list[frozenset[int]]).decode


def at_hand(shelf: Shelf, slot: Slot) -> tuple[dict[int, int], dict[int, int], dict[int, list[int]]]:
    """What is settled in a slot: its own claims and the earlier ones with their clusters, and the clusters left open by the days before."""
    own = shelf.members(slot)
    earlier: dict[int, int] = {}
    for back in shelf.reach(slot):
        earlier |= shelf.members(back)
    open_ = {c for near in before(slot) for c in shelf.members(near).values()}
    carried: dict[int, list[int]] = {}
    for claim, cluster in earlier.items():
        if cluster in open_:
            carried.setdefault(cluster, []).append(claim)
    return own, earlier, carried


class Linkings:
    """The kept linkings of a ledger.

    Args:
        writer: inside a transaction.
        shelf: claims at hand.
    """

    def __init__(self, writer: Writer, shelf: Shelf) -> None:
        self.writer = writer
        self.shelf = shelf
        self.any = bool(writer.all("SELECT 1 FROM memo WHERE kind = ? LIMIT 1", (KIND,)))

    def found(self, own: Mapping[int, int], carried: Mapping[int, Iterable[int]], bound: Collection[int]) -> list[frozenset[int]] | None:
        """The units that were made of these claims once, those with none of the slot's own left out; None where none are kept.

        Args:
            own: the claims of a slot.
            carried: clusters that the days before left open.
            bound: claims of which people say what is one with them: where one is among these, nothing that is kept holds.
        """
        if not own:
            return []
        if not self.any or (bound and any(c in bound for claims in (own, *carried.values()) for c in claims)):
            return None
        name = _digest(own, carried)
        kept = memos.read(self.writer, KIND, [name])
        return _decode(kept[name]) if kept else None

    def keep(self, slots: Iterable[Slot], without: Collection[int]) -> None:
        """Keep how slots, and those behind that they may change, are linked, as far as the machine's word alone is in them.

        Args:
            slots: about to be changed.
            without: claims of which what was settled no longer holds, or follows from people's word on pairs.
        """
        near: set[Slot] = set()
        fresh = set(slots)
        for _ in range(LATE + 1):
            near |= fresh
            fresh = {then for slot in fresh for then in after(slot)} - near
        values: dict[str, str] = {}
        for slot in sorted(near):
            own, _, carried = at_hand(self.shelf, slot)
            claims = [*own, *(c for unit in carried.values() for c in unit)]
            if not own or min(claims) < 0 or 0 in own.values() or any(c in without for c in claims):
                continue
            units: defaultdict[int, list[int]] = defaultdict(list)
            for claim, cluster in own.items():
                units[cluster].append(claim)
            whole = [sorted([*unit, *carried.get(cluster, ())]) for cluster, unit in units.items()]
            values[_digest(own, carried)] = msgspec.json.encode(sorted(whole)).decode()
        memos.write(self.writer, KIND, values)
        self.any = self.any or bool(values)


def _digest(own: Iterable[int], carried: Mapping[int, Iterable[int]]) -> str:
    inputs = [sorted(own), sorted(sorted(unit) for unit in carried.values())]
    return hashlib.blake2b(msgspec.json.encode(inputs), digest_size=16).hexdigest()
