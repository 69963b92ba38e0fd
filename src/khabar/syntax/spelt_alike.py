"""Verbs whose letters are those of a commoner one as well, which what stands behind asks for."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document

_SPELT_ALIKE = frozenset(("تآمر", "أسقط"))
"""Verbs that share letters with a commoner one."""
_HANDS = frozenset(("يد", "ايدي", "ايد", "قبضة"))
"""Whose hands a town falls into."""
_NEAR = 8
"""Words from the verb to them."""


def spelt_alike(doc: Document, i: int, verb: Analysis, verbs: tuple[Analysis, ...]) -> Analysis:
    """The other verb of the same letters, where what is written asks for it: «تأمر الوحدات بالالتزام»، «تسقط البلدة في يد المتمردين»."""
    if verb.lemma.lemma not in _SPELT_ALIKE:
        return verb
    if verb.lemma.lemma == "أسقط":
        for k in range(i + 1, min(len(doc), i + _NEAR)):
            if doc.words[k].base in _HANDS and (doc.forms[k - 1] == "في" or doc.words[k].preposition in ("في", "ب")):
                return next((a for a in verbs if a.lemma.lemma == "سقط"), verb)
            if not doc.words[k].is_word:
                return verb
    elif "آ" not in doc.surface[i]:
        return next((a for a in verbs if a.lemma.lemma == "أمر"), verb)
    return verb
