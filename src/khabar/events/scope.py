"""How far the say of a governor reaches: whether an act is its content, its object, its purpose or only stands near it."""

from __future__ import annotations

from khabar.events.denials import DENIED
from khabar.events.joined import embeds
from khabar.events.misheld import misheld
from khabar.events.presupposed import Presupposed
from khabar.events.told_within import told_within
from khabar.events.triggers import Trigger
from khabar.syntax.asides import in_words
from khabar.syntax.clauses import Syntax

_CONTENT = {"AGREE": ("علي", "ل"), "REJECT": ("عن",), "REQUEST": ("ب", "الي", "ل"), "THREATEN": ("ب",)}
_HELD_IN = frozenset(("planned", "possible", "demanded", "negated"))
_WEIGHED = frozenset(("SANCTION", "MOBILIZE", "RETREAT", "AID", "COERCE", "CONCEDE", "ASSAULT"))
"""Acts that are weighed before they are done."""
_COMING = frozenset(("كان", "جري", "تم", "عقد", "انعقد", "حدث", "حصل", "وقع", "بدا", "انطلق", "اندلع", "نشب", "وجد"))
"""Verbs that say that something comes about."""
_SUFFERING = frozenset(("عانى", "وعى", "تضرر", "نجا"))
"""Verbs of suffering; the forms of «عانى» may be read as another verb."""
_HARMS = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_ANY = frozenset(("اي", "اية"))
_FELT = frozenset(("ارتياح", "امتنان", "تقدير", "سرور", "سعادة", "استياء", "أسف", "قلق", "غضب", "قدر", "ثمن", "شكر"))
_GOALS = frozenset(("اهداف", "هدف", "نتائج", "مسار", "سير"))
_NEARLY = frozenset(("كاد", "أوشك"))
_DREAD = frozenset(("خشية", "مخافة", "خوفا", "تحسبا", "تفاديا", "تجنبا"))
_FAILING = frozenset(("فشل", "أخفق"))
_NAMING = frozenset(("عين", "كلف", "شكل", "أوفد", "انتدب", "ألف", "أنشأ", "خصص", "سمى"))  # somebody to a task
_TALKED = frozenset(("object", "genitive", "prep:في", "prep:ل", "prep:حول", "prep:بشان", "prep:علي", "prep:بخصوص"))
_SETTING = frozenset(("في", "خلال", "منذ", "قبل", "بعد", "لدي"))
"""Prepositions of when and where."""


