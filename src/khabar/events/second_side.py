"""The second side that something put in parts from the first: «بين الجيش بقيادة فلان، وقوات فلان»، «مع نظيره، فلان، ورئيس الوزراء»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

_ASIDE = 4
"""Pieces of what is put in between the two."""
_OF_TWO = ("ين", "ان")
"""Endings of nouns that are of two by themselves: بين الجانبين."""
_LEADING = frozenset(("person", "office"))


def second_side(doc: Document, syntax: Syntax, trigger: Trigger) -> None:
    """Add the side behind an aside to the complement that lacks it.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        trigger: with its complements; a phrase is added to them.
    """
    ranges = trigger.slots.get("بين")
    if ranges is not None and len(ranges) == 1 and _one_side(doc, *ranges[0]):
        other = _behind(doc, syntax, ranges[0], False)
        if other is not None:
            ranges.append((other.first, other.last))
        return
    for name in ("مع", "object"):
        met = trigger.slots.get(name)
        if met is None or len(met) != 1 or not any(s.type == "CONSULT" and (s.reciprocal or (name == "object" and s.object == "actor")) for s in trigger.lemma.senses):
            continue
        other = _behind(doc, syntax, met[0], True)
        if other is not None:
            met.append((other.first, other.last))


def _one_side(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase begins with one side that is known, and names no second one."""
    index = doc.mention_at[first]
    if index < 0 or doc.code(index) == UNKNOWN or (doc.forms[first].endswith(_OF_TWO) and doc.entities.drafts[doc.mentions[index].entity].kind != "state"):
        return False
    return not any(doc.words[k].conjunction == "و" and doc.mention_at[k] >= 0 for k in range(first + 1, last))


def _behind(doc: Document, syntax: Syntax, phrase: tuple[int, int], named: bool) -> Unit | None:
    """The phrase behind «،» and «و» to which the first side goes on; with `named` only behind a name put in between commas."""
    units = syntax.units
    at = next((u for u, unit in enumerate(units) if unit.kind == "N" and unit.first <= phrase[0] < unit.last), -1)
    if at < 0 or (named and not any(doc.surface[k] == "،" for k in range(*phrase))):
        return None
    for u in range(at + 1, min(len(units) - 1, at + 2 + (0 if named else _ASIDE))):
        unit, after = units[u], units[u + 1]
        if unit.kind == "V" or unit.joined or (unit.kind == "C" and unit.form != "comma"):
            return None
        if unit.kind != "C" or after.kind != "N" or not doc.surface[after.first].startswith("و"):
            continue
        if after.prep or not after.mentions or doc.mentions[after.mentions[0]].first != after.first or after.event or _goes_on(syntax, u + 1):
            return None
        if named and doc.entities.drafts[doc.mentions[after.mentions[0]].entity].kind not in _LEADING:
            return None
        return after
    return None


def _goes_on(syntax: Syntax, u: int) -> bool:
    """Whether a phrase is the subject of a verb behind it, and opens a clause: «، وقوات الحركة تسيطر على المدينة»."""
    return u + 1 < len(syntax.units) and syntax.units[u + 1].kind == "V"
