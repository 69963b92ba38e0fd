"""How long or how often, between a verb and its object: «تستورد كل عام | آلاف الأطنان»، «مدد لستة أشهر | الإعفاء»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.counts import AMOUNTS
from khabar.syntax.means import COUNTING
from khabar.syntax.tags import NUMBER
from khabar.syntax.unit import Unit

_TIMES = frozenset((
    "يوم", "يومين", "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر", "شهور", "عام", "عامين", "اعوام", "سنة", "سنتين", "سنوات", "سنين",
    "ساعة", "ساعتين", "ساعات", "موسم", "مواسم", "مرة", "مرات", "صيف", "شتاء", "صباح", "مساء", "ليلة", "جمعة", "دقيقة", "دقائق",
))  # fmt: skip
"""Nouns of time without article."""
_EVERY = frozenset(("كل", "وكل"))
_COUNT = frozenset(("اكثر", "اقل", "نحو", "مئات", "الاف", "عشرات", "ملايين", "مليارات", "زهاء", "قرابة", "حوالي", "عدة"))
"""Words that open a count of something else."""


def spell(doc: Document, kind: list[str], first: int, previous: int, i: int) -> bool:
    """Whether a phrase is a length of time or «كل» and a time alone, and the word behind it opens another.

    Args:
        doc: the part that is read.
        kind: what its tokens are.
        first: where the phrase begins.
        previous: its last word.
        i: the token behind it.
    """
    before, word = doc.words[previous], doc.words[i]
    if before.base not in _TIMES or before.article or before.enclitic or previous - first not in (0, 1, 2):
        return False
    if doc.forms[first] in _EVERY:
        return previous == first + 1
    if previous == first:
        return before.base.endswith("ين") and word.article
    if not all(kind[k] == NUMBER or doc.words[k].numeral or doc.words[k].base in AMOUNTS for k in range(first, previous)):
        return False
    counted = doc.forms[i] in _COUNT or word.base in AMOUNTS or word.base in COUNTING or kind[i] == NUMBER
    return word.article or counted or doc.mention_at[i] >= 0 or bool(word.substantive and not word.numeral)


def every(doc: Document, k: int) -> bool:
    """Whether «كل» and a time stand at a token: «كل شهر»."""
    return doc.forms[k] in _EVERY and k + 1 < len(doc) and doc.words[k + 1].base in _TIMES and not doc.words[k + 1].article


def time_that(doc: Document, verb: int, unit: Unit) -> bool:
    """Whether the phrase before a verb is when it happened, so that it is no subject: «أول مرة تتهم فيها إسرائيل أسرى»."""
    resumed = verb + 1 < len(doc) and doc.forms[verb + 1] in ("فيها", "فيه")
    return resumed and unit.last <= verb and doc.words[unit.last - 1].base in _TIMES


def set_aside(doc: Document, units: list[Unit]) -> None:
    """Let «كل يوم» and its like be what they are among the phrases of a verb, no object: how often it is done.

    Args:
        doc: the part that is read.
        units: of a sentence; those phrases get the preposition of what goes on for some time.
    """
    for unit in units:
        if unit.kind == "N" and not unit.prep and unit.last == unit.first + 2 and every(doc, unit.first):
            unit.prep = "خلال"
