"""Sport, stage and market reports, reports on research and on disasters: there attacks, meetings, deals and deaths are no acts of states.

The register of a sentence and of its part of the report is told by words of data/ar/grammar.toml; a headline has that of the report.
"""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_REGISTERS = ("sport_word", "stage_word", "market_word", "firm_word", "health_word", "disaster_word")
_CLASSES = frozenset((*_REGISTERS, "violent_word"))
_PLAYED = frozenset(("sport_word", "stage_word"))
_SHARE = 0.34
"""Share of the sentences with a word of the register from which on the whole part is of that register."""
_DISTINCT = 4
"""Different words of a register that a part must show."""
_TOLD = frozenset(("firm_word", "health_word", "market_word"))
"""Registers whose words stand in politics too."""
_ACTING = 3
_EARNEST = 0.25
"""How many acts, and what share of them, have a state for a side in a report on politics."""
_DEALS = frozenset(("AGREE", "CONSULT", "REQUEST", "COOPERATE", "AID", "SUPPORT"))
"""Acts that firms and markets do among themselves; between two states they are told in market reports as well."""
_INWARD = _DEALS | {"MOBILIZE", "RETREAT"}
"""Acts that a firm does within itself and to other firms: it hires, courts and gains ground."""
_BODILY = frozenset(("ASSAULT", "MOBILIZE", "RETREAT"))
"""Acts whose words tell in research what an illness, a medicine or a device does."""
_HARM = frozenset((("ASSAULT", None), ("ASSAULT", "destroy"), ("SANCTION", "expel")))
"""Type and mode of what a disaster does to people."""
_LAID_TO = frozenset(("اثر", "جراء", "نتيجة", "بسبب", "في", "بعد", "عقب", "خلال"))
_NEAR = 16
"""Words behind harm in which its cause is told."""
_BUILT = frozenset(("مبني", "منزل", "بيت", "بناية", "عمارة", "جسر", "سد", "سقف", "جدار", "منجم", "نفق", "جبل", "ارضي", "ثلجي", "صخري", "مباني", "منازل"))
"""What collapses upon people."""
_CRAFT = frozenset(("مركب", "قارب", "زورق", "عبارة", "سفينة", "حافلة", "سيارة", "شاحنة", "قطار", "مركبة", "باص", "صهريج", "مركبين", "قاربين", "سيارتين", "قطارين", "حافلتين", "طائرة"))
_OF_WHAT = {"تحطم": _CRAFT | {"مروحية", "مروحيتين", "طائرتين"}, "انهيار": _BUILT, "انقلاب": _CRAFT, "حوادث": frozenset(("سير", "مرور", "طرق"))}
"""Words that are mishaps by what follows them: a coup is none."""
_BY_HAND = frozenset(("اطلاق", "امني", "ارهابي", "طعن", "دهس", "تفجير", "مسلح", "اغتيال", "قتل", "اعتداء", "استهداف", "هجوم", "سطو", "انفجار"))
"""Words behind «حادث» by which somebody did it."""
_AFTER = frozenset(("بعد", "بعدما", "عندما", "حين", "حينما", "اثر"))
_FIRES = frozenset(("نيران", "نار", "حريق", "حرائق"))
_BEFELL = {"غرق": _CRAFT, "انقلب": _CRAFT, "اصطدم": _CRAFT, "اشتعل": _FIRES, "شب": _FIRES, "نشب": _FIRES, "اندلع": _FIRES, "انهار": _BUILT}
"""Verbs of what comes about by itself, with what it befalls."""
_NATURE = frozenset(("زلزال", "اعصار", "موجة", "وباء", "تسونامي", "عاصفة", "سيول", "فيضان", "فيضانات", "بركان", "صاعقة"))
_BREATH = 8
"""Words between a disaster and the harm told in one breath with it."""
_OFFICIAL = frozenset(("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "PRM"))


def _idiom(doc: Document, k: int) -> bool:
    """Whether a ball or field is only one by way of speaking: «الكرة في ملعب الحكومة»."""
    forms = doc.forms
    ball = k if forms[k] in ("الكرة", "كرة") else k - 2
    return 0 <= ball < len(forms) - 2 and forms[ball] in ("الكرة", "كرة") and forms[ball + 1] in ("في", "الي") and forms[ball + 2].startswith("ملعب")


class Registers:
    """What of one part of a report is sport, stage, market, research or disaster."""

    def __init__(self, doc: Document, body: Registers | None = None) -> None:
        self.doc = doc
        self.words: list[dict[str, set[str]]] = []
        """Words of each register in each sentence."""
        every: dict[str, set[str]] = {}
        sentences: dict[str, int] = {}
        for first, last in doc.sentences:
            here: dict[str, set[str]] = {}
            for k in range(first, last):
                word = doc.words[k]
                if word.registers is None:
                    word.registers = tuple([kind for kind in word.kinds or word.base_kinds if kind in _CLASSES])
                for kind in word.registers if not _idiom(doc, k) else ():
                    here.setdefault(kind, set()).add(word.base)
            for kind, found in here.items():
                every.setdefault(kind, set()).update(found)
                sentences[kind] = sentences.get(kind, 0) + 1
            self.words.append(here)
        total = max(1, len(doc.sentences))
        self.whole = {k for k in _REGISTERS if len(every.get(k, ())) >= _DISTINCT and sentences[k] >= _SHARE * total}
        """Registers of the part as a whole."""
        violent = 2 * sentences.get("violent_word", 0)
        self.whole -= {k for k in self.whole - _PLAYED if violent > sentences[k]}
        if body is not None:
            self.whole |= body.whole

    def keep(self, triggers: list[Trigger]) -> list[Trigger]:
        """The triggers that tell an act in earnest."""
        triggers = [t for t in triggers if not self._mishap(t)]
        if not self.whole and not any(self.words):
            return triggers
        if self.whole & _TOLD and self._earnest(triggers):
            self.whole -= _TOLD
        return [t for t in triggers if not self._mutes(t)]

    def _earnest(self, triggers: list[Trigger]) -> bool:
        """Whether states and their bodies act in so much of a report that it is politics, whatever its words: closures in an epidemic, a row over an oil firm."""
        acting = sum(any(self._governs(m) for m, _, _ in (*t.actors, *t.recipients)) for t in triggers)
        return acting >= _ACTING and acting >= _EARNEST * len(triggers)

    def _mutes(self, trigger: Trigger) -> bool:
        here = self.words[trigger.sentence]
        whole = self.whole
        if len(here.get("sport_word", ())) >= 2 or any(k in here for k in whole & _PLAYED):
            return not self._official(trigger, 2)
        if whole & _PLAYED:
            return not self._official(trigger, 1)
        if "market_word" in whole and trigger.type != "PROTEST" and not self._official(trigger, 2 if trigger.type in _DEALS else 1, told=True):
            return True
        if "firm_word" in whole and trigger.type in _INWARD and not self._official(trigger, 1, told=True):
            return True
        if "health_word" in whole and not self._official(trigger, 2 if trigger.type in _DEALS or trigger.type in _BODILY else 1, told=True):
            return True
        return "disaster_word" in whole and "violent_word" not in here and self._befalls(trigger)

    def _mishap(self, trigger: Trigger) -> bool:
        """Whether harm is laid to a fire, a collapse or a wreck: «أسفر حريق عن مقتل خمسة», «قتل عشرة وأصيب خمسة جراء انهيار جسر»."""
        mode = trigger.sense.mode if trigger.sense is not None else None
        if (trigger.type, mode) not in _HARM or trigger.actors or "violent_word" in self.words[trigger.sentence]:
            return False
        first, last = self.doc.sentences[trigger.sentence]
        above = trigger.governor
        if above is not None and "causing" in above.lemma.kinds:
            if any(self._wreck(k) for k, _ in above.slots.get("subject", ())[:1]):
                return True
            return any(above.first - back >= first and self._wreck(above.first - back) for back in (1, 2))  # حريق أسفر عن، حرائق غابات أسفرت عن
        if trigger.pos == "v" and self.doc.words[trigger.first].conjunction and any(self._wreck(k) or self.doc.words[k].base.removeprefix("ال") in _NATURE for k in range(max(first, trigger.first - _BREATH), trigger.first)):
            return True  # ضرب زلزال تركيا وقتل الآلاف
        near = range(trigger.last, min(last - 2, trigger.last + _NEAR))
        return any(self._wreck(k + 1) for k in near if self.doc.forms[k] in _LAID_TO) or any(self._wrecks(k) for k in near if self.doc.forms[k] in _AFTER)

    def _wreck(self, k: int) -> bool:
        """Whether a token is a mishap: a fire, a wreck, the collapse of a building, a bus that turned over, an accident on the road."""
        word = self.doc.words[k]
        key, following = word.base.removeprefix("ال"), self.doc.words[min(k + 1, len(self.doc) - 1)].base.removeprefix("ال")
        if key == "حادث":
            return following not in _BY_HAND
        behind = _OF_WHAT.get(key)
        if behind is not None:
            return following in behind
        return "mishap" in (word.kinds or word.base_kinds)

    def _wrecks(self, k: int) -> bool:
        """Whether «بعدما غرق مركب»، «بعد أن اشتعلت النيران» follows: a verb of what comes about by itself, with what it befell."""
        at = k + 1 + (self.doc.forms[k + 1] == "ان")
        if at + 1 >= len(self.doc):
            return False
        behind = self.doc.words[at + 1].base.removeprefix("ال")
        return any(behind in _BEFELL.get(a.lemma.key, ()) for a in self.doc.words[at].verbs)

    def _befalls(self, trigger: Trigger) -> bool:
        """Whether harm is told of what nature did."""
        mode = trigger.sense.mode if trigger.sense is not None else None
        return (trigger.type, mode) in _HARM and not any(self._acts(m) for m, _, inferred in trigger.actors if not inferred)

    def _official(self, trigger: Trigger, least: int, told: bool = False) -> bool:
        """Whether at least so many sides are named in the text and are states, their bodies or armed groups.

        In what is told of markets, firms and research a land counts by itself, a government of the sentence that control gave the act counts too, and a body
        known from this text alone or a person without an office does not; two lands always do.
        """
        found = 0
        lands: set[str] = set()
        first, last = self.doc.sentences[trigger.sentence]
        for mention, _, inferred in (*trigger.actors, *trigger.recipients):
            draft = self.doc.entities.drafts[self.doc.mentions[mention].entity]
            if draft.code == UNKNOWN or draft.kind in ("place", "medium", "people", "company"):
                continue
            governs = not _OFFICIAL.isdisjoint(draft.roles)
            if draft.kind == "state":
                lands.add(draft.code)
            if inferred and not (told and governs and first <= self.doc.mentions[mention].first < last):
                continue
            if told and ((draft.kind == "organisation" and draft.basis != "table") or (draft.kind == "person" and not governs)):
                continue
            if draft.kind != "state" or least == 1 or told or governs:
                found += 1
        return found >= least or (told and len(lands) > 1)

    def _governs(self, mention: int) -> bool:
        """Whether a side is a government or a body of it, an armed group, a court or a known organisation."""
        draft = self.doc.entities.drafts[self.doc.mentions[mention].entity]
        if draft.kind == "organisation" and draft.basis == "table":
            return True
        return draft.code != UNKNOWN and not _OFFICIAL.isdisjoint(draft.roles)

    def _acts(self, mention: int) -> bool:
        """Whether a side is one that can attack: a state, a force or an armed group."""
        draft = self.doc.entities.drafts[self.doc.mentions[mention].entity]
        return draft.kind in ("force", "group") or not _OFFICIAL.isdisjoint(draft.roles)
