"""Words of time expressions: tables of data/ar/timex.toml, folded."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

from khabar.text.fold import fold

_DIGITS = re.compile(r"\d+")


def _outlook(words: Iterable[str], *shapes: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?:و|ف)?(?:{'|'.join([*shapes, *words])})(?=\s|$|،)")


class TimeWords:
    """The tables, each from folded word to what it stands for."""

    def __init__(self) -> None:
        data = tomllib.loads((files("khabar") / "data" / "ar" / "timex.toml").read_text(encoding="utf-8"))

        def table(name: str) -> dict[str, int]:
            return {fold(w): int(n) for n, words in data[name].items() for w in words}

        def listed(name: str) -> frozenset[str]:
            return frozenset(fold(w) for w in data[name]["words"])

        self.months, self.weekdays, self.hijri = table("months"), table("weekdays"), table("hijri")
        self.month_heads = frozenset(month.split()[0] for month in self.months)
        """First words of the names of months: أيار, كانون."""
        self.ordinals, self.cardinals, self.tens = table("ordinals"), table("cardinals"), table("tens")
        self.decades = table("decades")
        self.units = {
            fold(w): unit for name in ("units", "plurals", "duals") for unit, ws in data[name].items() for w in ws
        }
        self.duals = frozenset(fold(w) for ws in data["duals"].values() for w in ws)
        self.plurals = frozenset(fold(w) for ws in data["plurals"].values() for w in ws)
        self.past, self.next = listed("past"), listed("next")
        self.current, self.recent = listed("current"), listed("recent")
        self.following, self.preceding, self.same = listed("following"), listed("preceding"), listed("same")
        self.phase, self.part_of_day = listed("phase"), listed("part_of_day")
        self.early = listed("early")
        """Those of the phases that are a year's first weeks."""
        self.approximate, self.more, self.some = listed("approximate"), listed("more"), listed("some")
        self.now, self.then, self.vague = listed("now"), listed("then"), listed("vague")
        self.tonight, self.running = listed("tonight"), listed("running")
        self.names = {kind: frozenset(map(fold, ws)) for kind, ws in data["names"].items()}
        self.context = {kind: frozenset(map(fold, ws)) for kind, ws in data["context"].items()}
        outlook = {kind: [fold(w) for w in ws] for kind, ws in data["outlook"].items()}
        future = rf"س[يتن](?!{'|'.join(outlook['no_future'])})\w{{2,}}"
        self.ahead = _outlook(outlook["ahead"], future)
        self.behind, self.was = _outlook(outlook["behind"]), _outlook(outlook["was"])
        """Words before a time that look ahead from the day of writing, back from it, or make what looks ahead past."""
        self.relative = listed("relative")
        self.plans = frozenset(outlook["plans"])
        """Verbs in the past whose matter is to come."""
        self.known: dict[str, dict[str, str]] = {}
        """By the noun before: month and day, as in «-09-11», and the day or month of the one event that it names."""
        for value, nouns in data["known"].items():
            for noun in nouns:
                self.known.setdefault(fold(noun), {})[value[4:]] = value
        self.shift = self.past | self.next | self.current | self.recent | self.following | self.preceding | self.same

    def unit(self, word: str) -> str | None:
        """Unit a word names, with or without its article: اليومين, لليوم."""
        return self.units.get(word) or self.units.get(bare(word))

    def count(self, body: str) -> int | None:
        """How many units an expression counts: a numeral, a dual, one where it names a single unit."""
        digits = _DIGITS.search(body)
        if digits:
            return int(digits.group())
        total, counted, unit = 0, False, ""
        for token in body.split():
            word = bare(token)
            value = self.cardinals.get(word) or self.tens.get(word) or self.tens.get(bare(word[1:]))
            if value:
                total, counted = total + value, True
            elif word in self.some:
                return None
            elif word in self.units:
                unit = word
        if counted:
            return total
        if unit in self.duals:
            return 2
        return 1 if unit and unit not in self.plurals else None

    def find(self, table: dict[str, int], body: str) -> int | None:
        """Value of the first word or phrase of a table in an expression, the longest where several begin together."""
        found = self.where(table, body)
        return found[1] if found else None

    def where(self, table: dict[str, int], body: str) -> tuple[int, int] | None:
        """Place and value of that word."""
        best: tuple[int, int, int] | None = None
        for word, value in table.items():
            at = body.find(word)
            while at >= 0:
                end = at + len(word)
                before = body[at - 1] if at else " "
                if (not before.isalnum() or (before in "وبلف" and (at < 2 or not body[at - 2].isalnum()))) and (
                    end == len(body) or not body[end].isalnum()
                ):
                    key = (at, -len(word), value)
                    best = key if best is None or key < best else best
                    break
                at = body.find(word, at + 1)
        return (best[0], best[2]) if best else None

    def find_all(self, table: dict[str, int], body: str) -> list[int]:
        """Values of every word of a table in an expression, in its order."""
        return [table[m.group()] for m in re.finditer(any_of(table), body)]


def bare(word: str) -> str:
    """A word without its article."""
    return word[2:] if word.startswith(("ال", "لل")) and len(word) > 4 else word


def any_of(words: Iterable[str]) -> str:
    """Alternatives of a regular expression, the longest first."""
    return "|".join(sorted((re.escape(w).replace(r"\ ", r"\s+") for w in words), key=len, reverse=True))


@lru_cache(maxsize=1)
def time_words() -> TimeWords:
    """The tables, read once."""
    return TimeWords()
