"""Orthographic folding for look-up: the text is never changed, only the key under which a word is looked up.

Folded are: vowel marks, tatweel and bidi controls (dropped), hamza carriers over alif (one alif), alif maqsura (ya),
Persian and Urdu letter variants, presentation forms, lam-alif ligatures and digits. Kept apart are ة and ه, and hamza
on waw and ya, because they tell words apart that news text keeps apart.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from khabar.text.marks import places
from khabar.text.ordered import first_from

_MARKS = "".join(
    chr(c)
    for c in (
        *range(0x0610, 0x061B),
        *range(0x064B, 0x0660),
        0x0670,
        *range(0x06D6, 0x06DD),
        *range(0x06DF, 0x06E9),
        *range(0x06EA, 0x06EE),
        *range(0x08D3, 0x0900),
    )
)
CONTROLS = (
    "\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c"
)

FOLD: dict[int, str | None] = {ord(c): None for c in _MARKS + CONTROLS}
_PAIRS = (("أإآٱىیېکڪگہھەۀۃڤپچژۆ", "اااايييكككهههههفبجزو"), ("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789"))
for _from, _to in _PAIRS:
    FOLD.update((ord(a), b) for a, b in zip(_from, _to, strict=True))
for _c in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):  # presentation forms, ligatures among them
    _n = unicodedata.normalize("NFKC", chr(_c))
    if _n != chr(_c):
        FOLD[_c] = _n.translate(FOLD)


_UNEVEN = frozenset(chr(c) for c, to in FOLD.items() if len(to or "") != 1)
"""Characters that folding leaves out or writes as several."""


_COMMON = "أإآى"
"""The letters that most of folding is about."""
_PLAIN = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةءئؤأإآى"
"""The letters that nearly all words are written with: to strip a word of them is to ask whether it has others, at a third of the cost of an expression."""
_NONE: set[str] = set()
_RARE = re.compile("[" + re.escape("".join(chr(c) for c in FOLD if chr(c) not in _COMMON)) + "]")


@lru_cache(maxsize=16_384)
def fold(word: str) -> str:
    """Return the look-up key of a word or phrase: equal for every spelling khabar treats as one."""
    return fold_text(word)


def fold_text(text: str) -> str:
    """Fold a word or a stretch of text. Replacing the letters it has is many times faster than asking a table for every character."""
    return _replaced(text, set(_RARE.findall(text)) if text.strip(_PLAIN) and _RARE.search(text) else _NONE)


def _replaced(text: str, rare: set[str]) -> str:
    if "أ" in text:  # to look is much cheaper than to replace nothing
        text = text.replace("أ", "ا")
    if "إ" in text:
        text = text.replace("إ", "ا")
    if "آ" in text:
        text = text.replace("آ", "ا")
    if "ى" in text:
        text = text.replace("ى", "ي")
    for char in rare:
        text = text.replace(char, FOLD[ord(char)] or "")
    return text


class Offsets:
    """Where the characters of a folded text come from, kept as the stretches between those that folding leaves out or writes as several."""

    __slots__ = ("_folded", "_written")

    def __init__(self, text: str, uneven: list[int]) -> None:
        self._folded = [0]
        """Where each stretch begins in the folded text, and where in the text as it is written."""
        self._written = [0]
        for at in uneven:
            begun = self._folded[-1] + at - self._written[-1]
            several = len(FOLD[ord(text[at])] or "")
            for k in range(several):
                self._folded.append(begun + k)
                self._written.append(at)
            self._folded.append(begun + several)
            self._written.append(at + 1)

    def written(self, folded: int) -> int:
        """The code-point offset that a character of the folded text came from; for its length, the length of the text as it is written."""
        stretch = first_from(self._folded, folded + 1) - 1
        return self._written[stretch] + folded - self._folded[stretch]

    def folded(self, written: int) -> int:
        """The first character of the folded text that came from an offset or from behind it."""
        following = first_from(self._written, written)
        if following == 0:
            return 0
        own = self._folded[following - 1] + written - self._written[following - 1]
        return own if following == len(self._folded) else min(own, self._folded[following])


def fold_with_offsets(text: str) -> tuple[str, Offsets]:
    """Fold a text and keep where each character of the result came from."""
    rare = set(_RARE.findall(text))
    return _replaced(text, rare), Offsets(text, places(rare & _UNEVEN, text))
