"""Acts that are not the one dated elsewhere in the report: others like it, what came before, what has a time of its own."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day

_UNKNOWN = frozenset(("deictic.after", "deictic.ago", "same-day", "beside"))
"""Rules of times that say that an act has its own day, though not which."""
_BEGINS = frozenset(("اندلاع", "بدء", "بداية", "بدايه", "نشوب", "تفجر", "انطلاق"))
"""Words behind منذ or قبل whose genitive has begun before."""
_OTHERS = frozenset(("اخرين", "اخرون", "اخران"))
"""Other people: مقتل خمسة وإصابة آخرين."""
_NEW = frozenset(("جديد", "جديدة"))
"""What is new at the head of a report is its news: دانت فرض عقوبات جديدة ... والاثنين فرض الاتحاد عقوبات جديدة."""
LAST = frozenset(("الاخير", "الاخيرة"))
"""Told behind an act, the one before the act of the report: بعد الهجوم الأخير."""
RESULTS = frozenset(("أدى", "أسفر", "أوقع", "خلف", "أودى", "تسبب"))
"""Verbs of what a deed led to."""
_GOING = frozenset(("استمرار", "تواصل", "مواصلة", "اتساع", "تصاعد"))
"""Nouns before an act that say that it goes on."""
_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE"))
_NEAR = 5
"""Words from an act within which its own time stands."""
_AFTER = 3
"""Words behind an act among which it is said to be another."""
_WITHIN = 16
"""Words from a relative pronoun to an act in its clause."""
_NEWS = 8
"""Days before the report within which an act is its news and no background."""


def set_apart(doc: Document, trigger: Trigger) -> bool:
    """Whether an act is told as another one («هجوم مماثل») or at a time of its own that is not known («بعد أيام»)."""
    if trigger.pos in ("a", "p") and trigger.analysis is not None and trigger.analysis.article:
        return True  # المسيرات المنددة بالإحراق: who it was and not what was done
    function = doc.lexicon.function
    if trigger.pos in ("m", "n") and trigger.first > 1 and doc.words[trigger.first - 1].base in _BEGINS and "since" in doc.words[trigger.first - 2].kinds:
        return True  # قبل اندلاع الاشتباكات
    if trigger.pos in ("m", "n") and _answered(doc, trigger):
        return True
    last = doc.sentences[trigger.sentence][1]
    if trigger.pos in ("m", "n") and not any(doc.words[k].is_number for k in range(trigger.last, min(last, trigger.last + _AFTER))):
        if any(("another" in function.get(form, ()) and form not in _OTHERS and (trigger.sentence > 1 or form not in _NEW)) or (form in LAST and trigger.type == "ASSAULT") for form in doc.forms[trigger.last : min(last, trigger.last + _AFTER)]):
            return True
    return _timed_apart(doc, trigger)


def _answered(doc: Document, trigger: Trigger) -> bool:
    """«شنت غارات "رداً" على هجوم»: an act not told before, which another answers, is not that other."""
    analysis, behind = trigger.analysis, trigger.last
    if analysis is None or analysis.article or analysis.enclitic or doc.forms[trigger.first - 1] != "علي":
        return False
    if behind < len(doc) and (doc.words[behind].article or doc.mention_at[behind] >= 0):
        return False  # ردا على جريمة نابلس
    return any(doc.forms[k] == "ردا" for k in range(max(0, trigger.first - _AFTER - 1), trigger.first - 1))


def goes_on(doc: Document, trigger: Trigger) -> bool:
    """«تتواصل الاحتجاجات», «تواصل القوات قصفها»: what a verb in the present says goes on."""
    if trigger.pos not in ("m", "n"):
        return False
    first = doc.sentences[trigger.sentence][0]
    verb = next((k for k in range(trigger.first - 1, max(first, trigger.first - 4) - 1, -1) if k in doc.verb_tokens), -1)
    return verb >= 0 and all(a.feature[:1] == "I" and "going_on" in a.lemma.kinds for a in doc.words[verb].verbs)


def continued(doc: Document, trigger: Trigger) -> bool:
    """«تتواصل المعارك», «مع استمرار الاحتجاجات»: what is told as going on is not of the one day of another deed."""
    return trigger.pos in ("m", "n") and (goes_on(doc, trigger) or doc.words[trigger.first - 1].base in _GOING)


def talked_of(trigger: Trigger) -> bool:
    """«ناقش المجلس، أمس، الهجوم»: a deed that is talked about was done before."""
    above, how = trigger.governor, trigger.how
    if above is None or trigger.type not in _DEEDS or "talking_of" not in above.lemma.kinds:
        return False
    return above.first < trigger.first and (how == "object" or how.startswith("prep:"))


def taken_up(doc: Document, trigger: Trigger, beside: Sequence[Trigger]) -> bool:
    """«قصفت المستوطنات رداً على العدوان»: what a deed of its kind answers, named as known, is hardly one of the deeds told beside the answer."""
    analysis, first = trigger.analysis, trigger.first
    if not any(t.type == trigger.type and t.first < first for t in beside):
        return False
    return analysis is not None and analysis.article and first > 1 and doc.forms[first - 1] == "علي" and doc.forms[first - 2] == "ردا"


def _timed_apart(doc: Document, trigger: Trigger) -> bool:
    first, last = doc.sentences[trigger.sentence]
    for step in (1, -1):
        k = (trigger.last if step == 1 else trigger.first) + (0 if step == 1 else -1)
        for _ in range(_NEAR):
            if not first <= k < last or k in doc.verb_tokens or doc.surface[k] in "،؛:.":
                break
            index = doc.timex_at[k]
            if index >= 0:
                if doc.timexes[index].value is None and doc.timexes[index].rule in _UNKNOWN and not _counts_from(doc, index, k, trigger):
                    return True
                break
            k += step
    return False


def _counts_from(doc: Document, index: int, k: int, trigger: Trigger) -> bool:
    """«بعد أيام من الهجوم»: the act is that from which the time is counted."""
    while k < len(doc) and doc.timex_at[k] == index:
        k += 1
    return k < len(doc) and k <= trigger.first and doc.forms[k] in ("من", "علي")


def of_one_clause(doc: Document, trigger: Trigger, told: Trigger) -> bool:
    """«قُتل تسعة في انفجار», «هجوم أدى إلى مقتل اثنين»: no comma, pronoun or أن parts two acts of one sentence."""
    if told.sentence != trigger.sentence:
        return False
    for k in range(min(trigger.last, told.last), max(trigger.first, told.first)):
        if doc.surface[k] in "،؛:" or doc.words[k].function in ("complementizer", "subordinator"):
            return False
        if doc.words[k].function == "relative" and doc.forms[k] != "ما" and not any(a.lemma.lemma in RESULTS for a in doc.words[k + 1].verbs):
            return False
    return True


def earlier(doc: Document, trigger: Trigger) -> bool:
    """«وقبل ذلك التقى ...»: what is told after such words came before what the report tells."""
    first = doc.sentences[trigger.sentence][0]
    opening = doc.forms[first : first + 3]
    return len(opening) == 3 and opening[0] in ("قبل", "وقبل") and opening[1] in ("ذلك", "هذا")


def looks_back(doc: Document, trigger: Trigger) -> bool:
    """«وكان التنظيم قد شن هجوماً»: told as what came before."""
    if trigger.analysis is not None and trigger.analysis.article:
        return False
    first = doc.sentences[trigger.sentence][0]
    forms = doc.forms[first : first + 2]
    return any(form.removeprefix("و").removeprefix("ف") in ("كان", "كانت", "كانوا") for form in forms) and trigger.first - first < 30


def background(doc: Document, value: str) -> bool:
    """Whether a date lies so far back that an act told before it in the report is hardly of that day."""
    end = last_day(value)
    return end is not None and doc.published is not None and (doc.published - end).days > _NEWS


def same_tense(one: Trigger, other: Trigger) -> bool:
    """Whether two acts are told in one tense: not «نفى أمس ...، ويتهم»."""
    return one.analysis is None or other.analysis is None or one.analysis.feature[:1] == other.analysis.feature[:1]


def aside(doc: Document, told: Trigger) -> bool:
    """«شيرين أبو عاقلة التي قُتلت الأربعاء»: what is told of somebody in a relative clause, so that he is known, and no news."""
    for k in range(told.first - 1, max(told.first - _WITHIN, doc.sentences[told.sentence][0]), -1):
        if doc.surface[k] in "،؛:.":
            return False
        if doc.words[k].function == "relative" and doc.forms[k] not in ("ما", "مما", "من"):
            return not doc.words[k].conjunction and not any(a.lemma.senses for j in range(max(0, k - _NEAR), k) for a in doc.words[j].nouns)
    return False
