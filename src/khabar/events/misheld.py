"""Acts over which the word above them has another say than elsewhere: homographs, idioms, what others do and what is described."""

from __future__ import annotations

from khabar.events.deeds import FOILING
from khabar.events.hanging import HARMS
from khabar.events.impending import given_notice
from khabar.events.there_already import already, not_what
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

Status = tuple[str, str]
REAL = ("affirmed", "actual")
_OWN = frozenset(("تنازل", "انسحب", "انضم", "تراجع", "شارك", "تخلى", "اعتذر", "تعاون", "تفاوض"))
"""Masdars whose pronoun is the one who does it: «شكره لمشاركته»."""
_THANKS = frozenset(("شكر", "كافا", "كرم", "امتدح"))
_DECREES = frozenset(("قرارا", "قرار", "مرسوما", "مرسوم", "القرار", "المرسوم"))
_DECREED = frozenset(("أقال", "عين", "أحال", "عزل", "أعفى", "أوقف", "فصل", "رقى"))
"""What is done by decreeing it."""
_WHY = frozenset(("احتجاجا", "تضامنا", "تنديدا", "استنكارا", "رفضا", "دعما", "تاييدا", "اعتراضا"))
"""Masdars in the accusative that say why something is done."""
_BLOCKING = FOILING | {"عطل"}
_PLOTTING = frozenset(("خطط", "أعد", "دبر", "جهز"))
_POLICE = frozenset(("شرطة", "امن", "استخبارات", "مخابرات", "داخلية", "جهاز", "اجهزة", "سلطات", "سلطة"))
_PERMITTING = frozenset(("سمح", "أذن", "أتاح", "وافق", "صادق"))
_SUSPENDING = frozenset(("علق", "ألغى", "جمد", "أنهى", "رفض"))
_FAILING = frozenset(("فشل", "أخفق", "عجز"))
_EASING = frozenset(("RETREAT", "CONCEDE", "AID"))
"""Acts that are asked for, not to be stopped."""
_COUP = frozenset(("انقلب", "انقلاب", "انقلاب عسكري"))


def asked_of_whom(doc: Document, trigger: Trigger, governor: Trigger) -> bool:
    """«طلبت كينيا من أوغندا المساعدة»: behind whoever is asked stands what is asked for, and it is no adjective of his."""
    return trigger.how == "prep:من" and governor.meant == "REQUEST" and trigger.pos == "m" and bool(doc.words[trigger.first].article) and doc.mention_at[trigger.first - 1] >= 0


