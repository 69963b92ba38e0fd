"""Polarity and modality of each act: its own marks, and what the words above it make of it."""

from __future__ import annotations

from khabar.events.backdrop import Backdrop
from khabar.events.barriers import did_not_keep, nothing_keeps
from khabar.events.deeds import part_denied
from khabar.events.denials import DENIED, Denials
from khabar.events.effects import effect_denied
from khabar.events.going_on import carry_on
from khabar.events.governors import ADVERB, MEANS, Governors, uncycle
from khabar.events.impending import impending
from khabar.events.intentions import intended
from khabar.events.joined import BESIDE, embeds
from khabar.events.markers import REAL, Markers
from khabar.events.once_more import at_meeting_to_come
from khabar.events.passed_on import passed_on, planned_beside
from khabar.events.premises import unnamed
from khabar.events.presupposed import Presupposed
from khabar.events.prospects import Prospects
from khabar.events.scope import Scope
from khabar.events.standing import outlasts
from khabar.events.subjunctive import subjunctive
from khabar.events.triggers import Trigger
from khabar.events.unfulfilled import Unfulfilled
from khabar.mentions.apart import upon_whom
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

AIM = "aim of what is demanded"
_ADJUNCT = frozenset(("بعد", "منذ", "عقب", "اثر", "بسبب", "رغم", "علي الرغم", "ردا علي", "علي خلفية", "في ظل", "جراء", "غداة",
                      "نتيجة", "في اعقاب", "عشية", "وسط", "في مواجهة", "بذريعة", "بحجة"))  # fmt: skip
_FACTIVE = frozenset(("ACCUSE", "SUPPORT", "CONSULT", "ASSAULT", "PROTEST", "COERCE", "SANCTION", "RETREAT", "MOBILIZE", "COOPERATE", "AID",
                      "DENY", "CONCEDE"))  # fmt: skip
_BY_TYPE = {"AGREE": "planned", "REQUEST": "demanded", "THREATEN": "possible", "REJECT": "negated"}
"""What the content of such an act is, where the lexicon says nothing else."""
_SIGNING = frozenset(("وقع", "وقّع", "توقيع"))
_INCLUDING = frozenset(("prep:بما في ذلك", "prep:بما فيها", "prep:بما فيه"))
_ABANDONING = frozenset(("تراجع", "تخلى", "عدل"))
_STAGED = frozenset(("CONSULT", "AID", "PROTEST", "MOBILIZE", "COOPERATE"))
"""Acts that are staged, and the acts of those who stage them or take part."""
_OPEN = frozenset(("RETREAT", "SANCTION", "AID", "COERCE", "MOBILIZE"))
"""Acts that one may be for or against before they are done."""
_ASKING = frozenset(("REQUEST", "ACCUSE"))
_ANSWERING = frozenset(("SUPPORT", "REJECT", "ACCUSE", "CONCEDE"))
"""Acts that answer a demand or charge named behind their «ل»."""
_INNER = frozenset(("من", "مع", "في", "ضد", "علي"))
_KEPT = frozenset(("AGREE", "REQUEST", "THREATEN"))
"""Words said, which are there before anybody carries them out."""
_PARTING = frozenset('،,"»”')
_WORTH = frozenset(("صدقية", "مصداقية", "صحة", "جدية", "حقيقة", "صدق"))
_PRESSING, _BEING = frozenset(("ضغط", "سعى", "عمل", "حشد", "دفع")), frozenset(("كان", "وجد", "بقي"))
_EMBED = {
    "actual": REAL,
    "planned": ("affirmed", "planned"),
    "demanded": ("affirmed", "demanded"),
    "possible": ("affirmed", "possible"),
    "negated": ("negated", "actual"),
    "denied": ("negated", "actual"),
}


