"""khabar compare: one's own copy of event data beside the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from khabar.commands.options import LEDGER, LIMIT
from khabar.commands.output import put
from khabar.commands.settling import Settling
from khabar.ledger.book import Ledger
from khabar.practice.compare.compare import Comparison, Rate
from khabar.practice.compare.layouts import FORMS

_RATES = ("name", "there", "there_found", "there_rate", "here", "here_found", "here_rate")
_UNITS = ("where", "first", "last", "a", "b", "type", "rows", "told", "other")
_PAIRS = 12


@click.command("compare")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@LEDGER
@click.option("--as", "kind", required=True, type=click.Choice(FORMS), help="Whose data FILE is.")
@click.option("--window", type=click.IntRange(0), default=1, show_default=True, help="Days by which the two may differ.")
@click.option("--level", type=click.Choice(["type", "quad"]), default="type", show_default=True, help="PLOVER types, or quad classes.")
@click.option("--party", help="Only what this state does or suffers: a code or name.")
@click.option("--since", help="First day.")
@click.option("--until", help="Last day.")
@click.option("--min-origins", type=click.IntRange(1), default=1, show_default=True, help="Independent origins a happening of the ledger must have.")
@click.option("--list", "listed", type=click.Choice(["both", "there", "here"]), help="List what both have, only the file (there), only the ledger (here).")
@LIMIT
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True, help="csv: the units.")
def compare_command(file: Path, where: str, kind: str, listed: str | None, limit: int, form: str, **asked: Any) -> None:
    """Lay FILE, your own copy of POLECAT, GDELT or ACLED, beside the ledger by day, sides (as states) and type.

    FILE is csv, tsv, .zip or .gz as it was downloaded. Rows that cannot be compared are set aside and counted; nothing is stored.

    Example: khabar compare 20240224.export.CSV.zip --as gdelt --window 1 --list here
    """
    with Ledger(where, create=False) as ledger, Settling() as bar:
        found = ledger.compare(file, kind, progress=bar.move, **asked)
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
        return
    units = [msgspec.structs.asdict(u) for u in found.units if listed in (None, u.where)]
    if form == "csv":
        put(units, _UNITS, "csv", note=_note(found))
        return
    if listed:
        for unit in units[: limit or None]:
            unit["told"] = "; ".join(unit["told"])
        put(units[: limit or None], _UNITS, form, title=_title(found), note=_note(found), empty="none")
        return
    chance = dict(zip(("there_rate", "here_rate"), (_percent(r) for r in found.by_chance), strict=True))
    rows = [_shown(found.all), {"name": "(by chance)", **chance}, *(_shown(r) for r in found.by_type)]
    put(rows, _RATES, form, title=_title(found))
    pairs = found.by_pair[: min(limit, _PAIRS) if limit else None]
    put([_shown(r) for r in pairs], _RATES, form, title="\nsides", note=_note(found), empty="no unit in these days")


def _title(found: Comparison) -> str:
    span = f"{found.span[0]} to {found.span[1]}, the days both cover" if found.span else "no day that both cover"
    return f"{found.form} (there) and the ledger (here), by day ± {found.window}, sides and {found.level}; {span}"


def _shown(rate: Rate) -> dict[str, Any]:
    row = msgspec.structs.asdict(rate)
    return row | {name: _percent(row[name]) for name in ("there_rate", "here_rate")}


def _percent(rate: float | None) -> str:
    return "–" if rate is None else f"{rate:.0%}"


def _note(found: Comparison) -> str:
    told = [
        f"{found.rows} rows read, {found.compared} compared", f"{found.untyped} of a type the ledger has not",
        f"no state on one side (an organisation is none): {found.one_sided['there']} rows, {found.one_sided['here']} happenings", f"{found.undated} happenings without a day",
        f"outside those days: {found.outside['there']} units there, {found.outside['here']} here",
        f"{found.other_type} units only there have the same sides and days here under another type",
    ]  # fmt: skip
    if found.aside:
        told.append("set aside: " + ", ".join(f"{n} {reason}" for reason, n in found.aside.items()) + f" ({'; '.join(found.places[:3])})")
    return "; ".join(told) + ". Nothing of the file is stored."
