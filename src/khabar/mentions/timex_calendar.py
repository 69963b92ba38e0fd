"""Rules for dates of the calendar: days, months, years, Hijri months, quarters, seasons, decades, centuries."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from hijridate import Gregorian, Hijri

from khabar.mentions.timex_values import (
    EARLIEST,
    Anchor,
    Resolved,
    Rule,
    edtf,
    month_of,
    numbers_in,
    point,
    span,
    step_of,
)
from khabar.mentions.timex_words import TimeWords, bare


def _numeric(w: TimeWords, body: str, at: Anchor) -> Resolved:
    a, b, c = numbers_in(body)
    year, month, day = (a, b, c) if a > 31 else (c, b, a)
    if month > 12 and day <= 12:
        month, day = day, month
    try:
        return date(year, month, day).isoformat(), "day"
    except ValueError:
        return None, "day"


def _year_of(w: TimeWords, body: str, at: Anchor, month: int, day: int | None) -> int | None:
    """Year of a month told with a year, with a word that moves it, or with neither."""
    years = [n for n in numbers_in(body) if n > EARLIEST]
    if years:
        return years[-1]
    if at.day is None:
        return None
    now = at.day
    before = month < now.month or (day is not None and month == now.month and day < now.day)
    step = step_of(w, body)
    words = body.split()
    if step is not None and len(words) > 1 and bare(words[-2]) in ("عام", "سنة"):
        return now.year + step
    if step == 1:
        return now.year + (before or (day is None and month == now.month))
    if step == 0 or "هذا العام" in body or "هذه السنة" in body:
        return now.year
    if step is not None and step < 0:
        return now.year if before else now.year - 1
    if (words[-1] in w.same or (len(words) > 1 and words[-2] in ("ذلك", "تلك"))) and (told := point(at.last)):
        return told.year
    if words[-1] in w.following or words[-1] in w.preceding:  # آذار من العام التالي
        told = point(at.dated)
        return told.year + (1 if words[-1] in w.following else -1) if told else None
    if at.ahead:  # told of a day just gone it is this year's still
        until = (month - now.month) % 12 + (12 if before and month == now.month else 0)
        return now.year + (before and until < 9)
    if at.behind:
        return now.year - (month > now.month or (day is not None and month == now.month and day > now.day))
    return now.year - (month > now.month and month - now.month > 2)


def _day_number(w: TimeWords, piece: str) -> int | None:
    small = [n for n in numbers_in(piece) if n <= 31]
    return small[0] if small else w.find(w.ordinals, piece)


def day_numbers(w: TimeWords, front: str) -> list[int]:
    """Days of a month told before it: 5, 5 و6, العاشر حتى 21."""
    pieces = re.split(r"[-–،]|\sو(?!العشرين|الثلاثين)|\sالي\s|\sحتي\s", front)
    return [day for piece in pieces if (day := _day_number(w, piece)) is not None]


def _day_month(w: TimeWords, body: str, at: Anchor) -> Resolved:
    found = w.where(w.months, body)
    if found is None:
        return None
    place, month = found
    front = body[:place]
    days = day_numbers(w, front)
    if not days or not 1 <= days[0] <= 31:
        return None
    year = _year_of(w, body, at, month, days[0])
    if year is None or days[-1] > monthrange(year, month)[1] or days[0] > days[-1]:
        return None, "day"
    return span(edtf(year, month, days[0]), edtf(year, month, days[-1])), "day"


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


def _apart(w: TimeWords, body: str, at: Anchor) -> Resolved:
    """«بين 26 أيار و4 حزيران»: from a day of one month to a day of another."""
    parts = re.split(r"\s(?:و\s?|الي\s+|حتي\s+)(?=(?:ال)?\d|[^\W\d_])", body, maxsplit=1)
    if len(parts) < 2:
        return None
    last = _day_month(w, parts[1], at)
    if last is None or last[0] is None:
        return None, "day"
    year = int(last[0][:4])
    first = _day_month(w, f"{parts[0]} {year}" if not re.search(r"\d{4}", parts[0]) else parts[0], at)
    if first is None or first[0] is None:
        return None, "day"
    if first[0] > last[0]:
        first = (f"{year - 1}{first[0][4:]}", "day")
    return span(first[0] or "", last[0]), "day"


def _hijri(w: TimeWords, body: str, at: Anchor) -> Resolved:
    month = w.find(w.hijri, body)
    if month is None:
        return None
    numbers = numbers_in(body)
    years = [n for n in numbers if n > EARLIEST]
    ordinal = w.find(w.ordinals, body[: body.find(" من ")]) if " من " in body else None
    days = [n for n in numbers if n <= 30] or ([ordinal] if ordinal is not None else [])
    if years:
        year = years[0]
    elif at.day is not None and 1925 <= at.day.year <= 2076:
        now = Gregorian(at.day.year, at.day.month, at.day.day).to_hijri()
        step = step_of(w, body)
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


_FEASTS = {"الفطر": (10, 1), "الاضحي": (12, 10)}
"""Hijri month and day on which a feast begins."""
_FEAST_DAYS = {"اول": 0, "ثاني": 1, "ثالث": 2, "رابع": 3}
_AWAY = 150
"""Days between a report and the feast it speaks of."""


def _feast(w: TimeWords, body: str, at: Anchor) -> Resolved:
    """«ثاني أيام عيد الأضحى»: of the feast nearest to the report."""
    if at.day is None or not 1925 <= at.day.year <= 2076:
        return None, "day"
    month, first = next(value for name, value in _FEASTS.items() if name in body)
    later = next((n for word, n in _FEAST_DAYS.items() if re.search(rf"(?:^|\s|و)(?:ال)?{word}\s", body)), 0)
    now = Gregorian(at.day.year, at.day.month, at.day.day).to_hijri().year
    step, told = step_of(w, body) or 0, at.day.toordinal()
    feasts = [Hijri(year, month, first).to_gregorian().toordinal() + later for year in (now - 1, now, now + 1)]
    away, begun = min(((abs(day - told), day) for day in feasts if not step or (day > told) == (step > 0)), default=(_AWAY + 1, told))
    if away > _AWAY:
        return None, "day"
    nearest = date.fromordinal(begun)
    if "عرفة" in body:
        return f"{(nearest - timedelta(days=1)).isoformat()}/{nearest.isoformat()}", "day"
    return nearest.isoformat(), "day"


def _years(w: TimeWords, body: str, at: Anchor) -> Resolved:
    a, b = [n for n in numbers_in(body) if n > EARLIEST][:2]
    return (f"{a}/{b}", "year") if a < b else (None, "year")


def _year(w: TimeWords, body: str, at: Anchor) -> Resolved:
    number = numbers_in(body)[-1]
    if number < 100:
        return str(1900 + number), "year"  # أراضي عام 48
    if number < 1500 and (body.endswith("ه") or number > 1400):
        try:
            return f"{Hijri(number, 1, 1).to_gregorian().year}/{Hijri(number, 12, 29).to_gregorian().year}", "year"
        except (ValueError, OverflowError):
            return None, "year"
    return str(number), "year"


def _moved_year(w: TimeWords, body: str, at: Anchor) -> int | None:
    years = [n for n in numbers_in(body) if n > EARLIEST]
    if years:
        return years[-1]
    if at.day is None:
        return None
    return at.day.year + (0 if "هذا العام" in body else step_of(w, body) or 0)


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
    step = step_of(w, body)
    if step is None and body.startswith(("هذا ", "فصل ")):
        step = 0
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
    number = next(iter(numbers_in(body)), 0) or w.find(w.ordinals, body.partition("القرن")[2]) or 0
    return (f"{number - 1:02d}00/{number - 1:02d}99" if number else None), "century"


_WEEKS = {"الاول": 1, "الثاني": 8, "الثالث": 15, "الرابع": 22}
"""First day of each week of a month."""


def _part_of_month(w: TimeWords, body: str, at: Anchor) -> Resolved:
    """«الأسبوع الأول من أيار»، «النصف الثاني من الشهر الماضي»: seven days, or one of the halves."""
    _, which, rest = body.split(maxsplit=2)
    month = w.find(w.months, rest)
    if month is not None:
        year = _year_of(w, rest, at, month, None)
    elif at.day is not None:
        year, month = map(int, month_of(at.day, step_of(w, rest) or 0).split("-"))
    else:
        year = None
    if year is None or month is None:
        return None, "day"
    end = monthrange(year, month)[1]
    if "نصف" in body:
        first, last = (1, 15) if which == "الاول" else (16, end)
    else:
        first = _WEEKS.get(which, end - 6)
        last = first + 6
    return span(edtf(year, month, first), edtf(year, month, last)), "day"


CALENDAR: dict[str, Rule] = {
    "numeric": _numeric, "day-month": _day_month, "months": _months, "apart": _apart, "month": _month, "part-of-month": _part_of_month, "hijri": _hijri, "feast": _feast, "years": _years,
    "quarter": _quarter, "year": _year, "season": _season, "decade": _decade, "century": _century, "bare-year": _year,
}  # fmt: skip
"""Rules by their name in timex_forms.py."""
