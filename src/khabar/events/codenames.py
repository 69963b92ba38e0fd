"""Names of operations, bodies and provinces, whose words name no act: عملية «غضب عدن»، مقاطعة موسكو."""

from __future__ import annotations

from khabar.lexicon.entries import Lemma
from khabar.mentions.document import Document

_OPENING, _CLOSING = frozenset("«\"“'"), frozenset("»\"”'")
_OPERATIONS = frozenset(("عملية", "عمليات", "معركة", "حملة", "عاصفة", "بعملية", "لعملية", "وعملية", "غزوة", "ومعركة", "غرفة"))
"""What bears a name in quotes."""


_BODIES = frozenset(("جبهة", "لجنة", "هيئة", "ملتقى", "ملتقي", "حملة", "مجموعة", "رابطة", "جمعية", "مركز", "مرصد", "منظمة", "شبكة", "ائتلاف", "تحالف", "مبادرة", "تجمع", "تنسيقية", "مؤسسة", "مجلس", "اتحاد", "منتدى", "منتدي", "لقاء", "مؤتمر"))
"""What a body is called by, before the words of what it is for."""
_NAME = 6
"""Words of such a name."""


def of_a_body(doc: Document, first: int, i: int) -> bool:
    """Whether a word behind «ل» says in the quoted name of a body what it is for: «"الملتقى الوطني لدعم المقاومة"»."""
    if doc.words[i].article or doc.surface[i][:1] != "ل":
        return False
    for k in range(i - 1, max(first, i - _NAME) - 1, -1):
        if doc.surface[k] in _OPENING:
            return k + 1 < i and doc.words[k + 1].base.removeprefix("ال") in _BODIES and any(doc.surface[j] in _CLOSING for j in range(i + 1, min(len(doc), i + _NAME)))
        if not doc.words[k].is_word:
            return False
    return False


def province(doc: Document, i: int, lemma: Lemma) -> bool:
    """Whether «ومقاطعة» behind the name of a city is its province: «على أراضي موسكو ومقاطعة موسكو»."""
    words = doc.words
    return lemma.key == "قاطع" and 0 < i < len(doc) - 1 and words[i].conjunction == "و" and words[i - 1].base == words[i + 1].base


def codename(doc: Document, first: int, last: int, i: int, lemma: Lemma) -> bool:
    """Whether a word of the sentence from first to last stands in the quoted name of an operation; a strike in quotes may be one."""
    forms, surface = doc.forms, doc.surface
    opening = next((k for k in range(i - 1, max(first, i - 3) - 1, -1) if surface[k] in _OPENING), -1)
    if opening < 1 or forms[opening - 1].removeprefix("ال") not in _OPERATIONS or any(s.type in ("ASSAULT", "COERCE") for s in lemma.senses):
        return False
    return any(surface[k] in _CLOSING for k in range(i + 1, min(last, i + 4)))
