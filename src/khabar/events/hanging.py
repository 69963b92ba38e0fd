"""How a masdar hangs on the word above it: as its purpose, its charge, so much of it, a refusal told of."""

from __future__ import annotations

from khabar.events.fighting import FIGHTS
from khabar.events.heads import keys
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_COMPLEMENT = frozenset(("ب", "الي", "عن", "علي", "ل", "في", "من", "دون"))
OCCASION = frozenset(("خلال", "في", "بعد", "علي هامش", "عقب", "قبل", "اثر", "قبيل", "غداة", "في اعقاب", "اثناء"))
"""Prepositions of the occasion: «قال خلال مؤتمر مشترك مع نظيره» is a meeting of the one who speaks."""
_ENTERING = frozenset(("دخل", "انخرط", "اشترك"))
"""Verbs of going into a fight."""
_TELLING = frozenset(("قال", "تحدث", "علق", "كتب", "تساءل", "صرح", "رد", "تكلم", "حكى", "روى", "عقب"))
"""Verbs of speech that have a subject matter, which is nobody's deed by it."""
_ANSWERS = frozenset(("رد", "انتقام", "ثار", "قصاص"))
"""Nouns of answering what was done."""
_LEAVE = 4
"""Phrases back from an act within which it is told that leave was given for it, or who came for it."""
_TAKING_PART = frozenset(("دخول", "انخراط", "مشاركة", "انضمام", "انجرار", "تورط", "خوض"))
"""Nouns of taking part in an act."""


_OWN = frozenset(("سيادت", "اراضي", "حدود", "امن", "شعب", "مصالح", "استقلال", "مياه", "اجواء", "حقوق", "كرامت", "مواطني"))
"""What nobody does harm to by refusing it, with the pronoun of its owner: انتهاك سيادتها."""

OTHERS = frozenset(("ASSAULT", "COERCE", "RETREAT", "PROTEST"))
"""Types of acts that are often told of as the background of what others do."""
_BACKGROUND = frozenset(("بعد", "عقب", "اثر", "غداة", "في اعقاب", "علي خلفية", "وسط", "في ظل", "مع", "منذ", "قبل", "قبيل", "بسبب", "رغم", "بالتزامن مع", "تزامنا مع"))
_GOING_ON = frozenset(("استمرار", "مواصلة", "تواصل", "متابعة", "تصعيد", "تكثيف"))
"""Nouns of what goes on, often by whoever is the subject: «تحاصر القوات المدينة مع استمرار الغارات»."""


CHARGE = frozenset(("بتهمة", "بتهم", "لاتهامه ب", "للاشتباه في", "بشبهة"))
"""Prepositions of what somebody is charged with, as far as who charges him says."""
COMPELLING = frozenset(("اجبر", "ارغم", "دفع", "اقنع", "شجع", "حرض", "حث", "مكن", "الزم", "اضطر"))
"""Verbs whose object acts in the masdar behind their preposition."""
_OWNERS = frozenset(("ه", "ها", "هم", "هما"))
HARMS = frozenset((
    "انتهك", "اعتدى", "تعدى", "خرق", "تدخل", "هجر", "تهجير", "ضم", "احتل", "احتلال", "أحرق", "حرق", "إحراق", "توطين", "استيطان", "جوع", "تجويع", "استباح", "دنس", "تدنيس", "هود", "تهويد", "عدوان", "غزا", "اجتاح", "اقتحم", "اقتحام",
))  # fmt: skip
"""What only others do to those for whom it is refused: «رفضت مصر تهجير الفلسطينيين»."""


def from_anybody(doc: Document, trigger: Trigger) -> bool:
    """Whether a deed is refused from whomever it comes: «أي اعتداء»، «انتهاك سيادته»."""
    if trigger.type in ("COERCE", "ASSAULT") and any(doc.words[k].form.removesuffix("ه").removesuffix("ها").removesuffix("هم") in _OWN and doc.words[k].form.endswith(("ه", "ها", "هم")) for k in range(trigger.last, min(len(doc), trigger.last + 3))):
        return True
    if (trigger.lemma.lemma in HARMS or trigger.lemma.lemma == "انقلب") and trigger.pos in ("m", "n"):
        return True
    return trigger.first > 0 and doc.words[trigger.first - 1].base in ("اي", "اية", "جميع", "كل")


