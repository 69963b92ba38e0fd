"""khabar adjudicate: decide what coders differ on, and write the gold that comes of it."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.text import Text

from khabar.commands.output import console
from khabar.commands.prompt import ask, editing, explain
from khabar.errors import ConfigError, InputError
from khabar.ledger.judging import author_of
from khabar.practice.coders import line_of
from khabar.practice.disagreements import (
    EXISTS,
    NO,
    YES,
    Disagreements,
    Question,
    adjudicated,
    checked_decision,
    load,
    settled,
    write,
)

_HOW = "a number takes that coder's word; another value is typed; Enter passes it over; b back; ?TYPE codebook; q stops"


@click.command("adjudicate")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Gold (.jsonl) of the reports in which nothing is left open.")
@click.option("--adjudicator", help="Who decides; else KHABAR_AUTHOR, else git's user.name.")
@click.option("--ask/--no-ask", default=True, show_default=True, help="Ask for what is open, or only write what is decided.")
def adjudicate_command(file: Path, out: Path | None, adjudicator: str | None, ask: bool) -> None:
    """Decide the disagreements that `khabar agree --disagreements FILE` listed, and write gold of what is agreed and decided.

    Each decision is written into FILE at once; the `decision` of a line may be written there by other means as well. The coded
    files must be as they were. What is written is gold for `khabar eval` and `accuracy`.

    Example: khabar adjudicate differ.jsonl --out gold.jsonl --adjudicator nur
    """
    if out is not None and out.suffix != ".jsonl":
        raise ConfigError(f"--out {out}: gold has a report a line; give a name that ends in .jsonl")
    who = author_of(adjudicator)
    found = load(file)
    if ask:
        found = _decide(found, file)
    click.echo(f"{len(found.questions) - len(found.open)} of {len(found.questions)} decided")
    if out is None:
        return
    if out.resolve() in {path.resolve() for place in (str(file), *found.head.places) for path in (Path(place), file.parent / place)}:
        raise ConfigError(f"--out {out}: that is what the gold is made from; give it a name of its own")
    made = adjudicated(found, who, file.parent)
    part = out.with_name(f"{out.name}.part")
    part.write_bytes(b"".join(line_of(one) for one in made.reports))
    part.replace(out)
    click.echo(f"{out}: {len(made.reports)} reports; khabar accuracy {out} --weighted")
    if made.left:
        click.echo(f"{len(made.left)} reports are left out, as something in them is open: {', '.join(made.left[:8])}", err=True)


def _decide(found: Disagreements, file: Path) -> Disagreements:
    """Ask for each open question; whoever stops goes on later."""
    questions = list(found.questions)
    at, last = 0, None
    if found.open:
        editing()
        click.echo(_HOW)
    while at < len(questions):
        one = questions[at]
        if settled(one, questions_of(questions, one)):
            at += 1
            continue
        if (one.report, one.unit) != last:
            _show(one)
            last = (one.report, one.unit)
        _options(one)
        try:
            line = ask(f"[{at + 1}/{len(questions)}] {one.field}")
        except (click.Abort, EOFError):
            break
        if line == "q":
            break
        if line == "b":
            before = [n for n in range(at) if questions[n].decision is not None]
            if before:
                at = before[-1]
                questions[at] = msgspec.structs.replace(questions[at], decision=None)
                write(msgspec.structs.replace(found, questions=questions), file)
                last = None
            continue
        if line.startswith("?"):
            explain(line[1:].strip())
            continue
        if not line:
            at += 1
            continue
        try:
            questions[at] = msgspec.structs.replace(one, decision=_decision(one, line))
        except InputError as error:
            click.echo(f"  {error}")
            continue
        write(msgspec.structs.replace(found, questions=questions), file)
        at += 1
    return msgspec.structs.replace(found, questions=questions)


def questions_of(questions: list[Question], one: Question) -> list[Question]:
    """All questions about the claim of one."""
    return [q for q in questions if (q.report, q.unit) == (one.report, one.unit)]


def _decision(one: Question, line: str) -> str:
    if line.isdigit() and 1 <= int(line) <= len(one.said):
        line = one.said[int(line) - 1].value
        return (NO if line == NO else YES) if one.field == EXISTS else line
    if one.field == EXISTS:
        return checked_decision(one, next((word for word in (YES, NO) if word.startswith(line.lower())), line))
    return checked_decision(one, line)


def _show(one: Question) -> None:
    screen = console()
    click.echo()
    screen.print(Text(f"{one.report} · «{one.words}»", style="bold"))
    screen.print(Text(one.sentence))


def _options(one: Question) -> None:
    screen = console()
    if one.field == EXISTS:
        click.echo("  is it a claim? (yes, no)")
    for number, said in enumerate(one.said, 1):
        screen.print(Text(f"  {number} {said.coder}: {said.value}"))
    for said in one.beside:
        screen.print(Text(f"    {said.coder}: {said.value}", style="dim"))
