"""khabar dyad: what two sides do to each other, by month or week."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from khabar.commands.bar import bar
from khabar.commands.options import FIRST_DAY, FORMAT, JUDGED_ONLY, LAST_DAY, LEDGER, MACHINE_ONLY, side
from khabar.commands.output import put
from khabar.export.plot import plot
from khabar.facts import ontology
from khabar.ledger.book import Ledger
from khabar.ledger.dyads import SERIES, Cell, DyadEvent
from khabar.ledger.pairing import Dyad

_SHOWN = ("period", "direction", "series", "n", "quad1", "quad2", "quad3", "quad4", "deny", "mean_score", "reports", "outlets", "rate", "shift")
_COLUMNS = (
    "period", "direction", "actor", "recipient", "actor_role", "recipient_role", "series", "unit", "n", "weighted", "passing", "quad1", "quad2",
    "quad3", "quad4", *(t.lower() for t in ontology()), "mean_score", "reports", "outlets", "rate", "shift",
)  # fmt: skip
_EVENTS = (
    "event", "period", "date", "direction", "actor", "recipient", "series", "type", "quad", "score", "weight", "claims", "reports", "origins", "passing",
)  # fmt: skip


@click.command("dyad")
@click.argument("a")
@click.argument("b")
@LEDGER
@click.option("--by", type=click.Choice(["month", "week"]), default="month", show_default=True)
@click.option("--unit", type=click.Choice(["event", "origin", "report", "claim"]), default="event", show_default=True, help="What is counted.")
@click.option("--country", is_flag=True, help="The codes given are states: whoever belongs to them counts.")
@click.option("--roles", is_flag=True, help="A series for each pair of sectors.")
@click.option("--series", type=click.Choice([*SERIES, "all"]), default="actual", show_default=True)
@click.option("--windows", is_flag=True, help="Count events without a day too, by the day of their report.")
@click.option("--since", type=FIRST_DAY, help="First day.")
@click.option("--until", type=LAST_DAY, help="Last day.")
@click.option("--shifts", "mark_shifts", is_flag=True, help="Mark changes of level (needs khabar[shifts]).")
@click.option("--events", "listed", is_flag=True, help="The events themselves, with weights, not their counts.")
@JUDGED_ONLY
@MACHINE_ONLY
@click.option("--plot", "picture", type=click.Path(path_type=Path), help="Draw the series into this .svg or .png too (needs khabar[plots]).")
@click.option("--arabic", is_flag=True, help="Labels of the plot in Arabic.")
@FORMAT
def dyad_command(
    a: str, b: str, where: str, form: str, series: str, listed: bool, picture: Path | None, arabic: bool, **asked: Any
) -> None:
    """Show what A and B do to each other by month or week, in each direction.

    A and B are codes or names, with a sector where only that is meant (RUS/MIL). An event counts once, however many reports tell it;
    denials stand outside the quad classes, and a mean needs 10 events. A with A and --country shows what is domestic.

    Example: khabar dyad ARM AZE --country --by week --series all
    """
    with Ledger(where, create=False) as ledger, bar() as move:
        found = ledger.dyad(side(ledger, a), side(ledger, b), progress=move, **asked)
    if picture:
        plot(found, picture, series="actual" if series == "all" else series, arabic=arabic)
    note = _note(found)
    if listed:
        put((_event(e, found) for e in found.events if series in (e.series, "all")), _EVENTS, form, note=note, empty="no such event")
        return
    cells = [c for c in found.cells if series in (c.series, "all") and (form != "table" or c.types)]
    title = f"{found.a} and {found.b}, unit: {found.unit}, by {found.by}"
    put((_cell(c, found) for c in cells), _SHOWN if form == "table" else _COLUMNS, form, title=title, note=note, empty="no dated event of these two")


def _ends(direction: str, found: Dyad) -> tuple[str, str]:
    return (found.b, found.a) if direction == "<" else (found.a, found.b)


def _way(direction: str, found: Dyad) -> str:
    actor, recipient = _ends(direction, found)
    return f"{actor} domestic" if direction == "domestic" else f"{actor} {'with' if direction == '-' else '→'} {recipient}"


def _cell(c: Cell, found: Dyad) -> dict[str, Any]:
    actor, recipient = _ends(c.direction, found)
    marked = next((s for s in found.shifts if (s.period, s.direction, s.series) == (c.period, c.direction, c.series)), None)
    return {
        "period": c.period, "direction": _way(c.direction, found), "actor": actor, "recipient": recipient, "actor_role": c.roles[0] or None,
        "recipient_role": c.roles[1] or None, "series": c.series, "unit": c.unit, "n": c.n, "weighted": c.weighted, "passing": c.passing,
        **{f"quad{n + 1}": value for n, value in enumerate(c.quads)}, **{t.lower(): c.types.get(t, 0) for t in ontology()},
        "mean_score": c.score, "reports": c.reports, "outlets": c.outlets, "rate": c.rate,
        "shift": f"{marked.before:g} to {marked.after:g}" if marked else None,
    }  # fmt: skip


def _event(e: DyadEvent, found: Dyad) -> dict[str, Any]:
    actor, recipient = _ends(e.direction, found)
    return {
        "event": e.event, "period": e.period, "date": e.day, "direction": _way(e.direction, found), "actor": actor, "recipient": recipient,
        "series": e.series, "type": e.type, "quad": e.quad, "score": e.score, "weight": e.weight, "claims": e.claims, "reports": e.reports,
        "origins": e.origins, "passing": e.passing,
    }  # fmt: skip


def _note(found: Dyad) -> str:
    u = found.undated
    share = f"{u.share:.0%}" if u.share is not None else "none"
    windows = "their windows counted by the day of the report" if found.windows else "--windows counts them by the day of the report"
    return (
        f"unit: {found.unit}. Of {u.events} events {u.counted} are counted; undated {u.undated}, too coarse {u.coarse} (share {share}; {windows}); "
        f"left out as background {u.background}, as possible or habitual {u.other}. In periods in which nothing was read {found.unread}. "
        "rate: n per 1,000 reports read."
    )
