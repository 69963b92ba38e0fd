"""Acts that have not the day told beside them: who backs whom, the call before a meeting, what is written about, what is thought of something."""

from __future__ import annotations

from khabar.events.dated import Dated
from khabar.events.elapsed import SPANS
from khabar.events.retold import SPOKEN
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.time_owners import STOPPED, describing, gone

_PREPOSITIONS = frozenset(("الي", "ب", "عن", "علي", "ل"))
_LONG = 4
"""Words behind an act among which it is said how long it went on."""
_YEAR = 90
"""Days after which what is remembered has its anniversary, or the news of it are old."""
_NEAR = 4
"""Words from what is written to what it is about."""
_LASTING = frozenset(("AGREE", "RETREAT", "SANCTION", "COERCE"))
"""Types of what is in force until it ends."""
_EXPIRED = frozenset(("انتهى", "انقضى", "نفد"))
_EXPIRY = frozenset(("انقضاء", "انتهاء", "نفاد", "مهلة", "صلاحية", "مفعول", "انتهائها", "انقضائها"))
"""Verbs and nouns by which what is in force comes to its end."""
_ENDS = 3
"""Words before what was in force among which one of them stands."""
_TALKERS = frozenset(("كشف", "تحدث", "كتب", "نشر", "تكلم", "حكى"))
"""Verbs behind which عن stands before what was done before: تحدث أمس عن غارات."""


def of_side(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«اندلعت أمس اشتباكات بين مجموعات مؤيدة للحكومة»: whom somebody backs tells who it is, not what was done on the day."""
    k = trigger.first
    if trigger.pos not in ("a", "p") or len(found.date.value) != 10:
        return False
    return trigger.type == "SUPPORT" and bool(doc.words[k - 1].is_word) and not doc.words[k].conjunction and k - 1 not in doc.verb_tokens and doc.timex_at[k - 1] < 0


def invited(doc: Document, trigger: Trigger) -> bool:
    """«اجتمعوا أمس بدعوة من البابا»: the call came before the meeting."""
    k = trigger.first
    return trigger.type in ("REQUEST", "AGREE") and doc.forms[k] in ("بدعوة", "بطلب") and k + 1 < len(doc) and doc.forms[k + 1] == "من"


def written(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«نشرت صحيفة أمس تقريرا عن تعذيب محتجين»: what is written about has not the day of the writing."""
    k = trigger.first
    above = trigger.governor
    if above is not None and trigger.how == "prep:عن" and above.lemma.lemma in _TALKERS and found.last < k and (above.first < found.first or above.lemma.lemma == "تحدث"):
        return True  # تحدثت الصحيفة أمس عن غارات على المدينة
    if trigger.pos not in ("m", "n") or not found.first < k - 2 or doc.forms[k - 1] not in ("عن", "حول", "بشان") or k - 2 < found.last:
        return False
    nouns = (doc.words[j].base.removesuffix("ا") for j in range(max(found.last, k - _NEAR), k - 1) if not doc.words[j].function)
    return any("saying" in doc.lexicon.function.get(noun, ()) for noun in nouns)


def tells_of(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«فاز أمس في اقتراع وصفته المعارضة بالمزور»: a relative clause without pronoun says what is thought of it, not on that day."""
    k = trigger.first
    if trigger.type not in SPOKEN or trigger.pos != "v" or found.first > k or doc.words[k].conjunction:
        return False
    behind = doc.words[k + 1] if k + 1 < len(doc) else None
    if not doc.words[k].enclitic and not (behind is not None and behind.enclitic and behind.base in _PREPOSITIONS):
        return False  # إضراب دعت إليه النقابات، خطوة نددت بها
    before = doc.words[k - 1]
    return before.is_word and not (before.function or before.article) and k - 1 not in doc.verb_tokens and max(doc.timex_at[k - 1], doc.mention_at[k - 1]) < 0


def stopped(trigger: Trigger) -> bool:
    """«توقفت المفاوضات منذ 2014», «علّقت الحكومة المحادثات أمس»: what came to its end on a day was done before."""
    above = trigger.governor
    return above is not None and above.pos == "v" and above.type is None and trigger.pos in ("m", "n") and trigger.how in ("subject", "object") and above.lemma.lemma in STOPPED


def expired(doc: Document, trigger: Trigger) -> bool:
    """«قبيل انقضاء الهدنة مساء اليوم», «انتهى الاتفاق في آذار»: the day on which what was in force ends is not the one on which it was made."""
    if trigger.type not in _LASTING or trigger.pos not in ("m", "n"):
        return False
    for k in range(trigger.first - 1, max(-1, trigger.first - 1 - _ENDS), -1):
        word = doc.words[k]
        if k in doc.verb_tokens:
            return any(a.lemma.lemma in _EXPIRED for a in word.verbs)
        if word.base in _EXPIRY:
            return True
        if doc.timex_at[k] >= 0 or not word.is_word or word.function:
            return False
    return False


def committed(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«ملتقى اليوم للكشف عن الانتهاكات التي ارتكبتها القوات»: crimes told by who committed them are not of the day told before."""
    k = trigger.last
    many = trigger.pos in ("m", "n") and trigger.analysis is not None and trigger.analysis.feature[:1] == "P" and found.first < trigger.first
    return many and k + 1 < len(doc) and doc.words[k].function == "relative" and any(a.lemma.lemma == "ارتكب" for a in doc.words[k + 1].verbs)


def lasted(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«نال حريته اليوم بعد اعتقال دام ثلاثة عشر شهراً», «بعد قطيعة 12 عاماً»: what went on so long was not on the day on which it ended."""
    k = trigger.first
    if trigger.pos not in ("m", "n") or found.first > k or len(found.date.value) != 10 or "بعد" not in (doc.words[k - 1].base, doc.words[k - 2].base):
        return False
    for j in range(trigger.last, min(len(doc), trigger.last + _LONG)):
        if not doc.words[j].is_word and not doc.words[j].is_number:
            return False
        if doc.forms[j] in SPANS or any(a.lemma.lemma in ("دام", "استمر", "استغرق") for a in doc.words[j].verbs):
            return True
    return False


def commemorated(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«حضروا احتفالات الذكرى السبعين لهدنة 1953»: the time behind an anniversary, long gone, is that of what is remembered."""
    if trigger.last >= found.first or not gone(doc, found.date.value, _YEAR):
        return False
    return any(form.endswith(("ذكري", "الذكري")) for form in doc.forms[trigger.last : found.first])


def said_of(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """«قتل انتحاري يشتبه بانتمائه إلى التنظيم تسعة أمس»: what is thought of somebody in a relative clause has not the day of what he did."""
    now = trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] == "I" and not trigger.analysis.future
    if not now or trigger.type not in SPOKEN or found.first < trigger.first or doc.words[trigger.first].conjunction:
        return False
    k = trigger.first - 1
    head = doc.words[k]
    somebody = doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].how != "name" and not (head.article or head.enclitic)
    return k >= 0 and (somebody or describing(doc, trigger.first))


def elsewhere(doc: Document, trigger: Trigger, found: Dated) -> bool:
    """Whether the time found for an act is that of something beside it."""
    if invited(doc, trigger) or written(doc, trigger, found) or of_side(doc, trigger, found) or stopped(trigger) or expired(doc, trigger) or committed(doc, trigger, found):
        return True
    return tells_of(doc, trigger, found) or lasted(doc, trigger, found) or commemorated(doc, trigger, found) or said_of(doc, trigger, found)
