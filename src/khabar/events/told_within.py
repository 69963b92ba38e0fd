"""Statuses that hold whatever the word above says: causes told of, attempts at a coup, licences asked for, what nothing stands in the way of."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_REAL: Status = ("affirmed", "actual")
_DEMANDED: Status = ("affirmed", "demanded")
_CAUSES = frozenset(("اسباب", "سبب", "دوافع", "ملابسات", "ظروف", "وقت", "لحظة", "تبعات", "تداعيات", "خلفيات"))
"""Nouns whose genitive is told to have been."""
_COUPS = frozenset(("انقلاب", "تمرد", "انقلب"))
"""What an attempt at is an act by itself."""
_LEAVING_OFF = frozenset(("تخلى", "حاد"))
_FAILING = frozenset(("أخفق", "فشل", "خاب", "تعثر"))
_FORCING = frozenset(("حمل", "أرغم", "أجبر", "ألزم", "دفع"))
_WANTING = frozenset(("انتظر", "توقع", "اراد", "امل"))
_WISHING = frozenset(("أراد", "ود", "حبذ", "شاء"))
_LICENCES = frozenset(("permitting", "enabling"))
_ALLEGING = frozenset(("زعم", "ادعى"))
_OVER = frozenset(("prep:علي", "prep:حول", "prep:بشان"))
_RUINOUS = frozenset(("كارثيا", "كارثية", "كارثة", "محفوفا", "محفوفة", "خطا", "خطيرا", "خطيرة", "انتحارا", "انتحاريا", "انتحارية", "مدمرا", "مدمرة", "مكلفا", "مكلفة", "باهظا", "باهظة", "جنونا", "وخيما", "وخيمة", "بمثابة", "انتهاكا", "جريمة", "تصعيدا", "مغامرة", "مقامرة", "حماقة"))
"""What is said of a step that one warns of or weighs."""
_YIELDING = frozenset(("RETREAT", "CONCEDE", "AGREE", "AID", "SUPPORT"))
_ABOUT = frozenset(("prep:حول", "prep:بشان", "prep:عن", "prep:بخصوص"))
_LIFTING = frozenset(("رفع", "أنهى", "ألغى", "خفف", "علق", "انتهك", "خرق", "خالف", "انتهى"))
"""What is done to a ban by which what it forbids may be done."""
_OPEN = frozenset(("planned", "demanded", "possible"))
_REQUIRING = frozenset(("اقتضى", "تطلب", "استلزم", "استوجب", "احتاج", "استدعى"))
_ENTERING = frozenset(("انخراط", "دخول", "شروع", "مشاركة", "انضمام", "بدء"))
_FEATURES = ("الي", "علي")


def told_within(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger, how: str, above: Status) -> Status | None:
    """Polarity and modality of an act by how it hangs; None where the word above has its usual say."""
    masdar = trigger.pos == "m"
    before = doc.words[trigger.first - 1].base if trigger.first > syntax.first else ""
    if masdar and before in _CAUSES and not (doc.words[trigger.first - 1].article or doc.words[trigger.first].article or doc.words[trigger.first].preposition):
        return _REAL  # رفض الإجابة عن أسباب مراقبة الهاتف، لم يكن في القصر وقت اقتحامه
    if how == "genitive" and governor.lemma.lemma == "حاول" and trigger.lemma.lemma in _COUPS and trigger.pos in ("m", "n"):
        return _REAL if above == _REAL or above[0] == "negated" else None  # أفشلت محاولة انقلاب: it was attempted
    if how in ("genitive", "prep:ل") and governor.lemma.lemma == "حاول" and governor.pos == "m" and trigger.meant == "ASSAULT" and trigger.first == governor.last and not doc.words[governor.first].preposition:
        failed = governor.governor is not None and (governor.governor.lemma.embeds == "negated" or governor.governor.lemma.lemma in _FAILING)
        if failed and governor.how in ("subject", "object", "genitive") and above[1] == "actual":
            return "negated", "actual"  # أخفقت محاولات إسقاط المسيرات
        if above == _REAL and how == "genitive" and not failed:
            return _REAL  # محاولة تسلل عبر الحدود: who attempts it makes an attack
    if trigger.pos == "n" and how in ("object", "genitive") and governor.lemma.embeds == "negated" and doc.words[trigger.first].base == "محاولة" and doc.words[trigger.last - 1].base in _COUPS:
        return _REAL if governor.base[0] == "affirmed" else None  # أفشل محاولة انقلاب
    if (how == "genitive" or how in _ABOUT) and governor.pos == "m" and governor.lemma.lemma in _ALLEGING and (masdar or how != "genitive") and above[0] == "affirmed":
        return "affirmed", "possible"  # مزاعم استخدام الكلورين، ادعاءات حول دعم إيراني
    if how == "prep:علي" and masdar:
        ban = governor.governor if governor.pos == "p" and governor.lemma.lemma == "فرض" else governor
        if ban is not None and ban.lemma.lemma == "حظر" and ban.pos == "m":
            return _banned(ban, above)
    if how == "prep:قبل" and above[0] == "negated" and masdar and governor.governor is not None and governor.governor.meant == "REJECT" and (trigger.meant is None or trigger.meant in _YIELDING):
        return "affirmed", "possible"  # ترفض التفاوض قبل انسحاب الجيش
    if how == "clause" and governor.lemma.lemma == "قدر" and governor.lemma.cue == "think" and trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] == "I":
        if doc.forms[trigger.first - 1] in ("ان", "الا") and above == _REAL:
            return "affirmed", "possible"  # قدّر أن يعلن، beside قدّر أن الجيش يخسر
    if how in _OVER and governor.meant == "CONSULT" and above[1] in _OPEN and trigger.pos == "n" and not doc.words[trigger.first].article:
        return "affirmed", "possible"  # مستعد للتفاوض على تسوية
    if how in ("prep:عبر", "prep:من خلال") and masdar and (_status(governor) == "negated" or "preventing" in governor.lemma.kinds):
        return "affirmed", "possible"  # أحبط مخططا لتشكيل كتيبة عبر إرسال مقاتلين
    if how == "subject" and governor.pos == "v" and governor.lemma.lemma in _REQUIRING and masdar and governor.analysis is not None and governor.analysis.feature[:1] == "I" and above == _REAL:
        return "affirmed", "possible"  # قبولها يقتضي موافقة الجميع
    if how == "prep:في" and above == _REAL and trigger.unit > 0:
        entering = syntax.units[trigger.unit - 1]
        status = _status(governor) if governor.pos == "v" else None
        if entering.kind == "N" and entering.prep in ("ب", "الي", "في", "") and doc.words[entering.first].base in _ENTERING and status in ("demanded", "planned") and not doc.words[trigger.first].article:
            return "affirmed", status  # نصحه بالانخراط في محادثات سلام
    if how == "subject" and governor.lemma.lemma == "كان" and above == ("affirmed", "planned") and trigger.pos in ("m", "n") and trigger.last <= governor.first < len(doc) - 1 and doc.forms[governor.last] in _RUINOUS:
        return "affirmed", "possible"  # الحرب مع الهند ستكون كارثية: what she would be, not that she will come
    if how == "prep:امام" and above[0] == "negated":
        return "affirmed", "possible"  # لا توجد قيود أمام تطوير العلاقات
    if above == _DEMANDED and not _LICENCES.isdisjoint(governor.lemma.kinds) and how in ("prep:ب", "prep:ل", "object"):
        return _DEMANDED  # دعا إلى السماح بإجلاء المدنيين
    if above == _DEMANDED and governor.type == "AGREE" and governor.pos == "m" and how == "prep:علي" and governor.how in ("object", "prep:ب", "prep:الي", "genitive"):
        return _DEMANDED  # طالبت بالموافقة على نشر قوات
    if masdar and governor.pos == "m" and governor.lemma.lemma in _FORCING and (governor.how in ("prep:ل", "purpose") or above[1] in _OPEN) and above[0] == "affirmed" and how[5:] in _FEATURES:
        return _DEMANDED  # قصف المدينة لإرغامها على سحب جيشها
    if how == "prep:الي" and masdar and governor.lemma.lemma == "دفع" and governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[:1] == "I" and above[0] == "affirmed" and "object" in governor.slots:
        return _DEMANDED  # تدفع كينيا أوغندا إلى الانسحاب
    if how == "clause" and governor.lemma.lemma in _WISHING and above == _REAL and governor.base == _REAL and trigger.pos == "v" and trigger.meant is not None and doc.forms[trigger.first - 1] in ("ان", "وان") and any(a >= trigger.last and doc.mention_at[a] >= 0 and not doc.words[a].enclitic for a, _ in trigger.slots.get("subject", ())):
        return _DEMANDED  # تريد أوغندا أن تسحب كينيا قواتها
    if how == "clause" and governor.lemma.lemma in _WISHING and above == _REAL and governor.base == _REAL and trigger.meant is not None and _by_others(doc, trigger, governor):
        return _DEMANDED  # تريد المعارضة أن يُفرج عن المعتقلين
    if how == "clause" and governor.lemma.key in _WANTING and governor.base == _REAL and any(doc.mention_at[a] >= 0 or doc.words[a].article for a, _ in governor.slots.get("من", ())):
        return _DEMANDED  # تنتظر من السلطات أن تحقق
    if how == "prep:عن" and masdar and governor.lemma.lemma == "اعتذر" and above == governor.base == _REAL and syntax.units[trigger.unit].first < trigger.first and before == "عدم":
        return _REAL  # اعتذر عن عدم استقبال الوفد: «عدم» has denied it already
    if how == "prep:في" and governor.lemma.lemma == "بت" and trigger.pos in ("m", "n") and trigger.meant not in ("ACCUSE", "REQUEST") and not doc.words[trigger.first].article:
        return "affirmed", "possible"  # سيبت المجلس في إرسال قوات
    if how == "prep:عن" and governor.lemma.lemma in _LEAVING_OFF and governor.base[0] == "negated":
        return "affirmed", governor.base[1]  # لن تتخلى عن دعم أصدقائها
    if how == "prep:ل" and masdar and trigger.analysis is not None and trigger.analysis.enclitic and above[0] == "affirmed" and _cause(trigger, governor):
        return _REAL  # خطأ ارتكبه لتنازله عن الأرض
    return None


def _by_others(doc: Document, trigger: Trigger, governor: Trigger) -> bool:
    """Whether a verb without a subject of its own cannot go on with whoever wants it: «تريد المعارضة أن يُسلَّم الحكم»."""
    one, other = governor.analysis, trigger.analysis
    if one is None or other is None or governor.pos != "v" or trigger.pos != "v" or doc.forms[trigger.first - 1] not in ("ان", "وان"):
        return False
    if other.feature[-1:] == "p" and "object" not in trigger.slots and "\u064f" in doc.surface[trigger.first]:
        return True
    return not trigger.slots.get("subject") and one.feature[1:2] == other.feature[1:2] == "3" and one.feature[2:4] == "FS" and other.feature[2:4] == "MS"


def _banned(ban: Trigger, above: Status) -> Status:
    """What nobody may do is not done («استمرار الحظر على بيع السلاح»), and may be done where the ban is taken away («رفع الحظر على بيع السلاح»)."""
    over = ban.governor
    if above[0] == "negated":
        return "affirmed", "possible"
    if over is not None and (over.meant in ("CONCEDE", "RETREAT", "REJECT") or over.lemma.lemma in _LIFTING):
        return "affirmed", "possible"
    return "negated", above[1]


def _cause(trigger: Trigger, governor: Trigger) -> bool:
    """Whether a masdar with its doer on it and its object behind names the cause of blame, arrest or punishment."""
    owns = bool(trigger.slots.get("object")) or (trigger.lemma.lemma.startswith("ت") and "عن" in trigger.slots)
    return owns and (governor.lemma.light or governor.type in ("ACCUSE", "COERCE", "SANCTION", "SUPPORT", "PROTEST"))


def _status(governor: Trigger) -> str | None:
    """What a word makes of what it names, by any of its senses."""
    return governor.lemma.embeds or next((s.embeds for s in governor.lemma.senses if s.embeds), None)
