"""Acts that are only what a plan, price, day or foundation is for: «خطة تتعلق بترحيل اللاجئين»، «موعدا لانطلاق الحوار»، «عندما يتم اعتقال ناشط»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_CONCERNING = frozenset(("تتعلق", "يتعلق", "متعلقة", "متعلق", "المتعلقة", "المتعلق", "خاصة", "الخاصة", "متصلة", "المتصلة", "تتصل"))
_PLANS = frozenset(("خطة", "خطط", "مشروع", "مشاريع", "مقترح", "مقترحات", "اقتراح", "صفقة", "صفقات", "مبادرة", "فكرة", "برنامج"))
_GROUNDS = frozenset(("اسس", "اساس", "ارضية", "موعد", "تاريخ", "جدول", "ظروف", "تربة", "شروط", "مهلة"))
"""What is laid or set for an act that is still to come."""
_PHASES = frozenset(("انطلاق", "بدء", "عقد", "استئناف", "اجراء", "اطلاق", "انعقاد", "توقيع", "تنفيذ"))
_WHENEVER = frozenset(("عندما", "حين", "حينما", "كلما", "متي"))
_TAKING_PLACE = frozenset(("تم", "أتم", "جرى", "حصل", "حدث"))
_EASING = frozenset(("RETREAT", "CONCEDE"))
_ARRANGED = frozenset(("CONSULT", "RETREAT", "AGREE", "CONCEDE", "SUPPORT", "COOPERATE"))
_AIMS = frozenset(("بهدف", "من اجل", "بغية", "ل", "لاجل"))
_BACK = 4


def agenda(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
    """Polarity and modality of such a nominal act; None where it may be done."""
    return _concerned(doc, syntax, trigger, unit) or _grounded(doc, syntax, trigger, unit) or _whenever(doc, governor, trigger) or _price(doc, syntax, trigger, unit)


def _concerned(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    k = unit.first - 1
    if unit.prep != "ب" or unit.first != trigger.first or trigger.pos != "m" or doc.words[trigger.first].article or k <= syntax.first or doc.forms[k] not in _CONCERNING:
        return None
    for at in range(k - 1, max(syntax.first, k - _BACK) - 1, -1):
        if doc.words[at].base.removesuffix("ا").removeprefix("ال") in _PLANS:
            return _PLANNED
        if at in doc.verb_tokens or not doc.words[at].is_word:
            return None
    return None


def _grounded(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«وضع أسس لمحادثات أشمل»، «حددت موعدا لانطلاق الحوار»."""
    k = unit.first - 1
    if unit.prep != "ل" or trigger.meant not in _ARRANGED or k < syntax.first or doc.words[k].article or doc.words[k].base.removesuffix("ا") not in _GROUNDS:
        return None
    head = doc.words[unit.first].base
    if trigger.first == unit.first:
        return _PLANNED if not doc.words[trigger.first].article else None
    return _PLANNED if trigger.first - unit.first <= 2 and head in _PHASES else None


def _whenever(doc: Document, governor: Trigger | None, trigger: Trigger) -> Status | None:
    """«عندما يتم اعتقال ناشط»: whatever is so told in the imperfect is no one act."""
    if governor is None or governor.pos != "v" or governor.lemma.lemma not in _TAKING_PLACE or governor.analysis is None or governor.analysis.feature[:1] != "I" or trigger.how != "subject":
        return None
    return _POSSIBLE if doc.forms[governor.first - 1] in _WHENEVER and not doc.words[trigger.first].article else None


def _price(doc: Document, syntax: Syntax, trigger: Trigger, unit: Unit) -> Status | None:
    """«بهدف ضمان وقف التخصيب مقابل رفع العقوبات»: what would be given for what is aimed at."""
    if unit.prep != "مقابل" or unit.first != trigger.first or trigger.meant not in _EASING or trigger.pos != "m" or doc.words[trigger.first].article:
        return None
    for u in range(trigger.unit - 1, max(-1, trigger.unit - _BACK), -1):
        before = syntax.units[u]
        if before.kind != "N":
            return None
        if before.prep in _AIMS and any(n.pos == "m" for n in doc.words[before.first].nouns):
            return _POSSIBLE
    return None
