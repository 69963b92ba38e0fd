"""What a day told beside an act says of it: done where it is gone, planned where it is to come."""

from __future__ import annotations

from khabar.events.announced import Announced
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day
from khabar.syntax.clauses import Syntax
from khabar.text.fold import fold

_SAID = frozenset(("REQUEST", "REJECT", "THREATEN"))
_COMING = ("المقبل", "القادم")
_AFTER = frozenset(("بعد", "عقب", "اثر", "منذ", "في اعقاب", "غداة"))
_TOMORROW = frozenset(("غدا", "غد", "الغد"))
_HARMS = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_BROUGHT = frozenset(("RETREAT", "CONSULT", "AGREE", "AID", "CONCEDE", "COOPERATE", "SUPPORT", "MOBILIZE"))
_UNLESS = frozenset(("قبل", "الا", "تحت", "طالما", "مادام", "مالم", "بدون", "دون"))
_NOW = frozenset(("الان", "اللحظة", "اليوم", "الساعة", "تاريخه", "حينه"))
_HELD = frozenset(("عقد", "انعقد", "جرى", "أجرى", "انطلق", "بدأ", "نظم", "أقام", "أقيم", "استضاف", "احتضن", "شهد", "قام", "استأنف", "افتتح", "التأم"))
"""Verbs by which something is held or takes place."""
_BEFORE = frozenset(("قبل", "قبيل", "عشية"))
"""Words behind a harm before what is to come: اعتقال المعارضين قبل انتخابات الأحد المقبل."""
_ENDS = ("نهاية", "نهايه", "اواخر", "ختام")
_UNTIL = frozenset(("حتي", "قبل", "غاية", "لغاية", "منذ"))
_MONTH_LEFT, _YEAR_LEFT = 4, 45
"""Days that are left of a month, and of a year, whose end is still to come."""
_OF_THEM = ("ه", "ها", "هما", "هم", "هن")
"""Ends of what follows on a harm: مقتل عنصرين وتشييعهما غداً."""
_ON = frozenset(("في", "وفي", "يوم", "ويوم", "مساء", "صباح"))
"""Words that bring a day."""
_DAY = 6
"""Words from a verb back to the day that opens its clause."""
_REACH = 10
"""Words behind what there is not to be among which it is said until when or unless."""


