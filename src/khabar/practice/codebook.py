"""The codebook: what a person codes by, of the ontology, the rules of `data/codebook.toml` and examples of the lexicons."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import msgspec

from khabar.facts import ontology, quad, score
from khabar.ledger.judgement import CODEBOOK
from khabar.lexicon.load import own_folder
from khabar.lexicon.schema import EventFile, Example, Noun, Phrase, Verb
from khabar.model import Record

_QUADS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}
_EACH = 8
"""Examples shown of a type."""


class Rules(Record, frozen=True, kw_only=True, rename={"not_": "not"}):
    """What a type means, when it is coded and when not, and how it is told from the types near it."""

    means: str
    when: str
    not_: str
    near: dict[str, str]


class Coded(Record, frozen=True, kw_only=True):
    """A clause with what is coded of it, as a coder types it, and the reason."""

    text: str
    code: str
    say: str
    published: str | None = None


class Field(Record, frozen=True, kw_only=True):
    """A field and how it is coded."""

    name: str
    means: str
    examples: tuple[Coded, ...] = ()


class Codebook(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """data/codebook.toml."""

    origin: str
    types: dict[str, Rules]
    fields: list[Field]


@lru_cache(maxsize=1)
def codebook() -> Codebook:
    """The rules, as they ship."""
    return msgspec.toml.decode((files("khabar") / "data" / "codebook.toml").read_bytes(), type=Codebook)


def modes(type_: str) -> list[str]:
    """Modes of a type."""
    known = ontology()[type_]
    return sorted({**known.get("modes", {}), **known.get("codes", {})})


@lru_cache(maxsize=1)
def examples() -> dict[str, list[Example]]:
    """Examples of the lexicons by type: first one of each mode, then of each status, in the order of files and entries."""
    every: dict[str, list[Example]] = {}
    for path in sorted(Path(own_folder() / "events").glob("*.toml")):
        file = msgspec.toml.decode(path.read_bytes(), type=EventFile)
        entries: list[Verb | Noun | Phrase] = [*file.verb, *file.noun, *file.phrase]
        for entry in entries:
            for one in entry.examples:
                if one.type and (one.actors or one.recipients):
                    every.setdefault(one.type, []).append(one)
    out: dict[str, list[Example]] = {}
    for type_, found in every.items():
        chosen: dict[str, Example] = {}
        for kinds in (lambda e: (e.mode,), lambda e: (e.polarity, e.modality), lambda e: (e.text,)):
            seen = {kinds(e) for e in chosen.values()}
            for one in found:
                if kinds(one) not in seen and one.text not in chosen and len(chosen) < _EACH:
                    seen.add(kinds(one))
                    chosen[one.text] = one
        out[type_] = list(chosen.values())
    return out


def yields(one: Example) -> str:
    """What an example comes to, as a coder types it."""
    told = f"{one.type}/{one.mode}" if one.mode else str(one.type)
    sides = f"{';'.join(one.actors or [])}>{';'.join(one.recipients or [])}"
    more = [part for part in (one.polarity, one.modality) if part not in ("affirmed", "actual")]
    return " ".join([told, *([sides] if sides != ">" else []), *more])


def about(type_: str) -> list[str]:
    """A type in lines, for the terminal.

    Args:
        type_: one of the ontology.
    """
    rules = codebook().types[type_]
    out = [f"{type_}: {rules.means}", f"when: {rules.when}", f"not: {rules.not_}"]
    out += [f"modes: {', '.join(modes(type_))}"] if modes(type_) else []
    out += [f"near {other}: {how}" for other, how in rules.near.items()]
    for one in examples().get(type_, [])[:3]:
        out += [one.text, f"  {yields(one)}"]
    return out


def about_field(name: str) -> list[str]:
    """A field in lines; empty where it is none."""
    found = next((f for f in codebook().fields if name in f.name.split(", ")), None)
    if found is None:
        return []
    out = [f"{found.name}: {found.means}"]
    for one in found.examples:
        out += [one.text, f"  {one.code}    ({one.say})"]
    return out


def page() -> str:
    """docs/codebook.md."""
    book = codebook()
    out = [
        "# Codebook", "",
        f"Version «{CODEBOOK}», made by `python tools/codebook_docs.py` from `data/ontology.toml`, `data/codebook.toml` and the examples of the",
        "lexicons. The version stands in every coded file and judgement. At the prompt of `khabar code`, `?ASSAULT` or `?modality` shows these",
        "pages. Codes are written as a coder types them: TYPE/mode ACTORS>RECIPIENTS, then what is not affirmed and actual, then @HOLDER.", "",
        "Coded is every political, military, diplomatic, judicial or protest act that the report tells, in any voice, verb or noun, also where",
        "it is negated, denied, planned, demanded, feared or conditional. Plain saying is no act: who says it is the holder of what is said.",
        "Sport, weather, accidents without a political actor, market prices and the inner affairs of companies are not coded.", "",
        "## Types", "", "| type | quad class | score | means |", "|---|---|---|---|",
    ]  # fmt: skip
    out += [f"| [{t}](#{t.lower()}) | {quad(t)} {_QUADS[quad(t)]} | {score(t, None)} | {book.types[t].means} |" for t in ontology()]
    for type_ in ontology():
        rules = book.types[type_]
        out += ["", f"### {type_}", "", rules.means, "", f"- When: {rules.when}", f"- Not: {rules.not_}"]
        out += [f"- Near {other}: {how}" for other, how in rules.near.items()]
        if modes(type_):
            out.append(f"- Modes: {', '.join(f'{m} ({score(type_, m)})' for m in modes(type_))}")
        found = examples().get(type_, [])
        if found:
            out += ["", "| example | is coded |", "|---|---|", *(f"| {one.text} | `{yields(one)}` |" for one in found)]
    out += ["", "## Fields"]
    for field in book.fields:
        out += ["", f"### {field.name}", "", field.means]
        if field.examples:
            out += ["", "| example | is coded | for |", "|---|---|---|", *(f"| {e.text} | `{e.code}` | {e.say} |" for e in field.examples)]
    return "\n".join(out) + "\n"