class Factuality:
    """Sets polarity and modality of the triggers of a sentence, governors first."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.syntax = syntax
        self.triggers = triggers
        self.function = doc.lexicon.function
        self.governors = Governors(doc, syntax, triggers)
        self.denials = Denials(doc, syntax, triggers)
        self.markers = Markers(doc, syntax, triggers)
        self.presupposed = Presupposed(doc, syntax)
        self.prospects = Prospects(doc, syntax, triggers)
        self.unfulfilled = Unfulfilled(doc, syntax, triggers, self.markers.openings)
        self.scope = Scope(syntax, self.presupposed)
        self.backdrop = Backdrop(doc, syntax)

    def run(self) -> None:
        """Find governors, then walk from the top down; a word that is no act is asked only where it stands above one."""
        self.markers.carry_tense()
        carry_on(self.syntax.doc, self.syntax)
        self.governors.run()
        self.denials.run()
        uncycle(self.triggers)
        for trigger in self.triggers:
            if trigger.meant is not None or trigger.lemma.cue or any(s.type for s in trigger.lemma.senses):
                self._status(trigger, 0)
        self.unfulfilled.foreseen.again()

    def of_word(self, trigger: Trigger) -> tuple[str, str]:
        """Polarity and modality of a word that is none of the acts of the sentence, governed as they are."""
        if trigger not in self.triggers:
            self.governors.govern(trigger)
        return self._status(trigger, 0)

    def _status(self, trigger: Trigger, depth: int) -> tuple[str, str]:
        if trigger.controlled or depth > 8:
            return trigger.polarity, trigger.modality
        trigger.controlled = True
        above = REAL
        governor = trigger.governor
        if governor is not None and governor is not trigger:
            given = self._status(governor, depth + 1)
            denial = governor if governor.meant == "DENY" else governor.governor
            if denial is not None and denial.meant == "DENY" and part_denied(self.syntax.doc, denial, trigger):
                above = ("negated", "actual") if denial.polarity == "affirmed" else ("affirmed", "possible")  # لم ينف ضلوعه في الهجوم
                trigger.rules.append(("polarity", denial.first, denial.last, "part in it denied"))
            else:
                above = REAL if self.presupposed.holds(trigger, governor) else self._from_governor(trigger, governor, given)
            above = ("affirmed", "habitual") if above == REAL and self.presupposed.repeated(trigger, governor) else above
        polarity, modality = self.markers.own(trigger)
        trigger.base = (polarity, modality)
        modality = "actual" if modality == "possible" and governor is not None and outlasts(self.syntax.doc, trigger, governor) else modality
        if modality == "possible" and trigger.how == "clause" and governor is not None and (governor.lemma.kind == "plain" or (governor.lemma.cue is None and embeds(governor) == "actual")):
            above = REAL  # لا توجد أدلة على أن: the noun has said what the clause is worth
        if above != REAL:
            once = above[0] == polarity == "negated" and governor is not None and governor.meant is None and trigger.how == "genitive" and governor.unit == trigger.unit
            if above[0] == "negated" and not once and not (planned_beside(self.syntax, trigger, governor) or self.prospects.aimed_at(trigger)):
                polarity = "negated" if polarity == "affirmed" else "affirmed"
            if modality == "actual" or (above[1] in ("demanded", "possible") and not self._set(trigger)):
                modality = above[1]
        modality = "actual" if modality == "planned" and trigger.how == "purpose" and self.markers.over(trigger) else modality
        if modality == "planned" and trigger.how == "prep:ل" and polarity == "affirmed" and self.scope.asked_for(trigger, self.governors.verbs):
            modality = "demanded"
            trigger.rules.append(("modality", trigger.first, trigger.last, AIM))
        if polarity == "affirmed" and modality in ("actual", "planned") and self.markers.whichever(trigger):
            modality = "possible"
            trigger.rules.append(("modality", trigger.first - 1, trigger.first, "any such act"))
        if (polarity, modality) == ("affirmed", "planned") and trigger.pos == "m" and self.prospects.on_condition(trigger):
            modality = "possible"
            trigger.rules.append(("modality", trigger.first, trigger.last, "on a condition"))
        if modality == "actual" and trigger.meant is not None and self.markers.due(trigger):
            modality = "planned"
            trigger.rules.append(("modality", trigger.first, trigger.last, "dated after the report"))
        if (polarity, modality) == REAL and trigger.meant is not None:
            modality = "possible" if self.markers.alleged(trigger) else self.prospects.open(trigger) or modality
            if modality != "actual":
                trigger.rules.append(("modality", max(0, trigger.first - 1), trigger.first, "not brought about"))
        if (polarity, modality) == REAL and (trigger.meant is not None or (trigger.lemma.light and trigger.pos == "m")):
            polarity, modality = self.unfulfilled.status(trigger, governor) or REAL
        told = impending(self.syntax.doc, self.syntax, self.triggers, trigger, (polarity, modality))
        trigger.polarity, trigger.modality = told if told == REAL else intended(self.syntax.doc, self.syntax, trigger, governor, told)
        subjunctive(self.syntax.doc, self.syntax, trigger, governor)
        return trigger.polarity, trigger.modality

    def _from_governor(self, trigger: Trigger, governor: Trigger, above: tuple[str, str]) -> tuple[str, str]:
        """Status a governor hands down."""
        how = trigger.how
        status = embeds(governor, how)
        if how in (BESIDE, ADVERB):
            return above if how == BESIDE else REAL
        if trigger.pos == "f" and trigger.meant == "COERCE" and how in ("prep:تحت", "prep:في") and governor.pos == "v":
            return above  # قد تصبح تحت سيطرتهم
        if how == "prep:ل" and self.scope.marks_object(trigger, governor):
            how = "object"  # نفيها لقصف المدينة: ل marks the object of a masdar
        elif how == "prep:ل" and governor.lemma.lemma == "حاول" and governor.unit >= 0 and self.syntax.units[governor.unit].prep != "في":
            how = "object"  # محاولة لاغتياله; but: في محاولة لوقف القتال, which is a purpose
        elif how in _INCLUDING:
            how = "object"
        if how == "genitive" and governor.pos in ("m", "n") and (trigger.pos == "p" or (trigger.pos == "a" and trigger.meant is not None and trigger.analysis is not None and trigger.analysis.article)):
            return REAL  # التحريض على التظاهر المحظور: it is forbidden; إرادة الأسير المضرب
        if trigger.pos == "a" and how == "object":
            if self.syntax.doc.surface[trigger.first - 1] in _PARTING or upon_whom(self.syntax.doc, trigger.first):
                return REAL  # لا تغير الحقائق، مشيراً إلى استعداد بلاده: what the speaker adds
            return above  # قال رافضا: a state of the subject, true as far as its verb is
        if how == "prep:ل" and trigger.pos == "m" and self.syntax.units[trigger.unit].negated == "عدم" and not self.syntax.units[trigger.unit].joined and above != REAL and status is None and governor.meant not in ("REQUEST", "AGREE") and governor.lemma.lemma not in _PRESSING:
            return REAL  # لن تحضر لعدم الإفراج عنهم: why
        if how == "prep:ل" and governor.lemma.lemma == "توصل":
            how = "prep:الي"  # من دون التوصل لاتفاق
        apart = self.scope.apart(trigger, governor, how, above)
        if apart is not None:
            return apart
        if how == "prep:من" and self.scope.portioned(trigger, governor):
            how = "object"  # يحضر حزمة من العقوبات
        if how == "prep:من":
            how = self.scope.measured(trigger)  # توعدت بمزيد من الهجمات
        if how == "prep:من" and self.scope.cut_off(trigger, governor):
            how = "object"  # يعتزم خلال العام الأخير من ولايته المصادقة على المعاهدة
        if how == "clause" and self.scope.believed(trigger, governor):
            return ("affirmed", "possible")  # يُعتقد أن مسلحين نفذوا الهجوم
        if how == "clause" and status == "planned" and self.syntax.units[trigger.unit].negated == "لم":
            return REAL  # أعدت خططا لم يصادق عليها البرلمان: nobody plans what has not been
        definite = trigger.analysis is not None and (trigger.analysis.article or bool(trigger.analysis.enclitic))
        prep = how[5:] if how.startswith("prep:") else ""
        kinds = governor.lemma.kinds
        if how == "clause" and status is None and above == REAL and self.scope.urged(trigger, governor):
            return ("affirmed", "demanded")
        if prep == "قبل" and self.scope.demanded(governor):
            return ("affirmed", "possible")  # اشترطت وقف القصف قبل بدء المحادثات
        beside = self.backdrop.status(trigger, governor, prep, above)
        if beside is not None:
            return beside
        if effect_denied(self.syntax.doc, self.syntax, trigger, governor, how, above, self.presupposed.definite):
            return REAL  # التعاون لن يخضع للضغوط: there is cooperation
        if prep == "ل" and self.scope.subjected(trigger):
            return REAL  # (خاضع لسيطرة المتمردين): a state told aside
        if prep in ("ل", "الي") and "compelled" in kinds and above == governor.base == REAL:
            return REAL  # اضطرت إلى سحب قواتها
        masdar = trigger.pos == "m" or trigger.lemma.lemma in ("وقوف", "تسوية", "مواجهة", "مجابهة") or (trigger.pos == "n" and ((trigger.meant in ("RETREAT", "SUPPORT") and trigger.last - trigger.first > 1) or (trigger.meant == "ASSAULT" and governor.meant == "MOBILIZE")))
        if prep in ("ل", "ب") and governor.meant == "REQUEST" and governor.pos in ("m", "n") and trigger.pos == "m" and above == REAL and governor.base == REAL and trigger.first - governor.last <= 2:
            return ("affirmed", "demanded")  # قدمت طلبا للانضمام إلى المجموعة
        if "confirming" in kinds and (how in ("object", "clause") or (how == "prep:ل" and governor.pos == "m")) and governor.base[0] == "negated" and above[1] == "actual":
            return ("affirmed", "possible")  # لم يؤكد مقتله: it may be so; لا تأكيد لمقتله
        if (how == "purpose" and trigger.lemma.lemma != "استشهد") or (
            prep == "ل"
            and masdar
            and not (governor.sense and governor.sense.preps.get("ل") == "content")
            and not ("causing" in kinds or self.scope.yields(governor))  # ما أدى لإصابته، تعرض لهجوم
            and not (trigger.meant in _ASKING and governor.meant in _ANSWERING and governor.pos in ("m", "n"))  # ارتياحها لدعوة البابا
        ):
            negated = above[0] == "negated" and "hesitating" not in kinds  # لن تدخر جهدا لوقف القتال
            if negated and status in ("planned", "demanded") and prep == "ل":
                return ("negated", status)  # لا نية لدى الحكومة لإرسال قوات
            if status == "negated" and self.scope.attempted(trigger):  # أحبط محاولة لاغتيال الوزير
                return _EMBED[status] if above == REAL and governor.base == REAL else ("affirmed", "possible")
            if negated and trigger.pos == "m" and governor.lemma.key in _BEING:
                return ("affirmed", "possible")  # لم يكن هناك مبرر لقصف المدينة
            if trigger.pos == "v" or (masdar and self.scope.purpose(trigger, governor)):
                if status == "demanded" and above[1] == "actual" and not negated:
                    return ("affirmed", "demanded")  # طالب الدول بالتحرك لوقف القتال
                return (
                    ("negated", "possible")
                    if negated
                    else ("affirmed", "planned" if above[1] == "actual" else above[1])
                )
        if prep == "ل" and trigger.pos == "m" and trigger.analysis is not None and trigger.analysis.article:
            if governor.pos == "v" and above[0] == "affirmed" and above[1] in ("planned", "possible", "demanded"):
                return above  # سيزور بغداد للتوقيع على اتفاق
        if prep and governor.pos == "v" and trigger.last <= governor.first and trigger.pos in ("m", "n"):
            if prep in _INNER or self.scope.inside_subject(trigger):
                return REAL  # موقف بكين من الاجتماع لن يتغير، المسيرات المنددة بالقصف تدعو: inside the subject
        if prep == "علي" and governor.lemma.lemma == "حصل" and governor.pos == "m" and (above[1] in ("planned", "possible", "demanded") or governor.how in ("prep:ل", "purpose")):
            return above if above[1] != "actual" else ("affirmed", "planned")  # محادثات للحصول على دعمها
        if prep in ("علي", "في") and governor.lemma.lemma == "ساعد" and above[1] in ("planned", "possible", "demanded") and trigger.pos == "m":
            return above  # سيساعد العراق على القضاء على التنظيم، طلبت مساعدته في تدريب الجيش
        if prep == "علي" and governor.meant == "REJECT" and trigger.pos == "m" and trigger.lemma.lemma == "انضم":
            return ("affirmed", "possible")  # تحفظ على انضمام السويد
        if prep == "مع" and (above[0] == "negated" or (above[1] == "planned" and self.syntax.doc.words[trigger.first].article)) and trigger.meant in ("ASSAULT", "COERCE"):
            return REAL  # عدم قدرته على التعامل مع التمرد، ستواصل التعامل مع الحرب
        if prep in _ADJUNCT:
            return REAL  # what an adjunct of time or cause names is taken for granted
        if prep == "عن" and governor.meant == "REJECT" and self.presupposed.definite(trigger) and trigger.meant in ("ASSAULT", "COERCE") and self.scope.answered_about(trigger, governor):
            return REAL  # رفضت الاعتذار لليابان عن الهجوم
        if prep == "قبل":  # لم تكن كافية قبل بدء القتال؛ لن تسلم سلاحها قبل توقيع الاتفاق
            return REAL if above[1] == "actual" and not self._to_come(trigger) else ("affirmed", "possible")
        if prep == "مقابل" and trigger.pos in ("m", "n") and (status in ("demanded", "planned") or above[1] != "actual" or (governor.governor is not None and "offering" in governor.governor.lemma.kinds)):
            return ("affirmed", "possible")  # طلب فدية مقابل إطلاق سراحهم
        if prep == "مقابل" and above == ("negated", "actual") and trigger.pos in ("m", "n"):
            return REAL  # لم تتلق أموالا مقابل تزويدها بالسلاح
        if prep == "عن" and "arising" in kinds and above[1] in ("planned", "possible"):
            return ("affirmed", "possible")  # كارثة قد تنجم عن قصف المحطة
        if prep in MEANS and (trigger.pos == "m" or trigger.meant == "CONSULT") and above[1] != "actual":
            return above  # ستلتزم بالاتفاق عبر سحب قواتها: the means is as far off as the end
        if (
            "implicative" in kinds
            and governor.pos == "v"
            and governor.analysis is not None
            and governor.analysis.feature[0] == "P"
            and above == REAL
            and governor.base == REAL
        ):
            return REAL
        if "stipulating" in kinds and status is None and (how == "clause" or prep in ("علي", "ب") or how == "object"):
            if prep or how == "clause" or (governor.lemma.lemma == "نص" and self.syntax.doc.words[trigger.first].conjunction == "و") or self.scope.is_text(governor):
                return ("affirmed", "planned") if governor.base[0] == "affirmed" else ("negated", "planned")
        if "justifying" in kinds and how in ("object", "prep:ل", "subject"):
            return ("affirmed", "possible") if governor.base[0] == "negated" else REAL
        if "rehearsing" in kinds and prep == "علي" and trigger.pos in ("m", "n"):
            return ("affirmed", "possible")  # تدريبات على شن هجمات: nobody is struck
        if "favouring" in kinds and how == "object" and trigger.pos == "m" and not definite and governor.pos == "v" and trigger.meant in _OPEN:
            if governor.base[0] == "negated" or (governor.analysis is not None and governor.analysis.feature[:1] != "P") or unnamed(self.syntax.doc, trigger):
                return ("affirmed", "possible")  # لا تؤيد وقف شحنات الأسلحة، تفضل فرض عقوبات، أيد إرسال قوات
        unconfirmed = governor.pos == "m" and how in ("object", "genitive") and governor.how == "object" and governor.governor is not None and governor.governor.meant == "REJECT" and above[0] == "negated"
        if "confirming" in kinds and unconfirmed:
            return ("affirmed", "possible")  # رفض تأكيد مقتله: it may be so
        if how == "subject" and "impersonal" in kinds and "object" in governor.slots and trigger.last <= governor.first and trigger.pos in ("m", "n"):
            return REAL  # الاعتداء لا يمكن تبريره
        if "cancelling" in kinds and trigger.meant in _STAGED and how in ("object", "genitive", "subject"):
            done = above == REAL and governor.base == REAL
            return ("negated", "actual") if done else ("affirmed", "possible")
        if "cancelling" in kinds and above[1] == "planned" and trigger.pos == "m" and how in ("object", "genitive"):
            return ("negated" if above[0] == "affirmed" else "affirmed", "planned")  # ألغى قرار الانضمام
        if governor.lemma.lemma in _ABANDONING and prep in ("ل", "ب") and trigger.pos == "m" and above == REAL:
            if any("planned_noun" in self.function.get(self.syntax.doc.words[k].base, ()) for a, b in governor.slots.get("عن", ()) for k in range(a, b)):
                return ("negated", "planned")  # تراجعت عن خطة لإرسال الشرطة
        if "offering" in kinds and how == "object" and (trigger.pos == "m" or trigger.meant in ("RETREAT", "AID")) and above == REAL:
            return ("affirmed" if governor.base[0] == "affirmed" else "negated", "planned")
        if "causing" in kinds and above == ("affirmed", "planned") and how in ("prep:الي", "prep:في", "prep:ب", "prep:عن", "object"):
            return ("affirmed", "possible")  # سيؤدي إلى حرب: a forecast, no plan
        if "causing" in kinds and above[1] == "possible" and how in ("prep:الي", "prep:في", "prep:ب", "object"):
            return above  # يُعتقد أنها تسببت في مقتله
        if "hesitating" in kinds and above[0] == "negated":  # لم يتردد في القصف: he did; لن يتردد: he may
            return ("affirmed", "planned") if governor.lemma.lemma == "ادخر" else REAL if above[1] == "actual" else ("affirmed", "possible")
        if ("causing" in kinds or did_not_keep(self.syntax.doc, governor)) and how == "subject" and above[0] == "negated":
            return ("affirmed", "actual" if definite or above[1] == "actual" else "possible")  # تسليم الأسلحة لن يؤدي سوى إلى إطالة الحرب
        if "entailing" in kinds and above == REAL and self.scope.entailed(trigger, governor, how):
            return ("affirmed", "possible")
        if "blocking" in kinds and prep in ("دون", "من دون"):  # حالت دون اقتحامها: دون has denied it already
            return REAL if above == REAL and governor.base == REAL else ("negated", "possible")
        if "doubting" in kinds and (how == "clause" or (prep == "في" and self.syntax.doc.words[trigger.first - 1].base in _WORTH)):
            return ("affirmed", "possible")  # شكك في صدقية سحب القوات
        if "postponing" in kinds and how in ("object", "genitive", "subject"):
            return ("affirmed", "planned")  # تأجيل الاجتماع: it is still to come
        if "enabling" in kinds and prep == "ب" and above == governor.base == REAL and not governor.actors:
            if governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[0] == "P":
                return REAL  # سمحت الحملة باعتقال عشرة: what no one allowed but something brought about
        if "weighing" in kinds and trigger.meant in ("ACCUSE", "REQUEST") and how == "prep:في" and trigger.last - trigger.first == 1:
            return REAL  # نظرت المحكمة في دعاوى: they were brought
        if governor.pos == "a" and governor.lemma.light and how in ("object", "genitive") and governor.how not in ("", "object"):
            return REAL  # مرتكبو المجزرة سيحاسبون: they did it
        if governor.type == "REJECT" and prep == "في" and trigger.meant == "CONSULT":
            return REAL  # رفض في اتصال هاتفي التعليق
        if "heedless" in kinds and prep in ("ل", "ب", "مع") and above[1] == "actual":
            return REAL  # لا تكترث موسكو للعقوبات: they are there
        if ("keeping" in kinds or (governor.lemma.lemma == "أبلغ" and trigger.meant == "REQUEST")) and trigger.meant in _KEPT and self.presupposed.definite(trigger):
            return REAL  # لم ينفذ الاتفاق: it was made
        if self.scope.deliberated(trigger, governor, how, "deliberating" in kinds):
            return ("affirmed", "possible")  # بحث فرض عقوبات، مفاوضات وقف إطلاق النار: what is talked over is not yet done
        banned = prep == "علي" and trigger.pos == governor.pos == "m" and trigger.first == governor.last + 1  # فرض حظر على توريد الأسلحة
        if "blocking" in kinds and status is None and (how in ("object", "genitive") or banned or (how == "subject" and "object" not in governor.slots and trigger.first >= governor.last)) and trigger.pos in ("m", "n"):  # يحظر بموجبه توريد
            done = governor.pos == "v" and above == REAL and governor.base == REAL
            return ("negated", "actual") if done else ("affirmed", "possible")
        if governor.lemma.lemma == "استبعد" and (self.scope.in_scope(trigger, governor, how, prep) or (how == "subject" and trigger.pos == "m" and trigger.first > governor.first and "object" not in governor.slots)):
            unlikely = governor.base[0] == "affirmed" and above[0] == "affirmed"
            return ("negated" if unlikely else "affirmed", "possible")
        if governor.type == "ACCUSE" and prep == "ب" and trigger.pos == "m" and governor.base[0] == "negated" and governor.sense is not None and governor.sense.preps.get("ب") == "content":
            return ("affirmed", "possible")  # لم تتهم بكين بالتجسس
        if governor.type == "ACCUSE" and prep == "ب" and governor.governor is not None:
            if governor.governor.type == "DENY" and governor.pos in ("m", "n"):
                return ("negated", "actual")  # نفت الاتهامات بإرسال أسلحة
        if governor.meant == "ACCUSE" and governor.pos in ("m", "n") and (how == "clause" or prep == "ب") and governor.governor is not None:
            if governor.governor.meant in ("DENY", "REJECT") and governor.how in ("object", DENIED) and governor.governor.base[0] == "affirmed":
                return ("negated", "actual")  # ترفض اتهامات بأنها أرسلت أسلحة
        if status is None and governor.type in _BY_TYPE and self.scope.is_content(trigger, governor, prep):
            status = _BY_TYPE[governor.type]
        if status is None and governor.meant == "REQUEST" and governor.type is None and governor.pos == "m" and (prep == "ل" or how == "object") and trigger.pos == "m":
            return ("affirmed", "demanded") if above[0] == "affirmed" else ("negated", "demanded")  # قدمت طلبا للانضمام إلى المنظمة
        if "preventing" in kinds and prep == "في" and self.scope.inside_barred(trigger):
            return ("affirmed", "possible")  # منعهم من استغلال أراضيها في شن هجمات
        if governor.type == "AGREE" and trigger.meant in ("SANCTION", "RETREAT") and status == "planned" and not (trigger.sense is not None and self.presupposed.only_pledged(governor)):
            if (trigger.pos == "n" and prep != "ل" and self.presupposed.agreed_is_done(trigger)) or (trigger.lemma.lemma == "فرض" and governor.lemma.lemma != "التزم"):
                return above  # الموافقة على حزمة العقوبات: agreed is imposed
        accusation = governor.type == "DENY" and trigger.meant == "ACCUSE" and trigger.pos in ("m", "n")
        if status is not None and not accusation and self.scope.in_scope(trigger, governor, how, prep):
            given = _EMBED[status]
            trigger.rules.append(("modality", governor.first, governor.last, f"{governor.lemma.id} makes it {status}"))
            onward = above if status == "actual" else passed_on(self.syntax.doc, trigger, governor, status, above)
            if onward is not None:
                return onward
            negated = governor.base[0] == "negated" or above[0] == "negated"
            if status in ("denied", "negated"):
                if (negated and governor.meant == "REJECT") or nothing_keeps(self.syntax.doc, governor):
                    return ("affirmed", "possible")  # لا ترفض إجراء محادثات: she may hold them
                if negated:  # لم يفشل: he did; لم ينف: he may have
                    return ("affirmed", given[1] if status == "negated" else "possible")
                if status == "negated" and above[1] in ("planned", "demanded", "possible"):
                    return ("affirmed", "possible")  # طالب بمنع الحرب، يسعى إلى تجنب القطيعة: it may come
                return given if above[1] in ("actual", "habitual") else (given[0], above[1])
            if negated:
                return ("affirmed" if governor.type == "REJECT" else "negated", given[1])  # تراجع عن معارضة انضمامها
            return given
        if accusation:
            return REAL  # the accusation was made; it is its content that is denied
        if prep in ("عن", "ضد") and definite and above[0] == "negated" and trigger.meant in ("ASSAULT", "PROTEST"):
            return REAL  # لم يعلن أحد مسؤوليته عن الهجوم
        if how == "subject" and above[0] == "negated" and self.presupposed.only_judged(trigger, governor):
            return REAL
        if governor.lemma.cue and (how == "clause" or not governor.sense):
            return REAL if above == REAL or how == "clause" else above
        if prep == "في" and definite and above[0] == "negated" and governor.type != "DENY":
            return REAL  # لم يشارك في الضربات: there were strikes
        if how == "subject" and governor.meant == trigger.meant == "ASSAULT":
            return above  # الهجمات قد تستهدف القاعدة: one act in two words
        if how == "subject":
            return above if (governor.lemma.kind == "plain" or governor.lemma.light or not governor.type) else REAL
        if trigger.meant == "AGREE" and prep == "علي" and governor.lemma.lemma in _SIGNING:
            return above  # للتوقيع على اتفاق: what is still to be signed is not yet agreed
        if trigger.meant == "CONSULT" and governor.pos == "v" and above[0] == "affirmed" and above[1] != "habitual" and at_meeting_to_come(self.syntax.doc, trigger, governor, prep):
            return above  # قد يشارك في القمة: it is still to come
        if governor.lemma.lemma == "فرض" and how in ("object", "genitive") and trigger.meant in ("COERCE", "SANCTION"):
            return above  # دعت إلى فرض حظر
        staged = trigger.meant in _STAGED and how in ("object", "prep:في") and trigger.pos in ("m", "n") and governor.pos == "v" and governor.meant in _STAGED
        if staged and above[0] == "affirmed" and above[1] in ("planned", "possible", "demanded") and not self.presupposed.definite(trigger):
            return above  # ستستضيف مناورات، ستشارك في تدريبات
        if governor.type in _FACTIVE and not governor.lemma.light and (how != "genitive" or governor.pos != "m"):
            return REAL
        if governor.lemma.kind == "plain" and prep:
            return REAL if prep not in ("ب", "ل", "علي", "الي", "نحو", "صوب", "باتجاه") else above
        return above

    def _to_come(self, trigger: Trigger) -> bool:
        """«لن يوقع الاتفاق قبل انسحابها»: whether the clause tells of what is denied to come."""
        verb = self.syntax.clauses[trigger.clause].verb if trigger.clause >= 0 else None
        return verb is not None and verb.status == "planned" and bool(verb.negated) and verb.first < trigger.first

    def _set(self, trigger: Trigger) -> bool:
        """«قد تقبلها المجموعة في قمتها المقرر عقدها»: the day is set, whatever may be done on it."""
        return trigger.meant == "CONSULT" and trigger.how == "prep:في" and any(rule == "scheduled" for _, _, _, rule in trigger.rules)
