"""«سجن» as a building: «في سجن نابلس», «عيادة سجن الرملة»; beside «سجن الصحافي», where somebody is sent there."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_INSIDE = frozenset(("في", "داخل", "من", "الي", "خارج", "قرب", "امام"))
_OF_PRISON = frozenset(("عملية", "اقتحام", "اغلاق", "هروب", "نفق", "حادثة", "عيادة", "ادارة", "مدير", "قسم", "اقسام", "ساحة", "بوابة", "باب", "محيط", "داخل", "امام", "اسري", "سجناء", "نزلاء", "نزيل", "معتقلي", "مامور", "حراس", "حارس", "مستشفي", "زنازين", "رئيس", "قائد", "جدران", "اسوار"))
"""What a prison has: عيادة سجن الرملة."""
_GONE_TO = frozenset(("غادر", "دخل", "زار", "اقتحم", "هاجم", "قصف", "ترك", "داهم", "حاصر"))
"""What is done to a building: غادر الزعيم السجن."""
_PLACES = frozenset(("خليج", "مدينة", "بلدة", "ولاية", "قاعدة", "محافظة", "منطقة", "جزيرة", "النساء", "الاحداث"))
_BACK = 5  # words from «السجن» back to such a verb


def prison(doc: Document, i: int, analysis: Analysis, unit: Unit) -> bool:
    """Whether a prison stands behind a preposition of place, or behind a part of it or who is in it.

    Args:
        doc: the part that is read.
        i: token of «سجن».
        analysis: its reading.
        unit: the phrase it stands in.
    """
    if not analysis.article and not analysis.enclitic and i + 1 < len(doc) and doc.mention_at[i + 1] >= 0:
        named = doc.mentions[doc.mention_at[i + 1]]
        if named.first == i + 1 and doc.entities.drafts[named.entity].kind == "place":
            return True  # إغلاق سجن غوانتانامو، الهجوم على سجن الرقة
    if not analysis.enclitic and i + 1 < len(doc) and doc.words[i + 1].base.removeprefix("ال") in _PLACES:
        return True  # إغلاق سجن خليج غوانتانامو
    if i == unit.first and (unit.prep or not i):
        return unit.prep in _INSIDE
    if not analysis.enclitic and i == unit.first and any(a.lemma.key in _GONE_TO for k in range(max(0, i - _BACK), i) if k in doc.verb_tokens for a in doc.words[k].verbs):
        return True
    before = doc.words[i - 1]
    return not (analysis.enclitic or analysis.preposition or analysis.conjunction) and (before.base in _OF_PRISON or before.form in _OF_PRISON)


def freed_whom(form: str) -> str:
    """The pronoun on «سراحه», behind إطلاق; "" for none."""
    return form.removeprefix("سراح") if form.startswith("سراح") and form[4:] in ("ه", "ها", "هم", "هما") else ""
