"""Keeping the happenings of a ledger: each claim in one, settled slot by slot as `cluster` says, only where something is new.

What is new are claims with an id beyond the last settled one, and rows marked stale because their reading was superseded or
rewritten (`unsettle.unsettle`). Nothing here needs more than a few days of one block in memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine

from khabar.ledger.bonding import bonds_of, lay_bonds, lay_denials
from khabar.ledger.bulk import Writer
from khabar.ledger.cluster import Slot, after
from khabar.ledger.connect import writing
from khabar.ledger.copying import copy_reports
from khabar.ledger.days import when_told
from khabar.ledger.denying import Changes, keep_ties, tie_denials
from khabar.ledger.facets import block_of
from khabar.ledger.keep import write_events
from khabar.ledger.linkage import Linkage
from khabar.ledger.linkings import Linkings, at_hand
from khabar.ledger.meetings import pair_all, paired
from khabar.ledger.schema import event_claim, meta
from khabar.ledger.shelf import Shelf
from khabar.model import Record

_PORTION = 5000
_SETTLED = "settled_claim"

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many are done, and how many there are."""


class Settled(Record, frozen=True, kw_only=True):
    """What a settling did."""

    claims: int
    slots: int
    events: int


def pending(engine: Engine) -> bool:
    """Whether the ledger holds claims that no happening has yet, or nothing is worked out beforehand."""
    with writing_free(engine) as reader:
        return bool(reader.all("SELECT 1 WHERE coalesce((SELECT max(id) FROM claim), 0) > coalesce("
                               f"(SELECT CAST(value AS INTEGER) FROM meta WHERE name = '{_SETTLED}'), 0)"
                               " OR EXISTS (SELECT 1 FROM event_claim WHERE stale = 1) OR NOT EXISTS (SELECT 1 FROM memo WHERE kind = 'tally') OR EXISTS (SELECT 1 FROM memo WHERE kind = 'due')")) or not paired(reader)  # fmt: skip


def settle(engine: Engine, progress: Progress | None = None) -> Settled:
    """Bring the happenings up to date, in one transaction; does nothing where nothing is new."""
    if not pending(engine):
        return Settled(claims=0, slots=0, events=0)
    from khabar.ledger.beforehand import work_out  # it asks what asks this: standing, disputes

    with writing(engine, keeps=True) as writer:
        settled = settle_in(writer, progress)
        work_out(writer)
        return settled


def settle_in(writer: Writer, progress: Progress | None = None, moment: str | None = None) -> Settled:
    """The same inside a transaction, without what is worked out beforehand; `moment` (ISO, UTC) is that by which people's word
    counts, None for all of it."""
    return _Settling(writer, progress or (lambda what, done, of: None), moment).run()


