"""Whom a clause without «الذي» describes: «دعم دول تهاجم إيران» are states that attack Iran, and she attacks nobody."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_DOERS = {
    "F": frozenset((
        "دول", "دولة", "جماعات", "جماعة", "ميليشيات", "ميليشيا", "مليشيات", "تنظيمات", "فصائل", "منظمات", "منظمة", "قوي", "قوة", "قوات", "كيانات", "اطراف", "مجموعات", "مجموعة", "حركات",
        "حركة", "خلايا", "خلية", "عصابات", "عصابة", "صواريخ", "طائرات", "مسيرات", "عمليات", "عملية", "هجمات", "غارات", "انظمة", "جهات", "جهة", "عناصر", "شبكات", "شبكة", "كتائب",
    )),
    "M": frozenset(("تنظيم", "فصيل", "نظام", "طرف", "كيان", "هجوم", "جيش", "شخص")),
}  # fmt: skip
"""Heads of indefinite phrases that may do harm, by the verb's gender."""
_BACK = 2
"""Words before the verb within which the head stands, with its adjective."""


def turned_to(doc: Document, syntax: Syntax, trigger: Trigger) -> None:
    """Make the name right behind a verb of harm its object where the indefinite noun right before it is who does it.

    Args:
        doc, syntax: the sentence, with its clauses.
        trigger: with its complements; its subject and object are set.
    """
    analysis, slots = trigger.analysis, trigger.slots
    if trigger.pos != "v" or analysis is None or analysis.enclitic or analysis.conjunction or analysis.feature[:2] != "I3" or analysis.feature.endswith("p"):
        return
    named = slots.get("subject", ())
    if len(named) != 1 or named[0][0] != trigger.last or "object" in slots or doc.mention_at[trigger.last] < 0 or doc.words[trigger.last].preposition:
        return
    if not any(s.type == "ASSAULT" and s.object == "recipient" for s in trigger.lemma.senses):
        return
    heads = _DOERS.get(analysis.feature[2:3], frozenset())
    for k in range(trigger.first - 1, max(syntax.first, trigger.first - 1 - _BACK), -1):
        word = doc.words[k]
        if not word.is_word or word.article or word.enclitic or word.function:
            return
        if word.form in heads or word.base in heads:
            slots["object"] = list(named)
            slots["subject"] = [(k, trigger.first)]
            return
