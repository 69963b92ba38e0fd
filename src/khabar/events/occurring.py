"""Whether an act that no side is named beside is told as one that takes place: «اندلعت الاشتباكات»، «المداهمات التي جرت»."""

from __future__ import annotations

from khabar.events.fighting import acting, brought_harm
from khabar.events.markers import REAL
from khabar.events.triggers import Trigger
from khabar.events.truces import told_of
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_TELLING = frozenset(("ASSAULT", "PROTEST", "COERCE", "CONSULT"))
"""Types of acts of which it is news that they go on."""
_MOVING = frozenset(("SANCTION", "RETREAT"))
_DRIVING = frozenset(("دفع", "اضطر", "أجبر", "أرغم", "أدى", "قاد", "ألجأ"))
_LASTING = frozenset(("حرب", "صراع", "نزاع"))
"""What lasts for years and is named as the backdrop of other news: استمرار الحرب."""
_WENT_ON = frozenset(("تواصلت", "وتواصلت"))
_HAVING_PART = frozenset(("شارك", "تورط", "ضلع", "أسهم", "ساهم"))
_HOLDING = frozenset(("عقد", "أجرى", "نظم", "شن", "نفذ"))
"""Verbs of holding or making something, passive where what was held stands before them: اجتماع عقد في باريس."""
_SPREADING = frozenset(("ASSAULT", "PROTEST", "COERCE"))
_OVER_WHERE = frozenset(("تركز", "امتد", "توزع", "عم", "اجتاح"))
"""Lemmas of verbs that tell over which places something spreads."""
_WHERE = frozenset(("في", "الي", "علي", "object"))
_DONE = frozenset(("تم", "جرى"))
_WHICH = frozenset(("التي", "الذي", "اللتين", "اللذين"))
_ADJECTIVES = 3
"""Words that may describe an act before a relative pronoun or the word that says that it goes on."""