class _Settling:
    def __init__(self, writer: Writer, progress: Progress, moment: str | None) -> None:
        self.moment = moment
        self.writer = writer
        self.progress = progress
        self.shelf = Shelf(writer.connection)
        self.dirty: set[Slot] = set()
        self.touched: set[int] = set()
        """Clusters whose happening must be written anew."""
        self.untied: set[int] = set()
        """Claims that lost a denial."""
        self.next = int(writer.all("SELECT coalesce(max(own), 0) FROM event_claim")[0][0])
        self.bonds = bonds_of(writer, moment)
        self.changes = Changes(writer)
        self.linkings = Linkings(writer, self.shelf)
        self.bound = {i for (i,) in writer.among("SELECT id FROM claim WHERE key IN", sorted(self.bonds.home))}
        self.laid = bool(writer.all("SELECT 1 FROM event_claim WHERE cluster <> own LIMIT 1"))
        """Whether people's word holds some claim in another happening than the machine's."""

    def run(self) -> Settled:
        fresh = self._drop_stale() + self._place_new()
        slots = self._settle_all()
        self.touched |= lay_bonds(self.writer, self.bonds, self.touched)
        self.touched |= copy_reports(self.writer)
        self.touched |= tie_denials(self.writer, self.shelf, fresh, self.changes)
        self.touched |= lay_denials(self.writer, self.moment)
        self.touched |= {c for (c,) in self.writer.among("SELECT cluster FROM event_claim WHERE claim_id IN", sorted(self.untied))}
        pair_all(self.writer, self.shelf)
        events = write_events(self.writer, self.shelf, self.touched, self.progress)
        return Settled(claims=len(fresh), slots=slots, events=events)

    def _drop_stale(self) -> list[int]:
        """Take stale claims out of their clusters; those that are still current are placed again."""
        stale = self.writer.all("SELECT claim_id, block, bucket, cluster, own FROM event_claim WHERE stale = 1")
        denying: set[int] = set()
        if stale and self.moment is None:
            self._keep_linkings(stale)
        self.changes.went([((block, bucket), cluster) for _, block, bucket, cluster, _ in stale])
        for claim, block, bucket, cluster, own in stale:
            if block:
                self.dirty.add((block, bucket))
            self.touched |= {cluster, own}
            for content, denied in self.writer.all(
                "SELECT content_id, denied_id FROM denial WHERE denial_id = ? OR content_id = ?", (claim, claim)
            ):
                denying.add(content)
                self.untied.add(denied)
            self.writer.run("DELETE FROM denial WHERE denied_id = ? OR content_id = ? OR denial_id = ?", (claim, claim, claim))
        self.writer.run("DELETE FROM event_claim WHERE stale = 1")
        self._place([c for c, *_ in stale])
        return sorted(denying.union(c for c, *_ in stale))

    def _keep_linkings(self, stale: list[tuple[Any, ...]]) -> None:
        """Before people's word is laid over slots, keep how the machine linked them, and tied the denials near them."""
        now = dict(self.writer.among("SELECT id, current FROM claim WHERE id IN", [c for c, *_ in stale]))
        judged = [one for one in stale if one[0] < 0 or now.get(one[0]) == 2]
        if not judged:
            return
        told = "SELECT target, key, other_key FROM judgement WHERE target = 'pair'"
        keys = sorted({str(k) for _, *pair in self.writer.all(told) for k in pair if k})
        bound = {i for (i,) in self.writer.among("SELECT id FROM claim WHERE key IN", keys)}
        slots = {(block, bucket) for _, block, bucket, *_ in judged if block}
        people = self._slots([c for c, *_ in judged if c < 0])
        without = {one[0] for one in stale} - {one[0] for one in judged}
        self.linkings.keep(slots | {slot for _, slot, *_ in people}, bound | without)
        changes = Changes(self.writer)
        changes.went([((block, bucket), cluster) for _, block, bucket, cluster, _ in judged])
        changes.came([(slot, actors, recipients) for _, slot, actors, recipients in people])
        keep_ties(self.writer, self.shelf, [c for c, *_ in judged], changes, without)
        self.shelf.slots.clear()  # they are about to change

    def _place_new(self) -> list[int]:
        known = self.writer.all(f"SELECT value FROM meta WHERE name = '{_SETTLED}'")
        last = int(known[0][0]) if known else 0
        out: list[int] = []
        while True:
            ids = [i for (i,) in self.writer.all("SELECT id FROM claim WHERE id > ? ORDER BY id LIMIT ?", (last, _PORTION))]
            if not ids:
                break
            last = ids[-1]
            out += self._place(ids)
        self.writer.run(f"DELETE FROM meta WHERE name = '{_SETTLED}'")
        self.writer.insert(meta, [(_SETTLED, str(last))])
        return out

    def _place(self, ids: list[int]) -> list[int]:
        """Give claims their slots; those that are not current get none."""
        placed = self._slots(ids)
        self.dirty.update(slot for _, slot, *_ in placed)
        self.changes.came([(slot, actors, recipients) for _, slot, actors, recipients in placed])
        self.writer.insert(event_claim, [(id_, *slot, 0, 0, 0) for id_, slot, *_ in placed])
        return [id_ for id_, *_ in placed]

    def _slots(self, ids: list[int]) -> list[tuple[int, Slot, str, str]]:
        """Current claims with their slots, and the codes of their actors and recipients."""
        rows = self.writer.among(
            "SELECT id, type, polarity, modality, date, basis, day, report, actors, recipients FROM claim WHERE current = 1 AND id IN",
            ids,
        )
        return [
            (id_, (block_of(type_, polarity, modality), when_told(date, basis, day or None, report).bucket), actors, recipients)
            for id_, type_, polarity, modality, date, basis, day, report, actors, recipients in rows
        ]  # fmt: skip

    def _settle_all(self) -> int:
        """Settle the dirty slots in order, and those after them that they change."""
        waiting = set(self.dirty)
        done = 0
        while waiting:
            slot = min(waiting)
            waiting.discard(slot)
            self.progress("settling", done, done + len(waiting) + 1)
            if self._settle(slot):
                waiting.update(s for s in after(slot) if self.shelf.members(s))
            done += 1
        return done

    def _settle(self, slot: Slot) -> bool:
        """Settle one slot; whether its clusters are others than before."""
        own, earlier, carried = at_hand(self.shelf, slot)
        old = _groups({**{c: k for c, k in earlier.items() if k in carried}, **own}, own)
        new: set[frozenset[int]] = set()
        moved: list[tuple[int, int]] = []
        units = self.linkings.found(own, carried, self.bound)
        for claims in self._linked(own, carried) if units is None else units:
            if not claims & own.keys():
                continue
            new.add(claims)
            number = next((earlier[c] for c in sorted(claims) if c in earlier), 0) or old.get(claims, 0) or self._number()
            for claim in claims & own.keys():
                if own[claim] != number:
                    moved.append((number, claim))
                    self.touched |= {number, own[claim]}
        if self.laid and moved:  # what people held together and the machine takes apart is left by its claims, too
            self.touched |= {c for (c,) in self.writer.among("SELECT cluster FROM event_claim WHERE cluster <> own AND claim_id IN", [claim for _, claim in moved])}
        self.writer.each("UPDATE event_claim SET own = ?, cluster = ? WHERE claim_id = ?", [(n, n, claim) for n, claim in moved])
        for number, claim in moved:
            self.shelf.move(slot, claim, number)
        return bool(moved) or set(old) != new

    def _linked(self, own: dict[int, int], carried: dict[int, list[int]]) -> list[frozenset[int]]:
        """The units of a slot's claims and the clusters left open before it."""
        facets = self.shelf.facets([*own, *(c for unit in carried.values() for c in unit)])
        ids = {id(f): claim for claim, f in facets.items()}
        units = Linkage([[facets[c] for c in unit] for unit in carried.values()], [facets[c] for c in sorted(own)], self.bonds).run()
        return [frozenset(ids[id(f)] for f in unit) for unit in units]

    def _number(self) -> int:
        self.next += 1
        return self.next


def _groups(clusters: dict[int, int], own: dict[int, int]) -> dict[frozenset[int], int]:
    """The clusters that hold a claim of a slot, as sets of claims, with their numbers."""
    members: dict[int, set[int]] = {}
    for claim, cluster in clusters.items():
        members.setdefault(cluster, set()).add(claim)
    return {frozenset(members[k]): k for k in {own[c] for c in own} if k}


def writing_free(engine: Engine) -> Any:
    """A reader over the same kind of cursor, outside a transaction of writing."""
    return _Reading(engine)


class _Reading:
    def __init__(self, engine: Engine) -> None:
        self.connection = engine.connect()

    def __enter__(self) -> Writer:
        return Writer(self.connection)

    def __exit__(self, *error: object) -> None:
        self.connection.close()
