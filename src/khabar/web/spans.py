"""A text cut into stretches with their marks. Offsets (code points) are applied here and nowhere else: a page gets text only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from khabar.model import Record

CONTROLS = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI",
    "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
"""Characters that would turn the order of letters; shown by their names."""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


class Mark(Record, frozen=True, kw_only=True):
    """A stretch to be marked: `kind` is act-STATUS, actor, time, quotation, lit, found or word; `claim` the number of a claim."""

    start: int
    end: int
    kind: str
    claim: int = 0
    note: str = ""


class Segment(Record, frozen=True, kw_only=True):
    """Text without a mark's border inside; `kinds` in alphabetical order, `claims` the claims whose act these words name."""

    text: str
    kinds: tuple[str, ...] = ()
    claims: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()
    at: str = ""
    """First and last code point of the word it is in, where words are told apart: «12-17»."""


def visible(text: str) -> str:
    """A text in which no character is unseen or turns others round: such stand by their pictures or names."""
    return _UNSEEN.sub(_seen, text) if _UNSEEN.search(text) else text


def _seen(found: re.Match[str]) -> str:
    char = found.group()
    if char in CONTROLS:
        return f"⟦{CONTROLS[char]}⟧"
    if char == "\x7f":
        return "␡"
    if char < " ":
        return "" if char == "\r" else chr(0x2400 + ord(char))
    return "\ufffd"


def cut(text: str, marks: Iterable[Mark], start: int = 0, end: int | None = None) -> list[Segment]:
    """The stretches of a text, or of a part of it, in order; together they are the text as `visible` shows it.

    Args:
        text: the text, as the reading has it.
        marks: in any order; they may overlap; what lies outside the text is cut off.
        start, end: the part wanted, in code points.
    """
    last = len(text) if end is None else min(end, len(text))
    first = max(0, start)
    own = [m for m in marks if m.start < m.end and m.start < last and m.end > first]
    opens: defaultdict[int, list[Mark]] = defaultdict(list)
    closes: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in own:
        opens[max(mark.start, first)].append(mark)
        closes[min(mark.end, last)].append(mark)
    borders = sorted({first, last, *opens, *closes})
    active: list[Mark] = []
    out = []
    for at, then in pairwise(borders):
        for mark in closes.get(at, ()):
            active.remove(mark)
        active += opens.get(at, ())
        out.append(_segment(text[at:then], active))
    return out


def _segment(words: str, active: Sequence[Mark]) -> Segment:
    return Segment(
        text=visible(words), kinds=tuple(sorted({m.kind for m in active} - {"word"})), claims=tuple(sorted({m.claim for m in active if m.claim})),
        notes=tuple(dict.fromkeys(m.note for m in active if m.note)), at=next((f"{m.start}-{m.end}" for m in active if m.kind == "word"), ""),
    )  # fmt: skip


def each_word(text: str) -> list[Mark]:
    """A mark for every word, so that words chosen in a browser are named by their places here."""
    return [Mark(start=m.start(), end=m.end(), kind="word") for m in re.finditer(r"\S+", text)]


def paragraphs(segments: Iterable[Segment]) -> list[list[Segment]]:
    """The stretches by the paragraphs of the text; empty lines are left out."""
    out: list[list[Segment]] = [[]]
    for segment in segments:
        pieces = segment.text.split("\n")
        for n, piece in enumerate(pieces):
            if n:
                out.append([])
            if piece:
                out[-1].append(Segment(text=piece, kinds=segment.kinds, claims=segment.claims, notes=segment.notes, at=segment.at))
    return [p for p in out if p]
