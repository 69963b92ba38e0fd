"""Acts further on in what is asked, feared or needed, past words that part them from it: «دعا إلى هدنة بين الطرفين وإطلاق سراح الأسرى»."""

from __future__ import annotations

from khabar.events.joined import HELD, embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_OPEN = frozenset(("demanded", "planned", "possible"))
_DONE = frozenset(("ASSAULT", "PROTEST"))
"""Acts that are seldom asked for or planned, and that a list of what was done may name beside."""
_UNDONE = frozenset(("RETREAT", "CONCEDE"))
"""Steps back, which are asked for in one breath with others."""
_GOING_IN = frozenset(("توصل", "وصول", "دخول", "عودة", "انخراط", "انضمام", "شروع", "مشاركة", "مساهمة"))
"""Masdars whose «إلى» or «في» names what somebody comes to or goes into."""
_MEANS = frozenset(("من خلال", "عبر", "عن طريق"))
_FEARS = frozenset(("خشية", "خوف", "مخاوف", "تخوف", "تخوفات", "هواجس"))
_DRAWN = frozenset(("انجرار", "انزلاق", "انجراف", "دخول", "عودة", "الانجرار", "الانزلاق", "الانجراف", "الدخول", "العودة"))
_WITH = frozenset(("لدي", "في", "بين", "داخل", "عند"))
_ASKED = frozenset(("مطلوب", "مطلوبا", "المطلوب"))
_ALLOWED = frozenset(("مسموح", "مسموحا", "المسموح", "مسموحة"))
_NOT = frozenset(("ليس", "ليست", "غير", "لا", "وليس"))
_NEAR = 7
_BACK = 14
"""Words back to the act before, or to the need that a means is for."""


