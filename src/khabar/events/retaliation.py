"""The answer to an attack: «الرد الإيراني على الاغتيال» is still to come unless it is told as given; «في رد على الهجوم» only says why something is done."""

from __future__ import annotations

from khabar.events.occurring import takes_place
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_WITHIN = frozenset(("اطار", "سياق", "معرض", "سبيل", "باب", "بمثابة"))
"""Words behind which an answer is what something is done as."""
_LEADING = frozenset(("ادي", "تسبب", "جر", "افضي"))
"""Verbs whose outcome has come about."""


_AWAITING = frozenset(("انتظر", "توقع", "ترقب", "خشي", "تلقي", "نفذ", "استبعد"))
"""Verbs whose object an answer is."""
_COME = frozenset(("جاء", "اتي", "حصل"))


_ANSWERING = frozenset(("رد", "ثأر", "انتقم", "اقتص"))
"""Verbs of answering and revenge."""
_VOWING = frozenset(("توعد", "تعهد"))
_UPON = frozenset(("genitive", "object", "علي", "ضد", "ل", "في", "بحق"))
"""Complements that tell of whom or where an assault is."""
_YIELDING = frozenset(("رضخ", "خضع", "استسلم", "أذعن", "انصاع"))


def answer(trigger: Trigger) -> bool:
    """Whether a noun is the answer to an attack."""
    return trigger.lemma.key == "رد" and trigger.pos == "m" and trigger.meant == "ASSAULT"


def answered(trigger: Trigger) -> bool:
    """Whether an act is what somebody answers: «رد إيران على الاغتيال»، «في رد على الهجوم»; it is not by who answers it."""
    governor = trigger.governor
    return trigger.how == "prep:علي" and governor is not None and "reacting" in governor.lemma.kinds


def answers(governor: Trigger, link: str) -> bool:
    """Whether a verb of answering or revenge names what is answered: «سترد على الهجوم»، «انتقمت لمقتل جنودها»."""
    if governor.lemma.lemma in _YIELDING and link == "prep:ل":
        return True  # لن ترضخ للتهديد: whoever yields to it has not made it
    return governor.pos == "v" and governor.lemma.lemma in _ANSWERING and link in ("prep:علي", "prep:ل", "prep:من")


def paid_back(trigger: Trigger) -> None:
    """«توعدت طهران إسرائيل بالرد»، «هددت الجنوب بالقصف»: whoever is threatened with an assault suffers it, where nobody else is named beside it."""
    governor = trigger.governor
    if trigger.meant != "ASSAULT" or trigger.recipients or trigger.how != "prep:ب" or governor is None or governor.type != "THREATEN":
        return
    if answer(trigger) or trigger.slots.keys().isdisjoint(_UPON):
        trigger.recipients = [(m, f"{governor.lemma.id}: who is threatened with it", True) for m, _, _ in governor.recipients]


def at_nobody(trigger: Trigger) -> bool:
    """«قتل خمسة من جنوده، متوعدا بالرد»: no more than the threat itself, where neither what is answered nor who is threatened is named."""
    governor = trigger.governor
    return answer(trigger) and trigger.how == "prep:ب" and governor is not None and governor.lemma.key in _VOWING and not governor.recipients and "علي" not in trigger.slots


def as_which(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether something else is done as the answer: «في رد على الهجوم»، «في إطار الرد على»، «قصفت القاعدة ردا على»، «الهجوم رد على»."""
    if not answer(trigger) or trigger.unit < 0:
        return False
    unit, first = syntax.units[trigger.unit], trigger.first
    if doc.forms[first].endswith("ا") and not (trigger.governor is not None and trigger.how == "object" and trigger.governor.lemma.key in _AWAITING):
        return True  # شنت غارات "ردا" على الهجوم
    if unit.first == first and unit.prep in ("في", "ك"):
        return True
    return first > syntax.first and doc.words[first - 1].base in _WITHIN


def ahead(doc: Document, syntax: Syntax, trigger: Trigger) -> str:
    """The modality of an answer that no word tells as given; "" where one does."""
    if takes_place(doc, syntax, trigger) or as_which(doc, syntax, trigger):
        return ""
    governor = trigger.governor
    if governor is not None and governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[:1] == "P":
        if trigger.how == "prep:الي" and governor.lemma.key in _LEADING:
            return ""
        if trigger.how == "subject" and governor.first < trigger.first and ("taking_place" in governor.lemma.kinds or governor.lemma.key in _COME):
            return ""
    if trigger.unit >= 0 and syntax.units[trigger.unit].prep in ("بعد", "عقب", "اثر"):
        return ""
    return "planned"
