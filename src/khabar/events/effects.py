"""Acts of which a denied or demanded effect is told: what does not change, harm or limit anything is there all the same."""

from __future__ import annotations

from collections.abc import Callable

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_COMING_ABOUT = frozenset(("جري", "تم", "عقد", "انعقد", "حدث", "حصل", "وقع", "بدا", "انطلق", "اندلع", "نشب"))
"""Verbs of taking place, which deny the act itself: «الهجوم لم يقع»."""
_MODALS = frozenset(("امكن", "انبغي", "وجب"))
_THAT = frozenset(("ان", "الا"))
_NAMED = frozenset(("ASSAULT", "COERCE", "PROTEST", "SANCTION", "CONSULT", "AGREE"))
_WITHIN = 8
"""Tokens from a modal verb to the verb behind its «أن»."""


def effect_denied(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger, how: str, above: Status, definite: Callable[[Trigger], bool]) -> bool:
    """«التعاون لن يخضع للضغوط», «العقوبات لا تؤثر في», «ينبغي للهجوم ألا يضر»: the act is there, whatever it may not do."""
    lemma = governor.lemma
    article = trigger.analysis is not None and (bool(trigger.analysis.article) or bool(trigger.analysis.enclitic))
    named = article or (trigger.pos == "n" and trigger.meant in _NAMED and definite(trigger))
    if lemma.key in _MODALS and governor.pos == "v" and (above[0] == "negated" or above == REAL):
        return named and how in ("subject", "prep:ل", "prep:علي") and trigger.meant in _NAMED and trigger.pos != "v" and _may_not(doc, governor, above)
    if how != "subject" or above[0] != "negated" or (lemma.key in _COMING_ABOUT and "قبل" not in governor.slots):
        return False  # الهجوم لم يقع; but: المفاوضات لن تنطلق قبل الإفراج عنهم
    if lemma.lemma == "آثر" and ("في" in governor.slots or "علي" in governor.slots):
        return named  # لن تؤثر العقوبات في الخطط
    says_nothing = governor.sense is None and not (lemma.embeds or lemma.light)
    return (lemma.kind == "plain" or says_nothing) and named


def _may_not(doc: Document, governor: Trigger, above: Status) -> bool:
    """Whether the verb behind «أن» of a modal is one of doing something to something, and it or the modal is negated."""
    for k in range(governor.last, min(len(doc), governor.last + _WITHIN)):
        if doc.surface[k] in "،,؛.:":
            return False
        if doc.forms[k] in _THAT and k + 1 < len(doc):
            if above == REAL and doc.forms[k] != "الا":
                return False
            verbs = doc.words[k + 1].verbs
            return bool(verbs) and not any(a.lemma.key in _COMING_ABOUT or a.feature.endswith("p") for a in verbs)
    return False
