"""What is there whatever the word above says of it: talks that failed, an offer that is refused, an attack that was not easy."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

Status = tuple[str, str]
_REAL = ("affirmed", "actual")
_FAILING = frozenset(("فشل", "أخفق", "تعثر"))
_WEIGHING = frozenset(("درس", "قبل", "رفض", "تجاهل", "ناقش", "بحث"))
"""Words for what is done with an offer that lies on the table."""
_OFFER = "rd-agree"
_ACCEPTING = frozenset(("wafq-agree", "qbl-agree"))
_COMING = ("ممكن", "متاح", "وارد", "مطروح", "مقرر", "قائم", "موجود", "حاضر", "جاهز", "مرجح", "محتمل", "متوقع", "مستبعد", "مؤكد", "مضمون", "هناك", "ثمة", "جزء")
"""Beginnings of what is said of an act to say whether there is or will be one."""
_BARE = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "CONSULT", "AGREE", "PROTEST", "SANCTION"))


def not_what(doc: Document, trigger: Trigger, governor: Trigger, how: str) -> Status | None:
    """«لن يكون أي هجوم نزهة»، «لم يكن القصف دقيقا»: the verb denies what the act is like, not the act; None elsewhere."""
    if how != "subject" or governor.lemma.lemma != "كان" or governor.base[0] != "negated" or trigger.meant not in _BARE or trigger.pos not in ("m", "n"):
        return None
    said = governor.slots.get("object", ())
    if not said or any(doc.words[k].base.removeprefix("ال").startswith(_COMING) for first, last in said for k in range(first, last)):
        return None
    if any(doc.words[first].preposition for first, _ in said) or any(doc.forms[k] in ("هناك", "ثمة") for k in range(governor.first, min(len(doc), governor.last + 2))):
        return None
    if trigger.first and doc.words[trigger.first - 1].base == "اي":
        return "affirmed", "possible"
    definite = doc.words[trigger.first].article or (trigger.analysis is not None and bool(trigger.analysis.enclitic)) or _owned(doc, trigger)
    return ("affirmed", governor.base[1]) if definite else None


def already(doc: Document, trigger: Trigger, governor: Trigger, how: str, above: Status) -> Status | None:
    """«فشل قمة هانوي»: they met; «رفضت عرضا سعوديا»: it was made; «وافق الحزب على هدنة»: the other side may not; None elsewhere."""
    if governor.lemma.id in _ACCEPTING and how in ("prep:علي", "prep:ب") and above == _REAL and trigger.meant == "RETREAT" and trigger.pos == "n":
        return ("affirmed", "planned") if _by_one(doc, governor) else None
    if how not in ("object", "genitive") or (above != _REAL and governor.base != _REAL):
        return None
    if governor.lemma.lemma in _FAILING:
        return _REAL if how == "genitive" and governor.pos == "m" and trigger.meant == "CONSULT" and trigger.pos in ("m", "n") and above == _REAL else None
    if trigger.lemma.id != _OFFER or trigger.pos != "m" or not (governor.meant == "REJECT" or governor.lemma.lemma in _WEIGHING):
        return None
    return _REAL if _others(doc, trigger) else None


def _owned(doc: Document, trigger: Trigger) -> bool:
    """Whether the noun behind an act makes it a certain one: «قصف المدينة»."""
    return any(doc.words[k].article or doc.mention_at[k] >= 0 for first, _ in trigger.slots.get("genitive", ())[:1] for k in (first,))


def _others(doc: Document, trigger: Trigger) -> bool:
    """Whether somebody is named right behind an offer, as its owner or by nationality."""
    k = trigger.last
    return k < len(doc) and (bool(doc.words[k].nisba) or doc.mention_at[k] >= 0) and not doc.words[k].preposition


def _by_one(doc: Document, governor: Trigger) -> bool:
    """Whether one side alone, of those a truce takes, accepts it."""
    if len(governor.actors) != 1:
        return False
    m = governor.actors[0][0]
    mention = doc.mentions[m]
    return doc.code(m) != UNKNOWN and not mention.plural and doc.entities.drafts[mention.entity].kind in ("group", "state", "office", "person", "force")
