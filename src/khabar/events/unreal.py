"""What stands before «أن» by which its clause is only dreaded or never came about, and the adverbs that part an act from the word it hangs on: «خوفا من أن»، «ما كان لباريس أن»، «قادرة حاليا على»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

Status = tuple[str, str]
_DREAD = frozenset(("خشية", "مخافة", "خوفا", "تحسبا", "تفاديا", "تجنبا", "حذرا"))
_MEANING = frozenset(("يعني", "تعني", "يعن", "تعن", "يكفي", "تكفي", "يكف"))
_NEVER = frozenset(("ما", "وما", "فما"))
_BEING = frozenset(("كان", "كانت", "ليكون", "لتكون"))
ADVERBS = frozenset(("الان", "حاليا", "قريبا", "ايضا", "كذلك", "اليوم", "جدا", "تماما", "للغاية", "فورا", "كليا", "بعد", "دائما", "عمليا", "فعليا", "عسكريا", "سياسيا", "رسميا", "وحدها", "وحده"))
_PHRASES = frozenset((("في", "الاصل"), ("علي", "الاقل"), ("في", "النهاية"), ("من", "جديد"), ("بشكل", "كامل"), ("في", "الحال"), ("حتي", "الان")))
_FIRST = ("في", "المقام", "الاول")
_THEN = frozenset(("زار", "وصل", "غادر", "توجه", "سافر", "عاد", "عقد", "انعقد", "أجرى", "بدأ", "انطلق", "التقى", "اجتمع", "استقبل", "أجل", "تأجل", "تقرر", "انتهى", "اختتم", "افتتح", "استأنف", "رفع", "أرجأ"))
"""Verbs of goings and sittings, behind which «على أن» says what is to come then."""
_SINCE = 16
"""Words back from «على أن» to such a verb."""
_ON_HIM = 4
"""Words from «أن» back to «ما كان»."""


def past_adverbs(doc: Document, first: int, k: int) -> int:
    """Token k, or the first of the adverbs, times and quotation marks that end right before it."""
    forms, words = doc.forms, doc.words
    while k > first + 1:
        if (not words[k - 1].is_word and doc.surface[k - 1] in '«"“»”') or doc.timex_at[k - 1] >= 0 or forms[k - 1] in ADVERBS:
            k -= 1
        elif forms[k - 1] in ("في", "خلال") and k < len(doc) and doc.timex_at[k] >= 0:
            k -= 1  # في الوقت الحالي
        elif (forms[k - 2], forms[k - 1]) in _PHRASES:
            k -= 2
        elif k > first + 3 and tuple(forms[k - 3 : k]) == _FIRST:
            k -= 3
        else:
            break
    return k


def unreal(doc: Document, syntax: Syntax, k: int) -> Status | None:
    """Status of the clause behind «أن» at token k that is dreaded or never came about; None where it is neither."""
    forms = doc.forms
    before = forms[k - 1].removeprefix("و")
    if before in _DREAD or (before == "من" and forms[k - 2].removeprefix("و") in _DREAD):
        return "affirmed", "possible"
    if before in ("مقابل", "لقاء") and any(v.feature[:1] in "IJS" for v in doc.words[k + 1].verbs):
        return "affirmed", "possible"  # أفرجت عن الأموال مقابل أن تفرج طهران عن السجناء
    if before == "علي" and _to_come(doc, syntax, k):
        return "affirmed", "planned"
    if any(forms[at] in _MEANING and forms[at - 1].lstrip("وف") in ("لا", "لم") for at in range(max(syntax.first + 1, k - _ON_HIM), k)):
        return "affirmed", "possible"  # لا يعني ذلك أن موسكو انسحبت، لا يكفي أن تدين
    for at in range(k - 2, max(syntax.first, k - 1 - _ON_HIM) - 1, -1):
        if forms[at] in _BEING and at > 0 and forms[at - 1] in _NEVER:
            held = doc.words[at + 1].preposition == "ل" or (doc.mention_at[at + 1] >= 0 and doc.mentions[doc.mention_at[at + 1]].preposition == "ل")
            denied = any(c.verb.first == at and c.verb.negated for c in syntax.clauses)  # then the verb says so itself
            return ("negated", "actual") if held and not denied else None  # وما كان لباريس أن تنسحب
    return None


def _to_come(doc: Document, syntax: Syntax, k: int) -> bool:
    """«وصل إلى بيروت على أن يغادر غدا»، «رفعت الجلسة على أن تستأنف»: whether «على أن» says what is to come after what the verb before tells."""
    if not any(v.feature[:1] in "IJS" for v in doc.words[k + 1].verbs) or any("على" in n.lemma.preps for n in doc.words[k - 2].nouns):
        return False
    for at in range(k - 2, max(syntax.first, k - 1 - _SINCE) - 1, -1):
        if doc.words[at].function == "complementizer":
            return False
        if at in doc.verb_tokens:
            return any(v.lemma.lemma in _THEN for v in doc.words[at].verbs)
    return False
