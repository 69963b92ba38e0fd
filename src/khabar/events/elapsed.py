"""Acts behind a preposition that the verb says nothing of: since when it is, from where a paper comes, where somebody fails."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

SPANS = frozenset(("سنة", "سنوات", "سنتين", "عام", "عاما", "عامين", "اعوام", "شهر", "شهرا", "شهرين", "اشهر", "شهور", "اسبوع", "اسبوعا", "اسبوعين", "اسابيع",
                    "يوم", "يوما", "يومين", "ايام", "ساعة", "ساعات", "عقد", "عقدا", "عقدين", "عقود", "قرن", "قرنا", "قرون"))  # fmt: skip
"""Spans of time."""
_SINCE = frozenset(("بعد", "مرور", "مضي", "مر", "مرت", "مضت", "انقضاء", "مضى"))
"""Words that say a span has passed."""
_FAILING = frozenset(("فشل", "أخفق"))
_ISSUED = frozenset(("صادر", "صادرة", "منبثق", "منبثقة", "ناتج"))


def failing(syntax: Syntax, trigger: Trigger, near: Trigger, verb: Trigger) -> bool:
    """Whether where or in what they are stands before what somebody fails in: فشل المشاركون في الاجتماع في توقيع الاتفاق."""
    alike = syntax.units[near.unit].prep == syntax.units[trigger.unit].prep == "في"
    return alike and trigger.pos == "m" and near.unit != trigger.unit and verb.lemma.lemma in _FAILING and verb.last <= near.first and not near.lemma.embeds


def elapsed(doc: Document, syntax: Syntax, trigger: Trigger, prep: str = "علي") -> bool:
    """Whether «على» or «من», as asked, behind a span of time says since when: «بعد عشرين عاما على غزو العراق», «بعد يومين من القتال»."""
    unit = syntax.units[trigger.unit]
    at = unit.first - 1 - (trigger.analysis is None or not trigger.analysis.preposition)
    if unit.prep != prep or unit.first != trigger.first or at <= syntax.first or doc.forms[at] not in SPANS:
        return False
    return any(doc.words[k].base in _SINCE for k in range(max(syntax.first, at - 4), at))  # not: وافق قبل أيام على وقف القتال


def issued(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«دعا بيان صادر عن وقفة احتجاجية مجلس الأمن إلى»: whether a meeting or march is where a paper is from, of which the verb of that paper says nothing."""
    unit = syntax.units[trigger.unit]
    at = unit.first - 1
    if unit.prep != "عن" or unit.first != trigger.first or at <= syntax.first:
        return False
    return doc.forms[at - (doc.forms[at] == "عن")].removeprefix("ال") in _ISSUED
