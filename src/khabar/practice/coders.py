"""The events of a coder, or of the machine, report by report, and the value of each field as two coders are compared on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.evaluation.codes import short
from khabar.evaluation.gold import gold_reports
from khabar.facts import ontology, quad
from khabar.model import Claim, Reading, Record
from khabar.reader import read

Event = dict[str, Any]
Gold = dict[str, Any]
MACHINE = "machine"
"""The name that stands for the reader that is installed."""
NOBODY = "–"
"""The value of a field in which a coder wrote nothing; it is a value like others, as nobody is an answer."""


class Coder(Record, frozen=True, kw_only=True):
    """A coder's reports by their id, as gold reports; `place` is the file or folder they stand in."""

    name: str
    place: str
    reports: dict[str, Gold]


def _codes(sides: Iterable[dict[str, Any]]) -> str:
    return ";".join(sorted({short(s["key"]) for s in sides} - {"UNK"})) or NOBODY


def _chain(event: Event) -> str:
    return ">".join(short(v["key"]) for v in event["attribution"]) or NOBODY


FIELDS: dict[str, Callable[[Event], str]] = {
    "type": lambda e: str(e["type"]),
    "quad": lambda e: str(quad(e["type"])),
    "mode": lambda e: str(e.get("mode") or NOBODY),
    "actors": lambda e: _codes(e["actors"]),
    "recipients": lambda e: _codes(e["recipients"]),
    "polarity": lambda e: str(e["polarity"]),
    "modality": lambda e: str(e["modality"]),
    "date": lambda e: str(e.get("date") or NOBODY),
    "place": lambda e: " ".join(str(e.get("place") or NOBODY).casefold().split()),
    "holder": lambda e: _chain(e).rpartition(">")[2],
    "chain": _chain,
}
"""What two coders are compared on, claim by claim. Sides are compared as whole sets of codes; UNK is nobody; the holder is the innermost."""


def coder(place: str) -> Coder:
    """The coded reports of a .jsonl file or a folder of gold reports.

    Raises:
        InputError: no such place, a line is no gold report, two reports have one id, or an event is not as it must be.
    """
    path = Path(place)
    if not path.exists():
        raise InputError(f"{place}: no such file or folder; give what khabar code wrote, or `{MACHINE}` for the reader")
    reports: dict[str, Gold] = {}
    for where, gold in gold_reports(path):
        if str(gold["id"]) in reports:
            raise InputError(f"{where}: {gold['id']} stands there twice; a report is coded once by each coder")
        for event in gold["events"]:
            checked_event(f"{where}, {gold['id']} {event.get('id', '')}", event, gold["text"])
        reports[str(gold["id"])] = gold
    names = {str(g["coder"]) for g in reports.values() if g.get("coder")}
    return Coder(name=names.pop() if len(names) == 1 else path.stem, place=place, reports=reports)


def checked_event(where: str, event: Event, text: str) -> None:
    """Hold an event of a gold report to its form.

    Raises:
        InputError: a field is missing, its type is none, or its words are not those of the text.
    """
    missing = [name for name in ("start", "end", "type", "actors", "recipients", "polarity", "modality", "attribution") if name not in event]
    if missing:
        raise InputError(f"{where}: the event has no {', '.join(missing)}; eval/README.md says what it needs")
    if event["type"] not in ontology():
        raise InputError(f"{where}: type {event['type']!r} is none of {', '.join(ontology())}")
    if not 0 <= event["start"] < event["end"] <= len(text):
        raise InputError(f"{where}: {event['start']}-{event['end']} lies outside the text")
    if "trigger" in event and text[event["start"] : event["end"]] != event["trigger"]:
        raise InputError(f"{where}: at {event['start']} stands «{text[event['start'] : event['end']]}», not «{event['trigger']}»")


def machine(reports: Iterable[Gold]) -> Coder:
    """The installed reader as a coder of the same reports, within the places that were coded."""
    out = {}
    for gold in reports:
        reading = read(gold["text"], published=gold.get("published"), outlet=gold.get("outlet"), title=gold.get("title"), id=str(gold["id"]))
        scope = gold.get("scope")
        events = [e for e in events_of(reading) if scope is None or any(e["start"] < end and start < e["end"] for start, end in scope)]
        out[str(gold["id"])] = {**gold, "events": events, "coder": MACHINE}
    return Coder(name=MACHINE, place=MACHINE, reports=out)


def events_of(reading: Reading) -> list[Event]:
    """The claims in the body of a reading as events of a gold report."""
    sides = {e.id: {"name": e.name or e.code, "key": e.code, "role": e.roles[0] if e.roles else None} for e in reading.entities}
    body = [c for c in reading.claims if c.trigger.part == "body"]
    ids = {c.id: f"m{n}" for n, c in enumerate(body, 1)}
    return [_event(c, ids, sides) for c in body]


def _event(claim: Claim, ids: dict[str, str], sides: dict[str, dict[str, Any]]) -> Event:
    denies = [ids[link.claim] for link in claim.links if link.how == "denies" and link.claim in ids]
    return {
        "id": ids[claim.id], "start": claim.trigger.start, "end": claim.trigger.end, "trigger": claim.trigger.text, "type": claim.type,
        "mode": claim.mode, "actors": [sides[a] for a in claim.actors], "recipients": [sides[r] for r in claim.recipients],
        "date": claim.date.value if claim.date else None, "place": claim.place, "polarity": claim.polarity,
        "modality": "habitual" if claim.iterated and claim.modality == "actual" else claim.modality,
        "attribution": [{"name": sides[a.holder]["name"], "key": sides[a.holder]["key"], "relation": a.relation} for a in claim.attribution],
        "sure": True, **({"denies": denies[0]} if denies else {}),
    }  # fmt: skip


def value_of(event: Event, field: str) -> str:
    """A field as a person writes it; – is nothing."""
    if field == "type":
        return f"{event['type']}/{event['mode']}" if event.get("mode") else str(event["type"])
    if field in ("actors", "recipients"):
        return ";".join(str(s["key"]) for s in event[field]) or NOBODY
    if field == "chain":
        return ";".join(f"{v['key']}:{v.get('relation', 'speaker')}" for v in event["attribution"]) or NOBODY
    return str(event.get(field) or NOBODY)


def told(event: Event) -> str:
    """A claim in a line."""
    parts = [f"{value_of(event, 'type')} {value_of(event, 'actors')} > {value_of(event, 'recipients')}", f"{event['polarity']} {event['modality']}"]
    parts += [f"date={event['date']}"] if event.get("date") else []
    parts += [f"place={event['place']}"] if event.get("place") else []
    return " ".join([*parts, *([f"@{value_of(event, 'chain')}"] if event["attribution"] else [])])


def line_of(gold: Gold) -> bytes:
    """A gold report as a line of a coded file."""
    return msgspec.json.encode(gold) + b"\n"
