"""khabar wording: how outlets name an actor, or word an act."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from khabar.commands.options import FORMAT, LEDGER, LIMIT
from khabar.commands.output import put
from khabar.ledger.book import Ledger
from khabar.practice.wording.count import Wordings
from khabar.practice.wording.plot import plot

_COLUMNS = ("outlet", "month", "wording", "lemma", "uses", "reports", "read", "per_1000", "share", "how", "variants")


@click.command("wording")
@click.argument("entity")
@LEDGER
@click.option("--by", default="outlet", show_default=True, help="outlet, month, or outlet,month.")
@click.option("--act", help="The words for this act of the entity: a PLOVER type, or DENY.")
@click.option("--towards", help="With --act: on whom it is.")
@click.option("--country", is_flag=True, help="Whoever belongs to the state counts.")
@click.option("--bodies", is_flag=True, help="What its forces, offices and people are called too.")
@click.option("--persons", is_flag=True, help="Names and titles of persons who act for it too.")
@click.option("--from", "first", help="First day of publication.")
@click.option("--to", "last", help="Last day of publication.")
@click.option("--least", type=click.IntRange(1), default=2, show_default=True, help="Occurrences a wording must have in all.")
@click.option("--plot", "picture", type=click.Path(path_type=Path), help="Draw it into this .svg or .png too (needs khabar[plots]).")
@click.option("--arabic", is_flag=True, help="Labels of the plot in Arabic.")
@LIMIT
@FORMAT
def wording_command(entity: str, where: str, form: str, picture: Path | None, arabic: bool, limit: int, **asked: Any) -> None:
    """Count how each outlet names ENTITY (a code or a name), or with --act which words it has for what ENTITY does.

    Spellings and what joins on in front are one wording. per 1000: reports that have it, of 1,000 reports of that outlet and month.

    Example: khabar wording HEZBOLLAH --by outlet,month --plot names.svg
    """
    with Ledger(where, create=False) as ledger:
        found = ledger.wording(entity, **asked)
    if picture:
        plot(found, picture, arabic=arabic)
    columns = [c for c in _COLUMNS if (c in found.by or c not in ("outlet", "month")) and (c != "lemma" or asked["act"]) and (c != "how" or not asked["act"])]
    rows = [msgspec.structs.asdict(r) for r in found.rows]
    shown = rows[: limit or None]
    for row in shown if form == "table" else ():
        row["share"] = f"{row['share']:.0%}"
        row["variants"] = "، ".join(row["variants"][1:5])
    put(shown, columns, form, title=f"{found.subject}: {found.uses} uses in {found.reports} of {found.read} reports", note=_note(found, len(rows) - len(shown)),
        empty=f"no words for {found.subject}; khabar search tells whether the ledger has the name")  # fmt: skip


def _note(found: Wordings, more: int) -> str | None:
    told = []
    if more > 0:
        told.append(f"{more} more wordings not shown (--limit 0)")
    if found.unkept:
        told.append(f"{found.unkept} mentions have no words in this ledger: it keeps no text of their reports")
    return "; ".join(told) or None
