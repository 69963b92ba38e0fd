"""Time expressions and their values in EDTF, anchored to the publication day.

One cheap regular expression finds candidates; each alternative is a rule with its own name, which the Timex carries.
Rules that depend on the anchor begin with "deictic".
"""

from __future__ import annotations

import re
import tomllib
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files

from hijridate import Hijri

from khabar.model import Part, Timex
from khabar.text.fold import fold, fold_with_offsets

_UNIT = {
    "يوم": "day", "ايام": "day", "يوما": "day", "يومين": "day", "الايام": "day", "اليومين": "day",
    "اسبوع": "week", "اسابيع": "week", "اسبوعين": "week", "الاسابيع": "week", "اسبوعا": "week", "الاسبوعين": "week", "الاسبوع": "week",
    "شهر": "month", "اشهر": "month", "شهور": "month", "شهرا": "month", "شهرين": "month", "الاشهر": "month", "الشهرين": "month", "الشهور": "month", "الشهر": "month",
    "عام": "year", "عاما": "year", "اعوام": "year", "عامين": "year", "سنة": "year", "سنوات": "year", "سنتين": "year", "سنين": "year",
    "الاعوام": "year", "السنوات": "year", "العامين": "year", "العام": "year", "السنة": "year",
    "عقد": "decade", "عقود": "decade", "عقدين": "decade", "العقود": "decade", "العقدين": "decade", "العقد": "decade", "القرن": "century",
    "ساعة": "hour", "ساعات": "hour", "الساعات": "hour", "ساعتين": "hour",
}  # fmt: skip


class _Words:
    """Tables of data/ar/timex.toml with folded words."""

    def __init__(self) -> None:
        data = tomllib.loads((files("khabar") / "data" / "ar" / "timex.toml").read_text(encoding="utf-8"))
        self.months = {fold(w): int(n) for n, ws in data["months"].items() for w in ws}
        self.weekdays = {fold(w): int(n) for n, ws in data["weekdays"].items() for w in ws}
        self.hijri = {fold(w): int(n) for n, ws in data["hijri"].items() for w in ws}
        self.ordinals = {fold(w): int(n) for n, ws in data["ordinals"].items() for w in ws}
        self.cardinals = {fold(w): int(n) for n, ws in data["cardinals"].items() for w in ws}
        self.past = {fold(w) for w in data["past"]["words"]}
        self.next = {fold(w) for w in data["next"]["words"]}
        self.current = {fold(w) for w in data["current"]["words"]}
        self.recent = {fold(w) for w in data["recent"]["words"]}


def _any(words: object) -> str:
    return "|".join(sorted((re.escape(w).replace(r"\ ", r"\s+") for w in words), key=len, reverse=True))  # type: ignore[attr-defined]


