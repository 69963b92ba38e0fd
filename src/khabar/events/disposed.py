"""Who acts in a masdar behind a word of readiness, ability, right, plan or decision: روسيا مستعدة لـ، لدى بلاده خطة لـ، قرار ألمانيا إرسال."""

from __future__ import annotations

from khabar.events.heads import head_words, keys
from khabar.events.roles import Roles
from khabar.events.several_owners import first_owner
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_BEFORE_ACT = frozenset(("ل", "علي", "في", "ب", "الي", "بشان", "من اجل", "نحو"))
"""Prepositions between such a word and the masdar."""
_HAVING = frozenset(("لدي", "ل", "عند", "بوسع", "بامكان", "بمقدور"))
"""Prepositions of the one who has it: لدى إيران خطة، لموسكو الحق في."""
_PARTS = frozenset(("دور", "موقف", "سجل", "سياسة", "مساهمة"))
_OWN = frozenset(("SUPPORT", "AID", "ASSAULT", "COERCE", "REJECT", "SANCTION"))
"""Types of acts that a part or record in is one's own doing."""
_NEAR = frozenset(("علي وشك", "علي اعتاب", "علي ابواب"))
_ABOUT = frozenset(("صدد", "وشك", "وارد"))
"""Words of what somebody is about to do, whose genitive the act is."""
_ENDED = frozenset(("انتهاء", "حل", "تسوية", "فض", "احتواء", "تفادي"))
"""Nouns of the end of what stands in their genitive, which may come to others as well."""
_REACH = 4
"""Phrases back from the masdar within which the word and its bearer stand."""
_FOILING = frozenset(("أحبط", "أفشل", "أجهض", "عرقل", "منع", "كشف", "صد", "اكتشف", "رصد", "أعاق", "رفض", "أدان", "انتقد"))
"""Verbs of which one is not the subject whose attempt or plan is their object."""
DISPOSED = "whose readiness, right or plan it is"


