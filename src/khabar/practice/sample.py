"""A random sample of a ledger's reports or claims, drawn within strata, with the weight that lets it speak for the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Engine, func, select

from khabar.errors import InputError
from khabar.ledger import schema
from khabar.ledger.days import bounds
from khabar.model import Record, report_key
from khabar.practice.strata import Allocation, Stratum, drawn, targets

SCHEMA = "khabar.sample/1"
Unit = Literal["report", "claim"]
UNITS: tuple[Unit, ...] = ("report", "claim")
OF_REPORT = ("type", "quad", "outlet", "month", "year")
OF_CLAIM = (*OF_REPORT, "mode", "polarity", "modality")
NOTHING = "none"
"""Stands in a stratum where a report holds no claim, or a value is not known."""


class Marked(Record, frozen=True, kw_only=True):
    """The claim that was drawn, in a sample of claims: what the machine read there; a blind coder is shown its words alone."""

    id: str
    start: int
    end: int
    trigger: str
    type: str


class Drawn(Record, frozen=True, kw_only=True):
    """One line of a sample: a report to be coded, whole or at one claim.

    `stratum` is where it was drawn from, of `population` units; `inclusion` the probability it had of being drawn and `weight` its
    inverse, the number of units it stands for. `ledger` counts all units that could have been drawn.
    """

    schema: str
    unit: Unit
    id: str
    report: str
    outlet: str | None
    published: str | None
    url: str | None
    title: str | None
    text: str
    stratum: dict[str, str]
    population: int
    inclusion: float
    weight: float
    seed: int
    ledger: int
    claim: Marked | None = None


class Sample(Record, frozen=True, kw_only=True):
    """A sample; `short` says which strata had fewer than an equal share, `left_out` what could not be drawn from and why."""

    lines: list[Drawn]
    strata: list[dict[str, Any]]
    short: list[str]
    left_out: list[str]


class _Candidate(Record, frozen=True, kw_only=True):
    key: str
    report_id: int
    values: dict[str, str]
    marked: Marked | None = None


def sample(
    engine: Engine, by: Sequence[str], n: int, seed: int, *, unit: Unit = "report", allocation: Allocation = "proportional",
    outlet: str | None = None, since: str | None = None, until: str | None = None,
) -> Sample:  # fmt: skip
    """Draw reports, or claims with their reports, at random within strata.

    Args:
        engine: the ledger's database.
        by: what the strata are made of, none for one stratum. A report's type (and quad class) is that of its claims which the fewest
            reports of the ledger tell, so that rare acts make strata of their own.
        n: how many.
        seed: of the draw; the same ledger, strata and seed give the same sample.
        unit: report or claim (claims in the body of reports; a sample of them measures precision, it cannot tell what was missed).
        allocation: proportional to the size of each stratum, or as equal as can be.
        outlet, since, until: draw only from the reports of an outlet, or of these days of publication.

    Raises:
        InputError: a stratum that the unit does not have, or nothing to draw from.
    """
    known = OF_REPORT if unit == "report" else OF_CLAIM
    for name in by:
        if name not in known:
            raise InputError(f"--by {name}: a {unit} is sampled by {', '.join(known)}")
    if n < 1:
        raise InputError(f"-n {n}: how many to draw, 1 or more")
    frame = _frame(outlet, since, until)
    candidates = list(_claims(engine, frame) if unit == "claim" else _reports(engine, frame))
    groups: dict[Stratum, list[str]] = {}
    for one in candidates:
        groups.setdefault(tuple(one.values[name] for name in by), []).append(one.key)
    left_out = _left_out(engine, frame)
    if not candidates:
        raise InputError(f"no {unit} to draw from" + (f": {'; '.join(left_out)}" if left_out else "; khabar add brings reports in"))
    chosen = drawn(groups, n, allocation, seed)
    by_key = {c.key: c for c in candidates}
    lines = list(_lines(engine, [by_key[key] for key in chosen], chosen, by, groups, seed, unit, len(candidates)))
    return Sample(lines=lines, strata=_counted(groups, by, lines), short=_short(groups, n, allocation, unit), left_out=left_out)


def _frame(outlet: str | None, since: str | None, until: str | None) -> list[ColumnElement[bool]]:
    """What a report must be to be drawn from."""
    r = schema.report.c
    for name, told in (("since", since), ("until", until)):
        if told is not None and not bounds(told):
            raise InputError(f"--{name} {told}: no day; give YYYY-MM-DD")
    given = (r.outlet == outlet if outlet else None, r.day >= since if since else None, r.day <= until if until else None)
    return [condition for condition in given if condition is not None]


def _reports(engine: Engine, frame: list[ColumnElement[bool]]) -> Iterator[_Candidate]:
    """Reports whose text is kept whole, with the values they can be sampled by."""
    r, g, c = schema.report.c, schema.reading.c, schema.claim.c
    with engine.connect() as connection:
        rows = connection.execute(select(r.id, r.key, r.outlet, r.day).where(r.text_kept == "full", func.length(r.text) > 0, *frame)).all()
        told = connection.execute(
            select(g.report_id, c.type, c.quad).join(schema.reading, c.reading_id == g.id).where(c.current == 1, c.part == "body").distinct()
        ).all()
    types: dict[int, dict[str, int]] = {}
    for id, type_, quad in told:
        types.setdefault(int(id), {})[str(type_)] = int(quad)
    common = Counter(type_ for each in types.values() for type_ in each)
    for row in sorted(rows, key=lambda row: str(row.key)):
        own = types.get(row.id, {})
        rarest = min(own, key=lambda t: (common[t], t), default=NOTHING)
        yield _Candidate(key=row.key, report_id=row.id, values={**_when(row.outlet, row.day), "type": rarest, "quad": str(own.get(rarest, NOTHING))})


def _claims(engine: Engine, frame: list[ColumnElement[bool]]) -> Iterator[_Candidate]:
    """The machine's claims in the body of reports whose text is kept whole."""
    r, g, c = schema.report.c, schema.reading.c, schema.claim.c
    query = (
        select(r.id, r.outlet, r.day, c.key, c.type, c.quad, c.mode, c.polarity, c.modality, c.trigger_start, c.trigger_end, c.trigger_text)
        .join(schema.reading, c.reading_id == g.id).join(schema.report, g.report_id == r.id)
        .where(r.text_kept == "full", func.length(r.text) > 0, g.superseded.is_(None), c.current > 0, c.id > 0, c.part == "body", *frame)
    )  # fmt: skip
    with engine.connect() as connection:
        rows = connection.execute(query).all()
    for row in sorted(rows, key=lambda row: str(row.key)):
        values = {
            **_when(row.outlet, row.day), "type": row.type, "quad": str(row.quad), "mode": row.mode or NOTHING, "polarity": row.polarity,
            "modality": row.modality,
        }  # fmt: skip
        marked = Marked(id=row.key, start=row.trigger_start, end=row.trigger_end, trigger=row.trigger_text, type=row.type)
        yield _Candidate(key=row.key, report_id=row.id, values=values, marked=marked)


