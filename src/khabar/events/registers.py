"""Sport, stage and market reports: there attacks, meetings, deals and fears are no acts of states.

The register of a sentence and of its part of the report is told by words of data/ar/grammar.toml.
"""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.lexicon.word import Word
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_CLASSES = ("sport_word", "stage_word", "market_word")
_SHARE = 0.34
"""Share of the sentences with a word of the register from which on the whole part is of that register."""
_DISTINCT = 4
"""Different words of a register that a part must show."""
_DEALS = frozenset(("AGREE", "CONSULT", "REQUEST", "COOPERATE", "AID", "SUPPORT"))
"""Acts that firms and markets do among themselves; between two states they are told in market reports as well."""
_OFFICIAL = frozenset(("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "PRM"))


class Registers:
    """What of one part of a report is sport, stage or market."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.words: list[dict[str, set[str]]] = []
        """Words of each register in each sentence."""
        telling: dict[Word, list[str]] = {}
        for word in {word for word in doc.words if word.kinds or word.base_kinds}:
            kinds = [k for k in word.kinds or word.base_kinds if k in _CLASSES]
            if kinds:
                telling[word] = kinds
        every: dict[str, set[str]] = {}
        sentences: dict[str, int] = {}
        for first, last in doc.sentences:
            here: dict[str, set[str]] = {}
            if telling:
                for word in telling.keys() & doc.words[first:last]:
                    for kind in telling[word]:
                        here.setdefault(kind, set()).add(word.base)
            for kind, found in here.items():
                every.setdefault(kind, set()).update(found)
                sentences[kind] = sentences.get(kind, 0) + 1
            self.words.append(here)
        total = max(1, len(doc.sentences))
        self.whole = {k for k, found in every.items() if len(found) >= _DISTINCT and sentences[k] >= _SHARE * total}
        """Registers of the part as a whole."""

    def keep(self, triggers: list[Trigger]) -> list[Trigger]:
        """The triggers that tell an act in earnest."""
        if not self.whole and not any(self.words):
            return triggers
        return [t for t in triggers if not self._mutes(t)]

    def _mutes(self, trigger: Trigger) -> bool:
        here = self.words[trigger.sentence]
        if len(here.get("sport_word", ())) >= 2 or any(
            k in self.whole and k in here for k in ("sport_word", "stage_word")
        ):
            return not self._official(trigger, 2)
        if self.whole & {"sport_word", "stage_word"}:
            return not self._official(trigger, 1)
        return "market_word" in self.whole and not self._official(trigger, 2 if trigger.type in _DEALS else 1)

    def _official(self, trigger: Trigger, least: int) -> bool:
        """Whether at least so many sides are named in the text and are states, their bodies or armed groups."""
        found = 0
        for mention, _, inferred in (*trigger.actors, *trigger.recipients):
            draft = self.doc.entities.drafts[self.doc.mentions[mention].entity]
            if inferred or draft.code == UNKNOWN or draft.kind in ("place", "medium", "people", "company"):
                continue
            if draft.kind != "state" or least == 1 or set(draft.roles) & _OFFICIAL:
                found += 1
        return found >= least