class Days(Announced):
    """Reads the days beside the triggers of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        super().__init__(doc, syntax, triggers)
        self.timed = any(index >= 0 for index in doc.timex_at[syntax.first : syntax.last])

    def over(self, trigger: Trigger) -> bool:
        """«تولى منصبه في أيار ليعزل أمس قادة الجيش»: what a day before the report tells of is no purpose but what followed."""
        doc = self.doc
        if doc.published is None or not self.timed or trigger.pos != "v":
            return False
        for k in range(trigger.last, min(trigger.last + 3, self.syntax.last)):
            index = doc.timex_at[k]
            if index >= 0:
                value = (doc.timexes[index].value or "").split("/")[-1]
                return len(value) == 10 and value[:1].isdigit() and value <= doc.published.isoformat()
        return False

    def due(self, trigger: Trigger) -> bool:
        """Whether the act is dated after the report: «تعقد القمة الأربعاء المقبل», «زيارة في 5 حزيران المقبل»."""
        doc = self.doc
        if self._no_such(trigger):
            return True
        if not self.timed or trigger.pos not in ("v", "m", "n"):
            return False
        if doc.published is None and self._named_coming(trigger):
            return True
        if trigger.pos == "n" and trigger.unit >= 0 and self.syntax.units[trigger.unit].prep in ("في", "خلال", "قبل"):
            return False  # the occasion of something else
        if trigger.pos in ("m", "n") and trigger.unit >= 0 and self.syntax.units[trigger.unit].prep in _AFTER and not any(f.startswith(_COMING) for f in doc.forms[trigger.last : trigger.last + 6]):
            return False  # إثر انقلاب 25 تشرين الأول
        if trigger.pos in ("m", "n") and trigger.unit >= 0 and trigger.meant in _HARMS and self.syntax.units[trigger.unit].prep in ("علي", "عن", "من", "ضد", "في") and not self._made_known(trigger):
            return False  # ردود الفعل على الهجوم، إفادات عن ضربهم: told of, reacted to
        if trigger.meant in _SAID:
            return False  # تطلب تقديم الاقتراع إلى نيسان: the day is that of what is asked
        if trigger.pos == "v" and (trigger.analysis is None or trigger.analysis.feature[0] == "P"):
            return False
        for k in range(trigger.last, min(trigger.last + 10, self.syntax.last)):
            index = doc.timex_at[k]
            if index >= 0:
                first = (doc.timexes[index].value or "").split("/")[0]
                if doc.published is None or not doc.timexes[index].value:
                    if doc.published is None and any(doc.words[j].base in ("العام", "السنة", "عام", "سنة") for j in range(k, min(k + 3, self.syntax.last))):
                        return False  # إعفاء حتى نهاية العام المقبل
                    return any(doc.words[j].form.startswith(_COMING) or doc.words[j].form in _TOMORROW for j in range(k, min(k + 3, self.syntax.last)) if doc.timex_at[j] == index)
                return (doc.words[k - 1].base not in _UNTIL and self._end_to_come(index)) or (len(first) >= 7 and first[:1].isdigit() and first > doc.published.isoformat()[: len(first)])
            word = doc.words[k]
            if word.form == "بحلول" and trigger.pos == "v" and k + 1 < self.syntax.last and max(doc.timex_at[k : k + 3], default=-1) >= 0:
                return True  # تنسحب القوات بحلول نهاية العام
            if trigger.meant == "CONSULT" and doc.surface[k] == "،" and k - trigger.last < 3 and k + 1 < self.syntax.last and (doc.timex_at[k + 1] >= 0 or doc.timex_at[min(k + 2, len(doc) - 1)] >= 0):
                continue  # يعقد اجتماعا، يوم غد، لمناقشة الأزمة
            if word.function == "relative":
                return self._held_then(trigger, k)
            if doc.surface[k] in "،؛:." or k in self.verbs or word.function in ("complementizer", "relative") or (trigger.meant in _HARMS and (word.base in _BEFORE or (word.conjunction and word.base.endswith(_OF_THEM)))):
                break
        return self._due_before(trigger) if trigger.pos != "v" else self._day_before(trigger)

    def _day_before(self, trigger: Trigger) -> bool:
        """«وغدا يستقبل الوزير نظيره»، «ويوم الأحد المقبل تنطلق المفاوضات»: a verb in the imperfect behind a day to come."""
        doc, published = self.doc, self.doc.published
        if published is None or trigger.analysis is None or trigger.analysis.feature[:1] != "I":
            return False
        for k in range(trigger.first - 1, max(trigger.first - _DAY, self.syntax.first) - 1, -1):
            index = doc.timex_at[k]
            if index >= 0:
                while k > self.syntax.first and doc.timex_at[k - 1] == index:
                    k -= 1
                first = (doc.timexes[index].value or "").split("/")[0]
                opens = k == self.syntax.first or not doc.words[k - 1].is_word or doc.words[k].conjunction or doc.forms[k - 1] in _ON or doc.words[k - 1].function == "complementizer"
                return bool(opens) and len(first) >= 7 and first[:1].isdigit() and first > published.isoformat()[: len(first)]
            if doc.surface[k] in "؛:." or k in self.verbs or doc.words[k].function in ("complementizer", "relative", "subordinator"):
                return False
        return False

    def _end_to_come(self, index: int) -> bool:
        """«اجتماع الفصائل نهاية الشهر الجاري»، told before that end has come."""
        doc, timex = self.doc, self.doc.timexes[index]
        end = last_day(timex.value) if timex.value is not None and len(timex.value) in (4, 7) and fold(timex.text).startswith(_ENDS) else None
        return end is not None and doc.published is not None and (end - doc.published).days >= (_MONTH_LEFT if len(timex.value or "") == 7 else _YEAR_LEFT)

    def _held_then(self, trigger: Trigger, k: int) -> bool:
        """«القمة التي تعقد الشهر المقبل»، «مناورات البحر التي تنطلق غداً»: a relative clause tells on which day to come it is held."""
        doc, published = self.doc, self.doc.published
        if trigger.pos not in ("m", "n") or trigger.meant in _HARMS - {"PROTEST"} or published is None or k - trigger.last > 2 or k + 1 >= self.syntax.last:
            return False
        verb = doc.words[k + 1]
        if k + 1 not in self.verbs or any(a.feature[:1] != "I" or (a.lemma.lemma not in _HELD and not a.lemma.light) for a in verb.verbs):
            return False
        if any(not (doc.mention_at[j] >= 0 or any(a.pos in ("a", "p") for a in doc.words[j].nouns)) for j in range(trigger.last, k)):
            return False
        for j in range(k + 2, min(k + 2 + _REACH, self.syntax.last)):
            index = doc.timex_at[j]
            if index >= 0:
                begins = (doc.timexes[index].value or "").split("/")[0]
                return len(begins) >= 7 and begins[:1].isdigit() and begins > published.isoformat()[: len(begins)]
            if doc.surface[j] in "،؛:." or j in self.verbs or doc.words[j].function in ("complementizer", "relative"):
                return False
        return False

    @staticmethod
    def _made_known(trigger: Trigger) -> bool:
        """«أعلنت النقابة عن إضراب شامل غداً»: what is announced with عن is what its day says of it."""
        above = trigger.governor
        return above is not None and above.pos == "v" and bool(above.lemma.cue) and trigger.how == "prep:عن" and not (trigger.analysis is not None and trigger.analysis.article)

    def _named_coming(self, trigger: Trigger) -> bool:
        """«يزور الرئيس لواندا الأسبوع المقبل»، «تبحث اللجنة غدا»: what is to come by the word itself, whenever the report was published."""
        doc = self.doc
        verb = trigger if trigger.pos == "v" or trigger.how not in ("object", "subject") else trigger.governor
        if verb is None or trigger.meant in _SAID or verb.analysis is None or verb.pos != "v" or verb.analysis.feature[:1] != "I":
            return False
        for k in range(trigger.last, min(trigger.last + 10, self.syntax.last)):
            if doc.timex_at[k] >= 0 and doc.forms[k].startswith((*_COMING, "غدا")):
                return True
            if doc.surface[k] in "،؛:." or k in self.verbs or doc.words[k].function in ("complementizer", "relative"):
                return False
        return False

    def _no_such(self, trigger: Trigger) -> bool:
        """«لا انسحاب قبل الاتفاق», «لا مفاوضات تحت القصف»: whoever says so means what is to come."""
        doc, k = self.doc, trigger.first - 1
        if trigger.pos not in ("m", "n") or trigger.meant not in _BROUGHT or k < self.syntax.first or doc.forms[k].lstrip("وف") != "لا" or doc.words[trigger.first].article:
            return False
        begin = max((j + 1 for j in range(self.syntax.first, k) if doc.words[j].function == "complementizer"), default=self.syntax.first)
        if any(j in self.verbs for j in range(begin, min(self.syntax.last, trigger.last + _REACH)) if j < k or not any(doc.surface[i] in "،." for i in range(k, j))):
            return False
        for j in range(trigger.last, min(self.syntax.last - 1, trigger.last + _REACH)):
            if doc.surface[j] in "،؛:.":
                return False
            if doc.forms[j] in _UNLESS or (doc.forms[j] == "حتي" and doc.forms[j + 1] not in _NOW) or (doc.forms[j : j + 1] == ["هذا"] and doc.timex_at[j] >= 0):
                return True
        return False

    def _due_before(self, trigger: Trigger) -> bool:
        """«تشهد تونس الأحد المقبل مظاهرة»، «تستضيف بروكسل في 9 آذار المقبل اجتماعاً»: a new meeting or protest behind a day to come."""
        doc, published = self.doc, self.doc.published
        if trigger.meant not in ("CONSULT", "PROTEST") or published is None or doc.words[trigger.first].article or doc.words[trigger.first].enclitic:
            return False
        verb = self.syntax.clauses[trigger.clause].verb if trigger.clause >= 0 else None
        if verb is None or verb.first > trigger.first or verb.analysis is None or verb.analysis.feature[:1] != "I":
            return False
        for k in range(trigger.first - 1, max(verb.first - 3, self.syntax.first - 1), -1):
            index = doc.timex_at[k]
            if index >= 0:
                first = (doc.timexes[index].value or "").split("/")[0]
                return len(first) >= 7 and first[:1].isdigit() and first > published.isoformat()[: len(first)]
        return False
