"""Adjectives behind nouns without article: «دول أوروبية», «خبراء أمنيون», «دبلوماسي أوروبي رفيع»; a name behind them is somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.lexicon.word import Word
from khabar.mentions.description import Description

APPOSED = frozenset(("عاصمة", "جارة", "حليفة", "شقيقة"))
"""Nouns with the article whose name stands right behind them: «سكان العاصمة دمشق»."""
MANY_LANDS = frozenset(("العرب", "عرب", "الأفارقة", "الافارقة", "أفارقة", "افارقة", "الغربيين", "الغربيون", "الدول", "دول", "البلدان"))
"""Those of several lands, whom the city where they meet does not own: «وزراء الخارجية العرب في القاهرة»."""
PORTFOLIO = frozenset(("خارجية", "دفاع", "داخلية", "مالية", "عدل", "طاقة", "تجارة", "اقتصاد", "صحة", "زراعة", "بيئة", "نقل"))
"""What a ministry is for, which stands before the name of its state: وزراء خارجية ألمانيا."""
_BODIES = frozenset(("بحرية", "برية", "عمومية", "بلدية", "سورية", "اقلية", "هوية", "حرية", "قضية", "اغلبية", "غالبية", "كلية"))
"""Nouns of the form of such an adjective, which have a genitive: بحرية إيران."""
_QUARTERS = frozenset(("اوروبي", "عربي", "غربي", "دولي", "اممي", "خليجي", "افريقي", "اسيوي", "شرقي", "اقليمي"))
_BESIDE = frozenset(("ركن", "احتياط", "بطل", "بطلة", "شهيد", "شهيدة", "مجاهد", "مجاهدة", "مناضل", "شاب", "شابة", "طفل", "طفلة", "فتى", "فتاة", "قائد", "طبيب", "استاذ"))
"""Nouns that stand beside a rank or somebody: اللواء الركن، الصحفية البطلة."""
_OF_LANDS = frozenset(("انسحاب", "انضمام", "تزويد", "تسليح", "غزو", "طرد", "استدعاء", "اتهام", "احتلال", "شرق", "غرب", "شمال", "جنوب", "وسط", "شعب"))
"""Nouns that money has none of, before the name of a land."""
ABROAD = frozenset(("foreign ministry (short)", "interior ministry (short)"))
"""Bodies whose short name is an adjective of where something is from."""
_NOUNS = frozenset(("عملية", "قضية", "اتفاقية", "حرية", "هوية", "مسؤولية"))
"""Nouns of the form of an adjective of relation that none is."""


def attributive(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether the word at `at` is an adjective of a noun without article that stands at `first` or behind it.

    Args:
        words: of the part.
        first: where the phrase begins.
        at: the word asked about, inside the phrase.
    """
    word = words[at]
    if at <= first or word.article or word.preposition or word.possessed or words[first].article or word.form in PORTFOLIO or word.form in _BODIES:
        return False
    if word.function == "head_adjective":
        return word.form not in ("كبار", "المستوي", "المستوى")
    if word.substantive or word.analyses:
        return False
    if word.form.endswith("ون"):
        return len(word.form) > 5
    if word.form.endswith("ية"):
        return bool(word.nisba) or not word.name_starts
    return word.form in _QUARTERS and not words[at - 1].substantive


def land_behind(words: Sequence[Word], i: int, timex_at: Sequence[int]) -> bool:
    """Whether «مالي» at a token is the land, by the noun before it or what follows: مقاضاة مالي، انسحاب مالي، إبرام مالي الاتفاق; not دعم مالي.

    Args:
        words: of the part.
        i: the token asked about.
        timex_at: the time expression at each token, -1 for none.
    """
    before = words[i - 1]
    if words[i].form != "مالي" or before.article or before.function:
        return False
    if before.base in _OF_LANDS or (before.form.endswith("ة") and any(n.pos == "m" for n in before.nouns)):
        return True
    after = words[i + 1] if i + 1 < len(words) else None
    return after is not None and after.article and timex_at[i + 1] < 0 and any(n.pos == "m" for n in before.nouns) and no_adjective(after)


def no_adjective(word: Word) -> bool:
    """Whether a word with the article is a noun and cannot be an adjective: القرار، الغارة; not المباشرة، الجمهورية, nor who somebody is."""
    base = word.base
    if not word.substantive or base in _BESIDE or (word.nouns and base.startswith("م")):
        return False
    return base in _NOUNS or not base.endswith(("ية", "ي"))


def of_field(words: Sequence[Word], d: Description, j: int) -> bool:
    """Go past a nationality that says what somebody studies or deals with, not whose he is: «خبير الشؤون | الروسية».

    Args:
        words: of the document.
        d: what is said of him so far.
        j: token of the nationality.
    """
    if j <= d.match.last or "field_noun" not in words[j - 1].classes:
        return False
    d.run, d.at = d.run + 1, j + 1
    return True


def outward(words: Sequence[Word], i: int) -> bool:
    """Whether «الخارجية» or «الداخلية» at a token says from where the acts before it are: «للضغوط الخارجية»; not «بيان الخارجية»، «استدعت الخارجية»."""
    before = words[i - 1] if i else None
    if before is None or words[i].preposition or words[i].conjunction or not before.article:
        return False
    if i + 1 < len(words) and words[i + 1].nisba and words[i + 1].article:
        return False  # رفضت التهديدات الخارجية الروسية
    return before.form.endswith("ات") or any(n.pos in ("m", "n") for n in before.nouns)
