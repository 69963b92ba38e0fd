"""What stands between the parts of a complement: weapons before the object of a masdar with a pronoun, commanders before the second side of «بين»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_TIMES = frozenset(("للمرة", "للمرات"))


def with_what(doc: Document, trigger: Trigger, between: Unit) -> bool:
    """Whether a phrase between them says with what or how often: the object of whoever the pronoun is follows."""
    if trigger.pos != "m" or trigger.analysis is None or not trigger.analysis.enclitic or between.joined:
        return False
    if not any(s.type == "ASSAULT" and s.object == "recipient" for s in trigger.lemma.senses):
        return False
    return doc.forms[between.first] in _TIMES or (between.prep == "ب" and not doc.words[between.first].enclitic and not between.event)


def other_side(doc: Document, syntax: Syntax, trigger: Trigger, k: int) -> None:
    """Add the second part of «بين ... وبين ...», wherever it follows, and of «بين الجيش بقيادة فلان وقوات فلان»."""
    if len(trigger.slots.get("بين", ())) != 1:
        return
    led = trigger.slots.get("بقيادة", [])
    if len(led) > 1 and any(doc.mention_at[i] >= 0 for i in range(*led[1])):
        trigger.slots["بين"].append(led.pop(1))
        return
    units, first = syntax.units, trigger.slots["بين"][0][0]
    at = next((u for u in range(len(units) - 4) if units[u].first == first), -1)
    if at >= 0 and units[at + 1].form == units[at + 3].form == "comma" and units[at + 2].prep == "بقيادة":
        other = units[at + 4]
        if other.kind == "N" and not other.prep and other.mentions and doc.surface[other.first].startswith("و"):
            trigger.slots["بين"].append((other.first, other.last))  # بين الجيش، بقيادة فلان، وقوات فلان
            return
    for following in syntax.units[k:]:
        if following.prep == "بين" and doc.forms[following.first - 1] == "وبين":
            trigger.slots["بين"].append((following.first, following.last))
            return
