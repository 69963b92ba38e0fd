"""Acts joined with «أو» to what there is none of: «عدم وقوع هجوم أو قصف», «لا اشتباكات أو قصف في المدينة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import lest

_NONE = frozenset(("عدم", "انعدام", "غياب"))
_NO = frozenset(("لا", "ولا", "فلا", "الا", "بلا"))
_IS_NOT = frozenset(("ليس", "ليست", "وليس", "وليست", "يكن", "تكن", "توجد", "يوجد"))
_THERE = frozenset(("هناك", "ثمة", "هنالك", "اي", "اية"))
"""Words between «ليس» and what there is none of."""


def joined_to_none(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether an act is the other of two of which there is none.

    A masdar that looks like a perfect («أو قصف») is taken for the masdar: nobody joins a verb to the noun behind «عدم».

    Args:
        doc, syntax: the sentence.
        trigger: the act.
    """
    units, k = syntax.units, trigger.unit
    if k < 2 or units[k - 1].kind != "C" or doc.words[units[k - 1].first].base != "او":
        return False
    if trigger.pos == "v" and not any(a.pos == "m" and a.lemma is trigger.lemma for a in doc.words[trigger.first].nouns):
        return False
    before = units[k - 2]
    if trigger.pos not in ("v", "m", "n") or before.kind != "N":
        return False
    if doc.words[before.first].base.removeprefix("ال") in _NONE:
        return before.last - before.first > 1
    return not (doc.words[trigger.first].article or doc.words[before.first].article or before.prep) and _none_of(doc, syntax, before.first)


def _none_of(doc: Document, syntax: Syntax, first: int) -> bool:
    """«لا اشتباكات», «ليس هناك أي مفاوضات»: whether the noun at a token is what there is none of."""
    k = first - 1
    if k >= syntax.first and (doc.forms[k] in _NO or lest(doc.surface[k])):
        return "إلا" not in doc.surface[k]
    named = False
    if first < len(doc) and doc.forms[first] in _THERE:
        k, named = first, True  # the unit opens with «أي»
    while k > syntax.first and doc.forms[k] in _THERE:
        k, named = k - 1, True
    return named and k >= syntax.first and doc.forms[k] in _IS_NOT and (doc.forms[k].endswith(("ليس", "ليست")) or doc.forms[k - 1].lstrip("وف") in ("لا", "لم"))
