"""Nominal acts that a verb or adjective tells as done again and again: «تتكرر الصدامات»، «محادثات لا تنقطع»، «كلما وقع هجوم»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_RECURRING = frozenset(("تكرر", "توالى", "تتالى", "تجدد"))
_GOING_ON = frozenset(("تواصل", "استمر"))
_LASTING = frozenset(("متكررة", "متكرر", "المتكررة", "المتكرر", "متواصلة", "المتواصلة", "مستمرة", "المستمرة", "يومية", "اليومية", "دورية", "الدورية", "متتالية", "المتتالية", "متوالية"))
_CEASING = frozenset(("تنقطع", "ينقطع", "تتوقف", "يتوقف", "تهدا", "يهدا"))
_WHENEVER = frozenset(("كلما", "وكلما", "فكلما"))
_BEFORE, _AFTER = 3, 3


def recurs(doc: Document, trigger: Trigger) -> bool:
    """Whether a masdar or noun of an act stands under such a word."""
    if trigger.pos not in ("m", "n"):
        return False
    forms, above = doc.forms, trigger.governor
    if any(form in _WHENEVER for form in forms[max(0, trigger.first - _BEFORE) : trigger.first]):
        return True
    several = forms[trigger.first].endswith("ات") or (trigger.analysis is not None and trigger.analysis.feature[:1] == "P")
    if above is not None and above.pos == "v" and trigger.how == "subject" and above.base[0] == "affirmed" and (above.lemma.lemma in _RECURRING or (several and above.lemma.lemma in _GOING_ON)):
        return True
    for k in range(trigger.last, min(len(doc) - 1, trigger.last + _AFTER)):
        if k in doc.verb_tokens or not doc.words[k].is_word:
            return False
        if (several and forms[k] in _LASTING) or (forms[k] == "لا" and forms[k + 1] in _CEASING):
            return True
    return False
