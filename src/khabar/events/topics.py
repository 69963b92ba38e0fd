"""Acts that a draft law, a list of topics or somebody's interest only names: «مسودة قانون مصادرة الأصول», «ملفات أبرزها تعزيز التعاون», «اهتمامه بشراء طائرات»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_DEMANDED: Status = ("affirmed", "demanded")
_OPEN = frozenset(("planned", "demanded", "possible"))
_HARMS = frozenset(("ASSAULT", "COERCE", "PROTEST", "ACCUSE", "REJECT", "SANCTION"))
"""Acts that are talked about once they are done."""
_DONE = frozenset(("ASSAULT", "COERCE", "PROTEST", "ACCUSE"))
"""Acts that are weighed once they are done."""
_ABOVE_ALL = frozenset(("ابرزها", "اهمها", "اولها", "مقدمتها"))
_TOPICS = frozenset(("مسائل", "ملفات", "قضايا", "موضوعات", "مواضيع", "محاور", "بنود", "نقاط", "مسالة"))
_ISSUES = frozenset(("مسالة", "موضوع", "فكرة", "مخاطر", "خطر", "قضية", "ملف"))
_TITLES = frozenset(("عنوان", "عنوانه", "اسم", "اسمه", "تسمية", "تسميته"))
_INTEREST = frozenset(("اهتمام", "اهتماما", "اهتمامه", "اهتمامها", "اهتمامهم", "اهتمامهما", "اهتمامنا"))
_DRAFTING, _TOPIC_BACK, _HARD_BACK, _VITAL_WITHIN, _TITLE_BACK = 3, 4, 4, 24, 6


def named_only(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger, governor: Trigger | None) -> Status | None:
    """Polarity and modality of a nominal act that something only has for its matter; None where it may be done.

    Args:
        doc: the report.
        syntax: of the sentence.
        triggers: of the sentence.
        trigger: the act, told by nothing else to be open.
        governor: the word it hangs on, if any.
    """
    if trigger.unit < 0 or trigger.pos not in ("m", "n"):
        return None
    if trigger.pos == "m" and (_drafted(doc, syntax, triggers, trigger) or _second_plan(doc, syntax, trigger)):
        return _PLANNED
    return _vital(doc, syntax, trigger) or _issue(doc, syntax, trigger) or _topic(doc, syntax, trigger) or _interest(doc, syntax, trigger, governor) or _hard(doc, syntax, trigger) or _sentence(doc, syntax, triggers, trigger)


def _drafted(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger) -> bool:
    """«مشروع قانون انضمام إيران»، «بمسودة قانون تشديد عقاب المتظاهرين»: what a law would do that is not passed."""
    words, k = doc.words, trigger.first - 1
    for _ in range(_DRAFTING):
        if k <= syntax.first or words[k].article or words[k].enclitic or not words[k].is_word:
            return False
        if "law_noun" in words[k].classes:
            return "draft_noun" in words[k - 1].classes and not words[k - 1].article
        if not any(n.pos == "m" for n in words[k].nouns) or any(t.first == k and t.meant is not None for t in triggers):
            return False  # مسودة قرار إدانة الهجوم: it was made
        k -= 1
    return False


def _second_plan(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«سقط مشروع التمديد والانقلاب»: the second of two masdars that a plan is for, with nothing of its own behind."""
    words, first = doc.words, trigger.first
    if first - 2 < syntax.first or doc.surface[first][:1] != "و" or not words[first].article or not words[first - 1].article or words[first - 2].article:
        return False
    alone = trigger.last >= syntax.last or not (words[trigger.last].function == "preposition" or words[trigger.last].preposition or words[trigger.last].nisba)
    masdar = any(n.pos == "m" for n in words[first - 1].nouns) and not words[first - 1].conjunction
    return alone and masdar and "planned_noun" in words[first - 2].classes and syntax.units[trigger.unit].joined


def _bare_head(doc: Document, trigger: Trigger, first: int) -> bool:
    """Whether the phrase opens with a masdar of no owner, which is the act or what the act is put into: «شراء طائرات»، «استضافة محادثات»."""
    head = doc.words[first]
    return trigger.first - first <= 1 and trigger.meant not in _HARMS and not head.article and not head.enclitic and any(n.pos == "m" for n in head.nouns)


def _topic(doc: Document, syntax: Syntax, trigger: Trigger) -> Status | None:
    """«بحثا ملفات عدة أبرزها تكثيف التعاون»: a topic of talks."""
    unit = syntax.units[trigger.unit]
    first, k = unit.first, unit.first - 1
    if unit.prep or k <= syntax.first or doc.forms[k] not in _ABOVE_ALL or not _bare_head(doc, trigger, first):
        return None
    return _POSSIBLE if any(doc.words[j].base in _TOPICS for j in range(max(syntax.first, k - _TOPIC_BACK), k)) else None


