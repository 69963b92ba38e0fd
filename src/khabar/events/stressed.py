"""Refusals and condemnations with an adjective between them and what they are of: «رفض بلاده القاطع لتهجير السكان»، «إدانتها الشديدة قصف المدينة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_STANCES = frozenset(("REJECT", "ACCUSE", "SUPPORT"))
_ANSWERS = _STANCES | {"PROTEST"}
_STRESSING = frozenset(
    ("القاطع", "القاطعة", "التام", "التامة", "المطلق", "المطلقة", "الكامل", "الكاملة", "الشديد", "الشديدة", "الواضح", "الحازم", "الثابت", "الثابتة", "الصارم",
     "البات", "الراسخ", "المتكرر", "العميق", "العميقة", "البالغ", "الصريح", "الحاسم", "المبدئي", "الدائم", "المستمر", "العلني", "المتواصل", "الصارمة", "القوي", "القوية")
)  # fmt: skip
"""Adjectives that say how firmly somebody refuses, condemns or backs."""


def past(doc: Document, k: int) -> int:
    """The first token from k on that is no such adjective."""
    while k < len(doc) and doc.forms[k] in _STRESSING:
        k += 1
    return k


def stressed(doc: Document, syntax: Syntax, triggers: list[Trigger], trigger: Trigger) -> None:
    """Hang an act on the refusal, condemnation or backing right before it, past such adjectives.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence.
        trigger: a masdar or event noun whose governor was looked for.
    """
    if trigger.unit < 0 or trigger.pos not in ("m", "n"):
        return
    unit = syntax.units[trigger.unit]
    offer = trigger.governor
    if unit.prep == "ب" and unit.first == trigger.first and trigger.meant in _ANSWERS and offer is not None and offer.pos in ("m", "n") and offer.governor is not None:
        if offer.how == "object" and offer.governor.pos == "v" and offer.governor.type is None and offer.governor.lemma.key == "قابل":
            trigger.governor = offer.governor  # قابلت بغداد عرض أنقرة بالرفض
        return
    if unit.first != trigger.first or unit.prep not in ("", "ل") or unit.joined:
        return
    k = trigger.first - 1
    while k > syntax.first and doc.forms[k] in _STRESSING:
        k -= 1
    if k == trigger.first - 1:
        return
    above = next((t for t in reversed(triggers) if t.last <= trigger.first and t.pos in ("m", "n") and t.meant in _STANCES), None)
    if above is None or above is trigger or above is trigger.governor:
        return
    owner = k == above.first and bool(doc.words[k].enclitic or (above.analysis and above.analysis.enclitic))
    named = any(last == k + 1 for _, last in above.slots.get("genitive", ())) and above.last <= k
    if owner or named or (above.last == trigger.first and above.last - above.first > 1):
        trigger.governor, trigger.how = above, "prep:ل" if unit.prep else "object"
        for name in ("object", "genitive"):
            if name in above.slots:
                above.slots[name] = [r for r in above.slots[name] if doc.forms[r[0]] not in _STRESSING]
