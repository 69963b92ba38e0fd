"""Acts that are still ahead by what they belong to: «اتفاق ينهي القتال», «القصف والهجوم» in one scenario, «الصواريخ المنوي نشرها», «لقاء قيد الترتيب»."""

from __future__ import annotations

from khabar.events.far_off import FarOff
from khabar.events.joined import embeds
from khabar.events.listed import Listed
from khabar.events.openings import Openings
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_OPEN = frozenset(("planned", "possible", "demanded"))
_SAID = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "DENY"))
_HARMS = frozenset(("ASSAULT", "COERCE", "SANCTION", "PROTEST"))
_MEETINGS = frozenset(("CONSULT",))
_PARTING = frozenset("؛:.؟!()")
_ARRANGED = frozenset(("ترتيب", "الترتيب", "اعداد", "الاعداد", "تحضير", "التحضير", "تجهيز", "التجهيز", "تنسيق", "التنسيق"))
_WEIGHED = frozenset(("بحث", "البحث", "دراسة", "الدراسة", "نقاش", "النقاش", "تداول", "التداول", "مراجعة", "المراجعة", "تفاوض", "التفاوض"))
_SET: dict[str, str] = dict.fromkeys(("المنوي", "المزمع", "المقرر", "المرتقب", "المنتظر", "المخطط", "المأمول", "المامول"), "planned") | dict.fromkeys(("المتوقع", "المحتمل", "المفترض", "الممكن"), "possible")
"""Participles with the article behind which a masdar tells what is to be done to the noun before."""
_PROGRAMMES = frozenset(("جولة", "زيارة", "برنامج", "رحلة", "جدول", "اجندة"))
_INCLUDING = frozenset(("شمل", "تضمن", "تخلل", "ضم"))
_HOSTING = frozenset(("استضاف", "احتضن", "عقد", "جمع", "انعقد", "ضم", "استقبل", "أجرى", "ترأس", "رعى"))
_MEANS = frozenset(("وسيلة", "طريقة", "فرصة", "ذريعة", "مخرج", "صيغة", "آلية", "الية"))
_BEGINNING = frozenset(("بدأ", "انطلق", "استأنف", "انعقد", "عقد", "التأم", "استضاف", "احتضن", "شهد", "أطلق", "باشر", "افتتح"))
_ABLE = frozenset(("قدرة", "قدرات", "مقدرة", "قدرته", "قدرتها", "قدرتهم", "قدراتها", "قدراته", "قدراتهم"))
_GIVING = frozenset(("تقديم", "تخصيص", "منح", "رصد"))
_PURPOSES = frozenset(("هدف", "الهدف", "الغاية", "الغرض", "القصد", "المراد", "المبتغي", "غرض", "غاية"))
_CERTAIN = frozenset(("ضمن", "كفل", "أفضى", "أدى", "حقق", "أتاح", "سمح", "مهد", "قاد", "ساهم", "أسهم", "مكن", "عجل"))
_KNOWING = frozenset(("عرف", "علم", "درى", "حدد", "سأل", "تساءل", "أدرك", "ذكر", "قرر", "كشف", "أوضح", "تذكر"))
"""Verbs before «متى» that asks when."""
_CALLING = frozenset(("المطالبون", "المطالبين", "المطالبة", "المطالب", "المطالبات", "الداعون", "الداعين", "الداعية", "الداعي", "الداعيات", "المنادية", "المنادي", "المنادين", "المنادون", "منادية", "منادين", "مناديا", "منادون"))
_BARRING = frozenset(("COERCE", "REJECT", "ASSAULT", "SANCTION", "THREATEN"))
_MEETING = frozenset(("تصدى", "رد", "واجه", "ردع", "ندد", "رفض", "حظر", "جرم"))
"""What is done about any act of a kind."""
_AIMS = frozenset(("بغية", "بهدف", "من اجل", "بغرض", "لغرض", "بقصد"))
_FAR, _NEAR, _ASIDE = 14, 8, 9


