"""Shapes of time expressions: regular expressions over folded text, tried only where a word can begin one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from khabar.mentions.timex_words import TimeWords, any_of, bare, time_words

_YEAR = r"(?:1[4-9]\d\d|20\d\d|21\d\d)(?![\d]|[,.]\d)(?:\s?م(?![^\W_]))?"
_OF_PEOPLE = r"(?!\s+(?:شخص|قتيل|جريح|جندي|مدني|اسير|عنصر|مقاتل|طفل|امراة|معتقل|لاجي|نازح|متظاهر|محتج|دولار|مليون|الف)[^\W\d_]?\b)"
"""What four digits count that are no year: منذ 15 نيسان 1800 شخص."""
_THE_YEAR = r"(?:(?:ال|لل)?عام|(?:ال|لل)?سنة)"
_YEARS = frozenset(("عام", "العام", "للعام", "سنة", "السنة", "للسنة"))
_DIGIT = "#"
"""Head of the shapes that begin with a number."""
_KEPT = 200_000
"""Words remembered."""
_GLUED = ("قبل", "منذ", "الاسبوع", "اليوم", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "السبت")
"""Words that open a time and are found stuck to the one before."""
_FINAL = r"(?![^\W_])"
_JOINED = frozenset("وفبلك")


def _firsts(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


@lru_cache(maxsize=1)
def _shapes(w: TimeWords) -> list[tuple[str, str, frozenset[str]]]:
    """(rule, expression, words that can begin it), in the order in which they are tried."""
    month = rf"(?:{any_of(w.months)})"
    months = rf"{month}(?:\s*[/\-(]\s*{month}\s*\)?)?"
    shift = rf"(?:{any_of(w.shift)})"
    moved = rf"(?:(?:قبل\s+)?{shift})"
    ordinal = rf"(?:{any_of(w.ordinals)})"
    weekday = rf"(?:{any_of(w.weekdays)})"
    apposed = rf"(?:\s*\(?\s*(?:يوم\s+)?{weekday}(?:\s*\))?)"
    part = rf"(?:{any_of(w.part_of_day)})"
    phase = rf"(?:{any_of(w.phase)})"
    tens = any_of(w.tens)
    number = (
        rf"(?:(?:ال\s?)?\d+|(?:ال)?(?:{any_of(w.cardinals)})(?:\s+(?:عشر|عشرة)|\s+و(?:ال)?(?:{tens}))?|(?:ال)?(?:{tens}))"
    )
    unit = rf"(?:{any_of(w.units)})"
    the_unit = rf"(?:ال|لل)(?:{any_of(w.units)})"
    long_unit = "(?:ال|لل)(?:اسبوع|شهر|عام|سنة|عقد|قرن)"
    this = r"(?:هذا\s+(?:الاسبوع|الشهر|العام|العقد|القرن)|هذه\s+السنة)"
    that = rf"(?:ذلك\s+(?:الشهر|العام)|تلك\s+السنة)(?!\s+{shift})"
    in_year = rf"(?:\s*[,،]?\s*(?:من\s+)?(?:(?:{_THE_YEAR}\s+)?(?:{_YEAR}{_OF_PEOPLE}|{moved})|هذا\s+العام|هذه\s+السنة|ذلك\s+العام|تلك\s+السنة))?"
    day = rf"(?:(?:ال)?\d{{1,2}}|{ordinal})"
    days = rf"{day}(?:\s*(?:[-–،]|و\s?|الي\s+|حتي\s+)\s*{day})?"
    named = rf"(?:(?:{part}\s+)?(?:(?:يوم|يومي|ايام)\s+)?(?:{weekday}\s*[,،]?\s*)?(?:{moved}\s+)?(?:الموافق\s+(?:ل\s*)?|\(\s*)?)"
    rough = rf"(?:(?:{any_of(w.approximate)})\s+)"
    more = rf"(?:(?:{any_of(w.more)})\s+)"
    counted = rf"(?:(?:(?:{number}|{any_of(w.some)})\s+)?{unit}(?:\s+(?:واحد|واحدة|قليلة|تقريبا))?(?!\s+(?:\d{{4}}|(?:من\s+)?ال(?:ماضي|مقبل|جاري|حالي))))"
    months_h, weekdays_h = _firsts(w.months), _firsts(w.weekdays)
    ordinals_h, phase_h, parts_h = _firsts(w.ordinals), _firsts(w.phase), _firsts(w.part_of_day)
    units_h = frozenset(a + u for u in w.units for a in ("ال", "لل"))
    numbers_h = frozenset(a + n for n in (*w.cardinals, *w.tens) for a in ("", "ال"))
    ago = frozenset(("قبل", "منذ"))
    ago_or_after = frozenset(("قبل", "بعد"))
    digit = frozenset((_DIGIT,))
    years_h = _YEARS
    return [
        ("numeric", r"(?:\d{1,2}[/\-.]\d{1,2}[/\-.](?:19|20)\d\d|(?:19|20)\d\d[/\-.]\d{1,2}[/\-.]\d{1,2})(?!\d)", digit),
        ("night", rf"(?:منتصف\s+)?(?:ليل|ليلة)\s+{weekday}\s*(?:[-–/]\s*|\s){weekday}", parts_h),
        ("apart", rf"(?:بين|من)\s+{day}\s+(?:من\s+)?{months}(?:\s+{_YEAR})?\s+(?:و\s?|الي\s+|حتي\s+){day}\s+(?:من\s+)?{months}{in_year}", frozenset(("بين", "من"))),
        ("day-month", rf"(?:بين\s+)?{named}{days}\s+(?:من\s+)?(?:شهر\s*/?\s*)?{months}{in_year}\s*\)?",
         digit | ordinals_h | weekdays_h | parts_h | {"يوم", "يومي", "ايام", "بين"}),
        ("day-of-month", rf"(?:(?:يوم|يومي)\s+)?{days}\s+(?:من\s+)?(?:الشهر\s+{moved}|هذا\s+الشهر|الشهر(?!\s+(?:ال|لل|[^\W\d_]+ي(?:ن|ة)?\s)))", digit | ordinals_h | {"يوم", "يومي"}),
        ("part-of-month", rf"(?:ال|لل)(?:اسبوع\s+(?:الاول|الثاني|الثالث|الرابع|الاخير)|نصف\s+(?:الاول|الثاني|الاخير))\s+من\s+(?:الشهر\s+{moved}|هذا\s+الشهر|(?:شهر\s+)?{months}{in_year})",
         frozenset(("الاسبوع", "للاسبوع", "النصف", "للنصف"))),
        ("months", rf"(?:بين|شهري)\s+{months}\s+و\s?{months}{in_year}|من\s+{months}\s+(?:الي|حتي)\s+{months}{in_year}",
         frozenset(("بين", "من", "شهري"))),
        ("month", rf"(?:(?:شهر|{phase})\s*/?\s*(?:من\s+)?)*{months}{in_year}", months_h | phase_h | {"شهر"}),
        ("hijri", rf"(?:(?:\d{{1,2}}|{ordinal})\s+(?:من\s+)?)?(?:شهر\s+)?(?:{any_of(w.hijri)})(?:\s+المبارك)?"
                  rf"(?:\s+(?:سنة\s+|عام\s+)?1[34]\d\d(?:\s*ه)?|\s+{shift})?",
         digit | ordinals_h | _firsts(w.hijri) | {"شهر"}),
        ("feast", rf"(?:(?:(?:يومي|يوم)\s+)?(?:وقفة\s+)?عرفة\s+و)?(?:(?:ال)?(?:اول|ثاني|ثالث|رابع)\s+(?:ايام|يوم\s+من(?:\s+ايام)?)\s+|اليوم\s+(?:الاول|الثاني|الثالث|الرابع)\s+(?:من\s+)?(?:ايام\s+)?)?عيد\s+(?:الفطر|الاضحي)(?:\s+المبارك)?(?:\s+{shift})?",
         frozenset(("عيد", "اول", "ثاني", "ثالث", "رابع", "اليوم", "يوم", "يومي", "وقفة"))),
        ("years", rf"(?:(?:بين\s+)?(?:عامي|سنتي|العامين|السنتين)|اعوام|سنوات|للاعوام|الاعوام|بين\s+الاعوام)\s+{_YEAR}\s*(?:[-–]|و|الي)\s*{_YEAR}",
         frozenset(("عامي", "سنتي", "العامين", "السنتين", "اعوام", "سنوات", "الاعوام", "للاعوام", "بين"))),
        ("years", rf"(?:{_THE_YEAR}\s+)?{_YEAR}\s*[-–/]\s*{_YEAR}|(?:بين|من)\s+(?:{_THE_YEAR}\s+)?{_YEAR}\s+(?:و\s?|الي\s+|حتي\s+)(?:{_THE_YEAR}\s+)?{_YEAR}",
         digit | years_h | {"بين", "من"}),
        ("quarter", rf"(?:ال|لل)(?:ربع|نصف)\s+(?:الاول|الثاني|الثالث|الرابع|الاخير)\s+(?:من\s+|ل)?(?:{_THE_YEAR}\s+)?(?:{_YEAR}|{moved}|هذا\s+العام)",
         frozenset(("الربع", "للربع", "النصف", "للنصف"))),
        ("year", rf"(?:{phase}\s+)?{_THE_YEAR}\s+{_YEAR}(?:\s*ه)?|{phase}\s+{_YEAR}|(?:ال)?عام\s+(?:48|56|67|73)(?![\d,.٪%])", years_h | phase_h),
        ("season", rf"(?:{phase}\s+)?(?:(?:ربيع|صيف|خريف|شتاء)\s+(?:(?:{_THE_YEAR}\s+)?{_YEAR}|{_THE_YEAR}\s+{shift})|ال(?:ربيع|صيف|خريف|شتاء)\s+{shift}|(?:هذا|فصل)\s+ال(?:ربيع|صيف|خريف|شتاء))",
         phase_h | {"هذا", "فصل"} | {a + s for s in ("ربيع", "صيف", "خريف", "شتاء") for a in ("", "ال")}),
        ("decade", rf"(?:{any_of(w.decades)}|{any_of(bare(d) for d in w.decades)}(?=\s+القرن))(?:\s+(?:من\s+)?القرن\s+(?:الماضي|العشرين|ال20))?",
         frozenset(w.decades) | {bare(d) for d in w.decades}),
        ("century", rf"(?:{phase}\s+)?القرن\s+(?:(?:ال\s?)?(?:1\d|20|21)(?![\d,.])|{ordinal})(?!\s+(?:الهجري|هجري|قبل))", phase_h | {"القرن"}),
        ("last-night", r"(?:الليلة|ليلة)\s+(?:قبل\s+)?(?:الماضية|الفائتة)", frozenset(("الليلة", "ليلة"))),
        ("yesterday-2", rf"(?:(?:{part}|يوم)\s+)?(?:اول\s+(?:من\s+)?امس|قبل\s+امس|امس\s+الاول){apposed}?", parts_h | {"يوم", "اول", "قبل", "امس"}),
        ("yesterday", rf"(?:{part}\s+)?(?:يوم\s+)?(?:امس|الامس|البارحة|اليوم\s+(?:{any_of(w.past)}))(?:{apposed}(?:\s+(?:الموافق\s+)?\d{{1,2}}\s+{months}(?:\s+{_YEAR})?)?)?",
         parts_h | {"يوم", "امس", "الامس", "البارحة", "اليوم"}),
        ("until-now", r"(?:حتي|الي)\s+(?:الان|اليوم(?!\s+(?:ال|\())|اللحظة|يومنا\s+هذا|الساعة(?!\s+(?:\d|ال(?:واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية|صفر)|ال\d)))", frozenset(("حتي", "الي"))),
        ("day-count", rf"(?:(?:ال|لل)يوم\s+ال\s?\d{{1,4}}|لليوم\s+(?:\d{{1,4}}|{ordinal})|اليوم\s+{ordinal}(?=\s+(?:{any_of(w.running)})))(?!\s*(?:من\s+|[-–]\s*|و\s?)?(?:شهر\s+)?(?:{any_of(w.months)}))",
         frozenset(("اليوم", "لليوم"))),
        ("same-day", rf"(?:{part}\s+)?(?:ال|لل)?يوم\s+(?:التالي|السابق|نفسه|ذاته|عينه)|(?:نفس|ذات)\s+(?:اليوم|الليلة)",
         parts_h | {"اليوم", "لليوم", "يوم", "نفس", "ذات"}),
        ("today", rf"(?:{part}\s+)?(?:هذا\s+)?اليوم(?:{apposed}(?:\s+(?:الموافق\s+)?\d{{1,2}}\s+{months}(?:\s+{_YEAR})?)?)?",
         parts_h | {"هذا", "اليوم"}),
        ("tomorrow", rf"(?:{part}\s+)?(?:بعد\s+غد|(?:يوم\s+)?(?:غدا|غد|الغد)){apposed}?", parts_h | {"بعد", "غدا", "غد", "الغد", "يوم"}),
        ("weekday", rf"(?:(?:{part}|يوم)\s+)*{weekday}\s+(?:من\s+)?(?:الاسبوع\s+{moved}|هذا\s+الاسبوع)|(?:(?:{part}|يوم|يومي|ايام)\s+)*{weekday}(?:\s+{moved})?(?:\s*\(\s*{moved}\s*\))?(?:\s+و\s?{weekday}(?:\s+{moved})?)?",
         parts_h | weekdays_h | {"يوم", "يومي", "ايام"}),
        ("shifted", rf"(?:{phase}\s+)?(?:{this}|{that}|{long_unit}\s+{moved})|(?:نفس|ذات)\s+{long_unit}|{phase}\s+{long_unit}(?!\s+(?:الحكومي|الدولي|\d))",
         phase_h | {"هذا", "هذه", "ذلك", "تلك", "نفس", "ذات"} | {a + u for u in ("اسبوع", "شهر", "عام", "سنة", "عقد", "قرن") for a in ("ال", "لل")}),
        ("recent", rf"(?:{the_unit}|(?:ال|لل)(?:اونة|فترة|مرحلة))(?:\s+(?:القليلة|{number}))?\s+{shift}|{number}\s+{unit}\s+(?:ال)?{shift}",
         units_h | numbers_h | digit | {a + u for u in ("اونة", "فترة", "مرحلة") for a in ("ال", "لل")}),
        ("ago", rf"(?:قبل|منذ)\s+(?:{more}|{rough})?{counted}", ago),
        ("after", rf"بعد\s+(?:{more}|{rough})?{counted}", frozenset(("بعد",))),
        ("beside", rf"(?:قبل|بعد)(?:ها|ه|هما|\s+ذلك)\s+ب\s*{counted}",
         frozenset(x + y for x in ("قبل", "بعد") for y in ("", "ها", "ه", "هما"))),
        ("beside-act", rf"(?:قبل|بعد)\s+(?!ان\s)(?:[^\W\d_]+\s+){{1,3}}?ب{counted}", ago_or_after),
        ("within", rf"في\s+غضون\s+(?:{more}|{rough})?{counted}", frozenset(("في",))),
        ("tonight", rf"(?:{any_of(w.tonight)})(?!\s+(?:ال(?:ماضية|فائتة|مقبلة|قادمة|ثانية|اولي)|{weekday}))", _firsts(w.tonight)),
        ("now", rf"(?:{any_of(w.now)})", _firsts(w.now)),
        ("then", rf"(?:{any_of(w.then)})", _firsts(w.then)),
        ("vague", rf"(?:{any_of(w.vague)})(?!\s+(?:من\s+)?(?:(?:{part}|يوم)\s+)?(?:اليوم|امس|{this}|{long_unit}\s+{shift}|{weekday}))", _firsts(w.vague)),
        ("bare-year", _YEAR, digit),
    ]  # fmt: skip


@lru_cache(maxsize=1)
def _by_head() -> dict[str, tuple[str, ...]]:
    out: dict[str, list[int]] = {}
    for n, (_, _, heads) in enumerate(_shapes(time_words())):
        for head in heads:
            out.setdefault(head, []).append(n)
    return {head: tuple(map(str, numbers)) for head, numbers in out.items()}


@cache
def _compiled(numbers: tuple[str, ...]) -> re.Pattern[str]:
    shapes = _shapes(time_words())
    body = "|".join(f"(?P<r{n}_{shapes[int(n)][0].replace('-', '_')}>{shapes[int(n)][1]})" for n in numbers)
    return re.compile(rf"(?:و|ف)??(?:ب|ل|ك)??(?:{body}){_FINAL}")


_WORD = re.compile(r"[^\W_]+")
Opener = tuple[re.Pattern[str], int, "frozenset[str] | None"]
"""Expressions that can begin in a word, where in it, and the words of which one must stand right behind it, if it is a preposition."""


_NONE: tuple[tuple[int, Opener], ...] = ()


@lru_cache(maxsize=1)
def openers() -> Openers:
    """The tokens of every text read so far, each with the expressions that can begin in it."""
    return Openers()


class Openers:
    """By folded token: where its words begin that can begin an expression, and which. Filled as tokens come."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: dict[str, tuple[tuple[int, Opener], ...]] = {}

    def of(self, token: str) -> tuple[tuple[int, Opener], ...]:
        """Where in a token expressions can begin."""
        found = self._kept.get(token)
        return self._first_met(token) if found is None else found

    def _first_met(self, token: str) -> tuple[tuple[int, Opener], ...]:
        if token.isalnum():
            whole = _opener(token)
            found = ((0, whole),) if whole is not None else _NONE
        else:
            words = [(m.start(), _opener(m.group())) for m in _WORD.finditer(token)]
            found = tuple([(at, (opener[0], opener[1], None)) for at, opener in words if opener is not None])  # the next word may stand in the token
        if len(self._kept) < _KEPT:
            self._kept[token] = found
        return found


