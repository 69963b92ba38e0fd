"""Fighting that is told by what it does or what it is the cause of, though no side is named: «يعرقل القتال وصول الإغاثة»، «نزحوا بسبب المعارك»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

FIGHTS = frozenset(("قاتل", "اقتتل", "اشتبك", "معركة", "حرب", "نزاع", "صراع"))
"""Look-up keys of words of fighting."""
_CAUSES = frozenset(("prep:بسبب", "prep:جراء", "prep:من جراء", "prep:نتيجة", "prep:بفعل"))
_FLEEING = frozenset((
    "هربا", "فرارا", "هاربين", "فارين", "هروبا", "ايام", "ساعات", "اسابيع", "اشهر", "شهور", "سنوات", "اعوام", "عاما", "يوما", "شهرا", "اسبوعا", "عقود", "عامين", "شهرين", "اسبوعين", "يومين",
))  # fmt: skip
"""What those do who flee from a fight, and how long it has been: بعد عشرة أيام من المعارك."""
_SPELLS = frozenset(("نوبات", "جولات", "موجات", "اعمال"))
"""Heads that only say in which portions fighting comes."""
_GROWING = frozenset(("اتسع", "توسع", "امتد", "تصاعد", "احتد", "طال", "عاد", "تفاقم", "تركز", "انتقل", "اقترب"))
"""Lemmas of what fighting does without an object."""
_SHUNNING = frozenset(("تجنب", "تفادى", "عانى", "شهد", "خاض"))
"""Lemmas of what those do who are in a fight or keep out of it."""
_OVER = frozenset(("ceasing", "stopping", "ending", "outlasting"))
_BRINGING = frozenset(("اوقع", "خلف", "اسفر", "ادي", "تسبب", "حصد", "افضي"))
"""Look-up keys of verbs between an attack and its dead."""
_HARMING = _BRINGING | {"اودي", "نتج"}
_DESCRIBED = 3
"""Words that may describe an attack before «الذي»."""
_TOLLS = frozenset(("قتلي", "قتيل", "قتيلا", "قتيلين", "جريحين", "شهيدين", "جرحي", "جريح", "جريحا", "ضحايا", "شهداء", "شهيدا", "اصابات", "مصابين", "مصابا"))
_COUNT = 5
"""Words of a phrase among which the dead or wounded are counted: سقوط نحو عشرين قتيلا."""
_MUTUAL = frozenset(("قاتل", "اقتتل", "اشتبك"))
_OF_IT = frozenset(("عملية", "مشهد", "موقع", "وقت", "حصيلة", "نتائج", "ضحايا", "منفذ", "مكان", "اتساع", "توسع", "تصاعد", "تجدد", "عودة", "احتمال", "منظمو", "منظمي", "خطر"))
"""Heads that only name an act to say something of it: «لعملية القصف»."""
_MARCHING = frozenset(("تظاهر", "احتج", "اضرب", "اعتصم"))
_ONSETS = frozenset(("بدء", "بداية", "اندلاع", "انطلاق", "نشوب", "بدايه"))
_TIMES = frozenset(("منذ", "قبل", "بعد"))


def acting(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether definite fighting is the subject of a verb of consequence or growth, or what something comes of."""
    if trigger.lemma.key not in FIGHTS or trigger.pos not in ("m", "n") or not doc.words[trigger.first].article or trigger.unit < 0:
        return False
    at = trigger.first
    unit = syntax.units[trigger.unit]
    if unit.first < at and not (unit.first == at - 1 and doc.words[unit.first].base in _SPELLS):
        return False
    if trigger.how in _CAUSES or (at > 1 and doc.forms[at - 1] == "من" and doc.words[at - 2].base in _FLEEING):
        return True
    verb = trigger.governor
    if trigger.how != "subject" or verb is None or verb.pos != "v" or verb.type == "ASSAULT" or verb.lemma.cue is not None or not _OVER.isdisjoint(verb.lemma.kinds):
        return False
    if verb.analysis is None or verb.analysis.feature.endswith("p") or verb.lemma.lemma in _SHUNNING:
        return False
    if verb.last == at and doc.words[verb.first - 1].function == "relative" and not verb.analysis.enclitic:
        return False  # البلدان التي تعاني النزاعات: they, not it
    return verb.lemma.lemma in _GROWING or "causing" in verb.lemma.kinds or bool(verb.slots.get("object"))


