"""What a «ل» behind an adjective brings: no owner in «مؤيدة للفلسطينيين»، «ألغام مضادة للأفراد», but who strikes in «الضربات الجوية للتحالف»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.unit import Unit

_BORDERING = frozenset(("حدودية", "حدودي", "متضامنة", "متضامنين", "متعاطفة", "متعاطفين"))
_MEANT_FOR = frozenset(("مضادة", "مضاد", "قابلة", "صالحة", "ضرورية", "لازمة", "كافية", "مناسبة"))
"""Adjectives whose «ل» names no owner."""
_MEANS = frozenset(("الجوية", "المدفعية", "الصاروخية", "البرية", "البحرية", "العسكرية", "الليلية", "اليومية", "الاخيرة"))
"""Adjectives of a known strike that is somebody's."""

_GIVING = frozenset(("توفير", "تقديم", "منح", "ضمان", "تامين", "توجيه", "حماية", "دعم"))
"""Masdars whose «ل» is to whom something is given."""


def sides_with(doc: Document, after: int, phrase: Unit) -> bool:
    """Whether «ل» behind a token belongs to an adjective of siding right before it: «مؤيدة للفلسطينيين»; but: الهجوم المضاد لكييف."""
    if after >= phrase.first:
        return False
    if phrase.prep == "مع":
        return doc.words[phrase.first - 2].base.removeprefix("ال") in _BORDERING  # قرى حدودية مع أذربيجان
    return phrase.prep == "ل" and "siding" in doc.words[phrase.first - 1].classes


def meant_for(doc: Document, k: int) -> bool:
    """Whether the «ل» behind a word names no owner: «ألغام مضادة للأفراد», «تظاهرة مؤيدة للفلسطينيين»."""
    return doc.words[k].base.removeprefix("ال") in _MEANT_FOR or "siding" in doc.words[k].classes


def by_means(doc: Document, act: int, first: int) -> bool:
    """Whether «ل» names who strikes: behind a strike with its article and by what means it was made."""
    words = [k for k in range(act + 1, first) if doc.words[k].is_word]
    return len(words) == 1 and doc.words[act].article and doc.forms[words[0]] in _MEANS


def led_in(doc: Document, after: int, first: int) -> int:
    """Where the phrase at a token begins with a «ل» written apart before a mark: «هجوم لـ«الحركة»»."""
    marks = first - 1
    while marks >= after and not doc.words[marks].is_word:
        marks -= 1
    return marks if marks >= after and doc.forms[marks] == "ل" else first


def given_to(doc: Document, first: int, at: int) -> bool:
    """Whether «ل» at a token belongs to a masdar of giving behind «إلى», and names nobody who is asked: «دعت إلى توفير الحماية للمدنيين»."""
    for k in range(first, at):
        if doc.words[k].base.removeprefix("ال") in _GIVING or any(n.pos == "m" and any(s.type in ("AID", "SUPPORT") for s in n.lemma.senses) for n in doc.words[k].nouns):
            return True
    return False
