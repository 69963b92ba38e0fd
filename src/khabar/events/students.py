"""«طالبا بجامعة الزقازيق»: somebody who studies, and asks for nothing."""

from __future__ import annotations

from khabar.mentions.document import Document

_SCHOOLS = frozenset(("جامعة", "كلية", "مدرسة", "معهد", "ثانوية", "اكاديمية", "قسم", "صف", "سنة", "مرحلة"))


def student(doc: Document, i: int) -> bool:
    """Whether a word that may mean "asking" stands beside the school where somebody studies."""
    k = i + 2 if doc.forms[i + 1 : i + 2] == ["في"] else i + 1
    if k >= len(doc):
        return False
    word = doc.words[k]
    school = word.base.removeprefix("ب") if word.preposition == "ب" else word.base
    return (k == i + 2 or word.preposition == "ب") and school.removeprefix("ال") in _SCHOOLS
