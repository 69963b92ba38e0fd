"""khabar verify: a release checked, and made again to see whether it comes out the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from khabar.commands.bar import bar
from khabar.errors import ConfigError
from khabar.ingest import paths
from khabar.ingest.given import Given, mapping
from khabar.ingest.outcomes import Reject, Skip
from khabar.ledger.book import Ledger
from khabar.model import Reading, Report
from khabar.practice.verify import Verified, verify


@click.command("verify")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--ledger", "where", help="Make it again from this ledger: SQLite file, or URL.")
@click.option("--reports", multiple=True, metavar="PATH", help="Make it again from the reports themselves, read anew; may be repeated.")
@click.option("--published", help="With --reports: publication day of reports that give none, as it was when they were added.")
@click.option("--outlet", help="With --reports: outlet of reports that give none.")
@click.option("--title", help="With --reports: headline of a text file.")
@click.option("--url", help="With --reports: address of a text file or a page.")
@click.option("--field", "fields", multiple=True, metavar="NAME=KEY", help="With --reports: where lines or columns have text, published, outlet ...")
@click.option("--lexicon", "lexicons", multiple=True, type=click.Path(path_type=Path), help="With --reports: own entries the release was read with.")
@click.option("--gold", type=click.Path(exists=True, path_type=Path), help="Gold reports the release was measured on, where they are not khabar's.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def verify_command(
    folder: Path, where: str | None, reports: tuple[str, ...], lexicons: tuple[Path, ...], gold: Path | None, form: str, fields: tuple[str, ...],
    **given: Any,
) -> None:  # fmt: skip
    """Check that the files of the release in DIR are as its manifest says; with --ledger or --reports make it again.

    Where what is made again differs, it says in which file, row and column, and ends with code 1.

    Example: khabar verify release-1 --reports reports.jsonl
    """
    if where and reports:
        raise ConfigError("give --ledger or --reports: a release is made again from one of them")
    with bar() as move:
        if where:
            with Ledger(where, create=False) as ledger:
                found = verify(folder, ledger=ledger, gold=gold, progress=move)
        else:
            taken = _reports(reports, Given(fields=mapping(fields), any_language=True, reserved=True, **given)) if reports else None
            found = verify(folder, reports=taken, lexicons=lexicons, gold=gold, progress=move)
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode({"ok": found.ok, **msgspec.structs.asdict(found)}), indent=2).decode())
    else:
        for line in _lines(found, folder):
            click.echo(line)
    if not found.ok:
        click.get_current_context().exit(1)


def _reports(places: tuple[str, ...], given: Given) -> Iterator[Report]:
    for file in paths.files(places):
        for item in paths.items(file, given):
            if isinstance(item, (Reject, Skip)):
                click.echo(str(item), err=True)
            else:
                yield item.what.report if isinstance(item.what, Reading) else item.what


def _lines(found: Verified, folder: Path) -> Iterator[str]:
    yield f"release {found.id[:16]}: {found.files} files" + (" as the manifest says" if not found.broken else "")
    yield from (f"  {name}: {how}" for name, how in found.broken)
    if found.rebuilt is None:
        yield f"not made again; khabar verify {folder} --ledger LEDGER or --reports FILE does so"
        return
    yield from (f"note: {note}" for note in found.notes)
    yield from (f"left: {left}" for left in found.left)
    if found.missing:
        yield f"{len(found.missing)} reports of the release are not there: {', '.join(found.missing[:4])}{' ...' if len(found.missing) > 4 else ''}"
    if found.otherwise:
        yield (
            f"{len(found.otherwise)} reports of the release are there, but in readings of another reader or other lexicons: {', '.join(found.otherwise[:4])}"
            f"{' ...' if len(found.otherwise) > 4 else ''}; data/reports.csv says which; --reports reads them anew"
        )
    if found.more:
        yield f"{found.more} further reports are there that are not of the release; they are left alone"
    yield f"made again from {found.rebuilt}: {len(found.same)} files are the same, byte for byte" + (
        f", {len(found.alike)} hold the same table in other bytes ({', '.join(found.alike)})" if found.alike else ""
    )
    for name in found.other:
        n = found.differing[name]
        yield f"{name}: {n} difference{'' if n == 1 else 's'}"
        yield from (f"  {d.words()}" for d in found.differences if d.file == name)
