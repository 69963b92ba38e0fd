"""Acts that «أو» or «و» joins to one that is not done: «الحق في قبول العرض أو رفضه», «خطة تفريغ الناقلة وإنقاذها»."""

from __future__ import annotations

from khabar.events.joined import SAID, changes, embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_OPEN = ("planned", "possible", "demanded")
_NOUNS = {"planned_noun": "planned", "demanded_noun": "demanded", "possible_noun": "possible"}
_CONTENT = frozenset(("object", "genitive", "ب", "الي", "ل", "علي", "في"))
_EMBEDDED: dict[str, Status] = {"planned": ("affirmed", "planned"), "demanded": ("affirmed", "demanded"), "possible": ("affirmed", "possible")}
_SPAN = 14
"""Words from an act back to the one it is joined to."""


class Alternatives:
    """Finds the act before «أو» or «و» whose lot a later one shares."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger) -> Status | None:
        """What an act without a mark of its own shares with the one before it; None where it shares nothing."""
        begin = self._begins(trigger)
        if begin <= self.syntax.first + 1 or self.doc.words[begin].article:
            return None
        either = self.doc.words[begin - 1].base == "او"
        if either:
            return self._sister(trigger, begin - 1, trigger.meant in SAID)
        named = self._named(trigger, begin)
        if named is not None:
            return named
        also = self.doc.forms[begin - 1] in ("وكذلك", "وايضا")
        joined = also or self.doc.words[begin].conjunction == "و" or self.doc.surface[begin][:1] == "و"
        bare = trigger.pos == "m" and begin == trigger.first and trigger.governor is None
        bare = bare or (trigger.pos == "n" and begin == trigger.first - 1 and any(n.pos == "m" for n in self.doc.words[begin].nouns) and trigger.governor is None)
        if not (joined and bare) or trigger.meant in SAID:
            return None
        found = self._sister(trigger, begin - also, True, also)
        return found if found is not None and found[0] == "affirmed" else None

    def _named(self, trigger: Trigger, begin: int) -> Status | None:
        """«خطة تفريغ الناقلة وإنقاذها»: joined to a masdar, of no type, of which there is a plan."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or begin != trigger.first or not units[u].joined or units[u - 1].kind != "N" or units[u - 1].joined:
            return None
        first = units[u - 1].first
        head, held = self.doc.words[first], self.doc.words[first + 1]
        if units[u - 1].last - first < 2 or head.article or held.article or not any(n.pos == "m" for n in held.nouns):
            return None
        return next((("affirmed", status) for kind, status in _NOUNS.items() if kind in head.classes), None)

    def _begins(self, trigger: Trigger) -> int:
        """First token of the phrase an act heads; -1 where it heads none."""
        if trigger.unit < 0:
            return -1
        first = self.syntax.units[trigger.unit].first
        return first if trigger.pos == "v" or first == trigger.first or trigger.first - first == 1 else -1

    def _sister(self, trigger: Trigger, end: int, masdar: bool, also: bool = False) -> Status | None:
        """Status of the nearest act before, in the same stretch, that heads its phrase."""
        doc, units = self.doc, self.syntax.units
        for t in reversed(self.triggers):
            if t.last > end or t is trigger:
                continue
            if t.unit < 0 or end - t.last > _SPAN or t.pos not in ("m", "n"):
                return None
            between = range(t.last, end)
            if any(k in doc.verb_tokens or (not doc.words[k].is_word and doc.surface[k] in (".؛:" if also else ".؛:،")) or doc.words[k].function in ("complementizer", "relative") for k in between):
                return None
            if t.how == "genitive" and t.first > units[t.unit].first and t.pos == "n":
                continue  # رفض الهدنة أو قبولها: what they are of
            if t.how == "genitive" and (t.polarity, t.modality) == ("affirmed", "actual"):
                continue
            if changes(t) and any(last == end and key in _CONTENT for key, held in t.slots.items() for _, last in held):
                return _EMBEDDED.get(embeds(t) or "")  # تعهدها بالتخلص التدريجي أو حظر الواردات
            if masdar and t.pos != "m" and t.meant not in SAID:
                return None
            return (t.polarity, t.modality) if t.controlled and t.modality in _OPEN else None
        return None
