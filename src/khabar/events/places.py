"""Where an act happens, as the phrase after «في» beside it says."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_WHERE = ("في", "داخل", "قرب", "جنوب", "شمال", "شرق", "غرب", "خارج", "قبالة", "وسط")
"""Prepositions of place, the plainest first."""
_OF_PLACE = frozenset(_WHERE)
MISSIONS = frozenset(("سفارة", "السفارة", "قنصلية", "القنصلية"))
_SEATS = frozenset(("وزارة", "الوزارة", "خارجية", "الخارجية", "مقر", "المقر", "مبني", "ديوان", "مكتب", "رئاسة", "قصر"))
"""Where an envoy is called in to by whoever sits there."""


class Ground:
    """The place of an act."""

    __slots__ = ("country", "mention", "name")

    def __init__(self, name: str | None, mention: int, country: str) -> None:
        self.name = name
        """Name of the place; None where a phrase tells no more than the state."""
        self.mention = mention
        """The mention that names it, or -1."""
        self.country = country
        """The one state it belongs to, or "" where it is contested or unknown."""


SAKE = frozenset(("مصلحة", "لمصلحة", "صالح", "لصالح", "حساب", "لحساب"))
"""Words of those for whom something is done."""
_TOWNS = frozenset(("مدينة", "بلدة", "قرية", "محافظة", "ولاية", "اقليم", "مقاطعة", "منطقة", "جزيرة", "بلدية", "ضاحية", "عاصمة", "ريف", "بادية"))
_FURTHER = 4
"""Words behind a phrase of place within which the town follows: في مسجد بمدينة بيشاور."""
_NAMED = 5
"""Words of the name in quotation marks of a unit, behind which its land is told."""
NOWHERE = Ground(None, -1, "")

_NEAR = 4
"""Words of a phrase of place within which its land is named."""


_OWNERS = ("ها", "هم", "هما", "ه")
"""Pronouns on a noun, the longest first where one ends in another."""


def ground_of(doc: Document, trigger: Trigger) -> Ground:
    """The place of an act, from the phrases beside its trigger."""
    slots = trigger.slots
    if not any(prep in _OF_PLACE for prep in slots):
        return NOWHERE
    for prep in _WHERE:
        if prep not in slots:
            continue
        for first, last in slots[prep]:
            nationality = ""
            for k in range(first, last):
                index = doc.mention_at[k]
                if doc.words[k].base in MISSIONS or doc.words[k].base in SAKE:
                    break  # في السفارة الفرنسية: of France, on other ground; بالتجسس لمصلحة روسيا: for her, not there
                if index >= 0 and doc.mentions[index].place >= 0:
                    country = doc.entities.drafts[doc.mentions[index].entity].country
                    name = doc.lexicon.entries[doc.mentions[index].place].name
                    return Ground(name, index, country[0] if len(country) == 1 else "")
                if index >= 0 and doc.entities.drafts[doc.mentions[index].entity].kind in ("force", "person", "office"):
                    break  # عناصر في الجيش الإسرائيلي: of whom, not where
                if "adjective_name" not in doc.lexicon.function.get(doc.words[k].form, ()):  # في مجالات المالية: of money
                    nationality = nationality or doc.lexicon.land(doc.words[k].nisba)
            if nationality:
                return Ground(None, -1, nationality)
            beyond = _beyond(doc, last)
            if beyond is not None:
                return beyond
    return NOWHERE


def _beyond(doc: Document, last: int) -> Ground | None:
    """The town or state that a second phrase of place right behind the first one names: في مسجد بمدينة بيشاور، داخل فندق في كابول."""
    if last >= len(doc):
        return None
    opening = doc.words[last]
    if not (opening.base == "في" and not opening.enclitic and not opening.conjunction) and opening.preposition != "ب":
        return None
    for k in range(last, min(len(doc), last + _FURTHER)):
        index = doc.mention_at[k]
        if index >= 0:
            place = doc.mentions[index].place
            country = doc.entities.drafts[doc.mentions[index].entity].country
            return Ground(doc.lexicon.entries[place].name, index, country[0] if len(country) == 1 else "") if place >= 0 else None
        land = doc.lexicon.land(doc.words[k].nisba) if k > last + 1 and doc.words[k].article and doc.words[last].base in _TOWNS else ""
        if land:
            return Ground(None, -1, land)  # في مبنى البرلمان بمدينة ماكاسار الإندونيسية
        if not doc.words[k].is_word or doc.words[k].verbs:
            return None
    return None


def thing_of_somebody(doc: Document, i: int) -> bool:
    """Whether a noun is a place, or a thing with its owner on it: «لجزرها», «لأراضي بلاده», not «لأوانه»."""
    word = doc.words[i]
    if "place_noun" in word.base_kinds:
        return True
    for suffix in _OWNERS if word.possessed or word.enclitic else ():
        if word.base.endswith(suffix):
            thing = doc.lexicon.word(word.base.removesuffix(suffix))
            return not any(n.pos == "m" for n in thing.nouns) and ("place_noun" in thing.base_kinds or bool(thing.substantive))
    return False


def in_town(doc: Document, after: int) -> Ground:
    """«هجوم على محطة بمنطقة تفير الروسية», «على شاطئ بمقديشو»: a town or region behind «ب» right behind the thing."""
    if after >= len(doc) or doc.words[after].preposition != "ب" or not (doc.words[after].base in _TOWNS or _town(doc, after)):
        return NOWHERE
    for k in range(after, min(len(doc), after + _NEAR)):
        index = doc.mention_at[k]
        if index >= 0:
            mention = doc.mentions[index]
            country = doc.entities.drafts[mention.entity].country
            return Ground(doc.lexicon.entries[mention.place].name, index, country[0] if len(country) == 1 else "") if mention.place >= 0 else NOWHERE
        land = doc.lexicon.land(doc.words[k].nisba) if doc.words[k].nisba else ""
        if land:
            return Ground(None, -1, land)
    return NOWHERE


def _town(doc: Document, token: int) -> bool:
    """Whether a word is a town or region that a list knows."""
    place = doc.mentions[doc.mention_at[token]].place if doc.mention_at[token] >= 0 else -1
    return place >= 0 and doc.lexicon.entries[place].kind not in ("state", "contested")


def venue(doc: Document, index: int) -> bool:
    """Whether a city only gives its name to talks or to a paper, or to a mission that stands elsewhere: «إعلان جدة».

    Args:
        doc: the part that is read.
        index: of the mention.
    """
    mention = doc.mentions[index]
    if doc.words[mention.first].base in MISSIONS:
        return True  # السفارة الفرنسية: on other ground
    if mention.first and doc.words[mention.first - 1].base in SAKE and doc.forms[mention.first - 1].startswith("ل"):
        return True  # التجسس لمصلحة روسيا: for her, wherever it was
    if mention.place < 0 or not mention.first or mention.preposition:
        return False
    return "venue_noun" in doc.lexicon.function.get(doc.words[mention.first - 1].base, ())


def no_seat(doc: Document, trigger: Trigger, name: str, first: int, last: int) -> bool:
    """Whether «إلى» behind calling somebody in names no seat of whoever calls: «استدعى السفير إلى باريس», not «إلى مقر الوزارة»."""
    if name != "الي" or trigger.lemma.key != "استدعي" or trigger.sense is None or trigger.sense.type != "ACCUSE":
        return False
    return all(word.base.removeprefix("ل") not in _SEATS for word in doc.words[first:last])


def of_another_land(doc: Document, m: int, country: str) -> bool:
    """Whether the land of a unit is told behind its name in marks: «وحدات تجمع "الجنوب" الروسية» on Ukrainian ground."""
    opened = False
    for k in range(doc.mentions[m].last, min(len(doc), doc.mentions[m].last + _NAMED)):
        if doc.surface[k] in "«»“”\"":
            opened = True
        elif opened and doc.words[k].nisba:
            return doc.words[k].nisba[:3] != country
        elif not doc.words[k].is_word or k in doc.verb_tokens:
            return False
    return False
