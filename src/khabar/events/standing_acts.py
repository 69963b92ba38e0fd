"""Whether a trigger with a sense carries its own clause or information, and is told as an act of its own."""

from __future__ import annotations

from khabar.events.blame import called_so
from khabar.events.demands import protest_for
from khabar.events.elapsed import elapsed
from khabar.events.fighting import acting, brought_harm, kept_up, only_dated_by, only_mentioned, takes_toll
from khabar.events.goods import only_named, which_aid
from khabar.events.heads import head_words
from khabar.events.markers import REAL
from khabar.events.named_fights import named_by_its_doer, only_stopped
from khabar.events.names import names_treaty
from khabar.events.occurring import takes_place
from khabar.events.retaliation import as_which
from khabar.events.told_apart import told_apart
from khabar.events.triggers import Trigger
from khabar.events.truces import named_by_its_end
from khabar.events.weapons import warship
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_BREAKING = frozenset(("خرق", "انتهك", "نقض", "اخترق"))
"""Verbs of breaking what was agreed."""
_GIVING_UP = frozenset(("أنهى", "ألغى", "علق", "جمد", "تخلى", "تنصل"))
_HEEDING = _BREAKING | {"احترم", "التزم", "راعى", "تقيد", "خالف", "تحدى", "تجاهل"}
"""Verbs of keeping or breaking a rule that stands."""
_ADJECTIVES = 5
"""Words between «وقف» and «لإطلاق النار»."""
_HURT = frozenset(("اصابات", "اصابة", "سقوط"))
_CASES = frozenset(("قضية", "قضايا", "دعوي", "دعاوي", "تهمة", "تهم", "ملف", "محاكمة"))
"""Nouns of a case at law, whose genitive names what somebody is charged with."""
_VERDICTS = frozenset(("حكم", "احكام", "الحكم", "الاحكام", "عقوبة", "قضي", "قضت", "يحكم", "تحكم", "يقضي", "تقضي", "حكمت"))
_STANDING = frozenset(("اتفق", "اتفاق", "اتفاقية", "تسوية", "معاهدة", "مذكرة تفاهم"))
"""What stands once it is made, and may be given up."""
_PACTS = frozenset(("اتفق", "اتفاق", "اتفاقية", "تسوية", "صفقة", "اقتراح", "اقترح", "مبادرة"))
"""What is made once and spoken of thereafter: «مناهضة للاتفاق»."""
_CONTENT = frozenset(("علي", "بين", "بشان", "مع", "حول", "ل"))
"""Prepositions that say what was agreed, or by whom."""
_IMPOSED = frozenset(("عقوبات", "قيود", "رسوم", "حظر", "حصار", "اجراءات", "تدابير", "عقوبة", "ضوابط", "شروط"))
"""What is called imposed where it is named."""
_TELLING_MORE = frozenset(("تم", "وقع", "خلف", "اسفر", "اوقع"))
_ATTACKS = frozenset(("هجوم", "اعتدي", "اعتداء", "قصف", "غارة", "ضربة", "عدوان", "استهدف"))
_SAYING_MORE = frozenset(("ضد", "علي", "في", "بين", "احتجاجا علي"))
_CONFLICTS = frozenset(("نزاع", "صراع"))
_SETTLING = frozenset(("حل", "تسوية", "فض"))
_SPEAKING = frozenset(("تحدث", "تكلم", "ذكر"))
_UNSAID = frozenset(("حظر", "تجسس"))
"""Words of a ban and of spying that alone tell neither what is banned nor whether anybody spies."""
_THEMATIC = frozenset(("SUPPORT", "AGREE", "CONCEDE"))
_CONDEMNING = frozenset(("ندد", "استنكر", "شجب", "أدان"))


