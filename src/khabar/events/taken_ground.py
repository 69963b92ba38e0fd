"""Whose the town or post is that is taken, entered or besieged, where the words tell its land alone: «سيطرت على بلدة مهاس وسط الصومال»."""

from __future__ import annotations

from khabar.events.deeds import WARDING
from khabar.events.heads import numeral
from khabar.events.places import MISSIONS, NOWHERE, Ground, ground_of, in_town
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_TAKEN = ("object", "علي", "genitive", "subject")
"""Complements that name what is taken; «subject» for what falls alone."""
_FALLING = frozenset(("سقط",))
_FREEING = frozenset(("حرر", "استعاد", "استرد"))
_BACK = 6
"""Words before «تحت سيطرة» among which stands what falls."""
_SIEGE = frozenset(("حاصر", "طوق", "حصار"))
_FIGHTERS = frozenset(("REB", "UAF", "MIL", "PRM"))
_HELD = frozenset(("PSE", "ISR"))
"""Lands in which a house or field may be of those who settled."""
_OWN = (["له"], ["لها"], ["لهم"], ["لنا"])
"""Words behind what is struck that say it is one's own: «استهداف موقع له»."""
_HEADS = 3
"""Words of a phrase among which its noun of place stands."""


def taken_where(doc: Document, trigger: Trigger) -> Ground:
    """The ground of what is taken or entered by those of another side; nowhere for another act."""
    if trigger.recipients or trigger.sense is None or trigger.sense.reciprocal or trigger.lemma.lemma in WARDING or not _takes(trigger):
        return NOWHERE
    spans = _spans(doc, trigger)
    for first, last in spans:
        if not _ground(doc, first, last) or doc.forms[last : last + 1] in _OWN or any(word.base in MISSIONS for word in doc.words[first:last]):
            continue  # هاجموا السفارة في كابول: another land's
        ground = _named(doc, first, last)
        if not ground.country:
            ground = ground_of(doc, trigger)
            ground = in_town(doc, last) if not ground.country else ground
            if ground.country in _HELD:
                return NOWHERE
        if ground.country and not _others(doc, trigger, ground.country):
            return ground
    return NOWHERE


def _takes(trigger: Trigger) -> bool:
    assert trigger.sense is not None
    if trigger.lemma.lemma in _FREEING and not trigger.actors:
        return False  # بعد تحرير عدن: who held it, and not the land, is struck
    if trigger.type == "COERCE":
        return trigger.sense.mode == "seize" or trigger.lemma.lemma in _SIEGE
    return trigger.type == "ASSAULT"


def _spans(doc: Document, trigger: Trigger) -> list[tuple[int, int]]:
    """Phrases that may name what is taken."""
    if trigger.pos == "m" and doc.forms[trigger.first] == "المحاصرة" and trigger.first and doc.mention_at[trigger.first - 1] >= 0:
        place = doc.mentions[doc.mention_at[trigger.first - 1]]
        return [(place.first, place.last)]  # الفاشر المحاصرة
    if trigger.pos == "f":
        if trigger.sense is None or trigger.sense.subject != "none":
            return []  # وضعت يدها على المنجم: its subject takes it
        at = next((k for k in range(trigger.first - 1, max(-1, trigger.first - _BACK), -1) if k in doc.verb_tokens), -1)
        return [(at + 1, trigger.first)] if at >= 0 else []
    falls = trigger.lemma.lemma in _FALLING and trigger.pos == "v"
    names = [name for name in _TAKEN if trigger.slots.get(name) and (name == "subject") == falls]
    return [trigger.slots[name][0] for name in names if name != "genitive" or trigger.pos == "m"]


def _ground(doc: Document, first: int, last: int) -> bool:
    """Whether a phrase is of a town, post or other ground: its head, behind «بعض» or a number, is."""
    for k in range(first, min(last, first + _HEADS)):
        word = doc.words[k]
        if (doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].place >= 0) or any("place_noun" in doc.lexicon.function.get(key, ()) for key in (word.base, word.base.removeprefix("ال"))):
            return True
        if not (word.is_number or word.function == "quantifier" or numeral(word)):
            return False
    return False


def _named(doc: Document, first: int, last: int) -> Ground:
    """The place that the phrase itself names; nowhere where it says whose it is."""
    for k in range(first, last):
        index = doc.mention_at[k]
        if index >= 0 and doc.mentions[index].place >= 0:
            country = doc.entities.drafts[doc.mentions[index].entity].country
            return Ground(doc.lexicon.entries[doc.mentions[index].place].name, index, country[0] if len(country) == 1 else "")
    return NOWHERE


def _others(doc: Document, trigger: Trigger, country: str) -> bool:
    """Whether who takes it is of the land, or the sentence names others who fight there, from whom it may be taken."""
    own = {doc.code(m) for m, _, _ in trigger.actors}
    if country in own:
        return True
    first, last = doc.sentences[trigger.sentence]
    for index in set(doc.mention_at[first:last]) - {-1}:
        draft = doc.entities.drafts[doc.mentions[index].entity]
        if draft.code not in own and draft.code != UNKNOWN and draft.code != country and draft.kind in ("group", "force") and _FIGHTERS & set(draft.roles):
            return True
    return False
