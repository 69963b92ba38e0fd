"""Acts that the words around them show to be still ahead: «التركيز على وقف الحرب»، «المواجهة قادمة»، «الاتفاق، إن حصل،»، «صفقة تتبلور»."""

from __future__ import annotations

from khabar.events.agenda import agenda
from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_GOING_ABOUT = frozenset(("تركيز", "سعي", "حرص", "اقدام", "اصرار", "جلوس", "لجوء", "تفكير", "مضي", "شروع", "ضغط", "حث"))
"""Nouns of going about something, which is done only where they are."""
_MEANS = frozenset(("من خلال", "عبر", "عن طريق"))
_COMING = frozenset(("قادم", "قادمة", "قادمون", "اتية", "ات", "مقبلة", "مقبل", "وشيكة", "وشيك"))
_WHENCE = frozenset(("من", "علي", "الي", "ب"))
"""Prepositions by which somebody comes from or heads for somewhere: «قادمة من بيروت»، «مقبلة على أزمة»."""
_FIGHTS = frozenset(("ASSAULT", "PROTEST"))
_ANY_OF = frozenset(("ASSAULT", "PROTEST", "AGREE", "RETREAT", "CONSULT", "SANCTION", "MOBILIZE", "COERCE", "COOPERATE", "AID", "SUPPORT", "CONCEDE"))
_IF = frozenset(("ان", "اذا", "لو"))
_HAPPENING = frozenset(("حصل", "تم", "وقع", "حدث", "جرى", "تحقق", "نجح", "صح", "انعقد", "أبرم", "اندلع", "صدق", "نفذ", "عقد", "تأكد"))
_THAT_IT_DOES = frozenset(("حصول", "وقوع", "حدوث", "ابرام", "توقيع", "تنفيذ", "تحقق", "نجاح", "انعقاد", "اتمام", "اندلاع", "ثبوت"))
_SHAPING = frozenset(("تبلور", "نضج", "طبخ", "تشكل", "صاغ"))
_DEALS = frozenset(("AGREE", "RETREAT", "SUPPORT", "CONCEDE"))
_IN_THE_MAKING = frozenset(("تبلور", "بلورة", "نضوج", "انضاج"))
_WISHING = frozenset(("مهتمة", "المهتمة", "مهتم", "المهتم", "المهتمين", "المهتمون", "راغبة", "الراغبة", "الراغب", "الراغبين", "الراغبون", "الطامحة", "الطامح", "الطامحين", "الطامحون", "المرشحة", "الساعية", "الساعي", "الساعين", "المتطلعة", "المتطلع"))
"""Participles of those who want something, before the preposition of what they want."""
_PACKAGES = frozenset(("حزمة", "دفعة", "رزمة"))
_MOVED = frozenset(("وصول", "تسليم", "تسلم", "تلقي", "استلام", "توزيع", "دخول", "نقل", "رفض", "وقف", "تعليق"))
_LINKS, _SUSPICION = frozenset(("صلة", "صلت", "ضلوع", "تورط", "علاقت", "علاقة", "مشاركة", "مشاركت")), frozenset(("اشتباه", "شبهة", "يشتبه"))
_ANNOUNCING = frozenset(("أعلن", "أقر", "كشف", "خصص"))
_HARMS = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_NEAR, _BACK, _FAR = 9, 12, 16


def outlook(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger, governor: Trigger | None) -> Status | None:
    """Polarity and modality of an act that nothing else marks; None where it may be done.

    Args:
        doc: the report.
        syntax: its sentence.
        triggers: the acts of the sentence.
        trigger: the act.
        governor: the word above it.
    """
    if trigger.unit < 0:
        return None
    if trigger.pos == "v":
        return _nobody_declared(doc, syntax, trigger)
    if trigger.pos not in ("m", "n"):
        return None
    unit = syntax.units[trigger.unit]
    lacking = _joined_lack(doc, syntax, triggers, trigger, unit)
    if lacking is not None:
        return lacking
    return (
        _gone_about(doc, syntax, triggers, trigger, unit)
        or _by_means(doc, syntax, trigger, unit, governor)
        or _behind(doc, syntax, trigger, unit)
        or _wished_for(doc, syntax, trigger, unit)
        or _joined_aim(doc, syntax, trigger, unit)
        or _or_this(doc, syntax, trigger, unit)
        or _granted(doc, syntax, trigger, unit)
        or _suspected(doc, syntax, trigger, unit)
        or agenda(doc, syntax, trigger, unit, governor)
    )


def _nobody_declared(doc: Document, syntax: Syntax, trigger: Trigger) -> Status | None:
    """«لم تعلن أي أحزاب أخرى دعمها للحكومة»: a masdar that has the letters of a perfect, behind «any» of a denied verb of saying."""
    own, first = trigger.analysis, trigger.first
    if own is None or own.feature != "P3MS" or not own.enclitic or own.conjunction or trigger.clause < 1 or not any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[first].nouns):
        return None
    before = syntax.clauses[trigger.clause - 1].verb
    named = syntax.units[trigger.unit - 1]
    if not before.negated or before.last != named.first or named.last != first or doc.words[named.first].base not in ("اي", "اية"):
        return None
    return ("negated", "actual") if before.analysis is not None and before.analysis.lemma.cue is not None else None