@lru_cache(maxsize=1)
def _grammar() -> tuple[_Words, re.Pattern[str]]:
    w = _Words()
    month = rf"(?:{_any(w.months)})"
    months = rf"{month}(?:\s*[/\-(]\s*{month}\s*\)?)?"
    year = r"(?:1[4-9]\d\d|20\d\d|21\d\d)(?![\d,.]\d)"
    shift = rf"(?:{_any(w.past | w.next | w.current | w.recent)})"
    ordinal = rf"(?:{_any(w.ordinals)})"
    weekday = rf"(?:{_any(w.weekdays)})"
    the_year = r"(?:(?:ال)?عام|(?:ال)?سنة)"
    part = r"(?:صباح|مساء|ليل|ليلة|فجر|ظهر|عصر|بعد\s+ظهر|منتصف\s+ليل)"
    number = rf"(?:\d+|{_any(w.cardinals)})"
    unit = rf"(?:{_any(_UNIT)})"
    pieces = (
        ("numeric", r"(?:\d{1,2}[/\-.]\d{1,2}[/\-.](?:19|20)\d\d|(?:19|20)\d\d[/\-.]\d{1,2}[/\-.]\d{1,2})(?!\d)"),
        ("night", rf"(?:ليل|ليلة)\s+{weekday}\s*[-–ـ/]\s*{weekday}"),
        (
            "day-month",
            rf"(?:\d{{1,2}}|{ordinal})(?:\s*[-–]\s*\d{{1,2}})?\s+(?:من\s+)?(?:شهر\s+)?{months}(?:\s*[,،]?\s*(?:من\s+)?(?:{the_year}\s+)?(?:{year}|{shift}))?",
        ),
        (
            "month",
            rf"(?:(?:شهر|مطلع|اوائل|منتصف|اواخر|نهاية|بداية|اول|اخر)\s+)*{months}(?:\s+(?:من\s+)?(?:{the_year}\s+)?(?:{year}|{shift}))?",
        ),
        (
            "hijri",
            rf"(?:\d{{1,2}}\s+)?(?:شهر\s+)?(?:{_any(w.hijri)})(?:\s+(?:سنة\s+|عام\s+)?(?:1[34]\d\d)|\s+{shift})?",
        ),
        ("years", rf"(?:عامي|سنتي|اعوام|سنوات|العامين|بين\s+عامي|بين\s+العامين)\s+{year}\s*(?:[-–]|و|الي)\s*{year}"),
        (
            "year-range",
            rf"{year}\s*[-–]\s*{year}|(?:بين|من)\s+(?:{the_year}\s+)?{year}\s+(?:و|الي\s+)(?:{the_year}\s+)?{year}",
        ),
        ("year-word", rf"{the_year}\s+{year}"),
        ("season", rf"(?:ربيع|صيف|خريف|شتاء)\s+(?:{the_year}\s+)?{year}"),
        ("night-past", r"(?:الليلة|ليلة)\s+(?:الماضية|الفائتة)"),
        ("yesterday-2", r"(?:اول\s+من\s+امس|اول\s+امس)"),
        ("yesterday", rf"(?:{part}\s+)?(?:يوم\s+)?(?:امس|البارحة)(?:\s+(?:الاول\s+)?(?:يوم\s+)?{weekday})?"),
        ("today", rf"(?:{part}\s+)?(?:هذا\s+)?اليوم(?:\s+{weekday})?"),
        ("tomorrow", rf"(?:بعد\s+غد|غدا|الغد|يوم\s+غد)(?:\s+{weekday})?"),
        (
            "weekday",
            rf"(?:(?:{part}|يوم|ايام|نهار)\s+)*{weekday}(?:\s+{shift})?(?:\s+(?:الموافق\s+)?\d{{1,2}}\s+{months}(?:\s+{year})?)?",
        ),
        (
            "shifted",
            rf"(?:نهاية\s+|مطلع\s+|بداية\s+|اوائل\s+|اواخر\s+|منتصف\s+)?(?:هذا\s+|هذه\s+)?(?:الاسبوع|الشهر|العام|السنة|العقد|القرن)\s+{shift}",
        ),
        ("this", r"(?:هذا|هذه)\s+(?:الاسبوع|الشهر|العام|السنة)"),
        (
            "recent",
            rf"(?:الايام|الاسابيع|الاشهر|الشهور|الاعوام|السنوات|العقود|الساعات|الاونة|الفترة)\s+(?:القليلة\s+|ال{number}\s+|{number}\s+)?{shift}",
        ),
        (
            "ago",
            rf"(?:قبل|منذ)\s+(?:نحو\s+|حوالي\s+|اكثر\s+من\s+)?(?:{number}\s+)?{unit}(?!\s+(?:من\s+ال(?:ان|يوم)|\d))",
        ),
        ("after", rf"بعد\s+(?:{number}\s+)?(?:يومين|اسبوع|اسبوعين|شهر|شهرين|عام|عامين|ايام|اسابيع|اشهر|اعوام|سنوات)\b"),
        ("until-now", r"حتي\s+(?:الان|اليوم|اللحظة|الساعة)"),
        ("now", r"هذه\s+اللحظة"),
        ("vague", r"(?:مؤخرا|(?:في\s+)?(?:وقت|ال وقت)\s+(?:سابق|لاحق|قريب)(?:\s+من\s+(?:اليوم|امس))?|في\s+وقت\s+سابق)"),
        ("bare-year", rf"(?<=في\s){year}|(?<=منذ\s){year}|(?<=بحلول\s){year}|(?<=حتي\s){year}"),
    )
    pattern = "|".join(f"(?P<r{n}_{name.replace('-', '_')}>{body})" for n, (name, body) in enumerate(pieces))
    return w, re.compile(rf"(?<![^\W_])(?:[وفبل]|لل|بال|وال)??(?:{pattern})(?![^\W_])")