def ended(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether fighting is named as what is to end, which whoever speaks of it need not be in: «أعرب عن أمله في انتهاء النزاع»."""
    first = syntax.units[trigger.unit].first if trigger.unit >= 0 else trigger.first
    return trigger.type == "ASSAULT" and trigger.pos in ("m", "n") and first < trigger.first and doc.words[first].base in _ENDED


def bearer(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """The mentions of whoever is ready, able, entitled or minded to do what the trigger names; none where none is said to be."""
    units, u = syntax.units, trigger.unit
    if trigger.type == "ASSAULT" and trigger.how == "genitive" and trigger.governor is not None and "stopping" in trigger.governor.lemma.kinds:
        return []  # خطة واشنطن لوقف الحرب
    if u > 0 and trigger.pos == "m" and trigger.first > units[u].first and doc.words[units[u].first].base in _ABOUT and units[u - 1].kind == "N" and not units[u - 1].prep:
        return [m for m, _, _ in roles.mentions_in(units[u - 1].first, units[u - 1].last, "") if roles.political(m)]  # تركيا بصدد طرد السفير
    if u > 0 and trigger.pos == "m" and units[u].first == trigger.first and units[u].prep in _NEAR and units[u - 1].kind == "N" and not units[u - 1].prep:
        return [m for m, _, _ in roles.mentions_in(units[u - 1].first, units[u - 1].last, "") if roles.political(m)]  # تركيا على وشك طرد السفير
    if u > 1 and trigger.pos == "m" and units[u].prep == "الي" and doc.forms[units[u - 1].first] in ("طريقها", "طريقه") and units[u - 1].prep == "في" and units[u - 2].kind == "N" and not units[u - 2].prep:
        return [m for m, _, _ in roles.mentions_in(units[u - 2].first, units[u - 2].last, "") if roles.political(m)]
    if u > 1 and units[u].prep in ("ل", "ب") and units[u - 1].prep in _HAVING and units[u - 1].mentions and units[u - 2].kind == "N" and _disposed(doc, units[u - 2]) >= 0:
        return [m for m, _, _ in roles.mentions_in(units[u - 1].first, units[u - 1].last, "") if roles.political(m)]  # لا خطط لدى أنقرة لطرد السفير
    if u < 1 or units[u].prep not in _BEFORE_ACT or trigger.pos not in ("m", "n", "f"):
        return []
    k = first_owner(doc, units, u - 1)
    if units[k].kind != "N":
        return []
    word = _disposed(doc, units[k])
    if word < 0 or (doc.words[word].base in _PARTS and (trigger.type not in _OWN or trigger.analysis is None or trigger.analysis.article)):
        return []  # دور مصر في وقف الحرب: whoever mediates does not end it
    unit = units[k]
    verb = syntax.clauses[trigger.clause].verb.analysis if trigger.clause >= 0 else None
    if verb is not None and verb.lemma.lemma in _FOILING and k in syntax.clauses[trigger.clause].objects:
        return []  # أفشلت السلطات محاولة لتهريب أسلحة: not theirs
    if word > unit.first and not any(unit.first <= doc.mentions[m].first < word for m in unit.mentions):
        return []  # وجود نية لـ: nobody is said to have it
    if doc.words[word].enclitic or doc.words[word].possessed:
        ending = doc.words[word].enclitic or _ending(doc.forms[word])
        found = roles.antecedent(trigger, ending) if ending else None
        return [found] if found is not None else []
    inside = [m for m, _, _ in roles.mentions_in(word + 1, unit.last, "") if roles.political(m)] if word + 1 < unit.last else []
    inside += [m for owner in units[k + 1 : u] for m in owner.mentions if roles.political(m)]
    if inside:
        return inside
    return _topic(doc, units, k, word, roles, trigger)


def _topic(doc: Document, units: list[Unit], k: int, word: int, roles: Roles, trigger: Trigger) -> list[int]:
    """The noun the word is said of, in the same phrase or before it, with nothing but «to be» between."""
    if units[k].first < word and (not units[k].prep or units[k].prep in _HAVING):  # لدى روسيا القدرة على
        found = [m for m, _, _ in roles.mentions_in(units[k].first, word, "") if roles.political(m)]
        if found:
            return found
    for back in range(k - 1, max(-1, k - 1 - _REACH), -1):
        unit = units[back]
        if unit.kind == "V":
            if unit.analysis is None or "kana" not in unit.analysis.lemma.kinds:
                return []
            continue
        if unit.kind == "C":
            if unit.form == "colon" and back == 1 and units[0].kind == "N" and not units[0].prep:
                return [m for m, _, _ in roles.mentions_in(units[0].first, units[0].last, "") if roles.political(m)][:1]  # أنقرة: لا نية لطرد السفير
            return []
        first = doc.words[unit.first]
        if first.function == "preposition" and first.enclitic and first.base in _HAVING:
            who = roles.antecedent(trigger, first.enclitic)
            return [who] if who is not None else []
        if unit.prep and unit.prep not in _HAVING:
            continue
        found = [m for m, _, _ in roles.mentions_in(unit.first, unit.last, "") if roles.political(m)]
        if found:
            return found
        if not unit.prep:
            return []
    return []


def _disposed(doc: Document, unit: Unit) -> int:
    """Token of the word of readiness in a phrase, -1 for none."""
    function = doc.lexicon.function
    for i in range(unit.first, min(unit.last, unit.first + 4)):
        if doc.mention_at[i] < 0 and any("disposed" in function.get(key, ()) for key in keys(doc, doc.words[i])):
            return i
    return -1


def _ending(form: str) -> str:
    return next((e for e in ("هما", "هم", "ها", "ه") if form.endswith(e)), "")


def decision(syntax: Syntax, roles: Roles, trigger: Trigger) -> list[int]:
    """Who acts in «قرار ألمانيا إرسال أسلحة»، «عزم باريس نشر قوات»: the noun between the decision and the masdar."""
    units = syntax.units
    if trigger.unit < 1 or units[trigger.unit].prep not in ("", "ب", "ل") or units[trigger.unit].first != trigger.first:
        return []
    before, to = units[trigger.unit - 1], trigger.first
    if before.prep == "في" and not before.event and trigger.unit > 1 and not units[trigger.unit].prep:
        before, to = units[trigger.unit - 2], before.first  # إعلان الحوثيين في صنعاء هدنة
    function = roles.doc.lexicon.function
    gap = range(before.last, to - 1 if roles.doc.forms[to - 1] == "ب" else to)
    timed = any(roles.doc.timex_at[k] >= 0 for k in gap) and all(roles.doc.timex_at[k] >= 0 or roles.doc.surface[k] in "،," for k in gap)
    if before.kind != "N" or (before.last not in (to, to - 1) and not timed):  # قرار روما أمس بإرسال
        return []
    if before.last < before.first + 2:
        return _own_decision(roles, trigger, before.first)
    if not any("intending" in function.get(w, ()) for w in head_words(roles.doc, before.first, before.last)):
        return []
    if any(roles.doc.words[k].base.removeprefix("ال").startswith("موال") for k in range(before.first, before.last)):
        return []  # نية السلطات الموالية لموسكو: not Moscow's
    return [m for m, _, _ in roles.mentions_in(before.first + 1, before.last, "")]


def _own_decision(roles: Roles, trigger: Trigger, token: int) -> list[int]:
    """«أبلغت النرويج موسكو بقرارها طرد دبلوماسيين»: the pronoun on the decision acts."""
    form = roles.doc.forms[token]
    ending = _ending(form)
    function = roles.doc.lexicon.function
    if not ending:
        verb = trigger.governor  # اتخذت النمسا قرارا بطرد السفير
        taken = verb is not None and verb.pos == "v" and verb.lemma.light and verb.clause == trigger.clause
        return subject_of(roles, verb) if verb is not None and taken and any("intending" in function.get(w, ()) for w in head_words(roles.doc, token, token + 1)) else []
    if not any("intending" in function.get(w, ()) for w in head_words(roles.doc, token, token + 1)):
        return []
    found = roles.antecedent(trigger, ending)
    return [found] if found is not None else []
