"""Words that tell which standing tie an act is about, and whether it is so in fact or in law: data/ar/relations.toml."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from khabar.text.fold import fold


class TieWords:
    """The tables, folded."""

    def __init__(self) -> None:
        data = tomllib.loads((files("khabar") / "data" / "ar" / "relations.toml").read_text(encoding="utf-8"))
        self.themes = {kind: tuple(fold(w) for w in words) for kind, words in data["themes"].items()}
        """Beginnings of words, by what they are about."""
        self.fact = frozenset(fold(w) for w in data["manner"]["fact"])
        self.law = frozenset(fold(w) for w in data["manner"]["law"])
        self.manners = tuple(self.fact | self.law)
        self.ending = frozenset(fold(w) for w in data["course"]["ending"])
        """Words over a tie that is over or breaks off."""
        self.ended = frozenset(fold(w) for w in data["course"]["ended"])
        self.failed = frozenset(fold(w) for w in data["course"]["failed"])
        """Verbs that say of a tie that it is over, by themselves and behind «لم»."""
        self.proposed = frozenset(fold(w) for w in data["course"]["proposed"])
        """Adjectives behind a tie that is only proposed or thought of."""
        self.banning = frozenset(fold(w) for w in data["course"]["banning"])
        """Words over a tie that is barred or fought against: «حظر التطبيع»."""
        self.former = frozenset(fold(w) for w in data["course"]["former"])
        """Adjectives behind a tie that is past: «القاعدة السابقة»."""
        self.sought = frozenset(fold(w) for w in data["course"]["sought"])
        """Words before a membership that is asked for or talked over."""
        self.founding = frozenset(fold(w) for w in data["course"]["founding"])
        """Words over a tie that is only to come about."""


@lru_cache(maxsize=1)
def tie_words() -> TieWords:
    """The tables, read once."""
    return TieWords()