def stands(
    doc: Document, syntax: Syntax, trigger: Trigger, triggers: list[Trigger], seen: set[tuple[str, str]]
) -> bool:
    """Whether a trigger carries its own clause or information."""
    assert trigger.sense is not None
    kind = trigger.type or ""
    governor = trigger.governor
    if kind == "ACCUSE" and trigger.lemma.key in _CONDEMNING and trigger.how == "object" and _of_a_march(doc, trigger, triggers):
        return False  # نظم نشطاء وقفات تنديدا بالقتل، شهدت المدينة مسيرات منددة به: what the march is for
    if kind == "DENY" and trigger.polarity == "negated" and any(
        t.lemma.lemma in ("أكد", "نفى") and t is not trigger and t.clause >= 0 and t.clause == trigger.clause - 1
        and t.polarity == "negated" for t in triggers
    ):  # fmt: skip
        return False  # لم تؤكد ولم تنف: neither confirmed nor denied
    if trigger.pos == "a" and kind == "ASSAULT" and _struck_itself(syntax, trigger, triggers):
        return False  # قتل الجيش متمردا: somebody, who does nothing by it
    if called_so(doc, trigger, triggers):
        return False
    if kind == "DENY" and trigger.pos == "v" and not (trigger.slots or trigger.actors) and trigger.analysis is not None and not trigger.analysis.enclitic and doc.words[trigger.first].conjunction == "و":
        return False  # حملة تضليل وكذب: the noun
    if kind == "RETREAT" and trigger.lemma.key == "توقف" and (trigger.polarity, trigger.modality) == ("negated", "actual"):
        return False  # لم يتوقف القصف: it goes on
    if kind == "ASSAULT" and trigger.polarity == "negated" and trigger.pos in ("m", "n") and doc.words[trigger.first].base in _HURT:
        return False  # لم يسفر القصف عن إصابات: nobody was hurt, and no act is told
    if kind == "ASSAULT" and doc.forms[trigger.first].startswith("لاطلاق") and any(t.pos == "m" and t.lemma.lemma in ("وقف", "أوقف") and 0 < trigger.first - t.last <= _ADJECTIVES for t in triggers):
        return False  # وقف فوري وشامل وغير مشروط لإطلاق النار
    if kind == "REQUEST" and trigger.pos in ("a", "p") and trigger.lemma.lemma == "كلف":
        return False  # القوة المكلفة بحماية الحدود: what it is for
    if kind == "CONSULT" and trigger.analysis is not None and trigger.analysis.enclitic in ("ك", "كم") and trigger.pos == "m":
        return False  # عند زيارتك النمسا: no news
    if trigger.pos == "a" and trigger.lemma.key == "استشهد":
        return False  # مستشهدا بتعاون الشركات: citing it
    if trigger.pos in ("a", "p") and (doc.forms[trigger.first].endswith("مقاتلات") or warship(doc, trigger)):
        return False  # aircraft, ships
    if trigger.pos == "v" and trigger.lemma.key == "فجر" and (trigger.slots.keys().isdisjoint(("subject", "object")) or (trigger.last < len(doc) and doc.words[trigger.last].is_number)) and not (trigger.analysis and trigger.analysis.enclitic):
        return False  # تمرين «فجر 2023»
    if kind == "ASSAULT" and trigger.pos in ("m", "n", "f") and (named_by_its_doer(doc, trigger) or only_stopped(doc, trigger) or only_dated_by(doc, trigger)):
        return False
    if trigger.pos == "p" and trigger.lemma.key == "فرض" and trigger.analysis is not None and trigger.analysis.article and kind in ("SANCTION", "COERCE"):
        before = doc.words[max(0, trigger.first - 3) : trigger.first]
        if any(w.base.removeprefix("ال") in _IMPOSED for w in before):
            return False  # تخفيف القيود المفروضة: what is in force is named
    if holds_ground(syntax, trigger) or (kind == "RETREAT" and (trigger.polarity, trigger.modality) == REAL and named_by_its_end(doc, trigger)):
        return False
    if kind == "CONSULT" and trigger.sense.mode == "visit" and trigger.actors and all("REF" in doc.entities.drafts[doc.mentions[m].entity].roles for m, _, _ in trigger.actors):
        return False  # فر اللاجئ ثم توجه إلى تركيا: no visit
    if which_aid(doc, trigger) or only_named(doc, trigger, triggers):
        return False
    if trigger.pos in ("v", "f", "a", "p"):
        return True
    if any(t.governor is trigger and t.pos == "f" and t.type == kind and t.first == trigger.last for t in triggers):
        return False  # إعادة فتح السفارة: one act
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if kind == "ASSAULT" and unit is not None and ("ضد" in trigger.slots or "بحق" in trigger.slots) and any(doc.words[k].base in _CASES for k in range(unit.first, trigger.first)):
        return False  # قضية الإبادة الجماعية ضد إسرائيل: the case is told, and who brought it does not strike
    if kind == "ASSAULT" and trigger.lemma.key == "اعدم" and unit is not None and unit.prep == "ب" and unit.first and doc.words[unit.first - 1].base.removesuffix("ا") in _VERDICTS:
        return False  # حكما بإعدام تسعة: a verdict, not yet carried out
    if kind == "ASSAULT" and trigger.lemma.key == "صعق" and unit is not None and not unit.prep and doc.forms[trigger.first] == "صعقا":
        return False  # وفاة عامل صعقا بالكهرباء: how he died, by whose hand the word above tells
    if trigger.pos == "m" and trigger.lemma.key == "تورط" and trigger.how in ("purpose", "prep:ل"):
        return False  # عقوبات على ضباط لتورطهم في جرائم: why it was done
    if (kind == "AGREE" and _named(doc, trigger)) or as_which(doc, syntax, trigger):
        return False
    if trigger.pos in ("m", "n") and names_treaty(doc, trigger.first):
        return False  # معاهدة حظر الألغام, معاهدة حظر التجارب النووية: what it is called
    if kind == "COOPERATE" and trigger.lemma.lemma in ("انضم", "دخل") and governor is not None and governor.type == "SUPPORT" and trigger.how in ("object", "genitive", "prep:ب", "prep:ل"):
        return False  # أيدت انضمام فنلندا: she has not joined by it
    if kind in ("ACCUSE", "REJECT") and trigger.pos == "m" and governor is not None and governor.emit and governor.type in ("PROTEST", kind) and trigger.how in ("object", "purpose") and doc.surface[trigger.first].endswith(("اً", "ًا", "ةً", "ا")):
        return False  # تظاهرات رفضا للمقترح، قاطعوا القمة اعتراضا على الاستبعاد: why it was done
    if kind == "CONSULT" and trigger.polarity == "negated" and governor is not None and governor.type == "REJECT" and governor.sense is not None and governor.sense.mode == "meet" and governor.sense.preps.get(trigger.how[5:]) == "theme":
        return False  # غاب عن القمة: it was held without him
    if kind == "RETREAT" and trigger.lemma.key == "عودة" and governor is None and (trigger.polarity, trigger.modality) == REAL:
        return False  # وبالإضافة إلى عودة القوات إلى معسكراتها، ...: a point of a deal, which nobody tells as done
    if governor is not None and governor.lemma.key == "عودة" and kind == "AGREE" and trigger.how == "prep:الي":
        return False  # العودة إلى الاتفاق النووي: it is named, not made
    if governor is not None and governor.lemma.lemma in _BREAKING and kind in ("AGREE", "RETREAT", "CONSULT") and trigger.how in ("object", "genitive", "prep:ل"):
        return False  # خرقت اتفاق وقف إطلاق النار: it is named, not made
    if governor is not None and governor.type in ("REJECT", "SANCTION") and governor.lemma.lemma in _GIVING_UP and kind == "RETREAT" and trigger.sense.mode == "ceasefire" and trigger.how in ("object", "genitive", "prep:عن", "prep:من"):
        return False  # ألغى الجيش الهدنة: it is given up
    if governor is not None and governor.governor is not None and governor.type == "AGREE" and governor.governor.lemma.lemma in _BREAKING and trigger.how == "genitive":
        return False
    if trigger.lemma.key == "استخدم" and trigger.how == "prep:ب" and (governor is None or governor.type == "ASSAULT" or governor.lemma.light or governor.lemma.key == "تم"):
        return False  # تم الهجوم باستخدام مسيرات: by what means
    if kind == "PROTEST" and governor is not None and governor.type in ("ACCUSE", "SANCTION") and (trigger.how in ("purpose", "prep:ل", "prep:من اجل") or doc.surface[trigger.first].endswith(("جاً", "ًا", "اجا"))):
        return False  # استدعت السفير للاحتجاج: states protest in words
    if kind in ("COERCE", "SANCTION") and trigger.polarity == "affirmed" and governor is not None and governor.lemma.lemma in _HEEDING and trigger.how in ("genitive", "object", "prep:ب"):
        return False  # تعهدت باحترام الحظر، انتهكت العقوبات: it is named, not imposed
    if kind in ("SANCTION", "COERCE") and trigger.pos in ("m", "n") and governor is not None and governor.type == "CONCEDE" and governor.emit and trigger.how in ("genitive", "object") and governor.sense is not None and (trigger.lemma.key in governor.sense.objects or (trigger.pos == "n" and trigger.how == "genitive") or governor.lemma.key == "رفع"):
        return False  # رفع العقوبات: those in force are named, none is imposed
    own = bool(trigger.actors or trigger.recipients)
    explicit = any(not inferred for _, _, inferred in (*trigger.actors, *trigger.recipients))
    if kind == "ASSAULT" and not explicit and (to_be_settled(doc, trigger) or _ends(trigger)):
        return False
    if unit is not None and unit.first < trigger.first and doc.words[unit.first].function == "demonstrative":
        held = trigger.how == "subject" and trigger.modality == "planned"  # هذه المشاورات ستكون في موسكو
        return (explicit or held) and (trigger.polarity, trigger.modality) != REAL
    if governor is not None and governor.type == kind and governor.emit and not (kind in ("ASSAULT", "COERCE") and "preventing" in governor.lemma.kinds):  # صد هجوم، أحبط انقلابا: another's
        if trigger.how == "genitive" or (trigger.how in ("object", "subject", "prep:في حالة") and not governor.lemma.embeds):
            if governor.pos == "v" and kind not in ("ASSAULT",):
                return False
            if trigger.how == "genitive":
                return False
    if governor is not None and governor.type == kind == "ASSAULT" and governor.emit and governor.pos == "v":
        if trigger.how == "prep:ب" and trigger.pos == "n" and not own and not (trigger.analysis and trigger.analysis.article):
            return False  # استهدفت القاعدة برشقات صاروخية: the means of one act
    halted = governor.governor if governor is not None and governor.type == kind == "AID" and governor.pos == "m" and trigger.how == "genitive" else governor  # أوقفت تقديم المساعدات
    if (
        halted is not None
        and halted.sense is not None
        and halted.sense.objects
        and halted.type in ("AGREE", "SANCTION")
        and trigger.how in ("object", "genitive")
        and kind in ("COOPERATE", "SUPPORT", "CONSULT", "AID")
        and trigger.unit >= 0
        and any(w in halted.sense.objects and w != "@act" for w in head_words(doc, trigger.first, trigger.last))
    ):
        return False  # تعليق تعاونها، عرض دعمه: what is suspended or offered is named, not told
    if (
        governor is not None
        and governor.type in _THEMATIC
        and trigger.how in ("object", "genitive")
        and kind in ("AGREE", "COOPERATE", "CONSULT", "SUPPORT")
    ):
        if governor.sense is not None and governor.sense.object == "theme":
            return False
    if kind == "ASSAULT" and trigger.lemma.lemma == "شارك" and governor is not None and governor.type in ("RETREAT", "SANCTION") and trigger.how in ("object", "genitive"):
        return False  # علقت مشاركتها في الغارات: the part that is given up is named
    definite = bool(trigger.analysis and trigger.analysis.article)
    if "telling_itself" in trigger.lemma.kinds and trigger.pos == "m" and not own:
        return definite is False or (trigger.lemma.id, kind) not in seen or (kind == "ASSAULT" and acting(doc, syntax, trigger)) or kept_up(doc, trigger)
    embedded = (trigger.polarity, trigger.modality) != REAL
    if definite and not explicit and not embedded and not (governor is not None and governor.lemma.light):
        if takes_place(doc, syntax, trigger) or told_apart(doc, syntax, trigger) or (trigger.how in ("subject", "object") and governor is not None and governor.lemma.id == "tam-happen" and governor.first < trigger.first and governor.polarity == "affirmed" and doc.words[governor.first - 1].function != "relative"):
            return True  # تم الاستيلاء على الشحنة
        if kind == "ASSAULT" and trigger.lemma.key in _ATTACKS and trigger.how not in ("prep:ل", "purpose") and ((trigger.how == "subject" and unit is not None and unit.first == trigger.first) or not _unknown_only(doc, trigger.recipients)) and _of_somebody(trigger):
            return True  # الاعتداء على السفارة: it says whom it befell
        if kind == "ASSAULT" and trigger.how == "subject" and unit is not None and unit.first == trigger.first and governor is not None and governor.first > trigger.first and governor.lemma.key in _TELLING_MORE:
            return True  # الهجوم أسفر عن قتلى، القصف تم بصواريخ: more is told of it
        if kind == "ASSAULT" and (trigger.lemma.id, kind) not in seen and takes_toll(doc, trigger):
            return True  # أوقع القصف ثلاثة قتلى
        if (kind == "ASSAULT" and brought_harm(doc, trigger)) or (kind in ("ASSAULT", "PROTEST") and kept_up(doc, trigger)):
            return True
        if kind in ("PROTEST", "ASSAULT", "COERCE") and not _SAYING_MORE.isdisjoint(trigger.slots) and elapsed(doc, syntax, trigger, "من"):
            return True  # بعد أسابيع من الاحتجاجات ضد القانون: how long they lasted
        if kind == "COERCE" and trigger.how == "object" and own and "علي" in trigger.slots and governor is not None and governor.lemma.cue is not None:
            return True  # أعلنت الحركة السيطرة على البلدة
        if kind == "PROTEST" and trigger.sense.via is not None and _of_somebody(trigger):
            return True  # التعدي على المصحف: it says upon what
        if (kind, trigger.sense.mode) == ("ACCUSE", "investigate") and trigger.pos == "m" and "في" in trigger.slots and trigger.how != "prep:عن":
            return True  # كشف التحقيق في مقتل السفير: it says into what
        if kind == "REQUEST" and (any(t.governor is trigger and t.type for t in triggers) or protest_for(triggers, trigger) is not None) and any(trigger.sense.preps.get(prep) == "content" for prep in trigger.slots):
            return True  # الدعوة إلى التمرد, المطالب بإنهاء الاتفاق: it says what is asked
        spoken = trigger.how == "object" and governor is not None and governor.lemma.lemma in _SPEAKING
        if (kind == "COERCE" or (kind == "SANCTION" and trigger.how == "subject")) and trigger.lemma.key not in _UNSAID and trigger.how != "prep:ب" and not spoken:  # not: يعاقب بالحبس
            return True  # طالت المداهمات ثلاث مدن، ما دامت العقوبات قائمة: what goes on is told whoever's it is
        return (trigger.lemma.id, kind) not in seen and (
            own or (trigger.pos == "n" and not only_mentioned(trigger)) or (kind == "PROTEST" and trigger.how == "subject") or (kind == "RETREAT" and unit is not None and unit.prep != "حتي" and _of_somebody(trigger))
        )
    if trigger.pos == "m" and not own and not embedded and not definite:
        # a bare indefinite masdar: an act only if something happens to it
        return (governor is not None and (governor.lemma.light or governor.pos == "v")) or bool(trigger.slots)
    return True


