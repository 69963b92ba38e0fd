"""What a noun before an act or an adjective behind it announces: decision, need, risk, «المقرر», unwillingness."""

from __future__ import annotations

from khabar.events.aroused import aroused
from khabar.events.done_anyway import decided
from khabar.events.openings import Openings
from khabar.events.several_owners import first_owner
from khabar.events.shown import earlier
from khabar.events.triggers import Trigger
from khabar.events.unreal import past_adverbs
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_SCHEDULED = frozenset(("المقرر", "المقررة", "المزمع", "المزمعة", "المرتقب", "المرتقبة", "مقررا", "مقررة"))
_SCHEDULED_WITHIN = 8
"""Words from an act within which «المقرر» describes it."""
_ANNOUNCED = {"planned_noun": "planned", "demanded_noun": "demanded", "possible_noun": "possible"}
_ANNOUNCING = {
    "planned": ("ل", "في", "ب", "بخصوص", "بشان", "حول"),
    "demanded": ("ب", "الي", "ل", "علي"),
    "possible": ("ل", "من", "في", "ب", "بشان", "حول"),
}
"""Prepositions by which a noun of plan, need or risk holds the act: خطط لنشر، الحاجة إلى وقف، مخاوف من حرب."""
_GOING_ON = frozenset(("استمر", "واصل", "تواصل"))
_REACTIONS = frozenset(("ACCUSE", "PROTEST", "REJECT", "SUPPORT"))
_WEIGHT = frozenset(("اهمية", "اولوية"))
"""Nouns of weight, which say of a deed that is there how much it matters."""
_TO_BE_FOUGHT = frozenset(("حارب", "واجه", "مواجهة", "قاتل", "هزم", "دحر", "كافح", "طارد", "قضى", "ردع"))
"""Verbs, and their nouns, of fighting somebody, which matter as what is to be done."""
_DECISIONS = frozenset(("قرار", "قرارات", "القرار"))
_SITTINGS = frozenset(("موتمر", "مؤتمر", "قمة", "اجتماع", "جلسة"))
_WHOSE_AIM = frozenset(f"{noun}{whose}" for noun in ("هدف", "غايت", "غرض", "مهمت", "مرام") for whose in ("ه", "ها", "هم", "هما"))
_MOST = frozenset(("اكبر", "اقصي", "اكثر", "اعلي", "اسرع", "اوسع", "اقل", "افضل"))
_FEASIBLE = frozenset(("ممكنة", "الممكنة", "ممكنا", "محتملا"))
_CALLED_OFF = frozenset(("الملغاة", "الملغي", "المؤجلة", "المؤجل", "الموجلة", "الموجل", "المرجاة", "المرجا"))
"""Adjectives of meetings that did not take place."""


