"""The reader's language: words, counts, days, numbers and names; for Arabic also whose month names."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from khabar.ledger.outlets import table
from khabar.ledger.ties import Position, kinds
from khabar.ledger.titles import WORDS, states
from khabar.model import Record

_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_ENGLISH = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_GULF = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
_LEVANT = ("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول")
_MAGHREB = ("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
_SEASONS = {"21": ("spring", "ربيع"), "22": ("summer", "صيف"), "23": ("autumn", "خريف"), "24": ("winter", "شتاء")}
_OFFICE = re.compile(r"(.+) of ([A-Z][A-Z0-9]+)")
_WITHIN = re.compile(r"([a-z][a-z' -]*(?: \([a-z]+\))?) of ([A-Z][A-Z0-9]+)\b")
_CODE = re.compile(r"\b[A-Z][A-Z0-9]{2,}\b")
_LATIN = re.compile(r"(?<![A-Za-z])[a-z][a-z' -]*[a-z](?![A-Za-z])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MODE = re.compile(r"\([a-z-]+\):")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_EDTF = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)$")


class Locale(Record, frozen=True, kw_only=True):
    """A language with its month names and digits; `code` is the first part of every address."""

    code: str
    lang: str
    dir: str
    months: tuple[str, ...]
    eastern: bool

    @property
    def arabic(self) -> bool:
        """Whether it is Arabic."""
        return self.lang == "ar"

    @property
    def comma(self) -> str:
        """What stands between the names of a list."""
        return "، " if self.arabic else ", "

    def along(self, x: float) -> float:
        """A place on a line of days a thousand units long, as the language reads: in Arabic time runs from right to left."""
        return round(1000 - x, 1) if self.arabic else x

    def listed(self, told: str, names: Mapping[str, str]) -> str:
        """A list of names as the ledger writes it («A and B»), in Arabic by the names given."""
        return " و".join(names.get(one, one) for one in told.split(" and ")) if self.arabic else told

    def t(self, key: str, **values: Any) -> str:
        """The words of a key, with values put in."""
        own = words()[key][self.arabic]
        return own.format(**values) if values else own

    def number(self, value: float | int | str) -> str:
        """A number in the digits of the language, thousands apart."""
        told = value if isinstance(value, str) else f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
        return told.translate(_DIGITS).replace(",", "٬").replace(".", "٫") if self.eastern else told

    def count(self, n: int, noun: str) -> str:
        """So many of something, in the form its number asks for."""
        forms = words()[f"n_{noun}"][self.arabic].split("|")
        if not self.arabic:
            return f"{n:,} {forms[n != 1]}"
        if n in (1, 2):
            return forms[n - 1]
        last = n % 100
        form = forms[2] if 3 <= last <= 10 else forms[3] if last >= 11 else forms[4]
        return form.format(n=self.number(n))

    def day(self, value: str | None) -> str:
        """A day, month, year, span or season (EDTF) in words."""
        if not value:
            return self.t("unknown_day")
        if "/" in value:
            first, _, last = value.partition("/")
            together = self._together(first, last)
            if together:
                return together
            return " – ".join("…" if part in ("..", "") else self.day(part) for part in (first, last))
        found = _EDTF.match(value[:10] if "T" in value else value)
        if not found:
            return self.digits(value)
        year, month, day, about = found.groups()
        if month in _SEASONS:
            told = f"{_SEASONS[month][self.arabic]} {year}"
        elif month and 1 <= int(month) <= 12:
            told = f"{f'{int(day)} ' if day else ''}{self.months[int(month) - 1]} {year}"
        else:
            told = year
        return self.digits(f"~ {told}" if about else told)

    def _together(self, first: str, last: str) -> str | None:
        """Two days of a year as one span: its month where they are all of it, the year once."""
        if not (_DAY.fullmatch(first) and _DAY.fullmatch(last)) or first[:4] != last[:4] or first >= last:
            return None
        year, month = int(first[:4]), int(first[5:7])
        if (first[5:], last[5:]) == ("01-01", "12-31"):
            return self.digits(first[:4])
        if first[:7] != last[:7]:
            return f"{self.day(first).removesuffix(self.digits(f' {year}'))} – {self.day(last)}"
        if (first[8:], int(last[8:])) == ("01", monthrange(year, month)[1]):
            return self.day(first[:7])
        return f"{self.digits(str(int(first[8:])))} – {self.day(last)}"

    def period(self, value: str) -> str:
        """A month or a week as a series names it."""
        year, _, week = value.partition("-W")
        return self.digits(f"{self.t('week')} {int(week)}{self.comma}{year}") if week.isdigit() else self.day(value)

    def percent(self, share: float | None) -> str:
        """A share in hundredths."""
        return self.number(f"{100 * (share or 0):.0f}") + ("٪" if self.eastern else "%")

    def digits(self, value: str) -> str:
        """Text with its digits as the language writes them."""
        return value.translate(_DIGITS) if self.eastern else value

    def named(self, english: str | None, arabic: str | None) -> str:
        """A name in the language, else as it is known."""
        return ((arabic or english) if self.arabic else (english or arabic)) or self.t("unnamed")

    def side(self, side: Any) -> str:
        """The name of somebody (a `Side`, an `Entity`); a state by its name where only its code is known."""
        name = self.named(side.name, side.name_ar)
        if name in ("", "UNK"):
            return self.t("unnamed")
        if name == side.code:
            return self.code_name(name)
        if self.arabic and not side.name_ar:
            return self.name(name)
        found = _OFFICE.fullmatch(name)
        return self._office(found[1], found[2]) if found else name

    def _office(self, office: str, code: str) -> str:
        """«defence minister of AZE» as it is read: the state by its name, in Arabic the office too where its word is known."""
        plain = office.removesuffix(" (short)").removesuffix(" plural")
        state = self.code_name(code)
        if not self.arabic:
            return f"{plain} of {state}"
        return f"{offices()[plain][1]} {state}" if plain in offices() else f"{plain} ({state})"

    def code_name(self, code: str) -> str:
        """The name of a state, a group or a medium by its code, in Arabic of an organisation too; other codes as they are."""
        known = states().get(code)
        if known:
            return known[self.arabic]
        return organised().get(code, (code, code))[self.arabic]

    def named_codes(self, names: list[str], most: int = 3) -> str:
        """Some sides by their codes, outlets by their names; of many the first ones and how many more."""
        told = ("، " if self.arabic else ", ").join(self.code_name(n) for n in names[:most])
        return f"{told} +{self.number(len(names) - most)}" if len(names) > most else told

    def act(self, type_: str, mode: str | None = None) -> str:
        """A type of act in words."""
        word = WORDS[type_][self.arabic] if type_ in WORDS else type_
        return f"{word} ({mode.replace('-', ' ')})" if mode and not self.arabic else word

    def standing_of(self, status: str) -> str:
        """A happening's status (done, planned, not done ...)."""
        plain = status.removeprefix("not ")
        return f"{self.t('not_said')}: {self.t(plain)}" if plain != status else self.t(plain)

    def title(self, event: Any) -> str:
        """The line of a happening, its days in words and its offices by the names of their states."""
        told = self.named(event.title, event.title_ar) if self.arabic else _MODE.sub(lambda m: m[0].replace("-", " "), self.named(event.title, event.title_ar), count=1)
        told = self.digits(self.name(_DAYS.sub(lambda m: self.day(m[0]), told)))
        told = _CODE.sub(lambda m: self.code_name(m[0]), told)
        return _LATIN.sub(lambda m: offices().get(m[0].removesuffix(" plural"), (m[0],))[0], told) if self.arabic else told

    def name(self, told: str) -> str:
        """A name or a line of names as the ledger writes it, «foreign ministry of TUR» as it is read."""
        if " of " in told:
            return _WITHIN.sub(lambda m: self._office(m[1], m[2]), told)
        return offices()[told][0] if self.arabic and told in offices() else self.code_name(told)

    def place(self, told: str) -> str:
        """The name of a place as the ledger has it, in Arabic by the tables where they know it."""
        return placed().get(told, told) if self.arabic else told

    def amount(self, told: str) -> str:
        """«killed 3» as it is read: what was counted, and how many."""
        what, _, n = told.rpartition(" ")
        number = float(n)
        return f"{self.t(f'q_{what}')}: {self.number(int(number) if number.is_integer() else number)}"

    def field_name(self, field: str) -> str:
        """A field of a claim, tie or entity as people correct it."""
        return words().get(f"fd_{field}", (field.replace("_", " "),) * 2)[self.arabic]

    def judged(self, value: Any, field: str = "") -> str:
        """The value of a judgement in a line: sides by their names, words of the language for what has them."""
        if isinstance(value, list):
            return self.comma.join(self.judged(v, field) for v in value) or "–"
        if isinstance(value, dict):
            if "code" in value:
                return self.code_name(str(value["code"]))
            if set(value) == {"value", "basis"}:
                return self.day(value["value"])
            return ("؛ " if self.arabic else "; ").join(f"{self.field_name(k)}: {self.judged(v, k)}" for k, v in value.items())
        told = str(value)
        if field == "type":
            return self.act(told)
        if field == "kind" and told in kinds():
            return self.kind(told)
        if field in ("since", "until", "date"):
            return self.day(told)
        return self.t(told) if field in ("polarity", "modality", "manner") and told in words() else told

    def field(self, field: str) -> str:
        """What accounts of a happening differ on."""
        return words().get(f"f_{field}", (field, field))[self.arabic]

    def account(self, key: str, spelt: Mapping[str, str] | None = None) -> str:
        """An account of a tie by its key: a state by its name, the tables, an outlet; `spelt` gives the names of those who have none of these."""
        sort, colon, name = key.partition(":")
        if colon and sort == "tables":
            return f"{self.t('the_tables')} ({self.day(name)})"
        if colon and sort == "outlet":
            return name or self.t("outlet_own")
        if colon and sort == "unnamed":
            return (spelt or {}).get(key) or (self.name(name) if name and name != "UNK" else self.t("unnamed"))
        sector = words().get(f"sector_{name}", (name, name))[self.arabic]
        return f"{self.code_name(sort)} ({sector})" if colon else self.code_name(key)

    def holder(self, holder: Any, outlet: str | None) -> str:
        """Who holds a word on a tie, with the person who spoke and the media that carry it."""
        speaker = self.name(self.named(holder.speaker, holder.speaker_ar)) if holder.speaker else ""
        if not speaker and self.arabic and holder.sort == "third party":
            speaker = holder.speaker_ar
        who = speaker or (outlet or "" if holder.sort == "outlet" else "") or self.account(holder.key)
        return f"{who} {self.t('through')} {', '.join(holder.carried)}" if holder.carried else who

    def part(self, part: str) -> str:
        """The part of a side in a tie."""
        return words().get(f"part_{part}", (part, part))[self.arabic]

    def kind(self, kind: str) -> str:
        """A kind of tie."""
        return ties().get((kind, ""), (kind, ""))[0] if self.arabic else kind.replace("-", " ")

    def position(self, position: Position) -> str:
        """What is said of a tie."""
        if not self.arabic:
            return position.words()
        table = kinds().get(position.kind)
        known = ties().get((position.kind, position.state)) or ties().get((table.like or "" if table else "", position.state))
        means, denied = known or (position.state, "")
        if denied and position.polarity == "negated" and position.stage in ("reached", "possible"):
            return denied
        own = position.stage == "reached" or position.state in ("planned", "pledged", "offered")
        told = means if own or (position.polarity == "negated" and position.stage == "possible") else f"{self.t(f'stage_{position.stage}')}: {means}"
        return f"نُفي: {told}" if position.polarity == "negated" else told


