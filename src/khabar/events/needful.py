"""Backing that is due or costs something: «يجب على روما دعم تونس»، «لا بد من دعم تونس»، «كلفة دعم تونس»; the side behind it gets it; and whose it is to do: «على روما وقف الهجمات»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.laid import past_apposed
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_COSTS = frozenset(("كلفة", "تكلفة", "تكاليف", "ثمن", "اعباء", "عبء", "فاتورة", "نفقات", "سياسة", "نهج", "مواصلة", "زيادة"))
"""Nouns of what backing somebody takes, or of going on with it."""
_AIMS = frozenset(("مهمة", "هدف", "غاية", "هم", "هاجس", "اولوية", "مهمته", "مهمتها", "هدفه", "هدفها", "هدفنا", "مهمتنا", "غايته", "غايتها", "همه", "همها"))
"""Nouns of what somebody is after."""
_LEFT = frozenset(("خيار", "خيارا", "سبيل", "بديل", "مفر", "شاغل", "وظيفة", "تفعل", "يفعل", "تريد", "يريد"))
"""Words of what is left to do or wanted, before «سوى»."""
_BACK = 7
"""Words from «سوى» back to such a word."""
_BENT = frozenset(("عمل", "حرص", "تسابق", "تنافس", "أصر", "دأب", "واظب", "ركز", "عزم", "أجمع", "أقدم"))
"""Verbs of what somebody sets out to do, which «على» brings."""


def needful(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether a masdar of backing with one noun behind it is what somebody must or is asked to give.

    Args:
        doc: the part that is read.
        syntax: of the sentence.
        trigger: the masdar.
    """
    unit = syntax.units[trigger.unit]
    if trigger.last >= len(doc) or (doc.mention_at[trigger.last] < 0 and "own_country" not in doc.lexicon.function.get(doc.words[trigger.last].form, ())):
        return False  # ينبغي إعادة العلاقات الصينية الهندية: of both
    if trigger.first > unit.first:
        return trigger.first == unit.first + 1 and doc.words[unit.first].base.removeprefix("ال") in _COSTS | _AIMS
    if (unit.prep in ("سوي", "الا") and _nothing_else(doc, unit.first)) or (not unit.prep and not unit.joined and _aimed(doc, syntax, trigger.unit - 1)):
        return True  # لا هم لها سوى دعم تونس، مهمة البعثة دعم تونس
    if unit.prep == "من":
        return unit.first > 1 and doc.words[unit.first - 2].base == "بد"
    clause = syntax.clauses[trigger.clause] if trigger.clause >= 0 else None
    verb = clause.verb.analysis if clause is not None else None
    if clause is None or verb is None or clause.verb.first > trigger.first:
        return False
    if unit.prep == "علي" and unit.first == trigger.first:
        thanked = verb.lemma.lemma == "شكر" and trigger.last < len(doc) and "own_country" in doc.lexicon.function.get(doc.words[trigger.last].form, ())
        return thanked or verb.lemma.lemma in _BENT  # شكر الوزير فرنسا على دعم بلاده
    if not unit.prep:
        return "impersonal" in verb.lemma.kinds and (trigger.unit in clause.subject or trigger.unit in clause.objects)
    return unit.prep == "ب" and unit.first == trigger.first and any(s.type == "REQUEST" and s.preps.get("ب") == "content" for s in verb.lemma.senses)


def _aimed(doc: Document, syntax: Syntax, u: int) -> bool:
    """Whether a phrase is somebody's aim, which a masdar right behind it names: «مهمة البعثة دعم ...»، «هدفها هو دعم ...»."""
    if u > 0 and syntax.units[u].form == "pronoun":
        u -= 1
    unit = syntax.units[u] if u >= 0 else None
    return unit is not None and unit.kind == "N" and not unit.prep and doc.words[unit.first].base in _AIMS


def _nothing_else(doc: Document, first: int) -> bool:
    """Whether what stands behind «سوى» is all that somebody is after, not all that he gets: «لا هم لها سوى»; but: لم تتلق سوى دعم روما."""
    return any(doc.words[k].base in _AIMS or doc.words[k].base in _LEFT for k in range(max(0, first - _BACK), first))


def laid_on(syntax: Syntax, roles: Fillers, trigger: Trigger) -> list[int]:
    """Who acts in «على روما وقف الهجمات»: «على» and a name open the clause, before the masdar."""
    units, u = syntax.units, trigger.unit - 1
    duty = u >= 0 and units[u].prep == "من" and roles.doc.words[units[u].first].base == "واجب"  # من واجب العالم معاقبته
    behind = past_apposed(roles.doc, trigger.first)
    while u > 0 and behind < trigger.first and units[u].first >= behind:
        u -= 1  # على الرئيس، فلان، وقف القتال
    if u < 0 or not (duty or units[u].prep == "علي") or units[u].last not in (behind, trigger.first) or units[trigger.unit].first != trigger.first:
        return []
    if u and units[u - 1].kind != "C":
        return []
    return [m for m, _, _ in roles.mentions_in(units[u].first, units[u].last, "")]
