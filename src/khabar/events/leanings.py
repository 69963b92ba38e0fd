"""What verbs of leaning, hinting, ordering, holding back and calling off say of an act that the lexicon gives no status to."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_DEMANDED: Status = ("affirmed", "demanded")
_NOT: Status = ("negated", "actual")
_HELD: dict[tuple[str, str], Status] = {
    ("ألمح", "prep:الي"): _POSSIBLE,
    ("لمح", "prep:الي"): _POSSIBLE,
    ("أومأ", "prep:الي"): _POSSIBLE,
    ("مال", "prep:الي"): _POSSIBLE,
    ("حلم", "prep:ب"): _POSSIBLE,
    ("هم", "prep:ب"): _POSSIBLE,
    ("وجه", "prep:ب"): _DEMANDED,
    ("احتاج", "prep:الي"): _DEMANDED,
    ("صوت", "prep:لصالح"): _PLANNED,
    ("صوت", "prep:لمصلحة"): _PLANNED,
    ("تباطأ", "prep:في"): _POSSIBLE,
    ("ماطل", "prep:في"): _POSSIBLE,
    ("تلكأ", "prep:في"): _POSSIBLE,
    ("حاكى", "object"): _POSSIBLE,
    ("تهرب", "prep:من"): _NOT,
    ("ثنى", "prep:عن"): _NOT,
    ("ردع", "prep:عن"): _NOT,
    ("ردع", "prep:من"): _NOT,
    ("عدل", "prep:عن"): _NOT,
    ("ألغى", "subject"): _NOT,
    ("أحجم", "prep:عن"): _NOT,
    ("عزف", "prep:عن"): _NOT,
    ("دار", "prep:حول"): _POSSIBLE,
    ("تمحور", "prep:حول"): _POSSIBLE,
    ("تركز", "prep:حول"): _POSSIBLE,
    ("ألح", "prep:علي"): _DEMANDED,
    ("تمسك", "prep:ب"): _PLANNED,
    ("عمل", "prep:علي"): _PLANNED,
    ("أمسك", "prep:ب"): _PLANNED,  # تأكيد تمسكها بإنهاء الاحتلال, which may be read as: she holds
    ("أشاع", "object"): _POSSIBLE,
    ("روج", "object"): _POSSIBLE,
}
"""Status of an act by the verb or masdar above it and how it hangs on it."""
_BEING = frozenset(("شكل", "كان", "مثل", "عنى", "عد", "اعتبر", "أصبح"))
"""Verbs by which something would be something, in the future."""
_STALLING: dict[str, Status] = {"تأجل": _PLANNED, "تأخر": _PLANNED, "تعثر": _POSSIBLE, "تعطل": _POSSIBLE, "تعرقل": _POSSIBLE}
"""Verbs that take no object, whose subject is yet to come."""
_ROADS = frozenset(("طريقها", "طريقه", "طريقهم", "طريقهما", "طريقنا"))
_IS_NOT = frozenset(("ليس", "ليست", "ليسوا", "وليست", "وليس", "لسنا", "لا", "غير"))
_VOTES = frozenset(("تصويت", "اقتراع"))
_RUMOURS = frozenset(("شائعات", "اشاعات", "شائعة", "مزاعم", "تكهنات"))
_LEANS = frozenset(("مالت", "ومالت", "مالوا", "تميل", "يميل", "يميلون", "ويميل", "وتميل", "نميل"))
"""Forms of leaning to something, whose perfect is the word for money and so no verb of the lexicon."""
_TESTS = frozenset(("اختبر", "جرب", "عزز", "طور", "أثبت", "استعرض"))
_POWERS = frozenset(("قدرة", "قدرات", "جاهزية"))
_MATTER = frozenset(("RETREAT", "SANCTION", "AID", "MOBILIZE", "COOPERATE", "AGREE", "CONCEDE"))
"""Acts that are talked over before they are done."""
_OVER = frozenset(("بشان", "حول", "بخصوص", "علي"))
_ROOM = frozenset(("مجال", "المجال"))


def leaning(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger | None) -> Status | None:
    """Polarity and modality of a masdar told by no article; None where nothing says that it is not done."""
    own = trigger.analysis
    voted = governor is not None and governor.lemma.lemma == "صوت" and trigger.how in ("prep:لصالح", "prep:لمصلحة")
    if not verbal(trigger) or ((doc.words[trigger.first].article or (own is not None and own.article)) and not voted):
        return None
    if governor is not None and trigger.how == "subject" and governor.lemma.lemma in _BEING and trigger.meant not in ("CONSULT", "COOPERATE", "SUPPORT", "AGREE") and governor.unit >= 0 and syntax.units[governor.unit].status == "planned":
        return _POSSIBLE  # إن قصف منشآتها سيشكل إعلان حرب
    unit = syntax.units[trigger.unit]
    if unit.prep == "ل" and unit.first == trigger.first and unit.first > syntax.first and doc.words[unit.first - 1].form in _ROOM:
        return _NOT if doc.forms[unit.first - 2] in ("لا", "ولا", "فلا") else _POSSIBLE  # لا مجال لوقف الحرب
    if unit.prep == "الي" and _leans(doc, syntax, unit.first):
        return _POSSIBLE
    if unit.prep == "الي" and unit.first == trigger.first and doc.forms[unit.first - 2] in _ROADS and doc.forms[unit.first - 3] in ("في", "علي"):
        return _PLANNED
    if unit.first < trigger.first and doc.forms[trigger.first - 1] == "وارد" and doc.forms[trigger.first - 2] == "في":
        return ("negated", "planned") if not _IS_NOT.isdisjoint(doc.forms[max(syntax.first, trigger.first - 6) : trigger.first]) else _PLANNED  # ليست في وارد إرسال قوات
    if unit.prep == "ل" and unit.first == trigger.first and any("مهل" in form for form in doc.forms[max(syntax.first, unit.first - 5) : unit.first]):
        return _DEMANDED  # مهلة لموسكو لسحب قواتها
    if doc.forms[trigger.first - 1] in ("بدل", "وبدل"):
        return _NOT  # بدل قصف المدينة حاورت تركيا إيران: it looks like a verb
    before = doc.words[unit.first - 1].base.removeprefix("ال") if unit.first > syntax.first else ""
    head = doc.words[unit.first - 2].base.removeprefix("ال") if unit.first > syntax.first + 1 else ""
    if unit.first < trigger.first and doc.words[unit.first].base == "بدل":
        return _NOT  # بدل قصف المدينة حاورتها
    if trigger.pos == "m" and doc.forms[trigger.first - 1] == "قرب" and doc.forms[trigger.first - 2] in ("الي", "عن", "اعلان", "اعلانه", "اعلانها"):
        return _PLANNED  # ألمحت إلى قرب توقيع الاتفاق
    if unit.first == trigger.first and ((unit.prep == "علي" and head in _VOTES) or (unit.prep == "عن" and (head in _RUMOURS or before in _RUMOURS))):
        return _POSSIBLE  # التصويت على إرسال قوات، شائعات عن قصف المدينة
    if governor is None:
        return None
    if unit.prep == "عن" and unit.first == trigger.first and head in ("انباء", "أنباء", "اخبار") and any("تداول" in form for form in doc.forms[max(syntax.first, unit.first - 7) : unit.first]):
        return _POSSIBLE  # تداولت مواقع أنباء عن قصف المدينة
    if governor.lemma.lemma == "سمح" and governor.pos == "v" and trigger.how == "prep:ب" and not governor.actors and "subject" not in governor.slots and any(a == governor.last and doc.mention_at[a] >= 0 for a, _ in governor.slots.get("ل", ())) and doc.forms[governor.first - 1] not in ("ما", "مما"):
        return _POSSIBLE  # سُمح لتركيا بقصف المدينة
    stalled = _STALLING.get(governor.lemma.lemma) if trigger.how in ("subject", "object") and trigger.first > governor.first else None
    if stalled is not None and governor.modality == "actual":
        return stalled
    status = _HELD.get((governor.lemma.lemma, trigger.how))
    if governor.lemma.lemma == "عمل" and (governor.analysis is None or governor.analysis.feature[:1] != "I"):
        status = None  # عملت الصين على تطوير العلاقات: she did
    if governor.lemma.lemma == "أمسك" and not doc.forms[governor.first].startswith("تمسك"):
        status = None
    if status is not None and _nearest(doc, trigger, governor):
        done = governor.base[0] == "negated" and status[0] == "negated"
        return _POSSIBLE if done or governor.modality != "actual" else status
    if trigger.how == "prep:علي" and governor.lemma.lemma in _TESTS and any(doc.words[a].base in _POWERS or doc.forms[a].startswith("قدر") for a, _ in governor.slots.get("object", ())):
        return _POSSIBLE  # اختبرت قدرتها على قصف المدن
    if governor.meant == "CONSULT" and governor.pos == "n" and unit.prep in _OVER and unit.first == trigger.first and trigger.meant in _MATTER and trigger.how.startswith("prep:"):
        return _POSSIBLE  # محادثات بشأن سحب القوات
    return None


def _leans(doc: Document, syntax: Syntax, at: int) -> bool:
    """Whether a verb of leaning stands before: «مالت»، and «مال» at the head of its clause, where it is no money."""
    words, forms = doc.words, doc.forms
    for k in range(max(syntax.first, at - 12), at - 1):
        if forms[k] in _LEANS:
            return True
        opens = k == syntax.first or not words[k - 1].is_word or forms[k - 1] == "قد"
        if forms[k] in ("مال", "ومال") and opens and (doc.mention_at[k + 1] >= 0 or words[k + 1].article):
            return True
    return False


def verbal(trigger: Trigger) -> bool:
    """Whether an act is told by a masdar, or a fixed phrase that one opens: وقف إطلاق النار، إطلاق سراح."""
    return trigger.unit >= 0 and (trigger.pos == "m" or (trigger.pos == "n" and trigger.last - trigger.first > 1 and trigger.meant in ("RETREAT", "CONCEDE", "AGREE")))


def _nearest(doc: Document, trigger: Trigger, governor: Trigger) -> bool:
    """Whether no other verb stands between."""
    low, high = sorted((governor.first, trigger.first))
    return not any(k in doc.verb_tokens for k in range(low + 1, high))
