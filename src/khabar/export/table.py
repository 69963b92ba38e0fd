"""A Reading in a terminal: one line a claim worth a line, then what could not be told."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from khabar.export.rows import entities
from khabar.model import Claim, Entity, Reading

SIGNS = {"done": "●", "denied": "✗", "pledged": "◆", "planned": "◇", "demanded": "!", "feared": "?", "repeated": "≈"}
_WORTH = 2
"""Sides and holders a claim must show, in sum, to have its line without --all; a stated date counts as one."""
_ISOLATE = ("\u2067", "\u2069")


def status(claim: Claim) -> str:
    """One word for polarity and modality: done, denied, pledged, planned, demanded, feared, repeated."""
    if claim.polarity == "negated":
        return "denied"
    if claim.modality == "actual":
        return "pledged" if claim.type == "AGREE" else "repeated" if claim.iterated else "done"
    return {"planned": "planned", "demanded": "demanded", "possible": "feared", "habitual": "repeated"}[claim.modality]


def worth(claim: Claim) -> bool:
    """Whether a claim says enough for a line of its own."""
    return (
        bool(claim.actors) + bool(claim.recipients) + bool(claim.attribution) + bool(claim.date) >= _WORTH
        or claim.type == "DENY"
    )


def names(ids: list[str], by_id: dict[str, Entity]) -> str:
    """Codes of the sides, with their sector where it tells them apart."""
    return ", ".join(f"{by_id[i].code}{'/' + by_id[i].roles[0] if by_id[i].roles else ''}" for i in ids) or "–"


def show(reading: Reading, console: Console, every: bool = False) -> None:
    """Print the claims of a reading, each with the number by which `khabar explain` takes it, and end with its issues."""
    by_id = entities(reading)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column, justify in (("", "right"), ("", "left"), ("status", "left"), ("type", "left"), ("who", "left"), ("", "left"), ("whom", "left"),
                            ("when", "left"), ("words", "right"), ("on whose word", "left")):  # fmt: skip
        table.add_column(column, justify=justify, no_wrap=column in ("status", "type", "when"))  # type: ignore[arg-type]
    left_out = 0
    for number, claim in enumerate(reading.claims, 1):
        if not (every or worth(claim)):
            left_out += 1
            continue
        word = status(claim)
        text = (reading.report.title if claim.trigger.part == "title" else reading.report.text) or ""
        end = claim.trigger.end
        while end < len(text) and end < claim.trigger.end + 24 and text[end] not in "\n.،":
            end += 1
        words = (
            text[claim.trigger.start : end].rsplit(" ", 1)[0]
            if end < len(text) and text[end - 1] != " "
            else text[claim.trigger.start : end]
        )
        chain = " ← ".join(["report", *(f"{by_id[a.holder].name or by_id[a.holder].code}" for a in claim.attribution)])
        table.add_row(
            str(number), SIGNS[word], word, f"{claim.type}{'/' + claim.mode if claim.mode else ''}", names(claim.actors, by_id), "→",
            names(claim.recipients, by_id), claim.date.value if claim.date else "", _ISOLATE[0] + words + _ISOLATE[1], chain,
        )  # fmt: skip
    console.print(table)
    if reading.relations:
        console.print("\n[bold]standing ties[/bold]")
        for relation in reading.relations:
            holder = " ← ".join(["report", *(by_id[a.holder].code for a in relation.attribution)])
            told = relation.status.startswith(("no ", "not "))
            negated = "not " if relation.polarity == "negated" and not told else ""
            console.print(f"  {relation.kind}: {', '.join(by_id[p.entity].code for p in relation.parties)}  {negated}{relation.status}"
                          f" ({relation.manner.replace('_', ' ')})  {holder}")  # fmt: skip
    if left_out:
        console.print(f"\n{left_out} slighter claims left out; --all shows them")
    if reading.issues:
        console.print(f"\n[bold]could not be told[/bold] ({len(reading.issues)})")
        for issue in reading.issues if every else reading.issues[:8]:
            console.print(f"  {issue.start}–{issue.end} {issue.code}: {issue.message}", markup=False)
