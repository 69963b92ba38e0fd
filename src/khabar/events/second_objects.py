"""Objects of a masdar that seem to be something else: behind its agent that of the verb, «أدلة على دعم السويد الحزب», joined that of the noun between, «على استئناف الحوار والعلاقات»."""

from __future__ import annotations

from khabar.events.heads import head_words, pairs
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clause import Clause
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_WHOM = frozenset(("SUPPORT", "AID"))
"""Types whose masdar has for its object whoever is backed or helped."""

_OF_TIES = frozenset(("استأنف", "أعاد", "قطع", "علق", "جمد", "عزز"))
"""What is done to ties and talks alike."""


def joined_object(doc: Document, trigger: Trigger, unit: Unit) -> bool:
    """Whether a joined noun is done to as the first genitive of a masdar is: «على استئناف الحوار والعلاقات الدبلوماسية»."""
    if trigger.pos != "m" or trigger.lemma.lemma not in _OF_TIES or doc.words[unit.first].preposition or not doc.words[unit.first].article:
        return False
    heads = set(head_words(doc, unit.first, unit.last))
    heads.update(pairs(doc, unit.first, unit.last))
    return any(sense.type and not sense.via and not heads.isdisjoint(sense.objects) for sense in trigger.lemma.senses)


def of_agents_masdar(doc: Document, syntax: Syntax, clause: Clause, u: int) -> bool:
    """Whether a bare phrase behind «prep + masdar + who does it» is what is done to: «تزامن مع توقيع مالي والنيجر ميثاقا».

    Args:
        doc: the part that is read.
        syntax: of the sentence.
        clause: of the verb that has the phrase among its objects.
        u: the phrase.
    """
    units, unit = syntax.units, syntax.units[u]
    if unit.prep or unit.joined or not (clause.subject or u > clause.objects[0]):
        return False
    k = u - 1
    while k > clause.unit and units[k].kind == "N" and units[k].joined and not units[k].event:
        k -= 1  # السويد | وفنلندا
    before = units[k]
    if k <= clause.unit or before.kind != "N" or not before.prep or not before.event or before.event[0] != before.first or units[u - 1].last != unit.first:
        return False
    if not before.mentions or doc.mentions[before.mentions[0]].first != before.first + 1 or doc.words[before.first].article:
        return False
    whom = bool(unit.mentions) and doc.mentions[unit.mentions[0]].first == unit.first
    heads = set(head_words(doc, unit.first, unit.last))
    heads.update(pairs(doc, unit.first, unit.last))
    for noun in doc.words[before.first].nouns:
        if noun.pos != "m" or noun.enclitic:
            continue
        for sense in noun.lemma.senses:
            if sense.type and not sense.via and (not heads.isdisjoint(sense.objects) or (whom and sense.type in _WHOM and sense.object == "recipient")):
                return True
    return False
