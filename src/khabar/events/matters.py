"""Deeds that are only the matter of talks, papers, thoughts or orders: «محادثات بشأن تزويدها بالسلاح»، «القرار القاضي بسحب القوات»، «الحديث عن حرب»."""

from __future__ import annotations

from khabar.events.joined import embeds
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
_TALK = frozenset(("مؤتمر", "ندوة", "منتدى", "موتمر", "خلاف", "خلافات", "انقسام", "انقسامات", "جدل", "تحفظ", "تحفظات", "تردد", "مخاوف", "بروتوكول", "بروتوكولات", "مذكرة", "اتفاق", "اتفاقية", "خطة", "خطط", "مشروع", "رؤية", "تكهنات", "شروط", "اتصالات", "مداولات", "تصويت", "استفتاء", "تشاور", "تفاوض", "حوار", "قرار", "خيارات", "سيناريوهات", "مسودة", "سؤال", "تساؤلات"))
_CONCERNING = frozenset(("يتعلق", "تتعلق", "المتعلق", "المتعلقة", "متعلقة", "الخاص", "الخاصة", "المرتبط", "المرتبطة"))
_DECREEING = frozenset(("القاضي", "القاضية", "والقاضي", "والقاضية", "القاضيين", "قاضيا"))
_ORDERS = frozenset(("اوامر", "امر", "حكم", "احكام", "طلب", "مطلب"))
_EASING = frozenset(("RETREAT", "CONCEDE", "AID", "MOBILIZE"))
_THOUGHT = frozenset((("حديث", "عن"), ("تفكير", "في"), ("تلويح", "ب"), ("تلميح", "الي")))
_TO_COME = frozenset(("ASSAULT", "AGREE", "RETREAT"))
_GREAT = frozenset(("حرب", "هجوم", "هجمات", "ضربة", "ضربات", "عملية", "غزو", "اجتياح", "مواجهة", "صفقة", "اتفاق", "تسوية", "هدنة", "توغل", "حملة"))
_HARD = frozenset(("مستحيل", "مستحيلا", "مستحيلة", "واردا", "وارد", "صعبا", "صعب", "اصعب", "ممكنا", "ممكن", "مرجحا", "متعذرا", "بعيدا", "اسهل", "سهلا"))
_DONE = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION", "AID", "CONCEDE", "AGREE", "CONSULT"))
_UPON = frozenset(("بمجرد", "فور", "حال", "عند", "لدي"))
_EARLY = frozenset(("سابق", "مبكر", "مبكرا", "لاوانه"))
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
        if not self.syntax.clauses and trigger.first - self.syntax.first <= 2 and trigger.meant in _DONE and not self.doc.words[trigger.first].article and "؟" in self.doc.surface[self.syntax.last - 1 : self.syntax.last + 1]:
            return _POSSIBLE  # حرب تركية على العراق؟
        if trigger.pos == "m" and unit.first == trigger.first and not unit.prep and self._matter_of_time(trigger):
            return "affirmed", "planned"
        if unit.prep in ("ل", "علي", "ب", "في") and trigger.first == unit.first and self._able(unit):
            return _POSSIBLE
        if unit.prep == "نحو" and trigger.pos == "m" and trigger.first == unit.first and trigger.meant in ("SUPPORT", "COOPERATE", "RETREAT", "CONCEDE"):
            return "affirmed", "planned"  # الدفع نحو التطبيع
        if trigger.lemma.lemma == "ضبط النفس" and any(embeds(t) == "demanded" and t.last <= trigger.first for t in self.triggers):
            return "affirmed", "demanded"
        if unit.prep in _UPON and trigger.first == unit.first and (trigger.meant in _DONE or trigger.meant == "SUPPORT") and trigger.clause >= 0 and self.syntax.clauses[trigger.clause].verb.status in ("planned", "possible"):
            return _POSSIBLE  # ستنشر، بمجرد قبول عرضها، ألف شرطي
        if words[trigger.first].article or (own is not None and own.article):
            return None
        if trigger.meant in ("CONSULT", "AGREE", "RETREAT") and self._either_way(trigger):
            return _POSSIBLE
        if self._thought(trigger, unit):
            return _POSSIBLE
        if not verbal(trigger):
            return self._made(trigger, unit)
        near = self.doc.forms[unit.first - 1] if unit.first > self.syntax.first else ""
        if unit.prep == "في" and trigger.first == unit.first and words[unit.first - 2].base == "مصلحة" and not words[unit.first - 2].article:
            return _POSSIBLE  # لتركيا مصلحة في ضرب العراق
        if unit.prep == "عن" and unit.first == trigger.first and self._talk_alone(trigger, unit):
            return _POSSIBLE
        if unit.prep == "ب" and near in _DECREEING:
            back = self.doc.words[max(self.syntax.first, unit.first - _BACK) : unit.first - 1]
            return "affirmed", "demanded" if any(w.base in _ORDERS for w in back) else "planned"
        if unit.prep == "ب" and near.removeprefix("و") in _CONCERNING and unit.first == trigger.first and trigger.meant in _EASING:
            return _POSSIBLE
        if unit.prep in _ABOUT and trigger.first - unit.first <= 1 and trigger.meant in _OPEN and self._talked(unit, governor):
            return _POSSIBLE
        return self._made(trigger, unit)

    def _talk_alone(self, trigger: Trigger, unit: Unit) -> bool:
        """«يدور حديث عن قصف المدينة»، «الحديث عن سحب القوات سابق لأوانه»: talk, and no more so far."""
        at = unit.first - 2
        if at < self.syntax.first or self.doc.words[at].base != "حديث":
            return False
        behind = self.doc.forms[trigger.last : min(self.syntax.last, trigger.last + _BEHIND)]
        return not self.doc.words[at].article or any(form in _EARLY for form in behind)

    def _matter_of_time(self, trigger: Trigger) -> bool:
        """«انسحاب تركيا من العراق مسألة وقت»، «أصبح سقوط المدينة مسألة وقت»."""
        forms = self.doc.forms
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + _BEHIND)):
            if k in self.doc.verb_tokens or self.doc.surface[k] in ".،؛":
                return False
            if forms[k] in ("مسالة", "قضية") and forms[k + 1] == "وقت":
                return True
        return False

    def _either_way(self, trigger: Trigger) -> bool:
        """«سيتم ذلك إما من خلال الحرب أو محادثات سلام»: one of two ways still open."""
        forms = self.doc.forms
        either = next((k for k in range(trigger.first - 1, max(self.syntax.first, trigger.first - _BEHIND) - 1, -1) if forms[k] == "اما"), -1)
        verb = next((c.verb for c in reversed(self.syntax.clauses) if c.verb.last <= either), None)
        return verb is not None and verb.status in ("planned", "possible", "demanded")

    def _able(self, unit: Unit) -> bool:
        """«قادرة اليوم على»، «"مستعد" لإرسال قوات»: an adverb or quotation mark stands between."""
        at = unit.first - (0 if self.doc.words[unit.first].preposition else 1)
        k = past_adverbs(self.doc, self.syntax.first, at) - 1
        return self.syntax.first <= k < at - 1 and "inclined" in self.doc.words[k].classes and not self.doc.words[k].form.startswith("ال")

    def _talked(self, unit: Unit, governor: Trigger | None) -> bool:
        """Whether talk, a paper or disagreement is what the phrase is about."""
        if governor is not None and governor.meant in ("CONSULT", "AGREE") and unit.first - governor.last <= _BEHIND:
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
