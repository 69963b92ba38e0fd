"""Acts that go on or come again by the words around them: «سلسلة اعتداءات»، «لا يكفون عن قصفها»، «من حين إلى آخر»، «شكرها على مساندتها»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_SERIES = frozenset(("سلسلة", "مسلسل", "موجة", "دوامة", "سيل", "وتيرة", "مئات", "عشرات"))
_KINDS_OF = frozenset(("عمليات", "حوادث", "جرائم", "حالات", "حملات", "اعمال", "ممارسات", "سياسة", "سياسات", "محاولات"))
"""Plurals before the name of an act, and what somebody makes a policy of."""
_NEVER_STOPS = frozenset(("يفتا", "تفتا", "ينفك", "تنفك", "ينفكون", "انفك", "انفكت", "انفكوا", "برح", "برحت", "برحوا", "يبرح", "تبرح", "يبرحون", "يزال", "تزال", "يزالون", "زال", "زالت", "زالوا", "فتئ", "فتئت"))
_NOT = frozenset(("لا", "لم", "ما", "ولا", "ولم", "وما"))
_LEAVING_OFF = frozenset(("كف", "توقف", "انقطع", "أقلع", "امتنع"))
_SUFFERING = frozenset(("عانى", "شكا", "اشتكى", "قاسى", "كابد"))
_RECORDS = frozenset(("سجل", "سجلا", "تاريخ", "تاريخهم", "تاريخها", "تاريخه", "تقاليد", "عادة", "عادتها", "عادته"))
_ALWAYS = frozenset(("دوما", "دائما", "سنويا", "شهريا", "اسبوعيا", "باطراد", "عادة"))
_TWO = frozenset((("علي", "الدوام"), ("في", "العادة"), ("من", "حين"), ("من", "وقت"), ("بين", "حين"), ("بين", "الحين"), ("علي", "مدار"), ("علي", "مر"), ("كل", "حين"), ("كل", "مرة"), ("مرة", "كل")))
"""Two words that say so: على الدوام، من حين إلى آخر، على مر السنين."""
_WHENEVER = frozenset(("متي", "كلما"))
_AGES = frozenset(("سنوات", "سنين", "اعوام", "عقود", "عقدين", "عقد", "اشهر", "شهور", "عاما", "سنة", "عامين", "قرن", "اسابيع", "الحين", "الوقت"))
_WAS = frozenset(("كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا"))
_USED = frozenset(("ASSAULT", "COERCE", "AID", "REJECT", "SUPPORT", "THREATEN", "REQUEST", "ACCUSE"))
_PRAISED = frozenset(("SUPPORT", "AID", "COOPERATE"))
_ENDINGS = frozenset("؛:.؟!")
_NEGATED = frozenset(("بعدما", "عندما", "حينما", "كما", "ريثما", "طالما", "بينما", "انما", "ربما"))
_BACK, _AHEAD, _SINCE, _WHAT = 4, 8, 6, 14


def lasting(doc: Document, trigger: Trigger, dated: bool) -> bool:
    """Whether such words tell that an act is done again and again.

    Args:
        doc: the report.
        trigger: the act.
        dated: whether the report gives it a date; then no plural alone counts.
    """
    begin, end = doc.sentences[doc.sentence_of(trigger.first)]
    if _now_and_then(doc, trigger, begin, end):
        return True
    if trigger.pos == "v":
        return _goes_on(doc, trigger, begin, end, dated)
    if trigger.pos not in ("m", "n", "f"):
        return False
    before = doc.words[trigger.first - 1].base if trigger.first > begin else ""
    if before == "من" and trigger.type != "SUPPORT" and _what_goes_on(doc, trigger, begin):
        return True
    if before == "علي" and trigger.lemma.lemma == "اتصل":
        return True  # إنه على اتصال بنظيره
    if before in _SERIES and not doc.words[trigger.first].article:
        return True
    one_of = trigger.first - 3 >= begin and doc.forms[trigger.first - 3] == "من"  # واحدة من أوسع عمليات التطهير
    if not dated and before in _KINDS_OF and not one_of and trigger.type in ("ASSAULT", "COERCE"):
        return True
    above = trigger.governor
    if above is None:
        return _recorded(doc, trigger, begin)
    if above.lemma.lemma in _LEAVING_OFF and above.base[0] == "negated" and trigger.how == "prep:عن":
        return True  # لا يكفون عن قصف المدينة
    own = trigger.analysis
    plural = own is not None and own.feature[:1] == "P"
    if above.lemma.lemma in _SUFFERING and above.analysis is not None and above.analysis.feature[:1] == "I" and plural and not dated:
        return True  # تعاني البلاد اعتداءات
    praised = above.type == "SUPPORT" and trigger.type in _PRAISED and own is not None and bool(own.enclitic) and trigger.how in ("prep:علي", "prep:ب", "prep:ل")
    return (praised and not dated) or (above.pos == "v" and above.analysis is not None and above.analysis.feature[:1] == "I" and trigger.how in ("object", "subject", "prep:ل", "prep:من") and _since_ages(doc, above, begin, end)) or _recorded(doc, trigger, begin)


def _what_goes_on(doc: Document, trigger: Trigger, begin: int) -> bool:
    """«ما تتعرض له المدينة من غارات»، «لما تقدمه بلجيكا من عون»: what a verb in the imperfect behind «ما» tells of goes on."""
    for k in range(trigger.first - 2, max(begin, trigger.first - _WHAT), -1):
        if doc.surface[k] in _ENDINGS or doc.words[k].function in ("complementizer", "relative"):
            return False
        if k in doc.verb_tokens:
            return doc.words[k - 1].base == "ما" and doc.forms[k - 1] not in _NEGATED and bool(doc.words[k].verbs) and all(a.feature[:1] == "I" for a in doc.words[k].verbs)
    return False


def _recorded(doc: Document, trigger: Trigger, begin: int) -> bool:
    """«سجل حافل بقتل المدنيين»، «تاريخهم في الوقوف مع الشعب»: what somebody has a record of."""
    for k in range(trigger.first - 1, max(begin, trigger.first - _BACK - 1) - 1, -1):
        if k in doc.verb_tokens or doc.surface[k] in _ENDINGS:
            return False
        if doc.forms[k] in _RECORDS:
            return doc.words[trigger.first].preposition == "ب" or doc.forms[trigger.first - 1] == "في"
    return False


def _now_and_then(doc: Document, trigger: Trigger, begin: int, end: int) -> bool:
    """«من حين إلى آخر»، «على الدوام» in the stretch of the act."""
    forms = doc.forms
    for step, stop in ((1, min(end - 1, trigger.last + _AHEAD)), (-1, max(begin, trigger.first - _AHEAD))):
        k = trigger.last if step > 0 else trigger.first - 2
        while (k < stop if step > 0 else k >= stop):
            if doc.surface[k] in _ENDINGS or doc.words[k].function == "complementizer" or (step < 0 and doc.surface[k] in "،,"):
                break
            if (forms[k], forms[k + 1]) in _TWO and not (forms[k] == "من" and forms[k + 1] == "حين" and "اخر" not in forms[k + 2 : k + 4] and "لاخر" not in forms[k + 2 : k + 4]):
                return True
            if trigger.pos == "v" and forms[k] in _ALWAYS and (forms[k] != "عادة" or step < 0):
                return True
            k += step
    return False


def _goes_on(doc: Document, trigger: Trigger, begin: int, end: int, dated: bool) -> bool:
    """«لا تنفك تحثها»، «كانت تقصف المدينة»، «يقمعها متى أراد»: a verb in the imperfect."""
    own, forms, first = trigger.analysis, doc.forms, trigger.first
    if own is None or own.feature[:1] != "I":
        return False
    for k in range(first - 1, max(begin, first - _BACK), -1):
        if forms[k] in _NEVER_STOPS and forms[k - 1] in _NOT:
            return True
        if doc.surface[k] in _ENDINGS or doc.surface[k] in "،,":
            break
    if not dated and first > begin and trigger.type in _USED and trigger.how != "clause" and (trigger.polarity, trigger.modality) == ("affirmed", "actual") and forms[first - 1] in _WAS:
        return True
    for k in range(trigger.last, min(end, trigger.last + _AHEAD)):
        if doc.surface[k] in _ENDINGS or k in doc.verb_tokens:
            break
        if forms[k] in _WHENEVER:
            return True
    return _since_ages(doc, trigger, begin, end)


def _since_ages(doc: Document, trigger: Trigger, begin: int, end: int) -> bool:
    """«تمدها بالسلاح منذ ما يزيد على 40 عاما»، «ومنذ ذلك الحين يتهمها»: what a verb in the imperfect tells of a long time."""
    for k in range(max(begin, trigger.first - _SINCE), min(end - 1, trigger.last + _SINCE)):
        if doc.forms[k].removeprefix("و") == "منذ":
            return any(form in _AGES for form in doc.forms[k + 1 : min(end, k + _SINCE)])
    return False
