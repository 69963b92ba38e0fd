"""Deals, truces and releases that a noun only names: the matter of talks or papers, or still to be brought about."""

from __future__ import annotations

from khabar.events.joined import changes
from khabar.events.laid import past_apposed
from khabar.events.retaliation import ahead, answer
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_EASING = frozenset(("RETREAT", "CONCEDE"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص", "عن", "ل"))
_TOWARDS = frozenset(("ل", "نحو", "من اجل", "بهدف", "بغية", "في سبيل"))
_AIMING = frozenset(("الرامي", "الرامية", "الهادف", "الهادفة", "الساعي", "الساعية", "الداعي", "الداعية", "رامية", "هادفة"))
_PLOTTING = frozenset(("خطط", "أعد", "دبر", "جهز", "حضر", "استعد"))
_WAS = frozenset(("كان", "كانت", "كانوا"))
_FOR_IT = frozenset(("له", "لها", "لشنه", "لشنها", "لتنفيذه", "لتنفيذها", "لتنفيذ", "لهما"))
_BETTER = frozenset(("الاولي", "الاجدر", "الاجدي", "الاحري", "الانسب", "الافضل"))
_SPOKEN_OF = frozenset(("AID", "MOBILIZE", "SANCTION", "COOPERATE", "RETREAT"))
_OFFICIAL = frozenset(("GOV", "COP", "MIL", "SPY", "JRN"))
_REACH = 10
"""Words back from «وإرساء» to the act it goes on from."""
_TOLD = frozenset(("اعلان", "تاريخ", "نبا", "خبر", "يوم", "لحظة"))
"""Nouns before a masdar behind which the deal is done: إعلان التوصل إلى اتفاق."""

_SINCE = frozenset(("بعد", "عقب", "اثر", "منذ"))


class Prospects:
    """Tells which nominal acts that nothing else marks have not come about."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function = doc.lexicon.function
        self.triggers = triggers
        self.verbs = {t.first: t for t in triggers if t.pos == "v"}

    def open(self, trigger: Trigger) -> str:
        """The modality of an act that is not there yet; "" where it may be."""
        if trigger.unit >= 0 and self.syntax.units[trigger.unit].prep == "عن" and (self._rumoured(trigger) or self._called(trigger)):
            return "planned" if trigger.meant == "PROTEST" else "possible"
        if trigger.unit >= 0 and ((trigger.pos == "m" and self._aimed(trigger)) or self.aimed_at(trigger)):
            return "planned"
        if trigger.meant == "ASSAULT" and trigger.pos in ("m", "n") and self._in_the_making(trigger):
            return "planned"
        if trigger.meant == "ASSAULT" and answer(trigger):
            return ahead(self.doc, self.syntax, trigger)
        if trigger.meant == "SUPPORT" and trigger.lemma.lemma == "عودة" and not self._come_back(trigger):
            return "possible"  # عودة العلاقات مرتبطة بملفات عدة
        if trigger.meant == "RETREAT" and trigger.lemma.lemma == "ضبط" and (trigger.governor is None or trigger.governor.lemma.lemma not in ("مارس", "أبدى", "تحلى", "التزم")):
            return "demanded"  # نداءات بضبط النفس
        if trigger.pos == "m" and trigger.meant in ("ASSAULT", "COERCE") and self._warned(trigger):
            return "possible"
        if trigger.pos == "m" and trigger.first - 2 >= self.syntax.first and self.doc.forms[trigger.first - 2] in _BETTER and self.doc.forms[trigger.first - 1] in ("كان", "هو", "ان"):
            return "demanded"  # الأولى كان اعتقال الوزير
        if trigger.pos == "m" and trigger.unit >= 0 and self._duty(trigger):
            return "demanded"
        if trigger.unit < 0 or trigger.pos not in ("m", "n", "f") or trigger.meant not in ("RETREAT", "CONCEDE", "AGREE"):
            return ""
        if self.syntax.units[trigger.unit].prep == "نحو" and not self.doc.words[trigger.first].article and trigger.pos != "m":
            return "planned"  # الدفع نحو وقف إطلاق النار
        if self._talked(trigger) or (trigger.meant in _EASING and self._way(trigger)):
            return "possible"
        return self._sought(trigger) or self._goes_with(trigger)

    def on_condition(self, trigger: Trigger) -> bool:
        """«مستعدة لاستخدام ترسانتها إذا لزم الأمر»: a condition right behind what is planned, with no mark between."""
        doc = self.doc
        for k in range(trigger.last, min(self.syntax.last, trigger.last + 6)):
            if doc.words[k].kinds and "conditional" in doc.words[k].kinds:
                return True
            if not doc.words[k].is_word or k in doc.verb_tokens:
                return False
        return False

    def _in_the_making(self, trigger: Trigger) -> bool:
        """«معلومات عن هجوم كان يعد له التنظيم»، «عملية يخطط لتنفيذها»: an attack that somebody is said to be preparing."""
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + 4)):
            if k in self.doc.verb_tokens and self.doc.forms[k] not in _WAS:
                made = any(a.lemma.lemma in _PLOTTING and a.feature[0] == "I" for a in self.doc.words[k].verbs)
                return made and not _FOR_IT.isdisjoint(self.doc.forms[k + 1 : k + 3])
        return False

    def _aimed(self, trigger: Trigger) -> bool:
        """«عملية هدفها انتزاع القرى وقطع الطريق»: what something is there for."""
        words, first = self.doc.words, trigger.first
        unit = self.syntax.units[trigger.unit]
        if unit.prep == "الي" and unit.first == first and first > 1 and words[first - 2].form in _AIMING:
            return True  # المحادثات الهادفة إلى وقف العنف
        if "aim_noun" in words[first - 1].kinds:
            return first > self.syntax.first
        if words[first].article or self.doc.surface[first][:1] != "و":
            return False
        for k in range(first - 2, max(self.syntax.first, first - _REACH) - 1, -1):
            if not words[k].is_word or words[k].function == "relative":
                return False
            if "aim_noun" in words[k].kinds:
                return any(n.pos == "m" for n in words[k + 1].nouns)
        return False

    def _come_back(self, trigger: Trigger) -> bool:
        """«بعد عودة العلاقات», «أعلن البلدان عودة العلاقات»: told as done."""
        unit = self.syntax.units[trigger.unit] if trigger.unit >= 0 else None
        if unit is not None and unit.prep in _SINCE:
            return True
        before = self.doc.words[trigger.first - 1] if trigger.first > self.syntax.first else None
        return (before is not None and before.base in _TOLD) or (trigger.governor is not None and trigger.how == "object")

    def _duty(self, trigger: Trigger) -> bool:
        """«وإن على إسرائيل الكف عن هذه الممارسات ووقف الانتهاكات»: joined to what is laid on somebody."""
        units, u = self.syntax.units, trigger.unit
        if not units[u].joined or units[u].first != trigger.first:
            return False
        for k in range(u - 1, 0, -1):
            if units[k].form == "comma" and past_apposed(self.doc, units[k].last) < units[k].last:
                continue
            if units[k].kind != "N":
                return False
            if units[k].prep == "علي" and units[k].mentions and units[k - 1].kind == "C" and units[k - 1].form == "complementizer":
                k += units[k + 1].form == "comma"  # على الرئيس، فلان، العودة إلى الدستور ووقف
                return k + 1 < u and not units[k + 1].prep and not units[k + 1].mentions
        return False

    def _warned(self, trigger: Trigger) -> bool:
        """«حذرت من أن الاستيلاء على السلطة سيزيد المعاناة»: the subject of what a warning says will come of it."""
        doc, first = self.doc, trigger.first
        if first - 3 < self.syntax.first or doc.words[first - 1].base != "ان" or doc.words[first - 2].base != "من" or not doc.words[first].article:
            return False
        clause = next((c for c in self.syntax.clauses if c.verb.first > first), None)
        warning = next((t for t in reversed(self.triggers) if t.first < first - 2), None)
        return clause is not None and clause.verb.status == "planned" and warning is not None and "dreading" in warning.lemma.kinds

    def _rumoured(self, trigger: Trigger) -> bool:
        """«الحديث يدور عن تسليم مقاتلات», «كثر الحديث عن إرسال قوات»: people talk of what may come."""
        if trigger.pos != "m" or trigger.meant not in _SPOKEN_OF or self.doc.words[trigger.first].article:
            return False
        before = self._before(trigger)
        if before is not None and not before.prep and self.doc.words[before.last - 1].base == "حديث":
            return True
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        if clause is None or clause.verb.analysis is None or clause.verb.analysis.lemma.lemma not in ("دار", "جرى"):
            return False
        return any(self.doc.words[self.syntax.units[u].first].base == "حديث" for u in clause.subject)

    def _called(self, trigger: Trigger) -> bool:
        """«أعلنت النقابة عن تظاهرة»: who is to hold it announces it beforehand."""
        governor = trigger.governor
        if trigger.meant != "PROTEST" or trigger.pos != "n" or governor is None or governor.lemma.lemma != "أعلن" or self.doc.words[trigger.first].article:
            return False
        doc = self.doc
        for first, last in governor.slots.get("subject", ()):
            for k in range(first, last):
                m = doc.mention_at[k]
                if m >= 0 and _OFFICIAL & set(doc.entities.drafts[doc.mentions[m].entity].roles):
                    return False
        return "subject" in governor.slots and not any(doc.words[k].function == "relative" for k in range(trigger.last, min(self.syntax.last, trigger.last + 4)))

    def _class(self, k: int, name: str) -> bool:
        word = self.doc.words[k]
        return any(name in self.function.get(key, ()) for key in (word.base, word.form.removeprefix("ال"), word.form))

    def _before(self, trigger: Trigger) -> Unit | None:
        """The noun phrase right before the one the act opens."""
        units = self.syntax.units
        unit = units[trigger.unit]
        if trigger.first != unit.first or not trigger.unit or units[trigger.unit - 1].kind != "N":
            return None
        return units[trigger.unit - 1] if unit.first - units[trigger.unit - 1].last <= 1 else None

    def _talked(self, trigger: Trigger) -> bool:
        """«ورقة وقف إطلاق النار»، «مفاوضات بشأن الانسحاب»، «الحديث عن صفقة تبادل»."""
        unit = self.syntax.units[trigger.unit]
        before = self._before(trigger)
        if trigger.meant == "AGREE" and trigger.lemma.lemma == "تسوية" and before is not None and unit.prep in _ABOUT and not self.doc.words[trigger.first].article:
            return self._class(before.last - 1, "talked_noun") or self._class(before.first, "talked_noun") or self._class(before.first, "settled_text")
        if trigger.meant == "AGREE":
            return before is not None and unit.prep == "عن" and self.doc.words[before.last - 1].form.removeprefix("ال") == "حديث"
        if trigger.first > unit.first:
            return self._class(trigger.first - 1, "talked_noun")
        return before is not None and unit.prep in _ABOUT and (
            self._class(before.last - 1, "talked_noun") or self._class(before.first, "talked_noun")
        )

    def _way(self, trigger: Trigger) -> bool:
        """«السبيل لإنهاء الصراع»: a phrase that begins with «ل» behind a noun of a way."""
        k = trigger.first - 1
        return k >= self.syntax.first and self.doc.surface[trigger.first][:1] == "ل" and (
            self._class(k, "way_out") or self._class(k, "possible_noun")
        )

    def _sought(self, trigger: Trigger) -> str:
        """«للتوصل إلى اتفاق»، «تعقيد إتمام الصفقة»، «الرامية إلى إنجاح الهدنة»: it takes somebody to bring it about."""
        unit = self.syntax.units[trigger.unit]
        at, held = -1, unit
        if trigger.first > unit.first:
            at = trigger.first - 1
        else:
            before = self._before(trigger)
            if before is not None and unit.prep in ("الي", "علي"):
                at, held = before.last - 1, before
        if unit.prep == "علي" and trigger.first == unit.first and trigger.clause >= 0:
            clause = self.syntax.clauses[trigger.clause]
            if clause.verb.last == unit.first - 1 or trigger.unit in clause.phrases[:1]:
                analysis = clause.verb.analysis
                if analysis is not None and analysis.lemma.lemma == "عمل" and analysis.feature[0] != "P":
                    return "planned"  # يعمل الوسطاء على وقف إطلاق النار
        if at < 0 or not self._class(at, "bringing_noun"):
            return ""
        words = self.doc.words
        if at > held.first:
            head = words[at - 1]
            if head.article or not head.is_word or self.doc.mention_at[at - 1] >= 0 or head.enclitic or head.base in _TOLD:
                return ""  # أعلن رئيس الوزراء التوصل إلى اتفاق
            return "" if head.verbs or head.function else "possible"
        verb = self.verbs.get(self.syntax.clauses[trigger.clause].verb.first) if trigger.clause >= 0 else None
        if held.prep == "الي":
            aiming = words[max(0, held.first - 2)].form in _AIMING or words[max(0, held.first - 1)].form in _AIMING
            return "planned" if aiming else ""
        if not held.prep:
            return "possible" if verb is not None and verb.type in ("SUPPORT", "REJECT", "REQUEST") else ""  # يؤيدون التوقيع على صفقة
        if held.joined and held.prep not in _TOWARDS:
            return "planned" if self._joined_to_aim(trigger.unit if at >= unit.first else trigger.unit - 1) else ""
        if held.prep in ("بشان", "حول", "بخصوص"):
            return "possible"  # مبادرة بشأن التوصل إلى تسوية
        if held.prep == "من":
            return "possible" if verb is not None and changes(verb) else ""
        return "planned" if held.prep in _TOWARDS else ""

    def aimed_at(self, trigger: Trigger) -> bool:
        """«عرقلت الجولة الرامية إلى إنجاح الصفقة»: what something hindered or refused aims at is not denied by it."""
        words = self.doc.words
        for unit in self.syntax.units[max(0, trigger.unit - 1) : trigger.unit + 1] if trigger.unit >= 0 else ():
            if unit.prep == "الي" and unit.first > 1 and (words[unit.first - 2].form in _AIMING or words[unit.first - 1].form in _AIMING):
                return True
        return False

    def _joined_to_aim(self, u: int) -> bool:
        """«للتوصل إلى اتفاق في غزة وإتمام الصفقة»."""
        units = self.syntax.units
        for k in range(u - 1, max(-1, u - 6), -1):
            if units[k].kind != "N":
                return False
            if units[k].prep in _TOWARDS and self._class(units[k].first, "bringing_noun"):
                return True
        return False

    def _goes_with(self, trigger: Trigger) -> str:
        """«ورقة وقف إطلاق النار وتبادل الأسرى»: what is joined to an open act right behind it is as open."""
        begun = self.syntax.units[trigger.unit].first
        led = trigger.first == begun + 1 and self.doc.surface[begun][:1] == "و" and self._class(begun, "bringing_noun")
        if trigger.meant not in _EASING or not (led or self.doc.surface[trigger.first][:1] == "و"):
            return ""
        for t in reversed(self.triggers):
            if t.first >= trigger.first or (led and t.meant not in _EASING):
                continue
            near = t.last == trigger.first or (0 <= t.unit == trigger.unit - 1 and t.last >= self.syntax.units[t.unit].last - 1)
            near = near or (led and begun - t.last < _REACH)
            near = near or (0 <= t.unit == trigger.unit - 2 and trigger.last - trigger.first > 1 and all(u.kind == "N" for u in self.syntax.units[t.unit + 1 : trigger.unit]))  # انسحاب القوات من العراق وتبادل الأسرى
            easing = t.meant in _EASING and (t.pos in ("m", "n", "f") or any(n.pos == "m" for n in self.doc.words[t.first].nouns)) and t.polarity == "affirmed"
            return t.modality if near and easing and t.modality in ("possible", "planned", "demanded") else ""
        return ""
