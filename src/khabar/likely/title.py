"""What the headline of a report says of its parties: in which order it names them, and which sides of a kind of act they are in it."""

from __future__ import annotations

from collections.abc import Iterable

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_KIND = {
    **dict.fromkeys(("ASSAULT", "COERCE", "MOBILIZE"), "force"),
    **dict.fromkeys(("ACCUSE", "REJECT", "THREATEN", "SANCTION", "DENY"), "against"),
    **dict.fromkeys(("AID", "SUPPORT", "COOPERATE"), "for"),
    **dict.fromkeys(("CONSULT", "AGREE", "REQUEST"), "talk"),
    **dict.fromkeys(("RETREAT", "CONCEDE"), "ease"),
    "PROTEST": "PROTEST",
}
"""Types that a report tells of one and the same matter by turns."""
_LAST = 2
"""The third party of a headline and those behind it count alike."""


class Title:
    """The parties of a headline; of none where the report has no headline."""

    def __init__(self) -> None:
        self._order: dict[str, str] = {}
        self._sides: dict[tuple[str, str], str] = {}

    def read(self, doc: Document, triggers: Iterable[Trigger]) -> None:
        """Take in a headline.

        Args:
            doc: the headline.
            triggers: its acts, their sides complete.
        """
        mentions = sorted(doc.mentions, key=lambda mention: mention.first)
        for code in [doc.entities.drafts[mention.entity].code for mention in mentions]:
            if code != UNKNOWN:
                self._order.setdefault(code, str(min(len(self._order), _LAST)))
        for trigger in triggers:
            kind = _KIND.get(trigger.type or "", "")
            for side, name in ((trigger.recipients, "R"), (trigger.actors, "A")):
                for m, _, _ in side:
                    at = kind, doc.code(m)
                    known = self._sides.get(at, "")
                    self._sides[at] = known if name in known else "AR" if known else name

    def order(self, code: str) -> str:
        """The place of a party among those the headline names: 0, 1, 2 or later, "n" where it does not name it, "-" where it names nobody."""
        return self._order.get(code, "n") if self._order else "-"

    def side(self, code: str, type_: str) -> str:
        """Whether a party is actor (A), recipient (R) or both (AR) of the headline's acts of this kind."""
        return self._sides.get((_KIND.get(type_, ""), code), "-")
