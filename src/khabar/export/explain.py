"""Why a claim says what it says: rule, characters and chain under the sentence."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from rich.console import Console

from khabar.errors import InputError
from khabar.export.rows import entities
from khabar.export.table import names, status
from khabar.model import Claim, Reading, Report

_SHORT = 8
"""Characters of an id that may stand for it."""


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


def found_in(readings: Sequence[Reading], wanted: str) -> tuple[Reading, Claim]:
    """The claim of several readings whose id begins with `wanted`; a number counts in the first of them.

    Raises:
        InputError: none or several fit.
    """
    if not readings:
        raise InputError("no report to explain; khabar read says what is wrong with the file")
    holding = [r for r in readings if any(c.id.startswith(wanted) for c in r.claims)]
    reading = holding[0] if len(holding) == 1 else readings[0]
    return reading, find(reading, wanted)


def remedies(claim: Claim, report: Report, file: str, where: str | None) -> Iterator[str]:
    """How to correct a claim: a person's word stands before the machine's, and a word read wrongly is mended in a lexicon.

    Args:
        claim: the claim that was explained.
        report: its report.
        file: where the report was read from.
        where: the ledger it is in; None where it was read from a file.
    """
    ledger = where or "my.db"
    key = claim.id[:_SHORT]
    lines = []
    if where is None:
        given = "".join(f" --{name} {shlex.quote(value)}" for name, value in (("published", report.published), ("outlet", report.outlet)) if value)
        source = "FILE" if file == "-" else shlex.quote(file)
        lines.append((f"khabar add {source}{'' if file.endswith('.jsonl') else given} --ledger {ledger}", "once: what people say is kept in a ledger"))
    lines += [
        (f"khabar judge confirm {key} --ledger {ledger}", "it is right"),
        (f"khabar judge correct {key} type AID --ledger {ledger}", "a field is wrong: type, mode, actors, recipients, holders, date, polarity, modality ..."),
        (f"khabar judge reject {key} --ledger {ledger}", "the report says nothing of the kind"),
        (f"khabar lexicon hits {shlex.quote(claim.trigger.text.split()[0])}", "what the lexicons know of the word; khabar lexicon add teaches a name"),
    ]
    wide = max(len(command) for command, _ in lines)
    yield "To confirm or correct it (a person's word stands before the machine's; nothing is overwritten, khabar judge undo takes it back):"
    yield from (f"  {command:<{wide}}  {why}" for command, why in lines)


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
