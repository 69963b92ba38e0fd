"""What stands before a verb without being its subject: «لأول مرة تعتذر بلجيكا», «فجأة قصفت إسرائيل دمشق», «في خطوة مفاجئة طردت باريس السفير»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_WORDS = frozenset((
    "مرة", "لاول", "للمرة", "لمرة", "فجاة", "هكذا", "عندئذ", "حينئذ", "يومئذ", "وقتئذ", "حيثما", "اينما", "كيفما", "قلما", "سواء", "ثانية", "تارة", "نفسه", "نفسها", "ذاته", "ذاتها", "عصرا", "خطا", "اثرها", "اثره",
))  # fmt: skip
_SISTERS = frozenset(("ان", "لكن", "لان", "بان", "كان", "فان", "لعل", "ليت", "لكنه"))
"""Words behind which a subject stands in the accusative."""
_ENDLESS = 3
"""Letters of the shortest word whose «ا» at its end is that of an adverb: «برا»."""


def fronted(doc: Document, unit: Unit) -> bool:
    """Whether a bare phrase is an adverb: one of some words, or an accusative without article, which no subject is."""
    word, form = doc.words[unit.first], doc.words[unit.first].form.removeprefix("و")
    before = doc.words[unit.first - 1] if unit.first else None
    if before is not None and (before.function == "complementizer" or before.base in _SISTERS or before.form in _SISTERS):
        return False  # غير أن مسؤولا أقر
    if unit.prep or unit.mentions or word.article or word.is_number or word.numeral:
        return False
    if doc.forms[unit.first].removeprefix("و") in _WORDS or form in _WORDS:
        return True
    if form == "كل" and doc.words[unit.last - 1].form in ("يوم", "ليلة", "شهر", "عام", "ذلك", "مرة", "سنة"):
        return True
    return len(form) >= _ENDLESS and form.endswith("ا") and not form.endswith(("ها", "هما", "نا")) and not word.enclitic and not word.function and not word.given and doc.surface[unit.first].rstrip("ً")[-1:] == "ا" and not form.startswith("ال")


def opens(doc: Document, units: list[Unit], u: int, verb: Unit) -> bool:
    """Whether a phrase with a preposition only opens the sentence, so that the verb behind it describes nothing: its subject stands behind it and no other verb goes on."""
    if verb.analysis is None or verb.analysis.enclitic or verb.joined:
        return False
    if fronted(doc, units[u]) and (u == 0 or units[u - 1].kind == "C"):
        return True
    if u or not units[u].prep:
        return False
    behind = next((k for k in range(len(units)) if units[k] is verb), -1) + 1
    if not behind or behind >= len(units) or units[behind].kind != "N" or units[behind].prep or not units[behind].mentions or doc.mentions[units[behind].mentions[0]].first != units[behind].first:
        return False
    return not any(unit.kind == "V" and not unit.joined and units[k - 1].kind == "C" and units[k - 1].form == "comma" for k, unit in enumerate(units) if k > behind)
