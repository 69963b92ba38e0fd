"""Options that the ledger's commands share."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

import click
from click.shell_completion import CompletionItem

from khabar.facts import ontology
from khabar.ledger.book import Ledger
from khabar.ledger.days import asked_day

_SIDES = ("actor", "recipient", "party", "other", "holder", "speaker")


class Day(click.ParamType[str]):
    """A day as YYYY-MM-DD; a month or a year stands for its first day, or with `last` for its last, or with `exact` for none."""

    name = "day"

    def __init__(self, *, last: bool = False, exact: bool = False) -> None:
        self.last = last
        self.exact = exact

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return asked_day(str(value), last=self.last, exact=self.exact)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class EventType(click.ParamType[str]):
    """A PLOVER type or DENY, in capitals or not."""

    name = "type"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        found = str(value).upper()
        if found not in ontology():
            near = get_close_matches(found, ontology(), 1)
            self.fail(f"{value!r} is no type{f' (did you mean {near[0]}?)' if near else ''}; there are {', '.join(ontology())}", param, ctx)
        return found

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in ontology() if name.startswith(incomplete.upper())]


FIRST_DAY, LAST_DAY, DAY, TYPE = Day(), Day(last=True), Day(exact=True), EventType()


def side(ledger: Ledger, name: str) -> str:
    """The code of a side given by code or name, with its sector where one follows (RUS/MIL)."""
    code, slash, sector = name.partition("/")
    return f"{ledger.code(code)}{slash}{sector}"


def coded(ledger: Ledger, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What is asked for, with the codes of sides that were given by name («Armenia», «أرمينيا»).

    Raises:
        KhabarError: a side that neither the ledger nor its tables know; the nearest ones are named.
    """
    return {k: ledger.code(v) if k in _SIDES and v else v for k, v in wanted.items()}


LEDGER = click.option(
    "--ledger",
    "where",
    default="khabar.db",
    envvar="KHABAR_LEDGER",
    show_default=True,
    show_envvar=True,
    help="SQLite file, or URL such as postgresql+psycopg://user@host/name.",
)
FORMAT = click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
LIMIT = click.option("--limit", type=click.IntRange(0), default=50, show_default=True, help="Rows shown; 0 for all.")
JUDGED_ONLY = click.option("--judged-only", is_flag=True, help="Only what a person confirmed, corrected or added.")
MACHINE_ONLY = click.option("--machine-only", is_flag=True, help="As the machine read it: judgements are left out.")
