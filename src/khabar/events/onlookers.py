"""Acts that hang on a verb whose subject only describes, forbids, expects, handles, hands them on or sees them: «وصف الخبير حظر الاستيراد بأنه خطأ»."""

from __future__ import annotations

from khabar.events.blame import DESCRIBING
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_DESCRIBING = DESCRIBING | {"صنف"}
_FORBIDDING = frozenset(("حظر", "منع", "جرم", "حرم"))
_STILL_OWN = frozenset(("AID", "MOBILIZE", "RETREAT", "COOPERATE", "SANCTION"))
"""What a state also forbids itself: حظر تصدير السلاح."""
_EXPECTING = frozenset(("توقع", "انتظر", "ترقب", "رجح", "استبق", "تكهن"))
_CONVEYING = frozenset(("نقل", "ابلغ", "سلم"))
_WORDS = frozenset(("احتجاج", "رسالة", "تحيات", "رفض", "استنكار", "ادانة", "استياء", "موقف", "قلق", "تنديد", "طلب", "شكوى", "شكوي"))
"""What is handed on in words, with what they are about behind it: نقل إلى السفير احتجاج بلاده على اعتقال مواطن وتسليمه."""
_GUARDING = frozenset(("COP", "MIL", "SPY"))
_BEFALLING = frozenset(("ASSAULT", "COERCE", "CONSULT", "THREATEN", "AID"))
"""Types of acts of which a land that sees them is the one on whom: شهدت البلاد هجوما."""
_OF_STATES = frozenset(("AID", "MOBILIZE", "SANCTION"))
"""Types of acts that are done by states, whatever their people think of them."""
_CAUSES = frozenset(("بسبب", "اثر", "جراء", "نتيجة", "بعد", "عقب", "احتجاجا", "رفضا", "ضد", "خلفية"))
"""Words behind which stands what something came of."""


def looks_on(doc: Document, trigger: Trigger) -> bool:
    """Whether the side that the word above an act names has no part in it."""
    governor, how = trigger.governor, trigger.how
    if governor is None or (trigger.analysis is not None and trigger.analysis.enclitic and trigger.type != "COOPERATE"):
        return False
    key = governor.lemma.key
    if key in _DESCRIBING and governor.pos == "v" and how in ("object", "genitive"):
        return True  # وصف الخبير مشروع قانون حظر الاستيراد بأنه خطأ
    if key in _FORBIDDING and how in ("object", "genitive") and trigger.pos in ("m", "n") and trigger.type not in _STILL_OWN:
        return True  # قانون حظر التظاهر: whoever forbids it does not do it
    if key in _EXPECTING and trigger.type == "PROTEST" and how in ("object", "genitive", "prep:ب"):
        return True  # توقعت الحكومة احتجاجات
    if key in _CONVEYING and governor.pos == "v" and governor.type is None and how.startswith("prep:"):
        return any(doc.words[first].base.removeprefix("ال") in _WORDS for first, _ in governor.slots.get("object", ()))
    return False


def unguarded(doc: Document, trigger: Trigger, found: list[int]) -> list[int]:
    """Who may act in a masdar by its verb: police and soldiers who deal with a protest do not make it, «تمكنت الشرطة من إدارة الاحتجاجات»."""
    if trigger.type != "PROTEST":
        return found
    return [m for m in found if _GUARDING.isdisjoint(doc.entities.drafts[doc.mentions[m].entity].roles)]


def only_seen(doc: Document, governor: Trigger, trigger: Trigger) -> bool:
    """Whether the subject of «شهد» only sees an act: شهدت المدن مسيرات، شهدت البلاد احتجاجات بسبب اعتقال ..."""
    if governor.lemma.lemma != "شهد":
        return False
    return trigger.type not in _BEFALLING or not _CAUSES.isdisjoint(doc.forms[governor.last : trigger.first])


def only_against(doc: Document, triggers: list[Trigger]) -> None:
    """Leave open what people only are against: «رفض مواطنون ألمان نقل الدبابات إلى أوكرانيا» does not say that Germany sent none.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses, sides and status.
    """
    for trigger in triggers:
        governor = trigger.governor
        if trigger.type not in _OF_STATES or trigger.polarity != "negated" or trigger.how != "object" or governor is None or governor.type != "REJECT" or governor.polarity != "affirmed" or not governor.actors:
            continue
        if all(doc.entities.drafts[doc.mentions[m].entity].kind == "people" for m, _, _ in governor.actors):
            trigger.polarity, trigger.modality = "affirmed", "possible"
            trigger.rules = [rule for rule in trigger.rules if rule[0] not in ("polarity", "modality")]
            trigger.rules.append(("modality", governor.first, governor.last, "people are against it"))