def _when(outlet: str | None, day: str) -> dict[str, str]:
    return {"outlet": outlet or NOTHING, "month": day[:7] or NOTHING, "year": day[:4] or NOTHING}


def _left_out(engine: Engine, frame: list[ColumnElement[bool]]) -> list[str]:
    r = schema.report.c
    with engine.connect() as connection:
        without = connection.execute(select(func.count()).where((r.text_kept != "full") | (func.coalesce(func.length(r.text), 0) == 0), *frame)).scalar() or 0
    return [f"{without} reports are left out: their text is not kept whole, and nobody can code them"] if without else []


def _lines(
    engine: Engine, chosen: Sequence[_Candidate], inclusion: dict[str, float], by: Sequence[str], groups: dict[Stratum, list[str]], seed: int,
    unit: Unit, total: int,
) -> Iterator[Drawn]:  # fmt: skip
    r = schema.report.c
    columns = (r.id, r.key, r.label, r.outlet, r.published, r.url, r.title, r.text)
    with engine.connect() as connection:
        rows = [connection.execute(select(*columns).where(r.id == one.report_id)).one() for one in chosen]
        called = Counter(row.label or row.key[:12] for row in rows)
        for one, row in zip(chosen, rows, strict=True):
            stratum = tuple(one.values[name] for name in by)
            label = row.label or row.key[:12]
            if unit == "report" and called[label] > 1:  # labels are the user's own: two files may both have a report 1
                label = f"{label}#{row.key[:8]}"
            chance = inclusion[one.key]
            yield Drawn(
                schema=SCHEMA, unit=unit, id=label if unit == "report" else f"{label}#{one.key[:8]}", report=row.key, outlet=row.outlet,
                published=row.published, url=row.url, title=row.title, text=row.text, stratum=dict(zip(by, stratum, strict=True)),
                population=len(groups[stratum]), inclusion=round(chance, 10), weight=round(1 / chance, 6), seed=seed, ledger=total, claim=one.marked,
            )  # fmt: skip


