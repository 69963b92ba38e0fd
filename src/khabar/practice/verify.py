"""A release checked against its manifest, and made again to see whether it comes out the same."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.ledger.book import Ledger
from khabar.ledger.judgement import Judgement
from khabar.model import Record, Report
from khabar.practice import manifest, release
from khabar.practice.corpus import Corpus, Progress, Source, lexicon_of, of_ledger, of_reports, sources_of
from khabar.practice.differences import Difference, differences
from khabar.practice.measured import Measured, digest, measured
from khabar.practice.query import Query, of_mapping
from khabar.practice.shipped import shipped
from khabar.reader import VERSION

_FOLLOWED = ("release.json", "data/reports.csv", "judgements.jsonl")
"""Files that say what a release is made from."""
_NAMED = 20
"""Differences of a file that are named; the rest are counted."""


class Verified(Record, frozen=True, kw_only=True):
    """What became of a check.

    `broken` are files that are not as the manifest says, (file, how). `rebuilt` is what it was made again from, None where it was
    not; `same` and `other` are its files by outcome; `differences` name at most some for each file, `differing` counts them all.
    `alike` are files whose bytes differ but whose tables do not (Parquet by another pyarrow). `left` says what was not made
    again and why; `missing` are reports it needs, `otherwise` those that the ledger has in other readings alone, and `more` counts reports
    that were given and are not of it.
    """

    files: int
    id: str
    broken: list[tuple[str, str]]
    rebuilt: str | None = None
    same: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    differing: dict[str, int] = msgspec.field(default_factory=dict)
    left: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    more: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing was found wrong."""
        return not (self.broken or self.other or self.missing or self.otherwise)


def verify(
    folder: Path, *, ledger: Ledger | None = None, reports: Iterable[Report] | None = None, lexicons: Sequence[Path] = (),
    gold: Path | None = None, progress: Progress | None = None,
) -> Verified:  # fmt: skip
    """Check the files of a release; with a ledger or its reports, make it again and say exactly what differs.

    Args:
        folder: of the release.
        ledger: one that holds its reports; readings of the release are taken as they were, whoever has read the reports since.
        reports: its reports, to be read anew; others among them are left alone.
        lexicons: own lexicons it was read with (with `reports`).
        gold: the gold reports it was measured on; those that ship with khabar where it is not given.
        progress: called as what, done, of.

    Raises:
        InputError: no release there, or one that cannot be understood.
    """
    broken = manifest.check(folder)
    found = Verified(files=len(manifest.named(folder)), id=manifest.digest(folder / manifest.NAME), broken=broken)
    if ledger is None and reports is None:
        return found
    about, query, sources, said = _read(folder)
    move: Progress = progress or (lambda what, done, of: None)
    notes = [f"{name} is {how}: what is made again follows it as it is now" for name, how in broken if name in _FOLLOWED]
    if ledger is not None:
        corpus = of_ledger(ledger.engine, query, sources, said)
        notes += _less_text(sources, corpus.sources)
    else:
        corpus = of_reports(reports or (), sources, said, lexicons, move)
        notes += _strange_readers(sources, lexicons)
        if said:
            notes.append(f"{len(said)} judgements are taken from the release: no report holds them")
    return _again(folder, found, about, query, corpus, gold, move, "the ledger" if ledger else "the reports, read anew", notes)


def _read(folder: Path) -> tuple[dict[str, Any], Query, list[Source], list[Judgement]]:
    """What a release says of itself, its query, reports and judgements."""
    try:
        about = json.loads((folder / "release.json").read_text(encoding="utf-8"))
        if about.get("schema") != release.SCHEMA:
            raise InputError(f"{folder / 'release.json'}: schema {about.get('schema')!r}, expected {release.SCHEMA}; another khabar made it")
        titled = about["title"] if not about["title"].startswith("Claims of Arabic news reports: ") else None
        given = {"title": titled, "description": about["description"], "license": about["license"], "authors": about["authors"], "query": about["query"]}
        query = of_mapping(given, str(folder / "release.json"))
        with (folder / "data" / "reports.csv").open(encoding="utf-8", newline="") as file:
            sources = sources_of(csv.DictReader(file), str(folder / "data" / "reports.csv"))
        lines = (folder / "judgements.jsonl").read_bytes().splitlines()
        return about, query, sources, [msgspec.json.decode(line, type=Judgement) for line in lines]
    except (OSError, ValueError, KeyError, msgspec.ValidationError) as error:
        raise InputError(f"{folder}: cannot be made again: {error}; see what khabar verify says of its files") from error