class FurtherOn:
    """Looks back over sides and things for the act that one is joined to, or for the fear or need it belongs to."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger) -> Status | None:
        """Polarity and modality of a nominal act told as done by no word of its own; None where nothing leaves it open."""
        if trigger.unit < 0 or trigger.pos not in ("m", "n"):
            return None
        unit = self.syntax.units[trigger.unit]
        return self._asked_of(trigger, unit) or self._listed(trigger, unit) or self._feared(trigger, unit) or self._risked(trigger, unit) or self._by_means(trigger, unit)

    def _asked_of(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«ليس مطلوبا من مصر استقبال لاجئين», «غير مسموح لتركيا بقصف المدينة»: what is, or is not, asked of or allowed to somebody."""
        if unit.first != trigger.first or unit.prep not in ("", "ب") or self.doc.words[trigger.first].article:
            return None
        forms, wanted = self.doc.forms, _ASKED if not unit.prep else _ALLOWED
        for k in range(unit.first - 2, max(self.syntax.first, unit.first - _NEAR) - 1, -1):
            if k in self.doc.verb_tokens or not self.doc.words[k].is_word:
                return None
            if forms[k] in wanted and (unit.prep or forms[k + 1] == "من"):
                denied = not _NOT.isdisjoint(forms[max(self.syntax.first, k - 2) : k])
                return ("negated" if denied else "affirmed"), ("possible" if unit.prep else "demanded")
        return None

    def _listed(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«إلى وقف النار بين أ وب وإجراء محادثات», «وقف الحرب والتوصل إلى اتفاق»: what the act before hangs on reaches this one."""
        words, head = self.doc.words, unit.first
        if trigger.first == head and trigger.pos == "n" and trigger.last == trigger.first + 1:
            return None
        if trigger.meant == "CONSULT" and words[head].article and (trigger.pos != "m" or trigger.analysis is None or trigger.analysis.feature[:1] == "P"):
            return None  # السيطرة على الطرق والاتصالات
        if trigger.first > head and words[trigger.first].article and (unit.joined or not unit.prep):
            return None  # وإلغاء الاتفاقات: they are there
        if unit.prep in ("الي", "في") and not unit.joined:
            head = unit.first - 1 if words[unit.first].preposition else unit.first - 2
            if head < self.syntax.first or words[head].base.removeprefix("ال") not in _GOING_IN:
                return None
        elif (unit.prep and not unit.joined) or words[head].preposition or (words[head].article and trigger.meant not in _UNDONE | {"COOPERATE", "CONSULT"}) or trigger.first - head > 2 or not any(n.pos == "m" for n in words[head].nouns):
            return None
        if self.doc.surface[head][:1] != "و":
            return None
        for t in reversed(self.triggers):
            if t.last > head or t.meant is None:
                continue
            if t.unit < 0 or self._parted(t.last, head):
                return None
            if t.pos == "v" and t.analysis is not None and t.analysis.feature == "P3MS" and t.modality in _OPEN and any(rule == "left open" for _, _, _, rule in t.rules):
                return (t.polarity, t.modality) if trigger.meant not in _DONE else None  # في سحب القوات، ووقف القصف، وإجراء مفاوضات
            if t.lemma.lemma == "استعد" and t.pos == "m" and t.modality == "actual" and any(a < head for a, _ in t.slots.get("ل", ())):
                return t.polarity, "planned"  # استعداده للعب دور والتعاون
            if t.how == "genitive" and t.governor is not None:
                t = t.governor  # وقف الحرب: what stands behind the masdar
            above = t.governor
            if (above is None or t.how in HELD) and t.controlled and (t.polarity, t.modality) == ("affirmed", "demanded") and trigger.meant in _UNDONE:
                return "affirmed", "demanded"  # المطلوب وقف الاستيطان والانسحاب
            if above is None or not t.controlled or not (t.how in HELD or t.how == "clause"):
                return None
            if t.polarity == "negated":
                return ("negated", t.modality) if above.type in ("REJECT", "DENY") else None
            laid = embeds(above) == t.modality or (above.meant is None and above.controlled and (above.polarity, above.modality) == ("affirmed", t.modality)) or any(rule == "left open" for _, _, _, rule in t.rules)
            return ("affirmed", t.modality) if t.modality in _OPEN and laid and trigger.meant not in _DONE else None
        return None

    def _parted(self, first: int, last: int) -> bool:
        """Whether a verb, a clause or a stop stands between, or too many words."""
        words = self.doc.words
        if last - first > _BACK or first > last:
            return True
        for k in range(first, last):
            if k in self.doc.verb_tokens or words[k].function in ("complementizer", "relative", "subordinator", "negation"):
                return True
            if not words[k].is_word and self.doc.surface[k] not in "،,«»\"“”":
                return True
        return False

    def _feared(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«خشية لدى إسرائيل من اتفاق»: whoever fears it stands between."""
        words, u = self.doc.words, trigger.unit
        if unit.prep == "الي" and unit.first > self.syntax.first + 3 and words[unit.first - 2].base in _DRAWN and self.doc.forms[unit.first - 3] == "من":
            return ("affirmed", "possible") if self._fear(unit.first - 4) else None  # خشية سعودية من الانجرار إلى صراع
        if unit.prep == "من" and unit.first == trigger.first and not words[trigger.first].article and unit.first > self.syntax.first + 2 and self._fear(unit.first - 2):
            return "affirmed", "possible"  # خشية إسرائيلية من هجوم
        if unit.prep != "من" or u < 2 or words[trigger.first].article or unit.first != trigger.first:
            return None
        holder = self.syntax.units[u - 1]
        if holder.kind != "N" or holder.prep not in _WITH or words[holder.first].preposition or holder.first < self.syntax.first + 2:
            return None
        return ("affirmed", "possible") if words[holder.first - 2].base.removeprefix("ال") in _FEARS else None

    def _fear(self, k: int) -> bool:
        """Whether a word is one of fear, or the nationality of those who have it behind one: «خشية سعودية»."""
        words = self.doc.words
        at = k - 1 if words[k].nisba and k > self.syntax.first else k
        return words[at].base.removeprefix("ال") in _FEARS

    def _risked(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«من مخاطر العقوبات والانتقام»: joined to what there is a risk of."""
        u = trigger.unit
        if not unit.joined or not unit.prep or unit.first != trigger.first or u < 1:
            return None
        sister = self.syntax.units[u - 1]
        if sister.kind != "N" or sister.prep != unit.prep or "possible_noun" not in self.doc.words[sister.first].classes:
            return None
        open_ = any(t.unit == u - 1 and t.first == sister.first + 1 and t.modality == "possible" for t in self.triggers)
        return ("affirmed", "possible") if open_ else None

    def _by_means(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«ضرورة حل الأزمة من خلال المفاوضات»: the talks are as far off as what is needed."""
        if trigger.meant != "CONSULT" or unit.prep not in _MEANS:
            return None
        for k in range(unit.first - 1, max(self.syntax.first, unit.first - _BACK) - 1, -1):
            word = self.doc.words[k]
            if k in self.doc.verb_tokens or not word.is_word or word.function in ("complementizer", "relative", "subordinator"):
                return None
            if "demanded_noun" in word.classes:
                return "affirmed", "demanded"
        return None
