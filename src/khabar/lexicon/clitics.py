"""Clitics: those written on a word before and behind it, and what a stem looks like without them."""

from __future__ import annotations

CONJUNCTIONS = ("", "و", "ف")
PREPOSITIONS = ("", "ل", "ب", "ك")
_CONJOINED = {c: ("", c) for c in CONJUNCTIONS if c}
_GOVERNED = {p: ("", p) for p in PREPOSITIONS if p}
_NONE = ("",)
_PROCLITIC = frozenset((*_CONJOINED, *_GOVERNED))
ENCLITICS = ("هما", "كما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك", "ي")
ENCLITICS_BY_LAST = {last: tuple(e for e in ENCLITICS if e[-1] == last) for last in {e[-1] for e in ENCLITICS}}
"""The same by their last letter: most words end in none."""


Heads = list[tuple[str, str, list[tuple[str, str]]]]


def heads(form: str) -> Heads:
    """What a form may begin with: each conjunction, what is left of the form, and for each preposition what is left of that."""
    if form[0] not in _PROCLITIC:
        return [("", form, [("", form)])]
    out: Heads = []
    for conjunction in _CONJOINED.get(form[0], _NONE):
        rest = form[len(conjunction) :]
        if rest:
            governed = _GOVERNED.get(rest[0], _NONE)
            out.append((conjunction, rest, [(preposition, rest[len(preposition) :]) for preposition in governed]))
    return out


def fits(preposition: str, article: bool, future: bool, pos: str, feature: str, enclitic: str) -> bool:
    """Whether a stem of a part of speech and feature takes these clitics: a verb no article, an accusative no preposition."""
    if pos == "v":
        if article or (future and feature[0] != "I"):
            return False
        return not preposition or (preposition == "ل" and feature[0] in "IJ")
    if future:
        return False
    if article:
        return feature[:1] not in ("A", "d", "p")
    return not (preposition and feature[:1] == "A")


def unjoined(stem: str) -> tuple[str, ...]:
    """Spellings a stem may have when no suffix follows: ت of ة, a hamza seat, the alif of وا, ى."""
    last = stem[-1]
    if last == "ت":
        return (stem, stem[:-1] + "ة")
    if last in "ؤئ":
        return (stem[:-1] + "ء", stem)
    if last == "و":
        return (stem, stem + "ا")
    if last == "ا":
        return (stem, stem[:-1] + "ي")
    return (stem,)
