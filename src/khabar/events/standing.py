"""Acts that are there because somebody is to end, face, condemn or record them: «بهدف القضاء على التهديدات»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_LASTING = frozenset(("SANCTION", "COERCE", "ASSAULT", "PROTEST", "THREATEN"))
_GETTING_ROUND = frozenset(("التفاف", "تحايل", "تهرب", "افلات", "التهرب", "الالتفاف", "التحايل", "الافلات", "يلتف", "تلتف", "يتحايل", "تتحايل", "يتهرب", "تتهرب"))
"""Words of getting round what is there: «الالتفاف على العقوبات»."""
_SIDING = frozenset(("المويدين", "المؤيدين", "المؤيدون", "المويدون", "المويد", "المؤيد", "المويدة", "المؤيدة", "المعارضين", "المعارضون", "المعارض", "المعارضة", "الرافضين", "الرافضون", "الرافض", "الرافضة", "المناهضين", "المناهض", "المناهضة", "المناوئين", "الداعمين", "الداعمة"))
"""Participles of those for or against something, whose «ل» names it."""
_ENDING = frozenset(("ending", "stopping"))
_EASING = frozenset(("كسر", "خفف", "قلص", "رفع", "فك", "أدان"))
_RECORDING = frozenset(("توثيق", "تسجيل", "رصد", "كشف", "فضح", "إحصاء", "احصاء"))
"""Masdars of putting down what was done: توثيق الانتهاكات."""
_FACING = frozenset(("واجه", "تصدى", "كافح", "جابه", "قاوم", "حارب", "مواجهة", "مكافحة", "محاربة", "مجابهة", "مقاومة", "كسر"))
_COUNTS = frozenset(("حالات", "اعداد", "عدد", "حصيلة"))
_SETTLING = frozenset(("حل", "تسوية", "انهاء"))
_SHAPES = frozenset(("حالات", "جميع", "كل", "كافة", "اعمال", "عمليات", "مختلف", "شتي", "سائر"))
"""Words between the masdar and the acts that only say how many."""
_UNDER_WAY = frozenset(("ASSAULT", "COERCE", "PROTEST", "SANCTION", "ACCUSE"))
_ENDED = _LASTING | {"AGREE", "REJECT", "AID", "MOBILIZE"}
"""What goes on until it is stopped."""
_COME_OF = frozenset(("الناجمة", "الناجم", "الناتجة", "الناتج", "المترتبة", "المترتب", "المتولدة", "المتولد"))
"""Definite participles of what has come of something."""


def stands(doc: Document, syntax: Syntax, trigger: Trigger, faced: bool = False) -> bool:
    """Whether a definite act behind a masdar of ending, facing or recording in the same phrase is there."""
    if trigger.pos not in ("m", "n") or trigger.unit < 0 or trigger.meant not in _LASTING:
        return False
    unit = syntax.units[trigger.unit]
    if not doc.words[trigger.first].article and not (trigger.pos == "n" and _owned(doc, trigger)):
        return False
    k = trigger.first - 1
    if k >= unit.first and doc.words[k].base in _COUNTS and (trigger.pos == "m" or trigger.meant == "ASSAULT"):
        return True  # لا تشمل حالات الاعتقال
    while k > unit.first and doc.forms[k] in _SHAPES:
        k -= 1
    if k < unit.first:
        return False
    nouns = [n for n in doc.words[k].nouns if n.pos == "m"]
    if any(n.lemma.lemma in _EASING or _ENDING & set(n.lemma.kinds) for n in nouns):
        return True
    if doc.words[k].base in ("استمرار", "تواصل") and trigger.pos == "n" and not doc.words[k].conjunction:
        return trigger.meant in ("ASSAULT", "COERCE", "SANCTION")  # استمرار جريمة الاحتلال سيؤدي إلى انفجار
    if doc.words[k].base in _SETTLING and trigger.pos == "n":
        return trigger.meant == "ASSAULT"  # خطة لحل الحرب في أوكرانيا
    return doc.words[k].base in _RECORDING or (faced and (doc.words[k].base in _FACING or any(n.lemma.lemma in _FACING for n in nouns)))


def outlasts(doc: Document, trigger: Trigger, governor: Trigger) -> bool:
    """«إذا استمرت الغارات»، «ما لم يُرفع الحصار»: what may go on or end is there."""
    kinds = governor.lemma.kinds
    if governor.modality != "possible" or governor.pos != "v" or trigger.pos not in ("m", "n") or trigger.meant not in _UNDER_WAY:
        return False
    if trigger.how not in (("subject", "object", "prep:عن") if not _ENDING.isdisjoint(kinds) else ("subject",) if "going_on" in kinds else ()):
        return False
    analysis = trigger.analysis
    return doc.words[trigger.first].article or (analysis is not None and bool(analysis.enclitic)) or _owned(doc, trigger)


def _owned(doc: Document, trigger: Trigger) -> bool:
    """«حرب الإبادة»، «هجمات المستوطنين»: definite by what stands behind it."""
    held = trigger.slots.get("genitive") or ([(trigger.last - 1, trigger.last)] if trigger.last - trigger.first > 1 else [])
    return any(doc.words[first].article or doc.mention_at[first] >= 0 for first, _ in held)


def settled_by_others(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether a fight stands behind a masdar of settling or recording: whoever settles it has not fought it."""
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if unit is None or trigger.meant != "ASSAULT" or trigger.first <= unit.first:
        return False
    return doc.words[trigger.first - 1].base.removeprefix("ل") in (_SETTLING | _RECORDING) - {"انهاء"} and doc.words[trigger.first].article


