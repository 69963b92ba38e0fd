"""Adjectives behind nouns without article: «دول أوروبية», «خبراء أمنيون», «دبلوماسي أوروبي رفيع»; a name behind them is somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.lexicon.word import Word
from khabar.mentions.description import Description

APPOSED = frozenset(("عاصمة", "جارة", "حليفة", "شقيقة"))
"""Nouns with the article whose name stands right behind them: «سكان العاصمة دمشق»."""
_MANY_LANDS = frozenset(("العرب", "عرب", "الأفارقة", "الافارقة", "أفارقة", "افارقة", "الغربيين", "الغربيون", "الدول", "دول", "البلدان"))
"""Those of several lands, whom the city where they meet does not own: «وزراء الخارجية العرب في القاهرة»."""
_MEETINGS = frozenset(("اجتماع", "اجتماعات", "لقاء", "لقاءات", "قمة", "مؤتمر", "محادثات", "مباحثات", "مشاورات"))
_MEETING = frozenset(("اجتمع", "التقى", "تشاور", "تباحث"))
_OFFICIALS = frozenset(("مسؤولون", "مسؤولين", "مسئولون", "مسئولين"))
"""Of whom a land has many, so that several who meet can be of one: «المسؤولون الكوريون في بوسان»."""
PORTFOLIO = frozenset(("خارجية", "دفاع", "داخلية", "مالية", "عدل", "طاقة", "تجارة", "اقتصاد", "صحة", "زراعة", "بيئة", "نقل"))
"""What a ministry is for, which stands before the name of its state: وزراء خارجية ألمانيا."""
_BODIES = frozenset(("بحرية", "برية", "عمومية", "بلدية", "سورية", "اقلية", "هوية", "حرية", "قضية", "اغلبية", "غالبية", "كلية"))
"""Nouns of the form of such an adjective, which have a genitive: بحرية إيران."""
_QUARTERS = frozenset(("اوروبي", "عربي", "غربي", "دولي", "اممي", "خليجي", "افريقي", "اسيوي", "شرقي", "اقليمي"))
_BESIDE = frozenset(("ركن", "احتياط", "بطل", "بطلة", "شهيد", "شهيدة", "مجاهد", "مجاهدة", "مناضل", "شاب", "شابة", "طفل", "طفلة", "فتى", "فتاة", "قائد", "طبيب", "استاذ"))
"""Nouns that stand beside a rank or somebody: اللواء الركن، الصحفية البطلة."""
_OF_LANDS = frozenset(("انسحاب", "انضمام", "تزويد", "تسليح", "غزو", "طرد", "استدعاء", "اتهام", "احتلال", "شرق", "غرب", "شمال", "جنوب", "وسط", "شعب"))
"""Nouns that money has none of, before the name of a land."""
_MANY_THINGS = frozenset(("ضغوط", "قوي", "اطراف", "ديون", "عوامل", "علاقات", "شؤون", "شوون", "مصالح", "قروض", "اسواق", "مطامع", "اجندات", "املاءات", "جهود", "مخاطر", "دول", "ملفات"))
"""Plurals whose form does not tell it, which have «الخارجية» as an adjective."""
_CONTINENTS = frozenset(("افريقيا", "اسيا", "اوروبا", "العالم", "القارة", "الغرب", "الخليج"))
_ALL_OVER = frozenset(("انحاء", "جميع", "كل", "مختلف", "شتي", "عموم", "دول", "بلدان", "شرق", "غرب", "شمال", "جنوب", "وسط"))
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


def outward(words: Sequence[Word], i: int, last: int, named: bool) -> bool:
    """Whether «الخارجية» is an adjective of the noun before it and no ministry: «التدخلات الخارجية», «الضغوط الخارجية».

    Args:
        words: of the part.
        i: the token asked about.
        last: end of what it is read as.
        named: whether the noun before it is somebody already: «اتهمت المعارضة | الخارجية».
    """
    word = words[i]
    if word.form != "الخارجية" or last > i + 1 or not i:
        return False
    before, after = words[i - 1], words[i + 1] if i + 1 < len(words) else None
    if not before.article or before.verbs or (after is not None and after.article and after.nisba):
        return False  # أدانت الهجمات | الخارجية المصرية
    base = before.base.removeprefix("ال")
    return base in _MANY_THINGS or (before.substantive and not named and base.endswith(("ات", "ة")))


def of_many_lands(words: Sequence[Word], first: int, last: int, plural: bool) -> bool:
    """Whether those a title names are of several lands or only meet in one, so that the place behind them is not theirs: «اجتماع الأمناء العامين في القاهرة».

    Args:
        words: of the part.
        first, last: tokens of the title.
        plural: whether it is one.
    """
    if any(w.form in _MANY_LANDS for w in words[first:last]):
        return True
    if not plural or not first or words[first].base.removeprefix("ال") in _OFFICIALS:
        return False
    before = words[first - 1]
    return (before.base in _MEETINGS and not before.article) or any(v.lemma.lemma in _MEETING for v in before.verbs)


def of_continent(words: Sequence[Word], i: int) -> bool:
    """Whether «في» at a token brings a part of the world, so that who is there is of no one land: «السلطات في أفريقيا», «الحكومات في أنحاء العالم».

    Args:
        words: of the part.
        i: the token asked about.
    """
    if i + 1 >= len(words) or words[i].form != "في":
        return False
    k = i + 1
    while k < len(words) - 1 and words[k].form in _ALL_OVER:
        k += 1
    return words[k].form in _CONTINENTS
