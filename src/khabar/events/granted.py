"""What stands before «أن» by which its clause is a fact though it is denied: «لا يخفى أن»، «لم يعد سرا أن»، «لا تنسى بيروت أن»، «لا شك في أن»."""

from __future__ import annotations

from khabar.mentions.document import Document

_DOUBTED = frozenset(("شك", "ريب", "جدال", "مراء", "خلاف", "عجب", "غرو", "غرابة", "سرا", "سر", "خافيا", "خافية", "يخفي", "تخفي", "تنسي", "ينسي", "ننسي", "يفوت", "تفوت", "يغيب", "يجهل", "تجهل", "نجهل", "ينكر احد", "يجادل احد", "يختلف اثنان", "مفاجاة", "مستغربا"))
"""Words that behind a negator take what follows for granted."""
_NOT = frozenset(("لا", "ولا", "فلا", "ليس", "وليس", "ليست", "لم", "ولم", "بلا", "دون"))
_BACK, _BETWEEN = 5, 2
"""Words from «أن» back to such a word, and from there to the negator: لم يعد سرا."""


def granted(doc: Document, first: int, that: int) -> bool:
    """Whether the «أن» at a token tells a fact by what stands before it in the sentence that begins at `first`."""
    for k in range(that - 1, max(first, that - _BACK) - 1, -1):
        if not doc.words[k].is_word or doc.words[k].function == "complementizer":
            return False
        pair = f"{doc.forms[k]} {doc.forms[k + 1]}"
        if doc.forms[k] in _DOUBTED or pair in _DOUBTED:
            return any(doc.forms[j] in _NOT or (doc.forms[j].lstrip("وف") == "ما" and doc.forms[j + 1] == "من") for j in range(max(first, k - _BETWEEN), k))
    return False
