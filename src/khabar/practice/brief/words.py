"""The words of a brief in English and Arabic, and its lines as sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from khabar.ledger.ties import kinds
from khabar.practice.brief.lines import Brief, Denied, Head, Line, Move, Silent, Told

Tongue = Literal["en", "ar"]
SIGNS = {"done": "●", "planned": "◇", "demanded": "!", "not done": "✗", "denied": "✗"}
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_DAYS = re.compile(r"\d{4}-\d\d(?:-\d\d)?(?:T[\d:]+Z)?(?: ?[/–] ?\d{4}-\d\d(?:-\d\d)?)?")
_WORDS: dict[str, tuple[str, str]] = {
    "brief": ("Brief", "موجز"), "done": ("Told as done", "رُوي على أنه وقع"), "planned": ("Planned", "مقرر"), "demanded": ("Demanded", "مطلوب"),
    "denied": ("Denied", "منفي"), "moves": ("Standings that moved", "علاقات تغيّرت"), "heads": ("Named in other titles", "في عناوين أخرى"), "silent": ("Fell silent", "صمتت"),
    "new": ("new", "جديد"), "again": ("told before, {n} more", "سبق ذكره، زاد {n}"), "by": ("on the word of", "على لسان"),
    "denied_by": ("denied by", "ينفيه"), "denies": ("denies", "ينفي"), "against": ("told as done", "رُوي على أنه وقع"), "contested": ("accounts differ on", "تختلف الروايات في"),
    "ahead": ("worded as done, of a day to come", "بصيغة ما وقع، ليوم لم يأت بعد"), "beside": ("with it", "ومعه"), "content": ("what", "المضمون"), "was": ("before", "سابقاً"), "tables": ("by the tables", "بحسب الجداول"), "now": ("now", "الآن"),
    "differs": ("stands against", "يخالف"), "nothing": ("Nothing new.", "لا جديد."), "unread": (
        "No report came in this time; the ledger has reports published {first} to {last} (--from and --to ask for days of publication).",
        "لم يرد أي تقرير في هذه المدة؛ وفي الدفتر تقارير نُشرت من {first} إلى {last}.",
    ),
    "more": ("{n} more", "{n} أخرى"),
    "foot": ("khabar tells what reports say, and on whose word; never what is so.", "يروي خبر ما تقوله التقارير وعلى لسان مَن، ولا يحكم بصحة شيء."),
    "silent_line": (
        "{name}: nothing for {quiet} days since {last}; usually {usual} reports a day (over {days} days, longest pause {pause})",
        "{name}: لا شيء منذ {quiet} يوماً، آخر ما نُشر {last}؛ والمعتاد {usual} تقرير في اليوم (على {days} يوماً، أطول انقطاع {pause})",
    ),
    "failing": ("{name}: asked in vain {failures} times in a row; last entry {last}", "{name}: تعذّر جلبه {failures} مرات متتالية؛ آخر مادة {last}"),
    "never": ("{name}: never asked yet", "{name}: لم يُجلب بعد"), "none_silent": ("no outlet fell silent ({n} had a usual rate)", "لم تصمت أي وسيلة ({n} لها معدل معتاد)"),
    "left": ("left out", "مستبعد"), "passing": ("told in passing", "ذُكر عرضاً"), "read": ("{n} reports read, {outlets}", "قُرئ {n} من التقارير، {outlets}"),
}  # fmt: skip
_KINDS = {
    "membership": "عضوية", "alliance": "تحالف", "base": "قاعدة", "arms-deal": "صفقة سلاح", "training": "تدريب", "aid": "مساعدة", "deployment": "انتشار",
    "diplomatic": "علاقات دبلوماسية", "treaty": "معاهدة", "ceasefire": "وقف إطلاق نار", "sanctions": "عقوبات", "control": "سيطرة",
    "cooperation": "تعاون", "dispute": "نزاع",
}  # fmt: skip
_LEFT = {
    "told in passing": "ذُكر عرضاً", "slight": "إشارات عابرة", "slight standings": "علاقات ذُكرت عابراً", "told as not done": "رُوي على أنه لم يقع", "background": "خلفية قديمة", "below the minimum": "دون الحد الأدنى", "not asked for": "غير مطلوب", "possible": "محتمل",
    "habitual": "معتاد", "not planned": "غير مقرر", "not possible": "مستبعد", "not demanded": "غير مطلوب وقوعه", "not habitual": "غير معتاد",
}  # fmt: skip


def t(key: str, tongue: Tongue, **values: object) -> str:
    """The words of a key, with values put in."""
    return _WORDS[key][tongue == "ar"].format(**values) if values else _WORDS[key][tongue == "ar"]


def clean(text: str) -> str:
    """A text without characters that are not seen or turn the order of others."""
    return _UNSEEN.sub("", text)


def laid(text: str, tongue: Tongue) -> str:
    """A text in which days keep their order: between Arabic letters 2024-03-10 is shown from its other end unless it is isolated."""
    return _DAYS.sub("\u2066\\g<0>\u2069", text) if tongue == "ar" else text


def fold_of(made: Brief, tongue: Tongue) -> str:
    """How reports were folded: "41 reports → 17 happenings → 9 origins"."""
    if tongue == "ar":
        return f"التقارير {made.reports} ← الوقائع {made.happenings} ← المصادر المستقلة {len(made.origins)}"
    return f"{_n(made.reports, 'report')} → {_n(made.happenings, 'happening')} → {_n(len(made.origins), 'origin')}"


def span_of(made: Brief, tongue: Tongue) -> str:
    """What the brief looked at: the reports read, of how many outlets, of which days or since when."""
    first, last = made.published if made.by == "entry" else (made.first or made.published[0], made.last or made.published[1])
    days = "" if first is None else first if first == last else f"{first} – {last}"
    if tongue == "ar":
        told = f"قُرئ من التقارير {made.read}، ومن وسائل الإعلام {made.outlets_read}"
        since = "" if made.by == "publication" else f"، دخلت الدفتر منذ {made.since}" if made.since else "، كل ما في الدفتر"
        return laid(told + (f"، نُشرت {days}" if days else "") + since, tongue)
    since = "" if made.by == "publication" else f", entered the ledger since {made.since}" if made.since else ", all that is in the ledger"
    return f"of {_n(made.read, 'report')} by {_n(made.outlets_read, 'outlet')}" + (f" published {days}" if days else "") + since


def _n(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'s' * (n != 1)}"


def nothing(made: Brief, tongue: Tongue) -> str:
    """What is said where a brief has no line: where no report came either, the days for which the ledger has some."""
    told = t("nothing", tongue)
    if made.read or made.ledger[1] is None:
        return told
    return laid(f"{told} {t('unread', tongue, first=made.ledger[0], last=made.ledger[1])}", tongue)


def counts(one: Line, tongue: Tongue) -> str:
    """By how many a happening is told."""
    if tongue == "ar":
        return f"تقارير {one.reports}، وسائل {len(one.outlets)}، مصادر مستقلة {len(one.origins)}"
    return f"{_n(one.reports, 'report')}, {_n(len(one.outlets), 'outlet')}, {_n(len(one.origins), 'origin')}"


def news(one: Line, tongue: Tongue) -> str:
    """Whether a happening is new, or was told before."""
    return t("new", tongue) if one.new else t("again", tongue, n=one.fresh)


def title(one: Line | Denied, tongue: Tongue) -> str:
    """The title of a happening."""
    return laid(clean(one.title_ar if tongue == "ar" else one.title), tongue)


def names(english: Sequence[str], arabic: Sequence[str], tongue: Tongue, most: int = 3) -> str:
    """Some names in a row."""
    own = [clean(n) for n in (arabic if tongue == "ar" else english)]
    more = f" + {len(own) - most}" if len(own) > most else ""
    return ("، " if tongue == "ar" else ", ").join(own[:most]) + more


def place(one: Told | Head, tongue: Tongue) -> str:
    """Where words were printed."""
    return laid(f"{clean(one.outlet_ar if tongue == 'ar' else one.outlet)}{'، ' if tongue == 'ar' else ', '}{one.published or '–'}", tongue)


def notes(one: Line, tongue: Tongue) -> list[str]:
    """What stands below the title of a happening: its content, who denies it, what is contested."""
    colon = "؛ " if tongue == "ar" else "; "
    out = [t("ahead", tongue)] if one.ahead else []
    if beside := one.beside_ar if tongue == "ar" else one.beside:
        out.append(f"{t('beside', tongue)}: {colon.join(beside)}")
    if one.content:
        out.append(f"{t('content', tongue)}: {colon.join(map(clean, one.content_ar if tongue == 'ar' else one.content))}")
    for d in one.denials:
        out.append(f"{t('denied_by', tongue)} {names(d.by, d.by_ar, tongue)} ({place(d.told, tongue)}): «{clean(d.told.words)}»")
    if one.contested:
        out.append(f"{t('contested', tongue)} {', '.join(one.contested)}")
    return out


def denial_notes(one: Denied, tongue: Tongue) -> list[str]:
    """What stands below a denial: what it denies."""
    out = []
    act = clean(one.act_ar if tongue == "ar" else one.act)
    if one.denies or act:
        words = f" «{clean(one.denies.words)}» ({place(one.denies, tongue)})" if one.denies else ""
        out.append(f"{t('denies', tongue)}: {act}{words}")
    out += [laid(f"{t('against', tongue)}: {clean(title)}", tongue) for title in (one.against_ar if tongue == "ar" else one.against)]
    return out


def move_line(one: Move, tongue: Tongue) -> str:
    """A moved standing in a line: the tie, who holds it, before and now."""
    kind = _KINDS.get(one.kind, one.kind) if tongue == "ar" else one.kind
    before = f"{t('was', tongue)}: {'; '.join(one.was)}; " if one.was else f"{t('tables', tongue)}: {'; '.join(one.tables)}; " if one.tables else ""
    since = f" ({one.since})" if one.since else ""
    holder = clean(one.holder_ar if tongue == "ar" else one.holder)
    return laid(f"{kind}: {names(one.parties, one.parties_ar, tongue, 4)}: {before}{t('now', tongue)}: {one.now}{since}, {t('by', tongue)} {holder}", tongue)


def move_notes(one: Move, tongue: Tongue) -> list[str]:
    """What a moved standing stands against."""
    return [f"{t('differs', tongue)}: {clean(a)}" for a in one.against]


def silent_line(one: Silent, tongue: Tongue) -> str:
    """A silence in a line, with the usual rate it is held against."""
    name = clean(one.name)
    if one.failures:
        return laid(t("failing", tongue, name=name, failures=one.failures, last=one.last or "–"), tongue)
    if one.usual is None:
        return t("never", tongue, name=name)
    told = t("silent_line", tongue, name=name, quiet=one.quiet, last=one.last, usual=f"{one.usual:g}", days=one.days, pause=one.pause)
    return laid(told, tongue)


def left_out(made: Brief, tongue: Tongue) -> str:
    """What is none of the lines, and why; "" where there is nothing."""
    told = [f"{_LEFT.get(why, why) if tongue == 'ar' else why} {n}" for why, n in made.left_out.items()]
    told += [f"{t(status, tongue)}: {t('more', tongue, n=n)}" for status, n in made.more.items()]
    return f"{t('left', tongue)}: {('؛ ' if tongue == 'ar' else '; ').join(told)}" if told else ""


def known_kinds() -> set[str]:
    """Kinds of ties that have an Arabic name here; a test holds them against the table of ties."""
    return set(_KINDS) & set(kinds())
