"""khabar claims: the claims of a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, get_args

import click
import msgspec

from khabar.commands.options import (
    DAY,
    FIRST_DAY,
    FORMAT,
    JUDGED_ONLY,
    LAST_DAY,
    LEDGER,
    LIMIT,
    MACHINE_ONLY,
    TYPE,
    coded,
)
from khabar.commands.output import put
from khabar.ledger.book import Ledger
from khabar.ledger.rows import ClaimRow, Said, Side
from khabar.model import Modality, Polarity

_COLUMNS = (
    "report", "outlet", "published", "claim", "anchor", "part", "start", "end", "trigger", "lemma", "type", "mode", "contexts",
    "cameo", "quad", "score", "actors", "actor_names", "recipients", "recipient_names", "object", "quantities", "date",
    "date_basis", "window", "place", "polarity", "modality", "iterated", "holders", "holder_names", "links", "words",
    "revision", "revisions", "by", "judged", "machine", "others",
)  # fmt: skip
_SHOWN = ("claim", "printed", "outlet", "actors", "type", "recipients", "status", "date", "holders", "words")
SHORT = 12
"""Characters of an id in a table for people; every command takes the beginning of an id."""
_WORDS = 300
"""Characters of a sentence that leave the ledger unless all are asked for."""


@click.command("claims")
@LEDGER
@click.option("--actor", help="Code or name of who acts.")
@click.option("--recipient", help="Code or name of who is acted on.")
@click.option("--party", help="Code or name of either side.")
@click.option("--with", "other", help="Code or name of the other side, with --party.")
@click.option("--holder", help="Code or name of who says it.")
@click.option("--country", is_flag=True, help="The codes given are states: whoever belongs to them counts.")
@click.option("--type", type=TYPE, help="PLOVER type, or DENY.")
@click.option("--modality", type=click.Choice(get_args(Modality)))
@click.option("--polarity", type=click.Choice(get_args(Polarity)))
@click.option("--since", type=FIRST_DAY, help="First day of publication.")
@click.option("--until", type=LAST_DAY, help="Last day of publication.")
@click.option("--on", type=DAY, help="A day on which it may have happened.")
@click.option("--outlet", help="Who printed it.")
@click.option("--report", help="Key, label or URL of the report.")
@click.option("--anchor", help="Place of the claim, the same under every reader.")
@click.option("--recorded-by", help="As the ledger stood at this moment (ISO, UTC).")
@click.option("--oldest", is_flag=True, help="In the order of adding, not the latest published first.")
@click.option("--full-words", is_flag=True, help=f"Whole sentences, not {_WORDS} characters around the act.")
@LIMIT
@JUDGED_ONLY
@MACHINE_ONLY
@FORMAT
def claims_command(where: str, form: str, oldest: bool, full_words: bool, limit: int, **wanted: Any) -> None:
    """Show claims: who did what to whom, by whose word, in which words.

    Example: khabar claims --actor ARM --type RETREAT --since 2024-01-01
    """
    with Ledger(where, create=False) as ledger:
        found = ledger.claims(newest=not oldest, limit=limit or None, **coded(ledger, wanted))
        rows = (row for part in _portions(found) for row in _revised(ledger, part, full_words))
        shown = ({**row, "claim": row["claim"][:SHORT]} for row in rows)
        put(shown if form == "table" else rows, _SHOWN if form == "table" else _COLUMNS, form, empty="no such claim")


def _portions(rows: Iterator[ClaimRow]) -> Iterator[list[ClaimRow]]:
    while part := list(islice(rows, 500)):
        yield part


def _revised(ledger: Ledger, rows: list[ClaimRow], full_words: bool) -> Iterator[dict[str, Any]]:
    """Flat rows that say which revision of its address the report of a claim is."""
    numbers = ledger.revision_numbers([row.report for row in rows])
    for row in rows:
        number, of = numbers.get(row.report, (1, 1))
        shown = f"{row.published} (revision {number} of {of})" if of > 1 else row.published
        yield {**flat(row, full_words), "revision": number, "revisions": of, "printed": shown}


def flat(row: ClaimRow, full_words: bool = False) -> dict[str, Any]:
    """A claim as one flat row: lists of codes, the outlet's own voice by its name."""
    own = row.outlet or "the outlet"
    return {
        "report": row.report, "outlet": row.outlet, "published": row.published, "claim": row.id, "anchor": row.anchor,
        "part": row.part, "start": row.start, "end": row.end, "trigger": row.trigger, "lemma": row.lemma, "type": row.type,
        "mode": row.mode, "contexts": row.contexts, "cameo": row.cameo, "quad": row.quad, "score": row.score,
        "actors": [s.code for s in row.actors], "actor_names": [_name(s) for s in row.actors],
        "recipients": [s.code for s in row.recipients], "recipient_names": [_name(s) for s in row.recipients],
        "object": row.object, "quantities": [_quantity(q.what, q.min, q.max, q.approx) for q in row.quantities],
        "date": row.date, "date_basis": row.basis, "window": "/".join(row.window) if row.window else None, "place": row.place,
        "polarity": row.polarity, "modality": row.modality, "iterated": row.iterated,
        "status": "negated " * (row.polarity == "negated") + row.modality,
        "holders": [v.side.code for v in row.voices] or [own], "holder_names": [_name(v.side) for v in row.voices] or [own],
        "links": [f"{how}:{key}" for key, how in row.links], "words": row.words if full_words else _around(row),
        **told_by(row.judged, row.by()),
    }  # fmt: skip


def told_by(judged: tuple[Said, ...], by: str) -> dict[str, Any]:
    """Who says a row: the fields people judged, what the machine had in them, and what other authors hold against them."""
    return {
        "by": by, "judged": [f"{s.field or 'whole'}:{s.verdict}" for s in judged],
        "machine": [f"{s.field}={msgspec.json.encode(s.machine).decode()}" for s in judged if s.field and s.verdict != "add"],
        "others": [f"{s.field or 'whole'}={value} ({author})" for s in judged for author, value in s.others],
    }


def _name(side: Side) -> str:
    return side.name or side.code


def _quantity(what: str, low: float | None, high: float | None, approx: bool) -> str:
    ends = [f"{n:g}" if n is not None else "" for n in (low, high)]
    return f"{what} {'~' if approx else ''}{ends[0] if low == high else '-'.join(ends)}"


def _around(row: ClaimRow) -> str:
    """The sentence, or the part of it around the trigger."""
    words = row.words
    if len(words) <= _WORDS:
        return words
    at = max(words.find(row.trigger), 0) if row.trigger else 0
    start = max(min(at - _WORDS // 2, len(words) - _WORDS), 0)
    return words[start : start + _WORDS]
