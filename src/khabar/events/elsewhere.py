"""Complements that belong to another word than the act they follow: «انتقدت الصحف منعه من الكلام خلال رحلته لإيطاليا»."""

from __future__ import annotations

from khabar.events.frames import AGAINST
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Sense
from khabar.mentions.document import Document

_TRIPS = ("رحلة", "رحلته", "رحلتها", "رحلتهم", "زيارة", "زيارته", "زيارتها", "زيارتهم", "جولة", "جولته", "جولتها", "سفر", "سفره", "سفرها", "وصول", "وصوله", "وصولها", "مغادرة", "مغادرته", "مغادرتها", "عودة", "عودته", "عودتها", "توجه", "توجهه", "توجهها")
"""Nouns of going somewhere, whose «ل» is where to."""
_COURTS = frozenset(("محكمة", "محاكم", "قضاء", "نيابة", "مدعي", "مدع", "هيئة"))
"""Before whom a charge is brought, and not against whom."""
_BROUGHT_ABOUT = frozenset(("تم", "يتم", "سيتم", "تتم", "ستتم", "جري", "يجري", "سيجري", "جرت", "تجري", "تمت"))
"""Verbs by which something is done to what the pronoun on a masdar stands for."""
_SPOKEN = frozenset(("ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "AGREE", "DENY"))
_NEAR = 3
"""Words between a noun of going and its «ل»: «زيارة الوزير المرتقبة لباريس»."""
_ENVOYS = frozenset(("مبعوث", "مبعوثة", "مبعوثه", "مبعوثها", "موفد", "موفدة", "موفده", "موفدها", "مبعوثو"))
_MEETING = frozenset(("التقي", "لقي", "استقبل", "بحث", "ناقش", "اجتمع", "تباحث", "هاتف", "زار", "حادث", "تشاور", "قابل"))
"""Verbs and masdars of meeting, which nothing leads to a place."""
_TITLE = 8
"""Tokens from the title of an envoy to where he serves."""
_ASIDE = frozenset("،,-–—")
_LONGEST = 14
"""Tokens of an aside."""


def elsewhere(doc: Document, trigger: Trigger, sense: Sense, name: str, first: int) -> bool:
    """Whether a complement belongs to a noun between it and an act in words: where somebody goes; what is asked against others."""
    if name == "الي" and first > trigger.last and (sense.type in _SPOKEN or trigger.lemma.key in _MEETING) and _envoy(doc, trigger, first):
        return True
    if sense.type not in _SPOKEN or first <= trigger.last:
        return False
    if name == "ل" and sense.type == "REJECT" and trigger.pos == "v" and _claimed(doc, trigger, first):
        return True
    if name == "ل" and trigger.lemma.key != "دعا":
        return any(doc.forms[k].removeprefix("ال") in _TRIPS for k in range(max(trigger.last, first - _NEAR), first))
    if name == "الي" and sense.mode == "allege":
        return doc.words[first].base.removeprefix("ال") in _COURTS  # رفع قضية ضد الصومال إلى محكمة العدل الدولية
    if name in AGAINST and sense.type == "REQUEST":
        return True  # دعت إلى فرض عقوبات ضد روسيا: she is not asked
    return name in AGAINST and sense.type == "REJECT" and trigger.pos == "v" and _asked(doc, trigger, first)


def _envoy(doc: Document, trigger: Trigger, first: int) -> bool:
    """Whether «إلى» says where an envoy serves: «التقى مبعوث الأمم المتحدة إلى اليمن», not «أوفد مبعوثا إلى»."""
    for k in range(first - 2, max(trigger.last, first - _TITLE) - 1, -1):
        word = doc.words[k]
        if not word.is_word or k in doc.verb_tokens:
            return False
        if word.base.removeprefix("ال") in _ENVOYS:
            return k < first - 2 or word.article
    return False


def _claimed(doc: Document, trigger: Trigger, first: int) -> bool:
    """Whether «ل» stands in what a charge says that is turned down: «رفض الاتهامات بدعم الحكومة للمتمردين»."""
    charges = [a for a, _ in trigger.slots.get("object", ()) if any(s.type in ("ACCUSE", "DENY") for n in doc.words[a].nouns for s in n.lemma.senses)]
    return bool(charges) and any(doc.words[k].preposition == "ب" for k in range(charges[0] + 1, first))


def _asked(doc: Document, trigger: Trigger, first: int) -> bool:
    """Whether what is refused is a request or an offer to do something against others: «رفض دعوات لاتخاذ خطوات ضد الصين»."""
    asked = [a for a, _ in trigger.slots.get("object", ()) if any(s.type in ("REQUEST", "AGREE") for n in doc.words[a].nouns for s in n.lemma.senses)]
    return bool(asked) and first - asked[0] > 2


def done_to(doc: Document, trigger: Trigger, actors: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
    """The actors without whom the pronoun on a masdar stands for, where it is what something is done to: «الصواريخ التي يتم إطلاقها»."""
    if trigger.pos != "m" or trigger.sense is None or trigger.sense.reciprocal or not trigger.first or doc.forms[trigger.first - 1] not in _BROUGHT_ABOUT:
        return actors
    if trigger.type == "RETREAT" and doc.lexicon.objectless(trigger.lemma):
        return actors  # تم انسحابهم
    return [x for x in actors if not x[1].endswith(":possessive")]


def past_aside(doc: Document, first: int, last: int) -> bool:
    """Whether nothing but words between two commas or dashes stands from a verb to a noun: «وطالبت، في بيان، تركيا بالانسحاب»."""
    if not first + 2 < last < len(doc) or doc.surface[first] not in _ASIDE or doc.surface[last - 1] not in _ASIDE:
        return False
    return last - first < _LONGEST and not any(k in doc.verb_tokens or doc.surface[k] in ".:؛" for k in range(first, last))
