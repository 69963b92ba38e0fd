"""Acts joined with «أو» to what there is none of: «عدم وقوع هجوم أو قصف»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_NONE = frozenset(("عدم", "انعدام", "غياب"))


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
    return trigger.pos in ("v", "m", "n") and before.kind == "N" and doc.words[before.first].base.removeprefix("ال") in _NONE and before.last - before.first > 1
