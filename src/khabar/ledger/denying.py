"""Ties of denials kept in a ledger: what is new is set against the days and sides it can concern, nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from khabar.ledger.bulk import Writer
from khabar.ledger.cluster import Slot
from khabar.ledger.days import daily, iso, when_told
from khabar.ledger.denials import REACH, Tied, across, wide
from khabar.ledger.facets import FAMILY, Facet
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import denial
from khabar.ledger.shelf import Shelf


class Changes:
    """Which claims that say an act was done came or went: by slot the codes and states of their sides, None where these are unknown."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.slots: dict[Slot, set[str] | None] = {}
        self.states: dict[str, set[str]] = {}

    def came(self, rows: Sequence[tuple[Slot, str, str]]) -> None:
        """Note claims: their slots, and the codes of their actors and recipients."""
        told = [(slot, {c for c in f"{actors};{recipients}".split(";") if c}) for slot, actors, recipients in rows if _plain(slot)]
        unknown = sorted({c for _, codes in told for c in codes} - self.states.keys())
        self.states |= {code: {code} for code in unknown}
        for code, country in self.writer.among("SELECT code, country FROM entity WHERE code IN", unknown):
            self.states[code].update(c for c in country.split(";") if c)
        for slot, codes in told:
            self._note(slot, set().union(*(self.states[c] for c in codes)))

    def went(self, rows: Sequence[tuple[Slot, int]]) -> None:
        """Note the slots and clusters of claims that are taken out: the sides of their happenings still stand."""
        plain = [(slot, cluster) for slot, cluster in rows if _plain(slot)]
        sides: defaultdict[int, set[str]] = defaultdict(set)
        query = "SELECT e.cluster, s.value FROM event e JOIN event_side s ON s.event_id = e.id WHERE e.cluster IN"
        for cluster, value in self.writer.among(query, sorted({cluster for _, cluster in plain})):
            sides[cluster].add(value)
        for slot, cluster in plain:
            self._note(slot, sides.get(cluster))

    def _note(self, slot: Slot, codes: set[str] | None) -> None:
        known = self.slots.get(slot, set())
        self.slots[slot] = known | codes if known is not None and codes is not None else None

    def reach(self, type_: str, first: int, last: int, actors: str, recipients: str) -> bool:
        """Whether they can be what a claim of this type, these days and sides denies."""
        codes: set[str] | None = None
        for day in range(first - 2, last + 1):
            changed = self.slots.get((f"{FAMILY.get(type_, type_)}/done", iso(day)), set())
            if changed is None:
                return True
            if changed:
                if codes is None:
                    codes = {c for code in f"{actors};{recipients}".split(";") for c in self._of(code)}
                if changed & codes:
                    return True
        return False

    def _of(self, code: str) -> set[str]:
        if code not in self.states:
            self.states[code] = {code}
            for (country,) in self.writer.all("SELECT country FROM entity WHERE code = ?", (code,)):
                self.states[code].update(c for c in country.split(";") if c)
        return self.states[code]


def _plain(slot: Slot) -> bool:
    return slot[0].endswith("/done") and daily(slot[1])


def tie_denials(writer: Writer, shelf: Shelf, fresh: list[int], changes: Changes) -> set[int]:
    """Tie what is denied among or near fresh claims; returns the clusters whose denials changed.

    Args:
        writer: inside a transaction.
        shelf: claims at hand.
        fresh: ids of the claims that came, and of those whose denials must be looked at again.
        changes: which slots and sides they changed.
    """
    days = set()
    for (day,) in writer.among("SELECT DISTINCT day FROM claim WHERE day <> '' AND id IN", fresh):
        days.add(day)
    readings, own = set(_readings(writer, fresh)), set(fresh)
    wanted: set[tuple[str, int]] = set()
    for stretch in _stretches(days):
        for id_, reading, type_, date_, basis, day, report, actors, recipients in writer.all(
            "SELECT id, reading_id, type, date, basis, day, report, actors, recipients FROM claim WHERE current = 1 AND day >= ? AND day <= ? "
            "AND polarity = 'negated' AND modality = 'actual' AND type <> 'DENY'", stretch,
        ):  # fmt: skip
            if id_ not in own and reading not in readings:
                told = when_told(date_, basis, day or None, report)
                if told.coarse or not changes.reach(type_, told.first if told.told else told.last - REACH, told.last, actors, recipients):
                    continue  # tied as it was
            wanted.add((day, id_))
    touched: set[int] = set()
    ids = [id_ for _, id_ in sorted(wanted)]
    for at in range(0, len(ids), 500):
        touched |= _tie(writer, shelf, ids[at : at + 500])
    return touched