def to_be_settled(doc: Document, trigger: Trigger) -> bool:
    """Whether a conflict is named as what is to be settled, whoever's it is: «حل النزاعات»، «تسوية النزاع بين البلدين»."""
    return trigger.lemma.key in _CONFLICTS and trigger.first > 0 and doc.words[trigger.first - 1].base.removeprefix("ل") in _SETTLING


def _ends(trigger: Trigger) -> bool:
    """Whether fighting is only named as what is to end, by nobody and nowhere: «وقف القتال»، «توقفت الاشتباكات»."""
    verb = trigger.governor
    if verb is None or not verb.emit or verb.sense is None or verb.sense.mode != "ceasefire" or verb.polarity == "negated":
        return False
    alone = not trigger.slots and not (trigger.analysis and trigger.analysis.enclitic)
    return (trigger.how == "genitive" and alone) or (trigger.how == "subject" and verb.lemma.key == "توقف")


def _named(doc: Document, trigger: Trigger) -> bool:
    """Whether an agreement is named by what is done to it: إلغاء اتفاق التعاون، التوقيع على الاتفاقيات، لجنة تنفيذ اتفاق الصيانة."""
    governor = trigger.governor
    if trigger.pos not in ("m", "n") or (trigger.polarity, trigger.modality) != REAL:
        return False
    if governor is not None and governor.type in ("SANCTION", "REJECT", "RETREAT") and trigger.lemma.lemma in _STANDING and trigger.how in ("object", "genitive", "prep:ب", "prep:من"):
        return True
    if governor is not None and governor.type == "SUPPORT" and governor.emit and trigger.how == "prep:علي":
        return True
    signed = governor.governor if governor is not None and trigger.how == "prep:علي" and governor.type == "AGREE" else None
    if signed is not None and signed.type == "SUPPORT" and governor is not None and governor.how == "prep:علي":
        return True  # التوقيع على اتفاقيات ومذكرات تفاهم
    before = doc.words[trigger.first - 1] if trigger.first else None
    if before is not None and trigger.how != "subject" and "carrying_out" in doc.lexicon.function.get(before.base, ()):
        return True
    held = trigger.analysis is not None and trigger.analysis.article and doc.words[trigger.first].function != "demonstrative"
    sided = any(not inferred for _, _, inferred in (*trigger.actors, *trigger.recipients))
    if governor is not None and governor.lemma.light and (governor.lemma.key != "حصل" or trigger.how == "prep:علي"):
        return False  # قبل التوصل للاتفاق; not: الحصول على حقوقها في الاتفاق
    return bool(held) and trigger.lemma.lemma in _PACTS and not sided and _CONTENT.isdisjoint(trigger.slots)


