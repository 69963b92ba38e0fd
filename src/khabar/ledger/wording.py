"""Content words of a sentence or object, folded and bared of article, particles and endings: only to compare wordings."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from khabar.ledger.outlets import table
from khabar.text.fold import fold
from khabar.text.tokens import Tokens

_FRONT = ("وال", "فال", "بال", "كال", "ولل", "فلل", "لل", "ال")
_JOINED = "وفبل"
_BACK = ("هما", "تهم", "تها", "هم", "ها", "ات", "ون", "ين", "ية", "ته", "ان", "ه", "ة", "ي", "ا", "ت")


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """Words that tell nothing of a happening (data/facts/common_words.txt), bared like the rest."""
    text = (files("khabar") / "data" / "facts" / "common_words.txt").read_text(encoding="utf-8")
    return frozenset(bare(word) for line in text.splitlines() if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=65_536)
def bare(word: str) -> str:
    """A word without what joins on in front and behind, at least three letters of it; a number stays."""
    word = fold(word)
    for front in _FRONT:
        if word.startswith(front) and len(word) - len(front) >= 3:
            word = word[len(front) :]
            break
    else:
        if word[:1] in _JOINED and len(word) >= 5 and not _begins_a_name(word):
            word = word[1:]
    for back in _BACK:
        if word.endswith(back) and len(word) - len(back) >= 3:
            word = word[: -len(back)]
            return word[:-1] if word.endswith("ي") and len(word) > 3 else word  # who is of a land is called so in every ending
    return word


def _begins_a_name(word: str) -> bool:
    """Whether a folded word is, or is derived from, the name of a state or place that begins with a letter that particles join on with."""
    return any(word[:n] in _names() for n in range(4, len(word) + 1))


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """Words of names of states and places, and their adjectives, that begin so (فلسطين، لبنان، واشنطن)."""
    rows: list[tuple[dict[str, str], tuple[str, ...]]] = [(row, ("names_ar", "adjectives_ar", "people_ar", "capitals_ar")) for row in table("ar", "gazetteers", "states.tsv")]
    rows += [(row, ("names_ar",)) for row in table("ar", "gazetteers", "places.tsv")]
    words = (fold(word) for row, columns in rows for column in columns for word in (row.get(column) or "").replace("|", " ").split())
    return frozenset(word for word in words if word[:1] in _JOINED and len(word) >= 4)


@lru_cache(maxsize=16_384)
def content(text: str) -> frozenset[str]:
    """The content words of a stretch of text."""
    out = (bare(word) for word in Tokens(text).surface)
    return frozenset(w for w in out if (len(w) > 2 or w.isdigit()) and w not in common())


NEAR = 12
"""Words on either side of a trigger that tell of its act; the rest of a long sentence often tells of others."""

WIDER = 16
"""The same for the places that are named: a name is not to be cut in two, and the place often stands last."""


_ASIDE = re.compile(r"؛|[،,]\s*(?:وذلك\s+)?(?:في حين|فيما|بينما|كما)\b")
"""Where a sentence turns to another act."""


def near(words: str, trigger: str, *, wide: bool = False) -> str:
    """The words near a trigger in its sentence, without the trigger and what is told of another act; the whole sentence where it is not found."""
    at = words.find(trigger)
    if at < 0:
        return words
    first = max((m.end() for m in _ASIDE.finditer(words, 0, at)), default=0) if wide else 0
    turn = _ASIDE.search(words, at + len(trigger)) if wide else None
    before = words[first:at].split()
    behind = words[at + len(trigger) : turn.start() if turn else None].split()
    if not wide:
        return " ".join((*before[-NEAR:], *behind[:NEAR]))
    return " ".join((*before[-max(WIDER, 2 * WIDER - len(behind)) :], *behind[: max(WIDER, 2 * WIDER - len(before))]))
