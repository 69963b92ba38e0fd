"""«أغلقت الشرطة المكتب وختمت أبوابه»: a verb joined behind another goes on with its subject, and the thing behind it is its object."""

from __future__ import annotations

from khabar.events.heads import head_words, pairs
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_LASTING = frozenset(("سنة", "سنوات", "عام", "اعوام", "شهر", "اشهر", "يوم", "ايام", "اسبوع", "اسابيع", "ساعة", "ساعات", "مرة", "مرات"))
"""Heads of a phrase that says how long."""


def take_over(doc: Document, syntax: Syntax, trigger: Trigger) -> None:
    """Make the noun behind a joined verb its object where the verb is an act that is done to such a thing."""
    if not _may(doc, syntax, trigger):
        return
    if _by_each(doc, trigger):
        del trigger.slots["subject"]
        return
    first, last = trigger.slots["subject"][0]
    found = {*head_words(doc, first, last), *pairs(doc, first, last)}
    if any(not found.isdisjoint(s.subjects) for s in trigger.lemma.senses):
        return
    if any(s.type and not s.via and s.only != "noun" and s.subject == "actor" and s.object != "actor" and not found.isdisjoint(s.objects) for s in trigger.lemma.senses):
        trigger.slots["object"] = [*trigger.slots.pop("subject"), *trigger.slots.get("object", ())]


def _may(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether the one noun behind a joined verb, which names nobody, may be its object: the verb before has a subject and the same form."""
    named = trigger.slots.get("subject", [])
    analysis = trigger.analysis
    if trigger.pos != "v" or analysis is None or analysis.conjunction != "و" or len(named) != 1:
        return False
    if any(_LASTING.isdisjoint(head_words(doc, *phrase)) for phrase in trigger.slots.get("object", ())[:1]) or (analysis.enclitic and not _by_each(doc, trigger)):
        return False
    if named[0][0] != trigger.last or doc.mention_at[named[0][0]] >= 0 or trigger.clause < 1:
        return False
    before = syntax.clauses[trigger.clause - 1]
    above = before.verb.analysis
    told = bool(before.subject or before.topic) and above is not None and above.feature == analysis.feature
    return told and not analysis.feature.endswith("p") and before.connector != "relative"


def _by_each(doc: Document, trigger: Trigger) -> bool:
    """«فتشها بيتا بيتا»: a word that is said twice behind a verb tells how it was done."""
    first, last = trigger.slots["subject"][0]
    return last > first + 1 and doc.forms[first] == doc.forms[first + 1] and doc.forms[first].endswith("ا")