def _of_somebody(trigger: Trigger) -> bool:
    """Whether it is said whom an act befalls though nobody known is named: «الإفراج عن راهب»."""
    assert trigger.sense is not None
    return any(trigger.sense.preps.get(prep) in ("recipient", "theme") for prep in trigger.slots)


def _struck_itself(syntax: Syntax, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether a participle heads the phrase of whom an attack or arrest befalls."""
    if trigger.unit < 0 or trigger.clause < 0 or syntax.units[trigger.unit].first != trigger.first:
        return False
    clause = syntax.clauses[trigger.clause]
    return trigger.unit in clause.objects and any(t.first == clause.verb.first and t.type in ("ASSAULT", "COERCE") for t in triggers)


def _unknown_only(doc: Document, sides: list[tuple[int, str, bool]]) -> bool:
    """Whether no side has a code."""
    return all(doc.entities.drafts[doc.mentions[m].entity].code == UNKNOWN for m, _, _ in sides)


def holds_ground(syntax: Syntax, trigger: Trigger) -> bool:
    """«بينما تسيطر الحركة على الشمال»، «المدينة التي يسيطر عليها الجيش»: who holds what is a state of things, and nothing is taken."""
    if trigger.lemma.lemma != "سيطر" or trigger.pos != "v" or trigger.analysis is None or trigger.analysis.feature[:1] != "I" or trigger.clause < 0:
        return False
    return (trigger.polarity, trigger.modality) == REAL and syntax.clauses[trigger.clause].connector in ("subordinator", "relative")


def _of_a_march(doc: Document, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether «تنديداً» or «منددة» behind a march says what it is for, the march being the subject or object of the same verb."""
    verb = trigger.governor
    if verb is None or verb.lemma.key == "جاء" or not (trigger.pos == "a" or doc.surface[trigger.first].endswith(("اً", "ًا", "ا"))):
        return False
    if trigger.analysis is not None and trigger.analysis.article:
        return False
    return any(t.governor is verb and t.type == "PROTEST" and t.pos in ("m", "n", "f") and t.first < trigger.first and t.how in ("object", "subject") for t in triggers)
