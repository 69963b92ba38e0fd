"""Whether an act is told as done again and again: «قصفت مراراً»، «ما زالت تقصف»، «اعتداءات المستوطنين»."""

from __future__ import annotations

from khabar.events.habits import lasting
from khabar.events.recurring import recurs
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.spells import every

_BEFORE, _AFTER = 3, 8
"""Words before and after an act among which one says that it is repeated."""
_EVERY = frozenset(("يوم", "اسبوع", "شهر", "عام", "سنة", "ليلة", "صباح", "مساء", "جمعة", "صيف", "ربيع", "شتاء", "خريف"))
"""Indefinite times behind «كل»."""
_USED_TO = frozenset(("دأب", "اعتاد", "درج", "واظب", "ثابر", "داوم"))
_WHENEVER = frozenset(("كلما", "فكلما"))
_KEPT_ON = frozenset(("ظل", "ظلت", "ظلوا", "بقيت", "بقوا", "راح", "راحت", "راحوا"))
_SINCE = 4
"""Words from «منذ» to a verb in the imperfect."""
_OFTEN = frozenset(("ASSAULT", "COERCE", "THREATEN", "PROTEST"))
_HABITS = frozenset(("دأب", "واظب", "اعتاد", "درج", "داوم"))
"""Verbs of doing something again and again."""
_OVER_AGAIN = frozenset(
    (
        ("غير", "مرة"), ("من", "مرة"), ("من", "مناسبة"), ("الحين", "والاخر"), ("حين", "واخر"), ("كثيرا", "ما"), ("غالبا", "ما"), ("عادة", "ما"), ("وكثيرا", "ما"), ("وغالبا", "ما"),
        ("بشكل", "مستمر"), ("بشكل", "متكرر"), ("بشكل", "يومي"), ("بشكل", "دائم"), ("بصورة", "مستمرة"), ("بصورة", "متكررة"), ("بصورة", "يومية"), ("بصورة", "دائمة"),
    )
)  # fmt: skip
"""Two words that say so: في أكثر من مناسبة، كثيرا ما."""
_EVER = frozenset(("طالما", "لطالما", "وطالما", "ولطالما", "باستمرار", "تكرارا"))
_REPEATING = frozenset(("تكرار", "تكرر", "توالي", "تتالي", "تعاقب"))
"""Nouns whose genitive is done again and again: تكرار التعدي."""
_AGES = frozenset(("سنوات", "سنين", "اعوام", "عقود", "عقدين", "عقد", "اشهر", "شهور", "عام", "عامين", "سنتين", "سنة", "شهرين", "اسابيع", "اندلاع", "بداية", "بدء", "استقلال", "انتخاب", "توليه", "توليها", "تأسيسها"))
"""What «منذ» counts from behind a verb in the imperfect: longer than one act takes."""
_ENDINGS = frozenset("،؛:.؟!")


