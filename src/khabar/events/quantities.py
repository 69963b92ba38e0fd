"""Numbers that belong to an act: killed, wounded, detained, displaced, troops, weapons, money, people."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import Quantity
from khabar.text import numbers

_WHAT = {
    "killed": (
        "قتيل",
        "قتلي",
        "قتيلا",
        "شهيد",
        "شهيدا",
        "شهداء",
        "ضحايا",
        "ضحية",
        "حتفهم",
    ),
    "wounded": ("جريح", "جرحي", "جريحا", "مصاب", "مصابا", "مصابين"),
    "detained": ("معتقل", "معتقلا", "معتقلين", "موقوف", "موقوفا", "اسير", "اسيرا", "اسري", "سجين", "سجينا", "سجناء"),
    "displaced": ("نازح", "نازحا", "نازحين", "لاجئ", "لاجئا", "لاجئين", "مهجر"),
    "troops": ("جندي", "جنود", "مقاتل", "مقاتلا", "مقاتلين", "عسكري", "عسكريا", "عسكريين", "عنصر", "عنصرا", "عناصر", "جنديا"),
    "weapons": (
        "دبابة",
        "دبابات",
        "صاروخ",
        "صاروخا",
        "صواريخ",
        "طائرة",
        "طائرات",
        "مسيرة",
        "مسيرات",
        "قذيفة",
        "قذائف",
        "مقاتلة",
        "مقاتلات",
        "مدرعة",
        "مدرعات",
        "قنبلة",
        "قنابل",
    ),
    "money": ("دولار", "دولارا", "دولارات", "يورو", "دينار", "دينارا", "ريال", "ريالا", "جنيه", "جنيها", "روبل", "ليرة", "درهم", "شيكل"),
    "people": (
        "شخص",
        "اشخاص",
        "شخصا",
        "مدني",
        "مدنيا",
        "مدنيين",
        "مواطن",
        "مواطنا",
        "متظاهر",
        "متظاهرا",
        "محتج",
        "طفل",
        "طفلا",
        "اطفال",
        "امراة",
        "نساء",
        "فلسطينيا",
    ),
}  # fmt: skip
_KIND = {word: what for what, words in _WHAT.items() for word in words}
_ACTS = {
    "killed": ("قتل", "استشهد", "اغتال", "اعدم", "ذبح", "مصرع", "قتيل", "شهيد"),
    "wounded": ("اصاب", "جرح"),
    "detained": ("اعتقل", "احتجز", "اوقف", "اسر", "سجن", "حبس", "خطف", "اختطف"),
    "displaced": ("نزح", "هجر", "شرد", "تهجر", "تهجير"),
}
_DONE = {lemma: what for what, lemmas in _ACTS.items() for lemma in lemmas}
"""What the number beside an act counts, whoever the people are: 15 جنديا قتلوا."""
_SLOTS = frozenset(("subject", "object", "genitive", "من", "ب", "عن", "ل", "الي"))
_RESULTING = frozenset(("خلف", "اسفر", "اوقع", "اودي", "حصد"))
"""Verbs between an act and its toll: غارة خلفت 46 قتيلا، هجوم أودى بحياة 32 شخصا."""
_NO_COUNT = frozenset(
    ("عاما", "عام", "سنة", "سنوات", "اعوام", "يوما", "ايام", "يوم", "شهرا", "اشهر", "اسبوع", "اسابيع", "ساعة", "ساعات", "دقيقة", "دقائق",
     "كيلومتر", "كيلومترا", "كيلومترات", "متر", "مترا", "امتار", "كلم", "كم", "ميل", "ميلا", "مئة", "المئة", "المائة", "بالمئة", "بالمائة", "درجة", "%")
)  # fmt: skip
"""Units of what is no number of an act: ages, spans, distances, shares."""
_NAMED = frozenset(
    ("نوع", "طراز", "رقم", "عيار", "القرار", "المادة", "قرار", "مادة", "الفقرة", "اف", "ميغ", "سوخوي", "عام", "سنة")
)
"""Words before a number that tells a thing apart and counts nothing."""
_COUNTED_BY_ACT = frozenset(("killed", "wounded", "detained", "displaced"))


def quantities(doc: Document, trigger: Trigger) -> list[Quantity]:
    """Numbers in the complements of a trigger and in its toll, each with what it counts."""
    out: list[Quantity] = []
    seen: set[int] = set()
    own = _done(trigger)
    for name, ranges in trigger.slots.items():
        if name in _SLOTS:
            for first, last in ranges:
                _collect(doc, first, last, own, seen, out)
    if trigger.type == "ASSAULT" and not out:
        _toll(doc, trigger, seen, out)
    return out


def _done(trigger: Trigger) -> str | None:
    what = _DONE.get(trigger.lemma.key)
    return what if trigger.type in ("ASSAULT", "COERCE", "SANCTION", "RETREAT") else None


def _collect(doc: Document, first: int, last: int, own: str | None, seen: set[int], out: list[Quantity]) -> None:
    if not any(word.numeral for word in doc.words[max(0, first - 2) : last]):
        return
    if any(doc.words[k].base in ("حياة", "ارواح", "بحياة", "بارواح") for k in range(first, min(last, first + 2))):
        own = "killed"  # أودى بحياة 32 شخصا
    start, end = doc.start[max(0, first - 2)], doc.end[last - 1]
    for number in numbers.find(doc.text[start:end]):
        at, until = number.start + start, number.end + start
        head = doc.token_at(until) - 1
        if head < first or at in seen or (number.min is None and number.max is None):
            continue
        if any(
            n.pos == "m" and any(s.type for s in n.lemma.senses) for k in range(first, head) for n in doc.words[k].nouns
        ):
            continue  # فقدان ثلاثة وإصابة تسعة: the number is that of the act before it
        if doc.timex_at[head] >= 0 or _names(doc, doc.token_at(at), head):
            continue
        seen.add(at)
        low, high, approx = number.min, number.max, number.approx
        if doc.forms[head + 1 : head + 5].count("الاقل") and doc.forms[head + 1 : head + 5].count("علي"):
            high, approx = None, True  # 15 جنديا على الأقل
        what = (
            own
            if own and _counted(doc, head, last) != "money"
            else _counted(doc, head, last) or _headed(doc, first, head)
        )
        out.append(Quantity(what=what, min=low, max=high, approx=approx, start=at, end=until))  # type: ignore[arg-type]


def _names(doc: Document, first: int, head: int) -> bool:
    """Whether a number is a name, an age, a span or a share and counts nothing."""
    after = doc.forms[head + 1] if head + 1 < len(doc) else ""
    if after in _NO_COUNT or (after in ("في", "ب") and doc.forms[head + 2 : head + 3] in (["المئة"], ["المائة"])):
        return True
    k = first - 1
    while k >= 0 and not doc.words[k].is_word and doc.surface[k] in "\"«“'-":
        k -= 1
    return k >= 0 and doc.forms[k] in _NAMED


def _counted(doc: Document, head: int, last: int) -> str:
    """What the words behind a number say it counts."""
    for k in range(head + 1, min(last, head + 4, len(doc))):
        found = _KIND.get(doc.forms[k]) or _KIND.get(doc.words[k].base)
        if found:
            return found
        if not doc.words[k].is_word:
            break
    return ""


def _headed(doc: Document, first: int, head: int) -> str:
    """What the noun before a number says: عدد القتلى 15; else other."""
    for k in range(max(first, head - 4), head):
        found = _KIND.get(doc.forms[k]) or _KIND.get(doc.words[k].base)
        if found:
            return found
    return "other"


def _toll(doc: Document, trigger: Trigger, seen: set[int], out: list[Quantity]) -> None:
    """The dead and wounded that the verb behind an act tells: هجوم أسفر عن مقتل 5، أعمال عنف خلفت 46 قتيلا."""
    for k in range(trigger.last, min(len(doc), trigger.last + 8)):
        if doc.surface[k] in ".؛؟!":
            return
        if any(v.lemma.key in _RESULTING for v in doc.words[k].verbs):
            end = k + 1
            while end < min(len(doc), k + 14) and doc.surface[end] not in ".؛،,":
                end += 1
            if any(
                n.pos == "m" and any(s.type for s in n.lemma.senses)
                for i in range(k + 1, min(end, k + 4))
                for n in doc.words[i].nouns
            ):
                return  # أسفر عن مقتل خمسة: the killing tells its own number
            found: list[Quantity] = []
            _collect(doc, k + 1, end, None, seen, found)
            out += [q for q in found if q.what in _COUNTED_BY_ACT]
            return
