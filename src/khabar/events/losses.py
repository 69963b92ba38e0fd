"""Whose the dead and the goods are that «من» says it of: «سقط قتلى من صفوف المسلحين», «السلاح الروسي الذي نهبوه من مخازن الجيش»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

Sides = list[tuple[int, str, bool]]
_LOSSES = frozenset(("قتلي", "قتيل", "قتيلا", "قتيلين", "قتيلان", "جرحي", "جريح", "جريحا", "مصابين", "مصابون", "شهداء", "ضحايا", "اصابات"))
"""Nouns of those who fell, whom «من» tells the side of."""
_FALLING = frozenset(("سقط", "وقع", "ارتقي"))
_WHOSE = frozenset(("force", "group", "organisation", "office", "people"))


def of_whom(doc: Document, trigger: Trigger, recipients: Sides) -> Sides:
    """Recipients, those «من» names in the place of the dead without a name and of the make of goods.

    Args:
        doc: the part that is read.
        trigger: an act with its complements.
        recipients: whom the object or subject names.
    """
    if trigger.lemma.lemma == "خسائر" and not recipients:
        return _suffered(doc, trigger)
    behind = [r for r in trigger.slots.get("من", ()) if r[0] >= trigger.last]
    if not behind or trigger.pos != "v" or trigger.sense is None:
        return recipients
    fell = trigger.type == "ASSAULT" and trigger.lemma.lemma in _FALLING and _lost(doc, trigger)
    taken = trigger.type == "COERCE" and trigger.sense.mode == "seize" and bool(recipients) and all(rule.endswith("+nationality") for _, rule, _ in recipients)
    if not (fell or taken) or any(doc.code(m) != UNKNOWN and not inferred for m, _, inferred in recipients):
        return recipients
    fillers = Fillers(doc)
    found: Sides = []
    for first, last in behind:
        named = fillers.mentions_in(first, last, f"{trigger.lemma.id}:من") or fillers.owner(last, f"{trigger.lemma.id}:من")
        found += [x for x in named if doc.code(x[0]) != UNKNOWN and doc.entities.drafts[doc.mentions[x[0]].entity].kind in _WHOSE]
    return found or recipients


def _lost(doc: Document, trigger: Trigger) -> bool:
    """Whether those who fell are but called dead or wounded: «تسعة قتلى»."""
    return any(w.base in _LOSSES or w.form in _LOSSES for first, last in trigger.slots.get("subject", ()) for w in doc.words[first:last])


def whose_victims(trigger: Trigger, actors: Sides, recipients: Sides) -> tuple[Sides, Sides]:
    """Actors and recipients; «من» right behind those who fell says whose they are, not who killed them: «مقتل جندي من لواء غولاني».

    Args:
        trigger: an act with its complements.
        actors: who does it, as far as the complements tell.
        recipients: whom it is on.
    """
    behind, fallen = trigger.slots.get("من", ()), trigger.slots.get("genitive", ())
    if trigger.type != "ASSAULT" or trigger.pos != "m" or not behind or not fallen or behind[0][0] - fallen[0][1] > 1 or fallen[0][0] != trigger.last:
        return actors, recipients
    theirs = [x for x in actors if x[1].split("+")[0].endswith(":من")]
    if not theirs:
        return actors, recipients
    return [x for x in actors if x not in theirs], recipients or theirs


def _suffered(doc: Document, trigger: Trigger) -> Sides:
    """Whose losses are told: «خسائر في صفوف القوات», «خسائر الجيش»."""
    fillers = Fillers(doc)
    for first, last in trigger.slots.get("في", ()):
        if doc.words[first].base == "صفوف":
            rule = f"{trigger.lemma.id}:في صفوف"
            return [x for x in fillers.mentions_in(first, last, rule) or fillers.owner(first + 1, rule) if doc.code(x[0]) != UNKNOWN]
    return []
