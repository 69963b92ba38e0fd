"""khabar code: a sample coded in the terminal, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import click
from rich.text import Text

from khabar.commands.output import console
from khabar.commands.prompt import ask, editing, explain
from khabar.errors import ConfigError, InputError
from khabar.ledger.judging import author_of
from khabar.practice import entry
from khabar.practice.coders import Event, told
from khabar.practice.sample import load
from khabar.practice.sitting import Sitting

_ASKED = (
    ("mode", "mode"), ("actors", "actors"), ("recipients", "recipients"), ("polarity", "polarity"), ("modality", "modality"), ("date", "date"),
    ("place", "place"), ("holder", "holder, outermost first"),
)  # fmt: skip


class _Stop(Exception):
    """The coder stops."""


@click.command("code")
@click.argument("file", metavar="SAMPLE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--coder", help="Who codes; else KHABAR_AUTHOR, else git's user.name.")
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The coded file (.jsonl); an earlier one is gone on with.")
@click.option("--blind/--show-machine", default=True, show_default=True, help="Whether the machine's claims stay hidden.")
@click.option("--again", metavar="ID", help="Take this report of the sample in hand, coded or not, and no other.")
def code_command(file: Path, coder: str | None, out: Path, blind: bool, again: str | None) -> None:
    """Code the reports of SAMPLE (khabar sample) in the terminal: go through the sentences and mark the claims.

    Each report is saved when it is done, each claim when it is typed; whoever stops goes on where he stopped. What is written is
    gold for `khabar eval`, `accuracy` and `agree`. ? shows what can be typed, ?ASSAULT what the codebook says.

    Example: khabar code sample.jsonl --coder amal --out amal.jsonl
    """
    if out.suffix != ".jsonl":
        raise ConfigError(f"--out {out}: a coded file has a gold report a line; give a name that ends in .jsonl")
    work = Sitting(load(file), author_of(coder), out, blind)
    editing()
    click.echo(f"{len(work.sample) - len(work.left)} of {len(work.sample)} coded by {work.coder}; ? for help, q to stop")
    try:
        while work.open(again) is not None:
            _Screen(work).report()
            if again:
                return
    except (_Stop, click.Abort, EOFError):
        click.echo(f"\n{len(work.sample) - len(work.left)} of {len(work.sample)} coded; the same command goes on")
        return
    click.echo(f"all {len(work.sample)} are coded: khabar accuracy {out} --weighted; khabar agree {out} OTHER.jsonl machine")


class _Screen:
    """One report on the terminal."""

    def __init__(self, work: Sitting) -> None:
        self.work = work
        self.console = console()
        self.read = [] if work.blind else work.machine()

    def report(self) -> None:
        """Go through the report in hand until it is done or passed over."""
        work, one = self.work, self.work.own
        done = len(work.sample) - len(work.left) + (0 if one.id in work.coded else 1)
        self.console.print(Text(f"\n{done} of {len(work.sample)} · {one.id} · {one.outlet or '–'} · {(one.published or '–')[:10]}", style="bold"))
        if one.title:
            self.console.print(Text(one.title))
        shown = -1
        while work.at is not None:
            if work.sentence >= len(work.sentences) and one.claim is not None:
                made = work.finish()
                click.echo(f"saved: {', '.join(told(e) for e in made['events']) or 'no act'}")
                return
            if work.sentence >= len(work.sentences):
                if shown != work.sentence:
                    self._list()
                    shown = work.sentence
                line = ask(f"done with {one.id}? Enter saves, b goes back")
                if not line:
                    made = work.finish()
                    click.echo(f"saved: {len(made['events'])} claims")
                    return
            else:
                if shown != work.sentence:
                    self._sentence()
                    shown = work.sentence
                line = ask(f"[{work.sentence + 1}/{len(work.sentences)}]")
            try:
                if self._do(line):
                    shown = -1
            except InputError as error:
                click.echo(str(error))

    def _sentence(self) -> None:
        """A sentence with the numbers of its words. A number stands behind its word, so that it reads the same from either side."""
        one, (start, end) = self.work.own, self.work.sentences[self.work.sentence]
        line, at = Text(), start
        for number, (a, b) in enumerate(entry.words(one.text, start, end), 1):
            line.append(one.text[at:a])
            asked = one.claim is not None and a < one.claim.end and one.claim.start < b
            line.append(one.text[a:b], style="bold reverse" if asked else "bold")
            line.append(f"[{number}]", style="dim")
            at = b
        line.append(one.text[at:end])
        click.echo()
        if self.work.before:
            self.console.print(Text(self.work.before, style="dim"))
        self.console.print(line)
        if one.claim is not None:
            click.echo(f"what does «{one.claim.trigger}» tell? Enter goes on (no act, or what is coded below); t shows the whole text")
        for event in self._here(self.read):
            self.console.print(Text(f"  {event['id']} «{event['trigger']}» {told(event)}", style="dim"))
        for event in self._here(self.work.events):
            self._show(event)

    def _here(self, events: list[Event]) -> list[Event]:
        start, end = self.work.sentences[self.work.sentence]
        return [e for e in events if start <= e["start"] < end]

    def _show(self, event: Event) -> None:
        more = "".join(f" {key}={';'.join(v) if isinstance(v := event[key], list) else v}" for key in ("denies", "alt", "note") if event.get(key))
        more += "" if event.get("sure", True) else " not sure"
        self.console.print(Text(f"  {event['id']} «{event['trigger']}» {told(event)}{more}"))

    def _list(self) -> None:
        click.echo()
        for event in sorted(self.work.events, key=lambda e: e["start"]):
            self._show(event)
        if not self.work.events:
            click.echo("  no claim coded")

    def _do(self, line: str) -> bool:
        """Do what a line says; whether the sentence is to be shown again."""
        work = self.work
        first, _, rest = line.partition(" ")
        rest = rest.strip()
        plain: dict[str, Callable[[], object]] = {
            "": lambda: work.move(work.sentence + 1), "b": lambda: work.move(work.sentence - 1), "s": work.leave, "l": self._list,
            "t": lambda: self.console.print(Text(work.own.text)),
        }  # fmt: skip
        if line in plain:
            plain[line]()
            return line in ("", "b")
        if line == "q":
            raise _Stop
        if line.startswith("?"):
            explain(line[1:].strip())
        elif first == "u":
            gone = work.drop(rest or None)
            click.echo(f"  {gone['id']} «{gone['trigger']}» taken back")
        elif first == "g" and rest.isdigit():
            work.move(min(int(rest), len(work.sentences)) - 1)
            return True
        elif first == "n":
            work.note = rest
            work.save()
        elif first in {e["id"] for e in work.events}:
            self._show(work.change(first, entry.fields(rest.split())))
        elif first in {e["id"] for e in self.read}:
            self._show(work.take(next(e for e in self.read if e["id"] == first), entry.fields(rest.split())))
        elif re.fullmatch(r"[em]\d+", first):
            raise InputError(f"{first}: no such claim; there are {', '.join(e['id'] for e in (*work.events, *self.read)) or 'none'}")
        elif work.sentence < len(work.sentences):
            self._claim(line)
        else:
            raise InputError("Enter saves the report; b goes back to its last sentence, g 1 to its first; e1 and u e1 change and take back claims")
        return False

    def _claim(self, line: str) -> None:
        words, fields = entry.parsed(line)
        claim = self.work.own.claim
        if not words and claim is not None:
            place = (claim.start, claim.end)
        else:
            place = entry.span(words, self.work.own.text, self.work.sentences[self.work.sentence])
        if not fields:
            fields = self._asked(place)
        if fields:
            self._show(self.work.add(place, fields))

    def _asked(self, place: tuple[int, int]) -> dict[str, str]:
        """The fields asked for one by one; a value that cannot be is asked for again. Empty where the coder lets go of it."""
        one = self.work.own
        click.echo(f"  «{one.text[slice(*place)]}»: Enter leaves a field as it mostly is, ? explains it, x lets go of the claim")
        out: dict[str, str] = {}
        event: Event = {}
        for key, label in (("type", "type"), *_ASKED, *((("denies", "denies which claim (e1)"),) if self.work.events else ())):
            if key == "mode":
                if not entry.modes(event["type"]) or event.get("mode"):
                    continue
                label = f"mode ({', '.join(entry.modes(event['type']))})"
            if key == "denies" and event["type"] != "DENY":
                continue
            while True:
                line = ask(f"  {label}{_usual(key)}")
                if line == "x":
                    return {}
                if line.startswith("?"):
                    explain(line[1:].strip() or ("types" if key == "type" else key))
                    continue
                if not line and key != "type":
                    break
                try:
                    event |= entry.value(key, line.upper() if key == "type" and "/" not in line else line, event, one.published)
                    out[key] = line
                    break
                except InputError as error:
                    click.echo("  a claim needs its type; ?types lists them, x lets go of it" if key == "type" and not line else f"  {error}")
        return out


def _usual(key: str) -> str:
    return {"polarity": " [affirmed]", "modality": " [actual]", "holder": " [the reporter]", "type": ""}.get(key, " [–]")
