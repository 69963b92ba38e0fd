"""What it were better for somebody to do, which he has not done: «كان الأجدر بباريس أن تسحب قواتها»، «يجدر بالجامعة أن تدين»، «آن لبغداد أن تطرد»."""

from __future__ import annotations

from khabar.mentions.document import Document

_BETTER = frozenset(("الاجدر", "الاولي", "الاحري", "الاجدي", "الاخلق", "الاليق", "اجدر", "اولي", "احري", "حريا", "جديرا", "خليقا", "قمينا", "حري", "جدير", "خليق", "يجدر", "ويجدر", "فيجدر", "يحسن", "ويحسن", "يحري"))
_BEHOLDEN = frozenset(("به", "بها", "بهم", "بهما", "بنا", "له", "لها", "لهم", "لهما", "لنا"))
_NEAR = 7
"""Words from «أن» back to such a word."""


def better(doc: Document, first: int, that: int) -> tuple[int, int] | None:
    """Tokens of the phrase between such a word and the «أن» at token `that`, which names whose it were to do so; None where none stands there.

    Args:
        doc: the report.
        first: where the sentence begins.
        that: the token of «أن».
    """
    for k in range(that - 1, max(first - 1, that - _NEAR), -1):
        word = doc.words[k]
        due = doc.surface[k].removeprefix("و") == "آن"
        if doc.forms[k] not in _BETTER and not due and (k in doc.verb_tokens or not word.is_word or word.function in ("complementizer", "relative", "subordinator")):
            return None
        if due or doc.forms[k].removeprefix("و") in _BETTER:
            before = doc.words[k - 1] if k > first else None
            if doc.forms[k].endswith("اولي") and before is not None and before.is_word and not (before.function or before.verbs):
                return None  # الناحية العسكرية الأولى للإشراف على التمرين: the first
            held = doc.mentions[doc.mention_at[k + 1]].preposition if doc.mention_at[k + 1] >= 0 else ""
            led = held in ("ب", "ل") or doc.words[k + 1].preposition in ("ب", "ل") or doc.forms[k + 1] in _BEHOLDEN
            return (k + 1, that) if led and k + 1 < that else None
    return None