def find(text: str, published: date | None, part: Part = "body") -> list[Timex]:
    """Return the time expressions of a text.

    Args:
        text: the untouched text; offsets are its code points.
        published: publication day, the anchor; None leaves relative expressions unresolved.
        part: which part of the report the text is.
    """
    words, pattern = _grammar()
    folded, offsets = fold_with_offsets(text)
    out: list[Timex] = []
    for match in pattern.finditer(folded):
        name = match.lastgroup
        if name is None:
            continue
        rule = name.split("_", 1)[1].replace("_", "-")
        body = match.group(name)
        start = match.start(name)
        if _misread(rule, body, folded, start, match.end()):
            continue
        resolved = _RULES[rule](words, body, published)
        if resolved is None:
            continue
        value, grain = resolved
        if value is not None and rule in ("weekday", "yesterday", "today", "shifted"):
            before = folded[max(0, start - 6) : start]
            if before.endswith("حتي "):
                pass
        a, b = offsets[start], offsets[match.end() - 1] + 1
        while (
            b < len(text)
            and b < offsets[match.end()]
            and not text[b].isspace()
            and not text[b].isalnum()
            and ord(text[b]) in range(0x64B, 0x660)
        ):
            b += 1
        out.append(
            Timex(
                start=a,
                end=b,
                text=text[a:b],
                value=value,
                grain=grain,
                rule=("deictic." if rule in _DEICTIC else "") + rule,
                part=part,
            )
        )
    return out


_DEICTIC = frozenset(
    (
        "night",
        "night-past",
        "yesterday",
        "yesterday-2",
        "today",
        "tomorrow",
        "weekday",
        "shifted",
        "this",
        "recent",
        "ago",
        "after",
        "until-now",
        "now",
    )
)


def _misread(rule: str, body: str, folded: str, start: int, end: int) -> bool:
    """Homographs: «صلاة الجمعة», «الأمين العام», «قوى 14 آذار», «مارس ضغوطاً», «أحد»."""
    before = folded[max(0, start - 12) : start].rstrip()
    after = folded[end : end + 12].lstrip()
    if rule == "weekday" and (
        before.endswith(("صلاة", "خطبة", "مسجد", "البلدين", "هذين"))
        or (body == "الاثنين" and before.endswith(("بين", "كلا")))
    ):
        return True
    if rule in ("day-month", "month") and before.endswith(
        ("قوي", "تحالف", "تيار", "انتفاضة", "صحيفة", "ثورة", "فريق", "فريقي", "جسر", "ساحة", "شارع")
    ):
        return True
    if (
        rule == "month"
        and body in ("مارس", "اب", "ماي", "نيسان", "جوان", "اوت")
        and not before.endswith(("شهر", "في", "منذ", "من", "حتي", "خلال", "الي", "نهاية", "بداية", "مطلع"))
    ):
        return True
    if (
        rule == "hijri"
        and body.split()[0] in ("صفر", "رجب", "شعبان", "محرم", "شوال", "رمضان")
        and not any(c.isdigit() for c in body)
        and "رمضان" not in body
    ):
        return True
    if rule == "hijri" and "رمضان" in body and not ("شهر" in body or before.endswith(("شهر", "في", "خلال"))):
        return True
    if (
        rule == "ago"
        and body.split()[-1] in ("يوم", "عام", "ساعة", "سنة", "شهر", "اسبوع")
        and after.startswith(("من", "عل"))
        and body.startswith("قبل")
        and False
    ):
        return True
    return rule == "today" and before.endswith(("هذا", "ذلك"))


def _numbers(body: str) -> list[int]:
    return [int(x) for x in re.findall(r"\d+", body)]


def _edtf(year: int, month: int | None = None, day: int | None = None) -> str:
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


Resolved = tuple[str | None, str] | None


def _numeric(w: _Words, body: str, day: date | None) -> Resolved:
    a, b, c = _numbers(body)
    year, month, d = (a, b, c) if a > 31 else (c, b, a)
    if month > 12 and d <= 12:
        month, d = d, month
    try:
        return date(year, month, d).isoformat(), "day"
    except ValueError:
        return None, "day"


def _find_word(table: dict[str, int], body: str) -> int | None:
    for word in sorted(table, key=len, reverse=True):
        if re.search(rf"(?<![^\W_]){word}(?![^\W_])", re.sub(r"\s+", " ", body)):
            return table[word]
    return None


