"""What must not come back into a ledger: known by hashes, so that the ledger itself does not hold the words."""

from __future__ import annotations

from urllib.parse import unquote

import msgspec

from khabar.ledger.bulk import Writer
from khabar.ledger.texts import Texts
from khabar.ledger.words import indexed, plain
from khabar.model import Entity, Part, Reading, Report, content_id
from khabar.text.tokens import Tokens

FORGOTTEN = "█"
"""Stands for every character of a forgotten name, so that spans still fit."""
Marks = dict[str, list[tuple[int, int]]]


def mark(kind: str, *words: str) -> str:
    """Hash of what is to be forgotten.

    Args:
        kind: report, text, url or person.
        words: the report's key, the text's sha256, the URL, or the words of a name (spellings made alike).
    """
    return content_id("forgotten", kind, *words)


class Tombstones:
    """The tombstones of a ledger, and what they do to a reading that is about to enter it.

    Args:
        hashes: hashes by kind.
        lengths: how many words the names of forgotten persons have.
        last: the highest id of a tombstone, by which a change is seen.
    """

    def __init__(self, hashes: dict[str, set[str]], lengths: set[int], last: int) -> None:
        self.hashes = hashes
        self.lengths = sorted(lengths)
        self.last = last

    @classmethod
    def load(cls, writer: Writer) -> Tombstones:
        """The tombstones of the ledger."""
        hashes: dict[str, set[str]] = {"report": set(), "text": set(), "url": set(), "person": set()}
        lengths = set()
        last = 0
        for id, kind, hashed, words in writer.all("SELECT id, kind, hash, words FROM tombstone"):
            last = max(last, id)
            hashes[kind].add(hashed)
            if words:
                lengths.add(words)
        return cls(hashes, lengths, last)

    def bars(self, report: Report) -> bool:
        """Whether the report is one to be forgotten: by its key, its text or its URL."""
        return (
            mark("report", report.key) in self.hashes["report"]
            or mark("text", report.text_sha256) in self.hashes["text"]
            or (report.url is not None and mark("url", report.url) in self.hashes["url"])
        )

    def redact(self, reading: Reading, texts: Texts) -> tuple[Reading, Texts]:
        """The reading and its texts without the names of forgotten persons."""
        if not self.hashes["person"]:
            return reading, texts
        gone = {e.id: {*name_words(e.name), *name_words(e.name_ar or "")} for e in reading.entities if self.is_forgotten(e)}
        blanks: Marks = {"title": [], "body": []}
        for part, text in texts.items():
            if text:
                blanks[part] += self.names(text)
        for m in reading.mentions:
            if m.entity in gone:
                text = texts[m.part] or ""
                blanks[m.part] += _words_among(text[: m.end], m.start, gone[m.entity])
        report = reading.report
        if any(self.names(unquote(value)) for value in (report.url, report.id) if value):
            report = msgspec.structs.replace(report, url=None, id=None)
            reading = msgspec.structs.replace(reading, report=report)
        if report.author and self.names(report.author):
            reading = msgspec.structs.replace(reading, report=msgspec.structs.replace(report, author=msgspec.UNSET))
        if not gone and not any(blanks.values()):
            return reading, texts
        texts = {part: text and _blank(text, blanks[part]) for part, text in texts.items()}
        return _without(reading, set(gone), blanks), texts

    def is_forgotten(self, entity: Entity) -> bool:
        """Whether the entity bears a forgotten name."""
        return any(self.names(name) for name in (entity.name, entity.name_ar) if name)

    def names(self, text: str) -> list[tuple[int, int]]:
        """Spans of a text that are the name of a forgotten person, clitics before it allowed."""
        found = []
        tokens = Tokens(text)
        words = [(n, key) for n, surface in enumerate(tokens.surface) if (key := plain(surface)) and key[0].isalnum()]
        for at, (n, key) in enumerate(words):
            for length in self.lengths:
                rest = words[at + 1 : at + length]
                if len(rest) < length - 1:
                    continue
                others = [key for _, key in rest]
                if any(mark("person", first, *others) in self.hashes["person"] for first in {key, *indexed(tokens.surface[n])}):
                    found.append((tokens.start[n], tokens.end[rest[-1][0] if rest else n]))
        return found


def name_words(name: str) -> list[str]:
    """The words of a name, spellings made alike."""
    return [key for word in Tokens(name).surface if (key := plain(word)) and key[0].isalnum()]


def _words_among(text: str, start: int, words: set[str]) -> list[tuple[int, int]]:
    """Spans of words, from `start` on, that are among the words of a name: a surname alone, a name behind its title."""
    tokens = Tokens(text[start:])
    return [
        (start + a, start + b)
        for a, b, surface in zip(tokens.start, tokens.end, tokens.surface, strict=True)
        if plain(surface) in words or not words.isdisjoint(indexed(surface))
    ]


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + FORGOTTEN * (end - start) + text[end:]
    return text


def _without(reading: Reading, gone: set[str], blanks: Marks) -> Reading:
    """The reading with the persons' entities made nameless and their mentions by name removed."""

    def hit(part: Part, start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in blanks[part])

    return msgspec.structs.replace(
        reading,
        entities=[nameless(e) if e.id in gone else e for e in reading.entities],
        mentions=[m for m in reading.mentions if not hit(m.part, m.start, m.end)],
        issues=[i for i in reading.issues if not hit(i.part, i.start, i.end)],
    )


def nameless(entity: Entity) -> Entity:
    """The entity with its side and roles and without its name; a code made from the name becomes UNK."""
    own = entity.kind in ("person", "unnamed") and entity.code not in entity.country
    return msgspec.structs.replace(
        entity, name="", name_ar=None, name_basis="table", code="UNK" if own and not _is_state(entity.code) else entity.code
    )


def _is_state(code: str) -> bool:
    return len(code) == 3
