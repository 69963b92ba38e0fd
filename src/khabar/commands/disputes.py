"""khabar disputes: what is contested, the latest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from khabar.commands.options import DAY, FORMAT, JUDGED_ONLY, LEDGER, LIMIT, MACHINE_ONLY
from khabar.commands.output import put
from khabar.commands.standing import plain, title
from khabar.ledger.answers import Dispute
from khabar.ledger.book import Ledger
from khabar.ledger.denied import Denied

_COLUMNS = ("newest", "kind", "a", "b", "how", "one", "one_says", "other", "other_says")
_SHOWN = ("newest", "tie", "how", "one_says", "one", "other_says", "other")


_WORDS = 300
_ACT = ("published", "outlet", "denied_by", "act", "actors", "recipients", "date", "place", "told_by", "report", "words")


@click.command("disputes")
@LEDGER
@click.option("--party", help="Code or name of one side.")
@click.option("--kind", help="One kind of tie: membership, ceasefire, control ...")
@click.option("--as-of", type=DAY, help="The day asked about, YYYY-MM-DD.")
@click.option("--known-by", type=DAY, help="The day of knowledge: only what was published by then.")
@click.option("--acts", is_flag=True, help="Acts that somebody denies, not ties; --party is who denies.")
@LIMIT
@JUDGED_ONLY
@MACHINE_ONLY
@FORMAT
def disputes_command(where: str, form: str, limit: int, acts: bool, **asked: Any) -> None:
    """Show ties whose accounts contradict each other, the one told last first. No verdict is given.

    Example: khabar disputes --party ARM
    """
    with Ledger(where, create=False) as ledger:
        if acts:
            if asked["kind"] or asked["as_of"]:
                raise click.UsageError("--acts takes --party and --known-by; --kind and --as-of are for ties")
            told = ledger.denied(party=asked["party"], known_by=asked["known_by"], limit=limit, judged_only=asked["judged_only"], machine_only=asked["machine_only"])
            put((_act(d) for d in told), tuple(c for c in _ACT if form != "table" or c != "report"), form, empty="no denial of an act")
            return
        found = ledger.disputes(limit=limit, **asked)
    put(rows(found), _SHOWN if form == "table" else _COLUMNS, form, empty="no accounts contradict each other")


def _act(told: Denied) -> dict[str, Any]:
    """A denied act as one row; what is denied is empty where the report does not say."""
    act, row = told.act, told.denial
    return {
        "published": row.published, "outlet": row.outlet, "denied_by": [s.name or s.code for s in told.by],
        "act": f"{act.type}{'/' + act.mode if act.mode else ''} «{act.trigger}»" if act else None,
        "actors": [s.code for s in act.actors] if act else [], "recipients": [s.code for s in act.recipients] if act else [],
        "date": act.date if act else None, "place": act.place if act else None, "told_by": sorted({r.outlet or "unnamed" for r in told.elsewhere}), "report": row.report, "words": row.words[:_WORDS],
    }  # fmt: skip


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
