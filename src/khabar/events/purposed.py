"""What «ل» says an act is for, where no word above it tells: «شكلت لجنة للتفاوض مع المتمردين»، «مسار سريع لدعم كييف»، «يحضرون لهجمات»."""

from __future__ import annotations

from khabar.events.leanings import verbal
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_PREPARING: dict[str, str] = {"حضر": "planned", "أعد": "planned", "وعد": "planned", "عد": "planned", "تجهز": "planned", "تحسب": "possible", "احتاط": "possible"}
"""Verbs of making ready in the imperfect; «يعد» and «يحضر» may be read as other verbs."""
_ANSWERED = frozenset(("ACCUSE", "SANCTION", "PROTEST", "SUPPORT", "REJECT", "DENY", "CONCEDE"))
"""Acts for which «ل» names what they answer."""
_GIVEN = frozenset(("ذكري", "نتيجة", "اضافة", "عرضة", "تعرض", "رفض", "ادانة", "استنكار", "دعم", "تاييد", "معارضة", "قمع", "صد", "تصدي", "استجابة", "انتهاك", "خرق", "شكر", "اسف", "مشهد", "مشاهد", "فيديو", "لقطات", "صور", "تجاهل", "تقييد", "احترام", "ارتكاب", "يوم", "سنوية", "تبرير", "توثيق", "ردا", "رد", "انتقام", "اثر", "اثار", "نهاية", "وقف", "حدا", "حد", "مناهض", "مؤيد", "موالي", "مضاد", "داعم", "ضحية", "هدف", "مصدر", "مقابل", "تنفيذ", "تسوية", "سابق", "سابقة", "تالي", "لاحق", "لاحقة", "مروج", "مروجة"))
"""Nouns whose «ل» names what there is: pictures, sequels, answers, objects of masdars."""
_OWN = frozenset(("عن", "ب", "الي", "في", "من", "علي", "ضد", "مع"))
_TAKING = frozenset(("AID", "RETREAT", "CONCEDE", "COERCE", "CONSULT", "SUPPORT", "COOPERATE", "MOBILIZE", "ASSAULT", "AGREE"))
_DONE_TO = frozenset(("قاتل", "قضى", "قبض", "سيطر", "استولى"))
"""Verbs of force whose masdar with the article is still an aim: «للقبض على الجناة»; «للحصار المفروض» is there."""
_BACK = 3


class Purposed:
    """Reads phrases of purpose that hang on no word of aim."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act that something is only for; None where it may be done."""
        if trigger.unit < 0 or trigger.pos not in ("m", "n"):
            return None
        unit = self.syntax.units[trigger.unit]
        if unit.prep != "ل":
            return None
        made_ready = self._made_ready(trigger, unit)
        if made_ready is not None:
            return made_ready
        if unit.joined and trigger.first == unit.first and trigger.pos == "n" and self.doc.words[unit.first].preposition != "ل":
            return self._beside(trigger, unit)
        if "permitting" in trigger.lemma.kinds and trigger.pos == "m" and trigger.first == unit.first and (governor is None or governor.type in (None, "CONSULT", "MOBILIZE", "RETREAT")) and not self._given(unit):
            return "affirmed", "planned"  # رفع سقف الدين للسماح بمزيد من الاقتراض
        if governor is not None and (governor.meant in _ANSWERED or governor.lemma.lemma == "توصل" or governor.lemma.embeds not in (None, "actual") or "yielding" in governor.lemma.kinds or "causing" in governor.lemma.kinds or "reacting" in governor.lemma.kinds):
            return None
        back = trigger.lemma.lemma == "عودة" and trigger.meant == "SUPPORT" and trigger.first == unit.first  # لعودة العلاقات
        if not (back or self._verbal(trigger, unit)) or self._given(unit):
            return None
        return "affirmed", "planned"

    def _made_ready(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«يعد المسلحون لهجمات على المواقع»: what somebody makes ready for."""
        if trigger.clause < 0 or (self.doc.words[trigger.first].article and trigger.meant != "ASSAULT") or trigger.meant in (None, "CONSULT", "ACCUSE"):
            return None
        clause = self.syntax.clauses[trigger.clause]
        verb = clause.verb
        if verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.analysis.enclitic or verb.first > unit.first:
            return None
        status = _PREPARING.get(verb.analysis.lemma.lemma)
        behind = next((u for u in clause.phrases if self.syntax.units[u].first > verb.first), -1)
        if status is None or clause.objects or behind != trigger.unit:
            return None
        return ("negated" if verb.negated else "affirmed"), status

    def _beside(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«لتنفيذ أعمال تخريبية وهجمات»: joined to what is to be done by one masdar."""
        before = self.syntax.units[trigger.unit - 1]
        if before.kind != "N" or before.prep != unit.prep or self.doc.words[trigger.first].article:
            return None
        sister = next((t for t in self.triggers if t.first == before.first and t.pos == "m" and t.lemma.light), None)
        if sister is None or sister.controlled:
            return (sister.polarity, sister.modality) if sister is not None and sister.modality != "actual" else None
        return self.status(sister, sister.governor)

    def _verbal(self, trigger: Trigger, unit: Unit) -> bool:
        """Whether a masdar that somebody is to do opens the phrase: bare, or with the article and what it takes behind its own preposition."""
        own = trigger.analysis
        if trigger.pos == "n" and verbal(trigger):
            return unit.first == trigger.first and self.doc.surface[unit.first][:1] == "ل" and not self.doc.words[trigger.first].article  # لإنهاء القتال
        if trigger.pos != "m" or unit.first != trigger.first or own is None or own.enclitic or own.feature[:1] == "P" or trigger.meant not in _TAKING:
            led = trigger.last < self.syntax.last and (self.doc.words[trigger.last].preposition or self.doc.words[trigger.last].base) in _OWN
            return trigger.lemma.light and trigger.pos == "m" and unit.first == trigger.first and own is not None and (led or not own.article)
        if self.doc.words[unit.first].preposition != "ل" or any(":genitive" in rule for _, rule, _ in trigger.actors):
            return False
        if not own.article and not self.doc.words[trigger.first].article:
            return trigger.meant != "ASSAULT" or "genitive" in trigger.slots
        if trigger.meant in ("ASSAULT", "COERCE", "MOBILIZE") and trigger.lemma.lemma not in _DONE_TO:
            return False
        if trigger.meant == "AGREE" and (trigger.lemma.lemma != "اتفق" or "علي" not in trigger.slots):
            return False  # للاتفاق المبرم; but: للاتفاق على آلية
        behind = self.doc.words[trigger.last] if trigger.last < self.syntax.last else None
        return behind is not None and (behind.preposition or behind.base) in _OWN and not _OWN.isdisjoint(trigger.slots)

    def _given(self, unit: Unit) -> bool:
        """Whether the word before takes «ل» for what there is."""
        words = self.doc.words
        for k in range(unit.first - 1, max(self.syntax.first, unit.first - _BACK) - 1, -1):
            word = words[k]
            if not word.is_word or word.function in ("complementizer", "relative"):
                return k == unit.first - 1 and self.doc.surface[k] in ":."
            if word.base in _GIVEN or {"depicting", "no_aim", "sequel_noun", "end_noun", "subjected", "lasting"} & (word.classes | set(word.base_kinds)):
                return True
            if word.form.removesuffix("ا") in _GIVEN or "no_aim" in word.kinds:
                return True
            if k in self.doc.verb_tokens:
                return any({"yielding", "causing", "reacting"} & v.lemma.kinds for v in word.verbs)
        return False
