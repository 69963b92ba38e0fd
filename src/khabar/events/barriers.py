"""What nothing keeps from being done, which may be done: «لا شيء يمنع روسيا من مهاجمة بولندا», «لا يوجد ما يمنع إرسال دبابات»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_KEEPING = frozenset(("منع", "أعاق", "عاق", "عرقل", "ردع"))
_NOTHING = frozenset(("ما", "شيء", "شيئا", "احد", "سبب", "مبرر", "عائق", "قانون", "نص"))
_NOT = frozenset(("لا", "ولا", "ليس", "وليس", "لم", "فلا", "فليس", "ما", "وما"))
_REACH = 5
"""Words from the verb back to the negator: لا يوجد في القانون ما يمنع."""


def nothing_keeps(doc: Document, governor: Trigger) -> bool:
    """Whether an imperfect of keeping from is denied, itself or by what stands before it; «لم يمنع» tells what was done all the same."""
    if governor.pos != "v" or governor.lemma.lemma not in _KEEPING or governor.analysis is None or governor.analysis.feature[:1] != "I":
        return False
    first = governor.first
    if governor.base[0] == "negated":
        return not did_not_keep(doc, governor)
    if first < 2 or doc.forms[first - 1] not in _NOTHING:
        return False
    return any(doc.forms[k] in _NOT for k in range(max(0, first - _REACH), first - 1))


def did_not_keep(doc: Document, governor: Trigger) -> bool:
    """«لم تمنع العقوبات قصف المدينة»: what did not keep from it was there, and it was done."""
    return governor.pos == "v" and governor.lemma.lemma in _KEEPING and governor.first > 0 and doc.forms[governor.first - 1].lstrip("وف") == "لم"
