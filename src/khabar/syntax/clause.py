"""A verb with what belongs to it."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_WHEN = frozenset(("حال", "اذا", "لو", "حين", "حينما", "عندما", "بعدما", "قبلما", "كلما", "بينما", "لان", "كما"))
"""Words right before the verb of a clause that hangs on another."""


class Clause:
    """A verb with its complements; units are indices into the sentence's unit list."""

    __slots__ = (
        "connector",
        "governor",
        "index",
        "inherited",
        "objects",
        "parted",
        "phrases",
        "relative",
        "subject",
        "topic",
        "unit",
        "verb",
    )

    def __init__(self, index: int, verb: Unit) -> None:
        self.index = index
        self.verb = verb
        self.unit = 0
        self.subject: list[int] = []
        self.objects: list[int] = []
        self.phrases: list[int] = []
        self.relative = -1
        """Unit that a relative clause describes."""
        self.connector = ""
        self.governor = -1
        """Clause whose complement or neighbour this one is; -1 at the top."""
        self.inherited = False
        self.topic: list[int] = []
        """Bare phrases before the verb that may be its subject."""
        self.parted = False
        """Whether a comma stands between the topic and the verb."""

    def hangs(self, doc: Document) -> bool:
        """Whether the clause only says when or on what condition another holds: «سترد في حال عادت واشنطن إلى التجارب»."""
        return self.verb.first > 0 and doc.forms[self.verb.first - 1] in _WHEN

    def within(self, units: list[Unit], after: int) -> bool:
        """Whether a verb without و is that of what somebody tells whose verb is the unit `after`: «مؤكدا أن ما جرى يثبت ارتكاب الجيش جرائم»."""
        if self.connector != "verb" or self.verb.joined:
            return False
        return any(units[u].kind == "C" and units[u].form == "complementizer" for u in range(after + 1, self.unit))
