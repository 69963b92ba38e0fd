"""Who is said to have a hand in an attack, by a predicate or a noun without a verb: «كييف متورطة في الهجوم»، «وجود يد لإيران في الهجوم»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_INVOLVED = ("متورط", "ضالع", "مسؤول", "مسئول", "متهم", "ضلع")
"""Beginnings of predicates of having done something, behind whom they speak of."""
_HAND = frozenset(("يد", "دور", "ضلوع", "علاقة", "صلة", "تورط"))
"""Nouns of a part in something, which «ل» gives to somebody."""
_ASIDE = frozenset(("مباشرة", "مباشر", "بشكل", "مباشرا", "وحدها", "كذلك", "ايضا"))
_UNREAL = frozenset(("ليس", "ليست", "ليسوا", "غير", "لا", "ما", "قد", "ربما", "هل", "اي", "عدم", "نفي", "دون", "بلا", "تكون", "يكون", "لم", "لن", "اذا", "ان كانت"))
"""Words that leave open, or deny, that somebody had a hand in it."""
_NEAR = 6
"""Words before the name within which these stand."""
_FIGHTERS = frozenset(("state", "office", "force", "group", "people", "person", "organisation"))


def implicated(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give attacks that name nobody who made them whoever is said to have a hand in them.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        if act.type != "ASSAULT" or act.pos not in ("m", "n") or any(doc.code(m) != UNKNOWN for m, _, _ in act.actors) or act.unit < 0:
            continue
        unit = syntax.units[act.unit]
        if unit.prep not in ("في", "عن", "وراء", "ب") or unit.first < act.first - 3:
            continue
        found = _named(doc, syntax, unit.first - 1 if doc.words[unit.first].function != "preposition" else unit.first)
        struck = {doc.code(m) for m, _, _ in act.recipients}
        act.actors = [(m, "who is said to have a hand in it", True) for m in found if doc.code(m) not in struck] or act.actors


def _named(doc: Document, syntax: Syntax, before: int) -> list[int]:
    """Those named before the predicate, or behind the noun, that ends before a token."""
    k = before - 1
    while k > syntax.first and (doc.forms[k] in _ASIDE or doc.words[k].function == "preposition"):
        k -= 1
    if k <= syntax.first:
        return []
    base = doc.words[k].base
    index = doc.mention_at[k]
    if base.startswith(_INVOLVED) and not doc.words[k].article and doc.words[k].function != "preposition" and (index < 0 or doc.forms[k + 1] == "عن"):
        index = doc.mention_at[k - 1]
        return _sure(doc, syntax, index) if index >= 0 and not doc.mentions[index].preposition else []
    if index >= 0 and doc.mentions[index].preposition == "ل" and doc.words[doc.mentions[index].first - 1].base in _HAND:
        return _sure(doc, syntax, index)
    return []


def _sure(doc: Document, syntax: Syntax, index: int) -> list[int]:
    """A side by itself, where nothing before it denies or doubts the part it has."""
    mention = doc.mentions[index]
    draft = doc.entities.drafts[mention.entity]
    begin = max(syntax.first, mention.first - _NEAR)
    if any(a.lemma.embeds == "denied" for k in range(begin, mention.first) for a in doc.words[k].verbs):
        return []  # نفت إيران مسؤوليتها عن الهجوم
    if draft.kind not in _FIGHTERS or draft.code == UNKNOWN or any(doc.forms[k].removeprefix("و").removeprefix("ف") in _UNREAL or doc.words[k].base in _UNREAL for k in range(begin, mention.first)):
        return []
    return [m for m, _, _ in Fillers(doc).mentions_in(mention.first, mention.last, "")]
