"""Why a claim says what it says: rule, characters and chain under the sentence."""

from __future__ import annotations

from rich.console import Console

from khabar.errors import InputError
from khabar.export.rows import entities
from khabar.export.table import names, status
from khabar.model import Claim, Reading


def find(reading: Reading, wanted: str) -> Claim:
    """The claim whose id begins with `wanted`, or number `wanted` counted from 1.

    Raises:
        InputError: none or several fit.
    """
    if wanted.isdigit() and 0 < int(wanted) <= len(reading.claims):
        return reading.claims[int(wanted) - 1]
    fitting = [c for c in reading.claims if c.id.startswith(wanted)]
    if len(fitting) != 1:
        raise InputError(
            f"claim {wanted!r}: {len(fitting)} claims fit; give its number (1 to {len(reading.claims)}) or more of its id"
        )
    return fitting[0]


def explain(reading: Reading, claim: Claim, console: Console) -> None:
    """Print the sentence of a claim and, below it, each field with its characters and its rule."""
    by_id = entities(reading)
    text = (reading.report.title if claim.trigger.part == "title" else reading.report.text) or ""
    sentence = next(
        (s for s in reading.sentences if s.part == claim.trigger.part and s.start <= claim.trigger.start < s.end), None
    )
    if sentence is not None:
        console.print(text[sentence.start : sentence.end], markup=False)
    console.print(
        f"\n{claim.type}{'/' + claim.mode if claim.mode else ''} {status(claim)}: {names(claim.actors, by_id)} → {names(claim.recipients, by_id)}",
        markup=False,
    )
    for row in claim.evidence:
        who = f" {by_id[row.entity].code}" if row.entity else ""
        mark = " (inferred)" if row.inferred else ""
        console.print(
            f"  {row.field}{who}: «{text[row.start : row.end]}» [{row.start}:{row.end}] by {row.rule}{mark}",
            markup=False,
        )
    if claim.date:
        console.print(f"  date: {claim.date.value} ({claim.date.basis})", markup=False)
    for held in claim.attribution:
        cue = f" «{text[held.cue.start : held.cue.end]}» [{held.cue.start}:{held.cue.end}]" if held.cue else ""
        console.print(
            f"  {held.relation}: {by_id[held.holder].name} ({by_id[held.holder].code}), {held.manner}{cue}",
            markup=False,
        )
    for link in claim.links:
        other = next((c for c in reading.claims if c.id == link.claim), None)
        if other:
            console.print(f"  {link.how}: {other.type} «{other.trigger.text}»", markup=False)
