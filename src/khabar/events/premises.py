"""Acts that were there before what is planned, asked or feared about them: «سيجتمع بطلب من باريس»، «استعدادهما لتمديد الاتفاق»، «تكلفة دعم كييف»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_MEANS = frozenset(("prep:من خلال", "prep:عبر", "prep:عن طريق", "prep:بفضل"))
_ASKED = frozenset(("REQUEST", "AGREE"))
_CALLS = frozenset(("طلب", "دعوة", "مبادرة", "اقتراح", "توصية", "ايعاز"))
_ON_IT = frozenset(("prep:بناء علي", "prep:استجابة ل", "prep:نزولا عند"))
_EXTENDING = frozenset(("تمديد", "تجديد", "تعديل", "مهلة", "مدة", "خرق", "تقويض", "متابعة", "تفعيل"))
"""Nouns behind which stands a deal that there is."""
_WATCHING = frozenset(("مراقبة", "متابعة", "رصد", "تتبع", "مراجعة", "تقييم"))
_COSTS = frozenset(("تكلفة", "كلفة", "تكاليف", "ثمن", "فاتورة", "اعباء", "عبء", "نفقات"))
"""What there is to pay for an act that goes on."""
_WATCHED = frozenset(("AID", "SUPPORT", "SANCTION", "ASSAULT", "MOBILIZE"))
_BEGUN = frozenset(("بدأ", "دخل", "انتهى", "انطلق", "استمر", "سرى", "صمد", "انهار"))
"""Verbs whose perfect, behind a truce or deal, says that it came about."""
_LINKS = frozenset(("علاقة", "صلة", "دخل"))
_MANAGING, _AFTER = frozenset(("تمكن", "نجاح")), frozenset(("بعد", "عقب", "اثر", "منذ"))
_NEAR, _BACK = 3, 12


def given(doc: Document, syntax: Syntax, trigger: Trigger, governor: Trigger) -> bool:
    """Whether a nominal act is there, whatever the word above makes of what is said about it."""
    words, forms, first, how = doc.words, doc.forms, trigger.first, trigger.how
    if trigger.unit < 0 or first <= syntax.first:
        return False
    unit = syntax.units[trigger.unit]
    if trigger.meant in _ASKED and unit.first == first and words[first].base in _CALLS and governor.meant not in _ASKED:
        if how in _ON_IT or (how == "prep:ب" and trigger.last < syntax.last and forms[trigger.last] == "من"):
            return True  # سيعقد جلسة بناء على طلب روسيا، ستجتمع بدعوة من القاهرة
    if trigger.pos == "m" and unit.first == first and unit.prep in ("", "من", "في") and governor.pos == "v" and not words[first].article and _managed(doc, syntax, trigger):
        return True
    if unit.prep == "ل" and unit.first == first and words[first].form.startswith("لل") and words[first - 1].base in _LINKS and forms[first - 2].removeprefix("و") == "لا":
        return True  # لا علاقة للاتفاق بالأمر: there is one
    k = first - 1
    if doc.surface[k] in '"«“':
        k -= 1
    before = words[k].base if k >= syntax.first else ""
    definite = words[first].article or _owned(doc, trigger)
    if before in _EXTENDING and trigger.meant == "AGREE" and definite and not words[k].article:
        return True  # استعدادهما لتمديد اتفاق الهدنة
    if before in _COSTS and definite and not words[k].article and trigger.meant in _WATCHED:
        return True
    if trigger.meant not in _WATCHED:
        return trigger.meant in ("RETREAT", "AGREE") and trigger.pos == "n" and bool(governor.actors) and not words[first].article and _came_about(doc, syntax, trigger)
    if before in _WATCHING and words[first].article and not words[k].article and trigger.pos in ("m", "n"):
        return True  # فريق لمراقبة الدعم المقدم
    return how in _MEANS and words[first].article and _told_of(doc, syntax, trigger)


def _owned(doc: Document, trigger: Trigger) -> bool:
    """Whether a definite noun or name stands behind the act: «اتفاق جدة»، «دعم أوكرانيا»، «اتفاق وقف إطلاق النار»."""
    if trigger.analysis is not None and trigger.analysis.enclitic:
        return True
    return any(doc.words[k].article or doc.mention_at[k] >= 0 for a, b in trigger.slots.get("genitive", ()) for k in range(a, min(b, a + 3)))


def unnamed(doc: Document, trigger: Trigger) -> bool:
    """Whether the masdar is done to no definite thing and to nobody by name: «إرسال قوات»; not «انسحاب تركيا»."""
    spans = trigger.slots.get("genitive", ())
    return bool(spans) and not any(doc.words[k].article or doc.words[k].enclitic or (doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].how == "name") for a, b in spans for k in range(a, min(b, a + 2)))


def bare(trigger: Trigger) -> bool:
    """Whether several acts are meant that nothing makes definite: «تأهب لمواجهة عمليات انتقامية»."""
    own = trigger.analysis
    return "genitive" not in trigger.slots and not (own is not None and (own.article or own.enclitic))


def _told_of(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«الدعم العسكري الذي تقدمه»: whether a relative pronoun stands behind the act and its adjectives, before a verb not yet to come."""
    k = trigger.last
    while k < min(syntax.last, trigger.last + 2 * _NEAR) and doc.words[k].article and doc.words[k].function != "relative":
        k += 1
    return k + 1 < syntax.last and doc.words[k].function == "relative" and doc.words[k].base not in ("ما", "من") and not doc.forms[k + 1].startswith("س")


def _came_about(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«دعونا إلى هدنة أخرى بدأت أمس»: whether a perfect right behind says that it began."""
    for k in range(trigger.last, min(syntax.last, trigger.last + _NEAR)):
        if k in doc.verb_tokens:
            return any(v.feature[:1] == "P" and v.lemma.lemma in _BEGUN for v in doc.words[k].verbs) and not doc.words[k].conjunction
        if not doc.words[k].is_word or doc.words[k].function or doc.words[k].preposition:
            return False
    return False


def _managed(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """«بعد تمكن المقاومة وقوات الجيش تحريرها»: whether behind «after» somebody is said to have managed what a bare masdar names."""
    for k in range(trigger.first - 1, max(syntax.first, trigger.first - _BACK), -1):
        if k in doc.verb_tokens or doc.surface[k] in "،.؛:" or doc.words[k].function in ("complementizer", "relative"):
            return False
        if doc.words[k].base in _MANAGING and not doc.words[k].article:
            return doc.words[k - 1].base in _AFTER
    return False


def pictured(doc: Document, syntax: Syntax, unit: Unit) -> bool:
    """«لقطات لاقتحام المدينة ودهم السوق»: whether pictures or sequels of what was done stand before the «ل» of a phrase."""
    words = doc.words[max(syntax.first, unit.first - 2) : unit.first]
    return unit.prep == "ل" and any({"depicting", "sequel_noun"} & (w.classes | set(w.base_kinds)) for w in words)
