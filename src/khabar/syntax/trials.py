"""«مثل» as a verb: somebody stands before a court."""

from __future__ import annotations

from khabar.mentions.document import Document

_COURTS = frozenset(("محكم", "قضاء", "قاض", "قاضي", "نياب", "محقق", "لجن", "مدعي", "محاكم"))
"""Before whom somebody stands trial."""
_SEEN = 10
"""Words behind it within which the court is named."""


def stands_trial(doc: Document, i: int) -> bool:
    """Whether «مثل» says that somebody stood before a court: «مثل الوزير السابق أمام المحكمة»; no «like»."""
    if i + 1 < len(doc) and doc.words[i + 1].function:
        return False  # مثل هذه القضايا
    for k in range(i + 2, min(len(doc) - 1, i + _SEEN)):
        if doc.forms[k] == "امام":
            return doc.words[k + 1].base.removeprefix("ال").removesuffix("ة") in _COURTS
        if not doc.words[k].is_word and doc.surface[k] in ".؛:":
            return False
    return False