def misheld(doc: Document, trigger: Trigger, governor: Trigger, how: str, above: Status) -> Status | None:
    """Status of an act under such a word; None where the word has its usual say."""
    notice = given_notice(trigger, governor, how, above)
    if notice is not None:
        return notice
    if governor.meant == "CONCEDE" and trigger.meant == "REQUEST" and trigger.pos in ("m", "n") and how in ("genitive", "object", "prep:ل"):
        return REAL  # يعتزم تلبية مطالبهم: they have been made
    if how == "object" and governor.pos == "m" and governor.lemma.lemma == "طلب" and trigger.pos == "m" and "genitive" in governor.slots and above == REAL and governor.meant in (None, "REQUEST"):
        return "affirmed", "demanded"  # متجاوزا طلب الرئيس تقديم مساعدات
    if governor.pos == "m" and (trigger.pos == "m" or trigger.last - trigger.first > 1) and governor.lemma.embeds == "negated" and doc.words[trigger.first].conjunction == "و" and governor.last <= trigger.first and (governor.lemma.lemma in _FAILING or (trigger.meant in _EASING and above == ("affirmed", "demanded"))):
        return above  # ضد الفشل وتجويع الشعب; طالبت بالكف عن ملاحقتهم وإطلاق سراح المعتقلين: beside it
    if how == "prep:في" and governor.pos == "m" and governor.lemma.lemma == "شارك" and trigger.meant in ("COOPERATE", "CONSULT") and not doc.words[trigger.first].article and _withdrawn(governor):
        return "negated", "actual"  # علقت مشاركتها في مناورات
    lemma, prep = governor.lemma.lemma, how.removeprefix("prep:") if how.startswith("prep:") else ""
    described = not_what(doc, trigger, governor, how) or already(doc, trigger, governor, how, above)
    if described is not None:
        return described
    if lemma == "توقف" and governor.pos == "v" and "عن" not in governor.slots and "subject" in governor.slots and above == REAL and how == "object":
        return REAL  # توقف القتال بعد تدخل الجيش، وتوفيره ممرا: it ceased; nobody left off doing that
    if above[0] == "affirmed" and asked_of_whom(doc, trigger, governor):
        return "affirmed", "demanded"
    if prep in ("عن", "حول", "بشان") and governor.pos == "m" and governor.lemma.cue == "say" and above == ("negated", "actual") and governor.how == "subject":
        return "affirmed", "possible"  # لم تأت تصريحاته عن القصف بجديد: it is his words of which something is denied
    if how == "object" and governor.meant == "REQUEST" and _of_those_who_ask(trigger, governor):
        return REAL  # طالب قادة الاحتجاجات بإجراء انتخابات
    if governor.type == "REJECT" and governor.base == above == REAL and how == "object" and trigger.lemma.lemma in _COUP and trigger.pos in ("m", "n"):
        return REAL  # فرنسا ترفض انقلاب النيجر
    if governor.lemma.id == "la-3alaqa" and trigger.meant in ("RETREAT", "AGREE", "CONSULT"):
        return "affirmed", "possible"  # الرد لا علاقة له بوقف إطلاق النار: two matters apart, of which neither is denied
    if prep == "قبل" and governor.meant == "REQUEST" and governor.pos == "v" and (trigger.pos == "m" or trigger.last - trigger.first > 1) and any(first < trigger.first for name in ("object", "ب", "الي") for first, _ in governor.slots.get(name, ())):
        return "affirmed", "possible"  # اشترطت انسحاب الجيش قبل الإفراج عنهم
    if prep == "مثل" and above != REAL and trigger.pos in ("m", "n") and not doc.words[trigger.first].article:
        return above  # قد يقدم تنازلات، مثل إنهاء الحرب
    if lemma == "ادخر" and governor.base[0] == "negated" and prep in ("ل", "في", "من اجل", "لاجل", "بهدف"):
        return "affirmed", "planned"  # لن يدخر جهدا لوقف القتال
    if prep == "من" and not {"الرغم", "بالرغم"}.isdisjoint(doc.forms[max(0, trigger.first - 3) : trigger.first]):
        return REAL  # على الرغم من تحذيرات واشنطن
    if how == "object" and trigger.pos == "m" and doc.forms[trigger.first - 1] in ("مجددا", "مجددة"):
        return REAL  # يدعو إلى التهدئة، مجددا إدانته للقصف: what the speaker adds
    if lemma == "قضى" and prep == "ب" and trigger.lemma.lemma in _DECREED and not _DECREES.isdisjoint(doc.forms[max(0, governor.first - 4) : governor.first]):
        return above  # أصدر قرارا يقضي بإقالة الوزيرة
    if lemma == "صوت" and prep == "علي" and governor.pos == "m" and above == ("affirmed", "planned") and governor.governor is not None and "postponing" in governor.governor.lemma.kinds:
        return "affirmed", "possible"  # أجل التصويت على إرسال قوات
    if lemma == "قضى" and prep == "علي" and governor.pos in ("m", "v"):
        return above  # القضاء على مسلحين وإسقاط مروحية
    if prep == "ل" and governor.lemma.key in _THANKS and above == REAL and trigger.pos == "m":
        return REAL  # شكر مصر لاستضافتها اللاجئين
    if prep == "علي" and lemma in ("تحفظ", "اعترض") and trigger.pos == "m" and above[0] == "affirmed" and not doc.words[trigger.first].article and trigger.meant not in ("ASSAULT", "COERCE", "SANCTION"):
        return "affirmed", "possible"  # أبدت تحفظات على إرسال الصواريخ
    if lemma == "صرح" and prep == "ب" and trigger.meant == "PROTEST":
        return "affirmed", "planned"  # صرحت الشرطة بتنظيم تظاهرة
    if lemma == "آثر" and prep in ("علي", "في"):
        return REAL if above[0] == "affirmed" else above  # يؤثر على تمويل الواردات
    if lemma == "وفر" and how == "object" and governor.base[0] == "negated" and trigger.meant in ("ACCUSE", "ASSAULT"):
        return REAL  # لم يوفر خصومه من انتقاداته
    if lemma in _BLOCKING and how in ("object", "genitive") and trigger.meant == "RETREAT" and governor.base == above == REAL and governor.pos == "v":
        return "negated", "actual"  # يحبط الوزير صفقة تبادل الأسرى
    if lemma in FOILING and how in ("object", "genitive") and trigger.meant == "ASSAULT" and above == REAL and not doc.words[trigger.first].article and (_by_police(doc, governor) or _plotted(doc, trigger)):
        return "negated", "actual"  # أحبطت الشرطة هجوما: a plot; what an army foils was flown
    if how == "purpose" and lemma == "عاد" and trigger.pos == governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[:1] == "P" and not governor.slots.keys() & {"الي", "من"}:
        return above  # عاد التنظيم ليعتقل خمسة: he did so again
    if lemma == "فشل" and governor.pos == "m" and how == "genitive" and trigger.meant in ("SANCTION", "COERCE", "ASSAULT") and trigger.pos in ("m", "n") and doc.words[trigger.first].article and above == REAL:
        return REAL  # فشل العقوبات الأميركية: they were imposed, and did not work
    if prep == "من" and trigger.meant == "CONSULT" and trigger.pos == "n" and not {"اليوم", "الاول", "الثاني", "الاخير", "ختام", "الختامي", "بداية", "هامش"}.isdisjoint(doc.forms[max(0, trigger.first - 3) : trigger.first]):
        return REAL  # دعا في اليوم الأول من القمة إلى
    if how == "object" and trigger.pos == "m" and governor.base == above == REAL and doc.forms[trigger.first] in _WHY:
        return REAL  # رفض المشاركة احتجاجا على القرار
    if (prep == "ل" or how == "purpose") and (trigger.meant in ("ACCUSE", "PROTEST") or trigger.lemma.key == "ادان") and trigger.pos == "m" and trigger.lemma.lemma not in ("حقق", "استجوب") and governor.meant in ("SANCTION", "COERCE", "ASSAULT" if trigger.meant == "PROTEST" else "COERCE") and above == REAL:
        return REAL  # عقوبات عليهم لتورطهم في جرائم: why, not what for
    if prep == "علي" and governor.lemma.cue == "say" and governor.sense is None and trigger.pos in ("m", "n") and above == REAL and _stance(doc, trigger):
        return REAL  # شدد على رفضه، على دعم بلاده: what he stresses he has; شدد على وقف القتال: what he asks for
    if governor.type == "REJECT" and governor.base == above == REAL and how == "object" and doc.words[trigger.first].article and trigger.lemma.lemma not in _OWN and (trigger.meant == "ASSAULT" or _of_a_land(doc, trigger)):
        return REAL  # رفضت الجزائر العدوان على سوريا، العقوبات الأميركية: what others have done
    if governor.type == "REJECT" and governor.base == above == REAL and how == "object" and trigger.lemma.lemma in HARMS and trigger.pos in ("m", "n"):
        return "affirmed", "possible"  # يرفض العراق انتهاك سيادته
    if trigger.pos == "p" and prep and prep != "ل":
        return REAL if above[1] in ("actual", "habitual") else None  # مناشدات من عائلات محاصرة
    if prep == "ل" and trigger.pos == "m" and trigger.lemma.lemma in _OWN and trigger.analysis is not None and trigger.analysis.enclitic and governor.pos == "v":
        return REAL if above == REAL else None  # الخطأ الذي ارتكبه لتنازله عن الأرض
    if lemma in _PERMITTING and above[1] == "demanded" and above[0] == "affirmed" and prep in ("ب", "ل", "علي") and trigger.pos == "m":
        return above  # طلبت السماح بتزويد الطائرات بأسلحة
    return None