def _issue(doc: Document, syntax: Syntax, trigger: Trigger) -> Status | None:
    """«مسألة التطبيع»، «المادة المتعلقة بالتطبيع»، «تحويل العنوان من الحظر إلى المنع»: what is spoken of as an issue or a word."""
    unit, k = syntax.units[trigger.unit], trigger.first - 1
    if trigger.pos != "m" or k <= syntax.first:
        return None
    if unit.prep in ("من", "الي") and unit.first == trigger.first and any(doc.words[j].base in _TITLES for j in range(max(syntax.first, k - _TITLE_BACK), k)):
        named = not any(j in doc.verb_tokens or not doc.words[j].is_word for j in range(max(syntax.first, k - _TITLE_BACK), k))
        return _POSSIBLE if named else None
    behind = trigger.last < syntax.last and (doc.words[trigger.last].nisba or doc.words[trigger.last].function == "relative")
    if trigger.meant != "SUPPORT" or not doc.words[trigger.first].article or behind:
        return None
    concerned = unit.prep == "ب" and unit.first == trigger.first and doc.words[k].base.startswith(("متعلق", "خاصة", "يتعلق", "تتعلق"))
    return _POSSIBLE if concerned or ((not unit.prep or trigger.first > unit.first) and doc.words[k].base in _ISSUES and not doc.words[k].article) else None


def _interest(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger | None) -> Status | None:
    """«أبدت تشاد اهتمامها بشراء طائرات», «يولي تعزيز العلاقات أهمية»: what somebody cares about."""
    unit = syntax.units[trigger.unit]
    if not _bare_head(doc, trigger, unit.first):
        return None
    if governor is not None and governor.pos == "v" and governor.lemma.lemma == "أولى" and trigger.how == "object":
        return _POSSIBLE
    k = unit.first - 1
    if unit.prep != "ب" or k <= syntax.first:
        return None
    if doc.words[k].base not in _INTEREST and doc.forms[k] not in _INTEREST and not doc.words[k].article:
        k -= 1  # اهتماما كبيرا بشراء
    return _POSSIBLE if doc.forms[k] in _INTEREST or doc.words[k].base in _INTEREST else None


def _hard(doc: Document, syntax: Syntax, trigger: Trigger) -> Status | None:
    """«من الصعوبة بمكان تأييد القانون أو انتقاده»: what is hard or needful to do."""
    for k in range(trigger.first - 1, max(syntax.first + 1, trigger.first - _HARD_BACK) - 1, -1):
        if doc.forms[k] == "بمكان" and doc.words[k - 1].article:
            return _DEMANDED if doc.words[k - 1].base in ("اهمية", "ضرورة") else _POSSIBLE
        if k in doc.verb_tokens or (k < trigger.first - 1 and doc.forms[trigger.first - 1] != "او"):
            return None
    return None


def _vital(doc: Document, syntax: Syntax, trigger: Trigger) -> Status | None:
    """«وقف إمداد المليشيا بالسلاح أمر بالغ الأهمية»، «رفع العقوبات أمر حيوي»: what a clause without verb calls vital is still to be done."""
    unit, forms = syntax.units[trigger.unit], doc.forms
    if trigger.pos != "m" or (trigger.clause >= 0 and syntax.clauses[trigger.clause].verb.first < trigger.first) or unit.prep or unit.first != trigger.first or trigger.meant in _DONE or doc.words[trigger.first].article:
        return None
    aside = False
    for k in range(trigger.last, min(syntax.last - 1, trigger.last + _VITAL_WITHIN)):
        aside = aside != (doc.surface[k] in "،,")  # الأسلحة، التي تستخدم ...، أمر حيوي
        if aside or doc.surface[k] in "،,":
            continue
        if k in doc.verb_tokens or not doc.words[k].is_word or doc.words[k].function in ("complementizer", "relative"):
            return None
        if forms[k] in ("امر", "مسالة", "قضية", "خطوة") and (forms[k + 1] in ("حيوي", "حيوية") or (forms[k + 1] in ("بالغ", "بالغة") and forms[k + 2 : k + 3] in (["الاهمية"], ["الضرورة"]))):
            return _DEMANDED
    return None


def _sentence(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger) -> Status | None:
    """«طالب بأن يعاقب الجاني بالسجن ومصادرة أمواله»: a second punishment, as open as the first."""
    unit = syntax.units[trigger.unit]
    led = unit.prep == "ب" or doc.surface[trigger.first][:1] == "و"
    if trigger.pos != "m" or unit.first != trigger.first or trigger.meant not in _HARMS or not led:
        return None
    above = next((t for t in reversed(triggers) if t.pos == "v" and t.last <= trigger.first), None)
    if above is None or above.meant not in ("SANCTION", "ACCUSE", "COERCE") or not above.controlled or above.polarity != "affirmed" or above.modality not in _OPEN:
        return None
    behind = [u for u in syntax.units if above.last <= u.first < trigger.first]
    punished = unit.prep == "ب" or (any(u.prep == "ب" for u in behind) and not doc.words[trigger.first].article)
    return ("affirmed", above.modality) if punished and all(u.kind == "N" for u in behind) else None
