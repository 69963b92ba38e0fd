"""Time expressions and their values in EDTF, anchored to the publication day.

Each shape is a rule with its own name, which the Timex carries. Rules that count from the moment of speaking begin with
"deictic".
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

from khabar.mentions.timex_calendar import CALENDAR
from khabar.mentions.timex_counted import COUNTED, DEICTIC, moved
from khabar.mentions.timex_forms import Opener, follows, openers
from khabar.mentions.timex_outlook import Tense, outlook
from khabar.mentions.timex_values import YEAR, Anchor, point
from khabar.mentions.timex_words import TimeWords, bare, time_words
from khabar.model import Part, Timex
from khabar.text.fold import Offsets, fold, fold_with_offsets
from khabar.text.tokens import Tokens

_MARKS = range(0x64B, 0x660)
_TOLD = frozenset(("numeric", "day-month", "month", "months", "year", "bare-year", "weekday", "yesterday", "today",
                   "yesterday-2", "night", "years", "same-day"))  # fmt: skip
"""Rules whose value a later «اليوم التالي» can be counted from."""
_DISTANCE = {"deictic.yesterday-2": -2, "deictic.yesterday": -1, "deictic.today": 0}
"""Days from the day of writing; with a weekday beside, they tell which day that is."""
_CALENDAR = frozenset(("numeric", "day-month", "month", "months", "year", "bare-year"))
"""Rules that tell a month or a year outright, which «الشهر نفسه»، «العام التالي» take up."""
_OF_EVENT = re.compile(r"\s+لل?[^\W\d_]{4,}")
"""«اليوم التالي للتفجيرات»: that of what is named."""
_WITH_YEAR = re.compile(r"\s(\d{4})$")
_ENDING_IN_YEAR = re.compile(r"\d{4}$")
_NEXT = 200
"""Code points within which «حينها» takes up a month or a year told before."""
_HEAD = 600
"""Code points at the head of a report, within which the day of a war is that of the report."""
_RULES = CALENDAR | COUNTED
_ON_THE_FEAST = frozenset(("مع", "في", "خلال", "قبل", "بعد", "منذ", "حتي", "عشية", "قبيل", "عقب", "اثناء"))
"""Words before a feast by which it dates something."""
_FREE = frozenset(("weekday", "month", "day-month", "months", "after", "shifted"))
"""Rules whose value hangs on whether the words around look back or ahead."""


def find(
    text: str, published: date | None, part: Part = "body", tokens: tuple[list[int], list[int], list[str]] | None = None,
    tense: Tense | None = None,
) -> list[Timex]:  # fmt: skip
    """Return the time expressions of a text.

    Args:
        text: the untouched text; offsets are its code points.
        published: publication day, the anchor; None leaves relative expressions unresolved.
        part: which part of the report the text is.
        tokens: starts, ends and folded forms of its tokens, where they are known already.
        tense: what a folded word is as a verb, where a lexicon knows it.
    """
    tokens = tokens or _tokens(text)
    known = openers()
    forms = tokens[2]
    hits = [i for i, form in enumerate(forms) if known.of(form)]
    if not hits:
        return []
    folded, offsets = fold_with_offsets(text)
    starts: list[tuple[int, Opener]] = []
    for i in hits:
        found = known.of(forms[i])
        behind = found[0][1][2]
        if behind is not None and (i + 1 == len(forms) or not follows(behind, forms[i + 1])):
            continue
        at = offsets.folded(tokens[0][i])
        glued = i > 0 and tokens[1][i - 1] == tokens[0][i] and forms[i - 1][-1].isdigit()
        starts += [(at + inner, opener) for inner, opener in found if inner or not glued]
    out = _read(text, folded, offsets, starts, published, part, tense)
    written = _written(out, published)
    return out if written == published else _read(text, folded, offsets, starts, written, part, tense)


def _tokens(text: str) -> tuple[list[int], list[int], list[str]]:
    tokens = Tokens(text)
    return tokens.start, tokens.end, [fold(surface) or surface for surface in tokens.surface]


def _written(timexes: list[Timex], published: date | None) -> date | None:
    """The day a report was written: «أمس الجمعة» in one that is dated a Tuesday was written on the Saturday before."""
    if published is None:
        return None
    days = {
        date.fromisoformat(t.value) - timedelta(_DISTANCE[t.rule])
        for t in timexes
        if t.rule in _DISTANCE
        and t.value is not None
        and time_words().find(time_words().weekdays, fold(t.text)) is not None
    }
    return days.pop() if len(days) == 1 else published


def _read(
    text: str, folded: str, offsets: Offsets, starts: list[tuple[int, Opener]], published: date | None, part: Part, tense: Tense | None
) -> list[Timex]:
    words = time_words()
    out: list[Timex] = []
    done = 0
    last: str | None = None
    dated: str | None = None
    relative: list[tuple[int, str, int]] = []
    years: dict[str, str] = {}
    for at, (expression, within, _) in starts:
        if at < done:
            continue
        match = expression.match(folded, at + within)
        if match is None or match.lastgroup is None:
            continue
        rule = match.lastgroup.split("_", 1)[1].replace("_", "-")
        body, start, end = match.group(match.lastgroup), match.start(match.lastgroup), match.end()
        if _misread(words, rule, body, folded, start, end):
            done = end if rule == "day-month" else done
            continue
        if rule == "day-month":
            body = _same_year(words, body, years)
        ahead, behind = outlook(words, folded, start, end, rule, tense) if rule in _FREE else (False, False)
        if rule in ("month", "day-month") and out and not ahead:
            body = _told_on(words, body, out[-1], text[out[-1].end : offsets.written(start)], published)
        resolved = _known(words, rule, body, folded, start, published) or _RULES[rule](words, body, Anchor(published, last, ahead, behind, dated))
        if resolved is None:
            continue
        value, grain = resolved
        done = end
        if rule == "shifted" and grain == "year" and value and len(value) == 4 and body.split()[0] in words.early and not folded[:start].endswith("منذ "):
            value, grain = f"{value}-01", "month"  # مطلع العام الحالي
        if rule == "recent" and folded.startswith((" لل", " من ال"), end):
            value = None  # خلال الأيام الأخيرة للمفاوضات
        if folded.startswith((" من كل ", " كل "), end):
            value = None  # 15 مايو من كل عام
        if rule in ("ago", "after") and not body.startswith("منذ") and _counted_from_event(folded, end, body.startswith("قبل")):
            value = None
            relative.append((len(out), body, offsets.written(end)))
        if rule == "same-day" and (_counted_from_event(folded, end) or _OF_EVENT.match(folded, end)):
            value = last = None  # صباح اليوم التالي على إقالته، في اليوم التالي للتفجيرات
        if rule == "then" and out and out[-1].value != last and out[-1].rule == "deictic.shifted":
            value = out[-1].value  # مطلع العام الحالي ... حينها
        elif rule == "then" and value is not None and len(value) < 10 and offsets.written(start) - out[-1].end > _NEXT:
            value = None  # of a month or a year told long before
        if value is not None and rule in _TOLD:
            last = value
            dated = value if rule in _CALENDAR else dated
        a, b = offsets.written(start), offsets.written(end - 1) + 1
        while b < len(text) and b < offsets.written(end) and ord(text[b]) in _MARKS:
            b += 1
        name = ("deictic." if rule in DEICTIC else "") + rule
        out.append(Timex(start=a, end=b, text=text[a:b], value=value, grain=grain, rule=name, part=part))
    for index, body, after in relative:
        _from_next(words, text, out, index, body, after)
    for index in range(len(out) - 1):
        _year_behind(text, out, index)
    return out


def anchored(timex: Timex, day: date) -> Timex:
    """The same expression counted from another day of speaking; unchanged where it does not hang on one."""
    if not timex.rule.startswith("deictic."):
        return timex
    rule = timex.rule.removeprefix("deictic.")
    resolved = _RULES[rule](time_words(), fold(timex.text), Anchor(day))
    if resolved is None or resolved[0] is None:
        return timex
    return Timex(start=timex.start, end=timex.end, text=timex.text, value=resolved[0], grain=timex.grain, rule=timex.rule,
                 part=timex.part)  # fmt: skip


def _same_year(words: TimeWords, body: str, years: dict[str, str]) -> str:
    """A day told with its year once keeps it: «ذكرى ثورة 14 تموز 1958 ... ثورة 14 تموز»."""
    stated = _WITH_YEAR.search(body)
    if stated:
        years.setdefault(body[: stated.start()], stated.group(1))
    elif body in years:
        return f"{body} {years[body]}"
    return body


def _told_on(words: TimeWords, body: str, before: Timex, between: str, published: date | None) -> str:
    """«علقت في كانون الثاني 2024 مشاركتها، ثم أعلنت في آذار ...»: the month told next in a sentence is of that year, or of the one after."""
    stated = _ENDING_IN_YEAR.search(before.text)
    if published is None or stated is None or before.value is None or len(before.value) not in (7, 10) or set(between) & set(".\n؛:") or len(between) > _NEXT:
        return body
    month = words.find(words.months, body)
    if month is None or YEAR.search(body) or words.shift.intersection(body.split()):
        return body
    year = int(before.value[:4]) + (month < int(before.value[5:7]))
    return f"{body} {year}" if (year, month) <= (published.year, published.month) else body


def _counted_from_event(folded: str, end: int, ago: bool = False) -> bool:
    """«قبل أسبوعين من فراره»، «بعد شهر على الزلزال»: counted from what is named, not from the day of speaking."""
    following = folded[end : end + 16].lstrip(" ،").split()
    if following and following[0].startswith(("علي", "منال")) and len(following[0]) > 6:  # بعد شهرين علىزيارته
        return True  # a blank is missing
    return len(following) > 1 and (following[0] == "من" or (following[0] == "علي" and (not ago or following[1] in ("ذلك", "هذا")))) and following[1].rstrip("،.؛") not in ("الان", "اليوم")


def _from_next(words: TimeWords, text: str, out: list[Timex], index: int, body: str, after: int) -> None:
    """«قبل يومين من انتهاء ولايته في الأول من يناير»: counted from the time told just behind."""
    if index + 1 >= len(out):
        return
    following, timex = out[index + 1], out[index]
    if following.start - after > 60 or any(c in text[after : following.start] for c in ".؛\n،"):
        return
    told = point(following.value)
    sign = -1 if timex.rule.endswith("ago") else 1
    resolved = moved(words, body, told, sign, exact=True) if told else None
    if resolved is None or resolved[0] is None:
        return
    out[index] = Timex(start=timex.start, end=timex.end, text=timex.text, value=resolved[0], grain=timex.grain,
                       rule=timex.rule, part=timex.part)  # fmt: skip


def _year_behind(text: str, out: list[Timex], index: int) -> None:
    """«في شباط وتموز عام 2020»: two months joined share the year told behind the second."""
    first, second = out[index], out[index + 1]
    if first.rule != "month" or second.rule != "month" or text[first.end : second.start].strip() != "و":
        return
    stated = YEAR.search(fold(second.text))
    if stated and second.value and first.value and not YEAR.search(fold(first.text)):
        out[index] = msgspec.structs.replace(first, value=f"{stated.group()}{first.value[4:]}")


def _known(w: TimeWords, rule: str, body: str, folded: str, start: int, published: date | None) -> tuple[str, str] | None:
    """The day or month that everybody knows by an event: «هجمات 11 أيلول», «حرب تموز»; later than the report it is another."""
    if rule not in ("day-month", "month") or published is None:
        return None
    before = folded[max(0, start - 20) : start].replace("«", " ").replace('"', " ").split()
    named = w.known.get(before[-1].removeprefix("و").removeprefix("ب").removeprefix("ل")) if before else None
    if not named or YEAR.search(body) or w.shift.intersection(body.split()):
        return None
    resolved = _RULES[rule](w, body, Anchor(published))
    value = named.get((resolved[0] or "")[4:]) if resolved else None
    return (value, "day" if len(value) > 7 else "month") if value is not None and value < published.isoformat() else None


def _misread(w: TimeWords, rule: str, body: str, folded: str, start: int, end: int) -> bool:
    """Homographs: «صلاة الجمعة»، «الأمين العام»، «تحالف 14 آذار»، «مارس ضغوطاً»، «روسيا اليوم»."""
    words_before = folded[max(0, start - 24) : start].replace("«", " ").replace('"', " ").split()
    before = words_before[-1] if words_before else ""
    after = folded[end : end + 16].split()
    following = after[0] if after else ""
    plain = following.rstrip('.،؛:»"”)')
    if rule in ("ago", "after") and body.endswith(("شهر", "يوم")):
        name = plain.partition("/")[0].partition("-")[0]  # منذ شهر أيار/مايو
        return name in w.hijri or name in w.weekdays or name in w.month_heads  # قبل شهر رمضان، قبل يوم الأحد
    if rule == "weekday":
        two = body == "الاثنين" and before in ("بين", "كلا", "كلتا", "احد")
        return before in w.names["weekday"] or two
    if rule in ("day-month", "month"):
        if before in w.names["month"]:
            return True
        if rule == "day-month" or body not in w.context["homograph_month"]:
            return False
        return before not in w.context["before_month"] and (folded[start - 1 : start] != "ل" or body == "اب")  # مختبر «لاب»
    if rule == "hijri":
        if any(c.isdigit() for c in body) or "شهر" in body:
            return False
        if "رمضان" in body:
            return before not in ("في", "خلال", "منذ", "قبل", "بعد") and len(body.split()) < 2
        return len(body.split()) < 2
    if rule == "feast":
        return body.startswith("عيد") and before not in _ON_THE_FEAST  # صلاة عيد الفطر، بمناسبة عيد الفطر
    if rule == "decade":
        return after[:1] == ["من"] and len(after) > 1 and after[1].startswith("عمر")  # امرأة في العشرينات من عمرها
    if rule == "today":
        if before in w.names["today"] or (before == "روسيا" and (len(words_before) < 2 or words_before[-2] != "في")):
            return True
        named = folded[start - 1 : start] in ("«", '"', "“") and folded[end : end + 1] in ("»", '"', "”")
        numbered = plain[2:3].isdigit() and plain.startswith("ال")  # اليوم الـ5 من الهدنة
        return named or numbered or plain in w.context["of_day"] or (plain[:2] == "ال" and bare(plain) in w.cardinals) or plain in w.ordinals
    if rule == "day-count":  # «في اليوم الـ20 من الحرب» is that of the report where the report begins with it
        return not body.startswith("لل") and not folded.startswith(tuple(f" {run}" for run in w.running), end) and start > _HEAD
    if rule == "shifted":
        return "عام" in body and before.removeprefix("و").removeprefix("ل") in w.names["year"]  # الأمين العام السابق
    if rule == "tomorrow":
        return before in w.names["tomorrow"] or (
            body == "غد" and following.startswith("ا") and following not in w.weekdays
        )
    if rule == "bare-year":
        more = len(words_before) > 1 and before in ("من", "عن") and words_before[-2] in w.context["more_than"]
        return more or _no_year(w, body, folded, start, before, following)
    if rule == "ago" and body.startswith("قبل") and len(body.split()) == 2:
        return body.split()[1] in ("عقد", "عقدا")  # «قبل عقد جلسة»: before holding
    if rule == "after":
        bare_unit = len(body.split()) == 2 and body.split()[1] in ("عقد", "يوم", "عقود")
        return bare_unit and following not in ("من", "علي")
    return False


def _no_year(w: TimeWords, body: str, folded: str, start: int, before: str, following: str) -> bool:
    """A number of four digits is a year behind a preposition or a noun that years tell apart, and counts nothing."""
    if not "1900" <= body <= "2060" or following.strip('،.؛»)"') in w.context["counted"] or following[:1] in ("%", "٪"):
        return True
    if folded[start - 1 : start] in ("(",) and folded[start + 4 : start + 5] == ")":
        return False
    if before[:1] in "وبل" and before[1:] in w.context["before_year"]:
        before = before[1:]
    if before not in w.context["before_year"] and folded[start - 1 : start] not in ("ل", "ب", "و"):
        return True
    # «في 2000 قرية»: an indefinite feminine noun behind is what is counted
    return following.endswith("ة") and not following.startswith(("ال", "و", "ب", "ل"))