def _counted(groups: dict[Stratum, list[str]], by: Sequence[str], lines: Sequence[Drawn]) -> list[dict[str, Any]]:
    """For each stratum its values, how many units it has and how many were drawn."""
    got = Counter(tuple(line.stratum.values()) for line in lines)
    return [{**dict(zip(by, stratum, strict=True)), "population": len(groups[stratum]), "drawn": got[stratum]} for stratum in sorted(groups)]


def _short(groups: dict[Stratum, list[str]], n: int, allocation: Allocation, unit: Unit) -> list[str]:
    """What fell short of what was asked for, in words."""
    sizes = {s: len(keys) for s, keys in groups.items()}
    total = sum(sizes.values())
    out = [f"{n} {unit}s asked for, {total} there: all are taken"] if n > total else []
    if allocation == "equal" and n < total:
        share = max(targets(sizes, n, allocation).values())
        out += [f"{' '.join(s) or 'all'}: {size} of {share:.1f}" for s, size in sorted(sizes.items()) if size < share - 1e-9]
    if n < len(sizes):
        out.append(f"{len(sizes)} strata for {n} {unit}s: not each stratum is in the sample; weights allow for it")
    return out


def write(found: Sample, path: Path) -> None:
    """Write a sample as JSON lines, in the place of another sample or of nothing.

    Raises:
        InputError: the file is there and no sample: somebody's coding, perhaps.
    """
    if path.exists() and path.stat().st_size:
        with path.open("rb") as file:
            if f'"{SCHEMA}"'.encode() not in file.readline()[:200]:
                raise InputError(f"{path}: there already, and no sample; give another name")
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in found.lines))
    part.replace(path)


def load(path: Path) -> list[Drawn]:
    """The lines of a sample.

    Raises:
        InputError: a line is none, or its text is not that of the report it names.
    """
    out = []
    for at, line in enumerate(path.read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        try:
            one = msgspec.json.decode(line, type=Drawn)
        except msgspec.MsgspecError as error:
            raise InputError(f"{path}:{at}: no line of a sample ({error}); khabar sample writes them") from error
        if one.schema != SCHEMA:
            raise InputError(f"{path}:{at}: {one.schema} is not {SCHEMA}; draw the sample anew with this khabar")
        if report_key(one.outlet, one.url, one.published, one.text) != one.report:
            raise InputError(f"{path}:{at}: the text of {one.id} was changed since it was drawn; offsets would not fit")
        out.append(one)
    if not out:
        raise InputError(f"{path}: no line of a sample in it")
    return out
