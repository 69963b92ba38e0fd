"""One description while its words are read: a title, body or collective with what stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.lexicon.name import Name
from khabar.lexicon.word import Word
from khabar.mentions.entities import Draft
from khabar.mentions.matches import Match

_OPPOSED = frozenset(("معارض", "معارضين", "معارضون", "منشق", "منشقين", "منشقون"))
"""Adjectives of soldiers who fight the army of their land."""
_MANY = frozenset(("مصادر", "قوات", "فصائل", "قيادات", "وحدات", "قيادة"))
_OPPOSED_MANY = frozenset(("معارضة", "منشقة"))
"""Those of words that are feminine or of things in the plural; behind others «معارضة» is what somebody does."""


class Description:
    """One description while its words are read: what it belongs to, who bears it, where it ends."""

    __slots__ = (
        "anchor", "at", "code", "definite", "enclitic", "first", "fixed", "link", "match", "name_from", "name_to", "owner",
        "person", "role", "run",
    )  # fmt: skip

    def __init__(self, first: int, match: Match, definite: bool, fixed: bool) -> None:
        self.first = first
        self.match = match
        self.definite = definite
        self.fixed = fixed
        """Whether its own article keeps a state's name behind it apart."""
        self.role = match.entry.roles[0] if match.entry.roles else ""
        self.enclitic = match.enclitic
        self.code: str | None = None
        self.owner: Draft | None = None
        self.person: Name | None = None
        self.link: list[int] = []
        self.name_from = self.name_to = 0
        self.at = match.last
        self.anchor = match.last
        """End of what surely belongs to the mention."""
        self.run = 0
        """Plain words passed since then."""

    @property
    def crowd(self) -> bool:
        """Whether it is a group or body, which bears no person's name: «تتهم المعارضة | أردوغان»."""
        return self.match.entry.kind in ("collective", "body") and self.match.entry.entity_kind != "person"

    def opposing(self, forms: Sequence[str]) -> bool:
        """Whether an adjective behind it says that they are of the opposition: «مصدر عسكري سوري معارض»، «ضابط سوري منشق»."""
        head = forms[self.first]
        fitting = _OPPOSED_MANY if head.removeprefix("ال") in _MANY else _OPPOSED
        return any(form.removeprefix("ال") in fitting and form.startswith("ال") == head.startswith("ال") for form in forms[self.match.last : self.at + 1])

    def heads(self, words: Sequence[Word]) -> bool:
        """Whether a title is followed by what it is of: «رئيس لجنة الأمن في البرلمان»."""
        last = self.match.last
        return last < self.at and (last > self.first + 1 or not words[last].article)

    def own(self, code: str, to: int) -> None:
        """Take whom it belongs to, and go on behind the words that say so."""
        self.code = code
        self.anchor = self.at = to
        self.run = 0
