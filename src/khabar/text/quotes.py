"""Quotation marks, nested by a stack: «…«…»…», “…”, "…". An unclosed mark ends with its paragraph, unless a later
paragraph closes it before it opens another."""

from __future__ import annotations

from typing import NamedTuple

from khabar.text.marks import places

_MARKS = '«»“”‟„"‹›″'
_ENDS = "\n\u2029"
"""What ends a paragraph."""
_OPEN = {"«": "»", "“": "”", "”": "“", "„": "”", "‟": "”", "‹": "›", '"': '"'}
_BEFORE_OPEN = frozenset(" \t\n\r(،:؛.ـ-–—[/") | frozenset("«“”\"'")

_PARAGRAPHS = 1500
"""Code points over which a quotation may run on into later paragraphs."""


class Quote(NamedTuple):
    """A quotation mark pair; inner offsets exclude the marks; depth 1 is outermost."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    closed: bool
    mark: str


def find(text: str) -> list[Quote]:
    """Return the quotations of a text in the order of their opening marks; offsets are code points."""
    stack: list[tuple[str, int]] = []
    out: list[Quote] = []
    found = places(_MARKS, text)
    for at in sorted([*found, *places(_ENDS, text)]) if found else ():
        mark = text[at]
        if mark in _ENDS:
            if len(stack) == 1 and _goes_on(text, at, stack[0][0]):
                continue
            while stack:
                opened, start = stack.pop()
                out.append(Quote(start, at, start + 1, at, len(stack) + 1, False, opened))
            continue
        if mark in "»›″":
            wanted = {"»": "«", "›": "‹", "″": '"'}[mark]  # typesetters end «"...» behind a figure with the sign of seconds
            if any(m == wanted for m, _ in stack):
                while stack:
                    opened, start = stack.pop()
                    closed = opened == wanted
                    end = at + 1 if closed else at
                    out.append(Quote(start, end, start + 1, at, len(stack) + 1, closed, opened))
                    if closed:
                        break
            continue
        if mark in "«‹":
            stack.append((mark, at))
            continue
        depth = next(
            (k for k in range(len(stack) - 1, -1, -1) if _OPEN.get(stack[k][0]) == mark or stack[k][0] == mark), -1
        )
        opens = (
            at == 0
            or text[at - 1] in _BEFORE_OPEN
            or (text[at - 1] in "وفبلك" and (at == 1 or not text[at - 2].isalpha()))
        )
        following = text[at + 1 : at + 2]
        if depth >= 0 and not (
            opens
            and following
            and not following.isspace()
            and following not in "،.؛:"
            and text[at - 1] not in " \t"
            and mark != '"'
        ):
            if not (
                opens
                and following.strip()
                and following not in "،.؛:"
                and text[at - 1] in " ("
                and depth == len(stack) - 1
                and mark == '"'
                and _later(text, at)
            ):
                while len(stack) > depth:
                    opened, start = stack.pop()
                    closed = len(stack) == depth
                    out.append(Quote(start, at + 1 if closed else at, start + 1, at, len(stack) + 1, closed, opened))
                continue
        if following and (not following.isspace() or (text[:at].endswith((":", ": ")) and not stack)):
            stack.append((mark, at))  # قال:" سنرد": the blank stands behind the mark
    while stack:
        opened, start = stack.pop()
        out.append(Quote(start, len(text), start + 1, len(text), len(stack) + 1, False, opened))
    out = [q if text[q.inner_start : q.inner_start + 1] != " " else q._replace(inner_start=_past_blank(text, q)) for q in out]
    out.sort(key=lambda q: (q.start, -q.end))
    return out


def _past_blank(text: str, quote: Quote) -> int:
    """Where the words begin behind a mark with a blank."""
    inner = text[quote.inner_start : quote.inner_end]
    return quote.inner_start + len(inner) - len(inner.lstrip())


def _goes_on(text: str, at: int, mark: str) -> bool:
    """Whether a quotation open at the end of a paragraph is closed in a later one before another opens."""
    reach = min(len(text), at + _PARAGRAPHS)
    if mark == "«":
        close, opening = text.find("»", at, reach), text.find("«", at, reach)
        return close > 0 and (opening < 0 or close < opening)
    if mark == '"':
        close = text.find('"', at, reach)
        return close > 0 and text[close - 1] not in _BEFORE_OPEN and text[close + 1 : close + 2] in ("", " ", "\n", ".", "،")
    return False


def _later(text: str, at: int) -> bool:
    """A straight mark after a blank and before a letter opens a nested quotation only if two more follow in the paragraph."""
    end = text.find("\n", at)
    return (
        text.count('"', at + 1, at + 400 if end < 0 else min(end, at + 400)) >= 2
        and text.count('"', at + 1, at + 60) >= 1
    )