LOCALES: Mapping[str, Locale] = {
    "en": Locale(code="en", lang="en", dir="ltr", months=_ENGLISH, eastern=False),
    "ar": Locale(code="ar", lang="ar", dir="rtl", months=_GULF, eastern=True),
    "ar-LB": Locale(code="ar-LB", lang="ar", dir="rtl", months=_LEVANT, eastern=True),
    "ar-DZ": Locale(code="ar-DZ", lang="ar", dir="rtl", months=_MAGHREB, eastern=False),
}


def preferred(accept: str) -> Locale:
    """The locale a browser's Accept-Language asks for: the first known one, else Arabic."""
    for part in accept.split(","):
        tag = part.partition(";")[0].strip()
        lang, _, region = tag.partition("-")
        if lang.lower() == "en":
            return LOCALES["en"]
        if lang.lower() == "ar":
            near = {"LB": "ar-LB", "SY": "ar-LB", "JO": "ar-LB", "PS": "ar-LB", "IQ": "ar-LB", "DZ": "ar-DZ", "TN": "ar-DZ"}
            return LOCALES[near.get(region.upper(), "ar")]
    return LOCALES["ar"]


def _rows(name: str) -> list[list[str]]:
    lines = (files("khabar") / "web" / name).read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines]


@lru_cache(maxsize=1)
def words() -> dict[str, tuple[str, str]]:
    """English and Arabic of every key of words.tsv."""
    return {key: (english, arabic) for key, english, arabic in _rows("words.tsv")}


