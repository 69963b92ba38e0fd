"""Acts that nothing above them marks and that the words around them leave open all the same: announced strikes, guarantees, what plans aim at."""

from __future__ import annotations

from khabar.events.ahead import Ahead
from khabar.events.alternatives import Alternatives
from khabar.events.aroused import aroused
from khabar.events.conditions import Conditions
from khabar.events.deferred import Deferred
from khabar.events.foreseen import Foreseen
from khabar.events.further_on import FurtherOn
from khabar.events.hedged import Hedged
from khabar.events.joined import SAID, changes
from khabar.events.leanings import leaning, verbal
from khabar.events.mandates import Mandates
from khabar.events.matters import Matters
from khabar.events.none_joined import joined_to_none
from khabar.events.openings import Openings
from khabar.events.outlook import outlook
from khabar.events.practices import dead_letter
from khabar.events.purposed import Purposed
from khabar.events.reach import Reach
from khabar.events.shown import filmed
from khabar.events.strung import strung
from khabar.events.taking_part import TakingPart
from khabar.events.topics import named_only
from khabar.events.triggers import Trigger
from khabar.events.unsettled import Unsettled
from khabar.events.wanted import wanted
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_PLANS = frozenset(("خطة", "خطط", "خططا", "مخطط", "مخططا", "مخططات", "موامرة", "مؤامرة", "مؤامرات", "موامرات"))
_GUARANTEES = frozenset(("ضمانات", "ضمانة", "تطمينات", "تعهدات", "التزامات", "وعود", "وعدا", "وعد", "تعهدا", "عهدا", "ضوء"))
"""Nouns whose «ب» names what is promised."""
_TIED = frozenset(("رهن", "رهنا", "مرهون", "مرهونا", "مرهونة", "مشروط", "مشروطا", "مشروطة", "منوط", "منوطا", "منوطة"))
"""Words whose «ب» names what must come first."""
_LEAVE = frozenset(("أجاز", "رخص", "أذن", "خول", "فوض"))
_ACCESSION = frozenset(("مفاوضات", "محادثات", "مباحثات", "مسار", "عملية", "طريق", "افاق", "ملف", "معايير", "شروط", "فرص", "طموح", "حلم", "مساعي", "بروتوكول", "طلب", "مسعى"))
"""Nouns behind which joining is what may come of them."""
_UNDER = frozenset(("بموجب", "بموجبه", "بموجبها"))
_STARTING = frozenset(("بدأ", "انطلق", "عقد", "جرى", "انعقد", "استأنف"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص"))
_FORCED = frozenset(("لحمله", "لحملها", "لحملهم", "لحملهما"))
_BARRING = frozenset(("حظر", "حرم"))
_KEPT = frozenset(("RETREAT", "CONCEDE"))
_APPROVING = frozenset(("صادق", "أقر", "صدق"))
_DEEDS = frozenset(("AID", "MOBILIZE", "COOPERATE", "SANCTION", "RETREAT", "COERCE", "ASSAULT", "CONCEDE"))
_OVER = frozenset(("علي", "حول", "بشان"))
_POWERS = frozenset(("صلاحية", "صلاحيات", "تفويض", "سلطة", "حق"))
_TREATIES = frozenset(("اتفاقية", "معاهدة", "ميثاق", "بروتوكول"))
_STUDIES = frozenset(("دراسة", "درس", "تدارس"))
_ANY = frozenset(("اي", "اية"))
_PAPERS = frozenset(("بيان", "قرار", "نص", "قانون", "مشروع", "بيانا", "قرارا", "نصا", "قانونا", "مشروعا"))
_CHARGES = frozenset(("بتهم", "تهم", "بتهمة", "تهمة", "بتهمتي", "التهم"))
_AMONG = frozenset(("بينها", "منها", "ابرزها", "اهمها", "اخطرها"))
_WAYS = frozenset(("الطريق", "طريق", "الباب", "باب", "المجال", "مجال", "الافق", "افق"))
_PERMITS = frozenset(("تصريح", "تصريحا", "تصريحها", "ترخيص", "ترخيصا", "اذن", "اذنا"))
_REACHING = frozenset(("للوصول", "للتوصل", "وصولا", "توصلا"))
_NEAR = frozenset(("وشيكا", "وشيك", "وشيكة"))
_REACH = 8
_BEING_SO = frozenset(("لكون", "كون", "لان"))
_ONE_OF = frozenset(("بينها", "منها", "فيها", "ابرزها", "اهمها", "اولها", "ومنها", "وابرزها"))
_OF_WHAT = {"terms": "planned", "demanded_noun": "demanded", "way_out": "possible", "planned_noun": "planned", "possible_noun": "possible"}


_CELLS = frozenset(("خلية", "خلايا", "شبكة"))
"""Those who are caught before they strike: «ضبطت خلية كانت تستهدف»."""
_WAS = frozenset(("كان", "كانت"))
_BARGAINS = frozenset(("صفقة تبادل", "صفقة التبادل", "صفقة تبادل الأسرى"))
_CARRIED_OUT = frozenset(("أنجز", "نفذ", "تم", "جرى", "أتم", "أكمل", "شهد", "أبرم", "شمل", "ضم", "حدث", "أجرى", "رعى", "تضمن", "بموجب"))
"""Verbs by which an exchange took place."""


class Unfulfilled:
    """Finds what leaves an act open that would else be told as done."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.mandates = Mandates(doc, syntax, triggers, openings)
        self.alternatives = Alternatives(doc, syntax, triggers)
        self.conditions = Conditions(doc, syntax, triggers)
        self.reach = Reach(doc, syntax, triggers)
        self.ahead = Ahead(doc, syntax, triggers)
        self.purposed = Purposed(doc, syntax, triggers)
        self.hedged = Hedged(doc, syntax, triggers, openings)
        self.matters = Matters(doc, syntax, triggers)
        self.taking_part = TakingPart(doc, syntax, triggers, openings)
        self.unsettled = Unsettled(doc, syntax, triggers)
        self.further_on = FurtherOn(doc, syntax, triggers)
        self.deferred = Deferred(doc, syntax, triggers, openings)
        self.foreseen = Foreseen(doc, syntax, triggers, openings)

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act that is not done; None where nothing says so."""
        left: Status | None = None
        if trigger.unit >= 0 and filmed(self.doc, self.syntax, trigger):
            return None
        if trigger.how == "prep:ب" and governor is not None and governor.lemma.key == "قابل" and aroused(trigger):
            return None  # قوبل قرار باريس باستهجان
        if joined_to_none(self.doc, self.syntax, trigger):
            left = ("negated", "actual")
        elif trigger.unit >= 0 and trigger.pos == "v":
            left = self._of_verb(trigger)
        elif trigger.unit >= 0 and trigger.pos in ("m", "n"):
            left = self.taking_part.status(trigger) or (self._under(trigger, governor) if governor is not None else self._alone(trigger)) or self._behind(trigger) or self._goes_with(trigger)
            left = left or leaning(self.doc, self.syntax, trigger, governor)
            if left is None and (self._for_an_end(trigger, governor) or self._bargained(trigger, governor)):
                left = ("affirmed", "planned" if governor is None and trigger.lemma.lemma not in _BARGAINS else "possible")
        elif trigger.pos == "f" and governor is None and trigger.unit >= 0 and self.syntax.units[trigger.unit].prep == "ل" and self.syntax.units[trigger.unit].first == trigger.first:
            left = ("affirmed", "planned")  # ولوضع حد للقتال
        if left is None and trigger.unit >= 0:
            nominal = trigger.pos in ("m", "n")
            left = (self.mandates.status(trigger) or self.mandates.of_subject(trigger, governor) if nominal else None) or self.alternatives.status(trigger) or (self.reach.status(trigger, governor) or self.conditions.status(trigger, governor) if nominal else None) or self.ahead.status(trigger)
        want = "" if left is not None else wanted(self.doc, self.syntax, trigger, governor)
        left = ("affirmed", want) if want else left or named_only(self.doc, self.syntax, self.triggers, trigger, governor) or self.matters.status(trigger, governor) or self.purposed.status(trigger, governor) or (self.hedged.status(trigger, governor) if trigger.unit >= 0 else None) or self.unsettled.status(trigger, governor) or self.further_on.status(trigger) or self.deferred.status(trigger, governor) or outlook(self.doc, self.syntax, self.triggers, trigger, governor) or self.foreseen.status(trigger, governor) or strung(self.doc, self.syntax, self.triggers, trigger)
        if left is None and trigger.meant in _KEPT and trigger.pos != "v" and dead_letter(self.doc, trigger.last):
            left = ("negated", "actual")
            trigger.rules.append(("polarity", trigger.first, trigger.last, "only on paper"))
        elif left is not None:
            trigger.rules.append(("modality" if left[0] == "affirmed" else "polarity", trigger.first, trigger.last, "left open"))
        return left

    def _for_an_end(self, trigger: Trigger, governor: Trigger | None) -> bool:
        """«يتواصل مع الطرفين لإنهاء الصراع»: an end in several words behind «ل», under no word of its own, is what something is for."""
        unit = self.syntax.units[trigger.unit]
        return governor is None and trigger.analysis is None and trigger.meant == "RETREAT" and unit.prep == "ل" and unit.first == trigger.first

    def _bargained(self, trigger: Trigger, governor: Trigger | None) -> bool:
        """«يختلفون حول صفقة التبادل»: an exchange of prisoners is bargained over until something says that it took place."""
        if trigger.lemma.lemma not in _BARGAINS or {"امس", "السابقة", "الاخيرة"} & set(self.doc.forms[trigger.last : trigger.last + _REACH]):
            return False
        behind = trigger.last + (self.doc.words[trigger.last].function == "relative") if trigger.last < len(self.doc) else trigger.last
        verbs = self.doc.words[behind].verbs if behind < len(self.doc) and behind in self.doc.verb_tokens else ()
        if any(a.lemma.lemma in _CARRIED_OUT and a.feature[0] == "P" for a in verbs):
            return False
        above = governor if governor is not None else None
        return above is None or not (above.lemma.lemma in _CARRIED_OUT and (above.polarity, above.modality) == ("affirmed", "actual"))

    def _doubted(self, trigger: Trigger, governor: Trigger) -> bool:
        """«شككت في قصف المدينة»، «ربطت مشاركتها بإرسال قوات»: an act, told by no article, that is doubted or made a condition."""
        own = trigger.analysis
        if not verbal(trigger) or self.doc.words[trigger.first].article or (own is not None and (own.article or own.enclitic)):
            return False
        if governor.lemma.key == "شكك":
            return trigger.how in ("prep:في", "prep:ب") and self.syntax.units[trigger.unit].first == trigger.first
        above = governor.governor if governor.how == "object" else governor
        held = above is not governor and governor.analysis is not None and bool(governor.analysis.enclitic)
        return trigger.how == "prep:ب" and above is not None and above.lemma.key == "ربط" and held

    def _of_verb(self, trigger: Trigger) -> Status | None:
        """«خطط روسية تستهدف مسؤولين»، «وبموجب الاتفاق تسحب أثينا اعتراضها»."""
        analysis, clause = trigger.analysis, trigger.clause
        if analysis is not None and analysis.feature in ("P3MS", "P3MD") and analysis.conjunction == "و" and "subject" not in trigger.slots:
            return self._masdar_joined(trigger)
        if analysis is not None and analysis.feature == "P3MS" and self.doc.forms[trigger.first - 1] in _ONE_OF:
            return self._one_of(trigger)
        if analysis is not None and analysis.feature[:1] == "P" and any(self.doc.forms[k] in _BEING_SO and self.doc.forms[k - 1] == "صحة" for k in range(max(self.syntax.first + 1, trigger.first - _REACH), trigger.first)):
            return "negated", "actual"  # لا صحة لكون تركيا قصفت المدينة
        if analysis is not None and analysis.feature == "P3MS" and trigger.how == "object" and trigger.governor is not None and "deliberating" in trigger.governor.lemma.kinds:
            return "affirmed", "possible"  # بحث الاتحاد، أمس، فرض عقوبات
        if analysis is None or analysis.feature[:1] != "I" or clause < 0:
            return None
        if self.doc.forms[trigger.first - 2 : trigger.first] == ["الي", "ان"] and not (trigger.governor is not None and (trigger.governor.lemma.cue or trigger.governor.lemma.embeds)):
            return "affirmed", "possible"  # سنقاوم إلى أن تنسحب القوات
        doc, units = self.doc, self.syntax.units
        if trigger.unit and self._held_up(trigger.unit - 1):
            return "affirmed", "possible"
        if trigger.meant in SAID:
            return None
        heads = [self.syntax.clauses[clause].relative] if self.syntax.clauses[clause].relative >= 0 else [trigger.unit - 1]
        named = [units[u] for u in heads if u >= 0 and units[u].kind == "N"]
        if any(doc.words[k].base in _PLANS for u in (*named, *self._was_to(trigger)) for k in range(u.first, min(u.last, u.first + 2))) or any(doc.words[u.first].base in _CELLS for u in self._was_to(trigger)):
            return "affirmed", "planned"
        if named and self._of_one_to_come(trigger, named[0]):
            return "affirmed", "possible"
        if any(doc.words[k].base in _ANY for u in named for k in (u.first, max(0, u.first - 1))) or (named and self._of_what_may_be(self.syntax.clauses[clause], named[0])):
            return "affirmed", "possible"
        for k in range(trigger.first - 1, max(self.syntax.first, trigger.first - _REACH) - 1, -1):
            word = doc.words[k]
            if word.base in _UNDER or word.form in _UNDER or doc.forms[k].removeprefix("و") in _UNDER:
                return "affirmed", "planned"
            if word.function in ("complementizer", "relative", "subordinator") or not word.is_word:
                return None
        return None

    def _of_one_to_come(self, trigger: Trigger, head: Unit) -> bool:
        """«لم يستبعد إسقاط مسيرات تخترق أجواء بلاده»: what describes a thing, by no article, to which something may only be done."""
        words = self.doc.words
        if trigger.unit < 1 or self.syntax.units[trigger.unit - 1] is not head or any(w.article or w.enclitic for w in words[head.first : head.last]) or (head.mentions[:1] and self.doc.mentions[head.mentions[0]].how == "name"):
            return False
        done = (t for t in self.triggers if t.controlled and t.pos == "m" and t.unit >= 0 and self.syntax.units[t.unit] is head and t.first == head.first)
        return any(t.meant is not None and t.polarity == "affirmed" and t.modality in ("possible", "planned", "demanded") for t in done)

    def _was_to(self, trigger: Trigger) -> list[Unit]:
        """«مخططا لتنظيم داعش كان يستهدف كنائس»: the noun that «كان» goes on about, past whose it is."""
        units = self.syntax.units
        u = trigger.unit - 1
        if u < 1 or units[u].kind != "V" or self.doc.words[units[u].first].base not in _WAS:
            return []
        u -= 1
        while u > 0 and units[u].kind == "N" and units[u].prep in ("ل", "من", "في") and not units[u].joined:
            u -= 1
        return [units[u]] if units[u].kind == "N" else []

    def _of_what_may_be(self, clause: Clause, head: Unit) -> bool:
        """«قد تقود إلى مأساة تدمر المدينة»: what describes a thing that is itself only thinkable."""
        if not clause.index or clause.verb.joined or clause.connector not in ("verb", "start") or head.first != clause.verb.first - (head.last - head.first):
            return False
        before = self.syntax.clauses[clause.index - 1].verb
        open_ = before.status in ("possible", "planned", "demanded") and before.last <= head.first
        return open_ and not self.doc.words[head.last - 1].article and not head.mentions and not self.doc.words[head.last - 1].enclitic

    def _one_of(self, trigger: Trigger) -> Status | None:
        """«عدة بنود، من بينها سحب القوات»: what has the letters of a perfect is a masdar, and one of what is laid down, wanted or open."""
        words = self.doc.words
        if not any(n.pos == "m" and n.lemma is trigger.lemma for n in words[trigger.first].nouns):
            return None
        for k in range(trigger.first - 2, max(self.syntax.first, trigger.first - _REACH) - 1, -1):
            for kind, status in _OF_WHAT.items():
                if kind in words[k].classes:
                    return "affirmed", status
        return None

    def _held_up(self, u: int) -> bool:
        """«عرقلت موسكو إصدار بيان يدين الهجوم»: what a paper would say that somebody rejects or blocks."""
        unit, words = self.syntax.units[u], self.doc.words
        if unit.kind != "N" or words[unit.last - 1].base not in _PAPERS or words[unit.last - 1].article:
            return False
        above = next((t for t in reversed(self.triggers) if t.pos == "v" and t.last <= unit.first), None)
        return above is not None and unit.first - above.last < _REACH and (above.type == "REJECT" or "blocking" in above.lemma.kinds)

    def _masdar_joined(self, trigger: Trigger) -> Status | None:
        """«يقضي بإرسال قوة وفرض حظر»: what has the letters of a perfect without a subject is joined to the masdar before it."""
        doc = self.doc
        if trigger.meant in SAID or not any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[trigger.first].nouns):
            return None
        for t in reversed(self.triggers):
            if t.last <= trigger.first:
                dual = trigger.analysis is not None and trigger.analysis.feature == "P3MD"  # عقوبات وقيودا على التجارة وحظرا
                near = (t.pos == "m" or (dual and t.pos == "n")) and t.controlled and not any((not doc.words[k].is_word and (k < trigger.first - 1 or doc.surface[k] not in "،,")) or k in doc.verb_tokens for k in range(t.last, trigger.first))
                open_ = t.polarity != "affirmed" or t.modality not in ("actual", "habitual")
                return (t.polarity, t.modality) if near and open_ else None
        return None

    def _under(self, trigger: Trigger, governor: Trigger) -> Status | None:
        if self._doubted(trigger, governor):
            return "affirmed", "possible"
        doc, how = self.doc, trigger.how
        unit, key = self.syntax.units[trigger.unit], governor.lemma.lemma
        bare = not (trigger.analysis is not None and trigger.analysis.article) and not doc.words[trigger.first].article
        sense = trigger.sense if trigger.sense is not None else trigger.waiting
        if key == "أعلن" and how == "object" and governor.pos == "v" and bare and sense is not None and sense.mode == "strike":
            ahead = doc.forms[trigger.last : trigger.last + 4]
            return None if "الطعام" in ahead else ("affirmed", "planned")  # أعلنت النقابات إضرابا عاما
        if key in _TREATIES and how == "genitive" and trigger.pos == "m" and bare and trigger.meant in _DEEDS:
            return "affirmed", "planned"  # معاهدة تسليم المطلوبين
        if key in _LEAVE and governor.pos == "v" and how in ("object", "prep:ب") and verbal(trigger):
            return "affirmed", "possible"  # أجازت لشركة التفاوض
        if key in _APPROVING and (governor.pos == "v" or (governor.pos == "m" and how == "prep:علي")) and how in ("prep:علي", "object") and verbal(trigger) and trigger.meant in _DEEDS and not self._definite(trigger):
            return "affirmed", "planned"  # صادق البرلمان على إرسال قوات
        if governor.meant == "CONSULT" and governor.pos in ("m", "v") and unit.prep in _OVER and unit.first == trigger.first and trigger.pos == "m" and trigger.meant in _DEEDS and bare:
            return "affirmed", "possible"  # التفاوض على إطلاق الأسرى
        if key == "حرض" and how == "prep:علي":
            return "affirmed", "demanded"
        if key == "تخلى" and how == "prep:عن" and trigger.pos == "m" and trigger.meant in _DEEDS:
            return "negated", "actual"  # تخلت عن شراء المدافع
        if key in _BARRING and governor.pos == "v" and how == "prep:علي" and unit.first < trigger.first and trigger.pos == "m":
            return "negated", "actual"  # يحظر على أي مسؤول التفاوض
        if trigger.meant == "CONSULT" and how == "subject" and key in _STARTING and governor.base == ("negated", "planned"):
            later = doc.forms[governor.last : governor.last + 3]
            return ("affirmed", "possible") if {"قبل", "الا", "ما"} & set(later) else ("negated", "planned")  # المفاوضات لن تنطلق قبل
        if trigger.meant == "CONSULT" and governor.type == "REJECT" and governor.sense is not None and governor.sense.only == "negated" and how in ("object", "prep:في"):
            return "affirmed", "planned"  # لن يحضر القمة: she is still to come
        if trigger.meant == "AGREE" and trigger.pos == "n" and bare and governor.meant == "CONSULT" and unit.prep in _ABOUT:
            return "affirmed", "possible"  # تشاورت بشأن تسوية
        if key == "عنى" and how == "object" and governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[:1] == "I" and trigger.pos == "m":
            return "affirmed", "possible"  # ذلك يعني الاعتراف بها
        if trigger.meant == "CONSULT" and key == "فتح" and governor.pos == "v" and (governor.polarity, governor.modality) != ("affirmed", "actual"):
            return governor.polarity, governor.modality  # يريد إنهاء المواجهة وفتح باب الحوار
        return None

    def _alone(self, trigger: Trigger) -> Status | None:
        """«بلاده تتواصل مع تركيا لوقف الهجمات»: a purpose, whatever the words before it."""
        unit = self.syntax.units[trigger.unit]
        if trigger.pos != "m" or unit.prep != "ل" or unit.first != trigger.first or trigger.meant in SAID or trigger.clause < 0:
            return None
        verb = self.syntax.clauses[trigger.clause].verb
        bare = trigger.analysis is not None and not trigger.analysis.article and not trigger.analysis.enclitic
        imperfect = verb.analysis is not None and verb.analysis.feature[:1] == "I"
        return ("affirmed", "planned") if bare and imperfect and verb.first < trigger.first else None

    def _behind(self, trigger: Trigger) -> Status | None:
        """What the word right before an act or its phrase says: «ضمانات بتزويد»، «رهنا بتراجعها»، «مفاوضات الانضمام»، «لحمله على الاستقالة»."""
        doc, unit = self.doc, self.syntax.units[trigger.unit]
        if trigger.meant in _DEEDS and trigger.first > self.syntax.first + 1:
            one, two = doc.words[trigger.first - 1].base, doc.words[trigger.first - 2].base
            if (one in _STUDIES and trigger.pos == "m") or (two in _POWERS and one == "اعلان"):
                return "affirmed", "possible"  # بدأت دراسة سحب جنودها، صلاحية إعلان الحرب
        if not _NEAR.isdisjoint(doc.forms[trigger.last : min(self.syntax.last, trigger.last + 6)]) and trigger.pos == "m" and trigger.how == "subject":
            return "affirmed", "planned"  # بات انضمام السويد وشيكا
        if trigger.lemma.lemma == "انضم" and trigger.pos == "m" and trigger.first > self.syntax.first:
            return ("affirmed", "possible") if doc.words[trigger.first - 1].base in _ACCESSION else None
        if unit.first < 2:
            return None
        before = doc.words[unit.first - 1]
        if unit.prep in ("ب", "ل") and before.base in _PERMITS:
            return "affirmed", "possible"  # تصريح بتنظيم تظاهرة
        if trigger.meant in ("AGREE", "RETREAT") and not self._definite(trigger) and not _REACHING.isdisjoint(doc.forms[max(0, unit.first - 3) : unit.first]):
            return "affirmed", "planned"  # للوصول إلى "اتفاق هدنة"
        if unit.first != trigger.first:
            return None
        if before.form in _AMONG and not _CHARGES.isdisjoint(doc.forms[max(0, unit.first - 4) : unit.first - 1]):
            return "affirmed", "possible"  # بتهم بينها الإبادة
        if unit.prep == "امام" and doc.words[unit.first - 2].base in _WAYS:
            return "affirmed", "possible"  # يفتح الطريق أمام مفاوضات
        if unit.prep == "ب" and before.base in _GUARANTEES and trigger.pos == "m":
            return "affirmed", "planned"
        if unit.prep == "ب" and before.base in _TIED:
            return "affirmed", "possible"
        if unit.prep == "علي" and doc.forms[unit.first - 2] in _FORCED:
            return "affirmed", "demanded"
        return None

    def _definite(self, trigger: Trigger) -> bool:
        own = trigger.analysis
        return self.doc.words[trigger.first].article or (own is not None and bool(own.article or own.enclitic))

    def _goes_with(self, trigger: Trigger) -> Status | None:
        """«وعد بمساعدة التجار الذين نهبت متاجرهم وبفتح حوار»: what goes on behind the same preposition from what is promised or asked."""
        doc, unit = self.doc, self.syntax.units[trigger.unit]
        head = doc.words[unit.first]
        if unit.prep != "ب" or head.conjunction != "و" or not any(n.pos == "m" for n in head.nouns):
            return None
        if trigger.governor is not None and trigger.governor.meant == "ACCUSE":
            return None  # التي يتهمونها بتعذيب موقوفين وقتلهم
        for t in reversed(self.triggers):
            if t.last <= unit.first and t.pos == "v" and any(last < unit.first for _, last in t.slots.get("ب", ())) and t.type not in ("AGREE", "REQUEST", None):
                return None  # طالبوا بحل الوحدة التي يتهمونها بتعذيب موقوفين وبقتلهم
            if t.last <= unit.first and changes(t) and t.type in ("AGREE", "REQUEST") and "ب" in t.slots:
                if any(doc.surface[k] in ".؛" for k in range(t.last, unit.first)):
                    return None
                first = next((x for x in self.triggers if x.how == "prep:ب" and x.governor is t and x.controlled), None)
                return (first.polarity, first.modality) if first is not None else None
        return None
