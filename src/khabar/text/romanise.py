"""One scheme for names no table knows: letter by letter, long vowels kept, names in capitals.

The scheme follows the simplified ALA-LC table without diacritics: ث th, خ kh, ذ dh, ش sh, غ gh, ع and ء dropped,
ة a, ال joined with a hyphen. Short vowels are not written in the text and are not guessed.
"""

from __future__ import annotations

from khabar.text.fold import fold

_LETTERS = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        [
            "a",
            "b",
            "t",
            "th",
            "j",
            "h",
            "kh",
            "d",
            "dh",
            "r",
            "z",
            "s",
            "sh",
            "s",
            "d",
            "t",
            "z",
            "",
            "gh",
            "f",
            "q",
            "k",
            "l",
            "m",
            "n",
            "h",
            "u",
            "i",
        ],
        strict=True,
    )
)
_LETTERS.update({"ء": "", "ؤ": "u", "ئ": "i", "ة": "a"})

_NO_ARTICLE = ("الكس", "اليكس", "اليخاند", "اليزاب")
"""Beginnings of foreign names that open with the letters of the article: ألكسندر is written with its hamza or without."""


def romanise(name: str) -> str:
    """Return the Latin spelling of an Arabic name; Latin letters pass through."""
    words = []
    for written in name.split():
        word, prefix = fold(written), ""
        if word.startswith("ال") and len(word) > 3 and written[0] not in "أإآ" and not word.startswith(_NO_ARTICLE):
            prefix, word = "Al-", word[2:]
        latin = "".join(_LETTERS.get(c, c if c.isascii() else "") for c in word)
        if word and word[0] == "و":
            latin = "w" + latin[1:]
        elif word and word[0] == "ي":
            latin = "y" + latin[1:]
        words.append(prefix + latin.capitalize() if latin else "")
    return " ".join(w for w in words if w)
