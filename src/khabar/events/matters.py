"""Deeds that are only the matter of talks, papers, thoughts or orders: «محادثات بشأن تزويدها بالسلاح»، «القرار القاضي بسحب القوات»، «الحديث عن حرب»."""

from __future__ import annotations

from khabar.events.leanings import verbal
from khabar.events.triggers import Trigger
from khabar.events.unreal import past_adverbs
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_ABOUT = frozenset(("بشان", "حول", "بخصوص", "حيال", "ازاء"))
_OPEN = frozenset(("AID", "MOBILIZE", "RETREAT", "CONCEDE", "COOPERATE", "SANCTION"))
"""Acts that are talked over before they are done."""
_TALK = frozenset(("خلاف", "خلافات", "انقسام", "انقسامات", "جدل", "تحفظ", "تحفظات", "تردد", "مخاوف", "بروتوكول", "بروتوكولات", "مذكرة", "اتفاق", "اتفاقية", "خطة", "خطط", "مشروع", "رؤية", "تكهنات", "شروط", "اتصالات", "مداولات", "تصويت", "استفتاء", "تشاور", "تفاوض", "حوار", "قرار", "خيارات", "سيناريوهات", "مسودة", "سؤال", "تساؤلات"))
_CONCERNING = frozenset(("يتعلق", "تتعلق", "المتعلق", "المتعلقة", "متعلقة", "الخاص", "الخاصة", "المرتبط", "المرتبطة"))
_DECREEING = frozenset(("القاضي", "القاضية", "والقاضي", "والقاضية", "القاضيين", "قاضيا"))
_ORDERS = frozenset(("اوامر", "امر", "حكم", "احكام", "طلب", "مطلب"))
_EASING = frozenset(("RETREAT", "CONCEDE", "AID", "MOBILIZE"))
_THOUGHT = frozenset((("حديث", "عن"), ("تفكير", "في"), ("تلويح", "ب"), ("تلميح", "الي")))
_TO_COME = frozenset(("ASSAULT", "AGREE", "RETREAT"))
_GREAT = frozenset(("حرب", "هجوم", "هجمات", "ضربة", "ضربات", "عملية", "غزو", "اجتياح", "مواجهة", "صفقة", "اتفاق", "تسوية", "هدنة", "توغل", "حملة"))
_HARD = frozenset(("مستحيل", "مستحيلا", "مستحيلة", "واردا", "وارد", "صعبا", "صعب", "اصعب", "ممكنا", "ممكن", "مرجحا", "متعذرا", "بعيدا", "اسهل", "سهلا"))
_BACK, _BEHIND = 6, 14


class Matters:
    """Reads the nouns and verbs of talk, order and thought before a deed."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of a nominal act; None where nothing makes it a matter of words alone."""
        if trigger.unit < 0 or trigger.pos not in ("m", "n"):
            return None
        unit, words = self.syntax.units[trigger.unit], self.doc.words
        own = trigger.analysis
        article = words[trigger.first].article or (own is not None and own.article)
        if article:
            return None
        if self._thought(trigger, unit):
            return _POSSIBLE
        if not verbal(trigger):
            return self._made(trigger, unit)
        near = self.doc.forms[unit.first - 1] if unit.first > self.syntax.first else ""
        if unit.prep in ("ل", "علي") and self._able(unit):
            return _POSSIBLE
        if unit.prep == "ب" and near in _DECREEING:
            back = self.doc.words[max(self.syntax.first, unit.first - _BACK) : unit.first - 1]
            return "affirmed", "demanded" if any(w.base in _ORDERS for w in back) else "planned"
        if unit.prep == "ب" and near in _CONCERNING and unit.first == trigger.first and trigger.meant in _EASING:
            return _POSSIBLE
        if unit.prep in _ABOUT and trigger.first - unit.first <= 1 and trigger.meant in _OPEN and self._talked(unit, governor):
            return _POSSIBLE
        return self._made(trigger, unit)

    def _able(self, unit: Unit) -> bool:
        """«قادرة اليوم على»، «"مستعد" لإرسال قوات»: an adverb or quotation mark stands between."""
        at = unit.first - (0 if self.doc.words[unit.first].preposition else 1)
        k = past_adverbs(self.doc, self.syntax.first, at) - 1
        return self.syntax.first <= k < at - 1 and "inclined" in self.doc.words[k].classes and not self.doc.words[k].form.startswith("ال")

    def _talked(self, unit: Unit, governor: Trigger | None) -> bool:
        """Whether talk, a paper or disagreement is what the phrase is about."""
        if governor is not None and governor.meant in ("CONSULT", "AGREE") and unit.first - governor.last <= _BACK + 2:
            return True
        words = self.doc.words
        for k in range(unit.first - 2, max(self.syntax.first, unit.first - 1 - _BACK) - 1, -1):
            if k in self.doc.verb_tokens or words[k].function in ("complementizer", "relative") or self.doc.surface[k] in ".:؛":
                return False
            if "talked_noun" in words[k].classes or words[k].base in _TALK:
                return True
        return False

    def _thought(self, trigger: Trigger, unit: Unit) -> bool:
        """«الحديث عن حرب مع لبنان»، «التفكير في هجوم»: spoken or thought of without the article."""
        at = unit.first - (1 if self.doc.words[unit.first].preposition else 2)
        if trigger.meant not in _TO_COME or trigger.first != unit.first or at < self.syntax.first or trigger.pos != "n":
            return False
        word = self.doc.words[at]
        return word.article and (word.base, unit.prep) in _THOUGHT and self.doc.words[trigger.first].base in _GREAT

    def _made(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«تجعل التوصل إلى اتفاق أمرا مستحيلا»، «إجماع يجعل سحب القوات واردا»."""
        if trigger.meant not in ("AGREE", "RETREAT", "CONCEDE", "AID", "MOBILIZE", "SUPPORT", "CONSULT") or trigger.clause < 0:
            return None
        verb = self.syntax.clauses[trigger.clause].verb
        if verb.analysis is None or verb.analysis.lemma.lemma != "جعل" or verb.first > trigger.first or verb.analysis.feature[:1] != "I":
            return None
        for k in range(trigger.last, min(self.syntax.last, trigger.last + _BEHIND)):
            if k in self.doc.verb_tokens or self.doc.surface[k] in ".،؛:":
                return None
            if self.doc.forms[k] in _HARD:
                return _POSSIBLE
        return None
