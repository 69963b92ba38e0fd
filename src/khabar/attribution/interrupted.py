"""A clause that «وفق فلان» interrupts: «واعتقل الجيش، وفق مصادر محلية، خمسة شبان» goes on behind the second comma."""

from __future__ import annotations

from khabar.attribution.turns import Turns
from khabar.mentions.document import Document

_APART = frozenset(("فيما", "بينما", "لكن", "ولكن", "حيث", "اذ", "كما", "علما", "بعدما", "وذلك", "بدوره", "بدورها", "رغم", "غير", "الا", "لا", "ثم", "مع", "وسط", "وفق", "بحسب", "حسب", "وفقا", "نقلا", "طبقا", "حسبما"))
"""Words that begin what is told beside the clause, by whomever."""
_MOMENTS = frozenset(("حين", "وقت", "المقابل", "الوقت", "السياق", "مقابل", "سياق", "اشاره", "اشارة", "رد"))
_COMPLEMENTS = frozenset(("الي", "علي", "عن"))
"""Prepositions by which a verb takes its complement."""
_SIDES = ("جهت", "جانب", "ناحيت")
_SHORT = 9
"""Words of a clause that is broken off before it has said all."""


def runs_on(doc: Document, turns: Turns, begin: int, i: int, k: int) -> bool:
    """Whether the clause that begins at token `begin`, broken off before token `i`, goes on at token `k`."""
    word = doc.words[k]
    if doc.forms[begin] in ("اما", "واما") and word.conjunction == "ف":
        return True  # أما الحرب، برأي موسكو، فهي ...
    if not word.is_word or word.conjunction in ("و", "ف") or doc.forms[k] in _APART or turns.participle(k):
        return False
    if (doc.forms[k] == "في" and doc.forms[k + 1] in _MOMENTS) or (doc.forms[k] == "من" and doc.forms[k + 1].startswith(_SIDES)):
        return False
    if k in doc.verb_tokens:
        return not any(j in doc.verb_tokens for j in range(begin, i))  # القوات الروسية، وفق كييف، قصفت المدينة
    start = segment(doc, begin, i)
    if i - start <= _SHORT and word.base in _COMPLEMENTS and not word.enclitic and _unlisted_verb(doc, start):
        return True  # ويميل النهج الأميركي، بحسب الصحيفة، إلى دعم فرنسا
    if i - start > _SHORT or doc.words[start].function == "relative" or not any(j in doc.verb_tokens for j in range(start, i)):
        return False  # a clause that is whole: what follows goes on about who is cited
    return word.base == "قد" or word.function != "relative" or doc.forms[k] in ("ما", "مما")


def _unlisted_verb(doc: Document, k: int) -> bool:
    """Whether an imperfect that no list knows opens a clause, its subject right behind: «ويميل النهج»، «تجنح الحكومة»."""
    word = doc.words[k]
    bare = doc.forms[k].removeprefix("و")
    if not word.is_word or word.article or word.function or word.nouns or doc.mention_at[k] >= 0 or bare[:1] not in ("ي", "ت") or len(bare) < 4 or bare.endswith(("ة", "ي")):
        return False
    m = doc.mention_at[k + 1]
    return bool(doc.words[k + 1].article) or (m >= 0 and not doc.mentions[m].preposition)


def segment(doc: Document, begin: int, i: int) -> int:
    """Where the stretch behind the last comma begins in which a clause from token `begin` is broken off before token `i`."""
    return next((j + 1 for j in range(i - 2, begin - 1, -1) if doc.surface[j] in "،,-–—"), begin)


def behind_that(doc: Document, i: int, first: int) -> bool:
    """«قال إنه، ووفقا للبنك الدولي، فإن»: whether the opener at a token stands right behind «أن», so that what follows is told."""
    k = i - 1 - (i > first and doc.surface[i - 1] in "،,")
    return k > first and doc.words[k].function == "complementizer" and doc.words[k].base == "ان"
