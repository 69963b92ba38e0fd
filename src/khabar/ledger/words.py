"""The words by which texts are searched: folded, and with every clitic that may be one split off.

A word of a text is indexed under itself and under what is left when a conjunction (و ف), a preposition (ب ك ل), the future
س, the article and a suffixed pronoun are taken for such; a word asked for is looked up under itself and, where it carries
clitics, without them. So «الحديدة» finds «والحديدة», «حديدة» finds both, and «مشاركة» finds «مشاركتها». An article that is
asked for is meant. No lexicon is needed, at the price of a rare wrong split («زير» finds «وزير»).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from khabar.text.fold import FOLD, fold

WORDS_VERSION = "1"
"""Changes with any rule below: a ledger indexed by another version is indexed anew."""

LONGEST = 100
"""Characters of a key; what runs on longer is no word."""
_WORDS = re.compile(r"\d+(?:[.,٫٬]\d+)+|[^\W_][^\s!-/:-@\[-`{-~،؛؟«»“”‘’…–—]*")
"""The words of a text, quicker than its tokens; what still sticks to one that is no letter is left out of its keys."""
_OTHER = re.compile(r"[\W_]")
_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بكل"
_PERSONS = "يتنا"
_SUFFIXES = ("هما", "كما", "هم", "هن", "كم", "نا", "ها", "ه")
_TANWIN = "\u064b"
"""Where it is written, the alif at the end of a word belongs to it: مستشاراً."""
_LAST = frozenset(suffix[-1] for suffix in _SUFFIXES)
_HAMZA_WAW = re.compile("[ئؤء]و")
_INNER_HAMZA = re.compile("^(?:[وف]?(?:لل|[بكل]?(?:ال)?)أ)?+.+أ")
"""A hamza on alif that is not the first letter of the word behind its clitics."""
_FIRM = re.compile("[بتثجحخدذرزسشصضطظعغفقكلمن]{2,}")
"""Letters that no rule here changes, at least two in a row."""
_SPELT = {to: "".join(chr(c) for c, other in FOLD.items() if other == to) for to in "فبجزك"}
"""Letters of other alphabets that are folded to firm ones."""
_BETWEEN = r"(?:[^\w\s]|[ـءأإؤئ_])*"
"""What may stand between two letters of a key: marks, and hamzas that a key leaves out."""
_LIGATURES = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_BLANK = re.compile(r"\s")


@lru_cache(maxsize=200_000)
def indexed(surface: str) -> tuple[str, ...]:
    """Keys under which a word of a text is found; none for a mark."""
    word = _folded(surface)
    if not word:
        return ()
    if not "ء" <= word[0] <= "ي":
        return (word,)
    stems = [word]
    if word[0] in _CONJUNCTIONS and len(word) > 2:
        stems.append(word[1:])
    for stem in tuple(stems):
        if len(stem) <= 3:
            continue
        first = stem[0]
        if first in _PREPOSITIONS:
            rest = stem[1:]
            stems.append(rest)
            if rest[0] == "ل" and first == "ل" and len(stem) > 4:
                stems += ["ال" + stem[2:], stem[2:]]
            elif rest.startswith("ال") and len(rest) > 3:
                stems.append(rest[2:])
        elif first == "ا":
            if stem[1] == "ل":
                stems.append(stem[2:])
        elif first == "س" and stem[1] in _PERSONS:
            stems.append(stem[1:])
    if word[-1] in _LAST:
        _without_suffix(stems)
    if word[-1] == "ا" and _TANWIN in surface:
        stems += [stem[:-1] for stem in stems if len(stem) > 3]
    if "أ" in surface and _INNER_HAMZA.match(surface):
        stems.append(_one_hamza(surface))
    return tuple({key: None for stem in stems for key in _spellings(stem)})


@lru_cache(maxsize=20_000)
def asked(surface: str) -> frozenset[str]:
    """Keys under which a word that is asked for may be found: any of them will do."""
    word = _folded(surface)
    stems = [word]
    for stem in (word, word[1:]) if word[:1] and word[0] in _CONJUNCTIONS else (word,):
        bare = stem[1:] if stem[:1] and stem[0] in _PREPOSITIONS else stem
        if stem.startswith("لل") and len(stem) > 4:
            stems.append("ال" + stem[2:])
        elif bare.startswith("ال") and len(bare) > 4:
            stems.append(bare)
        stems += [rest for rest in (stem, bare) if len(rest) >= 4]
    if "أ" in surface and _INNER_HAMZA.match(surface):
        stems.append(_one_hamza(surface))
    return frozenset(key for stem in stems for key in _spellings(stem))


def words_of(text: str) -> str:
    """Every key under which a text is found, joined by blanks; a key that two of its words have may be there twice."""
    return " ".join(map(_joined, set(_WORDS.findall(text))))


def each_word(text: str) -> list[tuple[str, int, int]]:
    """The words by which a text is found, as they stand in it, with their offsets."""
    return [(found.group(), found.start(), found.end()) for found in _WORDS.finditer(text)]


def near(keys: Iterable[str]) -> re.Pattern[str] | None:
    """What finds every place in a text where a word with one of these keys may stand, many times faster than asking each word.

    None where a key has no two letters in a row that stand in every spelling of it.
    """
    cores = {max(_FIRM.findall(key), key=len, default="") for key in keys}
    if not cores or "" in cores:
        return None
    return re.compile("|".join(_BETWEEN.join(f"[{c}{_SPELT[c]}]" if c in _SPELT else c for c in core) for core in sorted(cores)))


def words_near(text: str, places: re.Pattern[str]) -> list[tuple[str, int, int]]:
    """Those of `each_word` that may be meant, for places as `near` gives them."""
    if _LIGATURES.search(text):
        return each_word(text)
    out, done = [], 0
    for found in places.finditer(text):
        if found.start() < done:
            continue
        start = found.start()
        while start > done and not text[start - 1].isspace():
            start -= 1
        blank = _BLANK.search(text, found.end())
        done = blank.start() if blank else len(text)
        out += [(word.group(), word.start(), word.end()) for word in _WORDS.finditer(text, start, done)]
    return out


@lru_cache(maxsize=200_000)
def _joined(surface: str) -> str:
    return " ".join(indexed(surface))


def plain(surface: str) -> str:
    """One key of a word, spellings of hamza and ة made alike and no clitic split: for comparing names."""
    return _bare(_folded(surface))


def _folded(surface: str) -> str:
    """Letters and digits only: "3.5" is one key, a mark is none."""
    word = fold(surface).casefold()
    return (word if word.isalnum() else _OTHER.sub("", word))[:LONGEST]


def _without_suffix(stems: list[str]) -> None:
    """Add what is left of each stem without a suffixed pronoun; ة is written ت before one."""
    for stem in tuple(stems):
        for suffix in _SUFFIXES:
            if stem.endswith(suffix) and len(stem) - len(suffix) >= 3 and not stem.startswith("ال"):
                short = stem[: -len(suffix)]
                stems.append(short)
                if short[-1] == "ت":
                    stems.append(short[:-1] + "ه")


def _spellings(stem: str) -> tuple[str, ...]:
    """The stem without hamza seats, and with every hamza written alike where it has one inside."""
    if "ء" not in stem and "ئ" not in stem and "ؤ" not in stem:
        return (stem.replace("ة", "ه"),)
    return _bare(stem), stem.replace("ؤ", "ء").replace("ئ", "ء").replace("ة", "ه")


def _one_hamza(surface: str) -> str:
    """The word with every hamza written alike, that on alif too: هيأة and هيئة."""
    return _folded(surface.replace("أ", "ؤ"))


def _bare(stem: str) -> str:
    stem = _HAMZA_WAW.sub("وو", stem).replace("ؤ", "و").replace("ئ", "ي").replace("ة", "ه")
    return stem[:1] + stem[1:].replace("ء", "")
