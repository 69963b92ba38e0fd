"""Verbs behind which nobody named before goes on: «إن هناك من يهدد جارتنا»، «إن القتال شرد الآلاف ويمنع الإغاثة»، «وإنه لن يتم تسليم أحد»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax

_THERE = frozenset(("هناك", "هنالك", "ثمة", "يوجد", "توجد", "منهم", "بينهم"))
_NAMED = frozenset(("هو", "هي", "هم", "اول", "اخر"))
"""Words behind which «من» is whoever stands before."""
_FINISHED = "أتم"


def somebody(doc: Document, clause: Clause, harms: bool) -> bool:
    """Whether a verb tells of somebody whom «هناك من» leaves without a name, or one of harm of whoever did it: «محاسبة من قتلوها», not «هم من قتلوها»."""
    k = clause.verb.first - 1
    if harms and k > 1 and doc.forms[k] == "من" and doc.words[k - 1].base not in _NAMED and any(n.pos == "m" for n in doc.words[k - 1].nouns):
        return True
    return clause.connector == "relative" and clause.relative < 0 and k > 0 and doc.forms[k] == "من" and doc.words[k - 1].base in _THERE


def happened(syntax: Syntax, clause: Clause, other: Clause) -> bool:
    """Whether a verb joined to another has the happening that is its subject, of nobody's: القتال، الحصار.

    Args:
        syntax: of the sentence.
        clause: of the joined verb.
        other: the clause before, with a subject.
    """
    unit = syntax.units[other.subject[0]]
    if not clause.verb.joined or unit.mentions or not unit.event or unit.event[0] != unit.first or clause.verb.analysis is None:
        return False
    return other.connector == "complementizer" and syntax.agrees(clause.verb.analysis.feature, other.subject[0])


def finished(trigger: Trigger) -> bool:
    """Whether «يتم» before an act is «it comes about», which has no subject but the act: «وأنه لن يتم تسليم المتهمين»."""
    feature = trigger.analysis.feature if trigger.analysis is not None else ""
    return trigger.lemma.lemma == _FINISHED and feature[:1] in ("I", "J") and "subject" not in trigger.slots