def _opener(word: str) -> Opener | None:
    found = _at(word)
    if found is None and len(word) > 6 and word.endswith(_GLUED) and not word.endswith("ستقبل"):
        end = next(end for end in _GLUED if word.endswith(end))
        found = _at(end) if len(word) - len(end) > 2 else None  # «فلوريداقبل يومين»، «القواتالأسبوع الماضي»: the space was lost
        found = (found[0], len(word) - len(end), None) if found else None
    return found


def _at(word: str) -> Opener | None:
    heads = _by_head()
    if word[0] not in _JOINED and word.isalpha():
        own = heads.get(word)
        return (_compiled(own), 0, _behind().get(word)) if own is not None else None
    cores = [word]
    if word[0] in _JOINED:
        cores = [word, word[1:]] if word[0] in "وف" else [word]
        cores += [core[1:] for core in cores if core[:1] in ("ب", "ل", "ك")]
    figures = not word.isalpha()
    numbers: set[str] = set()
    behind: frozenset[str] | None = None
    for core in cores:
        found = heads.get(core)
        if found is not None:
            behind = _behind().get(core) if not numbers else None
            numbers.update(found)
        if figures and (core[:1].isdigit() or (core[2:3].isdigit() and core.startswith("ال"))):
            numbers.update(heads[_DIGIT])
            behind = None
    return (_compiled(tuple(sorted(numbers, key=int))), 0, behind) if numbers else None


@lru_cache(maxsize=1)
def _behind() -> dict[str, frozenset[str]]:
    """The words that stand behind «في», «من» and «الي» in an expression that begins with them, figures left out: in all others nothing need be tried."""
    w = time_words()
    phrases = [phrase.split() for phrase in (*w.now, *w.then, *w.vague, *w.tonight)]
    behind = {head: {words[1] for words in phrases if words[0] == head} for head in ("في", "من", "الي")}
    behind["في"].add("غضون")
    behind["من"].update(_firsts(w.ordinals), _firsts(w.months), _YEARS)
    behind["الي"].update(("الان", "اليوم", "اللحظة", "يومنا", "الساعة"))
    return {head: frozenset(words) for head, words in behind.items()}


def follows(behind: frozenset[str], form: str) -> bool:
    """Whether a word, by its folded form, may stand behind a preposition that begins an expression."""
    return form in behind or form[:1].isdigit() or (form[2:3].isdigit() and form.startswith("ال"))
