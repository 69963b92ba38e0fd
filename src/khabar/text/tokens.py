"""Words and marks of a text, as parallel lists of start and end offsets and surface forms."""

from __future__ import annotations

import re

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
_INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\u00ad\ufeff"
_WORD = re.compile(rf"\d+(?:[.,٫٬]\d+)+|[^\W_][\w{_MARKS}{_INVISIBLE}]*|[{_MARKS}{_INVISIBLE}]+|\S")
"""A number, a word, or what begins with neither; only blanks stand between."""
_WHOLE = re.compile(rf"[^\W_][\w{_MARKS}{_INVISIBLE}]*")
"""One word, with its vowel marks."""


_PLAIN = frozenset('.،,:؛؟?!«»“”"()[]/-–…')
"""Marks that are tokens wherever they stand."""
_KEPT = 100_000
"""Stretches between blanks whose tokens are remembered; then it begins anew."""
_LONG = 60
"""Code points from which on a stretch is not remembered."""


class _Stretches:
    """What stands between two blanks, mostly a word, with its tokens and where in it each begins."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: dict[str, list[tuple[int, str]]] = {}

    def of(self, stretch: str) -> list[tuple[int, str]]:
        """The tokens of a stretch."""
        found = self._kept.get(stretch)
        return self._cut(stretch) if found is None else found

    def _cut(self, stretch: str) -> list[tuple[int, str]]:
        if "\n" in stretch:
            return self._lines(stretch)
        found = [(0, stretch)] if stretch.isalnum() else _between_marks(stretch)
        if found is None:
            found = [(m.start(), m.group()) for m in _WORD.finditer(stretch)]
            found = [(at, surface) for at, surface in found if surface[0].isalnum() or _stands(surface)]
        if len(stretch) < _LONG:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[stretch] = found
        return found

    def _lines(self, stretch: str) -> list[tuple[int, str]]:
        """The tokens of the end of a line and the beginning of the next, which hardly ever meet again."""
        found, begin = [], 0
        for part in stretch.split("\n"):
            found += [(begin + at, surface) for at, surface in self.of(part)]
            begin += len(part) + 1
        return found


def _between_marks(stretch: str) -> list[tuple[int, str]] | None:
    """The tokens of a stretch that is one word with plain marks before and behind it, as nearly all are that are no word; None for others."""
    first, last = 0, len(stretch)
    while first < last and stretch[first] in _PLAIN:
        first += 1
    while last > first and stretch[last - 1] in _PLAIN:
        last -= 1
    word = stretch[first:last]
    if word and not word.isalnum() and not _WHOLE.fullmatch(word):
        return None
    marks = [(at, stretch[at]) for at in range(len(stretch)) if not first <= at < last]
    if word:
        marks.insert(first, (first, word))
    return marks


_TOKENS = _Stretches()


class Tokens:
    """Tokens of one text. `surface[i]` is text[start[i]:end[i]], but for «و» set apart; offsets count code points."""

    __slots__ = ("end", "start", "surface", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.surface: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        begin = 0
        apart = False
        for stretch in text.split(" "):
            for at, surface in _TOKENS.of(stretch):
                apart = apart or surface == "و"
                self.surface.append(surface)
                self.start.append(begin + at)
                self.end.append(begin + at + len(surface))
            begin += len(stretch) + 1
        if apart:
            self._join()

    def _join(self) -> None:
        """Read «و دمرت» as «ودمرت»: the token begins at the blank, so that it has as many letters as it takes up."""
        i = 0
        while i < len(self.surface) - 1:
            after = self.surface[i + 1]
            if self.surface[i] == "و" and len(after) > 2 and "ء" <= after[0] <= "ي" and after[0] != "و" and self._apart(i):
                self.surface[i : i + 2] = ["و" + after]
                self.start[i : i + 2] = [self.start[i + 1] - 1]
                del self.end[i]
            i += 1

    def _apart(self, i: int) -> bool:
        """Whether nothing but a blank or two stands between a token and the next, and no mark before it (حرف «و»)."""
        between = self.text[self.end[i] : self.start[i + 1]]
        return between in (" ", "  ", "\u00a0") and self.start[i] > 0 and self.text[self.start[i] - 1].isspace()

    def __len__(self) -> int:
        return len(self.start)


def _stands(mark: str) -> bool:
    """Whether what is no word is a token: no control character and no vowel mark gone astray."""
    first = mark[0]
    return first.isprintable() and not ("\u0610" <= first <= "\u08ff" and not mark.strip(_STRAY))


_STRAY = "".join(
    chr(c)
    for a, b in (
        (0x0610, 0x061A),
        (0x064B, 0x065F),
        (0x0670, 0x0670),
        (0x06D6, 0x06DC),
        (0x06DF, 0x06E8),
        (0x08D3, 0x08FF),
    )
    for c in range(a, b + 1)
)
