"""Whether a noun that names an act of unknown sides says enough of it to be told: «استهداف المشيعين»، «تعرضوا للضرب»، «المعارك خلفت أضرارا»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.occurring import negated
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_FORCE = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_BLOWS = frozenset(
    ("هجوم", "هجم", "ضربة", "غارة", "معركة", "عدوان", "قصف", "اشتبك", "اشتباك", "صدام", "قتال", "قاتل", "مواجهة", "اعتدى", "اعتداء", "اقتحم", "استهدف", "توغل", "أغار", "انفجار")
)
"""Attacks and fights, of which a verb tells more than their name; a war or a crime is the matter of a report, and only named."""
_LASTING = frozenset(("حرب", "صراع", "نزاع", "جريمة", "تمرد", "حصار", "احتل", "استيطان", "استعمر", "انتهك", "فظاعة", "ثورة"))
"""What is spoken of for long, or only called by that name."""
_SAYING_WHOM = frozenset(("علي", "ضد", "بحق", "في حق", "بين", "في", "الي داخل", "داخل"))
"""Prepositions that say upon whom, between whom or where."""
_REASONS = frozenset(("purpose", "prep:ل", "adverb", "predicate", "prep:عن"))
"""What something is done for, done as or sought: nothing is told of the act itself."""
_FEELING = frozenset(("عبر", "أعرب", "أبدى", "أظهر"))
_CALLING_FOR = frozenset(("احتاج", "تطلب", "استدعى", "اقتضى", "استلزم", "استوجب", "فرض", "قرب", "اقترب", "أدى", "أفضى", "تزامن", "هدف", "فقد", "خسر"))
"""Verbs of need, of nearness, of causes and outcomes, of coincidence and of loss: what they name is not told by them."""
_AS_MEANS = frozenset(("استخدم", "استعمل", "شارك", "ساهم", "أسهم", "قاطع"))
"""By what means or with whom something is done; a boycott is spelt like a province."""
_OVER = frozenset(("ceasing", "stopping", "ending", "outlasting", "preventing"))
_SHARED = frozenset(("تعاون", "شراكة", "نسق", "تنسيق"))


def told_apart(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether the words around such a noun tell of the act: upon whom or where it was, that it befell somebody, what came of it."""
    if trigger.pos not in ("m", "n") or trigger.analysis is None:
        return False
    governor, how, key = trigger.governor, trigger.how, trigger.lemma.key
    if key in _AS_MEANS or (governor is not None and (not _OVER.isdisjoint(governor.lemma.kinds) or governor.lemma.lemma in _CALLING_FOR)):
        return False
    if trigger.type == "COERCE" and (trigger.polarity == "negated" or how == "prep:الي" or not _named(doc, syntax)):
        return False  # هذه ليست السيطرة التي وعدنا بها، أدت إضراباتهم إلى إغلاق مدارس
    light = governor is not None and governor.lemma.light and governor.pos == "v"
    if light and how == "prep:ل" and trigger.type in _FORCE:
        return True  # تعرضوا للضرب
    if governor is not None and trigger.type == "ACCUSE" and how == "prep:عن" and governor.lemma.lemma in _FEELING and "subject" in governor.slots:
        return _named(doc, syntax)  # أعرب النائب عن استيائه
    if trigger.type == "COOPERATE":
        return key in _SHARED and _qualified(doc, trigger)
    if trigger.type not in _FORCE or key in _LASTING or how in _REASONS:
        return False
    if key in _BLOWS and how == "subject" and governor is not None and governor.pos == "v" and not governor.lemma.light:
        done = (governor.polarity, governor.modality) == REAL and not negated(syntax, governor) and syntax.units[governor.unit].status != "planned"
        return done and governor.type != trigger.type  # المعارك خلفت أضرارا; not: استهدف الهجوم, which is one act
    if trigger.analysis.article:
        return trigger.pos == "m" and not _SAYING_WHOM.isdisjoint(trigger.slots)
    return trigger.pos == "m" and trigger.type != "PROTEST" and not doc.surface[trigger.first].endswith(("ً", "اً", "ًا")) and _upon(doc, trigger)


def _named(doc: Document, syntax: Syntax) -> bool:
    """Whether the sentence names somebody, more than a place: else it may tell of a shop or a film."""
    return any(m >= 0 and doc.mentions[m].place < 0 and doc.code(m) != UNKNOWN for m in doc.mention_at[syntax.first : syntax.last])


def _upon(doc: Document, trigger: Trigger) -> bool:
    """«استهداف المشيعين»، «دهم عشرة بيوت»: a masdar that says what it is done to."""
    if "object" in trigger.slots:
        return True
    ranges = trigger.slots.get("genitive", [])
    return bool(ranges) and ranges[0][0] == trigger.last


def _qualified(doc: Document, trigger: Trigger) -> bool:
    """«التعاون بين البلدين في الطاقة»: between whom or in what one works together."""
    return not {"بين", "مع", "في", "ضد", "علي"}.isdisjoint(trigger.slots)