def _month_year(w: _Words, body: str, day: date | None, month: int, dom: int | None) -> int | None:
    years = [n for n in _numbers(body) if n > 1300]
    if years:
        return years[-1]
    if day is None:
        return None
    last = body.split()[-1]
    if last in w.next:
        return day.year + (month < day.month or (month == day.month and (dom or 0) < day.day))
    if last in w.current:
        return day.year
    if last in w.past:
        return (
            day.year
            if month < day.month or (dom is not None and month == day.month and dom < day.day)
            else day.year - 1
        )
    ahead = (month - day.month) % 12
    if month > day.month:
        return day.year - 1 if ahead > 2 else day.year
    return day.year


def _day_month(w: _Words, body: str, day: date | None) -> Resolved:
    month = _find_word(w.months, body)
    if month is None:
        return None
    small = [n for n in _numbers(body) if n <= 31]
    dom = small[0] if small else _find_word(w.ordinals, re.split(_any(w.months), body)[0])
    if dom is None or not 1 <= dom <= 31:
        return None
    year = _month_year(w, body, day, month, dom)
    if year is None:
        return None, "day"
    if dom > monthrange(year, month)[1]:
        return None, "day"
    value = _edtf(year, month, dom)
    if len(small) > 1 and small[1] > dom and small[1] <= monthrange(year, month)[1]:
        value += "/" + _edtf(year, month, small[1])
    return value, "day"


def _month(w: _Words, body: str, day: date | None) -> Resolved:
    month = _find_word(w.months, body)
    if month is None:
        return None
    year = _month_year(w, body, day, month, None)
    return (None, "month") if year is None else (_edtf(year, month), "month")


def _hijri(w: _Words, body: str, day: date | None) -> Resolved:
    month = _find_word(w.hijri, body)
    if month is None:
        return None
    numbers = _numbers(body)
    years = [n for n in numbers if n > 1300]
    days = [n for n in numbers if n <= 30]
    if years:
        year = years[0]
    elif day is not None and 1925 <= day.year <= 2076:
        from hijridate import Gregorian

        now = Gregorian(day.year, day.month, day.day).to_hijri()
        year = now.year
        last = body.split()[-1]
        if last in w.next and month <= now.month:
            year += 1
        elif last in w.past and month >= now.month:
            year -= 1
    else:
        return None, "month"
    try:
        if days:
            return Hijri(year, month, days[0]).to_gregorian().isoformat(), "day"
        first = Hijri(year, month, 1)
        a = first.to_gregorian()
        b = Hijri(year, month, first.month_length()).to_gregorian()
    except (ValueError, OverflowError):
        return None, "month"
    return f"{a.isoformat()}/{b.isoformat()}", "month"


def _years(w: _Words, body: str, day: date | None) -> Resolved:
    numbers = _numbers(body)
    return f"{numbers[0]}/{numbers[1]}", "year"


def _year(w: _Words, body: str, day: date | None) -> Resolved:
    number = _numbers(body)[0]
    if number < 1500:
        try:
            a = Hijri(number, 1, 1).to_gregorian()
            last = Hijri(number, 12, 29).to_gregorian()
        except (ValueError, OverflowError):
            return None, "year"
        return f"{a.year}/{last.year}", "year"
    return str(number), "year"


def _season(w: _Words, body: str, day: date | None) -> Resolved:
    season = {"ربيع": 21, "صيف": 22, "خريف": 23, "شتاء": 24}[body.split()[0]]
    return f"{_numbers(body)[0]}-{season}", "season"


def _weekday_back(day: date, weekday: int) -> date:
    return day - timedelta((day.weekday() - weekday) % 7)


def _night(w: _Words, body: str, day: date | None) -> Resolved:
    names = re.findall(_any(w.weekdays), body)
    if day is None or len(names) < 2:
        return None, "night"
    second = _weekday_back(day, w.weekdays[names[1]])
    return f"{(second - timedelta(1)).isoformat()}/{second.isoformat()}", "night"


def _shift_day(days: int) -> Callable[[_Words, str, date | None], Resolved]:
    def rule(w: _Words, body: str, day: date | None) -> Resolved:
        if day is None:
            return None, "day"
        value = day + timedelta(days)
        weekday = _find_word(w.weekdays, body)
        if weekday is not None and value.weekday() != weekday:
            value = _weekday_back(day, weekday) if days <= 0 else day + timedelta((weekday - day.weekday()) % 7)
        return value.isoformat(), "day"

    return rule


def _tomorrow(w: _Words, body: str, day: date | None) -> Resolved:
    return _shift_day(2 if body.startswith("بعد") else 1)(w, body, day)


def _night_past(w: _Words, body: str, day: date | None) -> Resolved:
    if day is None:
        return None, "night"
    return f"{(day - timedelta(1)).isoformat()}/{day.isoformat()}", "night"


