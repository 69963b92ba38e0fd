"""What coders differ on, one question a line, and the gold reports that the answers make.

The first line of the file names the coded files with their SHA-256; each further line is a question: whether a claim that not all
made is one (`claim`), or what a field of a claim is on which they differ. A person answers by `khabar adjudicate`, or by writing
`decision` into the lines. Where the machine was compared beside two coders its word is shown and asks no question.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.ledger.judgement import CODEBOOK
from khabar.model import Record
from khabar.practice.agree import Agreement, coders_of, compared
from khabar.practice.coders import FIELDS, MACHINE, Coder, Event, Gold, told, value_of
from khabar.practice.corpus import lexicon_of
from khabar.practice.entry import value
from khabar.practice.units import Pairing, Unit
from khabar.reader import VERSION
from khabar.text.sentences import split

SCHEMA = "khabar.disagreements/1"
EXISTS = "claim"
YES, NO = "yes", "no"
ASKED = ("type", "actors", "recipients", "polarity", "modality", "date", "place", "chain")
"""Fields that are asked about; type and mode are one question, as a mode belongs to its type."""


class Said(Record, frozen=True, kw_only=True):
    """What one coder says: `value` as a person writes it."""

    coder: str
    value: str


class Question(Record, frozen=True, kw_only=True):
    """One disagreement. `unit` is its claim's number in the report; `decision` is empty until somebody decides."""

    report: str
    unit: int
    start: int
    end: int
    words: str
    sentence: str
    field: str
    said: tuple[Said, ...]
    beside: tuple[Said, ...] = ()
    decision: str | None = None
    note: str | None = None


class Head(Record, frozen=True, kw_only=True):
    """The first line: which files, as they were, and how their claims were paired."""

    schema: str
    places: list[str]
    sha256: list[str]
    coders: list[str]
    reader: str
    pairing: str
    questions: int


class Disagreements(Record, frozen=True, kw_only=True):
    """A file of disagreements."""

    head: Head
    questions: list[Question]

    @property
    def open(self) -> list[Question]:
        """Questions that nobody has decided."""
        return [q for q in self.questions if q.decision is None]


def digest(place: str) -> str:
    """SHA-256 of a file, or of the gold reports of a folder by name."""
    path, out = Path(place), hashlib.sha256()
    for file in sorted(path.glob("*.json")) if path.is_dir() else [path]:
        out.update(file.read_bytes())
    return out.hexdigest()


def disagreements(found: Agreement, places: Sequence[str], pairing: Pairing = "overlap") -> Disagreements:
    """The questions that an agreement leaves, in the order of its reports and their words."""
    askers = judges(found.coders)
    questions = [q for report in found.reports for n, unit in enumerate(report.units, 1) for q in _questions(report.id, report.text, n, unit, askers)]
    own = [place for place in places if place != MACHINE]
    head = Head(
        schema=SCHEMA, places=list(places), sha256=[digest(place) for place in own], coders=found.coders, reader=_reader(places), pairing=pairing, questions=len(questions)
    )
    return Disagreements(head=head, questions=questions)


def _reader(places: Sequence[str]) -> str:
    """The reader that spoke as `machine`, with its lexicon; empty where none did."""
    return f"{VERSION}, lexicon {lexicon_of(())}" if MACHINE in places else ""


def judges(names: Sequence[str]) -> list[str]:
    """Whose words are set against each other: people's, and the machine's where only one person coded."""
    people = [name for name in names if name != MACHINE]
    return people if len(people) > 1 else list(names)


def _questions(report: str, text: str, number: int, unit: Unit, askers: Sequence[str]) -> list[Question]:
    events = {name: unit[name] for name in askers if name in unit}
    if not events:
        return []
    beside = [name for name in unit if name not in askers]
    first = shortest(events.values())
    sentence = next((text[a:b] for a, b in split(text) if a <= first["start"] < b), "")
    place = {"report": report, "unit": number, "start": first["start"], "end": first["end"], "words": text[first["start"] : first["end"]], "sentence": sentence}
    out = []
    if len(events) < len(askers):
        said = tuple(Said(coder=name, value=told(events[name]) if name in events else NO) for name in askers)
        out.append(Question(**place, field=EXISTS, said=said, beside=tuple(Said(coder=n, value=told(unit[n])) for n in beside)))
    for field in ASKED:
        values = {name: value_of(event, field) for name, event in events.items()}
        if len({compare_by(event, field) for event in events.values()}) > 1:
            out.append(
                Question(**place, field=field, said=tuple(Said(coder=n, value=v) for n, v in values.items()), beside=tuple(Said(coder=n, value=value_of(unit[n], field)) for n in beside))
            )
    return out