def takes_place(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether the act is the subject of a verb of happening, described by one, or said to go on."""
    if trigger.pos not in ("m", "n") or (trigger.analysis is not None and trigger.analysis.enclitic):
        return False
    if _carried_out(doc, syntax, trigger) or _not_held(trigger):
        return True
    governor = trigger.governor
    if trigger.type == "SUPPORT" and governor is not None and trigger.how == "subject" and governor.lemma.lemma in _DONE and "علي" in trigger.slots:
        return not negated(syntax, governor)  # تم خلال الزيارة التوقيع على عدد من الاتفاقيات
    if trigger.type in _MOVING and _driven(syntax, trigger):
        return True
    if trigger.type == "RETREAT" and told_of(doc, trigger):
        return True
    if trigger.type not in _TELLING:
        return False
    if governor is not None and trigger.how == "subject" and "reaching_whom" in governor.lemma.kinds and governor.last <= trigger.first + 8:
        return governor.type == trigger.type or (governor.type is None and trigger.type == "COERCE")  # قالت إن الضربات طالت معسكرات، طاولت المداهمات منازل
    if governor is not None and trigger.how == "subject" and trigger.type in _SPREADING and governor.lemma.lemma in _OVER_WHERE and not _WHERE.isdisjoint(governor.slots):
        return not negated(syntax, governor)  # تركزت الاعتقالات في مدينة نابلس
    if governor is not None and governor.type == trigger.type:
        return False  # استهدف الهجوم الذي وقع أمس: one act
    if governor is not None and trigger.how in ("subject", "object") and governor.last <= trigger.first:
        kinds = governor.lemma.kinds
        if trigger.how == "subject":
            if "taking_place" in kinds:
                return trigger.polarity == "negated" or not negated(syntax, governor)
            if "stopping" in kinds and governor.pos == "v":
                return negated(syntax, governor)  # لم يتوقف القصف
        elif governor.pos == "f" and (doc.forms[governor.first].endswith("تواصل") or doc.forms[governor.first] in _WENT_ON):
            return True
    if governor is not None and trigger.how == "subject" and governor.pos == "v" and governor.first >= trigger.last and "taking_place" in governor.lemma.kinds and doc.words[governor.first - 1].function != "relative":
        return not negated(syntax, governor)  # أن الحرب اندلعت قبل عام
    if _broke_out(doc, syntax, trigger) or (trigger.type == "ASSAULT" and (acting(doc, syntax, trigger) or brought_harm(doc, trigger))):
        return True
    if trigger.lemma.key in _LASTING:
        return False
    if trigger.unit >= 0 and syntax.units[trigger.unit].first < trigger.first and not doc.words[trigger.first].preposition:
        if "occurring" in doc.lexicon.function.get(doc.words[trigger.first - 1].base, ()):
            return True  # تواصل القتال، اندلاع الاشتباكات
    return _described(doc, syntax, trigger)


def _carried_out(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«اجتماع عقدوه في هافانا»، «التهديد الذي وجهه النائب»: a verb that brings an act about takes it up by its pronoun."""
    for k in range(trigger.last, min(syntax.last, trigger.last + _ADJECTIVES)):
        word = doc.words[k]
        if word.base in _WHICH:
            continue
        if word.verbs:
            return any(v.enclitic in ("ه", "ها") and v.lemma.light and v.feature[:1] == "P" for v in word.verbs)
        if not word.is_word or word.function or (doc.mention_at[k] >= 0 and not word.nisba):
            return False
    return False


def _driven(syntax: Syntax, trigger: Trigger) -> bool:
    """«دفع آلاف السكان إلى النزوح»: what somebody is driven to is done."""
    governor = trigger.governor
    if governor is None or governor.pos != "v" or governor.lemma.lemma not in _DRIVING or trigger.how not in ("prep:الي", "prep:علي"):
        return False
    return not governor.emit and governor.polarity == "affirmed" and governor.modality == "actual" and not negated(syntax, governor)


def _not_held(trigger: Trigger) -> bool:
    """«لقاء كهذا لن يعقد»: a meeting that is denied by the verb that would bring it about."""
    governor = trigger.governor
    if trigger.type != "CONSULT" or trigger.polarity != "negated" or governor is None or trigger.how != "subject":
        return False
    return governor.lemma.light or "taking_place" in governor.lemma.kinds


def negated(syntax: Syntax, verb: Trigger) -> bool:
    """Whether a verb stands behind a negator."""
    return verb.unit >= 0 and bool(syntax.units[verb.unit].negated)


def _broke_out(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«أسر جنودا في معارك عنيفة دارت أمس»، «لقاءات جيدة عقدت خلال الجولة»: a perfect right behind a noun without article tells that it took place."""
    if (trigger.polarity, trigger.modality) != REAL or doc.words[trigger.first].article or trigger.lemma.key == "جريمة":
        return False
    if trigger.lemma.key == "حرب" and trigger.last < syntax.last and (doc.timex_at[trigger.last] >= 0 or (doc.words[trigger.last].is_number and len(doc.forms[trigger.last]) == len("2006"))):
        return True  # قبل حرب 2006
    for k in range(trigger.last, min(syntax.last, trigger.last + _ADJECTIVES)):
        word = doc.words[k]
        if k in doc.verb_tokens:
            held = k + 1 < syntax.last and (doc.words[k + 1].function == "preposition" or doc.words[k + 1].preposition != "" or doc.timex_at[k + 1] >= 0)
            return any(("taking_place" in v.lemma.kinds or (held and v.lemma.lemma in _HOLDING)) and v.feature[:1] == "P" and not v.enclitic for v in word.verbs)
        if not word.is_word or word.function or word.article or doc.mention_at[k] >= 0:
            return False
    return False


def _described(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«الاشتباكات التي اندلعت»، «المعارك مستمرة»."""
    function = doc.lexicon.function
    for k in range(trigger.last, min(syntax.last, trigger.last + _ADJECTIVES + 1)):
        word = doc.words[k]
        if word.base in _WHICH:
            verbs = doc.words[k + 1].verbs if k + 1 < syntax.last else ()
            if k + 2 < syntax.last and any(v.lemma.lemma in _DONE and v.feature[:1] == "P" for v in verbs):
                return any(n.pos == "m" and n.lemma.light and n.enclitic in ("ه", "ها") for n in doc.words[k + 2].nouns)  # الاجتماع الذي تم عقده
            if k + 2 < syntax.last and doc.forms[k + 2] in ("له", "لها") and any(v.lemma.light and "ل" in v.lemma.light_prep for v in verbs):
                return True  # القصف الذي تتعرض له القرى
            if k + 2 < syntax.last and doc.forms[k + 2] in ("فيها", "فيه") and any(v.lemma.lemma in _HAVING_PART for v in verbs):
                return True  # عمليات القتل التي شارك فيها الوزير
            return any("taking_place" in v.lemma.kinds or (v.lemma.light and v.feature[-1:] == "p") or ("witnessing" in v.lemma.kinds and v.enclitic in ("ه", "ها")) for v in verbs)
        if "under_way" in function.get(word.base, ()) and not word.article:
            return True
        if not word.is_word or word.function or word.verbs or (doc.mention_at[k] >= 0 and not word.nisba):
            return False
    return False
