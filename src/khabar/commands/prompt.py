"""What coding and adjudicating ask on the terminal, and the codebook at the prompt."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from itertools import islice

import click

from khabar.facts import ontology
from khabar.practice import codebook, entry

HELP = """\
Enter                 the next sentence; after the last, the report is done
3 ASSAULT/aerial TUR>IRQ negated date=2024-03-09 place=Zakho @IRQ
                      a claim at word 3 (3-5: words 3 to 5; or the words as written): what is not told is affirmed,
                      actual, without sides, date and holder
3                     a claim at word 3, asked for field by field
m2, m2 modality=possible
                      take what the machine read, with fields told anew (where it is shown)
e1 TUR>IRQ planned    tell fields of claim e1 anew
u, u e1               take back the last claim, or e1
l  t  b  g 4          list the claims; the whole text; back a sentence; go to sentence 4
n WORDS               a note on the report
s                     pass the report over; it comes again at the end
q                     stop; what is begun is kept
?types ?ASSAULT ?modality
                      the codebook; Tab completes types, modes and fields"""


def editing() -> None:
    """Have lines edited and called back with the arrow keys where a person types, and types, modes and fields completed by Tab."""
    if not sys.stdin.isatty():
        return
    with contextlib.suppress(ImportError):  # not on every system; typing works without it
        import readline

        readline.set_completer(lambda start, n: next(islice(completions(start), n, None), None))
        readline.set_completer_delims(" ")
        readline.parse_and_bind("bind ^I rl_complete" if "libedit" in (readline.__doc__ or "") else "tab: complete")


def completions(start: str) -> Iterator[str]:
    """What a word that begins so may become: TYPE, TYPE/mode, a modality, a field, a page of the codebook."""
    mark = "?" if start.startswith("?") else ""
    begun = start.removeprefix("?")
    type_, slash, mode = begun.partition("/")
    if slash and type_.upper() in ontology():
        yield from (f"{mark}{type_.upper()}/{one}" for one in entry.modes(type_.upper()) if one.startswith(mode))
        return
    yield from (f"{mark}{one}" for one in ontology() if begun and one.startswith(begun.upper()))
    if not mark and begun:
        yield from (one for one in (*entry.MODALITIES, "negated", *(f"{key}=" for key in entry.KEYS)) if one.startswith(begun))


def ask(label: str) -> str:
    """A line typed behind a label, with single blanks."""
    found: str = click.prompt(label, default="", show_default=False, prompt_suffix=" > ")
    return " ".join(found.split())


def explain(what: str) -> None:
    """What the codebook says of a type or field, else what can be typed."""
    if what == "types":
        rows = codebook.codebook().types
        click.echo("\n".join(f"  {name:10} {rows[name].means}" for name in ontology()))
    elif what.upper() in ontology():
        click.echo("\n".join(f"  {line}" for line in codebook.about(what.upper())))
    else:
        lines = codebook.about_field(what) if what else []
        click.echo("\n".join(f"  {line}" for line in lines) if lines else HELP)


