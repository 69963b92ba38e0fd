"""«بعد غزو روسيا أوكرانيا وضم أراض أوكرانية»: a masdar joined to one with its own doer is his as well."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "RETREAT"))
_TAKEN_UP = frozenset(("AID", "SUPPORT", "ASSAULT", "COERCE", "SANCTION"))
_REACH = 4
"""Units between the two."""


def coordinated(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give masdars that name nobody who acts the doer of the masdar they are joined to, where he stands in so many words.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        _resumed(doc, syntax, triggers, act)
        if not _open(doc, syntax, act):
            continue
        head = _head(syntax, triggers, act)
        if head is None:
            continue
        own = {doc.code(m) for m, _, _ in act.recipients} - {UNKNOWN}
        doers = [m for m, rule, inferred in head.actors if rule.endswith(":genitive") and not inferred]
        if doers and not any(doc.code(m) in own for m in doers):
            act.actors = [(m, f"{head.lemma.id}: who does what it is joined to", True) for m in doers]


def _open(doc: Document, syntax: Syntax, act: Trigger) -> bool:
    """Whether an act is a joined masdar, without article, preposition or pronoun, that takes an object and names nobody who acts."""
    if act.pos != "m" or act.sense is None or act.sense.subject != "actor" or act.sense.object in ("none", "actor") or act.sense.reciprocal or act.unit < 1:
        return False
    unit, analysis = syntax.units[act.unit], act.analysis
    if not unit.joined or unit.first != act.first or analysis is None or analysis.article or analysis.preposition or analysis.enclitic:
        return False
    if act.actors or act.type not in _DEEDS or "genitive" not in act.slots or doc.lexicon.intransitive(act.lemma.lemma):
        return False
    return not doc.words[act.slots["genitive"][0][0]].nouns  # وفرض عقوبات عليها: by others


def _head(syntax: Syntax, triggers: list[Trigger], act: Trigger) -> Trigger | None:
    """The masdar a few units before, without article, with its object beside its doer, that an act is joined to."""
    for head in reversed(triggers):
        if head.first >= act.first:
            continue
        if head.pos == "v" or head.unit < 0 or act.unit - head.unit > _REACH:
            return None
        if any(unit.kind != "N" for unit in syntax.units[head.unit : act.unit]):
            return None
        apart = head.slots.get("object") and head.recipients
        if head.pos == "m" and head.type in _DEEDS and syntax.units[head.unit].first == head.first and apart and head.sense is not None and head.actors:
            return head
    return None


def _resumed(doc: Document, syntax: Syntax, triggers: list[Trigger], act: Trigger) -> None:
    """«في تشكيل التنظيم ودعمه», «تدريب المسلحين وتمويلهم»: the pronoun on the second is whom the first is done to, by whoever does that."""
    analysis = act.analysis
    if act.pos != "m" or analysis is None or not analysis.enclitic or analysis.conjunction != "و" or act.sense is None or act.sense.object != "recipient" or act.type not in _TAKEN_UP or act.recipients or act.slots:
        return
    if not act.actors or any(not rule.endswith(":possessive") for _, rule, _ in act.actors):
        return
    who = {doc.mentions[m].entity for m, _, _ in act.actors}
    for head in reversed(triggers):
        if head.first >= act.first:
            continue
        if head.pos != "m" or head.unit < 0 or act.unit - head.unit > 2:
            return
        held = {doc.mentions[doc.mention_at[k]].entity for first, last in head.slots.get("genitive", ()) for k in range(first, last) if doc.mention_at[k] >= 0}
        if head.analysis is not None and not head.analysis.enclitic and who <= held and not any(doc.mentions[m].entity in who for m, _, _ in head.actors):
            act.recipients, act.actors = act.actors, [(m, f"{head.lemma.id}: who does what it is joined to", True) for m, _, _ in head.actors]
            return
