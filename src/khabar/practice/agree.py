"""How far coders agree, field by field, with intervals over reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from itertools import combinations

import msgspec

from khabar.errors import InputError
from khabar.model import Record
from khabar.practice.coders import FIELDS, MACHINE, Coder, coder, machine
from khabar.practice.entry import words
from khabar.practice.reliability import (
    Cells,
    Interval,
    Measure,
    agreement,
    alpha,
    coincidences,
    intervals,
    kappa,
    shares,
    table,
)
from khabar.practice.units import Pairing, Unit, units
from khabar.text.sentences import split

FOUND = "found"
"""Whether a claim of the one is a claim of the other; nobody counts the claims that neither made."""
SENTENCE = "sentence"
"""Whether a sentence holds a claim at all: yes or no for every sentence, so that chance can be told."""
ALL_FIELDS = (SENTENCE, FOUND, *FIELDS)
ROUNDS = 1000
Counts = Callable[[Sequence[tuple[str, ...]]], Cells]
"""What a measure is worked out of, from the values of each unit."""


class Figure(Record, frozen=True, kw_only=True):
    """Agreement on a field. `n` counts what was compared: sentences, claims of either, or claims that both made.

    `agreement` is the share in which both say the same; of `found` it is 2 x both / (claims of one + claims of the other), the F
    measure, to which kappa tends where there is no end of what neither marked (G. Hripcsak and A. Rothschild 2005). Of three
    coders or more it is the mean share of pairs that agree, and there is no kappa, which is of two. None where a figure cannot be
    told: no case, or one value throughout.
    """

    coders: str
    field: str
    n: int
    agreement: float | None
    agreement_interval: Interval | None
    kappa: float | None
    kappa_interval: Interval | None
    alpha: float | None
    alpha_interval: Interval | None


class Compared(Record, frozen=True, kw_only=True):
    """A report that all coders coded, with its units; of a sample of claims a line of it, `report` being the report it stands in."""

    id: str
    report: str
    text: str
    outlet: str | None
    published: str | None
    units: list[Unit]
    scoped: bool


class Agreement(Record, frozen=True, kw_only=True):
    """What was compared and how far it agrees; `notes` say what could not be compared and why."""

    coders: list[str]
    reports: list[Compared]
    figures: list[Figure]
    notes: list[str]


def coders_of(places: Sequence[str]) -> list[Coder]:
    """The coders of the files and folders given; `machine` is the installed reader on the reports of the others.

    Raises:
        InputError: fewer than two, or one name twice.
    """
    if len(places) < 2 or all(place == MACHINE for place in places):
        raise InputError(f"agreement needs two coders: give two coded files, or one and `{MACHINE}`")
    people = [coder(place) for place in places if place != MACHINE]
    own = [one.name for one in people]
    out = [one if own.count(one.name) == 1 else _renamed(one) for one in people]
    if MACHINE in places:
        out.append(machine({id: g for one in reversed(people) for id, g in one.reports.items()}.values()))
    names = [one.name for one in out]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(f"{' and '.join(twice)}: given twice; each coder is given once")
    return out


def _renamed(one: Coder) -> Coder:
    return Coder(name=f"{one.name} ({one.place})", place=one.place, reports=one.reports)


def agree(
    places: Sequence[str], *, fields: Sequence[str] = ALL_FIELDS, pairing: Pairing = "overlap", rounds: int = ROUNDS, seed: int = 1
) -> Agreement:
    """Compare coders on the reports that all of them coded.

    Args:
        places: coded files or folders of gold reports, and `machine` for the reader.
        fields: what to compare on, of `ALL_FIELDS`.
        pairing: which claims are compared (`khabar.practice.units`).
        rounds: of the bootstrap; 0 for no intervals.
        seed: of the bootstrap.

    Raises:
        InputError: nothing to compare, a file that is none, or texts of one report that differ.
    """
    for field in fields:
        if field not in ALL_FIELDS:
            raise InputError(f"--field {field}: coders are compared on {', '.join(ALL_FIELDS)}")
    people = coders_of(places)
    reports, notes = compared(people, pairing)
    if all(report.scoped for report in reports):  # of a sample of claims no sentence was gone through whole
        fields = [field for field in fields if field != SENTENCE]
    names = [one.name for one in people]
    groups = [*combinations(names, 2)] + ([tuple(names)] if len(names) > 2 else [])
    figures = [figure for group in groups for figure in _figures(_between(reports, group, pairing), group, fields, rounds, seed)]
    return Agreement(coders=names, reports=reports, figures=figures, notes=notes)


def compared(people: Sequence[Coder], pairing: Pairing) -> tuple[list[Compared], list[str]]:
    """The reports that all coded, with their units, and what was left out.

    Raises:
        InputError: none that all coded, or texts of one report that differ.
    """
    ids = [id for id in people[0].reports if all(id in one.reports for one in people)]
    notes = [
        f"{one.name}: {len(alone)} reports that not all coded are left out ({', '.join(alone[:5])}{' ...' if len(alone) > 5 else ''})"
        for one in people
        if one.name != MACHINE and (alone := [id for id in one.reports if id not in ids])
    ]
    if not ids:
        raise InputError(f"{' and '.join(one.name for one in people)} coded no report in common; reports are told by their id")
    out = []
    for id in ids:
        each = [one.reports[id] for one in people]
        if len({gold["text"] for gold in each}) > 1:
            raise InputError(f"report {id}: its text is not the same for {', '.join(one.name for one in people)}; offsets cannot be compared")
        if len({str(gold.get("scope")) for gold in each}) > 1:
            raise InputError(f"report {id}: the coders were not asked about the same places; code the same sample")
        made = units([(one.name, gold["events"]) for one, gold in zip(people, each, strict=True)], pairing)
        out.append(Compared(id=id, report=str(each[0].get("report") or id), text=each[0]["text"], outlet=each[0].get("outlet"), published=each[0].get("published"), units=made, scoped="scope" in each[0]))
    return out, notes


def _between(reports: Sequence[Compared], group: Sequence[str], pairing: Pairing) -> list[Compared]:
    """Reports with the units of these coders alone, so that two agree as they do when nobody else is compared."""
    out = []
    for report in reports:
        own = [(name, [unit[name] for unit in report.units if name in unit]) for name in group]
        out.append(msgspec.structs.replace(report, units=units(own, pairing)))
    return out


def _figures(reports: Sequence[Compared], group: Sequence[str], fields: Sequence[str], rounds: int, seed: int) -> list[Figure]:
    """A figure a field; what is said of one report, be it in several lines of a sample of claims, is drawn together."""
    pair = len(group) == 2
    measures = {(field, kind): (counts, measure) for field in fields for kind, (counts, measure) in _measures(field, pair).items()}
    rows: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for report in reports:
        own = rows.setdefault(report.report, {field: [] for field in fields})
        for field in fields:
            own[field] += _values(report, group, field)
    parts = [{f"{field} {kind}": counts(own[field]) for (field, kind), (counts, _) in measures.items()} for own in rows.values()]
    drawn = intervals(parts, {f"{field} {kind}": {kind: measure} for (field, kind), (_, measure) in measures.items()}, rounds=rounds, seed=seed)
    told = {(field, kind): measure(_summed(parts, f"{field} {kind}")) for (field, kind), (_, measure) in measures.items()}
    spread = {(field, kind): drawn[f"{field} {kind}", kind] for field, kind in measures}
    return [
        Figure(
            coders=" / ".join(group), field=field, n=sum(len(own[field]) for own in rows.values()),
            agreement=told.get((field, "agreement")), agreement_interval=spread.get((field, "agreement")),
            kappa=told.get((field, "kappa")), kappa_interval=spread.get((field, "kappa")),
            alpha=told.get((field, "alpha")), alpha_interval=spread.get((field, "alpha")),
        )
        for field in fields if _measures(field, pair)
    ]  # fmt: skip


def _table(rows: Sequence[tuple[str, ...]]) -> Cells:
    return table((a, b) for a, b in rows)


def _measures(field: str, pair: bool) -> dict[str, tuple[Counts, Measure]]:
    """What can be told of a field and out of which counts: kappa of two coders alone, and of what was found no correction for chance."""
    if field == FOUND:
        return {"agreement": (_table, positive)} if pair else {}
    if pair:
        return {"agreement": (_table, agreement), "kappa": (_table, kappa), "alpha": (coincidences, alpha)}
    return {"agreement": (shares, agreement), "alpha": (coincidences, alpha)}


def _summed(parts: Sequence[dict[str, Cells]], name: str) -> dict[tuple[Hashable, Hashable], float]:
    out: dict[tuple[Hashable, Hashable], float] = {}
    for part in parts:
        for pair, n in part.get(name, {}).items():
            out[pair] = out.get(pair, 0.0) + n
    return out


def positive(cells: Cells) -> float | None:
    """Positive specific agreement: 2 x yes-yes / (yes of the one + yes of the other); None where nobody said yes."""
    both, one = cells.get(("yes", "yes"), 0), cells.get(("yes", "no"), 0) + cells.get(("no", "yes"), 0)
    return 2 * both / (2 * both + one) if both + one else None


def _values(report: Compared, group: Sequence[str], field: str) -> list[tuple[str, ...]]:
    """The values that coders of a group gave in a report: one row a sentence or unit, without those who gave none."""
    if field == SENTENCE:
        return [] if report.scoped else _sentences(report, group)
    if field == FOUND:
        return [tuple("yes" if name in unit else "no" for name in group) for unit in report.units if any(name in unit for name in group)]
    rows = [tuple(FIELDS[field](unit[name]) for name in group if name in unit) for unit in report.units]
    return [row for row in rows if len(row) > 1]


def _sentences(report: Compared, group: Sequence[str]) -> list[tuple[str, ...]]:
    starts = {name: Counter(unit[name]["start"] for unit in report.units if name in unit) for name in group}
    return [tuple("yes" if any(start <= at < end for at in starts[name]) else "no" for name in group) for start, end in split(report.text) if words(report.text, start, end)]
