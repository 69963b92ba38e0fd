"""Deeds that a verb of talk or consent, a list of needs, a promise or the deed they are joined to leaves open: «قبلت بسحب قواتها»."""

from __future__ import annotations

from khabar.events.leanings import verbal
from khabar.events.left_open import LeftOpen
from khabar.events.openings import Openings
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_HARMS = frozenset(("ASSAULT", "COERCE", "PROTEST", "ACCUSE"))
"""Acts that are judged, refused and called unacceptable once they are done."""
_JOINING = frozenset(("شارك", "انضم", "انخرط"))
_SAID = frozenset(("ACCUSE", "DENY", "REJECT", "REQUEST", "THREATEN"))
_DEEDS = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "RETREAT", "AID"))
_PAPERS = frozenset(("قرار", "بيان", "نص", "قانون", "مشروع", "اتفاق"))
_TOWARDS = frozenset(("باتجاه", "في اتجاه", "صوب"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص", "علي"))
_DIVIDED = frozenset(("اختلف", "انقسم", "تشاور", "استشار", "تداول", "تجادل"))
_DEPENDING = frozenset(("تطلب", "احتاج", "استلزم", "اقتضى"))
_THINGS = frozenset(("صواريخ", "ذخائر", "وسائل", "نظام", "سلاح", "اسلحة"))
_HOLDING = frozenset(("اجراء", "عقد", "بدء", "استئناف", "ابرام"))
_NEAR = frozenset(("قريبا", "قريب", "وشيكا", "وشيك", "ممكنا", "صعبا"))
_STRESS = frozenset(("تاكيد", "تشديد", "اصرار", "الحاح"))
_STRESSED = frozenset(("RETREAT", "CONCEDE", "COOPERATE", "AID", "CONSULT"))
_VOWS = frozenset(("وعد", "وعدا", "تعهد", "تعهدا", "التزام", "التزاما"))
_WRONG = frozenset(("الخطا", "الجنون", "العبث", "الغباء", "الخطورة"))
_YOU = frozenset(("تستطيعوا", "تتمكنوا", "تقدروا", "تنجحوا", "تفلحوا"))
"""Second persons of verbs of being able, which no table of forms holds."""
_CLOSE, _BECOMING = frozenset(("قريبا", "قريبة")), frozenset(("بات", "باتت", "اصبح", "اصبحت", "يبدو", "تبدو", "صار", "صارت"))
_BEHIND, _BACK = 9, 14


class Hedged:
    """Reads verbs of talk and consent above an act, and what it needs, promises or is joined to."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.left_open = LeftOpen(doc, syntax, triggers, openings)

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act that one of these leaves open; None where none does."""
        if trigger.pos == "v":
            return self._never_passed(trigger) or self._masdar_before_verb(trigger)
        if trigger.pos not in ("m", "n"):
            return None
        unit = self.syntax.units[trigger.unit]
        listed = self._tied(trigger, unit, governor) or self._listed(trigger, unit) or self._beside(trigger) or self._errand(trigger, unit, governor)
        if listed is not None or not self._bare(trigger):
            return listed
        if verbal(trigger):
            due = self.left_open.status(trigger, unit, governor)
            if due is not None:
                return due
            if unit.prep in _TOWARDS and unit.first == trigger.first and trigger.meant not in _HARMS:
                pushed = governor is not None and governor.lemma.lemma in ("دفع", "ضغط", "حشد")
                return "affirmed", "demanded" if pushed else "planned"
        if governor is not None and governor.lemma.lemma == "تمكن" and trigger.how == "prep:من" and self._enabling(governor):
            return _POSSIBLE
        return self._of_verb(trigger, governor, unit) if governor is not None and governor.pos == "v" else None

    def _bare(self, trigger: Trigger) -> bool:
        own = trigger.analysis
        return not self.doc.words[trigger.first].article and not (own is not None and own.article)

    def _of_verb(self, trigger: Trigger, governor: Trigger, unit: Unit) -> Status | None:
        """«قبلت بسحب قواتها», «طرحت عقد قمة», «لا تعارض إرسال قوات», «انقسموا بشأن فرض عقوبات», «يحتاج نشر القوات إلى قرار»."""
        lemma, how, own = governor.lemma.lemma, trigger.how, trigger.analysis
        heads = unit.first == trigger.first or trigger.last - trigger.first > 1 or (trigger.pos == "n" and trigger.first - unit.first == 1)
        if not heads:
            return None
        resigned = trigger.sense is not None and trigger.sense.mode == "resign"
        if lemma == "قبل" and how in ("object", "prep:ب") and trigger.meant not in _SAID and not resigned:
            return ("affirmed" if governor.base[0] == "affirmed" else "negated"), "planned"
        if lemma == "كان" and how == "object" and verbal(trigger) and governor.base[0] == "affirmed" and self._aim_is(governor):
            return "affirmed", "planned"
        if lemma == "استدعى" and governor.type is None and how == "object" and verbal(trigger) and trigger.meant not in _SAID:
            return "affirmed", "demanded"
        if lemma == "اشتبه" and how in ("prep:ب", "prep:في"):
            return _POSSIBLE
        if lemma == "طرح" and how == "object" and verbal(trigger) and trigger.meant not in _SAID and not (trigger.analysis is not None and trigger.analysis.enclitic):
            return _POSSIBLE
        if governor.type == "REJECT" and governor.base[0] == "negated" and how in ("object", "prep:علي", "prep:في") and trigger.meant not in _SAID and governor.sense is not None and governor.sense.only != "negated":
            return _POSSIBLE
        plain = own is None or not (own.article or own.enclitic)
        if governor.meant == "SUPPORT" and governor.base[0] == "negated" and how == "object" and plain and trigger.meant in _DEEDS:
            return _POSSIBLE
        if "stipulating" in governor.lemma.kinds and governor.base == ("affirmed", "actual") and how == "object" and trigger.meant not in _SAID and self._phase(governor):
            return "affirmed", "planned"
        if lemma in _DIVIDED and unit.prep in _ABOUT and verbal(trigger) and trigger.meant not in _HARMS:
            return _POSSIBLE
        if lemma == "مال" and how == "prep:ل":
            return _POSSIBLE
        imperfect = governor.analysis is not None and governor.analysis.feature[:1] == "I"
        if lemma == "عارض" and imperfect and how == "object" and trigger.pos == "m" and (trigger.meant not in _HARMS or (trigger.sense is not None and trigger.sense.mode == "restrict")):
            return _POSSIBLE  # تعارض حظر النفط
        if lemma == "وعد" and imperfect and how == "object" and plain and "subject" in governor.slots and trigger.meant in _DEEDS:
            return "affirmed", "planned"  # تعد حزمة عقوبات: she prepares it
        return _POSSIBLE if lemma in _DEPENDING and how == "subject" and imperfect else None

    def _aim_is(self, governor: Trigger) -> bool:
        """«الهدف من العملية كان تحييد القواعد»."""
        heads = [self.syntax.units[u].first for u in self.syntax.clauses[governor.clause].topic[:1]] if governor.clause >= 0 else []
        words = self.doc.words
        return any("aim" in words[k].classes and not words[k].preposition and (words[k].article or self.doc.mention_at[k + 1] >= 0 or words[k + 1].article) for k in heads)

    def _never_passed(self, trigger: Trigger) -> Status | None:
        """«لم يتبن المجلس قرارا يدين الهجوم»: what a paper would do that nobody passed."""
        analysis, doc = trigger.analysis, self.doc
        if analysis is None or analysis.feature[:1] != "I" or analysis.conjunction or trigger.clause < 1 or trigger.unit < 1:
            return None
        before = self.syntax.units[trigger.unit - 1]
        if before.kind != "N" or before.last != trigger.first or before.mentions or doc.words[before.last - 1].article:
            return None
        if not any(doc.words[k].base.removesuffix("ا") in _PAPERS and not doc.words[k].article for k in range(before.first, before.last)):
            return None
        above = self.syntax.clauses[trigger.clause - 1].verb
        if not above.negated or above.last > before.first or before.first - above.last > _BEHIND:
            return None
        return "negated", "planned" if doc.forms[above.first - 1].endswith("لن") else "actual"

    def _phase(self, governor: Trigger) -> bool:
        """«تشمل المرحلة الأولى إطلاق الأسرى»: what a phase of a plan takes in, in the imperfect."""
        if governor.analysis is None or governor.analysis.feature[:1] != "I":
            return False
        heads = [k for first, last in governor.slots.get("subject", ()) for k in range(first, last)]
        if governor.clause >= 0:
            heads += [self.syntax.units[u].first for u in self.syntax.clauses[governor.clause].topic]
        return any(self.doc.words[k].base in ("مرحلة", "مراحل") for k in heads)

    def _enabling(self, governor: Trigger) -> bool:
        """«منظومة تمكن الجيش من قصف المدن»: behind an indefinite thing «تمكن» says what it enables one to do."""
        k = governor.first - 1
        if k < self.syntax.first or self.doc.forms[governor.first] != "تمكن":
            return False
        word = self.doc.words[k]
        if word.article or word.enclitic or word.preposition or self.doc.mention_at[k] >= 0 or any(n.pos == "m" for n in word.nouns):
            return False
        return word.form.endswith(("ة", "ات")) or word.base in _THINGS

    def _listed(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«أهمية وقف القتال في المدينة، وإدخال المساعدات وتبادل الأسرى»: joined to what is needed, asked or meant."""
        doc, first = self.doc, unit.first
        word = doc.words[first]
        if trigger.meant in _HARMS or trigger.meant in _SAID or trigger.first - first > 2 or word.conjunction != "و" or word.article:
            return None
        if trigger.first == first and trigger.last - first == 1 and not any(n.pos == "m" for n in word.nouns):
            return None
        if trigger.first > first and not any(n.pos == "m" for n in word.nouns):
            return None
        for t in reversed(self.triggers):
            if t.first >= first or t.unit < 0:
                continue
            if first - t.last > _BACK or any(k in doc.verb_tokens or doc.surface[k] in ".؛:" or doc.words[k].function in ("complementizer", "relative") for k in range(t.last, first)):
                return None
            if t.meant is None or t.meant in ("ASSAULT", "COERCE", "PROTEST") or t.pos not in ("m", "n") or doc.words[t.first].article:
                continue
            if not t.controlled or t.polarity != "affirmed" or t.modality not in ("planned", "demanded", "possible"):
                return None
            needed = any(field == "modality" and (rule == f"noun of what is {t.modality}" or (rule == "left open" and doc.words[t.first].conjunction == "و")) for field, _, _, rule in t.rules)
            laid = t.governor is not None and "stipulating" in t.governor.lemma.kinds
            return (t.polarity, t.modality) if needed or laid else None
        return self._needed_pair(trigger.unit)

    def _needed_pair(self, u: int) -> Status | None:
        """«أهمية حماية الضعفاء وتوفير دعم لهم»: joined to a masdar of no type that is needed."""
        words = self.doc.words
        for k in range(u - 1, max(-1, u - 4), -1):
            unit = self.syntax.units[k]
            if unit.kind != "N":
                return None
            head = words[unit.first]
            if unit.last - unit.first > 1 and "demanded_noun" in head.classes and not head.article and not words[unit.first + 1].article:
                return ("affirmed", "demanded") if any(n.pos == "m" for n in words[unit.first + 1].nouns) or not words[unit.first + 1].analyses else None
        return None

    def _tied(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«اشترطت وقف الحرب للإفراج عنهم», «ربطت الإفراج عنهم بوقف الحرب», «قريب من التوصل إلى اتفاق»: it takes something else first."""
        if self._lacking(trigger, unit):
            return "negated", "actual"
        forms, first = self.doc.forms, trigger.first
        if first > self.syntax.first and forms[first - 1].removeprefix("و") == "ربما":
            return _POSSIBLE  # وربما توريد الطائرات
        if trigger.pos == "m" and first >= self.syntax.first + 2 and forms[first - 1] in _WRONG and forms[first - 2].removeprefix("و") == "من":
            return _POSSIBLE  # من الخطأ إرسال قوات
        at = unit.first - 2 if unit.prep and unit.first == first else first - 1
        if trigger.pos == "m" and at > self.syntax.first and forms[at] in _YOU and forms[at - 1].removeprefix("و") in ("لن", "لم"):
            return "negated", "possible" if forms[at - 1].endswith("لن") else "actual"  # لن تستطيعوا إبادتهم
        promised = self._promised(trigger, unit)
        if promised is not None:
            return promised
        if trigger.pos == "n" and unit.prep == "من" and unit.first == trigger.first and self._near(unit) and not self.doc.words[trigger.first].article:
            return _POSSIBLE  # قريبون من حرب أهلية
        if self._imminent(trigger) or (governor is not None and governor.lemma.lemma == "تأخر" and trigger.how == "subject"):
            return "affirmed", "planned"
        if governor is not None and governor.lemma.key == "لوح" and trigger.how == "subject" and any(word.base == "افق" for word in self.doc.words[governor.last : governor.last + 2]):
            return _POSSIBLE  # تلوح في الأفق حرب
        if trigger.meant in _HARMS or trigger.meant in _SAID:
            return None
        if unit.prep == "علي" and trigger.meant in _STRESSED and verbal(trigger) and unit.first >= self.syntax.first + 2:
            k = unit.first - 2
            if self.doc.words[k].base in _STRESS and k not in self.doc.verb_tokens and not self.doc.words[trigger.first].article:
                return "affirmed", "demanded"  # مع التأكيد على وقف القتال
        if governor is not None and governor.lemma.lemma == "تراجع" and governor.base == ("negated", "planned") and trigger.how == "prep:عن" and trigger.pos == "m" and trigger.meant != "SUPPORT":
            return "affirmed", "planned"  # لن تتراجع عن شراء الصواريخ
        if unit.prep == "من" and (trigger.meant in ("RETREAT", "CONCEDE") or trigger.lemma.lemma in _JOINING) and unit.first >= self.syntax.first + 2 and self.doc.words[unit.first - 2].base.removesuffix("ها").removesuffix("ه") == "موقف":
            return _POSSIBLE  # موقفها من الانسحاب
        if governor is not None and governor.lemma.lemma == "ربط" and governor.pos == "v" and trigger.how == "object" and "ب" in governor.slots and trigger.pos == "m":
            return _POSSIBLE
        verb = self.syntax.clauses[trigger.clause].verb if trigger.clause >= 0 else None
        if unit.prep == "ل" and trigger.pos == "m" and verb is not None and verb.analysis is not None and verb.analysis.lemma.lemma == "اشترط" and verb.first < trigger.first:
            return _POSSIBLE
        if trigger.meant == "AGREE" and governor is not None and governor.lemma.lemma == "توصل" and governor.pos == "m" and not self.doc.words[trigger.first].article:
            near = governor.first - 2
            if near >= self.syntax.first and forms[near].startswith("قريب") and forms[near + 1] == "من":
                return _POSSIBLE
            return _POSSIBLE if not _NEAR.isdisjoint(forms[trigger.last : min(self.syntax.last, trigger.last + 5)]) else None
        return None

    def _near(self, unit: Unit) -> bool:
        return unit.first >= self.syntax.first + 2 and self.doc.forms[unit.first - 2].startswith("قريب")

    def _promised(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«وعد قطعه المسؤولون بالإفراج عنهم», «مستعد للرد بفرض عقوبات», «التحرك لتأمين الإفراج عنه», «ملفا العودة والانسحاب»."""
        doc, u = self.doc, trigger.unit
        if trigger.pos == "m" and unit.prep == "ب" and unit.first == trigger.first:
            for k in range(unit.first - 1, max(self.syntax.first, unit.first - _BEHIND) - 1, -1):
                if doc.surface[k] in "،.؛:":
                    break
                if doc.forms[k] in _VOWS and k + 1 in doc.verb_tokens and doc.words[k + 1].enclitic:
                    return "affirmed", "planned"
            if self._answering(u):
                return "affirmed", "planned"
        above = trigger.governor
        if trigger.how == "genitive" and above is not None and above.lemma.lemma == "فرض" and self._answering(u):
            return "affirmed", "planned"
        if unit.prep == "ل" and trigger.first - unit.first == 1 and above is not None and above.pos == "m" and above.modality in ("planned", "demanded") and above.polarity == "affirmed" and trigger.how == "prep:ل":
            head = doc.words[unit.first]
            if trigger.meant in ("RETREAT", "CONCEDE", "AGREE", "AID") and not head.article and (any(n.pos == "m" for n in head.nouns) or (not head.analyses and head.base[:1] in "تا")):
                return above.polarity, above.modality
        if trigger.pos == "m" and u and doc.words[unit.first].conjunction == "و" and unit.first == trigger.first and trigger.meant in ("RETREAT", "CONCEDE"):
            before = self.syntax.units[u - 1]
            if before.kind == "N" and doc.words[before.first].base in ("ملف", "ملفي", "ملفا", "ملفات", "قضيتي", "مسالتي") and before.last == unit.first:
                return _POSSIBLE
        return None

    def _answering(self, u: int) -> bool:
        """«مستعد للرد بفرض عقوبات»: whether a word of readiness to answer stands before the phrase."""
        return self.syntax.units[u].prep == "ب" and any(t.pos == "f" and t.type == "THREATEN" and "inclined" in self.doc.words[t.first].classes and t.unit in (u - 1, u - 2) and "ب" in t.slots for t in self.triggers)

    def _imminent(self, trigger: Trigger) -> bool:
        """«بات الهجوم الروسي وشيكا», «الهجوم الروسي بات مسألة وقت»."""
        doc, forms = self.doc, self.doc.forms
        for k in range(trigger.last, min(self.syntax.last, trigger.last + 7)):
            if not doc.words[k].is_word or doc.words[k].function in ("complementizer", "relative", "subordinator"):
                return False
            if forms[k] in _CLOSE and forms[k - 1] in _BECOMING and forms[k + 1 : k + 2] != ["من"]:
                return True
            if forms[k] in ("وشيكا", "وشيك", "وشيكة") or (forms[k] in ("مسالة", "قضية") and forms[k + 1 : k + 2] == ["وقت"]):
                return True
            if k in doc.verb_tokens and not any("kana" in a.lemma.kinds for a in doc.words[k].verbs):
                return False
        return False

    def _lacking(self, trigger: Trigger, unit: Unit) -> bool:
        """«غياب الدعم الدولي», «انعدام التعاون»."""
        k = trigger.first - 1
        while k > unit.first and self.doc.forms[k] in ("اي", "اية"):
            k -= 1
        return unit.first <= k < trigger.first and self.doc.words[k].base in ("غياب", "انعدام") and trigger.meant not in ("ASSAULT", "COERCE")

    def _beside(self, trigger: Trigger) -> Status | None:
        """«ضرورة تكريس التشاور والتنسيق»: the second of two definite masdars under one need."""
        doc, first = self.doc, trigger.first
        if trigger.pos != "m" or trigger.meant in _HARMS or doc.words[first].conjunction != "و" or not doc.words[first].article:
            return None
        t = next((t for t in self.triggers if t.last == first and t.pos == "m" and doc.words[t.first].article), None)
        if t is None or not t.controlled or t.polarity != "affirmed" or not any(rule == f"noun of what is {t.modality}" for _, _, _, rule in t.rules):
            return None
        return t.polarity, t.modality

    def _errand(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«أن يلتقي الوزيران، لإجراء محادثات»: what a meeting is for."""
        verb = self.syntax.clauses[trigger.clause].verb.analysis if trigger.clause >= 0 else None
        if verb is not None and verb.feature[:1] == "P":
            return None  # التقوا لإجراء محادثات: they held them
        near = unit.prep == "ل" and (governor is None or (governor.meant is None and governor.unit == trigger.unit)) and trigger.first - unit.first == 1 and self.doc.words[unit.first].base in _HOLDING
        return ("affirmed", "planned") if near and trigger.meant in ("CONSULT", "AGREE", "SUPPORT") else None

    def _masdar_before_verb(self, trigger: Trigger) -> Status | None:
        """«سحب القوات سيؤدي إلى حرب», «فرض عقوبات ليس خيارا»: what looks like a perfect at the head of a clause is its masdar."""
        doc, analysis, k = self.doc, trigger.analysis, trigger.clause
        if analysis is None or analysis.feature != "P3MS" or analysis.conjunction or k < 0 or trigger.meant in _SAID or trigger.meant == "SUPPORT":
            return None
        if not any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[trigger.first].nouns):
            return None
        hard = self.left_open.hard_for(trigger.first)
        if hard is not None:
            return hard
        before = self.syntax.units[trigger.unit - 1] if trigger.unit > 0 else None
        if before is not None and before.kind == "N" and before.last == trigger.first and before.mentions and "attempt_noun" in doc.words[before.first].classes:
            return _POSSIBLE  # رغم محاولات واشنطن عزل بكين
        for first, last in trigger.slots.get("subject", ()):
            if last <= trigger.first and last > first + 1 and "planned_noun" in doc.words[first].classes and not doc.words[first].article:
                return "affirmed", "planned"  # قرار الرئيس، فلان، نشر قوات
        if k + 1 < len(self.syntax.clauses):
            following = self.syntax.clauses[k + 1]
            verb, end = following.verb, following.verb.first
            while end - 1 > trigger.last and doc.words[end - 1].function == "auxiliary":
                end -= 1
            words = doc.words[trigger.last : end]
            plain = words and all(w.is_word and w.function not in ("complementizer", "relative", "subordinator", "conjunction") for w in words)
            third = not verb.joined and verb.analysis is not None and verb.analysis.feature[:4] == "I3MS" and verb.status in ("planned", "possible")
            if third and plain and (words[-1].article or doc.mention_at[end - 1] >= 0 or words[-1].enclitic):
                return _POSSIBLE
        return self.left_open.predicate(trigger) if trigger.first == self.syntax.first or doc.words[trigger.first - 1].function == "complementizer" else None
