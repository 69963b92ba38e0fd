"""The command line: each command is one library call."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from khabar import commands, examples
from khabar.commands.near import NearGroup
from khabar.errors import InputError, KhabarError
from khabar.evaluation import accuracy
from khabar.evaluation.floors import hold_floors
from khabar.evaluation.gold import evaluate, notes
from khabar.export import explain
from khabar.ingest.files import text_of
from khabar.ingest.jsonl import reports
from khabar.ingest.outcomes import Reject
from khabar.lexicon import own
from khabar.lexicon.words import lexicon
from khabar.model import Claim, Reading
from khabar.practice.shipped import shipped
from khabar.reader import VERSION, read

_LEXICONS = click.option(
    "--lexicon",
    "lexicons",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Folder of your own lexicon entries; may be repeated.",
)


class _Group(NearGroup):
    """Turns khabar's errors into one line on standard error and exit code 1; loads the ledger's commands when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *commands.COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return super().get_command(ctx, cmd_name) or commands.load(cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by what they are for, in the order in which one meets them."""
        names = self.list_commands(ctx)
        told = {name for section in commands.SECTIONS.values() for name in section}
        rest = {name: self._short(ctx, name) for name in names if name not in told}
        for title, section in {**commands.SECTIONS, "More": rest}.items():
            rows = [(name, says) for name, says in section.items() if name in names]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def _short(self, ctx: click.Context, name: str) -> str:
        found = self.get_command(ctx, name)
        return found.get_short_help_str(60) if found else ""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KhabarError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            sys.exit(0)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="khabar")
def main() -> None:
    """Read Arabic news reports: who did what to whom, when, where, and on whose word.

    New here? `khabar demo` shows it on sample reports in ten seconds; `khabar COMMAND --help` has an example of each.
    """


def _readings(file: str, published: str | None, lexicons: tuple[Path, ...]) -> Iterator[Reading]:
    """Readings of a text, or of the reports of a .jsonl file; lines set aside are named on standard error."""
    text = text_of(file)
    if not file.endswith(".jsonl"):
        yield read(text, published=published, id=None if file == "-" else Path(file).name, lexicons=lexicons)
        return
    for row in reports(text, file, published=published):
        if isinstance(row, Reject):
            click.echo(str(row), err=True)
        else:
            yield read(row, lexicons=lexicons)


@main.command("explain")
@click.argument("file")
@click.argument("claim", required=False)
@click.option("--published", help="Publication day, YYYY-MM-DD.")
@click.option("--ledger", "where", envvar="KHABAR_LEDGER", show_envvar=True, help="A ledger: FILE is then a report in it (key, label or URL), or CLAIM alone is given.")
@_LEXICONS
def explain_command(file: str, claim: str | None, published: str | None, where: str | None, lexicons: tuple[Path, ...]) -> None:
    """Show why CLAIM (its number or the start of its id) of FILE says what it says, and how to correct it.

    FILE is a text or the reports of a .jsonl file, or a report in a ledger; of a claim in a ledger the id alone will do.

    Example: khabar explain report.txt 1 --published 2024-02-24
    """
    said: list[str] = []
    if claim is None or (where and file != "-" and not Path(file).exists()):
        where = where or "khabar.db"
        reading, found, said = _explained(file, claim, where)
    else:
        where = None
        reading, found = explain.found_in(list(_readings(file, published, lexicons)), claim)
    explain.explain(reading, found, Console(width=None if sys.stdout.isatty() else 200))
    for line in ["", *said, *([""] if said else []), *explain.remedies(found, reading.report, file, where)]:
        click.echo(line)


def _explained(what: str, claim: str | None, where: str) -> tuple[Reading, Claim, list[str]]:
    """A claim of a ledger, by its report and itself or by itself alone, with its reading and what people said of it."""
    from khabar.ledger.book import Ledger

    if claim is None and Path(what).exists():
        raise InputError(f"{what}: which claim? give its number: khabar explain {what} 1 (khabar read {what} shows them)")
    with Ledger(where, create=False) as ledger:
        cited = ledger.cite(what) if claim is None else None
        reading = ledger.reading(cited.report if cited else what)
        if cited and not any(c.id == cited.claim for c in reading.claims):
            raise InputError(f"claim {cited.claim}: no rule read it, a person added it ({', '.join(cited.judged)}); khabar judge list --of {cited.claim} shows the row")
        found = explain.find(reading, cited.claim if cited else claim or "")
        said = [
            f"  {j.verdict} {j.field or ''}{'' if j.value is None else f' = {json.dumps(j.value, ensure_ascii=False)}'}, by {j.author}, {j.recorded[:10]} ({j.state})"
            for j in ledger.judgements(of=found.id)
        ]  # fmt: skip
    return reading, found, ["People said of it:", *said] if said else []


@main.command("eval")
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Figures as JSON.")
@click.option("--misses", is_flag=True, help="List what was missed or wrong.")
@click.option("--floors", type=click.Path(path_type=Path), help="Fail where a figure is below this file's floor.")
@click.option("--update", is_flag=True, help="Raise the floors to the figures seen; never lowers one.")
def eval_command(gold: Path, as_json: bool, misses: bool, floors: Path | None, update: bool) -> None:
    """Read the gold reports in GOLD, a folder of .json or a .jsonl file such as `khabar code` writes, and score the readings.

    Example: khabar eval eval/gold --floors eval/floors.json
    """
    scores = evaluate(gold)
    if as_json:
        click.echo(json.dumps(scores.rounded()))
    else:
        for line in scores.lines(misses):
            click.echo(line)
        for line in notes(gold):
            click.echo(line, err=True)
    if floors is not None:
        problems = hold_floors(scores, floors, update)
        if problems:
            raise click.ClickException("below the floor: " + "; ".join(problems))


@main.command("accuracy")
@click.argument("gold", type=click.Path(exists=True, path_type=Path), required=False)
@click.option("--weighted", is_flag=True, help="Count each report by the weight `khabar sample` gave it, to speak of all it drew from.")
def accuracy_command(gold: Path | None, weighted: bool) -> None:
    """Precision and recall by type, field and outlet on the gold reports in GOLD, with 95 % intervals and the commonest errors.

    GOLD is a folder of .json or a .jsonl file such as `khabar code` writes. Without GOLD: on the gold reports of our own writing that ship with khabar.

    Example: khabar accuracy my-gold
    """
    gold = gold or shipped("gold")
    click.echo(accuracy.text(accuracy.accuracy(gold, weighted), accuracy.about(gold)))


@main.group("lexicon", cls=NearGroup)
def lexicon_group() -> None:
    """Check and look into the lexicons."""


@lexicon_group.command("check")
@click.option("--verbose", is_flag=True, help="List every example that fails.")
@_LEXICONS
def lexicon_check(verbose: bool, lexicons: tuple[Path, ...]) -> None:
    """Run every example of every entry.

    Example: khabar lexicon check --verbose
    """
    outcome = examples.run(tuple(lexicons))
    for line in outcome.lines(verbose):
        click.echo(line)


@lexicon_group.command("hits")
@click.argument("word")
@_LEXICONS
def lexicon_hits(word: str, lexicons: tuple[Path, ...]) -> None:
    """Show every analysis of a word form.

    Example: khabar lexicon hits وسيستهدفونها
    """
    found = lexicon(tuple(lexicons)).word(word)
    click.echo(f"{found.form} function={found.function or '-'} nationality={found.nisba or '-'}")
    for analysis in found.analyses:
        click.echo(f"  {analysis!r}")
    for _, _, _, key in found.name_starts:
        click.echo(f"  name begins with {key}")


@lexicon_group.command("unknown")
@click.argument("file")
@click.option("--top", default=40, show_default=True, help="How many to list.")
@_LEXICONS
def lexicon_unknown(file: str, top: int, lexicons: tuple[Path, ...]) -> None:
    """List the persons and groups of FILE (.jsonl) that no table knows, most frequent first, with an example.

    Example: khabar lexicon unknown reports.jsonl --top 20
    """
    for line in examples.unknown(_readings(file, None, lexicons), top):
        click.echo(line)


@lexicon_group.command("add")
@click.argument("kind", type=click.Choice(["person", "group", "office"]))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--code", required=True, help="ISO3 of the state, or an upper-case short name.")
@click.option("--name", required=True, help="Name in Latin letters.")
@click.option("--arabic", required=True, multiple=True, help="Name as written in Arabic; may be repeated.")
@click.option("--role", default="", help="PLOVER sector: GOV, MIL, REB ...")
def lexicon_add(kind: str, folder: Path, code: str, name: str, arabic: tuple[str, ...], role: str) -> None:
    """Add a person, group or office to your own lexicon FOLDER.

    Example: khabar lexicon add group my-lexicon --code NEWGROUP --name "New Group" --arabic "المجموعة الجديدة" --role REB
    """
    click.echo(own.add(kind, folder, code, name, list(arabic), role))