def _withdrawn(part: Trigger) -> bool:
    """Whether somebody suspended or called off the part he was to take."""
    above = part.governor
    return above is not None and above.pos == "v" and above.lemma.lemma in _SUSPENDING and part.how == "object" and above.base == REAL


def _of_those_who_ask(trigger: Trigger, governor: Trigger) -> bool:
    """Whether an act only says who asks: it is the genitive of the subject, and what is asked for stands behind a preposition."""
    if governor.pos != "v" or not ("ب" in governor.slots or "الي" in governor.slots):
        return False
    return any(first < trigger.first < last for first, last in governor.slots.get("subject", ()))


def _of_a_land(doc: Document, trigger: Trigger) -> bool:
    """Whether harm has a nationality right behind it, that of who does it: «العقوبات الأميركية»."""
    return trigger.meant in ("SANCTION", "COERCE") and trigger.last < len(doc) and bool(doc.words[trigger.last].nisba) and doc.words[trigger.last].article


def _stance(doc: Document, trigger: Trigger) -> bool:
    """Whether an act is how somebody stands to something, or what he has himself promised: «دعمه», «التزام بلاده»."""
    if trigger.meant in ("REJECT", "SUPPORT", "DENY"):
        return True
    if trigger.meant == "ACCUSE":
        return trigger.sense is not None and trigger.sense.mode == "disapprove"
    owner = doc.words[trigger.last] if trigger.last < len(doc) else None
    owned = (trigger.analysis is not None and bool(trigger.analysis.enclitic)) or (owner is not None and owner.function == "own_country")
    return trigger.meant == "AGREE" and owned


def _by_police(doc: Document, governor: Trigger) -> bool:
    """Whether police, security services or authorities foil something, or managed to: «تمكنت الشرطة من إحباط هجوم»."""
    spans = [*governor.slots.get("subject", ()), *(governor.slots.get("genitive", ()) if governor.pos == "m" else ())]
    above = governor.governor
    if governor.pos == "m" and above is not None and above.pos == "v" and above.type is None:
        spans += above.slots.get("subject", ())
    return any(doc.words[k].base.removeprefix("ال") in _POLICE for first, last in spans for k in range(first, last))


def _plotted(doc: Document, trigger: Trigger) -> bool:
    """Whether the verb behind an act says that it was prepared: «هجوم خططت له الخلية»."""
    return any(a.lemma.lemma in _PLOTTING for k in range(trigger.last, min(len(doc), trigger.last + 4)) if k in doc.verb_tokens for a in doc.words[k].verbs)
