"""Backing that is due or costs something: «يجب على روما دعم تونس»، «لا بد من دعم تونس»، «كلفة دعم تونس»; the side behind it gets it; and whose it is to do: «على روما وقف الهجمات»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_COSTS = frozenset(("كلفة", "تكلفة", "تكاليف", "ثمن", "اعباء", "عبء", "فاتورة", "نفقات", "سياسة", "نهج", "مواصلة", "زيادة"))
"""Nouns of what backing somebody takes, or of going on with it."""

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
        return trigger.first == unit.first + 1 and doc.words[unit.first].base.removeprefix("ال") in _COSTS
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


def laid_on(syntax: Syntax, roles: Fillers, trigger: Trigger) -> list[int]:
    """Who acts in «على روما وقف الهجمات»: «على» and a name open the clause, before the masdar."""
    units, u = syntax.units, trigger.unit - 1
    duty = u >= 0 and units[u].prep == "من" and roles.doc.words[units[u].first].base == "واجب"  # من واجب العالم معاقبته
    if u < 0 or not (duty or units[u].prep == "علي") or units[u].last != trigger.first or units[trigger.unit].first != trigger.first:
        return []
    if u and units[u - 1].kind != "C":
        return []
    return [m for m, _, _ in roles.mentions_in(units[u].first, units[u].last, "")]
