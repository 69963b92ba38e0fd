"""Acts that are there by what footage shows or an adjective says: «مشاهد من طائرة رصد، لقصف الميناء», «تعهداتها السابقة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_FILMING = frozenset(("التقط", "صور", "سجل", "رصد", "حصل", "تلقى", "تسلم"))
"""Verbs of how footage was come by, between it and what it shows."""
_PART = 4
"""Units from an act back to the footage that shows it."""
_LASTING = frozenset(("طال", "استمر", "تواصل", "امتد", "توقف", "انتهى", "تفاقم", "تصاعد", "هدأ"))
_EARLIER = frozenset(("السابقة", "السابق", "السالفة", "السالف", "الحالية", "الحالي", "الجارية", "الجاري", "الدائرة", "الدائر", "الراهنة", "الراهن"))
"""What is called former or present is there."""


def filmed(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«مشاهد التقطتها طائرة لقصف الموقع», «مقطعا مصورا جديدا لاعتقاله»: whether footage shows an act of force behind «ل», not right beside it."""
    units, at = syntax.units, trigger.unit
    if units[at].prep != "ل" or trigger.first != units[at].first or trigger.meant not in ("ASSAULT", "COERCE"):
        return False
    for k in range(at - 1, max(-1, at - 1 - _PART), -1):
        unit = units[k]
        if unit.kind == "V":
            analysis = unit.analysis
            if analysis is None or analysis.lemma.lemma not in _FILMING:
                return False
        elif unit.kind == "N":
            if "depicting" in _classes(doc, unit.first):
                return True
        elif unit.form != "comma":
            return False
    return False


def earlier(doc: Document, trigger: Trigger) -> bool:
    """«إذا نفذت تعهداتها السابقة», «مخاطر الحرب الحالية»: a definite act that is called a former or present one."""
    own = trigger.analysis
    definite = doc.words[trigger.first].article or (own is not None and bool(own.enclitic))
    return definite and trigger.last < len(doc) and doc.forms[trigger.last] in _EARLIER


def drags_on(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«إذا طالت الحرب»، «إذا لم يتوقف القصف»: what is supposed of it is only how long it lasts."""
    if trigger.clause < 0 or trigger.meant not in ("ASSAULT", "COERCE", "PROTEST", "SANCTION") or not doc.words[trigger.first].article:
        return False
    clause = syntax.clauses[trigger.clause]
    verb = clause.verb.analysis
    return verb is not None and verb.lemma.lemma in _LASTING and trigger.unit in clause.subject


def _classes(doc: Document, k: int) -> frozenset[str]:
    function, word = doc.lexicon.function, doc.words[k]
    return frozenset(name for key in (word.base, word.form.removesuffix("ا")) for name in function.get(key, ()))
