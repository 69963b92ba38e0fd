"""How far what is asked, needed or meant reaches past words that are no acts: «داعية إلى تحرك دولي لوقف الحرب», «بحاجة إلى تحسين العرض وتعزيز التعاون»."""

from __future__ import annotations

from khabar.events.joined import changes, embeds
from khabar.events.standing import stopped_at_once
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_NOUNS = {"planned_noun": "planned", "demanded_noun": "demanded", "possible_noun": "possible"}
_OPEN = frozenset(("planned", "demanded", "possible"))
_EQUATED = {"demanded_noun": "demanded", "aim": "planned", "way_out": "possible"}
_MATTER = frozenset(("يتعلق", "تعلق", "يتصل"))
_TOWARDS = frozenset(("الي", "ب", "ل", "علي"))
_HOLDING = frozenset(("", "من", "الي", "ب", "ل", "علي"))
_LEADING = frozenset(("أدى", "تسبب", "أفضى", "ضمن", "كفل", "حقق", "مهد", "أسهم", "ساهم", "سمح", "أتاح", "سهل", "قاد", "ساعد", "مكن"))
_GOING_ON = frozenset(("استمرار", "تواصل", "مواصلة", "تصاعد", "تزايد", "وقوع", "اندلاع"))
_IS_NOT = frozenset(("ليس", "ليست", "وليس", "وليست", "فليس", "لا", "ولا"))
_DEPENDING = frozenset(("تطلب", "احتاج", "استوجب", "استدعى", "استلزم", "اقتضى", "توقف", "ارتبط", "اعتمد", "ارتهن"))
_BROUGHT = frozenset(("RETREAT", "CONCEDE", "AGREE", "CONSULT"))
_STEPS = frozenset(("قرارات", "قرار", "اجراءات", "خطوات", "خطوة", "حلول", "حل", "تسوية", "مبادرة", "خطة", "مسار", "جهود", "ظروف", "صيغة", "مقترحات"))
"""Things that are to bring a truce or deal about."""
_EFFORTS = frozenset(("عمل", "مساهمة", "مشاركة", "سعي", "اسهام", "تحرك", "ضغط", "بدء", "اسراع", "شروع", "دفع", "تركيز"))
"""Nouns of going about something, which is done only where they are."""
_BEHIND = 8
_BACK = 12


