"""Punishments that a law sets: «ينص القانون على عقوبات تصل إلى السجن» sanctions nobody."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_LAWS = frozenset(("قانون", "قوانين", "تشريع", "تشريعات", "مسودة", "مادة", "سجن", "حبس", "اعدام", "مؤبد", "غرامة", "غرامات", "متهم", "متهمين", "محكوم", "محكومين"))
"""Words of courts and of the making of laws."""
_REACH = 8


def punishes(doc: Document, trigger: Trigger) -> None:
    """Read no sanction from punishments of nobody's against nobody beside a word of law: «العقوبات في القانون قاسية», not «عقوبات أميركية».

    Args:
        doc: the part that is read.
        trigger: with the sides that stand beside it.
    """
    if trigger.lemma.id != "quba-sanction-n" or trigger.type != "SANCTION":
        return
    if any(doc.code(m) != UNKNOWN for side in (trigger.actors, trigger.recipients) for m, _, _ in side):
        return  # قانون يفرض عقوبات على روسيا
    first, last = doc.sentences[trigger.sentence]
    for k in range(max(first, trigger.first - _REACH), min(last, trigger.last + _REACH)):
        if doc.words[k].base.removeprefix("ال").removesuffix("ا") in _LAWS:
            trigger.mean(None, None)
            trigger.actors, trigger.recipients = [], []
            return
