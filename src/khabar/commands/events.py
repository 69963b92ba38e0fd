"""khabar events and khabar event: the happenings of a ledger, and one of them with its accounts side by side."""

from __future__ import annotations

from typing import Any

import click
import msgspec
from rich.console import Console
from rich.text import Text

from khabar.commands.options import FIRST_DAY, FORMAT, JUDGED_ONLY, LAST_DAY, LEDGER, LIMIT, MACHINE_ONLY, TYPE, coded
from khabar.commands.output import console, put
from khabar.commands.settling import Settling
from khabar.ledger.book import Ledger
from khabar.ledger.eventrows import EventRow
from khabar.ledger.told import EventView, Telling

_COLUMNS = (
    "event", "first", "last", "status", "types", "title", "title_ar", "actors", "recipients", "places", "claims", "reports",
    "outlets", "owner_groups", "origins", "contested", "judged",
)  # fmt: skip
_SHOWN = ("event", "day", "title", "reports", "outlets", "origins", "contested")
_ACCOUNT = (
    "event", "account", "origin", "outlet", "owner_group", "published", "holders", "type", "actors", "recipients", "date", "place",
    "numbers", "trigger", "words", "reasons", "report", "claim", "by",
)  # fmt: skip
_WORDS = 300
_SHORT = 12
"""Characters of an id in a table: enough for `khabar event`."""


@click.command("events")
@LEDGER
@click.option("--actor", help="Code or name of who acts.")
@click.option("--recipient", help="Code or name of who is acted on.")
@click.option("--party", help="Code or name of either side.")
@click.option("--pair", nargs=2, metavar="A B", help="Codes or names of two sides, whoever acts.")
@click.option("--country", is_flag=True, help="The codes given are states: whoever belongs to them counts.")
@click.option("--type", type=TYPE, help="PLOVER type, or DENY.")
@click.option("--since", type=FIRST_DAY, help="First day of the happening.")
@click.option("--until", type=LAST_DAY, help="Last day of the happening.")
@click.option("--status", default="done", show_default=True, help='done, planned, possible, demanded, habitual, "not done" ..., all.')
@click.option("--min-origins", type=click.IntRange(1), default=1, show_default=True, help="Independent origins at least.")
@click.option("--min-outlets", type=click.IntRange(1), default=1, show_default=True, help="Outlets at least.")
@click.option("--min-reports", type=click.IntRange(1), default=1, show_default=True, help="Reports at least.")
@click.option("--contested", help="Only what accounts disagree on: denied, actor, killed ..., any.")
@click.option("--order", type=click.Choice(["newest", "origins"]), default="newest", show_default=True)
@click.option("--arabic", is_flag=True, help="Titles in Arabic.")
@LIMIT
@JUDGED_ONLY
@MACHINE_ONLY
@FORMAT
def events_command(
    where: str, form: str, pair: tuple[str, str] | None, party: str | None, limit: int, arabic: bool, **wanted: Any
) -> None:
    """Show happenings: what several claims are about, and how many independent origins carry it.

    Copies of one text, and outlets that cite one agency, are one origin. Nothing here says that an account is right.

    Example: khabar events --pair ARM AZE --country --min-origins 2
    """
    first, other = pair or (party, None)
    with Ledger(where, create=False) as ledger, Settling() as bar:
        found = ledger.events(limit=limit or None, progress=bar.move, **coded(ledger, {**wanted, "party": first, "other": other}))
    rows = (_flat(row, arabic, short=form == "table") for row in found)
    put(rows, _SHOWN if form == "table" else _COLUMNS, form, empty="no such event")


def _flat(row: EventRow, arabic: bool, short: bool) -> dict[str, Any]:
    flat = msgspec.structs.asdict(row)
    flat["event"] = row.id[:_SHORT] if short else row.id
    flat["day"] = row.first if row.first == row.last else f"{row.first}/{row.last}"
    if arabic:
        flat["title"] = row.title_ar
    return flat


@click.command("event")
@click.argument("event")
@LEDGER
@click.option("--full-words", is_flag=True, help=f"Whole sentences, not {_WORDS} characters.")
@MACHINE_ONLY
@FORMAT
def event_command(event: str, where: str, form: str, full_words: bool, machine_only: bool) -> None:
    """Show one EVENT (its id or the start of it) with its accounts side by side: who prints it, on whose word, who denies it.

    Example: khabar event 3f2a9c01
    """
    with Ledger(where, create=False) as ledger:
        view = ledger.event(event, machine_only=machine_only)
    if not full_words:
        view = msgspec.structs.replace(
            view, accounts=[msgspec.structs.replace(a, words=_cut(a.words, a.trigger)) for a in view.accounts],
            denials=[msgspec.structs.replace(d, words=d.words[:_WORDS]) for d in view.denials],
        )  # fmt: skip
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(view), indent=2).decode())
    elif form == "csv":
        put(({"event": view.id, "account": n, **msgspec.structs.asdict(a)} for n, a in enumerate(view.accounts, 1)), _ACCOUNT, form)
    else:
        _show(view, console())


def _cut(words: str, trigger: str) -> str:
    at = max(words.find(trigger) - _WORDS // 2, 0)
    return words[max(min(at, len(words) - _WORDS), 0) :][:_WORDS]


def _show(view: EventView, out: Console) -> None:
    out.print(Text(view.title, style="bold"))
    out.print(Text(view.title_ar))
    if view.redirected_from:
        out.print(f"{view.redirected_from[:12]} is now part of this")
    counts = [(view.reports, "report"), (len(view.outlets), "outlet"), (len(view.owner_groups), "owner group"), (view.origins, "independent origin")]
    out.print(f"event {view.id}   {view.status}   " + ", ".join(f"{n} {name}{'s' * (n != 1)}" for n, name in counts))
    for contest in view.contested:
        said = "; ".join(f"{value} ({len(claims)})" for value, claims in contest.values)
        out.print(f"contested: {contest.field}: {said}", markup=False)
    for account in view.accounts:
        out.print()
        out.print(_line(account), markup=False, highlight=False)
        out.print(Text(f"   «{account.words}»"))
        if account.by != "machine":
            out.print(f"   said by {account.by}", markup=False, highlight=False)
        if account.reasons:
            out.print(Text("   here because of: " + ", ".join(account.reasons), style="dim"))
    for denial in view.denials:
        out.print()
        out.print(f"denied by {' and '.join(denial.by)}   {denial.outlet}   {denial.published or ''}   (tied {denial.how})", markup=False, highlight=False)
        out.print(Text(f"   «{denial.words}»"))
    for other in view.related:
        out.print()
        out.print(f"{other.status}: {other.title}   {other.id[:12]}", markup=False, highlight=False)


def _line(a: Telling) -> str:
    more = [f"date {a.date}" if a.date else "", f"place {a.place}" if a.place else "", *a.numbers]
    return f"origin {a.origin}   {a.outlet}   {a.published or ''}   on the word of {' ← '.join(a.holders)}   " + ", ".join(m for m in more if m)
