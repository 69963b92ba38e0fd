"""khabar judge: what people say of what the machine read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from khabar.commands.near import NearGroup
from khabar.commands.options import FORMAT, LEDGER, LIMIT
from khabar.commands.output import put
from khabar.errors import LedgerError
from khabar.ledger.book import Ledger
from khabar.ledger.judgement import CODEBOOK, ROLES, Judgement

_COLUMNS = (
    "id", "state", "why", "recorded", "author", "role", "codebook", "verdict", "target", "report", "part", "start", "end", "key", "kind", "field",
    "value", "other_report", "other_key", "undoes", "note", "anchor",
)  # fmt: skip
_SHOWN = ("id", "state", "recorded", "author", "verdict", "of", "field", "value", "note")
Command = Callable[..., Any]


def _about(command: Command) -> Command:
    """Options that every judgement takes."""
    for option in (
        click.option("--author", help="Who judges; else KHABAR_AUTHOR, else git's user.name."),
        click.option("--role", type=click.Choice(ROLES), default="coder", show_default=True, help="An adjudicator's word stands before a coder's."),
        click.option("--codebook", help=f"The rules it is made by; else «{CODEBOOK}»."),
        click.option("--note", help="Why."),
        LEDGER,
    ):
        command = option(command)
    return command


@click.group("judge", cls=NearGroup)
def judge_command() -> None:
    """Confirm, reject, correct or add what the machine read. Rows are added, nothing is changed, and all can be undone.

    WHAT is the key of a claim or relation or its first 8 characters (khabar claims, khabar relations, --format json), or
    REPORT#CODE for an entity of a report.
    """


def _put(where: str, verdict: str, what: str, **more: Any) -> None:
    with Ledger(where, create=False) as ledger:
        made = ledger.judge(verdict, what, **{k: v for k, v in more.items() if v is not None})
    click.echo(f"judgement {made.id}: {_told(made)}, by {made.author}" if made else "said already; nothing added")


def _told(one: Judgement) -> str:
    what = " ".join(str(v) for v in (one.verdict, one.target, (one.key or one.report or "")[:12], one.field or "") if v)
    return f"{what} = {_value(one.value)}" if one.verdict == "correct" else what


def _value(value: Any) -> str:
    if isinstance(value, list) and value and all(isinstance(v, dict) and "code" in v for v in value):
        return ";".join(":".join(filter(None, (v["code"], v.get("part"), v.get("relation")))) for v in value)
    return "" if value is None else value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _json(text: str) -> Any:
    """A value that is JSON as such, else the text."""
    if text[:1] in "[{":
        try:
            return json.loads(text)
        except ValueError as error:
            raise LedgerError(f"{text[:40]}: looks like JSON and is none ({error})") from error
    return text


@judge_command.command("confirm")
@click.argument("what")
@click.option("--field", help="Only this field.")
@click.option("--with", "other", help="A claim that WHAT denies: the denial is confirmed, or tied.")
@_about
def confirm(where: str, what: str, **more: Any) -> None:
    """Say that WHAT is as the machine read it.

    Example: khabar judge confirm 3f2a9c01 --author amal
    """
    _put(where, "confirm", what, **more)


@judge_command.command("reject")
@click.argument("what")
@click.option("--field", help="Only this field: it is nothing.")
@click.option("--with", "other", help="A claim that WHAT does not deny: the denial is untied.")
@_about
def reject(where: str, what: str, **more: Any) -> None:
    """Say that WHAT is not in the report.

    Example: khabar judge reject 3f2a9c01 --note "a football match"
    """
    _put(where, "reject", what, **more)


@judge_command.command("correct")
@click.argument("what")
@click.argument("field")
@click.argument("value")
@_about
def correct(where: str, what: str, field: str, value: str, **more: Any) -> None:
    """Say that FIELD of WHAT is VALUE: a list is joined by ";", "" is nothing, what is JSON is read as JSON.

    Sides are codes (ARM), parties CODE:part (ARM:member;CSTO:organisation), holders outermost first (RIA:relay;CSTO), quantities
    killed=7 or killed=5-9. What no table knows comes as JSON with its name.

    Example: khabar judge correct 3f2a9c01 actors "ARM;FRA"
    """
    _put(where, "correct", what, field=field, value=_json(value), **more)


@judge_command.command("add")
@click.argument("place")
@click.argument("fields", nargs=-1, required=True)
@_about
def add(where: str, place: str, fields: tuple[str, ...], **more: Any) -> None:
    """Say what the machine missed at PLACE: REPORT@START-END or REPORT@«words», in code points; FIELDS are given as field=value.

    A claim needs its type, a relation kind, status and parties.

    Example: khabar judge add r7@120-126 type=RETREAT mode=withdraw actors=FRA recipients=NER modality=planned
    """
    pairs = [field.partition("=") for field in fields]
    for name, sign, _ in pairs:
        if not sign:
            raise click.UsageError(f"{name}: give field=value, such as type=AID")
    _put(where, "add", place, value={name: _json(value) for name, _, value in pairs}, **more)


def _pair(verdict: str, means: str) -> click.Command:
    @judge_command.command(verdict, help=f"""Say that two claims or events (their keys) {means}.

    Example: khabar judge {verdict} 3f2a9c01 77e01b2d""")  # fmt: skip
    @click.argument("one")
    @click.argument("two")
    @_about
    def command(where: str, one: str, two: str, **more: Any) -> None:
        _put(where, verdict, one, other=two, **more)

    return command


_pair("same", "tell of one happening")
_pair("different", "tell of two happenings")
_pair("unsure", "cannot be told to be one or two")


@judge_command.command("reviewed")
@click.argument("report")
@_about
def reviewed(where: str, report: str, **more: Any) -> None:
    """Say that REPORT (key, label or URL) was gone through whole: what stands of it is right and complete.

    Example: khabar judge reviewed r7 --author amal
    """
    _put(where, "reviewed", report, **more)


@judge_command.command("undo")
@click.argument("id", type=int)
@_about
def undo(where: str, id: int, **more: Any) -> None:
    """Take judgement ID back, by a further row; undoing that brings it back.

    Example: khabar judge undo 12
    """
    _put(where, "undo", str(id), **more)


@judge_command.command("load")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--author", help="Who judges, where a line names nobody.")
@LEDGER
def load(where: str, file: Path, author: str | None) -> None:
    """Take in many: FILE has one JSON object a line, with verdict, what, field, value, other, author, role, codebook, note.

    A bad line is set aside and named; the rest is taken in.

    Example: khabar judge load judgements.jsonl --author amal
    """
    given: list[dict[str, Any]] = []
    numbers: list[int] = []
    bad: list[tuple[int, str]] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            one = json.loads(line)
            if not isinstance(one, dict):
                raise ValueError("not an object")
        except ValueError as error:
            bad.append((number, f"not a JSON object ({error})"))
            continue
        given.append({**({"author": author} if author else {}), **one})
        numbers.append(number)
    with Ledger(where, create=False) as ledger:
        done = ledger.judge_many(given)
    bad += [(numbers[r.number - 1], r.reason) for r in done.refused]
    for number, reason in sorted(bad):
        click.echo(f"{file}:{number}: {reason}", err=True)
    click.echo(f"{len(done.added)} added, {done.unchanged} said already, {len(bad)} set aside")
    if bad:
        raise SystemExit(1)


@judge_command.command("list")
@click.option("--of", help="Key of a claim or relation.")
@click.option("--report", help="Key, label or URL of a report.")
@click.option("--author", help="Who says it.")
@click.option("--target", type=click.Choice(["claim", "relation", "entity", "denial", "pair", "report"]))
@click.option("--verdict", help="confirm, reject, correct, add, same, different, unsure, reviewed or undo.")
@click.option("--state", help="stands, undone, replaced, outvoted, loose (what it is about is not read any more) or forgotten.")
@click.option("--recorded-by", help="As it was at this moment (ISO, UTC).")
@LEDGER
@LIMIT
@FORMAT
def list_command(where: str, form: str, limit: int, **wanted: Any) -> None:
    """Show judgements in the order in which they were made, with what became of each.

    Example: khabar judge list --state loose
    """
    with Ledger(where, create=False) as ledger:
        found = ledger.judgements(limit=limit, **wanted)
    put((_flat(one, form) for one in found), _SHOWN if form == "table" else _COLUMNS, form, empty="no such judgement")


def _flat(one: Judgement, form: str) -> dict[str, Any]:
    flat = msgspec.structs.asdict(one)
    if form == "table":
        flat["of"] = " ".join(filter(None, (one.target, (one.key or one.report or "")[:12], one.other_key and one.other_key[:12])))
    if form != "json":
        flat["value"] = _value(one.value)
    return flat


@judge_command.command("export")
@click.option("--as", "kind", type=click.Choice(["jsonl", "gold"]), default="jsonl", show_default=True,
              help="jsonl: what `judge load` reads; gold: reports reviewed whole, for `khabar eval`.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), help="File for jsonl (else standard output), folder for gold.")
@click.option("--author", help="Only this author's.")
@LEDGER
def export(where: str, kind: str, out: Path | None, author: str | None) -> None:
    """Write judgements that stand as lines for another ledger, or reviewed reports as gold reports.

    Example: khabar judge export --as gold --out my-gold
    """
    with Ledger(where, create=False) as ledger:
        if kind == "jsonl":
            lines = [json.dumps(line, ensure_ascii=False) for line in _lines(ledger.judgements(author=author))]
            text = "".join(f"{line}\n" for line in lines)
            if out:
                out.write_text(text, encoding="utf-8")
                click.echo(f"{len(lines)} judgements written to {out}")
            else:
                click.echo(text, nl=False)
            return
        if out is None:
            raise click.UsageError("--as gold writes one file a report: give the folder by --out")
        made, left = ledger.gold(author)
    out.mkdir(parents=True, exist_ok=True)
    for one in made:
        name = "".join(c if c.isalnum() or c in "-_." else "_" for c in str(one["id"]))
        (out / f"{name}.json").write_text(json.dumps(one, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for reason in left:
        click.echo(reason, err=True)
    click.echo(f"{len(made)} gold reports written to {out}" if made else "no report is marked as reviewed: khabar judge reviewed REPORT")


def _lines(found: list[Judgement]) -> Iterator[dict[str, Any]]:
    """Judgements as `judge load` reads them; undone and replaced ones stay here."""
    for one in found:
        if one.verdict == "undo" or one.state in ("undone", "replaced", "forgotten"):
            continue
        span = f"{'title:' if one.part == 'title' else ''}{one.start}-{one.end}"
        place = f"{one.report}@{span}"
        entity = f"{one.report}#{one.kind if one.start is None else span}"
        what = place if one.verdict == "add" else entity if one.target == "entity" else one.report if one.target == "report" else one.key
        line = {"verdict": one.verdict, "what": what, "field": one.field, "value": one.value, "other": one.other_key, "author": one.author,
                "role": one.role, "codebook": one.codebook, "note": one.note}  # fmt: skip
        yield {k: v for k, v in line.items() if v is not None or (k == "value" and one.verdict == "correct")}
