"""khabar relations: the standing ties that reports state."""

from __future__ import annotations

from typing import Any

import click

from khabar.commands.claims import SHORT, told_by
from khabar.commands.options import FIRST_DAY, FORMAT, JUDGED_ONLY, LAST_DAY, LEDGER, LIMIT, MACHINE_ONLY, coded
from khabar.commands.output import put
from khabar.ledger.book import Ledger
from khabar.ledger.rows import RelationRow

_COLUMNS = (
    "report", "outlet", "published", "relation", "kind", "parties", "status", "change", "manner", "polarity", "modality", "since", "until",
    "holders", "words", "by", "judged", "machine", "others",
)  # fmt: skip
_SHOWN = ("relation", "published", "outlet", "kind", "parties", "status", "manner", "since", "holders", "by")
_WORDS = 300


@click.command("relations")
@LEDGER
@click.option("--party", help="Code or name of a party.")
@click.option("--with", "other", help="Code or name of another party, with --party.")
@click.option("--country", is_flag=True, help="The codes given are states: whoever belongs to them counts.")
@click.option("--kind", help="membership, alliance, base, arms-deal ...")
@click.option("--since", type=FIRST_DAY, help="First day of publication.")
@click.option("--until", type=LAST_DAY, help="Last day of publication.")
@click.option("--outlet", help="Who printed it.")
@click.option("--report", help="Key, label or URL of the report.")
@click.option("--recorded-by", help="As the ledger stood at this moment (ISO, UTC).")
@JUDGED_ONLY
@MACHINE_ONLY
@LIMIT
@FORMAT
def relations_command(where: str, form: str, limit: int, **wanted: Any) -> None:
    """Show the standing ties that reports state, the latest published first; `khabar standing` brings them together.

    Example: khabar relations --party ARM --with CSTO
    """
    with Ledger(where, create=False) as ledger:
        found = ledger.relations(newest=True, limit=limit or None, **coded(ledger, wanted))
        rows = (flat(row) for row in found)
        shown = ({**row, "relation": row["relation"][:SHORT]} for row in rows)
        put(shown if form == "table" else rows, _SHOWN if form == "table" else _COLUMNS, form, empty="no such relation")


def flat(row: RelationRow) -> dict[str, Any]:
    """A relation as one flat row."""
    return {
        "report": row.report, "outlet": row.outlet, "published": row.published, "relation": row.id, "kind": row.kind,
        "parties": [f"{s.code}:{s.part}" for s in row.parties], "status": row.status, "change": row.change, "manner": row.manner,
        "polarity": row.polarity, "modality": row.modality, "since": row.since, "until": row.until,
        "holders": [v.side.code for v in row.voices] or [row.outlet or "the outlet"], "words": row.words[:_WORDS],
        **told_by(row.judged, row.by()),
    }  # fmt: skip