class Reach:
    """Looks past nouns that are no acts for the word that an act hangs on after all."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of a nominal act that such a word leaves open; None where there is none."""
        unit, forms = self.syntax.units[trigger.unit], self.doc.forms
        if unit.prep == "ب" and unit.first > 1 and forms[unit.first - 1] == "الامر" and forms[unit.first - 2] in _MATTER:
            return "affirmed", "possible"  # عندما يتعلق الأمر بإرسال قوات
        if unit.prep == "ل" and unit.first > 1 and forms[unit.first - 1] in ("داعي", "داع") and forms[unit.first - 2] in _IS_NOT:
            return "negated", "demanded"  # لا داعي لفرض عقوبات
        if unit.prep == "بعد" and forms[max(0, unit.first - 2)] == "الا" and self._negated(unit.first - 2):
            return "affirmed", "possible"  # لا تتم المراجعة إلا بعد تحقيق مستقل
        if self._none(trigger, unit):
            return "negated", "actual"
        if self._leads(trigger):
            return "affirmed", "possible"
        above = governor if trigger.how == "subject" else None
        if governor is None and trigger.clause >= 0:
            above = next((t for t in self.triggers if t.first == self.syntax.clauses[trigger.clause].verb.first), None)
        if above is not None and self._conditional(trigger, above):
            return "affirmed", "possible"
        return self._efforts(unit) or self._equated(trigger) or self._aim(trigger, governor) or self._for(trigger, unit, governor) or self._beside(trigger, unit)

    def _negated(self, k: int) -> bool:
        """Whether a negator stands before «إلا»."""
        return any(self.doc.words[j].function == "negation" for j in range(max(self.syntax.first, k - _BEHIND), k))

    def _none(self, trigger: Trigger, unit: Unit) -> bool:
        """«ليس هناك اتفاق», «ما من هدنة»: there is none."""
        forms, words, first = self.doc.forms, self.doc.words, trigger.first
        own = trigger.analysis
        if unit.first != first or words[first].article or (own is not None and (own.article or own.enclitic)) or first < self.syntax.first + 2:
            return False
        if unit.prep == "من" and forms[first - 2] in ("ما", "وما") and (first - 3 < self.syntax.first or words[first - 3].function in ("complementizer", "conjunction") or not words[first - 3].is_word):
            return True
        k = first - 1
        while k > self.syntax.first and forms[k] in ("اي", "اية"):
            k -= 1
        if not unit.prep and self.doc.mention_at[k] >= 0:
            at = self.doc.mentions[self.doc.mention_at[k]].first - 1
            return at > self.syntax.first and forms[at] == "لدي" and forms[at - 1] in _IS_NOT  # ليس لدى إيران قيود
        return not unit.prep and forms[k] in ("هناك", "ثمة", "هنالك") and forms[k - 1] in _IS_NOT

    def _conditional(self, trigger: Trigger, governor: Trigger) -> bool:
        """«قطع العلاقات يتطلب موافقة البرلمان», «عودة العلاقات ترتبط بملفات أخرى»: what depends on something else."""
        verb = governor.analysis
        several = trigger.pos == "n" and (trigger.last - trigger.first > 1 or trigger.lemma.lemma == "عودة")
        open_ = (trigger.pos == "m" or several) and trigger.meant not in ("ASSAULT", "COERCE", "PROTEST", "ACCUSE") and not self.doc.words[trigger.first].article
        return open_ and verb is not None and verb.feature[:1] == "I" and trigger.last <= governor.first and governor.lemma.lemma in _DEPENDING and (governor.lemma.lemma != "توقف" or "علي" in governor.slots)

    def _leads(self, trigger: Trigger) -> bool:
        """«بما يضمن الانسحاب», «أي مبادرة تؤدي إلى رفع الحصار»: what is to come of it, or of any such thing."""
        if trigger.clause < 0:
            return False
        clause = self.syntax.clauses[trigger.clause]
        verb = clause.verb
        if verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.analysis.lemma.lemma not in _LEADING or verb.negated:
            return False
        if verb.first > trigger.first or trigger.first - verb.last > 3:
            return False
        if self.doc.forms[verb.first - 1] == "بما":
            return True
        before = self.syntax.units[clause.unit - 1] if clause.unit else None
        if before is not None and before.kind == "N" and trigger.meant in _BROUGHT and not verb.joined and any(w.base in _STEPS and not w.article for w in self.doc.words[before.first : before.last]):
            return True  # قرارات تقود إلى وقف الحرب
        return before is not None and before.kind == "N" and self.doc.words[before.first].base in ("اي", "اية")

    def _efforts(self, unit: Unit) -> Status | None:
        """«دعا الجميع إلى الهدوء والعمل على وقف الحرب»: behind an effort that is joined to what is asked."""
        words, at = self.doc.words, unit.first - (1 if self.doc.words[unit.first].preposition else 2)
        if not unit.prep or at <= self.syntax.first or words[at].form[0] != "و" or words[at].form[1:].removeprefix("ال") not in _EFFORTS:
            return None
        for t in reversed(self.triggers):
            if t.first >= at or t.unit < 0:
                continue
            if at - t.last > _BACK or any(k in self.doc.verb_tokens or not words[k].is_word for k in range(t.last, at)):
                return None
            if changes(t) and embeds(t) in _OPEN and (t.polarity, t.modality) == ("affirmed", "actual"):
                return "affirmed", embeds(t) or "possible"
        return None

    def _equated(self, trigger: Trigger) -> Status | None:
        """«الحصول على الطائرات هو الأولوية القصوى»."""
        if trigger.pos != "m" or trigger.first != self.syntax.units[trigger.unit].first:
            return None
        words, forms = self.doc.words, self.doc.forms
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + _BEHIND)):
            if k in self.doc.verb_tokens or not words[k].is_word or words[k].function in ("complementizer", "relative"):
                return None
            if forms[k] in ("هو", "هي"):
                kinds = words[k + 1].classes
                return next((("affirmed", status) for kind, status in _EQUATED.items() if kind in kinds and words[k + 1].article), None)
        return None

    def _aim(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«كان الهدف من العملية اعتقال القائد»."""
        own = trigger.analysis
        if governor is None or governor.lemma.lemma != "كان" or trigger.pos != "m" or own is None or own.article or trigger.how != "object":
            return None
        aim = any("aim" in self.doc.words[k].classes and self.doc.words[k].article for k in range(governor.last, min(trigger.first, governor.last + 3)))
        return ("affirmed", "planned") if aim else None

    def _for(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«داعية إلى تحرك لوقف الحرب», «يدعو إلى التحرك لتأمين الإفراج عنه»: a purpose, alone or of what is asked."""
        words = self.doc.words
        if unit.prep != "ل" or trigger.first - unit.first > 2 or trigger.pos not in ("m", "n") or (governor is not None and governor.unit == trigger.unit) or stopped_at_once(self.doc, self.syntax, trigger):
            return None
        head = words[unit.first]
        bare = not head.article and not head.enclitic and not head.form.startswith("لل") and any(n.pos == "m" and not n.article for n in head.nouns)
        if not bare:
            return None
        for t in reversed(self.triggers):
            if t.last > unit.first or t.unit < 0:
                continue
            if unit.first - t.last > _BACK or any(k in self.doc.verb_tokens or not words[k].is_word for k in range(t.last, unit.first)):
                break
            if t.type == "REQUEST" and embeds(t) == "demanded" and any(p in t.slots for p in _TOWARDS) and (t.polarity, t.modality) == ("affirmed", "actual"):
                return "affirmed", "demanded"
        return ("affirmed", "planned") if governor is None and trigger.clause < 0 and self._lonely(unit) else None

    def _lonely(self, unit: Unit) -> bool:
        """Whether what stands before a purpose in a clause without verb is needed or planned, no picture or sequel of a deed."""
        for k in range(unit.first - 1, max(self.syntax.first, unit.first - _BACK) - 1, -1):
            word = self.doc.words[k]
            if not word.is_word or word.function in ("complementizer", "relative"):
                return False
            if {"demanded_predicate", "planned_predicate", "possible_predicate", "demanded_noun"} & word.classes:
                return True
        return False

    def _beside(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«بحاجة إلى تحسين العرض وتعزيز التعاون», «تحمل المسؤولية وإلغاء التصاريح»: joined to a masdar of no type that is needed or asked."""
        words, units, u = self.doc.words, self.syntax.units, trigger.unit
        head = words[unit.first]
        if trigger.first - unit.first > 2 or head.article or self.doc.surface[unit.first][:1] != "و" or not any(n.pos == "m" for n in head.nouns):
            return None
        if head.base in _GOING_ON:
            return None
        for k in range(u - 1, max(-1, u - 3), -1):
            sister = units[k]
            if sister.kind != "N" or " " in sister.prep:
                return None
            opening = words[sister.first]
            if opening.article or opening.enclitic or sister.mentions[:1] or not self._masdar(sister.first):
                continue
            at = sister.first - 1 - (0 if opening.preposition or not sister.prep else 1 + sister.prep.count(" "))
            if any(t.unit == k and t.first == sister.first and t.meant is not None for t in self.triggers):
                return None
            named = next((status for kind, status in _NOUNS.items() if at >= self.syntax.first and kind in words[at].classes), None)
            if named is not None and sister.prep in _HOLDING:
                return "affirmed", named
            for t in reversed(self.triggers):
                if t.last <= sister.first and changes(t) and embeds(t) in _OPEN and (t.polarity, t.modality) == ("affirmed", "actual"):
                    if any(a == sister.first and key in (sister.prep or "object", "object") for key, held in t.slots.items() for a, _ in held):
                        return "affirmed", embeds(t) or "possible"
        return None

    def _masdar(self, k: int) -> bool:
        """Whether a word is or looks like a masdar of no act: «تحسين», «إنزال»."""
        word = self.doc.words[k]
        return any(n.pos == "m" for n in word.nouns) or (not word.analyses and len(word.base) > 3 and word.base[0] in "تا")
