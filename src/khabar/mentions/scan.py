"""What every finder of mentions shares: the document, what was named before, and how a mention is added."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from khabar.lexicon.name import Name
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import Draft
from khabar.mentions.matches import Match, Matcher
from khabar.mentions.resolve import Memory
from khabar.text.fold import fold_text
from khabar.text.ordered import two_most

_MASCULINE = frozenset(
    ("حزب", "تنظيم", "جيش", "اتحاد", "مجلس", "تيار", "تحالف", "ائتلاف", "صندوق", "بنك", "برنامج", "مكتب", "مركز", "موقع",
     "تلفزيون", "لواء", "فيلق", "محور", "معهد", "حلف", "مرصد", "فريق", "تجمع", "مشروع", "راديو")
)  # fmt: skip
"""Heads of the names of organisations that take masculine verbs only."""


_OPENING = frozenset("«“\"'‹")
_LANDS = frozenset(("state", "capital", "contested", "place"))


class Scan(Matcher):
    """A document under its scan for mentions."""

    def __init__(self, doc: Document, memory: Memory) -> None:
        super().__init__(doc, memory)
        self.day = doc.published.isoformat() if doc.published else ""
        self._ahead: frozenset[str] | None = None
        self._most: list[tuple[str, int]] | None = None

    def _add(self, mention: ActorMention) -> ActorMention:
        doc = self.doc
        if not mention.conjunction and self._led_in(mention.first):
            mention.conjunction = "و"
        doc.mentions.append(mention)
        for k in range(mention.first, min(mention.last, len(doc.mention_at))):
            doc.mention_at[k] = len(doc.mentions) - 1
        self.memory.remember(mention, doc)
        return mention

    def _led_in(self, first: int) -> bool:
        """Whether «و» stands apart before the mark that opens a name: واشنطن و«إسرائيل»."""
        k = first - 1
        if k > 0 and self.doc.surface[first] not in _OPENING:
            k -= self.doc.surface[k] in _OPENING
        return 0 <= k < first and self.doc.forms[k] == "و" and self.doc.surface[k + 1] in _OPENING

    def _new(
        self, first: int, last: int, draft: Draft, how: str, rule: str, match: Match | None = None
    ) -> ActorMention:
        mention = ActorMention(first, last, draft.index, how, rule)
        mention.gender = draft.gender
        if match is not None:
            mention.conjunction, mention.preposition = match.conjunction, match.preposition
        else:
            mention.conjunction, mention.preposition = self.words[first].conjunction, self.words[first].preposition
        return mention

    def _gender(self, entry: Name, form: str = "") -> str:
        """Gender and number of a name: of the form in the text where it is given, else of the table's first name."""
        first = form or (fold_text(entry.name_ar.split(" ")[0]) if entry.name_ar else "")
        if "masculine" in self.function.get(first, ()) or (entry.kind == "state" and (form or fold_text(entry.name_ar)).endswith("السودان")):
            return "M"  # also جنوب السودان
        if "feminine" in self.function.get(first, ()) or first.endswith("ة"):
            return "F"
        if entry.kind in ("state", "capital", "contested"):
            return "F"
        if entry.kind == "group" and first.endswith(("ون", "ين")):
            return "P"
        if entry.kind in ("group", "organisation", "media") and not first.startswith("ال") and first not in _MASCULINE:
            return ""  # حماس، طالبان، رويترز take verbs of either gender
        return "M"

    def _rule(self, entry: Name) -> dict[str, Any] | None:
        """The first rule of a word whose outlet, states and dates fit this report: by what was named before, else by what
        is named later, as a lead says «الاحتلال» before it says whose."""
        found = self._fitting(entry, self.memory.near)
        if not entry.rules or (found is not None and found.get("code")):
            return found
        if self._ahead is None:
            self._ahead = self._states_ahead()
        ahead = self._ahead
        return self._fitting(entry, lambda codes: not ahead.isdisjoint(codes)) or found

    def _printed_by(self, outlets: list[str]) -> bool:
        """Whether the report is of one of these, or of a branch of it: الجزيرة نت."""
        outlet = self.doc.outlet or ""
        return outlet in outlets or any(outlet.startswith(name + " ") for name in outlets)

    def _states_named_most(self) -> list[tuple[str, int]]:
        """The two states that the words of the part name most, by their names, their capitals or a nationality, and how often."""
        if self._most is None:
            counts: dict[str, int] = {}
            for word in self.words:
                if word.nisba and (word.article or word.form.endswith(("ة", "ي"))) and self.doc.lexicon.land(word.nisba):
                    code = word.nisba.split(":")[0]
                    counts[code] = counts.get(code, 0) + 1
                for _, _, _, key in word.name_starts:
                    for rest, index in self.names[key]:
                        entry = self.entries[index]
                        if not rest and entry.kind in ("state", "capital") and len(entry.country) == 1:
                            counts[entry.country[0]] = counts.get(entry.country[0], 0) + 1
            self._most = two_most(counts)
        return self._most

    def _states_ahead(self) -> frozenset[str]:
        """The states that some word of the part names by itself or by a nationality."""
        found: set[str] = set()
        for word in self.words:
            if word.nisba:
                found.add(word.nisba.split(":")[0])
            for _, _, _, key in word.name_starts:
                for rest, index in self.names[key]:
                    entry = self.entries[index]
                    if not rest and entry.kind in _LANDS and len(entry.country) == 1:
                        found.add(entry.country[0])
        return frozenset(found)

    def _fitting(self, entry: Name, near: Callable[[list[str]], bool]) -> dict[str, Any] | None:
        for rule in entry.rules:
            when = rule.get("when", {})
            if when.get("outlets") and not self._printed_by(when["outlets"]):
                continue
            if when.get("countries_near") and not near(when["countries_near"]):
                continue
            if when.get("no_other") and not self._states_ahead() <= frozenset(when["no_other"]):
                continue
            if when.get("nearest") and self.memory.nearest(when["nearest"]) != when["nearest"][0]:
                continue
            if (when.get("from") and self.day < str(when["from"])) or (when.get("to") and self.day > str(when["to"])):
                continue
            return rule
        return None