def done_away_with(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """«القضاء على التهديدات»، «الحد من الهجمات»: what stands behind «على» or «من» of doing away is there."""
    if trigger.meant not in _LASTING or trigger.pos not in ("m", "n") or governor.pos not in ("m", "v") or not (doc.words[trigger.first].article or (trigger.pos == "n" and _owned(doc, trigger))):
        return False
    if governor.lemma.lemma == "قضى" or (governor.pos == "m" and doc.words[governor.first].base == "قضاء"):
        return trigger.how == "prep:علي" and trigger.unit >= 0 and syntax.units[trigger.unit].first == trigger.first
    return governor.lemma.lemma in ("حد", "قلل") and trigger.how == "prep:من"


def spoken_against(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«النواب المؤيدون للاتفاق»، «الالتفاف على العقوبات»، «صمتها تجاه الجرائم»: what people are for or against, get round or look on at."""
    if trigger.pos not in ("m", "n") or trigger.unit < 0:
        return False
    unit = syntax.units[trigger.unit]
    if unit.first != trigger.first or unit.first <= syntax.first:
        return False
    definite = doc.words[trigger.first].article or doc.forms[trigger.first].startswith("لل")
    if unit.prep == "ل":
        return definite and trigger.meant in ("AGREE", "SANCTION", "ASSAULT") and doc.forms[unit.first - 1].removeprefix("و") in _SIDING
    before = doc.words[unit.first - 2]
    if unit.prep in ("علي", "من") and trigger.meant == "SANCTION":
        return definite and before.base in _GETTING_ROUND
    return unit.prep in ("تجاه", "ازاء", "حيال") and trigger.meant in ("ASSAULT", "COERCE") and (definite or _owned(doc, trigger))


def stopped_at_once(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«وقف فوري للعدوان»، «الوقف الفوري لتزويدهم بالسلاح»: what stands behind «ل» and the masdar of stopping goes on."""
    units, unit = syntax.units, syntax.units[trigger.unit] if trigger.unit > 0 else None
    if unit is None or unit.prep != "ل" or trigger.meant not in _ENDED or unit.first != trigger.first:
        return False
    before = units[trigger.unit - 1]
    if before.kind != "N" or unit.first - before.last > 1 or before.mentions:
        return False
    kinds = _ENDING if trigger.meant in ("SANCTION", "COERCE") else {"stopping"}
    heads = doc.words[max(before.first, before.last - 2) : before.last - 1]
    return any(n.pos == "m" and kinds & n.lemma.kinds for w in heads for n in w.nouns)


def came_of_it(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«أمر بتعويض الأضرار الناجمة عن القصف»: the definite act that something has come of was there, whatever is to be done about that."""
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if unit is None or unit.prep not in ("عن", "علي", "من") or trigger.meant not in _LASTING or unit.first != trigger.first:
        return False
    at = unit.first - (1 if doc.words[unit.first].preposition else 2)
    return at >= syntax.first and doc.forms[at] in _COME_OF and (bool(doc.words[trigger.first].article) or _owned(doc, trigger))
