"""khabar disputes: what is contested, the latest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from khabar.commands.options import FORMAT, LEDGER, LIMIT
from khabar.commands.output import put
from khabar.commands.standing import plain, title
from khabar.ledger.answers import Dispute
from khabar.ledger.book import Ledger

_COLUMNS = ("newest", "kind", "a", "b", "how", "one", "one_says", "other", "other_says")
_SHOWN = ("newest", "tie", "how", "one_says", "one", "other_says", "other")


@click.command("disputes")
@LEDGER
@click.option("--party", help="Code or name of one side.")
@click.option("--kind", help="One kind of tie: membership, ceasefire, control ...")
@click.option("--as-of", help="The day asked about, YYYY-MM-DD.")
@click.option("--known-by", help="The day of knowledge: only what was published by then.")
@LIMIT
@FORMAT
def disputes_command(where: str, form: str, limit: int, **asked: Any) -> None:
    """Show ties whose accounts contradict each other, the one told last first. No verdict is given.

    Example: khabar disputes --party ARM
    """
    with Ledger(where, create=False) as ledger:
        found = ledger.disputes(limit=limit, **asked)
    put(rows(found), _SHOWN if form == "table" else _COLUMNS, form, empty="no accounts contradict each other")


def rows(found: list[Dispute]) -> Iterator[dict[str, Any]]:
    """One row a contradiction, with everybody on either side of it."""
    for dispute in found:
        tie = dispute.standing
        for d in dispute.contradictions:
            yield {
                "newest": d.newest, "tie": title(tie), "kind": tie.kind, "a": tie.parties[0][0], "b": tie.parties[1][0], "how": d.how,
                "one": [plain(x) for x in d.ones], "one_says": d.one_says, "other": [plain(x) for x in d.others],
                "other_says": d.other_says,
            }  # fmt: skip