def _less_text(released: Sequence[Source], here: Sequence[Source]) -> list[str]:
    """A word on reports of which the ledger keeps another part of the text than it did: forgotten since, or kept by another policy."""
    was = {s.report: s.text for s in released}
    changed = sorted(s.report for s in here if s.text != was[s.report])
    if not changed:
        return []
    some = ", ".join(changed[:4]) + (" ..." if len(changed) > 4 else "")
    return [f"the ledger keeps another part of the text of {len(changed)} reports than when the release was made (forgotten since?): {some}"]


def _strange_readers(sources: Sequence[Source], lexicons: Sequence[Path]) -> list[str]:
    """A word on each reader of the release that is not the one at work."""
    here = (VERSION, lexicon_of(lexicons))
    others = sorted({(s.reader, s.lexicon) for s in sources} - {here})
    return [
        f"the release was read by khabar {version}, lexicons {lexicon}; here is khabar {here[0]}, lexicons {here[1]}: install that version "
        "(and give its own lexicons with --lexicon) to get the same bytes" for version, lexicon in others
    ]  # fmt: skip


def _again(
    folder: Path, found: Verified, about: dict[str, Any], query: Query, corpus: Corpus, gold: Path | None, move: Progress, source: str, notes: list[str]
) -> Verified:  # fmt: skip
    """Make the release again beside itself and compare the files."""
    arrow = bool(release.arrow())
    left: list[str] = []
    if "parquet" in about["forms"] and not arrow:
        left.append("data/*.parquet: pyarrow is not installed (pip install 'khabar[parquet]'); only their SHA-256 was checked")
    told = release.Told(query=query, date=about["date"], forms=tuple(about["forms"]), measured=_figures(folder, about, gold, left))
    same, alike, other = [], [], []
    named: list[Difference] = []
    counts: dict[str, int] = {}
    with tempfile.TemporaryDirectory(prefix="khabar-verify-") as place:
        again = Path(place) / "again"
        made = release.make(again, corpus, told, move)
        for name in sorted({*manifest.files(folder), *manifest.files(again)}):
            if name.endswith(".parquet") and not arrow:
                continue
            one, two = folder / name, again / name
            if one.is_file() and two.is_file():
                if one.read_bytes() == two.read_bytes():
                    same.append(name)
                    continue
                some = differences(name, one, two)
            else:
                here = one.is_file()
                some = iter([Difference(file=name, row="whole file", column="", released="" if here else None, rebuilt=None if here else "")])
            shown = list(islice(some, _NAMED))
            if shown:
                other.append(name)
                counts[name] = len(shown) + sum(1 for _ in some)
                named += shown
            else:
                alike.append(name)
    return msgspec.structs.replace(
        found, rebuilt=source, same=tuple(same), alike=tuple(alike), other=tuple(other), differences=tuple(named), differing=counts,
        left=tuple(left), notes=tuple(notes), missing=made.missing, otherwise=corpus.otherwise, more=corpus.more,
    )  # fmt: skip


def _figures(folder: Path, about: dict[str, Any], gold: Path | None, left: list[str]) -> Measured | None:
    """The accuracy measured anew, or as the release has it where this reader or this gold is another; then `left` says so."""
    was = about["measured"]
    if was is None:
        return None
    place = gold or shipped("gold")
    here = (VERSION, lexicon_of(()))
    if digest(place) != was["gold"]:
        left.append(f"accuracy: measured on other gold reports than those of {place} (give them with --gold); taken from the release")
    elif (was["reader"], was["lexicon"]) != here:
        left.append(f"accuracy: measured with khabar {was['reader']}, lexicons {was['lexicon']}, not those here ({here[0]}, {here[1]}); taken from the release")
    else:
        return measured(place)
    names = ("gold", "precision", "precision_lo", "precision_hi", "recall", "recall_lo", "recall_hi")
    with (folder / "data" / "accuracy.csv").open(encoding="utf-8", newline="") as file:
        rows = [{**row, **{n: None if row[n] == "NA" else int(row[n]) if n == "gold" else float(row[n]) for n in names}} for row in csv.DictReader(file)]
    return Measured(rows=rows, **{k: was[k] for k in ("gold", "about", "reports", "events", "reader", "lexicon", "seed", "drawn")})