class Announced:
    """Reads nouns and adjectives of what is decided, needed, possible or scheduled beside the triggers of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function = doc.lexicon.function
        self.openings = Openings(doc, syntax)
        self.verbs = {t.first for t in triggers if t.pos == "v"}
        self.scheduling = not (_SCHEDULED.isdisjoint(doc.folded) or _SCHEDULED.isdisjoint(doc.forms[syntax.first : syntax.last + _SCHEDULED_WITHIN]))

    def _unwilling(self, unit: Unit) -> bool:
        """«غير مهتمة ببيع الذخائر»، «غير راغب حاليا في فرض عقوبات»، «ليست قادرة الآن على شن هجوم»."""
        doc, k = self.doc, unit.first - 1
        if unit.prep not in ("ب", "ل", "في", "علي"):
            return False
        if doc.words[k].function == "preposition":
            k -= 1
        k = past_adverbs(doc, self.syntax.first, k + 1) - 1
        return k > self.syntax.first and (doc.words[k - 1].base == "غير" or doc.forms[k - 1] in ("ليس", "ليست", "وليست", "ليسوا")) and "unwilling" in self.function.get(doc.words[k].form, ())

    def _masdar_after_all(self, first: int) -> str:
        """«ضرورة وقف القتال»: what looks like a perfect behind a noun of need or plan is its masdar."""
        k = first - 1
        while k > 0 and not self.doc.words[k].is_word and self.doc.surface[k] in '«"“':
            k -= 1
        return (self._kind(k) or "actual") if k >= 0 and not self.doc.words[k].article else "actual"

    def _aimed_at(self, trigger: Trigger) -> bool:
        """«جولة هدفها وقف القتال»: right behind whose aim it is."""
        return trigger.first > self.syntax.first and self.doc.forms[trigger.first - 1] in _WHOSE_AIM

    def _announced(self, trigger: Trigger, unit: Unit) -> tuple[str, bool]:
        """Modality from a noun of decision, need or risk before the act, and whether the noun is negated.

        قرار إرسال، قرار ألمانيا إرسال، خطط لنشر، ضرورة وقف، خطر اندلاع الحرب، لا خطط لإرسال.
        """
        if aroused(trigger):
            return "actual", False  # لقي القرار إدانات
        if trigger.pos in ("m", "f") and not unit.prep and self._aimed_at(trigger):
            trigger.rules.append(("modality", trigger.first - 1, trigger.first, "aim"))
            return "planned", False  # جولة هدفها وقف القتال
        if unit.prep == "علي" and unit.first > 1 and self.doc.words[unit.first - 2].base.removeprefix("بال").removeprefix("لل").removeprefix("ال") in ("عمل", "العمل"):
            wanted = trigger.governor is not None and trigger.governor.type == "REQUEST"
            return ("demanded" if wanted else "planned"), False  # طالب بالعمل على وقف الحرب
        at, prep, led = -1, "", False
        quoted = trigger.first - 1
        while quoted > self.syntax.first and self.doc.surface[quoted] in '«"“' and not self.doc.words[quoted].is_word:
            quoted -= 1
        if quoted < trigger.first - 1 and not unit.prep and trigger.pos == "m" and self._kind(quoted):
            at = quoted  # سبل «تزويد أوكرانيا ...»
        elif trigger.first > unit.first:
            at = trigger.first - 1
            while at > unit.first and "phase_noun" in self.function.get(self.doc.words[at].base, ()):
                at -= 1
            if at == unit.first and unit.prep in ("ل", "ب") and "phase_noun" in self.function.get(self.doc.words[at].base, ()):
                at, prep, led = at - 1, unit.prep, True  # جهود لترتيب لقاء
            elif at == unit.first and trigger.unit and unit.prep in ("في", "من") and "phase_noun" in self.function.get(self.doc.words[at].base, ()):
                before = self.syntax.units[trigger.unit - 1]
                if before.kind == "N" and self._kind(before.first) == "possible" and unit.first - before.last <= 1:
                    at, prep, led = before.first, unit.prep, True  # خطر كبير في اندلاع مواجهات
        elif trigger.unit > 0:
            before = self.syntax.units[trigger.unit - 1]
            beside = before.last
            before = self.syntax.units[first_owner(self.doc, self.syntax.units, trigger.unit - 1)]  # رغبة فنلندا والسويد في الانضمام
            several = before.last != beside
            head = self.doc.words[before.first]
            if trigger.unit > 1 and before.last - before.first == 1 and head.function == "preposition" and head.enclitic:
                before = self.syntax.units[trigger.unit - 2]  # وعود الصين لها بتقديم مساعدات
            if several:
                if unit.prep and unit.first - beside <= 1 and not unit.joined and self._kind(before.first):
                    at, prep = before.first, unit.prep
            elif before.kind == "N" and not unit.joined and unit.first - before.last <= 1 + (before.last < unit.first - 1 and bool(head.enclitic)):
                prep = unit.prep
                marked = unit.first - before.last == 1 and self.doc.surface[before.last] in '"«“' and not self.doc.words[trigger.first].article and self._kind(before.last - 1) == "possible"
                if marked and not prep:
                    at = before.last - 1  # سيناريو "حرب شاملة"
                elif prep or (before.last == unit.first and trigger.pos == "m"):
                    at = before.first if self._kind(before.first) or not prep else before.last - 1
                    named = before.mentions
                    if not self._kind(at) and named and self.doc.mentions[named[-1]].last == before.last:
                        at = max(before.first, self.doc.mentions[named[-1]].first - 1)  # تبعات قرار كندا تزويد ...
        status = (self._kind(at) or self._owned(at, trigger, prep)) if at >= 0 else ""
        if not status and at >= 0 and prep in ("ل", "ب") and trigger.meant == "PROTEST" and self._permits(at):
            status, led = "planned", True
        if earlier(self.doc, trigger) or not status or (prep and prep not in _ANNOUNCING[status]) or (
            prep not in ("", "ل") and status == "planned" and ((trigger.pos != "m" and not led) or trigger.meant == "AGREE")
        ):
            return "actual", False
        if status == "demanded" and self.doc.words[at - 1].base in ("دون", "بدون", "بلا"):
            status = "possible"  # دون الحاجة إلى دعمهم
        if self.doc.words[at].base == "مهلة" and trigger.meant == "AGREE":
            return "actual", False  # مهلة اتفاق الهدنة: it was made
        if status == "planned" and prep in ("", "ب") and self._meets(trigger, at, prep):
            return "actual", False
        if status == "planned" and prep == "ب" and self.doc.words[at].base in _DECISIONS and decided(self.doc, self.syntax, trigger):
            return "actual", False  # صدر قرار بحل البرلمان
        if status == "planned" and not prep and self._of_a_body(trigger, at):
            return "actual", False
        if prep == "في" and not {"المبذولة", "المبذول"}.isdisjoint(self.doc.forms[at : trigger.first]):
            return "actual", False  # الجهود المبذولة في التنسيق
        if status != "possible" and trigger.pos == "n" and self.doc.words[trigger.first].article and not self._plotted(trigger):
            return "actual", False  # شروط الاتفاق، خطة الهدنة: of what there is
        if prep == "علي" and status == "demanded" and "تحريض" not in self.doc.forms[at]:
            return "actual", False
        weighed = self.doc.words[at].base in _WEIGHT
        if weighed and any(v.lemma.lemma in ("قلل", "هون") for k in range(max(self.syntax.first, at - 4), at) for v in self.doc.words[k].verbs):
            return "actual", False  # قلل من أهمية نشر القوات: it was done
        several = trigger.meant == "RETREAT" and trigger.last - trigger.first > 1  # أهمية وقف إطلاق النار: it is to come
        fought = trigger.lemma.lemma in _TO_BE_FOUGHT and not (trigger.analysis is not None and trigger.analysis.article)  # أهمية محاربة التنظيم
        if weighed and not fought and ((trigger.pos == "n" and not several) or trigger.meant == "ASSAULT" or trigger.lemma.lemma in _GOING_ON):
            return "actual", False  # أهمية مذكرة التفاهم، أهمية استمرار عملية التطبيع: of what there is
        if status == "demanded" and self.doc.words[trigger.first - 1].base in ("استمرار", "مواصله", "مواصلة"):
            return "actual", False  # أهمية استمرار الحوار: it goes on
        trigger.rules.append(("modality", at, at + 1, f"noun of what is {status}"))
        excuse = "excuse_noun" in self.function.get(self.doc.words[at].base, ())
        above = trigger.governor is not None and trigger.governor.polarity == "negated"  # which has its say itself
        itself = trigger.governor is not None and trigger.governor.first == at  # لا نية لديها لفرض: the noun above is what there is not
        none = (self.doc.forms[at - 1] in ("لا", "ولا", "عدم") and not itself) or (status == "planned" and not above and self.openings.denied(at))
        return status, at > 0 and not excuse and none

    def _of_a_body(self, trigger: Trigger, at: int) -> bool:
        """«قرارات قمة الرياض»: what a meeting that was held decided; «قرار رفض الطلب»: to decide so is to refuse."""
        word = self.doc.words[at]
        if at != trigger.first - 1 or word.base not in _DECISIONS:
            return False
        return trigger.meant == "REJECT" or (trigger.meant == "CONSULT" and self.doc.words[trigger.first].base in _SITTINGS)

    def _condemned(self, trigger: Trigger) -> bool:
        """«دون إدانة الهجوم»: what is lacking is the condemning; «كان سيرتفع من دون الحرب في أوكرانيا»: the war is there."""
        above = trigger.governor
        if trigger.pos == "n" and trigger.meant == "ASSAULT" and self.doc.words[trigger.first].article and self.doc.forms[trigger.last : trigger.last + 1] == ["في"]:
            return True
        return trigger.how == "genitive" and above is not None and above.meant == "ACCUSE" and trigger.meant == "ASSAULT" and self.doc.words[trigger.first].article

    def _plotted(self, trigger: Trigger) -> bool:
        """«خطط الهجوم على إيران»: an attack right behind its plan is still to come, article or not."""
        return trigger.meant == "ASSAULT" and "plan_noun" in self.function.get(self.doc.words[trigger.first - 1].base, ())

    def _permits(self, at: int) -> bool:
        """«منح تصاريح لتظاهرتين»: leave was given for what is still to be held."""
        return any("permit_noun" in self.function.get(key, ()) for key in (self.doc.words[at].base, self.doc.forms[at].removesuffix("ا")))

    def _meets(self, trigger: Trigger, at: int, prep: str) -> bool:
        """Whether the act stands beside the plan and is none: «لقي القرار إدانات», «قوبل القرار بإدانات»."""
        plural = trigger.analysis is not None and trigger.analysis.feature[:1] == "P"
        if prep:
            return (plural or at - 1 in self.doc.verb_tokens) and trigger.meant in _REACTIONS and self.doc.words[at].article
        definite = trigger.analysis is not None and (trigger.analysis.article or bool(trigger.analysis.enclitic))
        return not prep and self.doc.words[at].article and not definite and "aim" not in self.function.get(self.doc.words[at].base, ())

    def _owned(self, at: int, trigger: Trigger, prep: str) -> str:
        """What a noun with the pronoun of its owner says of a masdar behind it: تحتفظ بهدفها في الانضمام، قرارها بتزويد كييف."""
        word = self.doc.words[at]
        accusative = trigger.analysis is not None and trigger.analysis.feature[:1] == "A"
        if not (word.enclitic or word.possessed) or trigger.pos != "m" or (not prep and accusative):
            return ""
        base = next((word.base.removesuffix(e) for e in ("هما", "ها", "هم", "ه") if word.base.endswith(e)), "")
        return next((_ANNOUNCED[kind] for kind in self.function.get(base, ()) if kind in _ANNOUNCED), "")

    def _kind(self, at: int) -> str:
        word = self.doc.words[at]
        bare = word.form.removesuffix("ا") if word.form != "هدفا" else ""  # كانت هدفا لغارات: their target
        for kinds in (word.base_kinds, word.kinds, self.function.get(bare, ())):
            for kind in kinds:
                if kind in _ANNOUNCED:
                    return _ANNOUNCED[kind]
        return ""

    def _scheduled(self, trigger: Trigger) -> str:
        """planned where «المقرر»، «المزمع» follow in the same stretch: اجتماع الوفود المقرر عقده الخميس."""
        doc = self.doc
        if not self.scheduling:
            return "actual"
        for k in range(trigger.last, min(trigger.last + _SCHEDULED_WITHIN, len(doc))):
            if doc.surface[k] in "،.؛:" or k in self.verbs:
                break
            if doc.words[k].form in _SCHEDULED:
                trigger.rules.append(("modality", k, k + 1, "scheduled"))
                return "planned"
        return "actual"

    def _described(self, trigger: Trigger, last: int) -> str:
        """Modality from an adjective right behind the act: اجتماع محتمل، زيارة مرتقبة."""
        doc = self.doc
        if last + 1 < len(doc) and doc.surface[last - 1] in "-–" and doc.words[last].article:
            last += 2  # التطبيع الإسرائيلي - السعودي المحتمل
        for k in range(trigger.last, last):
            form = doc.forms[k]
            kinds = doc.words[k].kinds or doc.lexicon.function.get(form.removesuffix("ا") if form.endswith("ا") else form, ())  # عدوانا مرتقبا
            if form in _FEASIBLE and _MOST.isdisjoint(doc.forms[trigger.last : k]):
                trigger.rules.append(("modality", k, k + 1, "adjective"))
                return "possible"
            if "possible_adverb" in kinds or ("planned_adjective" in kinds and doc.timex_at[k] < 0):
                trigger.rules.append(("modality", k, k + 1, "adjective"))
                return "possible" if "possible_adverb" in kinds and "وشيك" not in form else "planned"
            if doc.forms[k] in _CALLED_OFF:
                trigger.rules.append(("modality", k, k + 1, "called off or put off"))
                return "planned"  # الزيارة الملغاة، القمة المؤجلة
        return "actual"
