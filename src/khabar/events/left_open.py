"""Deeds that the word right beside them leaves open: «سحب القوات ليس خيارا»، «حان وقت الانسحاب»، «فور سحب القوات»."""

from __future__ import annotations

from khabar.events.openings import Openings
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_HARMS = frozenset(("ASSAULT", "COERCE", "PROTEST", "ACCUSE"))
"""Acts that are judged, refused and called unacceptable once they are done."""
_REFUSED = frozenset(("مرفوض", "مرفوضة", "مرفوضا", "مقبول", "مقبولا", "مقبولة", "مطروح", "مطروحا", "مطروحة", "وارد", "واردا"))
_CHOICE = frozenset(("خيارا", "حلا", "خيار", "الحل", "مطروحا", "واردا", "بديلا"))
_NEED = frozenset(("اولوية", "ضرورة", "مطلب", "مطلبا"))
_IS_NOT = frozenset(("ليس", "ليست", "وليس", "وليست", "يعد", "تعد"))
_TIME = frozenset(("وقت", "موعد", "اوان", "ساعة"))
_ORDERS = frozenset(("اوامر", "تعليمات", "توجيهات", "ايعاز"))
_TIED = ("مشروط", "مرهون", "رهن", "منوط", "مربوط")
_ENOUGH = ("كفيل", "يكفي", "تكفي")
_UPON = frozenset(("فور", "حال", "لحظة", "ساعة"))
_CAUSING = frozenset(("أسفر", "أدى", "تسبب", "أوقع", "خلف", "نجم", "نتج"))
_NEEDLESS = frozenset(("مانع", "ضير", "غضاضة", "بأس", "باس"))
_BEHIND = 9
"""Words behind an act within which its predicate stands."""


