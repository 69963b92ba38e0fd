"""Truces that are over: «انهارت الهدنة», «بعد انهيار وقف إطلاق النار», «أدى القصف إلى سقوط الهدنة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

OVER = "the truce is over"
"""Rule by which a truce is told as no longer kept."""
DONE_TO_TRUCES = frozenset(("مدد", "جدد", "انتهك", "خرق", "اخترق"))
"""Lemmas whose masdar takes up a truce by its pronoun: «الهدنة التي يدعون إلى تمديدها»."""
_BREAKS_DOWN = frozenset(("انقض", "انهار", "سقط", "تداعى", "انفرط", "تهاوى", "تبخر", "انتهى", "انقضى"))
_BREAKDOWN = frozenset(("انهيار", "سقوط", "تداعي", "انفراط", "تهاوي"))
_END = frozenset(("انتهاء", "انقضاء", "نهاية", "انهاء", "الغاء"))
_SINCE = frozenset(("مع", "بعد", "عقب", "اثر", "منذ", "بسبب", "جراء", "نتيجة", "فور", "غداة"))
_STILL = frozenset(("قبل", "قبيل", "حتي", "اقتراب", "قرب", "عشية", "موعد", "لحين"))
"""Words before the end of a truce that is still kept."""
_DESCRIBED = 3
"""Words that may describe a truce before what tells of it."""
_MADE = frozenset(("أعلن", "أبرم", "دخل", "بدأ", "رعى", "توصل", "اتفق", "وقع", "سرى"))
_LONG, _LASTING = frozenset(("لمدة", "مدتها", "مدة")), frozenset(("استمر", "دام", "امتد"))
_SPANS = frozenset(("ساعة", "ساعات", "ساعتين", "يوم", "ايام", "يومين", "اسبوع", "اسابيع", "اسبوعين", "شهر", "اشهر", "شهرين"))
_TELLING = frozenset(("أعلن", "إعلان", "أدى", "أفضى", "تسبب", "قاد"))


def over(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger | None) -> bool:
    """Whether a truce is told to have broken down or run out."""
    if trigger.meant != "RETREAT" or trigger.pos == "v" or trigger.sense is None or trigger.sense.mode != "ceasefire" or trigger.first <= syntax.first:
        return False
    if governor is not None and governor.pos == "v" and trigger.how == "subject":
        return governor.lemma.lemma in _BREAKS_DOWN and governor.polarity == "affirmed" and governor.modality == "actual"
    at = trigger.first - 1
    if doc.words[at].article or doc.words[at].enclitic:
        return False
    noun = doc.words[at].base
    if noun not in _BREAKDOWN and noun not in _END:
        return False
    before = doc.forms[at - 1].removeprefix("و") if at > syntax.first else ""
    if before in _SINCE:
        return True
    return any(n.lemma.lemma in _TELLING for k in range(max(syntax.first, at - 5), at) for n in (*doc.words[k].verbs, *doc.words[k].nouns)) and (noun in _BREAKDOWN or before != "الي")


def told_of(doc: Document, trigger: Trigger) -> bool:
    """Whether it is said how long a truce is, or that it was announced or made: «في ظل هدنة تستمر أسبوعا»، «الهدنة التي أعلنت أمس»."""
    if trigger.lemma.key != "هدنة" or trigger.analysis is None or trigger.analysis.enclitic:
        return False
    for k in range(trigger.last, min(len(doc) - 1, trigger.last + _DESCRIBED)):
        word = doc.words[k]
        if word.function == "relative":
            return any(v.lemma.lemma in _MADE and v.feature[:1] == "P" for v in doc.words[k + 1].verbs)
        if not doc.words[trigger.first].article and (word.base in _LONG or any(v.lemma.lemma in _LASTING for v in word.verbs)):
            return True
        if not doc.words[trigger.first].article and (word.base == "من" or word.preposition == "ل") and any(doc.words[i].base in _SPANS for i in range(k, min(len(doc), k + 3))):
            return True
        if not word.is_word or word.function or word.verbs:
            return False
    return False


def named_by_its_end(doc: Document, trigger: Trigger) -> bool:
    """Whether a truce is named as what ended, and not as what is still kept: «بعد عام من انتهاء الهدنة», but not «قبيل انقضاء الهدنة»."""
    at = trigger.first - 1
    if trigger.sense is None or trigger.sense.mode != "ceasefire" or at < 1 or doc.words[at].base not in _END or doc.words[at].article or trigger.polarity == "negated":
        return False
    return doc.forms[at - 1].removeprefix("و") not in _STILL