class Foreseen:
    """Looks at the noun a clause describes, the act one is joined to, and the words of programme and aim beside it."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.openings = openings
        self.listed = Listed(doc, syntax, triggers)
        self.far_off = FarOff(doc, syntax, triggers)

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act told as done by no word of its own; None where nothing leaves it open."""
        if trigger.pos == "v":
            return self._whenever(trigger) or self.far_off.status(trigger, governor) or self._of_open(trigger) or self._so_that(trigger) or self._today(trigger) or self._set(trigger) or self.listed.status(trigger)
        if trigger.unit < 0 or trigger.pos not in ("m", "n", "f"):
            return None
        unit = self.syntax.units[trigger.unit]
        held = self._held_by_open(trigger, governor) or self.listed.status(trigger) or self._set(trigger) or self._arranged(trigger) or self._hosted(trigger)
        held = held or self._starting(trigger, governor) or self._returned(trigger, unit) or self.far_off.status(trigger, governor) or self._each(trigger) or self._needed(trigger, unit) or self._drawn(trigger, unit)
        return held or self._for(trigger, unit) or self._past_aside(trigger, unit) or self._able(trigger, unit) or self._programme(trigger, governor) or self._granted(trigger, governor)

    def again(self) -> None:
        """Ask once more for acts settled before the one they belong to was."""
        for trigger in self.triggers:
            if trigger.meant is not None and (trigger.polarity, trigger.modality) == ("affirmed", "actual") and trigger.unit >= 0:
                left = self._of_open(trigger) or self._so_that(trigger) if trigger.pos == "v" else self._held_by_open(trigger, trigger.governor) if trigger.pos in ("m", "n") and trigger.governor is not None and trigger.governor.meant is None else None
                if left is not None:
                    trigger.polarity, trigger.modality = left
                    trigger.rules.append(("modality", trigger.first, trigger.last, "left open"))

    def _bare(self, trigger: Trigger) -> bool:
        own = trigger.analysis
        return not self.doc.words[trigger.first].article and not (own is not None and (own.article or own.enclitic))

    def _starting(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«تبدأ المحكمة الأسبوع المقبل محاكمة الوزير»، «تنطلق اليوم محادثات»: the day that stands between a verb in the imperfect and what begins then."""
        if governor is None or governor.first not in self.doc.verb_tokens or trigger.meant in _SAID - {"ACCUSE"} or trigger.how not in ("object", "subject") or trigger.first < governor.last or (governor.polarity, governor.modality) != ("affirmed", "actual"):
            return None
        own = governor.analysis or next(iter(self.doc.words[governor.first].verbs), None)
        if own is None or own.feature[:1] != "I" or own.lemma.lemma not in _BEGINNING:
            return None
        between = self.doc.forms[governor.last : trigger.first]
        if any(f.startswith(("المقبل", "القادم")) or f == "غدا" for f in between):
            return _PLANNED
        return _PLANNED if trigger.meant in _MEETINGS and "اليوم" in between and not self.doc.words[trigger.first].article else None

    def _returned(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«سترفع العقوبات مقابل إطلاق سراحه»: what is to be given in return for what is to come."""
        if unit.prep not in ("مقابل", "في مقابل") or not self._bare(trigger) or trigger.meant in _SAID:
            return None
        for t in reversed(self.triggers):
            if t.last <= unit.first and t.meant is not None and t.controlled and (t.pos == "v" or t.modality != "actual"):
                near = unit.first - t.last < _NEAR and not any(self.doc.surface[k] in _PARTING for k in range(t.last, unit.first))
                return _POSSIBLE if near and t.polarity == "affirmed" and t.modality in _OPEN else None
        return None

    def _each(self, trigger: Trigger) -> Status | None:
        """«التصدي لكل عدوان»، «حظرت كل تفاوض»: any act of its kind; not «كل هجوم شنته», which tells of those there were."""
        k = trigger.first - 1
        if k < self.syntax.first or self.doc.words[k].base != "كل" or not self._bare(trigger) or self.doc.words[trigger.first].base.endswith("ات"):
            return None
        told = any(j in self.doc.verb_tokens for j in range(trigger.last, min(self.syntax.last, trigger.last + 3)))
        above = trigger.governor
        return None if told or above is None or not (above.meant in _BARRING or "preventing" in above.lemma.kinds or above.lemma.lemma in _MEETING) else _POSSIBLE

    def _needed(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«بحثا خفض التصعيد والحاجة إلى اتفاق»: behind a noun of need that is joined to something else."""
        led = unit.first - 1 if self.doc.words[unit.first].preposition else unit.first - 2
        if unit.prep in ("ب", "الي") and unit.first == trigger.first and led >= self.syntax.first and trigger.pos in ("m", "n"):
            if self.doc.forms[led] in _CALLING:
                return "affirmed", "demanded"
            if self.doc.forms[led] in ("الساعين", "الساعون", "الساعية", "الساعي") and trigger.pos == "m":
                return _PLANNED
        at = unit.first - 1 if self.doc.words[unit.first].preposition else unit.first - 2
        if unit.prep not in ("الي", "ل") or unit.first != trigger.first or not self._bare(trigger) or at < self.syntax.first or trigger.meant in _HARMS | _SAID:
            return None
        if self.doc.forms[at].removeprefix("و") in ("سبيلا", "مدخلا", "طريقا", "سبيلها", "سبيله"):
            return _POSSIBLE
        return ("affirmed", "demanded") if self.doc.forms[at].removeprefix("و").removeprefix("ال") in ("حاجة", "ضرورة") else None

    def _drawn(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«بغية جر العسكريين إلى كمين»: what an aim, told by another masdar, leads to."""
        if trigger.unit < 1 or unit.prep not in ("الي", "في") or unit.first != trigger.first or not self._bare(trigger):
            return None
        before = self.syntax.units[trigger.unit - 1]
        if before.kind != "N" or before.prep not in _AIMS or unit.first - before.last > 1:
            return None
        head = self.doc.words[before.first]
        return _PLANNED if not head.article and self.doc.mention_at[before.first] < 0 and not any(t.first == before.first for t in self.triggers) else None

    def _whenever(self, trigger: Trigger) -> Status | None:
        """«متى استخدمت قوتها تبدلت الموازين»: a condition; not «لا يعرف متى قصفت المدينة», which asks."""
        k = trigger.first - 1
        if k >= self.syntax.first and self.doc.forms[k] == "ما":
            k -= 1
        if k < self.syntax.first or self.doc.forms[k].removeprefix("و").removeprefix("ف") != "متي" or "؟" in self.doc.surface[k : self.syntax.last + 1]:
            return None
        before = self.doc.words[k - 1] if k > self.syntax.first else None
        if before is None:
            return _POSSIBLE
        asks = k - 1 in self.doc.verb_tokens or before.function == "preposition" or any(n.lemma.cue for n in before.nouns)
        for at in range(k - 1, max(self.syntax.first, k - _NEAR // 2) - 1, -1):
            if self.doc.words[at].function == "complementizer" or asks:
                break
            asks = any(v.lemma.lemma in _KNOWING for v in self.doc.words[at].verbs)
        return None if asks else _POSSIBLE

    def _of_open(self, trigger: Trigger) -> Status | None:
        """«يسعى إلى اتفاق ينهي القتال»، «يطالب بخطة توقف الحرب»: what describes a thing that is not there yet."""
        own = trigger.analysis
        if trigger.clause < 0 or own is None or own.feature[:1] != "I" or trigger.meant in _SAID:
            return None
        clause = self.syntax.clauses[trigger.clause]
        while clause.index and clause.verb.joined and clause.connector == "verb" and clause.relative < 0:
            before = self.syntax.clauses[clause.index - 1]
            if before.verb.analysis is None or before.verb.analysis.feature[:1] != "I" or before.verb.negated:
                return None
            clause = before
        if clause.verb.joined or clause.connector not in ("verb", "start", "relative", "comma"):
            return None
        at = clause.relative if clause.relative >= 0 else clause.unit - 1
        if at < 0 or self.syntax.units[at].kind != "N" or self.syntax.units[at].last < clause.verb.first - 2:
            return None
        head = self.syntax.units[at]
        if self.doc.words[head.first].base.removesuffix("ا") in _MEANS and not self.doc.words[head.first].article and head.last == clause.verb.first:
            return _POSSIBLE  # يبحث عن وسيلة يعاقب بها
        for t in reversed(self.triggers):
            if t.unit == at and t.first < clause.verb.first and t.pos in ("m", "n") and t.meant is not None:
                if not t.controlled or t.meant in _HARMS | _SAID or not self._bare(t) or t.modality not in _OPEN:
                    return None
                if t.polarity != "affirmed":
                    return _POSSIBLE
                return "affirmed", "demanded" if t.modality == "demanded" else "planned" if trigger.meant in _MEETINGS and t.modality == "planned" else "possible"
        return None

    def _held_by_open(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«لمفاوضات تفضي إلى وقف القتال»: what stands under the verb of such a clause."""
        if governor is None or governor.pos != "v" or governor.meant is not None or trigger.how not in ("object", "subject", "prep:الي", "prep:ب", "prep:علي", "prep:في"):
            return None
        return self._of_open(governor) or (self._so_that(governor) if governor.lemma.lemma in _CERTAIN else None)

    def _so_that(self, trigger: Trigger) -> Status | None:
        """«دعا إلى إنجاز الصفقة بما يعيد الأسرى»: what an act is to bring is as far off as it."""
        own = trigger.analysis
        if own is None or own.feature[:1] != "I" or trigger.clause < 0:
            return None
        clause = self.syntax.clauses[trigger.clause]
        while clause.index and clause.verb.joined and clause.connector == "verb":
            clause = self.syntax.clauses[clause.index - 1]
        k = clause.verb.first - 1
        if k <= self.syntax.first or self.doc.forms[k] != "بما":
            return None
        for t in reversed(self.triggers):
            if t.last <= k:
                if k - t.last > _FAR:
                    return None
                if t.meant is not None and t.controlled and t.polarity == "affirmed" and t.modality in _OPEN:
                    return "affirmed", t.modality
                if t.pos == "v" and t.meant is not None:
                    held = embeds(t)
                    return ("affirmed", held) if held in _OPEN and t.polarity == "affirmed" else None
        return None

    def _today(self, trigger: Trigger) -> Status | None:
        """«ويجتمع لاحقا اليوم»، «يصل الوزير اليوم»: what a clause of news in the imperfect tells of the day is still to come in it."""
        own = trigger.analysis
        if (trigger.meant not in _MEETINGS and trigger.lemma.lemma not in ("مثل", "حاكم")) or own is None or own.feature[:1] != "I" or trigger.clause < 0:
            return None
        clause = self.syntax.clauses[trigger.clause]
        if clause.relative >= 0 or clause.verb.negated or clause.connector in ("relative", "complementizer", "subordinator", "conditional"):
            return None
        if trigger.first > self.syntax.first and self.doc.forms[trigger.first - 1] in ("كان", "كانت", "وكان", "وكانت", "لا", "لم"):
            return None
        for k in range(trigger.last, min(self.syntax.last, trigger.last + _NEAR)):
            if self.doc.surface[k] in _PARTING or k in self.doc.verb_tokens or self.doc.words[k].function in ("complementizer", "relative"):
                return None
            if self.doc.forms[k] in ("اليوم", "الليلة") or (self.doc.forms[k] in ("هذا", "هذه") and self.doc.timex_at[k] >= 0 and self.doc.forms[k + 1 : k + 2] in (["الاسبوع"], ["المساء"], ["الليلة"])):
                return _PLANNED
        return None

    def _set(self, trigger: Trigger) -> Status | None:
        """«الصواريخ المنوي نشرها»: the masdar behind such a participle."""
        k, own = trigger.first - 1, trigger.analysis
        masdar = trigger.pos == "m" or (own is not None and own.feature == "P3MS" and bool(own.enclitic))  # نشرها: read as a verb
        if not masdar or k < self.syntax.first or self.doc.words[trigger.first].article:
            return None
        status = _SET.get(self.doc.forms[k])
        return ("affirmed", status) if status is not None else None

    def _arranged(self, trigger: Trigger) -> Status | None:
        """«اجتماع قيد الترتيب»، «الزيارة غير مدرجة على جدول الأعمال»، «وعلى جدول الأعمال محادثات»."""
        doc, forms = self.doc, self.doc.forms
        for k in range(trigger.first - 1, max(self.syntax.first + 1, trigger.first - 4), -1):
            if forms[k].startswith(("الاعمال", "اعمال")) and forms[k - 1] == "جدول" and forms[k - 2].removeprefix("و") == "علي" and self._bare(trigger):
                return _PLANNED
            if not doc.words[k].is_word and doc.surface[k] not in "«\"“":
                break
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + _FAR)):
            word = doc.words[k]
            if doc.surface[k] in _PARTING or word.function in ("complementizer", "relative") or (forms[k] != "قيد" and k in doc.verb_tokens and "kana" not in {kind for a in word.verbs for kind in doc.lexicon.function.get(a.lemma.lemma, ())}):
                return None
            if forms[k] == "قيد" and not word.preposition:
                return _PLANNED if forms[k + 1] in _ARRANGED else _POSSIBLE if forms[k + 1] in _WEIGHED and trigger.meant not in _HARMS else None
            if forms[k] in ("مدرجة", "مدرج", "مدرجا") and forms[k + 1] in ("علي", "في"):
                return ("negated" if forms[k - 1] in ("غير", "ليست", "ليس") else "affirmed"), "planned"
        return None

    def _hosted(self, trigger: Trigger) -> Status | None:
        """«تحدثت عن لقاء تستضيفه روما الأحد»: a meeting, by no article, that a verb in the imperfect right behind places on a day."""
        doc = self.doc
        if trigger.meant not in _MEETINGS or not self._bare(trigger):
            return None
        above = trigger.governor
        if above is not None and above.pos == "v" and above.lemma.lemma in _HOSTING and above.analysis is not None and above.analysis.feature[:1] == "I" and (above.polarity, above.modality) == ("affirmed", "actual") and any(f.startswith(("المقبل", "القادم")) for f in doc.forms[above.last : trigger.first]):
            return _PLANNED  # تستقبل المدينة، في الأيام المقبلة، لقاء
        eve = doc.words[trigger.first - 1].base in ("قبيل", "عشية") if trigger.first > self.syntax.first else False
        for k in range(trigger.last, min(self.syntax.last, trigger.last + 3)):
            if k not in doc.verb_tokens:
                continue
            if eve and not doc.words[k].conjunction and any(a.feature[:1] == "I" and a.lemma.lemma in _HOSTING for a in doc.words[k].verbs):
                return _PLANNED  # قبيل لقاء يعقده الوزيران
            if doc.words[k].conjunction or not any(a.lemma.lemma in _HOSTING and a.feature[:1] == "I" for a in doc.words[k].verbs):
                return None
            for j in range(k + 1, min(self.syntax.last, k + _NEAR)):
                if doc.timex_at[j] >= 0:
                    return _PLANNED if not doc.words[j].base.startswith(("امس", "ماضي")) and not {"الماضي", "الماضية", "امس"} & set(doc.forms[j : j + 3]) else None
                if j in doc.verb_tokens:
                    return None
            return None
        return None

    def _for(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«جولة هدفها وقف إطلاق النار»، «والغرض «التعاون»»: an act in several words or quotes behind the noun of its aim."""
        k = trigger.first - 1
        while k > self.syntax.first and self.doc.surface[k] in "«\"“":
            k -= 1
        if k <= self.syntax.first or trigger.meant in _SAID or unit.prep:
            return None
        if "aim_noun" in self.doc.words[k].kinds:
            return _PLANNED
        before = self.doc.words[k - 1]
        opens = before.function == "complementizer" or not before.is_word or self.doc.surface[k][:1] == "و"
        return _PLANNED if self.doc.forms[k].removeprefix("و").removeprefix("ف") in _PURPOSES and self.doc.words[k].article and opens else None

    def _past_aside(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«من المنتظر، وفق البيان، إبرام اتفاقية»: the predicate before who says so."""
        k = trigger.first - 1
        if trigger.pos != "m" or unit.first != trigger.first or unit.prep or k <= self.syntax.first or self.doc.surface[k] not in "،," or not self._bare(trigger) or self.doc.words[trigger.first].conjunction:
            return None
        for at in range(k - 1, max(self.syntax.first, k - _ASIDE), -1):
            if at in self.doc.verb_tokens or self.doc.surface[at] in _PARTING:
                return None
            if self.doc.surface[at] in "،,":
                return self.openings.predicate(at - 1)
        return None

    def _able(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«اختبار قدرة مقاتلاتهم الحديثة على ضرب أهداف»: what somebody's ability is for, whoever has it between."""
        if unit.prep != "علي" or unit.first != trigger.first or trigger.pos != "m" or not self._bare(trigger):
            return None
        for k in range(unit.first - 2, max(self.syntax.first, unit.first - _FAR) - 1, -1):
            word = self.doc.words[k]
            if k in self.doc.verb_tokens or self.doc.surface[k] in _PARTING or word.base == "علي" or word.function in ("complementizer", "subordinator"):
                return None
            if word.base in _ABLE:
                return _POSSIBLE
        return None

    def _programme(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«تشمل الجولة لقاءات مع المسؤولين»: what is on the programme of a visit that goes on."""
        if trigger.meant not in _MEETINGS or trigger.clause < 0 or trigger.how not in ("object", "") or not self._bare(trigger):
            return None
        clause = self.syntax.clauses[trigger.clause]
        own = clause.verb.analysis
        if own is None or own.feature[:1] != "I" or own.lemma.lemma not in _INCLUDING or clause.verb.negated or clause.verb.first > trigger.first:
            return None
        heads = [*clause.subject, *clause.topic][:1]
        return _PLANNED if any(self.doc.words[self.syntax.units[u].first].base in _PROGRAMMES for u in heads) else None

    def _granted(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«أعلنت تخصيص 90 مليون دولار»، «أُعلن تقديم مساعدات قدرها مليونان»: a sum whose giving is only announced."""
        at = trigger.first if self.doc.words[trigger.first].base in _GIVING else trigger.first - 1
        if trigger.meant != "AID" or at - 1 < self.syntax.first or self.doc.words[at].base not in _GIVING or self.doc.words[at].article or self.doc.words[at].preposition or governor is None:
            return None
        counted = any(self.doc.words[k].is_number or self.doc.forms[k] in ("مليون", "مليار", "ملايين", "مليارات", "حزمة") for k in range(trigger.last, min(self.syntax.last, trigger.last + _NEAR)))
        if not counted and self.doc.words[at].base not in ("تخصيص", "رصد"):
            return None
        return _PLANNED if governor.pos == "v" and governor.lemma.lemma == "أعلن" and governor.base == ("affirmed", "actual") and trigger.how in ("object", "subject", "genitive") else None
