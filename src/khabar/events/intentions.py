"""What nobody means to do, what is refused as a choice, and aims of what is asked: «ليس في نيتنا غزو»، «رفض خيار الهدنة»، «دعت إلى العمل من أجل السلام»."""

from __future__ import annotations

from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_PLANNED: Status = ("affirmed", "planned")
_IS_NOT = frozenset(("ليس", "ليست", "وليس", "وليست", "فليس", "ليسوا", "لسنا", "لست"))
_NONE = frozenset(("لا", "ولا", "فلا", "لم", "ولم", "ما", "وما"))
_THERE = frozenset(("توجد", "يوجد", "هناك", "ثمة", "تكن", "يكن", "كانت", "كان", "وجود"))
_INTENTS = frozenset(("نية", "نيتنا", "نيته", "نيتها", "نيتهم", "نيتي", "نوايا", "وارد", "خطة", "خطط", "نواياه", "نواياها", "عزم", "مخطط", "مخططات", "مشروع", "مشاريع", "بصدد", "تفكيرنا", "حساباتنا", "سياستنا"))
"""What somebody has in mind to do."""
_CHOICES = frozenset(("خيار", "مقترح", "اقتراح", "فكرة", "خطة", "خطط", "مشروع", "مبادرة", "سيناريو", "عرض", "احتمال", "دعوات", "دعوة"))
"""Nouns of what might be done, which is what somebody refuses."""
_AIMS = frozenset(("prep:من اجل", "prep:في سبيل", "prep:لاجل"))
_TOWARDS = frozenset(("الي", "ب", "علي"))
_INSTEAD = frozenset(("بدلا من", "بدلا عن", "عوضا عن"))
_PLEDGES = frozenset(("ضمانات", "ضمانة", "تعهد", "تعهدات", "وعود", "وعد", "التزام", "التزامات"))
_BARRING = frozenset(("حظر", "منع", "حرم"))
_LAWS = frozenset(("مرسوم", "قانون", "قرار", "تشريع", "دستور", "مذكرة", "وثيقة"))
_LETTING = frozenset(("سمح", "أتاح", "مكن", "سهل"))
_STEPS = frozenset(("خطوات", "خطوة", "اجراءات", "اجراء", "تدابير", "تحركات"))
_GAINING = frozenset(("كسب", "نيل", "حشد", "استقطاب", "انتزاع", "طلب", "استجداء"))
_THREATS = frozenset(("هدد", "لوح", "توعد"))
_SAVE = frozenset(("سوي", "الا", "غير"))
_BACK = 8


def intended(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger | None, told: Status) -> Status:
    """The status of a nominal act, `told` by its marks and the word above it, where it is only an intention or choice."""
    if trigger.pos not in ("m", "n") or trigger.unit < 0:
        return told
    if told == ("negated", "actual"):
        return "negated", "demanded" if governor is not None and _barred_by_law(doc, syntax, governor) else _kept_from(doc, syntax, trigger)
    if told[1] not in ("planned", "possible"):
        return told
    if told == _PLANNED and governor is not None and governor.modality == "planned":
        if governor.lemma.lemma == "احتاج" and trigger.how == "prep:الي":
            return "affirmed", "possible"  # سيحتاج إلى دعم الحزب: nobody has promised it
        if governor.pos == "v" and governor.lemma.lemma in _LETTING and trigger.how in ("prep:ب", "object") and _thing(doc, syntax, governor):
            return "affirmed", "possible"  # سيسمح التوسيع بإجراء عمليات تفتيش: a forecast
    if told == _PLANNED and trigger.meant in ("SUPPORT", "AGREE") and ((trigger.first > syntax.first and doc.words[trigger.first - 1].base in _GAINING) or (governor is not None and governor.lemma.lemma == "انتظر" and trigger.lemma.lemma == "وافق")):
        return "affirmed", "demanded"  # يسعى إلى كسب تأييدها، ينتظر موافقة المجلس
    if told == _PLANNED and governor is not None and governor.meant == "REQUEST" and governor.pos in ("m", "n") and trigger.how in _AIMS:
        return "affirmed", "demanded"  # كررت نداءها من أجل التهدئة
    if told == _PLANNED and _threatened(doc, syntax, trigger):
        return "affirmed", "possible"
    if told[0] == "affirmed" and told[1] == "planned" and not_meant(doc, syntax, trigger):
        trigger.rules.append(("polarity", trigger.first - 1, trigger.first, "nobody means to"))
        return "negated", "planned"
    if told[0] == "negated" and governor is not None:
        chosen = any(rule.startswith("noun of what is p") for _, _, _, rule in trigger.rules)
        if told[1] == "possible" and chosen and not_meant(doc, syntax, trigger):
            return "negated", "planned"  # لا توجد خطط لسحب القوات
        if told[1] == "possible" and chosen and governor.base[0] == "negated" and governor.type == "REJECT":
            return "affirmed", "possible"  # لا يعارض خطة لسحب القوات
        if chosen and governor.type == "REJECT" and governor.base == ("affirmed", "actual") and trigger.how in ("object", "genitive") and _choice(doc, syntax, trigger):
            return "affirmed", "possible"
    if told == _PLANNED and trigger.how in _AIMS and governor is not None and governor.type == "REQUEST" and embeds(governor) == "demanded" and (governor.polarity, governor.modality) == ("affirmed", "actual"):
        first = syntax.units[trigger.unit].first
        denied = any(word.function == "negation" for word in doc.words[governor.last : first])  # عدم خلق ذرائع من أجل زيادة الضغط
        if not denied and any(a < first and not doc.words[a].enclitic for prep in _TOWARDS for a, _ in governor.slots.get(prep, ())):
            return "affirmed", "demanded"
    return told


