"""Sentence boundaries: line breaks and final punctuation, but not after abbreviations, in numbers, or inside short quotations."""

from __future__ import annotations

import re

from khabar.text.marks import places
from khabar.text.quotes import Quote, find

_ABBREVIATIONS = frozenset(
    ("د", "أ", "م", "ص", "ج", "ع", "ت", "ط", "هـ", "ه", "ق", "السيد", "Dr", "Mr", "Mrs", "St", "No", "vs")
)
_FINAL = ".؟?!…\n\r\u2029"
_END = re.compile(
    r"[.؟?!…\n\r\u2029](?:(?<=\n)\n*|(?<=\r)\r*|(?<=\u2029)\u2029*|(?<=[.؟?!…])[.؟?!…]*[\s»”\")\]]*)"
)
"""Final marks with what closes behind them, or line breaks; it begins with one set, which is found fast."""
_DATELINE = re.compile(
    r"\s*(?:[«(]?[\u0621-\u064a]+(?:\s[\u0621-\u064a]+){0,2}[»)]?)\s*(?:[(«/،,]\s*[\w\s.«»\"]{2,40}[)»]?\s*)?\s?[-–—:]\s"
)
_LONG_QUOTE = 400


def split(text: str, quoted: list[Quote] | None = None) -> list[tuple[int, int]]:
    """Return the sentences of a text as spans in code points, without surrounding white space.

    `quoted` are its quotations, where they are known already.
    """
    out: list[tuple[int, int]] = []
    start = 0
    protected = _protected(find(text) if quoted is None else quoted)
    guard = 0
    done = 0
    for at in places(_FINAL, text):
        if at < done:
            continue
        match = _END.match(text, at)
        assert match is not None
        end = done = match.end()
        if at < start:
            continue
        mark = match.group()
        if "\n" not in mark and "\r" not in mark and "\u2029" not in mark:
            if not _ends(text, at, end, mark):
                continue
            while guard < len(protected) and protected[guard][1] <= at:
                guard += 1
            if guard < len(protected) and protected[guard][0] <= at < protected[guard][1]:
                inner_end = protected[guard][1]
                if end < inner_end:
                    continue
        _add(out, text, start, end)
        start = end
    _add(out, text, start, len(text))
    return out


def _ends(text: str, at: int, end: int, mark: str) -> bool:
    """Whether a full stop at an offset ends a sentence."""
    if mark.strip(' \t»”")]') == ".":
        before = text[max(0, at - 12) : at]
        word = re.split(r"[\s.«\"(،]", before)[-1]
        following = text[at + 1 : at + 2]
        if word in _ABBREVIATIONS or (len(word) == 1 and (word.isalpha())):
            return False
        if word[-1:].isdigit() and following.isdigit():
            return False
        if following.isascii() and following.isalnum() and word[-1:].isascii():
            return False
    elif set(mark.strip()) == {"."} and len(mark.strip()) == 2:
        return end >= len(text) or text[end - 1].isspace()
    return True


def _protected(quoted: list[Quote]) -> list[tuple[int, int]]:
    """Short quotations, inside which a full stop does not end the sentence."""
    return [
        (q.inner_start, q.inner_end) for q in quoted if q.depth == 1 and q.closed and q.end - q.start <= _LONG_QUOTE
    ]


def _add(out: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        out.append((start, end))


def dateline(text: str) -> tuple[int, int] | None:
    """Span of a leading dateline (القاهرة - رويترز:), or None."""
    match = _DATELINE.match(text[:120])
    return (match.start(), match.end()) if match else None
