"""Acts that are made a condition, equated with a way out or put in the way of something: «جعلت سحب القوات شرطا», «يكمن الحل في إرسال قوات»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_OBSTACLES = frozenset(("عقبة", "عقبات", "عائق", "عوائق", "حاجز", "حواجز", "تحديات", "صعوبات"))
_OPEN_DOOR = frozenset(("مفتوحا", "مفتوحة", "مواربا", "باب", "مجال"))
_TRAINED = frozenset(("مدرب", "مدربة", "مدربون", "مدربين", "مدربا", "متدرب", "متدربة", "متدربون", "متدربين", "متمرس", "متمرسة", "متمرسون", "متمرسين"))
_SHUTTING = frozenset(("اغلق", "اوصد", "سد", "اقفل"))
_EQUATING = frozenset(("كمن", "تمثل", "تلخص", "تجسد", "قام", "انحصر", "تركز"))
_EQUATED = {"way_out": "possible", "demanded_noun": "demanded", "aim": "planned", "planned_noun": "planned", "possible_noun": "possible"}
_CALLING = frozenset(("جعل", "وضع", "رأى", "اعتبر", "عد", "شكل", "مثل", "كان", "بقي", "ظل"))
_NEEDED = frozenset(("شرطا", "شرط", "ضروريا", "ضرورية", "مطلبا", "ضرورة", "لازما", "حتميا", "ملحا"))
_WEIGHED = frozenset(("بحث", "نقاش", "تفكير", "تداول", "حديث"))
_BEST = frozenset(("الاولي", "الاجدر", "الاجدي", "الاحري", "الانسب", "الافضل", "الاسهل", "الاصعب"))
_TIED = frozenset(("RETREAT", "AGREE", "CONSULT", "CONCEDE", "SUPPORT"))
_REACH = 8


class Conditions:
    """Reads what a clause makes of a masdar that nothing else marks."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality; None where it may be done."""
        doc, own = self.doc, trigger.analysis
        unit = self.syntax.units[trigger.unit]
        if trigger.pos != "m" or trigger.first != unit.first or doc.words[trigger.first].article or (own is not None and own.article):
            return None
        forms, first = doc.forms, trigger.first
        if first > 1 and forms[first - 1] in _BEST and forms[first - 2] in ("كان", "وكان", "من"):
            return "affirmed", "possible" if forms[first - 1] in ("الاسهل", "الاصعب") else "demanded"
        return self._before(trigger, unit) or (self._of_verb(trigger, governor, unit) if governor is not None and governor.pos == "v" else None)

    def _before(self, trigger: Trigger, unit: Unit) -> Status | None:
        """The noun right before the phrase: «العقبات أمام إغلاق السجن», «السير نحو تعزيز», «البحث في سحب القوات»."""
        at = unit.first - 1 - (0 if self.doc.words[unit.first].preposition or not unit.prep else 1)
        near = self.doc.words[at].base if at >= self.syntax.first else ""
        if unit.prep == "نحو":
            return "affirmed", "planned"
        if unit.prep == "امام" and near in _OBSTACLES:
            return _POSSIBLE
        if unit.prep == "امام" and near in _OPEN_DOOR and not (trigger.governor is not None and trigger.governor.lemma.key in _SHUTTING):
            return _POSSIBLE  # أبقت الباب مفتوحا أمام إرسال جنود
        if unit.prep == "علي" and near.removeprefix("ال") in _TRAINED:
            return _POSSIBLE  # جنود مدربون على اقتحام المباني
        if unit.prep in ("في", "حول", "بشان") and near in _WEIGHED and trigger.meant not in ("ASSAULT", "ACCUSE", "PROTEST"):
            return _POSSIBLE
        return None

    def _of_verb(self, trigger: Trigger, governor: Trigger, unit: Unit) -> Status | None:
        lemma = governor.lemma.lemma
        if lemma in _EQUATING and unit.prep in ("في", "علي", "ب") and trigger.meant not in ("ASSAULT", "PROTEST"):
            for k in self._heads(governor):
                for kind, status in _EQUATED.items():
                    if kind in self.doc.words[k].classes:
                        return "affirmed", status
        if lemma == "ربط" and unit.prep == "ب" and any(t.governor is governor and t.how == "object" and t.meant in _TIED for t in self.triggers):
            return _POSSIBLE  # ربطت الهدنة بسحب القوات
        if lemma in _CALLING and trigger.how in ("object", "subject", "prep:في"):
            for k in range(trigger.last, min(self.syntax.last, trigger.last + _REACH)):
                if k in self.doc.verb_tokens or not self.doc.words[k].is_word:
                    return None
                if self.doc.forms[k] in _NEEDED:
                    return "affirmed", "demanded"
        return None

    def _heads(self, governor: Trigger) -> list[int]:
        """First tokens of the subject, behind the verb or before it."""
        heads = [first for first, _ in governor.slots.get("subject", ())]
        if governor.clause >= 0:
            heads += [self.syntax.units[u].first for u in self.syntax.clauses[governor.clause].topic]
        return heads