class Scope:
    """Questions about an act and the word that governs it."""

    def __init__(self, syntax: Syntax, presupposed: Presupposed) -> None:
        self.syntax = syntax
        self.presupposed = presupposed
        self.function = syntax.doc.lexicon.function

    def _dreaded(self, trigger: Trigger) -> bool:
        """Whether an act stands right behind a word of fear: «تحسبا لهجوم»، «خوفا من قصف»."""
        first = self.syntax.units[trigger.unit].first
        return any(w.base in _DREAD for w in self.syntax.doc.words[max(0, first - 2) : first])

    def apart(self, trigger: Trigger, governor: Trigger, how: str, above: tuple[str, str]) -> tuple[str, str] | None:
        """Status of an act that its governor only speaks of, asks for or weighs; None where it has its usual say."""
        if how == "clause" and trigger.pos == "v" and governor.lemma.lemma == "امتنع" and any(w.base.removesuffix("ا") in ("قرار", "بيان", "نص", "مشروع") for w in self.syntax.doc.words[max(0, trigger.first - 2) : trigger.first]):
            return ("affirmed", "possible")  # امتنعت عن التصويت على قرار يدين روسيا
        if how == "subject" and governor.lemma.lemma in _NEARLY and trigger.pos in ("m", "n"):
            return "affirmed", "actual"  # كاد هجوم أن يشل المطار: it was made
        if above[0] == "negated" and trigger.pos in ("m", "n") and self._dreaded(trigger):
            return "affirmed", "possible"  # لم يغادر خشية هجوم
        if how == "clause" and trigger.pos == "v" and self._dreaded(trigger):
            return "affirmed", "possible"  # رفضت تزويدها خشية أن تستخدم السلاح
        if how == "genitive" and governor.meant == "REQUEST" and governor.pos in ("m", "n") and trigger.pos == "m":
            return above[0], "demanded"  # صدق على طلب انضمام البلاد
        if how == "object" and governor.pos == "v" and governor.how in ("object", "subject") and trigger.pos == "m" and self.syntax.units[trigger.unit].joined:
            return above  # يجب تنفيذ عملية، وهدم مبان، والقضاء على المسلحين
        told = told_within(self.syntax.doc, self.syntax, trigger, governor, how, above)
        if told is not None:
            return told
        other = misheld(self.syntax.doc, trigger, governor, how, above)
        if other is not None:
            return other
        real = self._still_real(trigger, governor, how)
        if real:
            return "affirmed", "actual"
        verb = governor.analysis if governor.pos == "v" else None
        if governor.lemma.lemma in ("اختار", "فضل") and how == "object" and verb is not None and verb.feature[0] == "P" and above == governor.base == ("affirmed", "actual"):
            return above  # اختار الكثيرون إرسال مدرعات
        if verb is not None and how == "object" and trigger.pos == "m" and any("postponing" in v.lemma.kinds for v in self.syntax.doc.words[governor.first].verbs):
            return "affirmed", "planned"  # أجلت تسليم الطائرات, which may be read as: she evacuated
        if verb is not None and governor.lemma.lemma in _SUFFERING and how == "prep:من" and above[1] in ("possible", "planned") and not self.presupposed.definite_word(trigger):
            return "affirmed", "possible"  # قد يعانون من غزو مماثل
        if how == "subject" and verb is not None and trigger.pos in ("m", "n") and governor.lemma.key not in _COMING and not governor.lemma.light:
            before = self.syntax.doc.words[trigger.first - 1]
            if trigger.last <= governor.first and before.base in _ANY and not verb.feature.endswith("p"):
                return "affirmed", "possible"  # أي محاولة اغتيال لن تحقق أهدافها
            effect = governor.type is None and above in (("affirmed", "planned"), ("affirmed", "possible")) and bool(governor.slots.get("object"))
            if effect and trigger.pos == "m" and trigger.meant in _WEIGHED and (above[1] == "planned" or trigger.meant not in _HARMS) and trigger.last <= governor.first and not self.presupposed.definite_word(trigger):
                return "affirmed", "possible"  # إرسال مقاتلات سيثير تساؤلات: a forecast, nobody's plan
        if "implicative" in governor.lemma.kinds and how in ("prep:ب", "prep:علي", "clause") and above == ("negated", "actual"):
            return above  # أخفق في إقناع المجر بالموافقة: she did not agree
        return None

    def _still_real(self, trigger: Trigger, governor: Trigger, how: str) -> bool:
        """Whether an act took place whatever the word above it says: what is condemned, what somebody did not leave it at."""
        if trigger.pos not in ("m", "n") or trigger.unit < 0:
            return False
        if how == "prep:ب" and governor.lemma.lemma == "اكتفى" and governor.base[0] == "negated":
            return True  # لم تكتف إسرائيل بقصف المدينة
        if how == "genitive" and governor.lemma.lemma in _FAILING and trigger.pos == "n" and trigger.meant in ("ASSAULT", "PROTEST") and self.presupposed.definite(trigger):
            return True  # فشل الهجوم الأوكراني: it was made
        if trigger.meant not in _HARMS:
            return False
        words = self.syntax.doc.words
        if how == "genitive" and governor.meant == "ACCUSE" and words[trigger.first].article and governor.sense is not None and governor.sense.mode == "disapprove":
            return True  # حال الفيتو دون إدانة الهجوم
        if how == "prep:ب" and governor.lemma.lemma == "ندد":
            return True  # رفض التنديد باعتداءات الجيش
        if trigger.pos == "n" and words[trigger.first].article and trigger.first > self.syntax.units[trigger.unit].first and words[trigger.first - 1].base in _GOALS:
            return True  # عرقلة أهداف العملية العسكرية
        unit = self.syntax.units[trigger.unit]
        if unit.prep != "ل" or unit.first != trigger.first or trigger.unit < 1:
            return False
        at = unit.first
        while at > max(self.syntax.first, unit.first - 4) and words[at - 1].is_word and not words[at - 1].function and at - 1 not in self.syntax.doc.verb_tokens:
            at -= 1
        heads = words[max(self.syntax.first, at - 1) : unit.first]
        return any(s.type == "ACCUSE" and s.mode == "disapprove" for w in heads for n in w.nouns if n.pos == "m" for s in n.lemma.senses) or any(
            "sequel_noun" in self.function.get(w.form.removesuffix("ا"), ()) for w in heads[-2:]
        )  # استنكار المجلس الشديد لمقتل الصحفي، نتيجة مباشرة للحرب

    def portioned(self, trigger: Trigger, governor: Trigger) -> bool:
        """Whether the act says of what a number or set is that the verb takes: يحضر حزمة من العقوبات، تعتزم شن سلسلة من الغارات."""
        units = self.syntax.units
        before = units[trigger.unit - 1] if trigger.unit > 0 else None
        if before is None or before.kind != "N" or before.prep or governor.pos not in ("v", "m") or before.last < before.first:
            return False
        at = before.first + (governor.first == before.first and before.last - before.first > 1)  # فرض حزمة من العقوبات
        return "measuring" in self.function.get(self.syntax.doc.words[at].base, ())

    def measured(self, trigger: Trigger) -> str:
        """How an act hangs that only says of what there is more or a number: «توعدت بمزيد من الهجمات»."""
        before = self.syntax.units[trigger.unit - 1] if trigger.unit > 0 else None
        if before is None or before.kind != "N" or before.prep not in ("ب", "الي", "علي", "في", "عن", "ل") or before.last - before.first != 1 or trigger.first != self.syntax.units[trigger.unit].first:
            return trigger.how
        base = self.syntax.doc.words[before.first].base.removeprefix("ال")
        return "prep:" + before.prep if base == "مزيد" or "measuring" in self.function.get(base, ()) else trigger.how

    def cut_off(self, trigger: Trigger, governor: Trigger) -> bool:
        """Whether a definite masdar only follows a noun with a pronoun, to whose phrase it cannot belong."""
        doc = self.syntax.doc
        if trigger.pos != "m" or not doc.words[trigger.first].article or trigger.first <= self.syntax.units[trigger.unit].first:
            return False
        status = governor.sense.embeds if governor.sense is not None and governor.sense.embeds else governor.lemma.embeds
        owned = doc.words[trigger.first - 1]
        return (bool(owned.enclitic) or owned.form.endswith(("ها", "هم", "هما"))) and status in ("planned", "demanded", "possible")

    @staticmethod
    def entailed(trigger: Trigger, governor: Trigger, how: str) -> bool:
        """Whether the imperfect weighs what an act would bring: إرسال الجنود يعني حربا، انضمامها يتيح نشر صواريخ."""
        if governor.pos != "v" or governor.analysis is None or governor.analysis.feature[0] == "P":
            return False
        if trigger.analysis is not None and trigger.analysis.article:
            return False
        if how == "object":
            return trigger.meant == "ASSAULT" and governor.lemma.lemma == "عنى"
        return how == "subject" and trigger.pos == "m" and trigger.meant in ("AID", "MOBILIZE", "SUPPORT", "COOPERATE")

    def believed(self, trigger: Trigger, governor: Trigger) -> bool:
        """Whether nobody is named who believes it: «يُعتقد أن», «التي يُزعم أنها», «ويُرجح أن»."""
        doc, k = self.syntax.doc, governor.first - 1
        if governor.pos != "v" or governor.analysis is None or governor.analysis.feature[:4] != "I3MS" or governor.base[0] == "negated":
            return False
        if "believing" not in governor.lemma.kinds or governor.analysis.enclitic or governor.last >= self.syntax.last or doc.words[governor.last].base != "ان":
            return False
        before = doc.words[k] if k >= self.syntax.first else None
        if "." in doc.surface[governor.last : trigger.first]:
            return False
        if before is None or not before.is_word or before.function == "relative" or governor.analysis.conjunction:
            return True
        relative = self.syntax.clauses[governor.clause].relative if governor.clause >= 0 and not before.function else -1
        return relative >= 0 and doc.forms[self.syntax.units[relative].first].endswith(("ة", "ات"))  # عملية يعتقد أنها

    @staticmethod
    def demanded(governor: Trigger) -> bool:
        """Whether the act before which another stands is itself demanded, in whatever chain of nouns."""
        at: Trigger | None = governor
        while at is not None:
            if at.modality == "demanded" and at.controlled:
                return True
            at = at.governor if at.how in ("object", "genitive") else None
        return False

    def answered_about(self, trigger: Trigger, governor: Trigger) -> bool:
        """Whether something else is refused before the «عن» that says about what: رفضت التعليق على الأسئلة عن الهجوم."""
        between = self.syntax.doc.words[governor.last : trigger.first]
        return any(word.article and any(n.pos == "m" for n in word.nouns) for word in between)

    def yields(self, governor: Trigger) -> bool:
        """Whether the «ل» of a verb names what meets it; «تعرض» may be read as another verb."""
        if "yielding" in governor.lemma.kinds:
            return True
        return governor.pos == "v" and any("yielding" in a.lemma.kinds for a in self.syntax.doc.words[governor.first].verbs)

    def inside_barred(self, trigger: Trigger) -> bool:
        """Whether the act says to what end somebody is kept from something: من استغلال أراضيها في شن هجمات."""
        units, u = self.syntax.units, trigger.unit
        return u > 0 and units[u - 1].prep == "من"

    def inside_subject(self, trigger: Trigger) -> bool:
        """Whether a phrase before the verb hangs on a participle of the noun phrase that opens the clause: المسيرات المنددة بالقصف."""
        units, of = self.syntax.units, self.syntax.clause_of
        u = trigger.unit
        if u < 1 or units[u].prep not in ("ب", "ل", "الي") or not any(n.pos in ("a", "p") for n in self.syntax.doc.words[units[u].first - 1].nouns):
            return False
        k = u - 1
        while k >= 0 and units[k].kind == "N" and of[k] == trigger.clause:
            if not units[k].prep:
                return True
            k -= 1
        return False

    def subjected(self, trigger: Trigger) -> bool:
        """Whether the word before the phrase says what something is subject to."""
        first = self.syntax.units[trigger.unit].first
        return first > 0 and "subjected" in self.function.get(self.syntax.doc.words[first - 1].form, ())

    def attempted(self, trigger: Trigger) -> bool:
        """Whether the word before the phrase is an attempt or plot, which is what was foiled."""
        word = self.syntax.doc.words[self.syntax.units[trigger.unit].first - 1]
        return "attempt_noun" in self.function.get(word.base, ())

    def urged(self, trigger: Trigger, governor: Trigger) -> bool:
        """«شدد على أن تنسحب»: the subjunctive right behind «أن» of a word of saying is what somebody wants done."""
        if governor.lemma.cue != "say" or trigger.pos != "v" or trigger.analysis is None or trigger.analysis.feature[:1] != "I":
            return False
        return trigger.first > 1 and self.syntax.doc.forms[trigger.first - 2 : trigger.first] == ["علي", "ان"]

    def deliberated(self, trigger: Trigger, governor: Trigger, how: str, weighed: bool) -> bool:
        """Whether an act without article is what is talked over: it may come of the talks."""
        whom = weighed and how == "object" and trigger.pos == "m" and trigger.meant in ("AID", "SANCTION", "CONCEDE")  # المكسيك تبحث منحه اللجوء
        if trigger.analysis is not None and (trigger.analysis.article or (trigger.analysis.enclitic and not whom)):
            return False
        if how not in _TALKED or trigger.pos not in ("m", "n") or self.syntax.doc.words[trigger.first].article:
            return False
        if weighed and trigger.meant == "ACCUSE" and trigger.last - trigger.first > 1 and how == "object":
            return True  # يناقش البرلمان سحب الثقة
        if weighed and (trigger.meant in _WEIGHED or trigger.lemma.lemma == "تبادل") and how in ("object", "genitive", "prep:في"):
            return trigger.pos == "m" or trigger.last - trigger.first > 1
        about = how in ("prep:حول", "prep:بشان", "prep:بخصوص", "prep:علي") and trigger.meant in ("AID", "SANCTION")  # مفاوضات حول حزمة مساعدات
        return governor.meant == "CONSULT" and (trigger.meant == "RETREAT" or about) and trigger.pos == "n"

    def is_text(self, governor: Trigger) -> bool:
        """Whether the subject is an agreement or plan: تتضمن الخطة سحب القوات."""
        doc = self.syntax.doc
        if "subject" not in governor.slots and governor.clause >= 0:
            clause = self.syntax.clauses[governor.clause]
            heads = [self.syntax.units[clause.relative]] if clause.relative >= 0 else []
            heads += [u for u in self.syntax.units[max(0, clause.unit - 5) : clause.unit] if u.kind == "N" and not heads]
            for unit in heads:
                if any("settled_text" in self.function.get(base, ()) for k in range(unit.first, unit.last) for base in (doc.words[k].base, doc.words[k].base.removesuffix("ا"))):
                    return True  # الخطط التي تشمل تجميد أرصدة
        return any(
            "settled_text" in self.function.get(doc.words[first].base, ())
            or "settled_text" in self.function.get(doc.words[first].base.removesuffix("ا"), ())  # قدموا مقترحا يتضمن هدنة
            or any("proposed" in self.function.get(doc.words[k].base, ()) for k in range(first, last))
            for first, last in governor.slots.get("subject", [])
        )

    def marks_object(self, trigger: Trigger, governor: Trigger) -> bool:
        """Whether «ل» only marks the object of a masdar whose subject stands between: نفي أنقرة لقصف المدينة."""
        if governor.pos == "v" and trigger.pos in ("m", "n") and self.syntax.doc.forms[governor.first] == "نفي" and governor.last < self.syntax.last:
            return bool(self.syntax.doc.words[governor.last].nisba)  # نفي تركي لقصف المدينة: it looks like a passive
        if governor.pos not in ("m", "f", "n") or trigger.pos not in ("m", "n") or (governor.pos != "m" and governor.type not in ("REJECT", "DENY")):
            return False
        owned = governor.analysis is not None and bool(governor.analysis.enclitic)
        return governor.lemma.embeds == "denied" or (
            (owned or governor.pos != "m" or "genitive" in governor.slots) and governor.type in ("DENY", "REJECT", "ACCUSE")
        )

    def is_content(self, trigger: Trigger, governor: Trigger, prep: str) -> bool:
        """Whether the act is what is agreed, asked or threatened, where the lexicon does not say so itself."""
        if trigger.how == "clause":
            return True
        return prep in _CONTENT.get(governor.type or "", ())  # a verb so held is a masdar after all: على وقف القتال وفتح المعابر

    def _beside_it(self, u: int, prep: str) -> bool:
        """Whether a phrase between a verb and its complement says with whom, when, where or in what words it is: تتخوف أثينا في بيان من هجوم، فشلت المحادثات بين الجانبين في التوصل."""
        unit, doc = self.syntax.units[u], self.syntax.doc
        if unit.prep in ("بين", "مع") or in_words(doc, unit):
            return True
        if doc.timex_at[unit.last - 1] >= 0 and unit.prep in _SETTING:
            return True
        index = doc.mention_at[unit.last - 1]
        return unit.prep in _SETTING and prep != "في" and index >= 0 and doc.mentions[index].place >= 0

    def in_scope(self, trigger: Trigger, governor: Trigger, how: str, prep: str) -> bool:
        if how in ("object", "genitive", "clause", DENIED):
            return True
        if how == "subject":
            # يجب وقف القتال، تعذر إجلاء الجرحى: the masdar stands as the subject of an impersonal verb
            article = trigger.analysis is not None and trigger.analysis.article
            impersonal = "unachieved" in governor.lemma.kinds
            passive = governor.analysis is not None and governor.analysis.feature[-1:] == "p"
            if "blocking" in governor.lemma.kinds and not passive and any(first > trigger.last for first, _ in governor.slots.get("object", ())):
                return False  # تمنع الاشتباكات وإغلاق الطرق عمال الإغاثة من الوصول
            return (
                (
                    governor.lemma.embeds in ("demanded", "possible")
                    or (governor.lemma.embeds == "planned" and passive)
                    or impersonal
                    or (governor.lemma.embeds == "negated" and trigger.meant != "AGREE" and not article)
                )
                and ("object" not in governor.slots or ("impersonal" in governor.lemma.kinds and trigger.first > governor.first))
                and (trigger.pos in ("m", "v") or (trigger.pos == "n" and (trigger.last - trigger.first > 1 or (trigger.meant is None and not article))))
                and (trigger.pos == "m" or trigger.first > governor.first)  # يجب إجراء مفاوضات
            )
        senses = governor.lemma.senses
        several = trigger.pos == "n" and trigger.last - trigger.first > 1 and not self.syntax.doc.words[trigger.first].article
        if prep in _CONTENT.get(governor.type or "", ()) and (trigger.pos in ("m", "v") or prep == "ل" or several):
            return True  # دعا للحوار، اتفاق لتبادل الأسرى
        if governor.sense is not None and prep in governor.sense.preps:
            return governor.sense.preps[prep] in ("content", "theme")
        if prep == "في" and (trigger.pos == "m" or several) and governor.lemma.embeds in _HELD_IN:
            if governor.pos != "v":
                return trigger.unit == governor.unit + 1  # رغبتها في الانضمام، رغبتها في وقف إطلاق النار
        if prep in ("في", "من", "دون") and governor.lemma.embeds and governor.pos == "v":
            phrases = self.syntax.clauses[governor.clause].phrases
            k = 0
            while k < len(phrases) and phrases[k] != trigger.unit and (self._beside_it(phrases[k], prep) or (governor.lemma.lemma in _FAILING and trigger.pos == "m" and prep == "في")):
                k += 1  # فشلت المحادثات بين الجانبين في التوصل
            at = trigger.unit
            while at > 0 and self.syntax.units[at].joined and (trigger.pos == "v" or trigger.unit == at):
                at -= 1  # حذر من شن هجوم وفرض عقوبات
            first = k < len(phrases) and (phrases[k] == trigger.unit or (trigger.pos in ("m", "v") and phrases[k] == at))
            achieving = governor.lemma.lemma in ("فشل", "أخفق", "أفلح") and not {"ب", "ل"}.isdisjoint(trigger.slots)
            led = achieving or any(p in trigger.slots for p in ("الي", "علي", "عن", "مع")) or (prep == "في" and "pondering" in governor.lemma.kinds)  # فشلوا في التوصل إلى اتفاق
            return first and (led or not (trigger.analysis is not None and trigger.analysis.article))
        if not senses or governor.sense is None:
            return prep not in (
                "في",
                "خلال",
                "بعد",
                "منذ",
                "عبر",
                "مع",
                "عقب",
                "اثر",
                "بسبب",
                "رغم",
                "ردا علي",
                "علي خلفية",
                "علي هامش",
                "جراء",
                "بشان",
                "حول",
                "بخصوص",
                "ازاء",
                "حيال",
            )
        return (
            prep in ("الي", "ب", "عن", "علي", "من", "ل", "ضد") and any(prep == s.via or prep in s.preps for s in senses)
        ) or prep in ("ب", "من", "الي", "عن")

    def purpose(self, trigger: Trigger, governor: Trigger) -> bool:
        """لـ + masdar names a purpose unless it is the cause of a reaction (لعدم قيامها)."""
        unit = self.syntax.units[trigger.unit]
        if unit.negated == "عدم" or governor.lemma.lemma in _FELT:
            return False  # ارتياحهما لتوقيع الاتفاق
        if governor.pos == "v" and governor.lemma.lemma == "دفع" and governor.analysis is not None and governor.analysis.feature[:1] == "P":
            return False  # دفع المحكمة لإدانة السلطات: she did
        plural = trigger.analysis is not None and trigger.analysis.feature[:1] == "P"
        if trigger.meant in ("AGREE", "REQUEST") and plural and self.presupposed.definite(trigger):
            return False  # تجاهلها لالتزاماتها، تلبيته لدعوات الجيران
        if trigger.type == "ASSAULT" and trigger.actors and any(":genitive" in r for _, r, _ in trigger.actors) and trigger.lemma.lemma != "مواجهة":
            return False  # في حصيلة لقصف الجيش المدينة: it has its own subject
        if governor.meant == "MOBILIZE" and trigger.meant in ("ASSAULT", "COERCE") and trigger.first == unit.first and not plural:
            return True  # حشد قواته للهجوم على العاصمة: what they are for
        article = trigger.analysis is not None and trigger.analysis.article and trigger.meant != "CONSULT" and trigger.lemma.key != "وقوف"  # جاؤوا للوقوف إلى جانب الجيش
        if article and trigger.meant in ("ACCUSE", "CONSULT") and governor.lemma.lemma in _NAMING and trigger.slots:
            return trigger.first == unit.first and trigger.pos == "m"  # تعيين مدع عام للتحقيق في القضية
        if article and trigger.lemma.lemma in ("حقق", "استجوب") and governor.meant in ("COERCE", "REQUEST") and governor.pos == "v":
            return trigger.first == unit.first  # أوقفوا للتحقيق معهم
        if article and governor.pos == "v" and "setting_out" in governor.lemma.kinds and trigger.slots:
            return trigger.first == unit.first and trigger.pos == "m"  # حضروا للقبض على الوزير
        return not (governor.type in ("ACCUSE", "SANCTION", "PROTEST") or article)

    def asked_for(self, trigger: Trigger, verbs: dict[int, Trigger]) -> bool:
        """Whether an aim belongs to what is demanded: «يطالب باستخدام كل الوسائل التي يملكها لوقف القصف»."""
        if trigger.pos != "m" or trigger.clause < 0:
            return False
        clauses = self.syntax.clauses
        clause, unit = clauses[trigger.clause], trigger.unit
        if clause.connector == "relative" and clause.relative >= 0:
            if clause.verb.analysis is None or clause.verb.analysis.feature[:1] == "P":
                return False  # الخطوات التي قامت بها لخفض الدعم
            unit = clause.relative
            above = self.syntax.clause_of[unit]
            if above < 0 or above >= clause.index:
                return False
            clause = clauses[above]
        verb = verbs.get(clause.verb.first)
        if verb is None or verb is trigger.governor or unit in clause.subject or unit in clause.topic:
            return False
        return verb.type == "REQUEST" and embeds(verb) == "demanded" and (verb.polarity, verb.modality) == ("affirmed", "actual") and any(
            self.syntax.units[u].prep in ("ب", "الي") for u in clause.phrases if u <= unit
        )
