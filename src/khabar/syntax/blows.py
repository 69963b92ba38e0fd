"""What a blow or disaster hit, right behind it: «ضرب زلزال | تركيا»، «استهدف هجوم | السفارة الروسية»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit
from khabar.text.fold import fold

_HITTING = frozenset(map(fold, ("ضرب", "استهدف", "هز", "طال", "اجتاح", "دمر", "طاول", "أصاب")))
"""Verbs of what a blow or disaster does to a place."""
_BLOWS = frozenset(map(fold, ("هجوم", "هجمات", "غارة", "غارات", "ضربة", "ضربات", "قصف", "انفجار", "تفجير", "صاروخ", "صواريخ", "قذيفة", "قذائف", "مسيرة", "عبوة", "زلزال", "إعصار", "عاصفة", "فيضان", "وباء", "موجة", "هزة", "تسونامي", "حريق", "اعتداء", "عدوان")))
_BLOWING = frozenset(("mishap", "disaster_word"))
_ARMED = frozenset(("force", "group", "people"))
"""Kinds of those who may as well strike the blow that they stand behind: «استهدف قصف الجيش، أمس، مواقع»."""
_STRUCK = frozenset(("سفينة", "سفن", "ناقلة", "ناقلات", "قارب", "زورق", "عاصمة", "موكب", "قافلة", "سيارة", "سواحل", "ساحل", "دورية", "طائرة"))
"""Things that are struck, beside houses and what is of war."""
_FORCES = frozenset(("جيش", "قوات", "قوة", "شرطة", "كتائب", "سلاح", "طيران", "مقاومة", "تحالف", "احتلال", "عدو", "نظام", "حلف", "بحرية", "مدفعية", "مقاتلات"))
"""Words of those who strike, whatever kind of party they are known as."""
_SHIPS = "merchant ships"
_STRIKES = frozenset(("غارة", "غارات", "ضربة", "ضربات", "قصف", "هجمات"))
"""Blows that states strike."""
_QUOTES = frozenset("«»“”\"")


def hit(doc: Document, current: Unit, i: int) -> bool:
    """Whether a place or land right behind an indefinite blow or disaster is what the verb says it hit, for no other object follows."""
    word, head = doc.words[i], doc.words[current.first]
    if "measuring" in head.kinds and not head.article and current.last == current.first + 2:
        head = doc.words[current.first + 1]  # هزت سلسلة انفجارات | كييف
    if current.prep or current.last > current.first + 2 or head.article or head.preposition or doc.mention_at[current.first] >= 0 or word.preposition or word.conjunction:
        return False
    if not any(fold(a.lemma.lemma) in _HITTING and not a.enclitic for a in doc.words[current.first - 1].verbs) or not (head.base.removesuffix("ات") in _BLOWS or head.base in _BLOWS or _BLOWING.intersection(head.kinds)):
        return False
    if _thing_alone(doc, i):
        return True
    index, last = doc.mention_at[i], i + 1
    if index >= 0:
        mention = doc.mentions[index]
        if mention.first != i or mention.preposition or not (mention.place >= 0 or doc.entities.drafts[mention.entity].kind in ("state", "place")):
            return False
        last = mention.last
    elif "place_noun" not in word.base_kinds or word.article:
        return False
    while last < len(doc) and doc.words[last].nisba and not doc.words[last].preposition:
        last += 1
    if index >= 0 and head.base in _STRIKES and last + 1 < len(doc) and doc.surface[last] in "،," and doc.timex_at[last + 1] >= 0:
        return False  # استهدفت غارات إسرائيل، أمس، بلدات لبنانية
    after = doc.words[last] if last < len(doc) else None
    return after is None or not after.is_word or bool(after.function or after.preposition or after.conjunction or (after.verbs and not after.nouns)) or doc.timex_at[last] >= 0


def _thing_alone(doc: Document, i: int) -> bool:
    """Whether what begins here is a thing, house or person that is struck and no fighter, and nothing that could be struck follows: «هجوم | مبنى السفارة الإسرائيلية في»."""
    index = doc.mention_at[i]
    if index >= 0:
        mention = doc.mentions[index]
        draft = doc.entities.drafts[mention.entity]
        if mention.first != i or mention.preposition or mention.place >= 0 or (draft.kind in _ARMED and not draft.name.startswith(_SHIPS)):
            return False
    if doc.words[i].base.removeprefix("ال") in _FORCES:
        return False
    if index < 0 and doc.words[i].base.removeprefix("ال") not in _STRUCK and not ({"place_noun", "war_thing"} & set(doc.lexicon.function.get(doc.words[i].base.removeprefix("ال"), ()))):
        return False
    k, definite = i, False
    while k < len(doc) and doc.timex_at[k] < 0:
        word = doc.words[k]
        if not word.is_word:
            if doc.surface[k] not in _QUOTES:
                break
            k += 1
            continue
        if k > i and (word.function or word.preposition or word.conjunction or (word.verbs and not word.nouns and doc.mention_at[k] < 0)):
            break
        if definite and not (word.article or word.given or word.nisba):
            return False  # استهدف قصف الجيش | بلدة
        m = doc.mention_at[k]
        definite = definite or word.article or m >= 0
        k = doc.mentions[m].last if m >= 0 and doc.mentions[m].last > k else k + 1
    return True
