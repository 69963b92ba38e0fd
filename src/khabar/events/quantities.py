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
        "شهيد",
        "شهداء",
        "قتل",
        "مقتل",
        "استشهاد",
        "ضحايا",
        "ضحية",
        "قتيلا",
        "مصرع",
        "استشهد",
        "وفاة",
    ),
    "wounded": ("جريح", "جرحي", "مصاب", "مصابين", "اصابة", "جرح", "اصيب", "جريحا", "مصابا"),
    "detained": ("معتقل", "معتقلين", "اعتقال", "اعتقل", "موقوف", "توقيف", "اسير", "اسري", "سجين"),
    "displaced": ("نازح", "نازحين", "نزوح", "تهجير", "لاجئ", "لاجئين", "مهجر"),
    "troops": ("جندي", "جنود", "مقاتل", "مقاتلين", "عسكري", "عسكريين", "عنصر", "عناصر", "جنديا"),
    "weapons": ("دبابة", "دبابات", "صاروخ", "صواريخ", "طائرة", "طائرات", "مسيرة", "مسيرات", "قذيفة", "قذائف", "صاروخا"),
    "money": ("دولار", "يورو", "دينار", "ريال", "جنيه", "روبل", "ليرة", "درهم", "دولارات"),
    "people": ("شخص", "اشخاص", "شخصا", "مدني", "مدنيين", "مدنيا", "مواطن", "متظاهر", "طفل", "اطفال", "امراة"),
}
_KIND = {word: what for what, words in _WHAT.items() for word in words}


def quantities(doc: Document, trigger: Trigger) -> list[Quantity]:
    """Numbers in the complements of a trigger, each with what it counts."""
    out: list[Quantity] = []
    seen: set[int] = set()
    for name, ranges in trigger.slots.items():
        if name not in ("subject", "object", "genitive", "من", "ب"):
            continue
        for first, last in ranges:
            start, end = doc.start[first], doc.end[last - 1]
            segment = doc.text[start:end]
            for number in numbers.find(segment):
                if number.start + start in seen or (number.min is None and number.max is None):
                    continue
                seen.add(number.start + start)
                what = _counted(doc, trigger, first, last)
                out.append(Quantity(what=what, min=number.min, max=number.max, approx=number.approx,  # type: ignore[arg-type]
                                    start=start + number.start, end=start + number.end))  # fmt: skip
    return out


def _counted(doc: Document, trigger: Trigger, first: int, last: int) -> str:
    own = _KIND.get(doc.words[trigger.first].base) or _KIND.get(doc.forms[trigger.first])
    if own in ("killed", "wounded", "detained", "displaced"):
        return own
    for k in range(first, last):
        found = _KIND.get(doc.forms[k]) or _KIND.get(doc.words[k].base)
        if found:
            return found
    return own or "other"
