"""The pieces a sentence is cut into."""

from __future__ import annotations

from khabar.lexicon.word import Analysis

LISTING = frozenset(
    ("راسهم", "راسها", "بينهم", "بينها", "ابرزهم", "ابرزها", "سيما", "مثل", "مقدمتهم", "مقدمتها", "فيهم", "فيها")
)
"""Words that open the members of a plural: وعلى رأسها فرنسا، بينها فرنسا."""


class Unit:
    """A verb (kind V), a phrase (N) or a connector (C); first and last are token indices, half-open."""

    __slots__ = (
        "analysis",
        "event",
        "first",
        "form",
        "joined",
        "kind",
        "last",
        "mentions",
        "negated",
        "prep",
        "status",
    )

    def __init__(self, kind: str, first: int, last: int, form: str = "") -> None:
        self.kind = kind
        self.first = first
        self.last = last
        self.form = form
        """Connector: its class (complementizer, relative, comma ...)."""
        self.prep = ""
        """Phrase: the preposition that introduces it, folded; "" for a bare phrase."""
        self.joined = False
        """Phrase: coordinated with the phrase before it."""
        self.mentions: list[int] = []
        self.analysis: Analysis | None = None
        self.negated = ""
        """Verb: the negator before it (لم, لن, لا, ما, ليس)."""
        self.status = ""
        """Verb: قد with imperfect "possible", سوف or س "planned"."""
        self.event: list[int] = []
        """Phrase: tokens of event nouns in it."""

    def __repr__(self) -> str:
        return f"{self.kind}[{self.first}:{self.last} {self.prep or self.form}{' +' if self.joined else ''}]"


_SHADDA = "\u0651"


_LEST = 5
"""Letters of «ألا» with what is written on to it: «وبألا»."""


def lest(surface: str) -> bool:
    """Whether a token is «ألا», which opens a clause and denies it, with its doubling mark or without: «بألّا»."""
    word = surface.replace(_SHADDA, "") if _SHADDA in surface else surface
    return word.endswith("ألا") and len(word) <= _LEST
