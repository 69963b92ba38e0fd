"""What nobody, whoever, anything or a draft does: «لا أحد يهاجم», «أي هجوم أو قصف», «من يرسل العنف», «مشروع قانون يحظر»."""

from __future__ import annotations

from khabar.events.days import Days
from khabar.events.practices import none_before
from khabar.events.triggers import Trigger
from khabar.syntax.clauses import Clause

_WHOEVER = frozenset(("من", "ومن", "فمن", "لمن", "ولمن"))
_ANY = frozenset(("اي", "اية"))
_SHAPES = frozenset(("عملية", "محاولة", "عمل", "اعمال", "حالة", "جريمة", "شكل"))
"""Nouns that only say in which shape an act comes."""


class Anybody(Days):
    """Tells acts of their kind from acts that happened."""

    def _of_any(self, clause: Clause) -> bool:
        """«ترحب بأي مبادرة تؤدي إلى رفع الحصار»: what describes any such thing tells of none."""
        head = self.syntax.units[clause.relative if clause.relative >= 0 else clause.topic[0]].first
        words = self.doc.words
        if head > 1 and self.doc.forms[head - 1] == "او":
            return any(words[k].base in _ANY for k in range(max(self.syntax.first, head - 5), head - 1))  # أي عدوان أو قصف يستهدف الميناء
        return words[head].base in _ANY or (head > 0 and words[head - 1].base in _ANY)

    def _neither(self, before: Clause, clause: Clause) -> None:
        """«لم تقصف المدينة أو ترسل قوات»: what «أو» joins to a denied verb in the same tense is denied."""
        first, verb = before.verb, clause.verb
        if first.status == "planned" and not verb.status and not verb.negated and verb.joined and clause.connector == "comma" and not clause.subject and first.analysis is not None and verb.analysis is not None and first.analysis.feature == verb.analysis.feature:
            verb.status = first.status  # ستغير سياستها، وتزود أوكرانيا بالسلاح
        alike = first.analysis is not None and verb.analysis is not None and first.analysis.feature[:1] == verb.analysis.feature[:1] == "I"
        if alike and first.negated and not first.status and not verb.negated and clause.connector == "conjunction" and self.doc.forms[verb.first - 1] == "او":
            verb.negated = first.negated

    def _nobody(self, first: int) -> bool:
        """«لا شيء يمنع أنقرة»، «لا أحد يهاجم»: what no one does."""
        forms, k = self.doc.forms, first - 1
        return k > self.syntax.first and forms[k] in ("شيء", "احد") and forms[k - 1] in ("لا", "ولا", "فلا", "بان")

    def _none_that(self, clause: Clause) -> bool:
        """«لا توجد حكومة تقصف شعبها»: what something does that there is none of."""
        either = clause.connector == "conjunction" and self.doc.forms[max(0, clause.verb.first - 2)] == "او"
        return (either or clause.connector in ("relative", "verb", "start")) and not clause.verb.joined and none_before(self.doc, self.syntax.first, clause.verb.first)

    def _drafted(self, clause: Clause) -> bool:
        """«مشروع قانون يحظر تصدير السلاح»: what a bill or draft does it would do only once passed."""
        while clause.index and clause.verb.joined and clause.connector == "verb":
            clause = self.syntax.clauses[clause.index - 1]
        heads = [clause.relative] if clause.relative >= 0 else list(clause.subject or clause.topic)[:1]
        words = self.doc.words
        for u in heads:
            first = self.syntax.units[u].first
            for k in range(first, self.syntax.units[u].last - 1):
                if self._draft(k):
                    return True
        begin = max(self.syntax.first, clause.verb.first - 4)
        for k in range(clause.verb.first - 2, begin - 1, -1):
            if self._draft(k):
                return not any(words[j].article or words[j].function for j in range(k + 2, clause.verb.first))
        return False

    def _draft(self, k: int) -> bool:
        words = self.doc.words
        return "draft_noun" in self.function.get(words[k].base, ()) and "law_noun" in self.function.get(words[k + 1].base, ())

    def whichever(self, trigger: Trigger) -> bool:
        """Whether «أي» makes it any act of its kind, none that happened: بالرد على أي هجوم، من أي تدخل."""
        k = trigger.first - 1
        if trigger.pos not in ("m", "n") or k < self.syntax.first:
            return False
        if self.doc.forms[k] == "او" and k - 2 >= self.syntax.first:
            begin = max(self.syntax.first, k - 5)
            return any(self.doc.words[at].base in _ANY for at in range(begin, k - 1))  # أي اعتداء خارجي أو عدوان
        at = k - (self.doc.words[k].preposition == "ب" and k - 1 > self.syntax.first)
        if at > self.syntax.first and self.doc.forms[at - 1] in _WHOEVER and any(v.feature[:2] == "I3" for v in self.doc.words[at].verbs):
            return True  # من يرسل العنف، لمن يثبت بالدليل تعاونه معهم
        while k > self.syntax.first and ((not self.doc.words[k].is_word and self.doc.surface[k] in '«"“') or self.doc.words[k].base in _SHAPES):
            k -= 1  # على أي "اعتداء"، على أي عملية اغتيال
        return self.doc.words[k].base in _ANY
