"""Values of time expressions in EDTF: one function a rule, given the words and the day they are counted from."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from hijridate import Gregorian, Hijri

from khabar.mentions.timex_words import TimeWords, bare


class Anchor(NamedTuple):
    """What an expression is counted from."""

    day: date | None
    """The day of speaking: that of publication, or of a dated quotation."""
    last: str | None = None
    """Value of the last time told outright, from which «اليوم التالي» is counted."""
    ahead: bool = False
    """The words around speak of the future."""
    behind: bool = False
    """The words around tell of the past."""


Resolved = tuple[str | None, str] | None
"""(value, grain); None where the words are no time expression after all."""
_EARLIEST = 1300


def _numbers(body: str) -> list[int]:
    return [int(x) for x in re.findall(r"\d+", body)]


def edtf(year: int, month: int | None = None, day: int | None = None) -> str:
    """EDTF of a year, month or day."""
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def _span(a: str, b: str) -> str:
    return a if a == b else f"{a}/{b}"


def _month_of(day: date, step: int) -> str:
    index = day.year * 12 + day.month - 1 + step
    return edtf(index // 12, index % 12 + 1)


def _step(w: TimeWords, body: str) -> int | None:
    """-1, 0 or 1 for the word that moves the time; None where there is none. «قبل الماضي» is two back."""
    last = body.rstrip(" )").split()[-1]
    if last in w.next:
        return 1
    if last in w.past:
        return -2 if re.search(r"\sقبل\s", body) else -1
    return 0 if last in w.current else None


def point(value: str | None) -> date | None:
    """First day of a value, None where it is open."""
    if value is None or value.startswith(".."):
        return None
    parts = value.split("/")[0].split("-")
    try:
        return date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
    except ValueError:
        return None


# calendar dates ---------------------------------------------------------------------------------------------------
def _numeric(w: TimeWords, body: str, at: Anchor) -> Resolved:
    a, b, c = _numbers(body)
    year, month, day = (a, b, c) if a > 31 else (c, b, a)
    if month > 12 and day <= 12:
        month, day = day, month
    try:
        return date(year, month, day).isoformat(), "day"
    except ValueError:
        return None, "day"


def _year_of(w: TimeWords, body: str, at: Anchor, month: int, day: int | None) -> int | None:
    """Year of a month told with a year, with a word that moves it, or with neither."""
    years = [n for n in _numbers(body) if n > _EARLIEST]
    if years:
        return years[-1]
    if at.day is None:
        return None
    now = at.day
    before = month < now.month or (day is not None and month == now.month and day < now.day)
    step = _step(w, body)
    words = body.split()
    if step is not None and len(words) > 1 and bare(words[-2]) in ("عام", "سنة"):
        return now.year + step
    if step == 1:
        return now.year + (before or (day is None and month == now.month))
    if step == 0 or "هذا العام" in body or "هذه السنة" in body:
        return now.year
    if step is not None and step < 0:
        return now.year if before else now.year - 1
    if words[-1] in w.same and (told := point(at.last)):
        return told.year
    if at.ahead:  # told of a day just gone it is this year's still
        until = (month - now.month) % 12 + (12 if before and month == now.month else 0)
        return now.year + (before and until < 9)
    if at.behind:
        return now.year - (month > now.month or (day is not None and month == now.month and day > now.day))
    return now.year - (month > now.month and month - now.month > 2)


def _day_number(w: TimeWords, piece: str) -> int | None:
    small = [n for n in _numbers(piece) if n <= 31]
    return small[0] if small else w.find(w.ordinals, piece)


def _day_numbers(w: TimeWords, front: str) -> list[int]:
    """Days of a month told before it: 5, 5 و6, العاشر حتى 21."""
    pieces = re.split(r"[-–،]|\sو(?!العشرين|الثلاثين)|\sالي\s|\sحتي\s", front)
    return [day for piece in pieces if (day := _day_number(w, piece)) is not None]


def _day_month(w: TimeWords, body: str, at: Anchor) -> Resolved:
    found = w.where(w.months, body)
    if found is None:
        return None
    place, month = found
    front = body[:place]
    days = _day_numbers(w, front)
    if not days or not 1 <= days[0] <= 31:
        return None
    year = _year_of(w, body, at, month, days[0])
    if year is None or days[-1] > monthrange(year, month)[1] or days[0] > days[-1]:
        return None, "day"
    return _span(edtf(year, month, days[0]), edtf(year, month, days[-1])), "day"


def _day_of_month(w: TimeWords, body: str, at: Anchor) -> Resolved:
    """«الخامس من الشهر الجاري»، «منتصف الشهر المقبل» has no day of its own."""
    body = re.sub(r"^يوم[ي]?\s+", "", body)
    month = _shifted(w, body, at)
    days = _day_numbers(w, re.split(r"\s(?:من\s+)?(?:الشهر|هذا)", body)[0])
    if not days or month is None or month[0] is None:
        return None, "day"
    year, number = map(int, month[0].split("-"))
    if days[-1] > monthrange(year, number)[1] or days[0] > days[-1]:
        return None, "day"
    return _span(edtf(year, number, days[0]), edtf(year, number, days[-1])), "day"


def _month(w: TimeWords, body: str, at: Anchor) -> Resolved:
    month = w.find(w.months, body)
    if month is None:
        return None
    year = _year_of(w, body, at, month, None)
    return (None, "month") if year is None else (edtf(year, month), "month")


def _months(w: TimeWords, body: str, at: Anchor) -> Resolved:
    parts = re.split(r"\s(?:و\s?|الي\s+|حتي\s+)", body, maxsplit=1)
    first, second = w.find(w.months, parts[0]), w.find(w.months, parts[-1])
    if first is None or second is None:
        return None
    year = _year_of(w, body, at, second, None)
    if year is None:
        return None, "month"
    return f"{edtf(year - (first > second), first)}/{edtf(year, second)}", "month"


def _hijri(w: TimeWords, body: str, at: Anchor) -> Resolved:
    month = w.find(w.hijri, body)
    if month is None:
        return None
    numbers = _numbers(body)
    years = [n for n in numbers if n > _EARLIEST]
    days = [n for n in numbers if n <= 30]
    if years:
        year = years[0]
    elif at.day is not None and 1925 <= at.day.year <= 2076:
        now = Gregorian(at.day.year, at.day.month, at.day.day).to_hijri()
        step = _step(w, body)
        year = now.year + (1 if step == 1 and month <= now.month else -1 if step == -1 and month >= now.month else 0)
    else:
        return None, "month"
    try:
        if days:
            return Hijri(year, month, days[0]).to_gregorian().isoformat(), "day"
        first = Hijri(year, month, 1)
        a, b = first.to_gregorian(), Hijri(year, month, first.month_length()).to_gregorian()
    except (ValueError, OverflowError):
        return None, "month"
    return f"{a.isoformat()}/{b.isoformat()}", "month"


def _years(w: TimeWords, body: str, at: Anchor) -> Resolved:
    a, b = [n for n in _numbers(body) if n > _EARLIEST][:2]
    return (f"{a}/{b}", "year") if a < b else (None, "year")


def _year(w: TimeWords, body: str, at: Anchor) -> Resolved:
    number = _numbers(body)[-1]
    if number < 1500 and (body.endswith("ه") or number > 1400):
        try:
            return f"{Hijri(number, 1, 1).to_gregorian().year}/{Hijri(number, 12, 29).to_gregorian().year}", "year"
        except (ValueError, OverflowError):
            return None, "year"
    return str(number), "year"


def _moved_year(w: TimeWords, body: str, at: Anchor) -> int | None:
    years = [n for n in _numbers(body) if n > _EARLIEST]
    if years:
        return years[-1]
    if at.day is None:
        return None
    return at.day.year + (0 if "هذا العام" in body else _step(w, body) or 0)


def _quarter(w: TimeWords, body: str, at: Anchor) -> Resolved:
    year = _moved_year(w, body, at)
    if year is None:
        return None, "quarter"
    words = body.split()
    length = 3 if "ربع" in words[0] else 6
    last = {"الاول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الاخير": 12 // length}[words[1]] * length
    return (f"{edtf(year, last - length + 1)}/{edtf(year, last)}" if last <= 12 else None), "quarter"


_SEASONS = {"ربيع": (21, 3), "صيف": (22, 6), "خريف": (23, 9), "شتاء": (24, 12)}
"""EDTF number and first month."""


def _season(w: TimeWords, body: str, at: Anchor) -> Resolved:
    name = next(s for s in _SEASONS if s in body)
    number, first = _SEASONS[name]
    if "ال" + name not in body:
        year = _moved_year(w, body, at)
        return (None if year is None else f"{year}-{number}"), "season"
    step = _step(w, body)
    if at.day is None or step is None:
        return None, "season"
    year = at.day.year
    if step < 0 and at.day.month < first + 3:
        year -= 1
    elif step > 0 and at.day.month >= first:
        year += 1
    return f"{year}-{number}", "season"


def _decade(w: TimeWords, body: str, at: Anchor) -> Resolved:
    value = w.find(w.decades, body) or w.find({bare(d): n for d, n in w.decades.items()}, body)
    return (f"{1900 + value}/{1909 + value}" if value else None), "decade"


def _century(w: TimeWords, body: str, at: Anchor) -> Resolved:
    number = 17 if "الثامن" in body else 18 if "التاسع" in body else 20 if "الحادي" in body else 19
    return f"{number}00/{number}99", "century"


# days counted from the day of speaking ------------------------------------------------------------------------------
def _back(day: date, weekday: int) -> date:
    return day - timedelta((day.weekday() - weekday) % 7)


def _on(day: date, weekday: int) -> date:
    return day + timedelta((weekday - day.weekday()) % 7)


def _night(w: TimeWords, body: str, at: Anchor) -> Resolved:
    days = w.find_all(w.weekdays, body)
    if at.day is None or len(days) < 2:
        return None, "night"
    second = _back(at.day, days[1])
    return f"{(second - timedelta(1)).isoformat()}/{second.isoformat()}", "night"


def _shift_day(days: int) -> Callable[[TimeWords, str, Anchor], Resolved]:
    def rule(w: TimeWords, body: str, at: Anchor) -> Resolved:
        if at.day is None:
            return None, "day"
        value = at.day + timedelta(days)
        weekday = w.find(w.weekdays, body)
        if weekday is not None and value.weekday() != weekday:  # printed later than it was written
            value = _back(at.day, weekday) if days <= 0 else _on(at.day, weekday)
        return value.isoformat(), "day"

    return rule


def _tomorrow(w: TimeWords, body: str, at: Anchor) -> Resolved:
    return _shift_day(2 if "بعد غد" in body else 1)(w, body, at)


def _last_night(w: TimeWords, body: str, at: Anchor) -> Resolved:
    if at.day is None:
        return None, "night"
    return f"{(at.day - timedelta(1)).isoformat()}/{at.day.isoformat()}", "night"


def _weekday(w: TimeWords, body: str, at: Anchor) -> Resolved:
    days = w.find_all(w.weekdays, body)
    if not days or at.day is None or (body.startswith("ايام") and len(days) < 2):
        return None, "day"
    words = body.rstrip(" )").split()
    step = _step(w, body)
    if step is not None and step > 0:
        first = at.day + timedelta((days[0] - at.day.weekday() - 1) % 7 + 1)
    elif step is not None and step < 0:
        first = at.day - timedelta((at.day.weekday() - days[0] - 1) % 7 + 1 + 7 * (-step - 1))
    elif words[-1] in w.following and (told := point(at.last)):
        first = told + timedelta((days[0] - told.weekday() - 1) % 7 + 1)
    elif words[-1] in w.preceding and (told := point(at.last)):
        first = told - timedelta((told.weekday() - days[0] - 1) % 7 + 1)
    else:
        first = _on(at.day, days[0]) if at.ahead else _back(at.day, days[0])
    if len(days) < 2:
        return first.isoformat(), "day"
    if not at.ahead and step is None:
        second = _back(at.day, days[1])
        first = _back(second, days[0])
    else:
        second = _on(first, days[1])
    return (f"{first.isoformat()}/{second.isoformat()}" if (second - first).days == 1 else None), "day"


def _same_day(w: TimeWords, body: str, at: Anchor) -> Resolved:
    told = point(at.last) if at.last and len(at.last.split("/")[-1]) == 10 else None
    if told is None:
        return None, "day"
    last = body.split()[-1]
    if last in w.following or last in w.preceding:
        ends = date.fromisoformat((at.last or "").split("/")[-1])
        told = ends + timedelta(1) if last in w.following else told - timedelta(1)
    return told.isoformat(), "day"


# longer times ------------------------------------------------------------------------------------------------------
def _whole(unit: str, day: date, step: int) -> str | None:
    """The calendar week, month, year, century so many steps from a day."""
    if unit == "year":
        return edtf(day.year + step)
    if unit == "month":
        return _month_of(day, step)
    if unit == "week":
        monday = day - timedelta(day.weekday()) + timedelta(7 * step)
        return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}"
    if unit == "century":
        century = day.year // 100 + step
        return f"{century}00/{century}99"
    if unit == "decade":
        decade = day.year // 10 + step
        return f"{decade}0/{decade}9"
    return None


def _shifted(w: TimeWords, body: str, at: Anchor) -> Resolved:
    words = body.split()
    unit = next((u for u in (w.unit(word) for word in words) if u), None)
    if unit is None:
        return None
    last = words[-1]
    if last in w.recent:
        return None, unit
    if last in w.same or words[0] in ("نفس", "ذات") or last in w.following or last in w.preceding:
        told = point(at.last)
        step = 1 if last in w.following else -1 if last in w.preceding else 0
        return (_whole(unit, told, step) if told else None), unit
    step = _step(w, body) or 0
    return (None if at.day is None else _whole(unit, at.day, step)), unit


def _stretch(unit: str, count: int, day: date, sign: int) -> str | None:
    """From so many units before a day until it, or from it until so many units after."""
    if unit == "hour":
        unit, count = "day", -(-count // 24)
    if unit in ("day", "week"):
        days = count * (7 if unit == "week" else 1)
        a, b = (day, day + timedelta(days)) if sign > 0 else (day - timedelta(days), day)
        return f"{a.isoformat()}/{b.isoformat()}"
    if unit == "decade":
        unit, count = "year", count * 10
    if unit == "month":
        here, there = edtf(day.year, day.month), _month_of(day, sign * count)
    elif unit == "year" and count < 1000:
        here, there = edtf(day.year), edtf(day.year + sign * count)
    else:
        return None
    return f"{here}/{there}" if sign > 0 else f"{there}/{here}"


def _recent(w: TimeWords, body: str, at: Anchor) -> Resolved:
    unit = next((u for u in (w.unit(word) for word in body.split()) if u), None)
    if unit is None:
        return None, "vague"
    step = _step(w, body)
    count = w.count(body)
    last = bare(body.split()[-1])
    sign = 1 if step == 1 else -1 if (step is not None and step < 0) or "اخير" in last else 0
    if at.day is None or count is None or not sign or (count == 1 and unit not in ("hour", "day")):
        return None, unit
    return _stretch(unit, count, at.day, sign), unit


def moved(w: TimeWords, body: str, day: date | None, sign: int, exact: bool = False) -> Resolved:
    """The time so many units before or after a day, as precise as the unit; to the day where an exact month is counted."""
    unit = next((u for u in (w.unit(word) for word in reversed(body.split())) if u), None)
    if unit is None:
        return None
    if day is None or unit == "century":
        return None, unit
    if unit == "hour":
        return (day.isoformat() if (w.count(body) or 0) <= 12 else None), "day"
    count = w.count(body)
    if count is None:
        return _few(body, unit, day, sign)
    if count > 3000:
        return None, unit
    if unit == "day":
        return (day + timedelta(sign * count)).isoformat(), "day"
    if unit == "week":
        return (day + timedelta(sign * 7 * count)).isoformat(), "week"
    if unit == "month":
        month = _month_of(day, sign * count)
        if not exact:
            return month, "month"
        return f"{month}-{min(day.day, monthrange(int(month[:4]), int(month[5:]))[1]):02d}", "day"
    if unit == "year" and 0 < day.year + sign * count < 9999:
        return edtf(day.year + sign * count), "year"
    return None, unit


def _few(body: str, unit: str, day: date, sign: int) -> Resolved:
    """«قبل أيام»: the month, where the last ten days lie in it; nothing for longer units."""
    near, far = day + timedelta(sign * 2), day + timedelta(sign * 10)
    if unit == "day" and (near.year, near.month) == (far.year, far.month) == (day.year, day.month):
        return edtf(day.year, day.month), "month"
    return None, unit


def _ago(w: TimeWords, body: str, at: Anchor) -> Resolved:
    resolved = moved(w, body, at.day, -1)
    if resolved is not None and resolved[0] is not None and any(x in body for x in w.more):
        return f"{resolved[0]}/..", resolved[1]  # since more than two years: it goes on
    return resolved


def _after(w: TimeWords, body: str, at: Anchor) -> Resolved:
    told = point(at.last) if at.last else None
    if told is not None and at.day is not None and told.year < at.day.year and not at.ahead:
        return moved(w, body, told, 1)
    return moved(w, body, at.day, 1)


def _within(w: TimeWords, body: str, at: Anchor) -> Resolved:
    unit = next((u for u in (w.unit(word) for word in reversed(body.split())) if u), None)
    count = w.count(body)
    if unit is None or at.day is None or count is None:
        return None, "vague"
    if unit in ("hour", "day", "week"):
        return _stretch(unit, count, at.day, 1), unit
    end = moved(w, body, at.day, 1, exact=True)
    if end is None or end[0] is None:
        return None, unit
    return f"{at.day.isoformat() if unit == 'month' else at.day.year}/{end[0]}", unit


def _beside(w: TimeWords, body: str, at: Anchor) -> Resolved:
    told = point(at.last)
    body = re.sub(r"\sب\s*", " ", body)
    return moved(w, body, told, -1 if body.startswith("قبل") else 1) if told else (None, "vague")


def _now(w: TimeWords, body: str, at: Anchor) -> Resolved:
    return (at.day.isoformat() if at.day else None), "day"


def _then(w: TimeWords, body: str, at: Anchor) -> Resolved:
    return (at.last if at.last and len(at.last) == 10 else None), "vague"


def _none(w: TimeWords, body: str, at: Anchor) -> Resolved:
    return None, "vague"


RULES: dict[str, Callable[[TimeWords, str, Anchor], Resolved]] = {
    "numeric": _numeric, "night": _night, "day-month": _day_month, "day-of-month": _day_of_month, "months": _months, "month": _month, "hijri": _hijri,
    "years": _years, "quarter": _quarter, "year": _year, "season": _season, "decade": _decade, "century": _century,
    "last-night": _last_night, "yesterday-2": _shift_day(-2), "yesterday": _shift_day(-1), "until-now": _now, "then": _then,
    "same-day": _same_day, "today": _shift_day(0), "tomorrow": _tomorrow, "weekday": _weekday, "shifted": _shifted,
    "recent": _recent, "ago": _ago, "after": _after, "within": _within, "beside": _beside, "now": _now, "vague": _none, "bare-year": _year,
}  # fmt: skip
DEICTIC = frozenset(
    ("night", "last-night", "day-of-month", "yesterday", "yesterday-2", "today", "tomorrow", "weekday", "shifted", "recent", "ago", "after",
     "within", "until-now", "now")
)  # fmt: skip
"""Rules counted from the moment of speaking."""
