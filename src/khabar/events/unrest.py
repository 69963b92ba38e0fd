"""Protests that are told by their land: «احتجاجات فرنسا» are those of its people, and no complaint of the state."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document

_MANY = frozenset(("احتجاجات", "تظاهرات", "مظاهرات", "اضطرابات", "الاحتجاجات"))
"""Protests in the street, as a plural; «احتجاج موسكو» may be one of words."""
_IN_WORDS = frozenset(("علي", "لدي"))
_BODIES = frozenset(("name", "metonym"))


def in_the_street(doc: Document, trigger: Trigger, triggers: list[Trigger]) -> None:
    """Give protests whose genitive is a land or a capital to its people: «اتسعت تظاهرات لندن»."""
    sense = trigger.sense
    if sense is None or trigger.pos not in ("m", "n") or trigger.type not in ("ACCUSE", "PROTEST") or len(trigger.actors) != 1:
        return
    if doc.words[trigger.first].base not in _MANY or (trigger.type == "ACCUSE" and not _IN_WORDS.isdisjoint(trigger.slots)):
        return  # احتجاجات موسكو لدى المنظمة
    m, rule, _ = trigger.actors[0]
    mention = doc.mentions[m]
    draft = doc.entities.drafts[mention.entity]
    if not rule.endswith((":genitive", ":genitive+place")) or mention.how not in _BODIES or len(draft.country) != 1 or draft.kind not in ("state", "office", "place"):
        return
    land = draft.country[0]
    if trigger.type == "ACCUSE":
        trigger.mean(sense.turned("PROTEST", None), None)
    people = doc.entities.get(land, "people", f"protesters of {land}", "", ("CVL",), (land,), "P")
    crowd = ActorMention(mention.first, mention.last, people.index, "definite", "country of the protest")
    crowd.inferred = True
    doc.mentions.append(crowd)
    trigger.actors = [(len(doc.mentions) - 1, f"{rule}+people of the land", True)]
    for other in triggers:
        if other is not trigger and other.slots.get("object", [(-1, -1)])[0][0] == trigger.first:
            other.recipients = [(len(doc.mentions) - 1, x[1], True) if x[1].endswith("+possessor") and doc.mentions[x[0]].first == mention.first else x for x in other.recipients]  # قمعت الشرطة مظاهرات لندن
