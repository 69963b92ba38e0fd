"""Whom a demand is on, where what is demanded is told to be somebody's: «طالبت بغداد بوقف القصف التركي», «دعا إلى رفع العقوبات الأميركية».

What lifts or ends somebody's sanctions is his own act as well, whoever asks for it.
"""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_STEPS = 3
"""Words between a demand and what is demanded: «إلى إجراء محادثات», «على ضرورة إنهاء الاحتلال»."""
_HOW = frozenset(("prep:ب", "prep:الي", "prep:علي", "prep:ل", "object", "genitive", "clause", "subject"))
_RULE = ": side of what is requested"
_GUESSED = ("authorities of", "the one state")
"""Rules that give the doer by the land alone."""
_LIFTED = "whose sanctions are to be lifted"


def lifted(doc: Document, acts: list[Trigger]) -> None:
    """Give an easing without a doer those who have laid the sanctions that it names: «رفع العقوبات الأميركية عن سوريا»."""
    for act in acts:
        eased = act.governor
        if act.type != "SANCTION" or act.how != "genitive" or eased is None or eased.type != "CONCEDE" or eased.actors or eased.pos != "m":
            continue
        freed = {doc.code(m) for m, _, _ in eased.recipients}
        eased.actors = [(m, _LIFTED, True) for m, _, _ in act.actors if doc.code(m) not in freed and doc.code(m) != UNKNOWN]


def requested(doc: Document, acts: list[Trigger]) -> None:
    """Give each demand without addressee those who would do what it demands."""
    for act in acts:
        if act.modality != "demanded" or not act.actors:
            continue
        demand, how, steps = act.governor, act.how, 0
        while demand is not None and demand.type is None and how in _HOW and steps < _STEPS:
            above: Trigger = demand
            demand, how, steps = above.governor, above.how, steps + 1
        if demand is None or demand.type != "REQUEST" or how not in _HOW or demand.recipients or demand.first > act.first:
            continue
        own = {doc.code(m) for m, _, _ in demand.actors}
        sides = [m for m, rule, _ in act.actors if doc.code(m) not in own and doc.code(m) != UNKNOWN and not rule.endswith(":مع") and not rule.startswith(_GUESSED)]
        if len(sides) == len(act.actors) and (own or len(sides) > 1):
            demand.recipients = [(m, act.lemma.id + _RULE, True) for m in sides]
