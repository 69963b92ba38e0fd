"""Deeds that a need, a right, a decree, a pretext or somebody's drawing others into them leaves open: «ما تحتاج إليه هو سحب القوات»."""

from __future__ import annotations

from khabar.events.done_anyway import decided
from khabar.events.governors import MEANS
from khabar.events.joined import embeds
from khabar.events.leanings import verbal
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_DEMANDED: Status = ("affirmed", "demanded")
_PLANNED: Status = ("affirmed", "planned")
_HARMS = frozenset(("ASSAULT", "COERCE", "PROTEST", "ACCUSE"))
_BROUGHT = frozenset(("RETREAT", "CONCEDE", "SANCTION", "AID", "AGREE", "COOPERATE", "MOBILIZE"))
_SENSE = frozenset(("جدوي", "صواب", "حكمة", "صوابية", "معايير", "عتبة", "ضوابط"))
_PRETEXTS = frozenset(("بزعم", "بدعوي", "بحجة", "بذريعة", "زاعما", "زاعمة", "زاعمين"))
_WANTED = {"المطلوب": _DEMANDED, "المهم": _DEMANDED, "الاهم": _DEMANDED, "الافضل": _DEMANDED, "الاجدي": _DEMANDED, "الاجدر": _DEMANDED, "الاولي": _DEMANDED, "الضروري": _DEMANDED, "اللازم": _DEMANDED, "الواجب": _DEMANDED, "المنشود": _DEMANDED, "المامول": _DEMANDED, "المرجو": _DEMANDED, "المفروض": _DEMANDED, "المفترض": _POSSIBLE, "المرجح": _POSSIBLE, "المحتمل": _POSSIBLE, "المتوقع": _POSSIBLE, "المقرر": _PLANNED, "المرتقب": _PLANNED}
"""Definite predicates whose «أن» or masdar is not yet done: «المطلوب أن تنسحب»، «من الأفضل لها الانسحاب»."""
_NEEDING = frozenset(("احتاج", "أراد", "تطلب", "طلب", "رغب", "طالب", "تمنى", "اقتضى", "استدعى", "ابتغى"))
_LACKING = ("محتاج", "بحاجة", "متعطش", "متطلع", "توق", "مفتقر")
_WHO = frozenset(("من", "متي", "كيف", "فمن"))
_MAKING = frozenset(("الاعداد", "الدراسة", "الدرس", "البحث", "النقاش", "التحضير", "التفاوض", "التخطيط", "المناقشة"))
_TASKS = frozenset(("مهمته", "مهمتها", "مهمتهم", "مهامه", "مهامها"))
_INTEREST = frozenset(("مصلحة", "صالح", "بصالح", "لصالح"))
_VOTES = frozenset(("تصويت", "تصويتا", "التصويت", "اقتراع", "اقتراعا", "الاقتراع", "استفتاء", "استفتاءا", "الاستفتاء"))
_RIGHTS = frozenset(("حق", "الحق", "حقه", "حقها", "حقهم", "حقهما", "حقنا", "حقي", "احقية", "احقيته", "احقيتها"))
_LEANING = frozenset(("يميل", "تميل", "نميل", "يميلون", "ويميل", "وتميل", "مالت", "ومالت", "ميل", "ميله", "ميلها"))
"""Forms of «مال», which as a verb no table holds, for its perfect is money."""
_DECREES = frozenset(("قرار", "قرارا", "مرسوم", "مرسوما", "امر", "امرا", "قراره", "قرارها", "مرسومه"))
_BY = frozenset(("من", "عن"))
_HOLDING_ON = frozenset(("احتفظ", "تمسك", "طالب", "اعترف", "أقر"))
_DRIVING = frozenset(("دفع", "جر", "ساق", "قاد"))
_DEPENDING = frozenset(("تطلب", "احتاج", "استلزم", "اقتضى", "استوجب"))
_SOON = frozenset(("قريبا", "قريبة", "وشيكا", "وشيكة"))
_BECAME = frozenset(("بات", "باتت", "اصبح", "اصبحت", "صار", "صارت", "يبدو", "تبدو"))
_ACCORDING = frozenset(("وفقا", "وفق", "بحسب", "حسب", "بمقتضي"))
_TAKING_PART = frozenset(("شارك", "ساهم", "أسهم", "انخرط"))
_AGAINST = frozenset(("REJECT", "REQUEST", "AGREE", "THREATEN"))
_HARDSHIPS = frozenset(("تحدي", "تحديات", "صعوبة", "صعوبات", "معضلة", "عقبات", "عوائق", "عراقيل"))
_NOUNS: dict[str, Status] = {"demanded_noun": _DEMANDED, "possible_noun": _POSSIBLE, "planned_noun": _PLANNED}
_NEAR, _BACK, _FAR, _LONG = 4, 8, 10, 14

