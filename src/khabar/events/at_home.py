"""The land of those who speak or act in a report at home in one land and of whom no word says where they are from: «قال الخبير الانتخابي فلان», «بحسب شهادات السكان»."""

from __future__ import annotations

from collections import Counter

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN, Draft

_LEAST = 3
"""How often the report names its land at least."""
_LONG = 4
"""Sentences of a report that can be told to be at home somewhere."""
_FAR_MORE = 5
"""How many times as often as any other land. Of those so given in 120 labelled press and retold reports, the annotators have 61 of that land, 8 of another, 6 of none and 16 as
of a party or body of their own; where the land is named three to five times as often, 14, 9 and 4."""
_RULE = ", of the land the report tells of"
_CIVIL = frozenset(("CVL", "LAB", "MED", "OPP", "PTY", "EDU"))
"""Sectors of people whom a report names by what they are: the inhabitants, the unions, the parties."""
_ELSEWHERE = frozenset(("observers", "prisoner", "prisoner plural", "hostage", "hostages", "victims", "refugees", "analyst", "men", "women", "people", "organisation"))
"""Whoever may be of any land, is held by another, or is not told who they are."""
_PEOPLE = frozenset(("activist", "officer", "politician"))
"""Persons without a name who are of the land they are told of."""
_BODIES = frozenset(("committee", "party", "parties", "opposition", "unions"))


def at_home(doc: Document, triggers: list[Trigger], speaking: set[int]) -> None:
    """Give the land of the report to those that no word codes; they are `assumed`, and the sides they are become inferred ones.

    Args:
        doc: a part of the report, its mentions found; the entities of its title count.
        triggers: the acts of the part.
        speaking: the entities that speak in it; a person by name of whom acts alone are told may be from anywhere.
    """
    drafts = doc.entities.drafts
    if doc.part == "title" or len(doc.sentences) < _LONG or not any(_fitting(draft, speaking) for draft in drafts):
        return
    home = _land(doc)
    if not home:
        return
    given = set()
    for draft in drafts:
        if _fitting(draft, speaking):
            draft.code, draft.country, draft.assumed = home, [home], True
            given.add(draft.index)
    for trigger in triggers:
        trigger.actors = _marked(doc, trigger.actors, given)
        trigger.recipients = _marked(doc, trigger.recipients, given)


def _marked(doc: Document, sides: list[tuple[int, str, bool]], given: set[int]) -> list[tuple[int, str, bool]]:
    """Sides with those marked as inferred whose land was given."""
    return [(m, rule + _RULE, True) if doc.mentions[m].entity in given else (m, rule, inferred) for m, rule, inferred in sides] if sides else sides


def _land(doc: Document) -> str:
    """The land that the report names often and far more often than any other; "" for none."""
    drafts = doc.entities.drafts
    codes = Counter(drafts[m.entity].code for m in doc.mentions if drafts[m.entity].code in drafts[m.entity].country)
    lands = sorted(((n, code) for code, n in codes.items()), reverse=True)
    if not lands or lands[0][0] < _LEAST or (len(lands) > 1 and lands[0][0] < _FAR_MORE * lands[1][0]):
        return ""
    return lands[0][1]


def _fitting(draft: Draft, speaking: set[int]) -> bool:
    """Whether somebody is a person by name, people or a body of civil life, and no word says of which land."""
    if draft.code != UNKNOWN or draft.country or draft.name in _ELSEWHERE:
        return False
    if draft.kind == "person":
        return draft.name in _PEOPLE or (draft.index in speaking and draft.basis == "romanised" and bool(draft.name_ar))
    if draft.kind == "people":
        return bool(draft.roles) and _CIVIL.issuperset(draft.roles)
    return draft.kind == "group" and draft.name in _BODIES
