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
_REASONS = frozenset(("purpose", "prep:ل", "prep:علي", "adverb", "predicate", "prep:عن"))
"""What something is done for, done as or sought: nothing is told of the act itself."""
_FEELING = frozenset(("عبر", "أعرب", "أبدى", "أظهر"))
_CALLING_FOR = frozenset(("احتاج", "تطلب", "استدعى", "اقتضى", "استلزم", "استوجب", "فرض", "قرب", "اقترب", "أدى", "أفضى", "تزامن", "هدف", "فقد", "خسر"))
"""Verbs of need, of nearness, of causes and outcomes, of coincidence and of loss: what they name is not told by them."""
_AS_MEANS = frozenset(("استخدم", "استعمل", "شارك", "ساهم", "أسهم", "قاطع"))
"""By what means or with whom something is done; a boycott is spelt like a province."""
_OVER = frozenset(("ceasing", "stopping", "ending", "outlasting", "preventing"))
_MEETING = frozenset(("اجتمع", "التقى", "تباحث", "تحادث", "تشاور", "تحاور"))
_WITH_WHOM = frozenset(("الي", "مع", "ب", "object"))
_UPON_SOMETHING = frozenset(("ASSAULT", "COERCE", "CONCEDE", "RETREAT"))
_WORDED = frozenset(("THREATEN", "AGREE", "SANCTION", "ACCUSE"))
_WARNINGS = frozenset(("حذر", "هدد", "توعد", "وعيد", "تهديد", "تحذير", "انذر", "إنذار"))
_THREATS = frozenset(("هدد", "توعد", "وعيد", "تهديد"))
_ANGER = frozenset(("غضب", "امتعض", "استاء", "استنكر", "سخط", "استياء", "امتعاض", "انزعج"))
_COMING_ABOUT = frozenset(("جرى", "تم", "سبق", "حصل"))
"""Verbs by which something comes about or came before."""
_SHARED = frozenset(("تعاون", "شراكة", "نسق", "تنسيق"))


def told_apart(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether the words around such a noun tell of the act: upon whom or where it was, that it befell somebody, what came of it."""
    if trigger.pos == "v":
        return _done(doc, trigger)
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
    if trigger.type in _WORDED:
        return _worded(doc, trigger, governor)
    if trigger.type == "COOPERATE":
        again = bool(doc.words[trigger.first].conjunction) and trigger.first > 0 and any(n.lemma.key in _SHARED for n in doc.words[trigger.first - 1].nouns)
        return key in _SHARED and _qualified(doc, trigger) and not again  # التعاون والتنسيق بين البلدين: one act
    if trigger.type not in _FORCE or key in _LASTING or how in _REASONS:
        return False
    if key in _BLOWS and how == "subject" and governor is not None and governor.pos == "v" and not governor.lemma.light:
        done = (governor.polarity, governor.modality) == REAL and not negated(syntax, governor) and syntax.units[governor.unit].status != "planned"
        return done and governor.type != trigger.type  # المعارك خلفت أضرارا; not: استهدف الهجوم, which is one act
    if trigger.analysis.article:
        return trigger.pos == "m" and not _SAYING_WHOM.isdisjoint(trigger.slots)
    return trigger.pos == "m" and trigger.type != "PROTEST" and not doc.surface[trigger.first].endswith(("ً", "اً", "ًا")) and _upon(doc, trigger)


def _done(doc: Document, trigger: Trigger) -> bool:
    """«سحبت مشاريعها»، «استُهدفوا بالرصاص»، «واجتمع إلى الوزير»: a verb whose doer was told before, with what it was done to or whom it was with."""
    analysis = trigger.analysis
    if analysis is None or analysis.preposition:
        return False
    if trigger.type == "CONSULT":
        return analysis.feature[:1] == "P" and trigger.lemma.lemma in _MEETING and (not _WITH_WHOM.isdisjoint(trigger.slots) or analysis.feature[3:4] in ("D", "P"))
    if trigger.type not in _UPON_SOMETHING or trigger.lemma.kind != "verb":
        return False
    if analysis.feature[:1] != "P" and (trigger.polarity, trigger.modality) == REAL:
        return False  # what he does or would do is told of as nobody's
    return "object" in trigger.slots or bool(analysis.enclitic) or ("ُ" in doc.surface[trigger.first][:3] and "ب" in trigger.slots)


def _worded(doc: Document, trigger: Trigger, governor: Trigger | None) -> bool:
    """«تحذير من حماس»، «جرى التفاهم»: words of which it is said whose or to whom they are, or what they are of."""
    slots, how, key = trigger.slots, trigger.how, trigger.lemma.key
    added = doc.surface[trigger.first].endswith(("ً", "اً", "ًا"))  # دعما لها, تهديدا لها: what something is done as
    above = governor.lemma.lemma if governor is not None else ""
    if trigger.type == "THREATEN":
        by = any(doc.mention_at[first] >= 0 for name in ("من", "الي") for first, _ in slots.get(name, ()))  # تحذير من حماس; not: تحذير من المجاعة
        return key in _WARNINGS and how != "predicate" and (by or (key in _THREATS and not added and not {"ل", "ب"}.isdisjoint(slots)))
    if trigger.type == "AGREE":
        return trigger.pos == "m" and how == "subject" and above in _COMING_ABOUT
    if trigger.type == "SANCTION":
        return trigger.pos == "n" and how == "subject" and governor is not None and governor.pos == "v" and not governor.lemma.light and governor.type is None
    return trigger.type == "ACCUSE" and above == "أثار" and how == "object" and key in _ANGER


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
