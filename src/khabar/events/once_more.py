"""Acts of which only the rank, the manner or the day to come is said: «لم يكن القصف المرة الأولى», «ستبحث الملف خلال لقاء»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_FIRST = frozenset(("الاول", "الاولي", "الوحيد", "الوحيدة", "الاخير", "الاخيرة"))
_SINGLE = ("منعزل", "معزول", "عابر", "صدفة", "مصادفة", "مفاجي", "مفاجئ", "مفاجا", "وليد", "جديدا", "جديدة", "مستغرب", "عفوي", "عشوائي", "اعتباطي")
"""What a deed is said not to have been, though it was done."""
_REACH = 8
_MEETING = frozenset(("الوفاء", "الاستجابة", "تنفيذ", "تنفيذه", "تنفيذها", "تطبيق", "تطبيقه", "تطبيقها", "تلبية", "تلبيتها", "الالتزام", "التقيد", "احترامه", "احترامها", "تفعيله", "تفعيلها"))
"""Masdars of keeping what was promised or asked."""
_AGENDA = frozenset(("بحث", "ناقش", "أثار", "طرح", "تناول", "عرض", "تطرق", "ركز", "وقع", "قدم", "أعلن", "اتخذ", "حدد", "أقر"))
"""What is done at a meeting, and is to come as it is."""


def once_more(doc: Document, trigger: Trigger) -> bool:
    """«ليس اغتيال الصحفي حدثا منعزلا», «لم يكن وقف الاتفاق المرة الأولى»: a definite act that was one of many, whatever is denied of it."""
    first = trigger.last
    if not _FIRST.isdisjoint(doc.forms[first : first + 2]):
        return True
    held = trigger.slots.get("genitive", [])
    of_somebody = any(doc.words[a].article or doc.mention_at[a] >= 0 for a, _ in held) or (trigger.analysis is not None and bool(trigger.analysis.enclitic))
    masdar = trigger.pos == "v" and first < len(doc) and (doc.words[first].article or doc.mention_at[first] >= 0) and any(n.pos == "m" for n in doc.words[trigger.first].nouns)
    if not masdar and (trigger.pos not in ("m", "n") or not (doc.words[trigger.first].article or of_somebody)):
        return False  # «ليس قصف السوق»: read as a verb
    for k in range(first, min(len(doc), first + _REACH)):
        word = doc.words[k]
        if not word.is_word or k in doc.verb_tokens or word.function in ("complementizer", "relative", "subordinator"):
            return False
        if doc.forms[k].startswith(_SINGLE) or (k > first + 1 and doc.forms[k] in _FIRST and doc.words[k - 1].article and not any(a <= k - 1 < b for a, b in held)):
            return True
    return False


def at_meeting_to_come(doc: Document, trigger: Trigger, governor: Trigger, prep: str) -> bool:
    """«ستشارك في القمة», «سيبحث الملف خلال لقاء»: a meeting at which a verb is done; what stands behind a comma is told aside."""
    if prep == "في":
        return True
    if prep not in ("خلال", "اثناء") or not (governor.meant == "CONSULT" or governor.lemma.lemma in _AGENDA):
        return False
    return governor.first < trigger.first and not any(doc.surface[k] in "،؛,«»\"" for k in range(governor.last, trigger.first))


def unmet(doc: Document, trigger: Trigger, governor: Trigger) -> bool:
    """«مطالبها لم يتم الوفاء بها»: what was not kept was asked or agreed all the same."""
    if trigger.meant not in ("REQUEST", "AGREE") or trigger.how != "subject" or governor.lemma.lemma not in ("أتم", "تم", "جرى") or trigger.last > governor.first:
        return False
    return governor.last < len(doc) and doc.forms[governor.last] in _MEETING