def in_background(doc: Document, trigger: Trigger, link: str) -> bool:
    """«هبطت الطائرة بعد إعلان انقلاب», «حذرت روسيا منه على خلفية محاولة التمرد»: whether an act is but what is told, grew or was tried, before or beside which somebody else did something."""
    noun = trigger.governor
    if trigger.how != "genitive" or noun is None or noun.pos == "v" or noun.lemma.light or doc.words[noun.first].base in _GOING_ON or (trigger.analysis is not None and trigger.analysis.enclitic):
        return False
    return link.removeprefix("prep:") in _BACKGROUND


def measured(doc: Document, governor: Trigger, trigger: Trigger) -> bool:
    """«أعلنت واشنطن حزمة جديدة من المساعدات»: the object is so much of the act."""
    ranges = governor.slots.get("object", [])
    if trigger.how != "prep:من" or trigger.type not in ("AID", "SANCTION") or not ranges:
        return False
    first, last = ranges[-1]
    return last == trigger.first - 1 and "measuring" in doc.lexicon.function.get(doc.words[first].base, ())


def works_on(doc: Document, governor: Trigger, trigger: Trigger) -> bool:
    """«تعمل واشنطن على نشر قوات», «يواصل الغرب العمل على تجميد الأصول»: whoever works on an act does it."""
    if trigger.how != "prep:علي" or trigger.pos != "m" or doc.words[trigger.first - 1].base != "علي":
        return False
    return governor.lemma.key == "عمل" or any(doc.words[first].base == "العمل" for first, _ in governor.slots.get("object", ()))


def refusal(trigger: Trigger) -> bool:
    """Whether a refusal is told of, whose genitive refuses: no aim, and no protest against it."""
    governor = trigger.governor
    if trigger.how in ("purpose", "prep:ل", "prep:الي", "prep:علي", "prep:ب", "prep:عن", "object", "genitive"):
        return bool(trigger.slots.get("object"))
    return governor is None or governor.type != "PROTEST"


def purpose(trigger: Trigger) -> bool:
    """Whether somebody is to be helped: «لدعم كييف»، «وافقت على تدريب ضباط»."""
    if trigger.type == "AID" and trigger.how == "prep:علي" and trigger.governor is not None and trigger.governor.type == "AGREE":
        return "ل" not in trigger.slots  # وافقت على تزويد مصر طائرات
    return trigger.how == "prep:ل" and trigger.type in ("SUPPORT", "AID")


def charges(governor: Trigger, trigger: Trigger) -> bool:
    """Whether the one accused or asked is who acts: اتهمت رواندا بدعم المتمردين، دعت باريس إلى دعم كييف."""
    if governor.type == "ACCUSE":
        return trigger.how == "prep:ب" and governor.sense is not None and governor.sense.preps.get("ب") == "content"
    return governor.type == "REQUEST" and (trigger.how == "prep:الي" or (trigger.how == "prep:ب" and bool(governor.recipients)))


def controls(governor: Trigger, prep: str) -> bool:
    """Whether the side above acts in a masdar behind this preposition: نجح في، تمكن من، سعى إلى، قام بـ."""
    if prep in governor.lemma.light_prep:
        return True
    if governor.lemma.embeds is not None or (governor.sense is not None and governor.sense.embeds is not None):
        return prep in _COMPLEMENT or (prep == "بشان" and governor.lemma.lemma == "وقع")  # وقعت مرسوما بشأن حظر التصدير
    if prep in ("ل", "من اجل", "بهدف", "بغية") and governor.lemma.light:
        return True  # اتخذت إجراء لتعليق: whoever takes a step for a purpose acts in it
    if prep in ("عن", "علي") and (governor.lemma.lemma in _TELLING or (prep == "عن" and governor.lemma.cue == "ask")):
        return False  # قال عن إحراق المصحف، سأل عن التحقيقات: whoever speaks of it
    return governor.lemma.cue is not None and prep in ("ب", "الي", "عن", "علي", "ل")


