"""Ties of denials kept in a ledger: what is new is set against the days it can concern, nothing else."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from khabar.ledger.bulk import Writer
from khabar.ledger.days import iso
from khabar.ledger.denials import REACH, Tied, across, wide
from khabar.ledger.facets import Facet
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import denial
from khabar.ledger.shelf import Shelf


def tie_denials(writer: Writer, shelf: Shelf, fresh: list[int]) -> set[int]:
    """Tie what is denied among or near fresh claims; returns the clusters whose denials changed."""
    days = set()
    for (day,) in writer.among("SELECT DISTINCT day FROM claim WHERE day <> '' AND id IN", fresh):
        days.add(day)
    wanted: set[int] = set()
    for first, last in _stretches(days):
        wanted |= {
            i for (i,) in writer.all(
                "SELECT id FROM claim WHERE current = 1 AND day >= ? AND day <= ? AND polarity = 'negated' AND modality = 'actual' AND type <> 'DENY'",
                (first, last),
            )
        }  # fmt: skip
    touched: set[int] = set()
    ids = [i for _, i in sorted((d, i) for i, d in writer.among("SELECT id, day FROM claim WHERE id IN", sorted(wanted)))]
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
