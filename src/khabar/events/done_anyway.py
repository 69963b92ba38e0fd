"""Acts that were done though the word above them is denied or to come: «لم يمض يوم على مقتله»، «لم تحل دون ذلك معارضة الوزير»، «عرضة لانتقادات»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_REAL = ("affirmed", "actual")
_PASSING = frozenset(("مضى", "مر", "انقضى"))
_KEEPING = frozenset(("حال", "ثنى", "أثنى", "ردع", "منع", "أعاق", "عاق"))
_BEARING = frozenset(("رضي", "قبل", "سلم", "اعترف", "نسي", "غفر", "أقر"))
_AVENGING = frozenset(("ثأر", "انتقم", "اقتص"))
_PREY = frozenset(("عرضة", "ضحية", "نهبا", "فريسة"))
_HARMS = frozenset(("ASSAULT", "COERCE", "SANCTION", "ACCUSE", "PROTEST", "REJECT"))
_COURTS = frozenset(("محكمة", "محاكم", "قضاء", "قاض", "قاضي"))
_GROWING = frozenset(("طال", "اشتد", "تكرر", "تصاعد", "عظم", "بلغ", "امتد"))
_RESCUING = frozenset(("أسعف", "عزى", "هنأ", "شيع", "واسى"))
"""What somebody who came to do it did: «هبطت مروحية لإسعاف المصابين»."""
_DECISIONS = frozenset(("قرار", "حكم", "مرسوم", "قرارا", "حكما", "مرسوما"))
_DECREED = frozenset(("حل", "أبطل", "ألغى", "جدد", "مدد", "عزل", "أقال", "خفض", "علق", "جمد", "منع", "حظر", "حجب", "حبس", "سجن"))
"""What is done by deciding it."""
_BACK = 4
_BY = frozenset(("بفعل", "بسبب", "جراء", "نتيجة"))
_HEEDING = frozenset(("لبى", "استجاب"))
_WANING = frozenset(("انحصر", "اقتصر", "انطفأ", "هدأ", "خمد", "خبا", "فتر", "انقطع"))
_ACCUSATIVE = ("ا", "اً", "ًا")
_MET = frozenset(("قابل", "واجه", "جابه", "جوبه", "قوبل", "ووجه"))


def done_anyway(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """Whether a nominal act is there whatever is said of the word above it."""
    key, how = governor.lemma.lemma, trigger.how
    if key in _PASSING and how == "prep:علي":
        return True
    if key == "قرر" and governor.pos == "v" and how == "object" and (governor.polarity, governor.modality) == _REAL and trigger.meant in ("SANCTION", "COERCE") and governor.analysis is not None and governor.analysis.feature[:1] == "P":
        if any(doc.words[a].base.removeprefix("ال") in _COURTS for a, _ in governor.slots.get("subject", ())):
            return True  # قررت المحكمة سجنه
    if how == "subject" and trigger.meant in _HARMS and doc.words[trigger.first].article and key in _GROWING and doc.forms[governor.first - 1].removeprefix("و") == "مهما":
        return True  # مهما طال الاحتلال
    own = trigger.analysis
    if key == "أعد" and trigger.meant != "ASSAULT" and governor.pos == "v" and how == "object" and own is not None and own.feature[:1] == "A" and not own.article and "subject" in governor.slots and all(doc.mention_at[a] < 0 for a, _ in governor.slots["subject"]):
        return True  # يعد ذلك احتلالا, which may be read as: prepares
    if how.startswith("prep:") and doc.words[trigger.first - 1].form in _BY:
        return True  # توقف القطار بفعل هجوم
    if governor.meant == "REQUEST" and how == "prep:الي" and governor.governor is not None and governor.governor.lemma.lemma in _HEEDING and (governor.governor.polarity, governor.governor.modality) == _REAL:
        return True  # لبوا دعوة النقابة إلى الإضراب
    if governor.base[0] == "negated" and how == "subject" and key in _WANING and trigger.first < governor.first:
        return True  # استياء واشنطن لا ينحصر في ذلك
    if key == "أعد" and governor.pos == "v" and how == "object" and _reckoned(doc, syntax, trigger, governor):
        return True
    if how == "prep:ب" and governor.pos == "m" and _met_with(syntax, trigger, governor):
        return True
    if governor.base[0] == "negated":
        if how == "subject" and (key in _KEEPING or "دون" in governor.slots) and trigger.first > governor.first and trigger.meant in _HARMS:
            return True
        if how == "prep:ب" and key in _BEARING and trigger.meant in _HARMS and doc.timex_at[min(trigger.last, len(doc) - 1)] >= 0:
            return True  # لم يرضوا بانقلاب عام 2014
        if _no_more_than(doc, syntax, trigger, governor):
            return True
    if how == "prep:ل" and key in _AVENGING and trigger.meant == "ASSAULT" and ("genitive" in trigger.slots or doc.words[trigger.first].article or doc.words[trigger.first].enclitic):
        return True  # ثأرا لمجزرة المدينة
    if how == "prep:ل" and trigger.unit >= 0 and (governor.polarity, governor.modality) == _REAL:
        first = syntax.units[trigger.unit].first
        if first > syntax.first and doc.words[first - 1].base in _PREY and trigger.meant in _HARMS:
            return not any(c.verb.status in ("possible", "planned") for c in syntax.clauses if c.verb.first < first)
        perfect = governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[:1] == "P"
        return perfect and trigger.lemma.lemma in _RESCUING
    return how == "prep:ب" and trigger.lemma.lemma in _DECREED and (governor.polarity, governor.modality) == _REAL and _decreed(doc, syntax, trigger, governor)


def _reckoned(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """«ما يعدونه انقلابا»، «تعد محاكمتهم تحايلا»: whether the verb, read as preparing, has another object, so that it tells what somebody holds an act to be."""
    if doc.words[governor.first].enclitic:
        return True
    if trigger.unit < 0 or trigger.unit + 1 >= len(syntax.units):
        return False
    behind = syntax.units[trigger.unit + 1]
    return behind.kind == "N" and not behind.prep and not behind.joined and doc.surface[behind.first].endswith(_ACCUSATIVE)


def _met_with(syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """«قوبل تراجعه بتظاهرات»: whether the noun above is the subject of a verb of meeting with something, which the act is."""
    verb = syntax.clauses[trigger.clause].verb.analysis if trigger.clause >= 0 else None
    return verb is not None and verb.lemma.lemma in _MET and governor.unit in syntax.clauses[trigger.clause].subject


def _no_more_than(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """«لا تقر بأكثر من 20 عملية إعدام»: so many there were."""
    counted = False
    for k in range(trigger.first - 1, max(syntax.first, governor.last - 1, trigger.first - _BACK - 2), -1):
        counted = counted or doc.words[k].is_number
        if doc.forms[k] == "من" and doc.forms[k - 1].removeprefix("ب") in ("اكثر", "اقل"):
            return counted and governor.pos == "v"
    return False


def _decreed(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """«صدر قرار بحل البرلمان»، «قرار يقضي بخفض التمثيل»: whether a decision that was taken does it."""
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if unit is None or unit.first != trigger.first or unit.first - 1 < syntax.first:
        return False
    if governor.lemma.lemma == "قضى":
        at = syntax.units[governor.unit].first - 1 if governor.unit >= 0 else governor.first - 1
        return any(doc.words[k].base in _DECISIONS for k in range(max(syntax.first, at - 3), governor.first))
    return doc.words[unit.first - 1].base in _DECISIONS and decided(doc, syntax, trigger)


def decided(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«صدر قرار بحل البرلمان»، «قرار بتجديدها اتخذ أمس»: whether what is done by a decision has been decided."""
    if trigger.lemma.lemma not in _DECREED or trigger.first - 2 < syntax.first:
        return False
    issued = any(v.lemma.lemma in ("صدر", "أصدر") and v.feature[:1] == "P" and doc.words[k - 1].function != "negation" for k in range(max(syntax.first, trigger.first - 4), trigger.first) for v in doc.words[k].verbs)
    return issued or any(v.lemma.lemma == "اتخذ" for k in range(trigger.last, min(syntax.last, trigger.last + 3)) for v in doc.words[k].verbs)