class LeftOpen:
    """Reads predicates, times, orders and occasions beside a masdar that stands without the article."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.openings = openings

    def status(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act that one of these leaves open; None where none does."""
        due = self._time_for(trigger) or self.predicate(trigger) or self._not_yet(trigger, unit) or self._needless(unit) or self._ordered(trigger, unit, governor)
        return due or self._awaited(trigger, unit) or self._not_brought(trigger, unit) or self._upon(trigger) or self.hard_for(trigger.first)

    def predicate(self, trigger: Trigger) -> Status | None:
        """«تهجير السكان خط أحمر», «إرسال القوات ليس خيارا», «سحب القوات أولوية»: what is said of a deed behind it."""
        doc, forms = self.doc, self.doc.forms
        if self.syntax.units[trigger.unit].prep or self.syntax.units[trigger.unit].first != trigger.first:
            return None
        for k in range(trigger.last, min(self.syntax.last, trigger.last + _BEHIND)):
            word = doc.words[k]
            if not word.is_word or word.function in ("complementizer", "relative", "subordinator"):
                return None
            if forms[k] in ("خط", "خطا") and forms[k + 1 : k + 2] and forms[k + 1] in ("احمر", "احمرا"):
                return _POSSIBLE
            negated = forms[k - 1] in _IS_NOT
            if negated and (forms[k] in _CHOICE or (forms[k] == "علي" and forms[k + 1 : k + 2] == ["جدول"])):
                return None if trigger.meant in _HARMS and forms[k] == "الحل" else _POSSIBLE
            if word.article or word.preposition or doc.mention_at[k] >= 0:
                continue
            if forms[k].startswith(_ENOUGH) and not negated and trigger.pos == "m" and trigger.meant not in _HARMS and not doc.words[trigger.first].article:
                return _POSSIBLE  # سحب القوات كفيل بإنهاء الأزمة: it would
            if forms[k].startswith(_TIED):
                return _POSSIBLE  # رفع الحظر مشروط بالعودة إلى الاتفاق
            if forms[k] in _REFUSED and trigger.meant not in _HARMS:
                ruled_out = forms[k - 1] == "غير" and forms[k].startswith(("وارد", "مطروح"))
                return ("negated" if ruled_out else "affirmed"), "possible"
            behind = doc.words[k + 1] if k + 1 < self.syntax.last else None
            construct = behind is not None and behind.is_word and not behind.function and (doc.mention_at[k + 1] >= 0 or not forms[k + 1].endswith(("ة", "ا")))
            if forms[k] in _NEED and not construct and forms[k - 1] not in _IS_NOT and doc.words[k - 1].function != "preposition" and trigger.meant not in _HARMS:
                return "affirmed", "demanded"
            if k in doc.verb_tokens and forms[k] not in _IS_NOT:
                return None
        return None

    def _time_for(self, trigger: Trigger) -> Status | None:
        """«حان وقت سحب القوات»، «لم يحن موعد تسليمها»."""
        k = trigger.first - 1
        if k <= self.syntax.first or self.doc.words[k].base not in _TIME:
            return None
        before = self.doc.forms[max(self.syntax.first, k - 3) : k]
        if any(form.removeprefix("و") in ("حان", "ازف", "حل") for form in before):
            return "affirmed", "demanded"
        return ("negated", "planned") if "يحن" in before or "يحين" in before else None

    def _not_yet(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«لم تقرر تركيا بعد سحب قواتها»: «بعد» is yet, where a verb denied with «لم» has no other object."""
        if unit.prep != "بعد" or trigger.clause < 0:
            return None
        verb = self.syntax.clauses[trigger.clause].verb
        above = next((t for t in self.triggers if t.first == verb.first), None)
        if above is None or verb.first > trigger.first or self.doc.forms[verb.first - 1] not in ("لم", "ولم") or "object" in above.slots:
            return None
        embeds = above.lemma.embeds
        return ("negated", "planned" if embeds == "planned" else "actual") if embeds in ("planned", "actual") else None

    def _ordered(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«أعطى الرئيس أوامره بقصف المدينة», «نداء إلى تركيا لسحب قواتها»: what an order or appeal names."""
        if unit.first != trigger.first or not trigger.unit:
            return None
        if unit.prep == "ب":
            form = self.doc.forms[unit.first - 1]
            owner = next((e for e in ("هم", "ها", "ه") if form.endswith(e)), "")
            return ("affirmed", "demanded") if owner and form.removesuffix(owner) in _ORDERS else None
        if unit.prep != "ل" or governor is not None or trigger.unit < 2 or self.syntax.units[trigger.unit - 1].prep != "الي":
            return None
        asked = any(t.unit == trigger.unit - 2 and t.type == "REQUEST" and t.pos in ("m", "n") and "الي" in t.slots for t in self.triggers)
        return ("affirmed", "demanded") if asked else None

    def _not_brought(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«لم يسفر القصف عن سقوط ضحايا»: what something did not bring about."""
        if unit.prep not in ("عن", "الي", "في", "ب") or trigger.clause < 0 or trigger.meant not in _HARMS:
            return None
        verb = self.syntax.clauses[trigger.clause].verb
        if verb.first > trigger.first or verb.analysis is None or verb.analysis.lemma.lemma not in _CAUSING:
            return None
        if not verb.negated and not any(t.first == verb.first and t.controlled and t.polarity == "negated" for t in self.triggers):
            return None
        return "negated", "planned" if self.doc.forms[verb.first - 1].endswith("لن") else "actual"

    def _awaited(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«لا مفاوضات قبل انسحاب الجيش»: without a verb, what there is to be nothing before has not come about."""
        doc, first = self.doc, trigger.first
        if unit.prep != "قبل" or (first != unit.first and not (first == unit.first + 1 and doc.words[unit.first].base == "اعادة")):
            return None  # لا مفاوضات قبل إعادة فتح المعبر
        begin = max((k + 1 for k in range(self.syntax.first, first) if doc.words[k].function == "complementizer"), default=self.syntax.first)
        nouns = {t.first for t in self.triggers if t.pos in ("m", "n")}
        if any(begin <= c.verb.first < first and c.verb.first not in nouns for c in self.syntax.clauses):
            return None
        return _POSSIBLE if any(doc.forms[k].lstrip("وف") == "لا" and doc.words[k + 1].is_word for k in range(begin, first - 2)) else None

    def _upon(self, trigger: Trigger) -> Status | None:
        """«ستنسحب فور توقيع الاتفاق»: what is to come after it has not come yet either."""
        if trigger.clause < 0 or self.doc.words[trigger.first - 1].base not in _UPON:
            return None
        return _POSSIBLE if self.syntax.clauses[trigger.clause].verb.status in ("planned", "possible") else None

    def hard_for(self, first: int) -> Status | None:
        """«من الصعب على تركيا سحب قواتها»: a predicate with whom it concerns between it and the deed."""
        if first - 3 < self.syntax.first:
            return None
        at, named = self.openings.phrase_before(first)
        if not named or at - 2 < self.syntax.first or self.doc.words[at].base != "علي":
            return None
        return self.openings.predicate(at - 1)

    def _needless(self, unit: Unit) -> Status | None:
        """«لا ترى مانعا من سحب قواتها»."""
        if unit.prep not in ("من", "في") or unit.first < self.syntax.first + 2:
            return None
        k = unit.first - (1 if self.doc.words[unit.first].preposition else 2)
        return _POSSIBLE if self.doc.forms[k] in _NEEDLESS or self.doc.forms[k].removesuffix("ا") in _NEEDLESS else None