@lru_cache(maxsize=1)
def organised() -> dict[str, tuple[str, str]]:
    """The names of the groups, media and organisations of the tables in English and Arabic; organisations go by their code in English."""
    return {
        row["code"]: (row["code"] if name == "organisations" else row["name"], row["names_ar"].partition("|")[0])
        for name in ("media", "groups", "organisations") for row in table("ar", "gazetteers", f"{name}.tsv") if row["names_ar"]
    }  # fmt: skip


@lru_cache(maxsize=1)
def placed() -> dict[str, str]:
    """The Arabic names of the places and states of the tables."""
    return {row["name"]: row["names_ar"].partition("|")[0] for name in ("places", "contested", "states") for row in table("ar", "gazetteers", f"{name}.tsv") if row["names_ar"]}


@lru_cache(maxsize=1)
def offices() -> dict[str, tuple[str, str]]:
    """Arabic of the offices and bodies that a report names without a table knowing their Arabic name: alone, and before a state."""
    return {english: (alone, before) for english, alone, before in _rows("offices.tsv")}


@lru_cache(maxsize=1)
def ties() -> dict[tuple[str, str], tuple[str, str]]:
    """Arabic of each kind ('' as state) and state of ties.toml, and of the state where it is denied."""
    return {(kind, state): (arabic, denied) for kind, state, arabic, denied in _rows("ties.tsv")}
