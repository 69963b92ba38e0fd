"""Acts that a sentence takes for granted: they happened, whatever is demanded, planned or denied about them."""

from __future__ import annotations

from khabar.events.backing import got
from khabar.events.charges import refused_words
from khabar.events.deeds import COMMENTING, unaware
from khabar.events.done_anyway import done_anyway
from khabar.events.joined import embeds
from khabar.events.misheld import asked_of_whom
from khabar.events.once_more import once_more, unmet
from khabar.events.premises import bare, given
from khabar.events.shown import earlier, filmed
from khabar.events.standing import came_of_it, done_away_with, outlasts, spoken_against, stands, stopped_at_once
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_EVADING = frozenset(("تفادى", "تجنب", "التف", "تحايل", "تهرب", "أفلت"))
_VERBAL = frozenset(("AGREE", "REQUEST", "ACCUSE", "THREATEN"))
"""Acts in words, which leave something behind: an offer refused was made, a charge denied was brought."""
_ANSWERED = frozenset(("REJECT", "SUPPORT", "AGREE", "CONSULT", "ACCUSE", "CONCEDE", "SANCTION"))
_LASTING = frozenset(("SANCTION", "COERCE", "ASSAULT", "PROTEST", "AGREE", "REJECT", "THREATEN"))
_OCCURRING = frozenset(("كان", "جري", "تم", "عقد", "انعقد", "حدث", "حصل", "وقع", "بدا", "انطلق"))
_ANSWERS = frozenset(("رد", "ردود"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص", "ازاء", "حيال", "عن"))
_TOLD = frozenset(("ASSAULT", "COERCE", "PROTEST", "SANCTION", "ACCUSE"))
_STANDING = frozenset(("تحالف", "شراكة"))
_FOILED = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_SHAPES = frozenset(("اشكال", "شكل", "انواع", "نوع", "مظاهر", "صور", "محاولات", "كل", "جميع", "كافة", "بقية", "باقي", "طاولة", "مائدة", "باب", "ابواب", "خيار"))
"""Nouns that only say in which shape or number an act comes."""
_OF_PEOPLE = frozenset(("ما", "من", "الذين", "اللواتي", "اللاتي", "اللائي"))
"""Relative pronouns that take up no act."""
_TIES = frozenset(("اواصر", "افاق", "روابط", "جسور", "مجالات", "سبل", "اطر"))
"""What cooperation has, behind which it is no more there than before: «تعزيز أواصر التعاون»."""
_FACING = frozenset(("مواجهة", "تصدي"))
_TOPIC = frozenset(("بشان", "حول", "عن", "في", "من", "بخصوص", "ازاء", "تجاه", "حيال", "ضد", "مع", "وراء", "خلف"))

_LINKED = _TOLD | {"CONSULT"}
_PROTESTING = frozenset(("رفضا", "استنكارا", "احتجاجا", "شجبا"))
_DISCUSSING = frozenset(("بحث", "ناقش", "تدارس", "استعرض", "حقق"))
_DESCRIBING = frozenset(("وصف", "صنف", "نعت"))
_APPROVING = frozenset(("التزم", "اتفق", "وافق", "اقر", "صادق", "صدق", "قبل", "توصل", "اعتمد", "تبني", "صوت", "ابرم", "وقع", "اتفاق", "تفاهم", "قرر", "تقرر"))
_IN_PRINCIPLE = frozenset(("مبدءيا", "مبدئيا", "مبدييا"))
_IN_PRINCIPLE_WITHIN = 7
_COMING_OF = frozenset(("صدر", "نتج", "تمخض", "انبثق"))
"""Verbs of what came of a meeting, which was held: «لم يصدر عن القمة بيان»."""


class Presupposed:
    """Tells which triggers name an act that stands whatever is said of it."""

    def __init__(self, doc: Document, syntax: Syntax) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function = doc.lexicon.function

    def holds(self, trigger: Trigger, governor: Trigger) -> bool:
        """Whether nothing that the governor says of the act touches it."""
        if trigger.pos not in ("m", "n") or trigger.unit < 0:
            held = trigger.pos in ("a", "p") and ("lasting" in trigger.lemma.kinds or "signing" in trigger.lemma.kinds)  # المعاهدة المبرمة بين البلدين
            return held and trigger.analysis is not None and bool(trigger.analysis.article)  # إطلاق الصحافيين المحتجزين في صنعاء
        if refused_words(trigger, governor) or (governor.lemma.lemma == "حصل" and governor.pos == "m") or (governor.base[0] == "negated" and governor.lemma.embeds == "actual" and trigger.meant == "AGREE" and trigger.pos == "m" and trigger.how in ("prep:من", "prep:في")):
            return False  # للحصول على دعمها، لم يتمكن من التوافق
        if "confirming" in governor.lemma.kinds and governor.pos == "m" and governor.base[0] == "negated":
            return False  # لا تأكيد لنبأ الإفراج عنه
        if asked_of_whom(self.doc, trigger, governor):
            return False  # طلبت من أوغندا المساعدة
        if governor.lemma.lemma in ("كاد", "أوشك") and trigger.how == "subject":
            return True  # كاد القصف يودي بحياته: it was
        if governor.lemma.lemma == "عاد" and trigger.how == "object":
            return True  # لم تعد بالأمر السهل، واغتيال القادة ...: it takes no object
        if governor.lemma.lemma in _EVADING and trigger.meant == "SANCTION" and trigger.pos == "n" and trigger.how in ("object", "genitive", "prep:علي", "prep:حول", "prep:من") and self.definite(trigger):
            return True  # لتفادي العقوبات على النفط: they are there
        if (earlier(self.doc, trigger) and governor.meant != "DENY") or filmed(self.doc, self.syntax, trigger) or unmet(self.doc, trigger, governor):
            return True
        if (governor.lemma.key == "اخفي" and trigger.how == "object") or unaware(self.doc, self.syntax, trigger):
            return True  # لم يخف قلقه، نفى علمه بالهجوم
        return (
            self._taken_up(trigger, governor)
            or got(trigger, governor)
            or stands(self.doc, self.syntax, trigger)
            or spoken_against(self.doc, self.syntax, trigger)
            or came_of_it(self.doc, self.syntax, trigger)
            or outlasts(self.doc, trigger, governor)
            or done_away_with(self.doc, self.syntax, trigger, governor)
            or self._described(trigger, governor)
            or self._ended(trigger, governor)
            or self._answered(trigger, governor)
            or self._told_of(trigger, governor)
            or self._reacted_to(trigger, governor)
            or self._faced(trigger, governor)
            or self._spoken_of(trigger, governor)
            or self._passed_over(trigger, governor)
            or self._told_about(trigger)
            or self._unproved(trigger, governor)
            or self._subject(trigger, governor)
            or self._shown(trigger)
            or self._going_on(trigger, governor)
            or (trigger.how == "prep:عن" and trigger.meant == "CONSULT" and governor.lemma.key in _COMING_OF)
            or (not self._in_subject(trigger) and self._compared(trigger))
            or given(self.doc, self.syntax, trigger, governor)
            or done_anyway(self.doc, self.syntax, trigger, governor)
        )

    @staticmethod
    def _going_on(trigger: Trigger, governor: Trigger) -> bool:
        """«لم يعلن أي تغيير في حربه على كييف»: the war in which something is (not) done goes on."""
        if trigger.how != "prep:في" or trigger.lemma.key not in ("حرب", "عدوان", "غزو") or governor.lemma.embeds is not None or governor.lemma.light:
            return False
        return trigger.analysis is not None and (bool(trigger.analysis.article) or bool(trigger.analysis.enclitic))

    def only_pledged(self, governor: Trigger) -> bool:
        """Whether somebody promises or wants an act, or agrees to it in principle alone: تعهدت بفرض عقوبات، اتفقوا مبدئيا على فرضها."""
        behind = self.doc.forms[governor.last : governor.last + _IN_PRINCIPLE_WITHIN]
        return governor.lemma.key not in _APPROVING or not _IN_PRINCIPLE.isdisjoint(behind)

    @staticmethod
    def agreed_is_done(trigger: Trigger) -> bool:
        """Whether an act named by a noun is done by being agreed on: sanctions, a truce; not «اتفقا على إطلاق سراح السجناء»."""
        return trigger.meant == "SANCTION" or trigger.last == trigger.first + 1 or (trigger.sense is not None and trigger.sense.mode == "ceasefire")

    def repeated(self, trigger: Trigger, governor: Trigger) -> bool:
        """«وقف الهجمات»: several acts that go on until they are stopped; not «استمرار الاعتقالات», which are told as done."""
        if "stopping" not in governor.lemma.kinds or governor.base[0] == "negated":
            return False  # لم تتوقف المعارك
        if trigger.pos not in ("m", "n") or trigger.meant not in ("ASSAULT", "COERCE"):
            return False
        return self.doc.forms[trigger.first].endswith("ات") or (
            trigger.analysis is not None and trigger.analysis.feature[:1] == "P"
        )

    def _taken_up(self, trigger: Trigger, governor: Trigger) -> bool:
        """«هذا الهجوم»: an act told before; not so «هذه المشاورات ستجري غدا»."""
        doc = self.doc
        before = doc.words[trigger.first - 1] if trigger.first else None
        if before is None or before.function != "demonstrative" or not doc.words[trigger.first].article:
            return False
        return not (trigger.how == "subject" and governor.lemma.key in _OCCURRING)

    def _described(self, trigger: Trigger, governor: Trigger) -> bool:
        """«الهجوم الذي وقع أمس»، «العقوبات المفروضة على بكين»: a relative clause or participle tells that it is so."""
        doc, syntax = self.doc, self.syntax
        units, unit = syntax.units, syntax.units[trigger.unit]
        if trigger.meant == "RETREAT" and trigger.last - trigger.first > 1 and not doc.words[trigger.first].article:
            return False  # إنهاء الحصار المفروض: it is the siege that is there
        for k in range(trigger.last, min(unit.last + 1, trigger.last + 2, len(doc))):
            word = doc.words[k]
            if "existing" in self.function.get(word.form, ()) and doc.timex_at[k] < 0:
                return True
            if not word.article or doc.mention_at[k] >= 0 or any(n.pos in ("m", "n") for n in word.nouns):
                break
        follow = trigger.unit + 1
        if follow + 1 >= len(units) or units[follow].kind != "C" or units[follow].form != "relative":
            return False
        if doc.words[units[follow].first].base in _OF_PEOPLE or units[follow].first > unit.last + 1:
            return False  # قبول المهاجرين الذين دخلوا: it is they who are told of
        genitive = trigger.last < unit.last and not (trigger.analysis is not None and trigger.analysis.article)
        if genitive and doc.words[trigger.last].article:
            return False  # رفع الحظر الذي تسبب في ...: what is told of is the ban
        for clause in syntax.clauses:
            if clause.unit > follow:
                analysis = clause.verb.analysis
                if analysis is not None and trigger.meant not in _VERBAL:
                    said = analysis.lemma.cue in ("say", "ask") or analysis.lemma.embeds not in (None, "actual")
                    if said:  # وقف إطلاق النار الذي أعلنه التحالف: told of, not done
                        return False
                    if governor.lemma.embeds == "negated" and "stopping" not in governor.lemma.kinds and trigger.meant in _FOILED and not (analysis.lemma.light or "performing" in analysis.lemma.kinds or analysis.lemma.key in _OCCURRING):
                        return False  # أحبطت هجوما كان يستهدف سوقا; but: هجوما شنته موسكو
                return (
                    clause.relative == trigger.unit
                    and analysis is not None
                    and analysis.feature[0] == "P"
                    and not clause.verb.negated
                )
        return False

    def _ended(self, trigger: Trigger, governor: Trigger) -> bool:
        """«رفع العقوبات»، «إلغاء الاتفاق»، «خرق الهدنة»: what is ended, eased or broken was there."""
        kinds = governor.lemma.kinds
        if stopped_at_once(self.doc, self.syntax, trigger) or (trigger.how == "subject" and governor.pos == "v" and "ceasing" in kinds and self.definite(trigger)):
            return True  # لم تنته الهدنة، قد تتوقف المساعدات: so far they are there
        if trigger.how not in ("genitive", "object") and trigger.how != "prep:عن":
            return False
        if "stopping" in kinds:
            return trigger.meant not in (None, "RETREAT")
        if "cancelling" in kinds and trigger.meant == "PROTEST":
            return False
        if "going_on" in kinds and trigger.analysis is not None and trigger.analysis.article:
            return trigger.meant in _LASTING  # تصعيد الضربات: there are strikes
        return "ending" in kinds and (trigger.pos == "n" or self.definite(trigger)) and trigger.meant in _LASTING

    def _told_of(self, trigger: Trigger, governor: Trigger) -> bool:
        """«نفت أن تكون محادثات السلام قد انتهت بالفشل»: that of which something is denied was there."""
        doc, at = self.doc, trigger.first - 1
        denial = governor if governor.type == "DENY" else governor.governor
        if denial is None or denial.type != "DENY" or trigger.pos == "v" or doc.forms[at] not in ("تكون", "يكون") or not self.definite(trigger):
            return False
        for k in range(trigger.last, self.syntax.last - 1):
            if doc.surface[k] in "،؛:.":
                return False
            if doc.forms[k] == "قد":
                return k + 1 in doc.verb_tokens
        return False

    def _answered(self, trigger: Trigger, governor: Trigger) -> bool:
        """«رفض العرض»، «نفى الاتهامات»، «الالتزام بالاتفاق»: what is answered, kept or discussed was said before."""
        if governor.type == "REQUEST" and trigger.meant == "CONSULT" and trigger.pos == "n":
            heads = trigger.first == self.syntax.units[trigger.unit].first  # not: دعا إلى استئناف المفاوضات
            return heads and self.doc.words[trigger.first].article and trigger.how == "prep:الي"  # مدعو إلى القمة
        if trigger.meant not in _VERBAL or (governor.type is None and not governor.lemma.embeds):
            return False
        if governor.type == "REJECT" and trigger.how == "prep:عن":
            return False  # امتنعت عن إدانة الهجوم
        if governor.type == "REJECT" and trigger.sense is not None and trigger.sense.mode == "investigate":
            return False  # رفضت التحقيق المشترك
        if governor.type == "REJECT" and trigger.lemma.lemma == "ندد" and "ب" in trigger.slots:
            return False  # رفض التنديد بالهجوم
        if governor.type == "REJECT":
            return trigger.meant in ("REQUEST", "ACCUSE") or self.definite(trigger)
        if governor.lemma.key == "لبي" and trigger.meant == "REQUEST":
            return True  # رفضت تلبية دعوة
        if governor.type == "DENY":
            return trigger.meant == "ACCUSE"
        if governor.type == "CONCEDE" and trigger.how == "prep:ب" and "permitting" in self.function.get(governor.lemma.lemma, ()):
            return False  # عدم السماح بالضغط على الضيوف
        if governor.type == "AGREE" and trigger.meant == "ACCUSE" and trigger.pos == "m" and embeds(governor) == "planned":
            return False  # تعهد بمحاكمتهم
        if governor.type == "AGREE" and trigger.how == "prep:ل" and trigger.pos == "m" and governor.lemma.lemma == "استعد":
            return False  # استعداد بلاده للالتزام بالهدنة
        if governor.type in _ANSWERED:
            return self.definite(trigger)
        prep = trigger.how[5:] if trigger.how.startswith("prep:") else ""
        if prep == "في" and trigger.pos == "m" and governor.pos == "v" and governor.lemma.embeds == "negated":
            return False  # أخفق المجلس في إدانة الهجوم
        if prep == "في" and trigger.pos == "m" and trigger.lemma.lemma != "طلب" and (embeds(governor) == "planned" or governor.lemma.lemma == "فكر"):
            return False  # ترغب في مطالبة جارتها بتسليمهم
        joined = self.syntax.units[trigger.unit]
        if joined.joined and joined.first == trigger.first and governor.unit == trigger.unit - 1:
            return False  # مخاطر العقوبات والانتقام: beside it, not its topic
        return prep in _TOPIC and self.definite(trigger)

    def _spoken_of(self, trigger: Trigger, governor: Trigger) -> bool:
        """«لا تذكر الحرب»، «لم تنس المجزرة»: a definite war or protest is there, whatever the verb denies about it."""
        held = trigger.how == "object" or (trigger.how == "subject" and governor.lemma.cue is not None)
        if not held or trigger.meant not in ("ASSAULT", "PROTEST") or trigger.pos != "n":
            return False
        if governor.pos != "v" or governor.base[0] != "negated" or not self.doc.words[trigger.first].article:
            return False
        lemma = governor.lemma
        return not (lemma.light or lemma.embeds or governor.type or lemma.key in _OCCURRING)

    def _passed_over(self, trigger: Trigger, governor: Trigger) -> bool:
        """«لم تعلق على الغارة»، «لا نعلم من نفذ الهجوم»: what nobody comments on, mentions or knows the doer of was done."""
        unit = self.syntax.units[trigger.unit]
        linked = unit.prep == "ب" and unit.first == trigger.first and unit.first > 0 and self.doc.forms[unit.first - 1].startswith("مرتبط")
        if linked and trigger.meant in _LINKED and self.definite(trigger):
            return True  # نفى أن يكون الفيديو مرتبطا بزيارة الوزير
        if trigger.meant not in _TOLD or trigger.meant == "ACCUSE" or not self.definite(trigger):
            return False
        own = trigger.analysis
        if trigger.how == "prep:ل" and self.doc.forms[governor.first] in _PROTESTING and own is not None and (own.article or own.enclitic):
            return True  # أضرب رفضا لاعتقاله
        if governor.lemma.lemma in _DESCRIBING and trigger.how in ("object", "genitive"):
            return True  # لا يمكن وصف قتل المدنيين بغير الجريمة
        if governor.lemma.key in _DISCUSSING and trigger.how in ("object", "genitive") and trigger.pos == "n" and self.doc.words[trigger.first].article:
            return True  # جلسة لبحث الهجوم
        if trigger.how == "prep:من" and governor.lemma.cue and governor.base[0] == "negated":
            return any(a.lemma.light or "performing" in a.lemma.kinds for a in self.doc.words[trigger.first - 1].verbs)
        return trigger.how in COMMENTING.get(governor.lemma.key, ())

    def _unproved(self, trigger: Trigger, governor: Trigger) -> bool:
        """«لم تقدم أي دليل على ضلوع», «لا ترى مانعا من سحبها»: it is the proof that was not given, the bar that is not there."""
        unit = self.syntax.units[trigger.unit]
        if governor.pos != "v" or governor.base[0] != "negated" or unit.prep not in ("علي", "من") or not trigger.unit:
            return False
        if unit.prep == "من":
            return self.doc.forms[unit.first - 2] in ("مانع", "مانعا")
        before = self.syntax.units[trigger.unit - 1]
        return any("proof_noun" in self.doc.words[k].classes for k in range(before.first, before.last))

    def _told_about(self, trigger: Trigger) -> bool:
        """«رفضت رواية الشرطة بشأن الاعتداء», «طلبت توضيحات بشأن التحقيق»: what an account is about took place."""
        units, unit = self.syntax.units, self.syntax.units[trigger.unit]
        if unit.prep not in _ABOUT or unit.first != trigger.first or not (trigger.meant in _TOLD or trigger.lemma.lemma == "انتهك") or not trigger.unit:
            return False
        if not (self.doc.words[trigger.first].article or (trigger.lemma.lemma == "انتهك" and self.definite(trigger))) or units[trigger.unit - 1].kind != "N":
            return False
        before = units[trigger.unit - 1]
        near = self.doc.words[max(before.first, before.last - 4) : before.last]
        return any("account_noun" in self.function.get(w.base, ()) or "account_noun" in self.function.get(w.form, ()) for w in near)

    def _reacted_to(self, trigger: Trigger, governor: Trigger) -> bool:
        """«سترد على الهجوم»، «الانتقام لاغتياله»: what is answered was done."""
        if trigger.how not in ("prep:علي", "prep:ل", "prep:من") or trigger.meant in (None, "RETREAT"):
            return False
        unit = self.syntax.units[trigger.unit - 1] if trigger.unit else None
        if trigger.how == "prep:علي" and unit is not None and unit.kind == "N":
            if any(self.doc.words[k].base in _ANSWERS for k in range(unit.first, unit.last)):
                return True  # محاولة فهم الردود على الاغتيال
        if "reacting" not in governor.lemma.kinds:
            return False
        return trigger.how == "prep:علي" or (self.definite(trigger) and trigger.meant in _LASTING)

    @staticmethod
    def _faced(trigger: Trigger, governor: Trigger) -> bool:
        """«دعا إلى مواجهة العدوان»، «التصدي للهجمات»: what is to be faced is there."""
        return governor.lemma.key in _FACING and not (governor.modality == "planned" and bare(trigger)) and trigger.how in ("genitive", "object", "prep:ل") and trigger.meant in _LASTING

    def _in_subject(self, trigger: Trigger) -> bool:
        """Whether the act is an object cut into one phrase with the subject: نفى الرئيس التخطيط لانقلاب."""
        clause = self.syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
        return trigger.how == "object" and clause is not None and trigger.unit in clause.subject

    def _shown(self, trigger: Trigger) -> bool:
        """«نشرت مشاهد لقصف الميناء»: what is shown, covered or marked took place."""
        units, at = self.syntax.units, trigger.unit
        while at and units[at].joined and units[at].prep == "ل" and trigger.first == units[trigger.unit].first:
            at -= 1  # مشاهد لقصف الميناء وتدمير سفينة
        if units[at].prep != "ل" or not at or units[at - 1].kind != "N":
            return False
        before = units[at - 1]
        if units[at].first - before.last > 2:
            return False
        words = self.doc.words[max(before.first, before.last - 3) : before.last]
        if any("depicting" in self.function.get(word.base, ()) or "depicting" in self.function.get(word.form.removesuffix("ا"), ()) for word in words) or "sequel_noun" in self.function.get(words[-1].form, ()):
            return True
        ends = trigger.meant in _LASTING and (trigger.pos == "n" or self.definite(trigger))
        return ends and any(
            "end_noun" in self.function.get(key, ()) for key in (words[-1].base, words[-1].form.removesuffix("ا"))
        )  # نهاية لهجمات الحوثيين

    def _subject(self, trigger: Trigger, governor: Trigger) -> bool:
        """«الهجوم المضاد سيستغرق وقتاً»، «جرائم الجيش لن تمر»: what a definite act does presupposes it; what befalls it not."""
        if trigger.how != "subject" or governor.pos != "v" or not self.definite(trigger):
            return False
        if governor.base[0] == "negated" and "waning" in governor.lemma.kinds:
            return True  # دعم إيران للحزب لم يتضاءل: it goes on
        if trigger.meant not in _LASTING and trigger.lemma.key not in _STANDING:
            return False
        owned = trigger.analysis is not None and bool(trigger.analysis.enclitic)  # سيؤدي مقتله إلى؛ not: الضربة النووية ستؤدي إلى
        if governor.base[0] == "negated" and "outlasting" in governor.lemma.kinds:
            return True  # لن يمر اغتياله دون عقاب، لن تنجح العقوبات
        if governor.base[0] == "negated" and "blocking" in governor.lemma.kinds and governor.sense is None and "من" in governor.slots:
            return True  # لم يمنع الحصار الفصائل من التسلح
        if governor.meant == trigger.meant or governor.lemma.embeds or (governor.lemma.light and not (("causing" in governor.lemma.kinds and owned) or (governor.meant is not None and governor.slots.get("object")))) or governor.lemma.key in _OCCURRING:
            return False
        passive = governor.analysis is not None and governor.analysis.feature.endswith("p")
        if ("met_with" in governor.lemma.kinds and "ب" in governor.slots) or (governor.lemma.lemma == "تحول" and "الي" in governor.slots and self.doc.words[trigger.first].article):
            return True  # تهديداته ستقابل برد، قد تتحول الاحتجاجات إلى انقلاب
        return not passive and bool(governor.slots.get("object") or ("causing" in governor.lemma.kinds and "الي" in governor.slots and owned))

    def _compared(self, trigger: Trigger) -> bool:
        """«مقارنة الهجوم»، «ساحة المعركة»: a definite act behind a noun which brings nothing about."""
        doc, unit = self.doc, self.syntax.units[trigger.unit]
        before = doc.words[trigger.first - 1]
        if trigger.first > unit.first and "sequel_noun" in self.function.get(before.base if not before.enclitic else before.form, ()):
            return trigger.meant in _LASTING  # قضية اغتيال الصحفي، تغطية اقتحام المدينة
        if trigger.first > unit.first and "doer_noun" in self.function.get(doc.words[trigger.first - 1].base, ()):
            return True  # الوصول إلى منفذي الهجوم
        if trigger.first <= unit.first or not doc.words[trigger.first].article:
            return False
        head = doc.words[trigger.first - 1]
        if head.base in _SHAPES or (head.base in _TIES and trigger.meant == "COOPERATE") or head.form.endswith(("ها", "هم", "هما")):
            return False  # يحظر كل أشكال التطبيع; ولايته المصادقة: no construct behind a pronoun
        if head.analyses or head.function or head.is_number or not head.is_word or head.article or head.nisba:
            return False
        kinds = self.function.get(head.base, ())
        return not any(k in kinds for k in ("planned_noun", "possible_noun", "demanded_noun", "phase_noun"))

    def only_judged(self, trigger: Trigger, governor: Trigger) -> bool:
        """«لم يكن اعتقال الوزير مفاجئا»: a predicate that says how a definite deed was, not whether it may be."""
        if governor.lemma.key == "سبق":
            return True  # احتجاجات لم يسبق لها مثيل
        if governor.lemma.key == "كان" and once_more(self.doc, trigger):
            return True
        if governor.lemma.key != "كان" or trigger.meant not in _LASTING or not self.definite(trigger):
            return False
        word = self.doc.words[self.syntax.units[trigger.unit].last - 1]
        hedges = ("possible_predicate", "planned_predicate", "demanded_predicate", "excluded_predicate", "way_out")
        return word.form.endswith("ا") and not word.article and word.classes.isdisjoint(hedges)

    @staticmethod
    def definite_word(trigger: Trigger) -> bool:
        """With article or pronoun itself."""
        return trigger.analysis is not None and bool(trigger.analysis.article or trigger.analysis.enclitic)

    def definite(self, trigger: Trigger) -> bool:
        """With article or pronoun, or with a definite noun behind it."""
        doc = self.doc
        if trigger.analysis is not None and (trigger.analysis.article or trigger.analysis.enclitic):
            return True
        if doc.words[trigger.first].article:
            return True
        for first, last in trigger.slots.get("genitive", []):
            if any(doc.words[k].article or doc.mention_at[k] >= 0 or doc.words[k].enclitic or doc.words[k].possessed for k in range(first, min(last, first + 2))):
                return True
        return False
