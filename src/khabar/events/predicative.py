"""Participles that say something of the noun before them: «إن بلاده مستعدة للعودة»، «قصدوا العاصمة معزين الأمير»."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_HELD = frozenset(("ب", "ل", "علي", "عن", "في"))
_READY = frozenset(("استعد", "تمسك", "حرص", "التزم", "ندد", "اعترض", "رفض", "عارض", "أيد", "دعم", "رحب", "طالب", "دعا"))
"""Lemmas of what one is ready for, keeps to, backs or refuses."""
_VERY = frozenset(("جدا", "للغاية", "تماما", "بشدة", "كثيرا"))
_PAYING = frozenset(("عزى", "هنأ", "اعتذر", "زار", "واسى", "شكر", "بارك"))
"""Lemmas of what somebody comes or calls to do."""


def predicative(doc: Document, i: int, analysis: Analysis, unit: Unit) -> bool:
    """Whether a bare participle is a predicate in the phrase it ends, or a circumstance in the plural or behind a name."""
    if analysis.article or analysis.preposition or not i or i + 1 >= len(doc):
        return False
    before, after = doc.words[i - 1], doc.words[i + 1]
    if analysis.pos == "a" and analysis.lemma.lemma in _PAYING and not analysis.conjunction and not unit.prep:
        circumstance = doc.forms[i].endswith("ين") and (before.article or doc.mention_at[i - 1] >= 0)
        return circumstance and (after.article or after.function == "preposition" or doc.mention_at[i + 1] >= 0)
    if analysis.lemma.lemma not in _READY or analysis.feature[:1] == "A":
        return False
    definite = i > unit.first and bool(before.article or before.enclitic or before.possessed or doc.mention_at[i - 1] >= 0)
    joined = analysis.conjunction == "و" and i == unit.first
    held = (after.function == "preposition" and (after.base in _HELD)) or after.preposition in ("ب", "ل")
    return (definite or joined) and held and analysis.pos == "a"


def beside(doc: Document, i: int) -> int:
    """The word behind a participle, past the adverb of how much: «مستاء جدا من»."""
    return i + 2 if i + 2 < len(doc) and doc.forms[i + 1] in _VERY else i + 1
