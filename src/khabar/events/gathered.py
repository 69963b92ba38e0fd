"""Who a meeting is said to bring together: «لقاء جمع في باريس الرئيس التركي ونظيره»، «ضم الاجتماع وزراء خارجية مصر والأردن»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_GATHERING = frozenset(("جمع", "ضم", "يجمع", "يضم", "جمعت", "ضمت", "تجمع", "تضم", "سيجمع", "سيضم", "ستجمع", "ستضم", "جمعه", "جمعها", "جمعته", "جمعتها", "يجمعه", "يجمعها", "سيجمعه", "سيجمعها", "ستجمعه", "ستجمعها"))
_WHERE = frozenset(("في", "خلال", "علي هامش", "قرب", "قبل", "بعد", "منذ", "مساء", "امس"))
"""Prepositions of what may stand before those who meet."""
_NEAR = 4
"""Words that describe a meeting before the verb."""


def gathered(doc: Document, syntax: Syntax, trigger: Trigger) -> None:
    """Take those behind a verb of bringing together for partners of the meeting.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        trigger: with its complements; phrases are added to them.
    """
    if trigger.pos not in ("m", "n") or trigger.unit < 0 or not any(s.type == "CONSULT" and s.reciprocal for s in trigger.lemma.senses):
        return
    units = syntax.units
    own = units[trigger.unit]
    at = _verb(doc, syntax, trigger)
    if at < 0:
        return
    found: list[tuple[int, int]] = []
    if at < own.last and at > trigger.first:
        if at + 1 < own.last:
            found.append((at + 1, own.last))
        trigger.slots.pop("genitive", None)
    for u in range(trigger.unit + 1, len(units)):
        unit = units[u]
        if unit.last <= at + 1:
            continue
        if unit.kind != "N" or (found and unit.prep and not unit.joined and unit.prep not in ("ب", "مع")):
            break
        if unit.prep in _WHERE:
            continue
        if found and not (unit.prep or unit.joined):
            break
        if not unit.prep or unit.joined or unit.prep in ("ب", "مع"):
            found.append((unit.first, unit.last))
            if unit.prep and not unit.joined:
                trigger.slots.pop(unit.prep, None)
    if found:
        trigger.slots["مع"] = found


def _verb(doc: Document, syntax: Syntax, trigger: Trigger) -> int:
    """The token of the verb: right before the meeting, behind it and its adjectives, or behind «الذي»; -1 for none."""
    first = trigger.first
    if first and doc.forms[first - 1].removeprefix("و") in _GATHERING and first - 1 in doc.verb_tokens and doc.words[first].article:
        return first - 1
    for k in range(trigger.last, min(syntax.last, trigger.last + _NEAR)):
        if doc.forms[k] in _GATHERING:
            return k
        if not doc.words[k].is_word or doc.mention_at[k] >= 0 or (doc.words[k].function and doc.words[k].function != "relative") or k in doc.verb_tokens:
            return -1
    return -1
