"""Words right before the phrase of an act by which it is only in somebody's power, laid on somebody or still thinkable: «صلاحية حل البرلمان»."""

from __future__ import annotations

from khabar.events.joined import changes, embeds
from khabar.events.openings import PREDICATES, Openings
from khabar.events.supposed import unproven
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_BLAMED = frozenset(("ASSAULT", "COERCE", "SANCTION", "PROTEST", "ACCUSE"))
"""Acts for which one has the responsibility when they are done."""
_SERVING = frozenset(("في", "علي", "ب"))
_INSTEAD = frozenset(("بدل", "عوض"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص"))
_TALKS = frozenset(("اتصالات", "لقاء", "لقاءات", "اجتماع", "اجتماعات", "قرار", "قرارات", "تشاور", "تنسيق", "تفاوض", "خلاف", "خلافات", "جدل"))
_DEEDS = frozenset(("AID", "MOBILIZE", "SANCTION", "COOPERATE", "RETREAT", "CONCEDE", "AGREE", "REJECT"))
_BEING = frozenset(("بقي", "ظل", "كان", "بات", "أصبح", "أضحى", "غدا", "صار", "أمسى"))
_HOLDING = frozenset(("اجراء", "عقد"))
_MET = frozenset(("اجتمع", "التقى", "تجمع", "احتشد"))
_EMBEDDED: dict[str, Status] = {"planned": ("affirmed", "planned"), "demanded": ("affirmed", "demanded"), "possible": ("affirmed", "possible")}
_FEARING = frozenset(("خوفا", "خشية", "تحسبا", "تفاديا", "تجنبا", "حذرا"))
_STANDING = frozenset(("قائما", "قائمة", "موجودا", "موجودة", "ساريا", "سارية", "نافذا", "نافذة"))
_ASIDE = 10
"""Words from a request to what it is about."""
_HAPPENING = frozenset(("وقوع", "حصول", "حدوث", "وجود", "تنفيذ", "شن", "ارتكاب", "تورط", "ضلوع", "مشاركة", "اندلاع", "نشوب"))
"""Masdars of coming or bringing about."""
_PATH = 5
"""Words from the phrase of an act back to the noun that opens the phrase before."""


class Mandates:
    """Reads the noun, adjective or masdar that an act without a governor of its own stands behind."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.triggers = triggers
        self.syntax = syntax
        self.openings = openings

    def status(self, trigger: Trigger) -> Status | None:
        """Polarity and modality of a nominal act; None where no such word stands before it."""
        units, unit = self.syntax.units, self.syntax.units[trigger.unit]
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        if clause is not None and clause.connector == "complementizer" and clause.verb.last <= trigger.first and unproven(self.doc, self.syntax, clause.verb.first):
            return "affirmed", "possible"  # ليس هناك ما يشير إلى أن ذلك نجم عن هجوم
        if unit.prep == "ل" and unit.first == trigger.first - 1 and self._gone_for(trigger, unit):
            return "affirmed", "planned"
        above = units[trigger.unit - 1] if trigger.unit else None
        if above is not None and above.kind == "N" and unit.first - above.last <= 1 and self._took_place(trigger, unit) and self._unproved(trigger, unit, above):
            return "affirmed", "possible"  # لا دليل على وقوع هجوم
        several = trigger.pos == "n" and trigger.last - trigger.first > 1
        if trigger.pos != "m" and not several:
            return self._needless(trigger, unit)
        if trigger.first > unit.first:
            return self._inside(trigger, unit)
        if unit.prep in ("من", "ل") and unit.first > 1 and not {self.doc.forms[unit.first - 1], self.doc.forms[unit.first - 2]}.isdisjoint(_FEARING):
            return "affirmed", "possible"  # خوفا من محاكمته
        if unit.prep in _ABOUT and trigger.meant in _DEEDS and self._asked_about(trigger):
            return "affirmed", "demanded"
        before = units[trigger.unit - 1] if trigger.unit else None
        if before is None or before.kind != "N" or unit.first - before.last > 1:
            return None
        if self._unproved(trigger, unit, before):
            return "affirmed", "possible"  # لا دليل على استخدام السلاح
        return self._needless(trigger, unit) or self._behind(trigger, unit, before)

    def of_subject(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«التطبيع يبقى رهنا بتراجعها», «بات الانسحاب ضروريا»: what a verb of being says of the act before or behind it."""
        if trigger.how != "subject" or governor is None or trigger.pos != "m" or not (governor.lemma.lemma in _BEING or (governor.lemma.lemma == "عاد" and governor.base[0] == "negated")):
            return None
        for k in range(governor.last, min(self.syntax.last, governor.last + _PATH)):
            word = self.doc.words[k]
            if word.article or not word.is_word or word.preposition or k in self.doc.verb_tokens:
                continue
            if governor.lemma.lemma == "عاد" and word.form in _STANDING:
                return "negated", "actual"  # التنسيق لم يعد قائما
            if "way_out" in word.classes or "way_out" in self.openings.function.get(word.form.removesuffix("ا"), ()):
                return "affirmed", "possible"  # قطع العلاقات يبقى خيارا
            for kind, status in PREDICATES.items():
                if kind in word.classes or kind in self.openings.function.get(word.form.removesuffix("ة"), ()):
                    negated = self.doc.words[k - 1].base == "غير" or governor.base[0] == "negated"
                    return ("negated" if (status[0] == "affirmed") == negated else "affirmed"), status[1]
        return None

    def _inside(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«صلاحية حل البرلمان», «مكلفة إجلاء الجرحى»: in one phrase."""
        word, own = self.doc.words[trigger.first - 1], trigger.analysis
        if own is not None and own.article:
            return None
        if word.base in _INSTEAD and unit.first == trigger.first - 1:
            return "negated", "actual"  # بدل سحب قواتها عززتها
        if unit.prep in _ABOUT and trigger.meant in _DEEDS and self._talks(trigger.unit):
            return "affirmed", "possible"  # اتصالات بشأن تسهيل وضمان تأمين إجلاء الرعايا
        return ("affirmed", "possible") if {"mandate_noun", "inclined"} & word.classes and not word.form.startswith("ال") else None

    def _gone_for(self, trigger: Trigger, unit: Unit) -> bool:
        """«يتوجه إلى القاهرة لإجراء محادثات»: what somebody sets out to hold."""
        if self.doc.words[unit.first].base not in _HOLDING or trigger.clause < 0:
            return False
        verb = self.syntax.clauses[trigger.clause].verb
        return verb.first < unit.first and verb.analysis is not None and "setting_out" in verb.analysis.lemma.kinds and verb.analysis.lemma.lemma not in _MET

    def _asked_about(self, trigger: Trigger) -> bool:
        """«رفضه طلب المستشار الألماني، حول تقديم ذخائر»: whether it is what a request named in the same breath is about."""
        asked = next((t for t in reversed(self.triggers) if t.meant == "REQUEST" and t.pos in ("m", "n") and 0 < trigger.first - t.last <= _ASIDE), None)
        return asked is not None and not any(k in self.doc.verb_tokens for k in range(asked.last, trigger.first))

    def _talks(self, u: int) -> bool:
        """Whether talk, or a decision still to be taken, is what the phrase is about."""
        units, prep = self.syntax.units, self.syntax.units[u].prep
        while u > 0 and units[u].joined and units[u - 1].prep == prep:
            u -= 1
        before = units[u - 1] if u else None
        if before is None or before.kind != "N" or units[u].first - before.last > 1:
            return False
        return any("talked_noun" in self.doc.words[k].classes or self.doc.words[k].base in _TALKS for k in {before.first, before.last - 1})

    def _behind(self, trigger: Trigger, unit: Unit, before: Unit) -> Status | None:
        words, own = self.doc.words, trigger.analysis
        near = words[before.last - 1].classes | self._base(before.last - 1)
        if unit.prep in _ABOUT and trigger.meant in _DEEDS and trigger.pos == "m" and own is not None and not own.article and not own.enclitic and self._talks(trigger.unit):
            return "affirmed", "possible"  # قرار بشأن إرسال قوات
        opens = words[before.first].classes
        if "inclined" in near and not words[before.last - 1].form.startswith("ال") and unit.prep in ("ب", "ل", "علي", "في", "الي"):
            return "affirmed", "possible"  # مهتم بإنهاء الصراع
        if "mandate_noun" in near | opens and unit.prep in ("ب", "ل", "في"):
            return "affirmed", "possible"  # صلاحيات واسعة في استخدام القوة
        if "order_noun" in near | opens and unit.prep == "ب" and not words[before.first].form.startswith("ال") and before.last - 1 not in self.doc.verb_tokens and self.doc.forms[before.last - 2] != "من":
            return "affirmed", "demanded"  # أمرا بالقبض على الوزير
        if "duty_noun" in opens and before.prep == "من" and not unit.prep and own is not None and not own.enclitic:
            return "affirmed", "demanded"  # من واجب المجتمع الدولي معاقبة المعتدي
        if "duty_noun" in opens and unit.prep in ("في", "ب") and trigger.meant not in _BLAMED:
            return "affirmed", "demanded"  # مسؤولية مجلس الأمن في وقف الحرب
        if "serving_noun" in near and unit.prep in _SERVING and before.last - before.first == 1 and not (own is not None and own.article):
            if self.doc.surface[before.first][:1] == "ب":
                holder = next((t for t in reversed(self.triggers) if t.last <= before.first and changes(t) and any(a == before.first for a, _ in t.slots.get("ب", ()))), None)
                return _EMBEDDED.get(embeds(holder) or "") if holder is not None else None  # وعد بالإسراع في توفير السلاح
            aim = self.doc.surface[before.first][:1] == "ل" or self._save(before)
            return ("affirmed", "planned") if aim else None  # للمساعدة في إنهاء الحرب
        return None

    def _base(self, k: int) -> set[str]:
        """Classes of a word without its clitics: «للنظر»."""
        word = self.doc.words[k]
        return {*word.base_kinds, *self.openings.function.get(word.base, ()), *self.openings.function.get(word.form.removeprefix("لل"), ())}

    def _save(self, before: Unit) -> bool:
        """«لا خيار لديها سوى الاستمرار في»: the masdar between is all that is left to do."""
        return before.prep in ("سوي", "الا") and self.openings.left(before.first) is not None

    def _took_place(self, trigger: Trigger, unit: Unit) -> bool:
        """Whether an act opens its phrase, or stands behind «وقوع» or another word that it came about."""
        return trigger.first == unit.first or (trigger.first == unit.first + 1 and self.doc.words[unit.first].base in _HAPPENING)

    def _unproved(self, trigger: Trigger, unit: Unit, before: Unit) -> bool:
        """Whether «على» names what proof is said to be lacking of: «لم تقدم أي دليل ملموس على ضلوع»."""
        if unit.prep not in ("علي", "عن"):
            return False
        above = trigger.governor
        lacking = above is not None and above.pos == "v" and above.base[0] == "negated"  # لم تتلق الوكالة دليلا على
        return any("proof_noun" in self.doc.words[k].classes and (lacking or self.openings.denied(k)) for k in range(before.first, before.last))

    def _needless(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«لا جدوى من التفاوض», «ليس لديها أي مشكلة في لقاء الوزير»."""
        if unit.prep not in ("من", "في", "ل", "الي", "امام") or unit.first != trigger.first:
            return None
        for k in range(unit.first - 1, max(self.syntax.first, unit.first - _PATH) - 1, -1):
            word = self.doc.words[k]
            if "senseless_noun" in word.classes and not word.article:
                return ("affirmed", "possible") if self.openings.denied(k) else None
            if k in self.doc.verb_tokens or word.function in ("complementizer", "relative", "conjunction"):
                return None
        return None