def shortest(events: Any) -> Event:
    """The event with the shortest trigger, as a trigger is to be the fewest words that name the act."""
    found: Event = min(events, key=lambda e: (e["end"] - e["start"], e["start"]))
    return found


def compare_by(event: Event, field: str) -> str:
    """What makes two values of a field the same."""
    return f"{FIELDS['type'](event)}/{FIELDS['mode'](event)}" if field == "type" else FIELDS[field](event)


class Carried(Record, frozen=True, kw_only=True):
    """A list with what was decided in an earlier one: `kept` decisions, and `lost` whose question is asked no more or otherwise."""

    listed: Disagreements
    kept: int
    lost: int


def carried(found: Disagreements, earlier: Disagreements) -> Carried:
    """Decisions of an earlier list put to the same questions of a new one: the same words, field and answers of the coders."""

    decided = {at: q for at, q in _placed(earlier.questions) if q.decision is not None}
    questions = [msgspec.structs.replace(q, decision=was.decision, note=was.note) if (was := decided.get(at)) else q for at, q in _placed(found.questions)]
    kept = sum(q.decision is not None for q in questions)
    return Carried(listed=msgspec.structs.replace(found, questions=questions), kept=kept, lost=len(decided) - kept)


def _placed(questions: Sequence[Question]) -> Iterator[tuple[tuple[object, ...], Question]]:
    """Questions with what tells them from others, and the how-manieth of these each is."""
    seen: Counter[tuple[object, ...]] = Counter()
    for q in questions:
        own = (q.report, q.start, q.end, q.field, q.said)
        seen[own] += 1
        yield (*own, seen[own]), q


def write(found: Disagreements, path: Path) -> None:
    """Write a file of disagreements whole, or not at all."""
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in (found.head, *found.questions)))
    part.replace(path)


def load(path: Path) -> Disagreements:
    """A file of disagreements.

    Raises:
        InputError: a line that is none, or lines that are missing.
    """
    lines = [line for line in path.read_bytes().splitlines() if line.strip()]
    questions: list[Question] = []
    try:
        head = msgspec.json.decode(lines[0] if lines else b"", type=Head)
        for line in lines[1:]:
            questions.append(msgspec.json.decode(line, type=Question))
    except msgspec.MsgspecError as error:
        raise InputError(f"{path}: line {len(questions) + (2 if lines[1:] else 1)} is none of disagreements ({error}); khabar agree A B --disagreements FILE writes them") from error
    if head.schema != SCHEMA or head.questions != len(questions):
        raise InputError(f"{path}: {len(questions)} questions of {head.questions} ({head.schema}); write it anew with khabar agree --disagreements")
    return Disagreements(head=head, questions=questions)


class Adjudicated(Record, frozen=True, kw_only=True):
    """Gold reports in which nothing is left to decide, and the ids of reports in which something is."""

    reports: list[Gold]
    left: list[str]


