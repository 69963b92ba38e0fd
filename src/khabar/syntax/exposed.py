"""«تعرض» of what an attack befalls, which is written like «she offers» and «she shows»: «أكدت الوزارة تعرض طائرة لإطلاق نار»."""

from __future__ import annotations

from khabar.mentions.document import Document

_PICTURES = frozenset(("صور", "صورا", "صورة", "مشاهد", "لقطات", "فيديو", "مقطع", "مقاطع", "فيلم"))
_REACH = 8
"""Words from the verb on within which the attack stands."""


def met_with(doc: Document, i: int) -> bool:
    """Whether an attack stands behind «ل» a few words on, and no picture right behind: أكدت الوزارة تعرض طائرة لإطلاق نار."""
    if doc.forms[i + 1 : i + 2] and doc.words[i + 1].base in _PICTURES:
        return False
    for word in doc.words[i + 1 : i + _REACH]:
        if not word.is_word:
            return False
        if word.preposition == "ل":
            return any(s.type == "ASSAULT" for n in word.nouns for s in n.lemma.senses) or word.form in ("لاطلاق", "للاطلاق", "لنيران")
    return False
