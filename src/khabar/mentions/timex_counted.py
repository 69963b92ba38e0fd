"""Rules for times counted from the day of speaking or from a time told before: days of the week, steps and stretches."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from khabar.mentions.timex_calendar import day_numbers
from khabar.mentions.timex_values import Anchor, Resolved, Rule, edtf, month_of, point, span, step_of
from khabar.mentions.timex_words import TimeWords, bare

_WEEKS = 3
"""Weeks from which on whoever counts them means no day."""


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


def _shift_day(days: int) -> Rule:
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
    last = at.day - timedelta(1 if " قبل " in body else 0)
    return f"{(last - timedelta(1)).isoformat()}/{last.isoformat()}", "night"


def _weekday(w: TimeWords, body: str, at: Anchor) -> Resolved:
    days = w.find_all(w.weekdays, body)
    if not days or at.day is None or (body.startswith("ايام") and len(days) < 2):
        return None, "day"
    words = body.rstrip(" )").split()
    if "الاسبوع" in words:  # الأربعاء من الأسبوع الماضي
        week = _shifted(w, " ".join(words[words.index("الاسبوع") - ("هذا" in words) :]), at)
        monday = point(week[0]) if week else None
        return (monday + timedelta(days[0])).isoformat() if monday else None, "day"
    step = step_of(w, body)
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


def _day_of_month(w: TimeWords, body: str, at: Anchor) -> Resolved:
    """«الخامس من الشهر الجاري»، «منتصف الشهر المقبل» has no day of its own."""
    body = re.sub(r"^يوم[ي]?\s+", "", body)
    month = _shifted(w, body, at)
    days = day_numbers(w, re.split(r"\s(?:من\s+)?(?:الشهر|هذا)", body)[0])
    if not days or month is None or month[0] is None or len(month[0]) != 7:
        return None, "day"
    year, number = map(int, month[0].split("-"))
    if days[-1] > monthrange(year, number)[1] or days[0] > days[-1]:
        return None, "day"
    return span(edtf(year, number, days[0]), edtf(year, number, days[-1])), "day"


def _whole(unit: str, day: date, step: int) -> str | None:
    """The calendar week, month, year, century so many steps from a day."""
    if unit == "year":
        return edtf(day.year + step)
    if unit == "month":
        return month_of(day, step)
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
    if last in w.same or words[0] in ("نفس", "ذات") or words[-2] in ("ذلك", "تلك") or last in w.following or last in w.preceding:
        of = at.last if unit in ("week", "day") else at.dated or at.last
        told = point(of)
        step = 1 if last in w.following else -1 if last in w.preceding else 0
        if of is not None and unit in ("week", "month") and len(of.split("/")[0]) < (10 if unit == "week" else 7):
            return (of if not step else None), unit  # في عام 2019 ... في الأسبوع نفسه
        return (_whole(unit, told, step) if told else None), unit
    step = step_of(w, body) or 0
    whole = None if at.day is None else _whole(unit, at.day, step)
    if whole is not None and at.day is not None and unit == "week" and "نهاية" in words[:2]:
        sunday = date.fromisoformat(whole.split("/")[1])  # نهاية الأسبوع الماضي: its Saturday and Sunday
        if step_of(w, body) is None and not at.ahead and sunday - timedelta(1) > at.day:
            sunday -= timedelta(7)  # قُتل 40 شخصاً نهاية الأسبوع, told on a Tuesday
        return f"{(sunday - timedelta(1)).isoformat()}/{sunday.isoformat()}", unit
    return whole, unit


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
        here, there = edtf(day.year, day.month), month_of(day, sign * count)
    elif unit == "year" and count < 1000:
        here, there = edtf(day.year), edtf(day.year + sign * count)
    else:
        return None
    return f"{here}/{there}" if sign > 0 else f"{there}/{here}"


def _recent(w: TimeWords, body: str, at: Anchor) -> Resolved:
    unit = next((u for u in (w.unit(word) for word in body.split()) if u), None)
    if unit is None:
        return None, "vague"
    step = step_of(w, body)
    count = w.count(body)
    last = bare(body.split()[-1])
    if unit == "hour" and count is None:
        count = 24  # في الساعات القليلة الماضية: yesterday or today
    sign = 1 if step == 1 else -1 if (step is not None and step < 0) or "اخير" in last else 0
    if unit == "day" and count is None and sign < 0 and at.day is not None:
        return _few(body, unit, at.day, -1)  # خلال الأيام الماضية: as «قبل أيام»
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
        there = day + timedelta(sign * 7 * count)
        if not exact and (count >= _WEEKS or (count > 1 and sign < 0 and any(word in w.approximate for word in body.split()))):
            return edtf(there.year, there.month), "month"  # قبل نحو أسبوعين، قبل خمسة أسابيع: no day
        return there.isoformat(), "week"
    if unit == "month":
        month = month_of(day, sign * count)
        if not exact:
            return month, "month"
        return f"{month}-{min(day.day, monthrange(int(month[:4]), int(month[5:]))[1]):02d}", "day"
    if unit == "year" and 0 < day.year + sign * count < 9999:
        return edtf(day.year + sign * count), "year"
    return None, unit


def _few(body: str, unit: str, day: date, sign: int) -> Resolved:
    """«قبل أيام»: the month in which the two to ten days before lie; nothing for longer units."""
    near, far = day + timedelta(sign * 2), day + timedelta(sign * 10)
    if unit == "day" and (near.year, near.month) == (far.year, far.month):
        return edtf(near.year, near.month), "month"
    return None, unit


def _ago(w: TimeWords, body: str, at: Anchor) -> Resolved:
    resolved = moved(w, body, at.day, -1)
    if resolved is not None and resolved[0] is not None and body.startswith("منذ") and any(x in body for x in w.more):
        return f"{resolved[0]}/..", resolved[1]  # since more than two years: it goes on
    return resolved


def _after(w: TimeWords, body: str, at: Anchor) -> Resolved:
    told = point(at.last) if at.last else None
    if at.behind and at.day is not None:  # قُتل بعد يومين: from the day told before, where one was told
        resolved = moved(w, body, told, 1) if told and fine(w, body, at.last or "") and told < at.day else (None, "day")
        return resolved if resolved is None or (resolved[0] or "") <= at.day.isoformat() else (None, resolved[1])
    short = next((u for u in (w.unit(word) for word in reversed(body.split())) if u), None) in ("hour", "day", "week")
    if told is not None and at.day is not None and told.year < at.day.year and not at.ahead:
        if short and len((at.last or "").split("/")[-1]) < 10:
            return None, "day"  # عام 1948 ... بعد ساعات
        return moved(w, body, told, 1)
    return moved(w, body, at.day, 1)


def fine(w: TimeWords, body: str, last: str) -> bool:
    """Whether a value is as precise as the unit that is counted from it: a year for years, a month for months, else a day."""
    unit = next((u for u in (w.unit(word) for word in reversed(body.split())) if u), "")
    return "/" not in last and len(last) >= {"year": 4, "decade": 4, "month": 7}.get(unit, 10)


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
    return (at.last if at.last and "/" not in at.last else None), "vague"


def _none(w: TimeWords, body: str, at: Anchor) -> Resolved:
    return None, "vague"


def _vague(w: TimeWords, body: str, at: Anchor) -> Resolved:
    if body.endswith("هذه الايام") and at.day is not None:
        return edtf(at.day.year, at.day.month), "month"
    return None, "vague"


COUNTED: dict[str, Rule] = {
    "night": _night, "day-of-month": _day_of_month, "last-night": _last_night, "yesterday-2": _shift_day(-2),
    "yesterday": _shift_day(-1), "until-now": _now, "then": _then, "same-day": _same_day, "today": _shift_day(0), "tonight": _shift_day(0),
    "tomorrow": _tomorrow, "weekday": _weekday, "shifted": _shifted, "recent": _recent, "ago": _ago, "after": _after,
    "within": _within, "beside": _beside, "beside-act": _none, "now": _now, "vague": _vague, "day-count": _shift_day(0),
}  # fmt: skip
"""Rules by their name in timex_forms.py."""
DEICTIC = frozenset(
    ("night", "last-night", "day-of-month", "yesterday", "yesterday-2", "today", "tomorrow", "weekday", "shifted", "recent", "ago", "after",
     "within", "until-now", "now", "tonight", "day-count")
)  # fmt: skip
"""Rules counted from the moment of speaking."""