def _weekday(w: _Words, body: str, day: date | None) -> Resolved:
    if any(m in body for m in w.months):
        return _day_month(w, body, day)
    weekday = _find_word(w.weekdays, body)
    if weekday is None:
        return None
    if body.startswith("ايام"):
        return None, "day"
    if day is None:
        return None, "day"
    last = body.split()[-1]
    if last in w.next:
        return (day + timedelta((weekday - day.weekday() - 1) % 7 + 1)).isoformat(), "day"
    if last in w.past:
        return (day - timedelta((day.weekday() - weekday - 1) % 7 + 1)).isoformat(), "day"
    return _weekday_back(day, weekday).isoformat(), "day"


def _shifted(w: _Words, body: str, day: date | None) -> Resolved:
    last, unit = body.split()[-1], body.split()[-2]
    grain = {
        "الاسبوع": "week",
        "الشهر": "month",
        "العام": "year",
        "السنة": "year",
        "العقد": "decade",
        "القرن": "century",
    }[unit]
    if day is None:
        return None, grain
    if last in w.recent:
        return None, grain
    step = -1 if last in w.past else 1 if last in w.next else 0
    if grain == "year":
        return str(day.year + step), grain
    if grain == "month":
        index = day.year * 12 + day.month - 1 + step
        return _edtf(index // 12, index % 12 + 1), grain
    if grain == "week":
        monday = day - timedelta(day.weekday()) + timedelta(7 * step)
        return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}", grain
    if grain == "century":
        century = day.year // 100 + step
        return f"{century * 100}/{century * 100 + 99}", grain
    return None, grain


def _this(w: _Words, body: str, day: date | None) -> Resolved:
    return _shifted(w, body + " الجاري", day)


def _recent(w: _Words, body: str, day: date | None) -> Resolved:
    return None, "vague"


def _count(w: _Words, body: str) -> int | None:
    numbers = _numbers(body)
    if numbers:
        return numbers[0]
    for token in body.split():
        if token in w.cardinals:
            return w.cardinals[token]
    tail = body.split()[-1]
    return (
        None
        if tail
        in ("ايام", "اسابيع", "اشهر", "شهور", "اعوام", "سنوات", "سنين", "عقود", "الايام", "الاشهر", "السنوات", "ساعات")
        else 1
    )


def _moved(w: _Words, body: str, day: date | None, sign: int) -> Resolved:
    unit = next((_UNIT[t] for t in reversed(body.split()) if t in _UNIT), None)
    if unit is None:
        return None
    if unit == "hour":
        return None
    count = _count(w, body)
    if day is None or count is None or count > 3000:
        return None, unit
    if "اكثر" in body:
        return None, unit
    if unit == "day":
        return (day + timedelta(sign * count)).isoformat(), "day"
    if unit == "week":
        return (day + timedelta(sign * 7 * count)).isoformat(), "week"
    if unit == "month":
        index = day.year * 12 + day.month - 1 + sign * count
        return _edtf(index // 12, index % 12 + 1), "month"
    if unit == "year":
        return (str(day.year + sign * count) if 0 < day.year + sign * count < 9999 else None), "year"
    return None, unit


def _ago(w: _Words, body: str, day: date | None) -> Resolved:
    if body.startswith("منذ") and body.split()[-1].startswith("ال"):
        return None
    return _moved(w, body, day, -1)


def _after(w: _Words, body: str, day: date | None) -> Resolved:
    return _moved(w, body, day, 1)


def _until_now(w: _Words, body: str, day: date | None) -> Resolved:
    return (f"../{day.isoformat()}" if day else None), "day"


def _none(w: _Words, body: str, day: date | None) -> Resolved:
    return None, "vague"


_RULES: dict[str, Callable[[_Words, str, date | None], Resolved]] = {
    "numeric": _numeric, "night": _night, "day-month": _day_month, "month": _month, "hijri": _hijri, "years": _years,
    "year-range": _years, "year-word": _year, "season": _season, "night-past": _night_past, "yesterday-2": _shift_day(-2),
    "yesterday": _shift_day(-1), "today": _shift_day(0), "tomorrow": _tomorrow, "weekday": _weekday, "shifted": _shifted,
    "this": _this, "recent": _recent, "ago": _ago, "after": _after, "until-now": _until_now, "now": _none, "vague": _none,
    "bare-year": _year,
}  # fmt: skip