def joins(trigger: Trigger) -> bool:
    """«خرجوا في مظاهرات»، «دخلت القوات في حالة تأهب»، «دخل البلدان في حرب»: those who go out in a protest make it, those who are on alert keep it."""
    if trigger.type == "ASSAULT" and trigger.how == "prep:في" and trigger.lemma.key in FIGHTS and trigger.governor is not None and trigger.governor.lemma.lemma in _ENTERING:
        return True
    return (trigger.type == "PROTEST" and trigger.how == "prep:في") or (trigger.type == "MOBILIZE" and trigger.how == "prep:في حالة")


def visits(trigger: Trigger) -> bool:
    """«عاد من زيارة لليابان»، «وصل في زيارة»، «أكد خلال زيارته»: whoever moves or speaks on a visit makes it."""
    return (
        trigger.type == "CONSULT"
        and trigger.sense is not None
        and not trigger.sense.reciprocal
        and (trigger.how[5:] in OCCASION or trigger.how == "prep:من")
    )


def answered(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether an act stands behind «الرد على», «ردا على», «الانتقام لـ», «الثأر من»."""
    if trigger.unit >= 0 and syntax.units[trigger.unit].prep == "ردا علي":
        return True  # نشر قواته ردا على هجمات
    if trigger.unit < 1 or syntax.units[trigger.unit].prep not in ("علي", "ل", "من"):
        return False
    before = syntax.units[trigger.unit - 1]
    if before.kind != "N" or syntax.units[trigger.unit].first - before.last > 1:
        return False
    return any(key in _ANSWERS for k in range(before.first, before.last) for key in keys(doc, doc.words[k]))


def needed(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether a one-sided act stands behind a noun of need: ضرورة وقف العدوان، أهمية رفع الحصار."""
    assert trigger.sense is not None
    if trigger.unit < 0 or trigger.sense.reciprocal or trigger.type in ("COOPERATE", "SUPPORT", "CONSULT"):
        return False
    function = doc.lexicon.function
    return any(
        "demanded_noun" in function.get(doc.words[k].base, ()) for k in range(syntax.units[trigger.unit].first, trigger.first)
    )


def entered(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether an act is one that somebody takes part in: «الدخول في أي حرب»، «المشاركة في الهجوم»."""
    if trigger.unit < 1 or syntax.units[trigger.unit].prep != "في":
        return False
    before = syntax.units[trigger.unit - 1]
    return before.kind == "N" and any(key in _TAKING_PART for k in range(before.first, before.last) for key in keys(doc, doc.words[k]))


def licensed(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether leave is given for an act: «منح تصاريح لتظاهرتين»، «تصريحها بتنظيم تظاهرة»; whoever gives it does not act."""
    function = doc.lexicon.function
    for u in range(trigger.unit, max(-1, trigger.unit - _LEAVE), -1):
        unit = syntax.units[u]
        if unit.kind != "N":
            return False
        if unit.first < trigger.first and any("licence" in function.get(key, ()) for k in range(unit.first, min(unit.last, trigger.first)) for key in keys(doc, doc.words[k])):
            return u == trigger.unit or any(syntax.units[v].prep in ("ل", "ب") for v in range(u + 1, trigger.unit + 1))
    return False


def comer(doc: Document, syntax: Syntax, trigger: Trigger) -> str:
    """The pronoun on the coming of whom a purpose is: «طرد بعد وصوله إلى بوغوتا للمشاركة»; "" where nobody comes."""
    if trigger.how not in ("prep:ل", "purpose") or trigger.unit < 1 or syntax.units[trigger.unit].prep != "ل":
        return ""
    for u in range(trigger.unit - 1, max(-1, trigger.unit - _LEAVE), -1):
        unit = syntax.units[u]
        word = doc.words[unit.first]
        if unit.kind != "N" or not unit.prep:
            return ""
        if word.enclitic and any("coming" in doc.lexicon.function.get(key, ()) for key in keys(doc, word)):
            return word.enclitic
    return ""


def own_struck(doc: Document, trigger: Trigger) -> bool:
    """Whether a pronoun stands on what a masdar strikes, which is of whoever speaks of it: «نفت الحركة اغتيال أحد قادتها»."""
    spans = [*trigger.slots.get("genitive", ()), *trigger.slots.get("object", ())] if trigger.pos == "m" else []
    return any(doc.words[k].enclitic in _OWNERS or (doc.words[k].possessed and not doc.words[k].enclitic) for first, last in spans for k in range(first, min(last, first + 2)))