_SAYING = frozenset(("REJECT", "DENY"))
"""What is said of any such act is said: «رفضها أي تدخل»."""


class Unsettled:
    """Reads needs, rights, decrees and pretexts around an act that nothing else leaves open."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act that one of these leaves open; None where none does."""
        if trigger.unit < 0:
            return None
        if self._on_a_pretext(trigger):
            return _POSSIBLE
        if trigger.pos == "v":
            before = self.doc.forms[trigger.first - 1] if trigger.first > self.syntax.first else ""
            if before == "والا" or (before in _WHO and self._asks(trigger)):
                return _POSSIBLE  # أمهلتها أسبوعا وإلا اقتحمت السجن، من يوقف الحرب؟
            clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
            found = self._that(trigger, clause) if clause is not None else None
            return found or (self._of_masdar(trigger) if self._looks_like_masdar(trigger) else None)
        if trigger.pos not in ("m", "n"):
            return None
        unit = self.syntax.units[trigger.unit]
        if self._one_chance(unit.first):
            return _POSSIBLE
        if self._in_the_making(trigger):
            return _PLANNED
        if trigger.meant == "CONSULT" and unit.first == trigger.first:
            talked = self._by_talks(trigger, unit, governor)
            if talked is not None:
                return talked
        hard = self._hard(trigger, unit) or (trigger.pos == "m" and trigger.meant not in _SAYING and trigger.last < self.syntax.last and self.doc.forms[trigger.last] in ("اي", "اية"))  # الرد على استهداف أي قيادي
        if hard or self.doc.words[trigger.first].article or not verbal(trigger):
            return _POSSIBLE if hard else None
        return self._of_masdar(trigger) or self._of_phrase(trigger, unit) or self._drawn(trigger, unit, governor) or self._goes_on(trigger, unit)

    def _asks(self, trigger: Trigger) -> bool:
        """«من يوقف الحرب في غزة؟»: a question that opens its sentence, in the imperfect."""
        imperfect = trigger.analysis is not None and trigger.analysis.feature[:1] == "I"
        return imperfect and trigger.first - 1 == self.syntax.first and "؟" in self.doc.surface[self.syntax.last - 1]

    def _one_chance(self, first: int) -> bool:
        """«كل الاحتمالات بما فيها الحرب مع الحزب»: one of what may be."""
        doc = self.doc
        for k in range(first - 1, max(self.syntax.first, first - 3) - 1, -1):
            if doc.forms[k] == "بما" or doc.forms[k].startswith("ومنها") or doc.forms[k] in ("بينها", "ضمنها"):
                return k > self.syntax.first and any({"possible_noun", "way_out"} & doc.words[j].classes for j in (k - 1, max(self.syntax.first, k - 2)))
        return False

    def _in_the_making(self, trigger: Trigger) -> bool:
        """«عقوبات أوروبية جديدة قيد الإعداد»."""
        doc = self.doc
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + _BACK)):
            if doc.forms[k] in ("قيد", "طور") and doc.forms[k + 1] in _MAKING:
                return not doc.words[trigger.first].article
            if k in doc.verb_tokens or doc.surface[k] in "،؛.:" or doc.words[k].function in ("complementizer", "relative"):
                return False
        return False

    def _asked_on(self, k: int, first: int) -> Status | None:
        """«طالب بمحاسبة المعتدين وتقديم القتلة إلى العدالة»: joined to a masdar of no act that a verb at token k asks for or plans."""
        verb = next((t for t in self.triggers if t.first == k and t.pos == "v"), None)
        if verb is None or (verb.polarity, verb.modality) != ("affirmed", "actual") or embeds(verb) not in ("demanded", "planned"):
            return None
        words = self.doc.words
        led = any(u.kind == "N" and k < u.first < first and u.prep in ("ب", "الي", "علي") and any(n.pos == "m" and n.preposition for n in words[u.first].nouns) for u in self.syntax.units)
        return ("affirmed", embeds(verb) or "demanded") if led and not any("،" in w for w in self.doc.surface[k:first]) else None

    def _by_talks(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«يمكن حل الأزمة عبر الحوار»، «لا بديل عن الحوار»."""
        forms, k = self.doc.forms, unit.first - 2
        if unit.prep in ("عن", "من", "سوي") and k > self.syntax.first and forms[k] in ("بديل", "مناص", "مفر", "غني") and forms[k - 1].removeprefix("و") == "لا":
            return _DEMANDED
        if governor is None or governor.pos != "v" or not (unit.prep in MEANS or unit.prep == "ب") or trigger.how != f"prep:{unit.prep}":
            return None
        status = embeds(governor)
        if governor.meant is not None or status not in ("possible", "planned", "demanded") or (governor.polarity, governor.modality) != ("affirmed", "actual"):
            return None
        return "affirmed", status

    def _hard(self, trigger: Trigger, unit: Unit) -> bool:
        """«تحدي توفير الغذاء»، «صعوبات في تأمين المساعدة»: what is a challenge has not been met."""
        doc, first = self.doc, trigger.first
        if doc.words[first].article and (trigger.pos != "m" or trigger.meant in _HARMS):
            return False
        hard = first > unit.first and doc.words[first - 1].base in _HARDSHIPS
        if first > unit.first and not hard and first - 1 > self.syntax.first and not doc.words[first - 1].article:
            first -= 1
        elif doc.words[first].article:
            return False
        if first > unit.first:
            return doc.words[first - 1].base in _HARDSHIPS
        k = first - 2
        return unit.prep in ("في", "امام") and k >= self.syntax.first and doc.words[k].base in _HARDSHIPS

    def _goes_on(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«المطلوب إدخال لجان، وتشخيص المرضى وتوفير الدواء»: joined to what is wanted, meant or open."""
        doc, forms, first = self.doc, self.doc.forms, unit.first
        head = doc.words[first]
        if trigger.meant in _HARMS or trigger.first - first > 1 or head.conjunction != "و" or unit.prep or head.article or not any(n.pos == "m" for n in head.nouns):
            return None
        starts = {t.first: t for t in self.triggers if t.meant is not None}
        for k in range(first - 1, max(self.syntax.first, first - _LONG) - 1, -1):
            word = doc.words[k]
            if k in doc.verb_tokens:
                verb = next((c.verb for c in self.syntax.clauses if c.verb.first == k), None)
                come = verb is not None and verb.status == "planned" and verb.analysis is not None and verb.analysis.lemma.lemma in ("تم", "جرى") and not verb.negated
                return _PLANNED if come else self._asked_on(k, first)  # سيتم تحديد الدول، وإلغاء الاتفاقيات
            if doc.surface[k] in ".؛:" or word.function in ("complementizer", "relative", "subordinator"):
                return None
            if forms[k] in _WANTED:
                return _WANTED[forms[k]]
            t = starts.get(k)
            if t is not None and not word.article and t.pos in ("m", "n") and t.controlled and t.unit >= 0 and t.first - self.syntax.units[t.unit].first <= 1:
                if t.meant in _HARMS and t.pos == "n":
                    continue
                return (t.polarity, t.modality) if t.polarity == "affirmed" and t.modality in ("planned", "demanded", "possible") else None
            if not word.article and not doc.words[k + 1].article and doc.mention_at[k + 1] < 0 and k + 1 < first:
                status = next((s for kind, s in _NOUNS.items() if kind in word.classes), None)
                if status is not None:
                    return status
        return None

    def _looks_like_masdar(self, trigger: Trigger) -> bool:
        analysis = trigger.analysis
        return analysis is not None and analysis.feature == "P3MS" and not analysis.conjunction and any(n.pos == "m" and n.lemma is trigger.lemma for n in self.doc.words[trigger.first].nouns)

    def _on_a_pretext(self, trigger: Trigger) -> bool:
        """«بزعم أن قواته تعرضت لقصف»: what is claimed by those who act on it."""
        if trigger.clause < 0:
            return False
        clause = self.syntax.clauses[trigger.clause]
        first = clause.verb.first
        if clause.connector != "complementizer" or trigger.first < first or (trigger.first > first and trigger.meant is None):
            return False
        if trigger.first > first and (self.doc.words[trigger.first].article or not any(t.first == first and t.meant is None for t in self.triggers)):
            return False
        for k in range(first - 1, max(self.syntax.first, first - _FAR), -1):
            if self.doc.words[k].function == "complementizer":
                return self.doc.words[k].base == "ان" and self.doc.forms[k - 1].removeprefix("و") in _PRETEXTS
            if not self.doc.words[k].is_word:
                return False
        return False

    def _that(self, trigger: Trigger, clause: Clause) -> Status | None:
        """«المطلوب أن تنسحب»، «ما نحتاج إليه هو أن تنسحب»، «وفقا للاتفاق تنسحب»."""
        doc, analysis = self.doc, trigger.analysis
        if analysis is None or analysis.feature[:1] != "I" or clause.verb.first != trigger.first:
            return None
        k = trigger.first - 1
        if clause.connector == "complementizer" and k > self.syntax.first and doc.words[k].base == "ان":
            before = doc.words[k - 1]
            if before.article and doc.forms[k - 1] in _WANTED:
                return _WANTED[doc.forms[k - 1]]
            return self._need_is(k - 1)
        return _PLANNED if self._by_the_deal(trigger.first) else None

    def _by_the_deal(self, first: int) -> bool:
        """«وفقا للاتفاق تسحب أثينا اعتراضها»."""
        doc = self.doc
        for k in range(first - 1, max(self.syntax.first - 1, first - _NEAR), -1):
            word = doc.words[k]
            if doc.forms[k].removeprefix("و") in _ACCORDING or (word.base in _ACCORDING and not word.article):
                held = doc.words[k + 1]
                return "settled_text" in held.classes and (held.article or held.form.startswith("لل"))
            if word.function in ("complementizer", "relative") or k in doc.verb_tokens:
                return False
        return False

    def _need_is(self, k: int) -> Status | None:
        """«ما تحتاج إليه تركيا هو ...»: what «هو» says somebody wants or needs."""
        doc = self.doc
        if doc.forms[k] not in ("هو", "هي"):
            return None
        for j in range(k - 1, max(self.syntax.first - 1, k - _BACK), -1):
            if doc.forms[j].removeprefix("و").removeprefix("ف") in ("ما", "كلما"):
                wants = any(a.lemma.lemma in _NEEDING for a in doc.words[j + 1].verbs)
                return _DEMANDED if wants else None
            if doc.surface[j] in ".؛:":
                return None
        return None

    def _of_masdar(self, trigger: Trigger) -> Status | None:
        """What stands right before or behind a masdar without preposition says of it."""
        first = trigger.first
        if self.doc.words[first - 1].base in _SENSE and first > self.syntax.first:
            return _POSSIBLE  # تساءلت عن جدوى سحب القوات
        if trigger.meant in _BROUGHT and first > self.syntax.first + 1 and self.doc.forms[first - 1] == "شان" and self.doc.forms[first - 2].removeprefix("و") == "من":
            return _POSSIBLE  # من شأن رفع العقوبات أن يعزز التجارة
        if self.syntax.units[trigger.unit].prep:
            return None
        if first > self.syntax.first and self.doc.forms[first - 1].removeprefix("و") in ("ممنوع", "محظور"):
            return "negated", "demanded"  # ممنوع وقف التعديلات
        found = self._need_is(first - 1) if first > self.syntax.first else None
        if found is None and first > self.syntax.first + 2:
            found = self._better_for(first) or self._wanted_of(first)
        return found or self._behind(trigger)

    def _wanted_of(self, first: int) -> Status | None:
        """«المطلوب من إسرائيل، وفق الوزير، سحب قواتها»."""
        doc, forms = self.doc, self.doc.forms
        for k in range(first - 1, max(self.syntax.first, first - _LONG) - 1, -1):
            if k in doc.verb_tokens or doc.surface[k] in ".؛:" or doc.words[k].function in ("complementizer", "relative", "subordinator"):
                return None
            if forms[k] in _WANTED:
                return _WANTED[forms[k]] if k + 1 < first and forms[k + 1] == "من" and (k == self.syntax.first or doc.words[k - 1].function == "complementizer") else None
        return None

    def _better_for(self, first: int) -> Status | None:
        """«من الأفضل لتركيا سحب قواتها»."""
        doc = self.doc
        index = doc.mention_at[first - 1]
        at = doc.mentions[index].first if index >= 0 else first - 1
        if at - 2 < self.syntax.first or not (doc.words[at].preposition == "ل" or (index >= 0 and doc.mentions[index].preposition == "ل")):
            return None
        return _WANTED.get(doc.forms[at - 1]) if doc.forms[at - 2].removeprefix("و") == "من" else None

    def _behind(self, trigger: Trigger) -> Status | None:
        """«فرض عقوبات يحتاج إلى موافقة»، «سحب القوات ليس في مصلحة أحد»، «سحب القوات بات قريبا»."""
        doc, forms = self.doc, self.doc.forms
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + _BACK)):
            word = doc.words[k]
            if not word.is_word or word.function in ("complementizer", "relative", "subordinator", "conjunction"):
                return None
            if forms[k] in _BECAME and forms[k + 1] in _SOON:
                return _PLANNED
            if forms[k] in ("ليس", "ليست"):
                return _POSSIBLE if not _INTEREST.isdisjoint(forms[k + 1 : k + 3]) else None
            if k in doc.verb_tokens:
                masdar = trigger.pos == "v" or trigger.how != "subject"
                return _POSSIBLE if masdar and any(a.lemma.lemma in _DEPENDING and a.feature[:4] in ("I3MS", "I3FS") for a in word.verbs) else None
            if forms[k] == "من" and forms[k + 1] in ("شانه", "شانها"):
                return _POSSIBLE
        return None

    def _of_phrase(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«قرار من القضاء باعتقاله»، «حقها في قصف»، «محتاجة إلى سحب»، «لا سبيل إلى وقف»، «قطعت الطريق على انضمامه»."""
        doc, forms = self.doc, self.doc.forms
        if unit.prep == "بحق":
            held = any(a.lemma.lemma in _HOLDING_ON for j in range(max(self.syntax.first, unit.first - _NEAR), unit.first) for a in doc.words[j].verbs)
            return _POSSIBLE if held else None
        if trigger.first != unit.first or unit.first < self.syntax.first + 2:
            return None
        own = trigger.analysis is not None and bool(trigger.analysis.preposition)
        at = unit.first - 1 if own else unit.first - 2
        if at < self.syntax.first:
            return None
        before = forms[at]
        if unit.prep == "في" and before.removeprefix("ب") in _RIGHTS:
            return _POSSIBLE
        if unit.prep == "في" and before in _TASKS:
            return _PLANNED  # مهمته في تدمير الحلم
        if unit.prep in ("الي", "ل") and not _LEANING.isdisjoint(forms[max(self.syntax.first, at - _NEAR) : at + 1]):
            return _POSSIBLE
        if unit.prep == "الي" and before.removeprefix("ال").startswith(_LACKING):
            return _DEMANDED
        if unit.prep == "من" and "قوسين" in forms[max(self.syntax.first, at - _NEAR) : at + 1]:
            return _PLANNED  # قاب قوسين من اقتحام المدينة
        if unit.prep in ("علي", "ضد", "بشان") and not _VOTES.isdisjoint(forms[max(self.syntax.first, at - _NEAR) : at + 1]):
            return _POSSIBLE  # تصويتا كان مقررا على إقالة الوزير
        if unit.prep in ("الي", "ل") and before == "سبيل" and forms[at - 1].removeprefix("و") == "لا":
            return _POSSIBLE
        if unit.prep == "علي" and before == "الطريق" and any(a.lemma.lemma == "قطع" for j in range(max(self.syntax.first, at - _NEAR), at) for a in doc.words[j].verbs):
            return "negated", "possible"
        if unit.prep in MEANS and self._fronted_means(trigger, unit):
            return _POSSIBLE
        return _PLANNED if unit.prep == "ب" and (self._decreed(unit.first) and not decided(self.doc, self.syntax, trigger)) else None

    def _fronted_means(self, trigger: Trigger, unit: Unit) -> bool:
        """«من خلال بيع الأسلحة لكييف، يمكن للحكومة تعويض الخسائر»: by what one may bring about what is behind it."""
        following = next((c for c in self.syntax.clauses if c.verb.first > trigger.last), None)
        if following is None or any(c.verb.last <= unit.first for c in self.syntax.clauses[max(0, following.index - 1) : following.index]):
            return False
        embeds_ = next((embeds(t) for t in self.triggers if t.first == following.verb.first), None)
        return embeds_ == "possible" and following.verb.first - trigger.last < _LONG and "،" in self.doc.surface[trigger.last : following.verb.first]

    def _decreed(self, first: int) -> bool:
        """«قرار من القضاء التركي باعتقاله»، «مرسوما رئاسيا بسحبها»: what a decree lays down is still to be carried out."""
        doc = self.doc
        for k in range(first - 1, max(self.syntax.first - 1, first - _BACK), -1):
            word = doc.words[k]
            if doc.forms[k] in _DECREES and k not in doc.verb_tokens:
                return not word.article
            if not word.is_word or k in doc.verb_tokens or word.conjunction or (word.function and word.form not in _BY and word.function != "preposition"):
                return False
            if word.function == "preposition" and word.form not in _BY:
                return False
        return False

    def _drawn(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«تدفع إيران تركيا إلى قصف المدينة»، «ستشارك تركيا في قصفها»، «عارضت مشاركتها في قصفها»."""
        if governor is None or unit.first != trigger.first:
            return None
        lemma, analysis = governor.lemma.lemma, governor.analysis
        if lemma == "حرم" and governor.pos == "v" and trigger.how == "prep:من" and governor.polarity == "affirmed":
            return "negated", governor.modality  # حرمت السجناء من زيارة ذويهم
        if lemma in _DRIVING and governor.pos == "v" and trigger.how == "prep:الي" and governor.clause >= 0:
            clause = self.syntax.clauses[governor.clause]
            return _POSSIBLE if analysis is not None and analysis.feature[:1] == "I" and not clause.topic and clause.relative < 0 and clause.connector != "relative" and "object" in governor.slots else None
        if lemma == "تردد" and trigger.how == "prep:في" and governor.polarity == "affirmed":
            return _POSSIBLE  # بعد شهور من التردد في إرسال أسلحة
        if lemma not in _TAKING_PART or trigger.how != "prep:في":
            return None
        if (governor.polarity != "affirmed" or governor.modality not in ("actual", "habitual")) and not self._known(trigger):
            return ("affirmed" if governor.polarity == "affirmed" else "negated"), governor.modality
        above = governor.governor
        if governor.pos == "m" and above is not None and above.type in _AGAINST and above.polarity == "affirmed" and governor.how in ("object", "prep:علي") and not self._known(trigger):
            return _POSSIBLE
        return None

    def _known(self, trigger: Trigger) -> bool:
        """Whether the deed was there whoever had a part in it: «لن تشارك في قصف أمس»، by a time behind it."""
        return any(self.doc.timex_at[k] >= 0 for k in range(trigger.last, min(self.syntax.last, trigger.last + _NEAR)))
