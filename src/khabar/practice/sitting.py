"""A coder's work on a sample: which report is next, what was coded of it so far, and the coded file. Pure of any screen.

The coded file has a gold report a line and is written anew after each report, whole or not at all; what is begun stands beside it
in FILE.draft after each claim, so that nothing is lost whenever a coder stops.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.evaluation.gold import gold_reports
from khabar.ledger.judgement import CODEBOOK
from khabar.model import Report
from khabar.practice import entry
from khabar.practice.coders import Event, Gold, events_of, line_of
from khabar.practice.sample import Drawn
from khabar.reader import read
from khabar.text.sentences import split


class Sitting:
    """The coding of a sample by one coder.

    Args:
        sample: what is to be coded, in this order.
        coder: name of who codes.
        out: the coded file; what stands in it is kept and not asked again.
        blind: whether the coder codes without what the machine read; it is written into the file.

    Raises:
        InputError: the file holds somebody else's coding or that of another sample, or is no coded file.
    """

    def __init__(self, sample: Sequence[Drawn], coder: str, out: Path, blind: bool = True) -> None:
        self.sample = list(sample)
        self.coder = coder
        self.out = out
        self.blind = blind
        self.coded: dict[str, Gold] = {}
        asked = {one.id: one.report for one in self.sample}
        if out.exists() and out.stat().st_size:
            for where, gold in gold_reports(out):
                if gold.get("coder") != coder:
                    raise InputError(f"{where}: coded by {gold.get('coder') or 'nobody named'}, not {coder}; give --out a file of your own")
                if asked.get(str(gold["id"]), gold.get("report")) != gold.get("report"):
                    raise InputError(f"{where}: {gold['id']} is another report there than in this sample; give --out a file for each sample")
                self.coded[str(gold["id"])] = gold
        self.at: Drawn | None = None
        self.events: list[Event] = []
        self.sentence = 0
        self.note = ""
        self.passed: set[str] = set()

    @property
    def draft(self) -> Path:
        """Where the report in hand is kept."""
        return self.out.with_name(f"{self.out.name}.draft")

    @property
    def left(self) -> list[Drawn]:
        """What is not coded yet; reports passed over in this sitting come last."""
        rest = [one for one in self.sample if one.id not in self.coded]
        return sorted(rest, key=lambda one: one.id in self.passed)

    def open(self, id: str | None = None) -> Drawn | None:
        """Take the next report in hand, or one by its id, with what was coded of it; None where all are coded.

        Raises:
            InputError: no report of this id in the sample.
        """
        found = next((one for one in (self.sample if id else self.left) if id in (None, one.id)), None)
        if id and found is None:
            raise InputError(f"{id}: not in the sample; its ids are {', '.join(one.id for one in self.sample[:8])} ...")
        self.at, self.events, self.sentence, self.note = found, [], 0, ""
        if found is None:
            return None
        kept = self._drafts().get(found.id)
        if kept:
            self.events, self.sentence, self.note = kept["events"], int(kept["sentence"]), kept["note"]
        elif found.id in self.coded:
            self.events, self.note = list(self.coded[found.id]["events"]), self.coded[found.id].get("notes", "")
        return found

    def _drafts(self) -> dict[str, dict[str, Any]]:
        """What is begun, by the report's id."""
        try:
            kept = json.loads(self.draft.read_bytes())
            return {id: one for id, one in kept.items() if {"events", "sentence", "note"} <= one.keys()}
        except FileNotFoundError:
            return {}
        except (ValueError, AttributeError) as error:
            raise InputError(f"{self.draft}: cannot be read ({error}); remove it to begin the report in hand anew") from error

    def _keep(self, kept: dict[str, dict[str, Any]]) -> None:
        if kept:
            _write(self.draft, json.dumps(kept, ensure_ascii=False).encode())
        else:
            self.draft.unlink(missing_ok=True)

    @property
    def own(self) -> Drawn:
        """The report in hand."""
        if self.at is None:
            raise InputError("no report is in hand; open one first")
        return self.at

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences to be coded, as spans of the text: all that have words, or the one in which the claim drawn stands."""
        every = [s for s in split(self.own.text) if entry.words(self.own.text, *s)]
        claim = self.own.claim
        return every if claim is None else [s for s in every if s[0] <= claim.start < s[1]] or [(claim.start, claim.end)]

    @property
    def before(self) -> str:
        """The sentence before the one of a claim that was drawn, which often names who is meant; empty where all are gone through."""
        claim = self.own.claim
        earlier = [s for s in split(self.own.text) if s[1] <= self.sentences[0][0]] if claim else []
        return self.own.text[slice(*earlier[-1])] if earlier else ""

    def machine(self) -> list[Event]:
        """What the installed reader reads in the report in hand."""
        one = self.own
        report = Report(key=one.report, id=one.id, outlet=one.outlet, url=one.url, title=one.title, text=one.text, text_sha256="", published=one.published)
        return events_of(read(report))

    def add(self, span: tuple[int, int], told: Mapping[str, str]) -> Event:
        """Code a claim at some words of the report in hand.

        Raises:
            InputError: a field that cannot be so, or words that a sample of claims does not ask about.
        """
        claim = self.own.claim
        if claim is not None and (span[1] <= claim.start or claim.end <= span[0]):
            raise InputError(f"only what «{claim.trigger}» tells is asked about here")
        made = entry.event(self._new(), span, self.own.text, told, self.own.published)
        self._known(made)
        self.events.append(made)
        self.save()
        return made

    def take(self, read: Event, told: Mapping[str, str]) -> Event:
        """Take a claim over from the machine, with some fields told anew."""
        made = entry.changed({**{k: v for k, v in read.items() if k != "denies"}, "id": self._new()}, told, self.own.published)
        self._known(made)
        self.events.append(made)
        self.save()
        return made

    def change(self, id: str, told: Mapping[str, str]) -> Event:
        """Tell some fields of a coded claim anew.

        Raises:
            InputError: no such claim, or a field that cannot be so.
        """
        at = self._index(id)
        made = entry.changed(self.events[at], told, self.own.published)
        self._known(made)
        self.events[at] = made
        self.save()
        return made

    def drop(self, id: str | None = None) -> Event:
        """Take a claim back, the last one where none is named."""
        if not self.events:
            raise InputError("nothing is coded in this report yet")
        gone = self.events.pop(self._index(id) if id else -1)
        self.save()
        return gone

    def move(self, sentence: int) -> None:
        """Go to a sentence."""
        self.sentence = max(0, sentence)
        self.save()

    def _index(self, id: str) -> int:
        found = [n for n, e in enumerate(self.events) if e["id"] == id]
        if not found:
            raise InputError(f"{id}: no claim coded here; there are {', '.join(e['id'] for e in self.events) or 'none'}")
        return found[0]

    def _new(self) -> str:
        return f"e{max((int(e['id'][1:]) for e in self.events if e['id'][1:].isdigit()), default=0) + 1}"

    def _known(self, event: Event) -> None:
        """What is denied must be coded before the denial is tied to it."""
        named = event.get("denies")
        if named and named not in [e["id"] for e in self.events]:
            raise InputError(f"denies={named}: no claim of this id; there are {', '.join(e['id'] for e in self.events) or 'none'}")
        if named and event["type"] != "DENY":
            raise InputError(f"denies={named}: only a DENY denies")

    def save(self) -> None:
        """Keep what is begun."""
        self._keep({**self._drafts(), self.own.id: {"sentence": self.sentence, "note": self.note, "events": self.events}})

    def leave(self) -> None:
        """Pass the report over: it comes again after the others, with what was begun of it."""
        self.passed.add(self.own.id)
        self.at = None

    def finish(self) -> Gold:
        """Write the report in hand into the coded file."""
        made = gold_of(self.own, self.events, self.coder, self.blind, self.note)
        self.coded[self.own.id] = made
        order = {one.id: n for n, one in enumerate(self.sample)}
        ids = sorted(self.coded, key=lambda id: order.get(id, len(order)))
        _write(self.out, b"".join(line_of(self.coded[id]) for id in ids))
        self._keep({id: one for id, one in self._drafts().items() if id != self.own.id})
        self.at = None
        return made


def gold_of(drawn: Drawn, events: Sequence[Event], coder: str, blind: bool, note: str = "", codebook: str = CODEBOOK) -> Gold:
    """A gold report of a drawn report or claim, as `khabar eval`, `accuracy` and `agree` take it."""
    return {
        "id": drawn.id, "report": drawn.report, "outlet": drawn.outlet, "published": drawn.published, "url": drawn.url, "title": drawn.title,
        "text": drawn.text, "events": sorted(events, key=lambda e: (e["start"], e["end"], e["id"])), "layers": ["events"], "coder": coder,
        "codebook": codebook, "blind": blind, "coded": datetime.now(UTC).isoformat(timespec="seconds"),
        "sample": {
            "unit": drawn.unit, "stratum": drawn.stratum, "population": drawn.population, "inclusion": drawn.inclusion, "weight": drawn.weight,
            "seed": drawn.seed,
        },
        **({"scope": [[drawn.claim.start, drawn.claim.end]], "claim": msgspec.to_builtins(drawn.claim)} if drawn.claim else {}),
        **({"notes": note} if note else {}),
    }  # fmt: skip


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(data)
    part.replace(path)