def repeated(doc: Document, trigger: Trigger, dated: bool) -> bool:
    """Tell acts done again and again from one that is done once.

    Args:
        doc: the report.
        trigger: the act.
        dated: whether the report gives it a date; then only a word of repetition counts.
    """
    if trigger.modality not in ("actual", "habitual"):
        return False
    if any(name == "iterated" for name, *_ in trigger.rules):
        return True
    often, forms = doc.lexicon.iterated, doc.forms
    if not often.isdisjoint(forms[trigger.first + 1 : trigger.first + 5]):
        return True
    again = doc.lexicon.repeating
    for k in range(trigger.last, min(len(doc), trigger.last + _AFTER)):
        if doc.surface[k] in _ENDINGS or (k in doc.verb_tokens and forms[k] not in again):
            break
        if forms[k] in again or (forms[k] == "كل" and k + 1 < len(doc) and forms[k + 1] in _EVERY) or (trigger.pos == "v" and every(doc, k)):
            return True
    if trigger.pos == "v" and any(forms[k] in again for k in range(max(0, trigger.first - _BEFORE), trigger.first)):
        return True
    if trigger.governor is not None and trigger.governor.lemma.lemma in _HABITS and trigger.how in ("prep:علي", "object"):
        return True  # دأبت على احتجاز المهاجرين
    imperfect = trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] == "I"
    above = trigger.governor
    if above is not None and above.lemma.lemma in _USED_TO and trigger.how in ("prep:علي", "object", "clause"):
        return True  # دأبت البحرية على احتجاز الناقلات
    if trigger.pos == "v" and any(forms[k].removeprefix("و") in _WHENEVER for k in range(doc.sentences[doc.sentence_of(trigger.first)][0], trigger.first)):
        return True  # كلما اقتربت الانتخابات اعتقلت الشرطة معارضين
    if imperfect and any(forms[k].removeprefix("و") in _KEPT_ON and (k == 0 or forms[k - 1] != "في") for k in range(max(0, trigger.first - _BEFORE), trigger.first)):
        return True  # ظلت موسكو تمد المتمردين بالسلاح
    if imperfect and any(forms[k].removeprefix("و") == "منذ" and k + 1 < len(doc) and doc.timex_at[k + 1] >= 0 for k in range(max(0, trigger.first - _SINCE), trigger.first)):
        return True  # ومنذ عام 2003 تسمح لهم
    return recurs(doc, trigger) or _over_again(doc, trigger) or (imperfect and _for_ages(doc, trigger)) or (not dated and _many(doc, trigger)) or lasting(doc, trigger, dated)


def _over_again(doc: Document, trigger: Trigger) -> bool:
    """«نفت في أكثر من مناسبة»، «طالما دافعت عنه»، «تكرار التعدي»: by a phrase of the clause, or the noun before."""
    first, last = doc.sentences[doc.sentence_of(trigger.first)]
    forms = doc.forms
    if trigger.pos in ("m", "n"):
        return trigger.first > first and doc.words[trigger.first - 1].base in _REPEATING
    for k in range(max(first, trigger.first - _BEFORE), trigger.first):
        if forms[k] in _EVER or (forms[k], forms[k + 1]) in _OVER_AGAIN:
            return True
    for k in range(trigger.last, min(last - 1, trigger.last + _AFTER)):
        if k in doc.verb_tokens or (doc.surface[k] in _ENDINGS and doc.surface[k] != "،"):
            return False
        if forms[k] in _EVER or (forms[k], forms[k + 1]) in _OVER_AGAIN:
            return True
    return False


def _for_ages(doc: Document, trigger: Trigger) -> bool:
    """«يعارض منذ انتخابه وجود القوات»، «يشنون هجمات منذ عقدين»: what goes on that long is done again and again."""
    for k in range(trigger.last, min(len(doc) - 1, trigger.last + _SINCE)):
        if k in doc.verb_tokens or doc.surface[k] in _ENDINGS:
            return False
        if doc.forms[k] == "منذ":
            return doc.words[k + 1].base in _AGES or any(doc.forms[k + 1].startswith(age) for age in ("انتخاب", "استقلال", "تولي"))
    return False


def _many(doc: Document, trigger: Trigger) -> bool:
    """Whether a definite plural without a number names acts of somebody in general: جرائم الميليشيا، انتهاكاتهم، التهديدات."""
    if trigger.pos not in ("m", "n") or trigger.type not in _OFTEN or trigger.last > trigger.first + 1:
        return False
    word, analysis = doc.words[trigger.first], trigger.analysis
    if word.base.startswith("اصاب"):
        return False  # نقل الإصابات: the wounded
    plural = (analysis is not None and analysis.feature[:1] == "P") or word.base.endswith("ات") or word.form in doc.lexicon.many
    before = doc.words[trigger.first - 1] if trigger.first else None
    if not plural or (before is not None and (before.is_number or before.function == "quantifier")):
        return False
    owned = analysis is not None and bool(analysis.enclitic)
    if word.article or owned:
        return True
    for first, last in trigger.slots.get("genitive", ())[:1]:
        return any(doc.words[k].article or doc.mention_at[k] >= 0 for k in range(first, min(last, first + 2)))
    return False
