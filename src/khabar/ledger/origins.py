"""Where the accounts of a happening come from: copies of one text and words of one agency are one origin.

Nothing here says whether an account is right; it says how many accounts do not lean on each other, as far as the texts show.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from rensa import RMinHash

from khabar.ledger.outlets import agencies, outlet, outlets
from khabar.ledger.rows import ClaimRow
from khabar.ledger.wording import content
from khabar.model import Reading, Record
from khabar.text.fold import fold
from khabar.text.tokens import Tokens

HASHES = 128
SEED = 7
"""Of the hashes: the same text has the same signature everywhere."""
BAND = 4
"""Hashes a band: 32 bands of 4 make texts that share half their shingles meet almost surely."""
SHINGLE = 4
"""Words a shingle."""
COPY = 0.5
"""Likeness (share of shingles in common, by MinHash) from which two texts are copies."""
COPY_DAYS = 7
SAME_SENTENCE = 0.85
LONG_SENTENCE = 8
"""Content words two sentences must have before their being the same tells that one was copied."""
_DATELINE = 80
"""Characters at either end of a text in which an agency in brackets or before a dash signs it."""


class ReportText(Record, frozen=True, kw_only=True):
    """What origins need of a report; text may be empty where the ledger keeps none."""

    key: str
    outlet: str | None
    url: str | None
    published: str | None
    text: str

    @classmethod
    def of(cls, reading: Reading) -> ReportText:
        """The report of a reading."""
        r = reading.report
        return cls(key=r.key, outlet=r.outlet, url=r.url, published=r.published, text=r.text or "")


def signature(text: str) -> tuple[int, ...]:
    """MinHash of the folded word shingles of a text; empty where it is too short to tell."""
    words = [fold(w) for w in Tokens(text).surface if w[:1].isalnum()]
    if len(words) < 2 * SHINGLE:
        return ()
    sketch = RMinHash(HASHES, SEED)
    sketch.update([" ".join(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1)])
    return tuple(sketch.digest())


def bands(sign: tuple[int, ...]) -> list[str]:
    """Keys under which a text meets its copies."""
    return [f"{n}:" + "-".join(str(h) for h in sign[n : n + BAND]) for n in range(0, len(sign), BAND)]


def copies(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Share of shingles that two texts have in common, by their signatures."""
    return sum(x == y for x, y in zip(a, b, strict=True)) / HASHES if a and b else 0.0


