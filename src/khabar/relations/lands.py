"""The land where an act of a report happens or where it is directed, as a side of a tie: «تسيطر الحركة على مناطق في الصومال»."""

from __future__ import annotations

from collections.abc import Iterable

from khabar.model import Claim, Entity, Place
from khabar.text.fold import fold

_REACH = 60
"""Characters behind a trigger in which the land is named."""
_BREAKS = ".؛\n؟!"
_OUTSIDE = ("حدود", "قرب", "قباله", "تجاه", "مقابل", " مع ", "ضد", "سواحل", "مواجه")
"""Pieces of words between an act and a land in which it does not happen: «على الحدود مع لبنان»."""

_INTO = (["الي"], ["في"], ["داخل"])


class Lands:
    """Countries of the places of a report."""

    def __init__(self, text: str, places: Iterable[Place], entities: list[Entity]) -> None:
        self.text = text
        self.places = [p for p in places if p.part == "body"]
        self.by_code = {e.code: e.id for e in reversed(entities)}

    def of(self, claim: Claim, own: set[str], into: bool) -> str | None:
        """The entity of the state whose land it is; None where the report names none, or one of the actors' own.

        Args:
            claim: the act.
            own: codes of those who act.
            into: whether the land must be the one they go to or are in.
        """
        start, end = claim.trigger.start, claim.trigger.end
        near = [p for p in self.places if start < p.start <= end + _REACH and self._inside(self.text[end : p.start])]
        told = [p for p in near if p.name == claim.place] or [p for p in near if not into or fold(self.text[end : p.start]).split()[-1:] in _INTO]
        others = [c for c in told[0].country if c not in own] if told else []
        if len(others) != 1 or (into and len(told[0].country) != 1):
            return None
        return self.by_code.get(others[0])  # احتلت إسرائيل الجولان: the land is of the other who claims it

    @staticmethod
    def _inside(between: str) -> bool:
        words = fold(between)
        return not any(c in _BREAKS for c in between) and not any(w in words for w in _OUTSIDE) and "الي" not in words.split()[:-1]  # إلى السلطة في مالي
