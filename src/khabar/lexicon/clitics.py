"""Clitics: those written on a word before and behind it, and what a stem looks like without them."""

from __future__ import annotations

CONJUNCTIONS = ("", "و", "ف")
PREPOSITIONS = ("", "ل", "ب", "ك")
_GOVERNED = frozenset([p for p in PREPOSITIONS if p])
_PROCLITIC = _GOVERNED | frozenset([c for c in CONJUNCTIONS if c])
ENCLITICS = ("هما", "كما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك", "ي")
ENCLITICS_BY_LAST = {last: tuple(e for e in ENCLITICS if e[-1] == last) for last in {e[-1] for e in ENCLITICS}}
"""The same by their last letter: most words end in none."""


Heads = list[tuple[str, str, list[tuple[str, str]]]]


def heads(form: str) -> Heads:
    """What a form may begin with: each conjunction, what is left of the form, and for each preposition what is left of that."""
    first = form[0]
    if first not in _PROCLITIC:
        return [("", form, [("", form)])]
    if first in _GOVERNED:
        return [("", form, [("", form), (first, form[1:])])]
    rest = form[1:]
    if not rest:
        return [("", form, [("", form)])]
    second = rest[0]
    return [("", form, [("", form)]), (first, rest, [("", rest), (second, rest[1:])] if second in _GOVERNED else [("", rest)])]


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