def _stretches(days: set[str]) -> list[tuple[str, str]]:
    """Stretches of days in which claims of these days may be denied."""
    out: list[tuple[str, str]] = []
    for day in sorted(days):
        at = date.fromisoformat(day).toordinal()
        first, last = iso(at - 3), iso(at + REACH + 3)
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def _tie(writer: Writer, shelf: Shelf, ids: list[int]) -> set[int]:
    rows = shelf.rows(ids)
    denies = _denying(writer, shelf, ids)
    old: defaultdict[int, set[int]] = defaultdict(set)
    for content, denied in writer.among("SELECT content_id, denied_id FROM denial WHERE content_id IN", ids):
        old[content].add(denied)
    new: dict[int, list[tuple[int, Tied]]] = {}
    near = _Near(shelf)
    for id_ in ids:
        row = rows[id_]
        saying = denies.get((row.report, row.id))
        made = saying[1] if saying else None
        if made is None and not row.voices:
            continue
        plain = wide(row)
        ties = across(row, made, near.of(plain)) if plain else []
        new[id_] = [(near.ids[tie.denied], tie) for tie in ties]
    changed = {d for i in ids if old[i] != {d for d, _ in new.get(i, [])} for d in (*old[i], *(d for d, _ in new.get(i, [])))}
    for id_ in ids:
        writer.run("DELETE FROM denial WHERE content_id = ?", (id_,))
    packed = []
    for id_, ties_ in new.items():
        saying = denies.get((rows[id_].report, rows[id_].id))
        packed += [(id_, denied, saying[0] if saying else id_, tie.how, tie.weight) for denied, tie in sorted(ties_, key=lambda t: t[0])]
    writer.insert(denial, packed)
    return {c for (c,) in writer.among("SELECT DISTINCT cluster FROM event_claim WHERE claim_id IN", sorted(changed))}


def _denying(writer: Writer, shelf: Shelf, ids: list[int]) -> dict[tuple[str, str], tuple[int, ClaimRow]]:
    """For what is denied by a DENY of its own report: (report, key of what is denied) to the DENY."""
    sayings = [
        i for (i,) in writer.among(
            "SELECT d.id FROM claim d WHERE d.current = 1 AND d.type = 'DENY' AND d.polarity = 'affirmed' AND d.modality = 'actual' "
            "AND d.reading_id IN (SELECT reading_id FROM claim) AND d.reading_id IN", _readings(writer, ids),
        )
    ]  # fmt: skip
    out: dict[tuple[str, str], tuple[int, ClaimRow]] = {}
    for id_, row in sorted(shelf.rows(sayings).items()):
        for target, how in row.links:
            if how == "denies":
                out.setdefault((row.report, target), (id_, row))
    return out


def _readings(writer: Writer, ids: list[int]) -> list[int]:
    return sorted({r for (r,) in writer.among("SELECT DISTINCT reading_id FROM claim WHERE id IN", ids)})


class _Near:
    """The claims that say acts were done, by family and day, read once each, and their ids in this ledger."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.days: dict[tuple[str, int], list[Facet]] = {}
        self.ids: dict[str, int] = {}

    def of(self, plain: Facet) -> dict[tuple[str, int], list[Facet]]:
        """Those of the days that a denied act may be about."""
        for day in range(plain.when.first - 2, plain.when.last + 1):
            if (plain.family, day) not in self.days:
                slot = (f"{plain.family}/done", iso(day))
                facets = self.shelf.facets(sorted(self.shelf.members(slot)))
                self.days[plain.family, day] = list(facets.values())
                self.ids |= {f.row.id: i for i, f in facets.items()}
        return self.days