def adjudicated(found: Disagreements, adjudicator: str, folder: Path = Path()) -> Adjudicated:
    """Gold reports from what the coders agree on and what was decided.

    Args:
        found: disagreements, decided or not; a report with an open question is left out and named.
        adjudicator: who decided.
        folder: where coded files are looked for that do not stand at their places.

    Raises:
        InputError: a coded file changed since, or a decision that is none.
    """
    places = [place if place == MACHINE or Path(place).exists() else str(folder / place) for place in found.head.places]
    if found.head.reader != _reader(places):
        raise InputError(f"the machine that was compared is {found.head.reader}, the reader here {_reader(places)}; run khabar agree --disagreements again")
    for place, known in zip((p for p in places if p != MACHINE), found.head.sha256, strict=True):
        if not Path(place).exists() or digest(place) != known:
            raise InputError(f"{place}: not as it was when the disagreements were listed; run khabar agree --disagreements again")
    people = coders_of(places)
    askers = judges([one.name for one in people])
    reports, _ = compared(people, found.head.pairing)  # type: ignore[arg-type]
    answers: dict[tuple[str, int], list[Question]] = {}
    for question in found.questions:
        answers.setdefault((question.report, question.unit), []).append(question)
    out: list[Gold] = []
    left = []
    for report in reports:
        asked = [q for n in range(1, len(report.units) + 1) for q in answers.get((report.id, n), [])]
        if not all(settled(q, asked) for q in asked):
            left.append(report.id)
            continue
        kept: list[tuple[int, Unit, Event]] = []
        for n, unit in enumerate(report.units, 1):
            own = {name: unit[name] for name in askers if name in unit}
            if not own or any(q.field == EXISTS and q.decision == NO for q in answers.get((report.id, n), [])):
                continue
            event = dict(shortest(own.values()))
            for question in answers.get((report.id, n), []):
                if question.field != EXISTS:
                    event |= decided(question, own, report.published)
            event["sure"] = all(e.get("sure", True) for e in own.values())
            kept.append((n, own, event))
        out.append(_gold(report.id, people, askers, kept, adjudicator))
    return Adjudicated(reports=out, left=left)


def checked_decision(question: Question, told: str) -> str:
    """A decision as it is written down.

    Raises:
        InputError: it is no value of the field.
    """
    if question.field == EXISTS:
        if told not in (YES, NO):
            raise InputError(f"{told}: is it a claim? {YES} or {NO}")
        return told
    if told not in [said.value for said in question.said]:
        value(question.field, told, {}, "2000-01-01")
    return told


def decided(question: Question, own: Mapping[str, Event], published: str | None) -> dict[str, Any]:
    """What a decision says of an event: a coder's value where it is one, with the names it has there, else as typed.

    Raises:
        InputError: the decision is no value of the field.
    """
    keys = {"type": ("type", "mode"), "chain": ("attribution",)}.get(question.field, (question.field,))
    for held in own.values():
        if value_of(held, question.field) == question.decision:
            return {key: held.get(key) for key in keys}
    try:
        out = value(question.field, question.decision or "", {}, published)
    except InputError as error:
        raise InputError(f"report {question.report}, «{question.words}», {question.field}: the decision cannot stand ({error})") from error
    return {"mode": None, **out} if question.field == "type" else out


def settled(question: Question, asked: Sequence[Question]) -> bool:
    """Whether nothing is left to decide: it is decided, or its claim is decided to be none."""
    dropped = any(q.field == EXISTS and q.unit == question.unit and q.decision == NO for q in asked)
    return dropped or question.decision is not None


def _gold(id: str, people: Sequence[Coder], askers: Sequence[str], kept: list[tuple[int, Unit, Event]], adjudicator: str) -> Gold:
    """One gold report: events under new ids in the order of the text, each denial led to what it denies."""
    new: dict[tuple[str, str], str] = {}
    for number, (_, own, _) in enumerate(kept, 1):
        new |= {(name, str(event.get("id"))): f"e{number}" for name, event in own.items()}
    events = []
    for number, (_, own, event) in enumerate(kept, 1):
        named = [new[name, wanted] for name, e in own.items() for wanted in _listed(e.get("denies")) if (name, wanted) in new]
        event = {**{k: v for k, v in event.items() if k != "denies"}, "id": f"e{number}"}
        events.append({**event, "denies": named[0]} if named and event["type"] == "DENY" else event)
    first = next(one for one in people if one.name in askers and one.name != MACHINE).reports[id]
    aside = ("events", "coder", "codebook", "coded", "blind", "quotations", "timex", "relations", "layers")
    return {
        **{k: v for k, v in first.items() if k not in aside}, "events": events, "layers": ["events"], "coder": adjudicator,
        "coders": list(askers), "codebook": first.get("codebook", CODEBOOK), "coded": datetime.now(UTC).isoformat(timespec="seconds"),
    }  # fmt: skip


def _listed(value: Any) -> list[str]:
    return [] if value is None else [str(v) for v in value] if isinstance(value, list) else [str(value)]
