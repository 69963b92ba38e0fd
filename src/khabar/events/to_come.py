"""Verbs in the imperfect that tell of what is still to come: «بما يعيد الأسرى»، «يجتمع لاحقا اليوم»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_ENDS = frozenset(("RETREAT", "CONCEDE", "AID", "COOPERATE", "SUPPORT", "AGREE"))
"""Types of acts that something is arranged to lead to."""
_SOON = 6
"""Words behind a verb within which it is said when."""


def to_come(doc: Document, triggers: list[Trigger]) -> None:
    """Give such verbs the status of what is planned."""
    for trigger in triggers:
        analysis = trigger.analysis
        if trigger.pos != "v" or analysis is None or analysis.feature[:1] != "I" or analysis.preposition or (trigger.polarity, trigger.modality) != REAL:
            continue
        if (trigger.meant in _ENDS and trigger.first and _leads_to(doc, trigger.first)) or _later(doc, trigger):
            trigger.modality = "planned"
            trigger.rules.append(("modality", trigger.first, trigger.last, "to come"))


def _leads_to(doc: Document, i: int) -> bool:
    """«إنجاز الصفقة سريعا، بما يعيد الأسرى وينهي الحرب»: behind «بما», or joined to a verb that is."""
    if doc.forms[i - 1] == "بما":
        return i > 1 and doc.surface[i - 2] in "،,"
    if doc.words[i].conjunction != "و":
        return False
    for k in range(i - 1, max(0, i - 7), -1):
        if not doc.words[k].is_word:
            return False
        if k in doc.verb_tokens:
            return doc.forms[k - 1] == "بما"
    return False


def _later(doc: Document, trigger: Trigger) -> bool:
    """«ويجتمع نتنياهو لاحقا اليوم بالوزيرة»; not: كان يجتمع لاحقا."""
    before = doc.words[trigger.first - 1] if trigger.first else None
    if before is not None and (before.function in ("relative", "auxiliary") or any("kana" in a.lemma.kinds for a in before.verbs)):
        return False
    for k in range(trigger.last, min(len(doc), trigger.last + _SOON)):
        if doc.forms[k] == "لاحقا":
            return True
        if doc.surface[k] in "،؛.:" or k in doc.verb_tokens:
            return False
    return False
