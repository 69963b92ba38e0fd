"""khabar standing: how two sides stand to each other, by each account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click
from rich.text import Text

from khabar.commands.options import DAY, FORMAT, JUDGED_ONLY, LEDGER, MACHINE_ONLY
from khabar.commands.output import NARROW, console, put
from khabar.ledger.accounts import Account, Entry
from khabar.ledger.book import Ledger
from khabar.ledger.standing import SILENT, Standing, contradictions

_COLUMNS = (
    "kind", "a", "a_part", "b", "b_part", "account", "account_is", "speaker", "carried_by", "says", "state", "stage", "polarity",
    "manner", "since", "until", "certainty", "first_said", "last_said", "age_days", "reports", "later_reports", "later_silent",
    "current", "in_order", "differs", "report", "outlet", "relation", "by", "words",
)  # fmt: skip
_SHOWN = ("account", "says", "manner", "since", "last_said", "age_days", "reports", "silent_since", "words")
_WIDE_ONLY = ("age_days", "silent_since")
_WORDS, _CUT = 300, 110
_TIES = 8
"""Ties shown in a table unless all are asked for."""


@click.command("standing")
@click.argument("a")
@click.argument("b", required=False)
@LEDGER
@click.option("--as-of", type=DAY, help="The day asked about, YYYY-MM-DD; without it the end of what is known.")
@click.option("--known-by", type=DAY, help="The day of knowledge: only what was known by then.")
@click.option("--known", type=click.Choice(["published", "recorded"]), default="published", show_default=True,
              help="Whether a report is known by its publication or by its entry into this ledger.")  # fmt: skip
@click.option("--according-to", help="One account only: a code, an outlet, a speaker, or «tables».")
@click.option("--without-tables", is_flag=True, help="The ledger of reports alone, without the opening balance.")
@click.option("--kind", help="One kind of tie: membership, alliance, base, arms-deal ...")
@click.option("--all", "every", is_flag=True, help=f"Every tie, not the first {_TIES}, and the states accounts have left behind.")
@JUDGED_ONLY
@MACHINE_ONLY
@FORMAT
def standing_command(
    a: str, b: str | None, where: str, form: str, every: bool, as_of: str | None, known_by: str | None, **asked: Any
) -> None:
    """Show how A and B stand to each other, by each account: a state, an organisation or a group, by code or name.

    Without B: with whom A has ties. Nothing is called true or false; where accounts differ it says how.

    Example: khabar standing ARM CSTO --as-of 2024-02-24
    """
    with Ledger(where, create=False) as ledger:
        if b is None:
            found = ledger.partners(a)
            rows = ({"with": code, "relations": n, "last_said": day} for code, n, day in found)
            put(rows, ("with", "relations", "last_said"), form, empty=f"no report states a tie of {a}")
            return
        ties = ledger.standing(a, b, as_of=as_of, known_by=known_by, **asked)
        shared = [] if asked["without_tables"] else ledger.shared(a, b, as_of)
    if form != "table":
        put((row for tie in ties for row in flat(tie)), _COLUMNS, form)
        return
    if not ties:
        click.echo(f"nobody says how {a} and {b} stand to each other" + (f" on {as_of}" if as_of else ""))
    for tie in ties if every else ties[:_TIES]:
        show(tie, every)
    if not every and len(ties) > _TIES:
        rest = ", ".join(dict.fromkeys(t.kind for t in ties[_TIES:]))
        click.echo(f"{len(ties) - _TIES} more ties ({rest}); --all shows them\n")
    if shared:
        click.echo(f"Both belong to {', '.join(shared)} (khabar tables).")


def show(tie: Standing, every: bool = False) -> None:
    """Print one tie: its accounts as a table, then where they differ."""
    rows = []
    for account in tie.accounts:
        for row, entry in _rows(tie, account, every):
            aside = "" if row["current"] else "before: "
            since = entry.since or ("unknown" if entry.position.reached else "")
            rows.append(
                {
                    **row, "account": _named(account, entry), "says": aside + row["says"],
                    "since": since + (f", until {entry.until}" if entry.until else "") + ("?" if entry.certainty == "perhaps" else ""),
                    "manner": "" if row["manner"] == "unstated" else row["manner"].replace("_", " "),
                    "silent_since": f"{row['later_silent']} of {row['later_reports']}" if row["later_reports"] else "",
                    "reports": row["reports"] if account.holder.sort != "tables" else None, "words": Text(_short(row["words"])),
                }
            )  # fmt: skip
    asked = f", on {tie.as_of}" if tie.as_of else ""
    shown = _SHOWN if console().width >= NARROW else tuple(c for c in _SHOWN if c not in _WIDE_ONLY)
    put(rows, shown, "table", title=f"{title(tie)}{asked}", empty="")
    for line in differences(tie):
        click.echo(f"  {line}")
    click.echo()


def _short(words: str) -> str:
    """The beginning of some words, cut between two of them."""
    return words if len(words) <= _CUT else words[:_CUT].rsplit(" ", 1)[0] + " …"


def title(tie: Standing) -> str:
    """Kind and sides, the parts written out where the tie has a direction."""
    return f"{tie.kind}: " + " and ".join(f"{code} ({part})" if part else code for code, part in tie.parties)


def differences(tie: Standing) -> list[str]:
    """Where the accounts of a tie differ, in words."""
    out = []
    for c in contradictions(tie.disagreements):
        if c.ones == c.others:
            out.append(f"{plain(c.ones[0])} contradicts itself ({c.how}): {c.one_says} | {c.other_says}")
        else:
            out.append(f"{c.how}: {_listed(c.ones)}: {c.one_says} | {_listed(c.others)}: {c.other_says}")
    silent = [d.other for d in tie.disagreements if d.how == SILENT]
    if silent:
        out.append(f"silent: {', '.join(silent)}")
    return out


def _listed(keys: tuple[str, ...]) -> str:
    return ", ".join(plain(k) for k in keys)


def flat(tie: Standing) -> Iterator[dict[str, Any]]:
    """One row an account and state, what it has left behind among them."""
    for account in tie.accounts:
        for row, _ in _rows(tie, account, True):
            yield row


def _rows(tie: Standing, account: Account, every: bool) -> Iterator[tuple[dict[str, Any], Entry]]:
    holder = account.holder
    differs = [
        f"{d.other if d.one == holder.key else d.one}: {d.how}"
        for d in tie.disagreements if holder.key in (d.one, d.other) and d.how != SILENT
    ]  # fmt: skip
    (a, a_part), (b, b_part) = tie.parties
    entries = [(e, True) for e in account.entries] + [(e, False) for e in account.before if every]
    for number, (entry, current) in enumerate(entries):
        latest = entry.statements[0]
        silence = tie.silences[holder.key][number] if current else None
        yield {
            "kind": tie.kind, "a": a, "a_part": a_part, "b": b, "b_part": b_part, "account": holder.key, "account_is": holder.sort,
            "speaker": latest.holder.speaker or None, "carried_by": latest.holder.carried, "says": entry.position.words(),
            "state": entry.position.state, "stage": entry.position.stage, "polarity": entry.position.polarity,
            "manner": entry.position.manner, "since": entry.since, "until": entry.until, "certainty": entry.certainty,
            "first_said": entry.first_said, "last_said": entry.last_said,
            "age_days": tie.ages[holder.key][number] if current else None, "reports": entry.reports,
            "later_reports": silence.later if silence else None, "later_silent": silence.silent if silence else None,
            "current": current, "in_order": entry.in_order, "differs": differs, "report": latest.report or None,
            "outlet": latest.outlet, "relation": latest.relation, "by": latest.by, "words": latest.words[:_WORDS],
        }, entry  # fmt: skip


def _named(account: Account, entry: Entry) -> str:
    """The account as people read it: its code with who spoke, the outlet by its name."""
    latest = entry.statements[0].holder
    name = account.holder.name
    if latest.speaker and latest.speaker != name:
        name = f"{name}: {latest.speaker}"
    return f"{name}, through {' and '.join(latest.carried)}" if latest.carried else name


def plain(key: str) -> str:
    """An account's key as people read it."""
    kind, colon, name = key.partition(":")
    if colon and kind == "tables":
        return f"khabar tables ({name})"
    return name or "the outlet" if colon and kind in ("outlet", "unnamed") else key