class Copies:
    """Groups of near copies; the outcome does not depend on the order of adding."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}
        self.signs: dict[str, tuple[int, ...]] = {}
        self.days: dict[str, int | None] = {}
        self.buckets: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, report: ReportText) -> None:
        """Take a report in and join it to its copies."""
        if report.key in self.parent:
            return
        key = report.key
        self.parent[key] = key
        self.signs[key] = signature(report.text)
        self.days[key] = date.fromisoformat(report.published[:10]).toordinal() if report.published else None
        met = set()
        for band in bands(self.signs[key]):
            met.update(self.buckets[band])
            self.buckets[band].append(key)
        for other in sorted(met):
            if self._near(key, other) and copies(self.signs[key], self.signs[other]) >= COPY:
                self._join(key, other)

    def _near(self, a: str, b: str) -> bool:
        one, two = self.days[a], self.days[b]
        return one is None or two is None or abs(one - two) <= COPY_DAYS

    def _join(self, a: str, b: str) -> None:
        one, two = self.group(a), self.group(b)
        self.parent[max(one, two)] = min(one, two)

    def group(self, key: str) -> str:
        """The group of a report: the smallest key among its copies."""
        while self.parent.get(key, key) != key:
            key = self.parent[key]
        return key


@lru_cache(maxsize=16_384)
def signed(text: str) -> str | None:
    """Code of the agency that signs a text: «(رويترز)» or «رويترز -» in its first line, or in brackets at its end."""
    head, tail = text[:_DATELINE], text[-_DATELINE:]
    places = [m[1] for m in re.finditer(r"[(\[]([^)\]]{2,40})[)\]]", head)]
    places += re.findall(r"^(?:[^-–—:]{2,40}[-–—/,،] ?)?([^-–—:]{2,40}?) ?[-–—:] ", head)
    places += [m[1] for m in re.finditer(r"[(\[]([^)\]]{2,40})[)\]][.\s]*$", tail)]
    return next((code for place in places if (code := _agency(place, whole=True))), None)


@lru_cache(maxsize=16_384)
def cited(words: str) -> str | None:
    """Code of the agency a sentence names."""
    return _agency(words, whole=False)


def _agency(words: str, whole: bool) -> str | None:
    tokens = [fold(w) for w in Tokens(words).surface if w[:1].isalnum()]
    names = agencies()
    for length in range(min(6, len(tokens)), 0, -1):
        for n in range(len(tokens) - length + 1):
            if whole and length != len(tokens) and length != len(tokens) - 1:
                continue
            some = tuple(tokens[n : n + length])
            if some not in names:
                continue
            before = tokens[n - 1] if n else ""
            if whole or length > 1 or before in _CITE:
                return names[some]
    return None


_CITE = frozenset(fold(w) for w in ["وكالة", "لوكالة", "ووكالة", "لـ", "نقلت", "ذكرت", "أفادت", "قالت", "أوردت", "بحسب", "حسب", "وفق", "عن", "لقناة"])


def carrier(row: ClaimRow, report: ReportText) -> str:
    """Code of the medium whose word a claim is: whom the report passes on, who signs it, else its own outlet."""
    for voice in reversed(row.voices):
        code = voice.side.code
        known = outlets().get(code)
        if voice.side.kind == "medium" and (known is None or known.kind != "social"):
            return code
    return cited(row.words) or signed(report.text) or outlet(report.outlet, report.url).code


class Carried(Record, frozen=True, kw_only=True):
    """By how many a happening is carried. `origins` are sets of report keys that lean on one text or agency."""

    reports: tuple[str, ...]
    outlets: tuple[str, ...]
    groups: tuple[str, ...]
    origins: tuple[tuple[str, ...], ...]


def carried(rows: Sequence[ClaimRow], reports: dict[str, ReportText], group: dict[str, str]) -> Carried:
    """Reports, outlets, owner groups and independent origins of the claims of one happening.

    Args:
        rows: its claims.
        reports: the reports by key.
        group: for each report the group of near copies it is in.
    """
    by_report: defaultdict[str, list[ClaimRow]] = defaultdict(list)
    for row in rows:
        by_report[row.report].append(row)
    keys = sorted(by_report)
    if len(keys) == 1:  # most happenings: nothing to set against anything
        own = outlet(reports[keys[0]].outlet, reports[keys[0]].url)
        return Carried(reports=tuple(keys), outlets=(own.code,), groups=(own.group,), origins=(tuple(keys),))
    marks: dict[str, set[tuple[str, str]]] = {}
    for key in keys:
        code = outlet(reports[key].outlet, reports[key].url).code
        codes = {carrier(row, reports[key]) for row in by_report[key]}
        marks[key] = {("medium", c) for c in codes - {code} or codes} | {("copy", group.get(key, key))}
    parent = {key: key for key in keys}

    def root(key: str) -> str:
        while parent[key] != key:
            key = parent[key]
        return key

    for n, a in enumerate(keys):
        for b in keys[n + 1 :]:
            if root(a) != root(b) and (marks[a] & marks[b] or _copied(by_report[a], by_report[b])):
                parent[max(root(a), root(b))] = min(root(a), root(b))
    origins: defaultdict[str, list[str]] = defaultdict(list)
    for key in keys:
        origins[root(key)].append(key)
    who = [outlet(reports[key].outlet, reports[key].url) for key in keys]
    return Carried(
        reports=tuple(keys), outlets=tuple(sorted({o.code for o in who})), groups=tuple(sorted({o.group for o in who})),
        origins=tuple(tuple(v) for _, v in sorted(origins.items())),
    )  # fmt: skip


def _copied(a: Iterable[ClaimRow], b: Iterable[ClaimRow]) -> bool:
    """Whether a sentence of one report is a sentence of the other."""
    ones = {content(r.words) for r in a}
    twos = {content(r.words) for r in b}
    return any(
        min(len(x), len(y)) >= LONG_SENTENCE and len(x & y) >= SAME_SENTENCE * max(len(x), len(y)) for x in ones for y in twos
    )
