"""Run the examples of the lexicon: each entry must fire in its own clauses and stay silent in its nots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from khabar.lexicon.load import own_folder
from khabar.lexicon.schema import EventFile, Example, Noun, Phrase, Verb
from khabar.model import Claim, Reading
from khabar.reader import read


class Outcome:
    """What running the examples gave."""

    def __init__(self) -> None:
        self.entries = 0
        self.with_example = 0
        self.passed = 0
        self.failed: list[str] = []
        self.nots_passed = 0
        self.nots_failed: list[str] = []

    def lines(self, verbose: bool) -> Iterator[str]:
        """A report in a few lines, with every failure when verbose."""
        total = self.passed + len(self.failed)
        nots = self.nots_passed + len(self.nots_failed)
        yield f"entries {self.entries}, with an example {self.with_example}"
        yield f"examples right {self.passed} of {total}"
        yield f"nots silent {self.nots_passed} of {nots}"
        if verbose:
            yield from self.failed
            yield from self.nots_failed


def run(folders: tuple[Path, ...] = ()) -> Outcome:
    """Run every example of the package's entries and of the folders given."""
    outcome = Outcome()
    for folder in (own_folder(), *folders):
        for path in sorted((folder / "events").glob("*.toml")):
            file = msgspec.toml.decode(path.read_bytes(), type=EventFile)
            entries: list[Verb | Noun | Phrase] = [*file.verb, *file.noun, *file.phrase]
            for entry in entries:
                outcome.entries += 1
                outcome.with_example += bool(entry.examples)
                types = {s.type for s in entry.senses if s.type}
                for example in entry.examples:
                    problem = _problem(read(example.text, lexicons=folders), entry.id, example)
                    if problem is None:
                        outcome.passed += 1
                    else:
                        outcome.failed.append(f"{path.name} {entry.id}: {problem} | {example.text}")
                for text in entry.nots:
                    fired = [
                        c for c in read(text, lexicons=folders).claims if c.type in types and _entry(c) == entry.id
                    ]
                    if fired:
                        outcome.nots_failed.append(
                            f"{path.name} {entry.id}: fires as {fired[0].type} in a not | {text}"
                        )
                    else:
                        outcome.nots_passed += 1
    return outcome


def _entry(claim: Claim) -> str:
    return claim.evidence[0].rule.rsplit(":", 1)[0]


def _problem(reading: Reading, entry: str, example: Example) -> str | None:
    """What differs from the example, or None."""
    by_id = {e.id: e for e in reading.entities}
    if example.speaker is not None:
        speakers = {by_id[q.speaker].code for q in reading.quotations if q.speaker}
        speakers |= {by_id[a.holder].code for c in reading.claims for a in c.attribution}
        if example.speaker not in speakers:
            return f"said by {sorted(speakers)}, expected {example.speaker}"
    if example.type is None:
        return None
    fitting = [c for c in reading.claims if c.type == example.type]
    if not fitting:
        return f"no {example.type}; got {[c.type for c in reading.claims]}"
    best = "not by this entry"
    for claim in fitting:
        if (claim.polarity, claim.modality) != (example.polarity, example.modality):
            best = f"{claim.polarity} {claim.modality}, expected {example.polarity} {example.modality}"
            continue
        if example.mode is not None and claim.mode != example.mode:
            best = f"mode {claim.mode}, expected {example.mode}"
            continue
        wrong = [
            f"{field} {sorted(got)}, expected {sorted(wanted)}"
            for field, ids, wanted in (
                ("actors", claim.actors, example.actors),
                ("recipients", claim.recipients, example.recipients),
            )
            if wanted is not None and (got := {by_id[i].code for i in ids} - {"UNK"}) != set(wanted) - {"UNK"}
        ]
        if not wrong:
            return None
        best = "; ".join(wrong)
    return best


def unknown(readings: Iterable[Reading], top: int) -> Iterator[str]:
    """Persons and groups no table knows, by frequency, with one example each."""
    count: Counter[str] = Counter()
    example: dict[str, str] = {}
    for reading in readings:
        text = reading.report.text or ""
        names = {
            e.id: e.name_ar or e.name
            for e in reading.entities
            if e.kind in ("person", "group") and e.name_basis != "table"
        }
        for mention in reading.mentions:
            if mention.entity in names and mention.part == "body":
                name = names[mention.entity]
                count[name] += 1
                example.setdefault(name, text[max(0, mention.start - 30) : mention.end + 30].replace("\n", " "))
    for name, n in count.most_common(top):
        yield f"{n}\t{name}\t{example[name]}"
