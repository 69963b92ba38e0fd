"""Ties of denials kept in a ledger: what is new is set against the days and sides it can concern, nothing else."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date

import msgspec

from khabar.ledger import memos
from khabar.ledger.bulk import Writer
from khabar.ledger.cluster import Slot
from khabar.ledger.days import daily, iso, when_told
from khabar.ledger.denials import REACH, across, wide
from khabar.ledger.facets import FAMILY, Facet
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import denial
from khabar.ledger.shelf import Shelf

KIND = "tying"
"""Memos of what contents were tied to, kept before people's word changes what they are set against."""
Tie = tuple[int, str, float]
"""The claim that is denied, how, and the weight."""
_decode = msgspec.json.Decoder(list[Tie]).decode


class Changes:
    """Which claims that say an act was done came or went: by slot the codes and states of their sides, None where these are unknown."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.slots: dict[Slot, set[str] | None] = {}
        self.states: dict[str, set[str]] = {}

    def came(self, rows: Sequence[tuple[Slot, str, str]]) -> None:
        """Note claims: their slots, and the codes of their actors and recipients."""
        for slot, actors, recipients in rows:
            if _plain(slot):
                self._note(slot, self.codes(actors, recipients))

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
                codes = self.codes(actors, recipients) if codes is None else codes
                if changed & codes:
                    return True
        return False

    def codes(self, actors: str, recipients: str) -> set[str]:
        """Codes of sides (joined by ';') with the states they may belong to: never fewer than those of the facet."""
        return {c for code in f"{actors};{recipients}".split(";") if code for c in self._of(code)}

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
    touched: set[int] = set()
    ids = _concerned(writer, fresh, changes)
    for at in range(0, len(ids), 500):
        touched |= _tie(writer, shelf, ids[at : at + 500], changes)
    return touched


def keep_ties(writer: Writer, shelf: Shelf, judged: list[int], changes: Changes, without: Collection[int]) -> None:
    """Before people's word is laid over claims, keep what denials the machine tied near them.

    Args:
        writer: inside a transaction.
        shelf: claims at hand.
        judged: ids of the claims, and of people's rows for them.
        changes: which slots and sides people's word changes.
        without: claims of which what was settled no longer holds.
    """
    said = {r for pair in writer.all("SELECT DISTINCT report, other_report FROM judgement WHERE target = 'denial'") for r in pair}
    hidden = [i for (i,) in writer.among("SELECT id FROM claim WHERE polarity = 'negated' AND modality = 'actual' AND type <> 'DENY' AND current = 2 AND id IN", judged)]
    ids = [i for i in (*_concerned(writer, judged, changes), *hidden) if i > 0 and i not in without]
    for at in range(0, len(ids), 500):
        part = ids[at : at + 500]
        setting = _Setting(writer, shelf, part, changes)
        had: defaultdict[int, list[Tie]] = defaultdict(list)
        for content, *tie in writer.among("SELECT content_id, denied_id, how, weight FROM denial WHERE content_id IN", part):
            had[content].append((tie[0], tie[1], tie[2]))
        values = {}
        for id_ in part:
            among = setting.among(id_)
            if among and setting.rows[id_].report not in said and all(i > 0 and i not in without for i in among):
                values[_digest(among)] = msgspec.json.encode(sorted(had[id_])).decode()
        memos.write(writer, KIND, values)


def _digest(among: Sequence[int]) -> str:
    return hashlib.blake2b(msgspec.json.encode(among), digest_size=16).hexdigest()


def _concerned(writer: Writer, fresh: list[int], changes: Changes) -> list[int]:
    """What is denied among or near fresh claims, as far as these can be what is meant; by day."""
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
    return [id_ for _, id_ in sorted(wanted)]


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


def _tie(writer: Writer, shelf: Shelf, ids: list[int], changes: Changes) -> set[int]:
    setting = _Setting(writer, shelf, ids, changes)
    kept = bool(writer.all("SELECT 1 FROM memo WHERE kind = ? LIMIT 1", (KIND,)))
    old: defaultdict[int, set[int]] = defaultdict(set)
    for content, denied in writer.among("SELECT content_id, denied_id FROM denial WHERE content_id IN", ids):
        old[content].add(denied)
    new: dict[int, list[Tie]] = {}
    for id_ in ids:
        among = setting.among(id_)
        if among:
            name = _digest(among)
            found = memos.read(writer, KIND, [name]) if kept else {}
            new[id_] = _decode(found[name]) if found else setting.ties(id_)
    changed = {d for i in ids if old[i] != {d for d, *_ in new.get(i, [])} for d in (*old[i], *(d for d, *_ in new.get(i, [])))}
    for id_ in ids:
        writer.run("DELETE FROM denial WHERE content_id = ?", (id_,))
    writer.insert(denial, [(id_, denied, setting.saying(id_) or id_, how, weight) for id_, ties in new.items() for denied, how, weight in sorted(ties)])
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


class _Setting:
    """Some denied contents, who denies them, and the claims that they are set against: those of their days that share a side."""

    def __init__(self, writer: Writer, shelf: Shelf, ids: list[int], changes: Changes) -> None:
        self.writer = writer
        self.shelf = shelf
        self.changes = changes
        self.rows = shelf.rows(ids)
        self.denies = _denying(writer, shelf, ids)
        self.plain: dict[int, Facet] = {}
        self.days: dict[tuple[str, int], list[tuple[int, set[str]]]] = {}
        """By family and day the claims that say an act was done, with the codes and states of their sides."""

    def saying(self, id_: int) -> int:
        """The claim that denies a content; 0 where only the content itself is there."""
        row = self.rows[id_]
        return self.denies.get((row.report, row.id), (0, None))[0]

    def among(self, id_: int) -> list[int]:
        """All that its ties follow from: a content, the claim that denies it, what it is set against; empty where it denies nothing."""
        row, saying = self.rows[id_], self.saying(id_)
        plain = wide(row) if saying or row.voices else None
        if plain is None:
            return []
        self.plain[id_] = plain
        return [id_, *([saying] if saying else ()), *(i for _, near in self._near(plain) for i in near)]

    def ties(self, id_: int) -> list[Tie]:
        """What a content that denies something is tied to."""
        row, plain, ids = self.rows[id_], self.plain[id_], {}
        near: dict[tuple[str, int], list[Facet]] = {}
        for day, sharing in self._near(plain):
            facets = self.shelf.facets(sharing)
            near[plain.family, day] = list(facets.values())
            ids.update({facet.row.id: i for i, facet in facets.items()})
        made = self.denies.get((row.report, row.id), (0, None))[1]
        return [(ids[tie.denied], tie.how, tie.weight) for tie in across(row, made, near)]

    def _near(self, plain: Facet) -> list[tuple[int, list[int]]]:
        days = range(plain.when.first - 2, plain.when.last + 1)
        return [(day, [i for i, codes in self._sides(plain.family, day) if codes & plain.codes]) for day in days]

    def _sides(self, family: str, day: int) -> list[tuple[int, set[str]]]:
        if (family, day) not in self.days:
            members = sorted(self.shelf.members((f"{family}/done", iso(day))))
            found = self.writer.among("SELECT id, actors, recipients FROM claim WHERE id IN", members)
            self.days[family, day] = sorted((i, self.changes.codes(actors, recipients)) for i, actors, recipients in found)
        return self.days[family, day]