def _gone_about(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger, unit: Unit) -> Status | None:
    """«دعا إلى التركيز على وقف الحرب»: what somebody is asked, or means, to go about."""
    words, at = doc.words, unit.first - (1 if doc.words[unit.first].preposition else 2)
    if unit.prep not in ("علي", "الي", "في") or trigger.first - unit.first > 1 or at <= syntax.first or words[at].base.removeprefix("ال") not in _GOING_ABOUT or (trigger.pos == "n" and words[trigger.first].article):
        return None
    if not words[at].article and "demanded_noun" in words[at - 1].classes:
        return "affirmed", "demanded"  # ضرورة التركيز على
    for t in reversed(triggers):
        if t.last > at or (t.type is None and not t.lemma.embeds):
            continue
        if at - t.last > _BACK:
            return None
        wanted = embeds(t)
        if wanted in ("demanded", "planned") and (t.polarity, t.modality) == ("affirmed", "actual") and any(a == at for held in t.slots.values() for a, _ in held):
            return "affirmed", wanted
        return None
    return None


def _by_means(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
    """«وجوب الرد على الإساءة عبر قطع العلاقات»: the means is as far off as what is needed."""
    if unit.prep not in _MEANS or trigger.pos != "m" or unit.first != trigger.first or doc.words[trigger.first].article:
        return None
    own = trigger.analysis
    if own is not None and own.enclitic:
        return None
    if governor is not None and governor.modality in ("demanded", "planned") and governor.polarity == "affirmed":
        return "affirmed", governor.modality
    for k in range(unit.first - 1, max(syntax.first, unit.first - _BACK) - 1, -1):
        word = doc.words[k]
        if k in doc.verb_tokens or doc.surface[k] in ".؛:" or word.function in ("complementizer", "relative", "subordinator"):
            return None
        if "demanded_noun" in word.classes and not word.article:
            return "affirmed", "demanded"
    return None


def _behind(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """What stands behind: «المظاهرات قادمة»، «الاتفاق، إن حصل،»، «اتفاق يتبلور»."""
    if trigger.meant not in _ANY_OF:
        return None
    if unit.prep == "مقابل" and trigger.meant in ("RETREAT", "CONCEDE") and unit.first == trigger.first and not doc.words[trigger.first].article and trigger.clause >= 0:
        verb = syntax.clauses[trigger.clause].verb
        return _POSSIBLE if verb.first > trigger.first and verb.analysis is not None and verb.analysis.feature[:1] == "I" else None  # مقابل إطلاق الأسرى تسلم الجثث
    if (trigger.pos == "m" or trigger.meant == "ASSAULT") and trigger.meant != "CONSULT" and trigger.first > syntax.first + 1 and doc.forms[trigger.first - 1] == "شان" and doc.forms[trigger.first - 2] in ("من", "ومن", "فمن") and not doc.words[trigger.first].article:
        return _POSSIBLE  # من شأن إقرار القانون أن يعزز الأمن; but: من شأن الزيارة
    if trigger.meant in _DEALS and trigger.first > syntax.first and doc.words[trigger.first - 1].base in _IN_THE_MAKING and not doc.words[trigger.first - 1].article:
        return _PLANNED  # تبلور مصالحة
    words, forms, last = doc.words, doc.forms, syntax.last
    for k in range(trigger.last, min(last - 1, trigger.last + _NEAR)):
        word = words[k]
        if (forms[k] in _IF and word.function not in ("complementizer", "preposition")) or (forms[k] == "ان" and doc.surface[k - 1] in "،,\"-"):
            return _POSSIBLE if k + 1 in doc.verb_tokens and any(v.lemma.lemma in _HAPPENING and v.feature[:1] in "PJI" for v in words[k + 1].verbs) else None
        if forms[k] == "حال" and forms[k - 1] == "في":
            happens = any(words[k + 1].base.startswith(noun) for noun in _THAT_IT_DOES) and bool(words[k + 1].enclitic or words[k + 1].possessed)
            return _POSSIBLE if happens or (k + 1 in doc.verb_tokens and any(v.lemma.lemma in _HAPPENING for v in words[k + 1].verbs)) else None
        if k in doc.verb_tokens:
            shaping = trigger.meant in _DEALS and not words[trigger.first].article and any(v.lemma.lemma in _SHAPING and v.feature[:1] == "I" for v in word.verbs)
            return _PLANNED if shaping and not word.conjunction else None
        if word.function in ("complementizer", "relative", "negation", "subordinator"):
            return None
        if forms[k] in _COMING and trigger.meant in _FIGHTS and words[trigger.first].article and not unit.prep:
            return None if k + 1 < last and (words[k + 1].base in _WHENCE or words[k + 1].preposition) else _PLANNED
    return None


def _wished_for(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«رسائل من الدول المهتمة بالانضمام»: what those who are named by their wish want."""
    at = unit.first - (1 if doc.words[unit.first].preposition else 2)
    if unit.prep not in ("ب", "في", "الي") or trigger.first - unit.first > 1 or at <= syntax.first or trigger.pos != "m":
        return None
    return _PLANNED if doc.forms[at] in _WISHING else None


def _granted(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«أعلنت واشنطن عن حزمة جديدة من المساعدات»: aid that is announced by the package is still to be given."""
    if trigger.meant != "AID" or unit.prep not in ("من", "عن", ""):
        return None
    words = doc.words
    for k in range(trigger.first - 1, max(syntax.first, trigger.first - _FAR) - 1, -1):
        if words[k].function in ("complementizer", "relative", "subordinator") or doc.surface[k] in ".؛:":
            return None
        if k in doc.verb_tokens:
            if any(words[j].base in _MOVED for j in range(k + 1, trigger.first)):
                return None  # أعلنت وصول دفعة من المساعدات
            package = any(words[j].base.removesuffix("ا") in _PACKAGES and not words[j].article for j in range(k + 1, trigger.last))
            return _PLANNED if package and any(v.lemma.lemma in _ANNOUNCING and v.feature[:1] == "P" for v in words[k].verbs) else None
    return None


def _suspected(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«للاشتباه في صلته بهجوم»: any attack of which somebody is only suspected."""
    at = unit.first - (1 if doc.words[unit.first].preposition else 2)
    if trigger.meant != "ASSAULT" or unit.prep not in ("ب", "في") or unit.first != trigger.first or doc.words[trigger.first].article or at <= syntax.first + 1:
        return None
    linked = doc.words[at].base.removesuffix("ه").removesuffix("ها").removesuffix("هم") in _LINKS and doc.forms[at - 1] == "في"
    return _POSSIBLE if linked and doc.words[at - 2].base.removeprefix("ال") in _SUSPICION else None


def _joined_lack(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger, unit: Unit) -> Status | None:
    """«عدم استمرار سياسة التطهير والإبادة»: the second of two harms, both with the article, of which one is denied."""
    if not unit.joined or unit.first != trigger.first or not doc.words[trigger.first].article or trigger.meant not in _HARMS or trigger.unit < 1:
        return None
    for t in reversed(triggers):
        if t.first < trigger.first:
            held = t.unit == trigger.unit - 1 and t.controlled and t.polarity == "negated" and doc.words[t.first].article and t.meant in _HARMS
            return (t.polarity, t.modality) if held and syntax.units[t.unit].negated == "عدم" else None
    return None


def _or_this(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«احتمال تنفيذ عمليات في المدن أو إطلاق صواريخ من غزة»: the second of two things that may be."""
    words, k = doc.words, trigger.first - 1
    if unit.first != trigger.first or k <= syntax.first or words[k].base not in ("او", "اما") or not (trigger.pos == "m" or trigger.last - trigger.first > 1) or words[trigger.first].article:
        return None
    for at in range(k - 1, max(syntax.first, k - _FAR) - 1, -1):
        word = words[at]
        if at in doc.verb_tokens or doc.surface[at] in ".؛:،" or word.function in ("complementizer", "relative", "subordinator", "negation"):
            return None
        if "possible_noun" in word.classes and not word.article:
            return _POSSIBLE
    return None


def _joined_aim(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«أرسلت قوات لحماية السفارة ودعم الحلفاء»: joined to a masdar of no type that something is for."""
    words, units, u = doc.words, syntax.units, trigger.unit
    head = words[unit.first]
    if trigger.pos != "m" or unit.first != trigger.first or head.conjunction != "و" or head.article or trigger.meant in _HARMS or not unit.joined or trigger.clause < 0:
        return None
    if trigger.analysis is not None and trigger.analysis.enclitic:
        return None
    verb = syntax.clauses[trigger.clause].verb
    if verb.first > unit.first or verb.analysis is None or verb.analysis.lemma.cue is not None:
        return None
    k = u - 1
    while k > 0 and units[k].kind == "N" and units[k].prep != "ل" and u - k < 3:
        k -= 1
    aim = units[k]
    if aim.kind != "N" or aim.prep != "ل" or aim.first <= verb.last - 1:
        return None
    opening = words[aim.first]
    bare = opening.preposition == "ل" and not opening.article and not opening.enclitic and any(n.pos == "m" and not n.article for n in opening.nouns)
    if not bare or any(s.type for n in opening.nouns for s in n.lemma.senses):
        return None
    moving = any(s.type in ("MOBILIZE", "CONSULT", "AID", "COERCE") for s in verb.analysis.lemma.senses) or "setting_out" in verb.analysis.lemma.kinds
    return _PLANNED if moving else None