def kept_up(doc: Document, trigger: Trigger) -> bool:
    """«القصف لم ينقطع»، «فروا من القصف»، «على وقع التظاهرات»: shelling, fighting and marches go on, and each mention of them tells that they do."""
    verb, key, at, how = trigger.governor, trigger.lemma.key, trigger.first, trigger.how
    if trigger.pos != "m" or not doc.words[at].article or trigger.polarity == "negated" or how in ("prep:ل", "purpose", "predicate"):
        return False
    if at and (doc.words[at - 1].function == "demonstrative" or doc.words[at - 1].base in _OF_IT):
        return False
    if verb is not None and ((verb.polarity != "negated" and not _OVER.isdisjoint(verb.lemma.kinds)) or verb.type == "REJECT"):
        return False
    if trigger.type == "PROTEST":
        named = key not in ("تظاهر", "احتج") or doc.forms[at].endswith("ات")  # not: منع التظاهر، الاحتجاج لدى السفير
        return named and key in _MARCHING and how not in ("prep:في", "prep:ب", "prep:مع") and doc.forms[at - 1] != "مع"
    if key == "قصف":
        return how not in ("genitive", "prep:علي")
    told = doc.words[at - 1].function != "preposition" and (verb is None or verb.pos != "v" or doc.forms[verb.first - 1] != "ما")  # not: ما خربه القتال
    return key in _MUTUAL and told and how in ("subject", "object", "", None)


def only_dated_by(doc: Document, trigger: Trigger) -> bool:
    """«منذ اندلاع المعارك»: fighting of nobody, nowhere, that only says since when something is so."""
    at = trigger.first
    if trigger.lemma.key not in FIGHTS or at < 2 or not doc.words[at].article or trigger.slots or trigger.actors or trigger.recipients:
        return False
    if doc.words[at - 1].base not in _ONSETS or doc.words[at - 1].article or doc.forms[at - 2].removeprefix("و") not in _TIMES:
        return False
    return not (trigger.last < len(doc) and (doc.timex_at[trigger.last] >= 0 or doc.words[trigger.last].article))


def only_mentioned(trigger: Trigger) -> bool:
    """«كتاب عن المعركة»، «استمرار الحرب»: definite fighting of nobody that hangs on another word, with nothing of its own behind."""
    if trigger.lemma.key not in FIGHTS:
        return False
    if trigger.how == "subject" and trigger.governor is not None and trigger.governor.lemma.lemma in ("تزامن", "ترافق"):
        return True  # تزامنت المعارك مع الحصاد
    prep = trigger.how.removeprefix("prep:")
    hangs = trigger.how == "genitive" or (prep != trigger.how and prep != "في")
    return hangs and trigger.slots.keys() <= {prep}


def brought_harm(doc: Document, trigger: Trigger) -> bool:
    """«فوجئوا بالهجمات التي أسفرت عن مقتل خمسة»: a relative clause tells what an attack or fight with its article brought about."""
    if trigger.pos not in ("m", "n") or not doc.words[trigger.first].article:
        return False
    for k in range(trigger.last, min(len(doc) - 1, trigger.last + _DESCRIBED)):
        word = doc.words[k]
        if word.function == "relative":
            return any(v.lemma.key in _HARMING and v.feature[:1] == "P" for v in doc.words[k + 1].verbs)
        if not word.is_word or word.function or not word.article:
            return False
    return False


def takes_toll(doc: Document, trigger: Trigger) -> bool:
    """«أوقع القصف ثلاثة قتلى»، «خلفت الغارة جرحى»: an attack whose dead and wounded are all that is told of it."""
    verb = trigger.governor
    if trigger.how != "subject" or verb is None or verb.pos != "v" or verb.lemma.key not in _BRINGING or (verb.polarity, verb.modality) != ("affirmed", "actual"):
        return False
    for name in ("object", "عن", "ب", "الي", "في"):
        for first, last in verb.slots.get(name, ())[:1]:
            if any(doc.words[k].base.removeprefix("ال") in _TOLLS for k in range(first, min(last, first + _COUNT))):
                return True
    return False