def _kept_from(doc: Document, syntax: Syntax, trigger: Trigger) -> str:
    """«دعا إلى الحوار بدلا من إطالة أمد القتال»، «ضمانات بعدم استمرار القصف»: what is asked, or promised, not to be done."""
    unit = syntax.units[trigger.unit]
    if unit.prep in _INSTEAD and trigger.clause >= 0:
        verb = syntax.clauses[trigger.clause].verb
        asks = verb.analysis is not None and any(s.type == "REQUEST" and s.embeds == "demanded" for s in verb.analysis.lemma.senses)
        must = verb.analysis is not None and verb.analysis.lemma.embeds == "demanded"
        return "demanded" if (asks or must) and not verb.negated else "actual"
    k = unit.first - 1
    if unit.prep == "ب" and unit.negated == "عدم" and k > syntax.first and doc.words[k].base.removesuffix("ا") in _PLEDGES:
        wanted = any("demanded_noun" in doc.words[j].classes for j in range(max(syntax.first, k - 3), k))
        return "demanded" if wanted else "planned"
    return "actual"


def _barred_by_law(doc: Document, syntax: Syntax, governor: Trigger) -> bool:
    """«مرسوم يحظر توريد الأسلحة»: whether a law or decree forbids the act."""
    if governor.pos != "v" or governor.lemma.lemma not in _BARRING or governor.analysis is None or governor.analysis.feature[:1] != "I" or governor.base[0] == "negated" or governor.clause < 0:
        return False
    clause = syntax.clauses[governor.clause]
    heads = [clause.relative] if clause.relative >= 0 else list(clause.subject or clause.topic)[:1]
    return any(doc.words[syntax.units[u].first].base.removesuffix("ا") in _LAWS for u in heads)


def _thing(doc: Document, syntax: Syntax, governor: Trigger) -> bool:
    """Whether what a verb tells of is a masdar or thing, nobody who could plan: «سيسمح توسيع السفارة»."""
    heads = [first for first, _ in governor.slots.get("subject", ())] or ([syntax.units[u].first for u in syntax.clauses[governor.clause].topic[:1]] if governor.clause >= 0 else [])
    return any(doc.mention_at[k] < 0 and any(n.pos == "m" for n in doc.words[k].nouns) for k in heads)


def _threatened(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«تهدد بخطوات لإغلاق المضيق»: whether steps that somebody threatens are for it."""
    unit = syntax.units[trigger.unit]
    k = unit.first - 1
    if unit.prep != "ل" or unit.first != trigger.first or k < syntax.first or doc.words[k].base not in _STEPS or doc.words[k].preposition != "ب":
        return False
    return any(a.lemma.lemma in _THREATS for j in range(max(syntax.first, k - 3), k) for a in (*doc.words[j].verbs, *doc.words[j].nouns))


def _choice(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether a noun of what might be done stands right before the act."""
    k = trigger.first - 1
    return k >= syntax.first and doc.words[k].base.removesuffix("ا") in _CHOICES


def not_meant(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«ليس في نيتنا غزو أي بلد»، «ليس لدى بلاده أي خطط لإرسال قوات»، «لا توجد خطط لسحب القوات»: whether it is said that nobody has it in mind."""
    unit, k = syntax.units[trigger.unit], syntax.units[trigger.unit].first - 1
    if trigger.first - unit.first > 1:
        return False
    lowest = max(syntax.first, k - _BACK)
    while k > lowest and doc.forms[k] not in _INTENTS:
        if k in doc.verb_tokens or not doc.words[k].is_word or unit.first - k > 3:
            return False
        k -= 1
    if k <= lowest:
        return False
    there = False
    for j in range(k - 1, lowest - 1, -1):
        word, form = doc.words[j], doc.forms[j]
        if form in _IS_NOT:
            return True
        if form in _NONE:
            return there or j == k - 1
        if form in _THERE:
            there = True
        elif form in _SAVE or (j in doc.verb_tokens and "existing_verb" not in doc.lexicon.function.get(word.form, ())) or not word.is_word or word.function in ("complementizer", "relative", "subordinator", "conjunction"):
            return False
    return False
