"""Wordings counted by outlet and month, against how many reports of theirs were read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, func, select

from khabar.errors import ConfigError
from khabar.ledger.outlets import outlet
from khabar.ledger.schema import report
from khabar.model import Record
from khabar.text.fold import fold

BY = ("outlet", "month")
_EDGE = " \n\t\"'«»“”‘’()[]،؛:.…–—-"
_PROCLITICS = "وفبكل"
Cell = tuple[str, str]
"""Outlet and month, "" where it is not counted by."""


class Wording(Record, frozen=True, kw_only=True):
    """One wording in one outlet and month ("" where not counted by).

    `wording` is the commonest of its `variants`, which differ in spelling or in what joins on in front; `lemma` the lexicon entry of
    an act. `uses` counts occurrences, `reports` the reports that have it, `read` the reports of that outlet in that month, `per_1000`
    is reports to a thousand of these, `share` its uses among all uses there.
    """

    outlet: str
    month: str
    wording: str
    lemma: str | None
    variants: list[str]
    how: list[str]
    uses: int
    reports: int
    read: int
    per_1000: float
    share: float


class Wordings(Record, frozen=True, kw_only=True):
    """The wordings of one subject; `unkept` mentions have no words in the ledger, which keeps no or only some text of their reports."""

    subject: str
    by: list[str]
    rows: list[Wording]
    uses: int
    reports: int
    read: int
    unkept: int


class Use(Record, frozen=True, kw_only=True):
    """One occurrence: its words in the text, or the trigger of an act with its lemma."""

    words: str
    report: str
    outlet: str | None
    day: str
    how: str = ""
    lemma: str | None = None


def parts(by: str | Sequence[str]) -> tuple[str, ...]:
    """What is counted by.

    Raises:
        ConfigError: something else than outlet and month.
    """
    wanted = tuple(p.strip() for p in (by.split(",") if isinstance(by, str) else by) if p.strip())
    wrong = [p for p in wanted if p not in BY]
    if wrong or not wanted:
        raise ConfigError(f"--by {','.join(wanted) or 'nothing'}: it can be {', '.join(BY)}, or both with a comma between")
    return tuple(p for p in BY if p in wanted)


def counted(
    subject: str, uses: Iterable[Use], read: Mapping[Cell, int], by: Sequence[str], *, least: int = 1, unkept: int = 0
) -> Wordings:  # fmt: skip
    """Uses grouped by wording, outlet and month.

    Args:
        subject: what is named.
        uses: every occurrence.
        read: reports read of each outlet and month.
        by: of `parts`.
        least: occurrences a wording must have in all.
        unkept: occurrences whose words are not kept.
    """
    found = list(uses)
    group = _Group(found)
    cells: defaultdict[tuple[Cell, str], list[Use]] = defaultdict(list)
    for use in found:
        cells[_cell(use.outlet, use.day, by), group(use)].append(use)
    all_uses = Counter(group(use) for use in found)
    sums = Counter(_cell(use.outlet, use.day, by) for use in found)
    faces = {key: _face([u for u in found if group(u) == key]) for key in all_uses}
    rows = [
        Wording(
            outlet=cell[0], month=cell[1], wording=faces[key], lemma=own[0].lemma, variants=_variants(own), how=sorted({u.how for u in own if u.how}),
            uses=len(own), reports=len({u.report for u in own}), read=read.get(cell, 0),
            per_1000=round(1000 * len({u.report for u in own}) / read[cell], 1) if read.get(cell) else 0.0, share=round(len(own) / sums[cell], 3),
        )
        for (cell, key), own in cells.items() if all_uses[key] >= least
    ]  # fmt: skip
    rows.sort(key=lambda r: (r.outlet, r.month, -r.reports, -r.uses, r.wording))
    return Wordings(
        subject=subject, by=list(by), rows=rows, uses=len(found), reports=len({u.report for u in found}), read=sum(read.values()), unkept=unkept
    )


def read_by(connection: Connection, by: Sequence[str], first: str | None, last: str | None) -> dict[Cell, int]:
    """How many reports of each outlet and month the ledger has."""
    query = select(report.c.outlet, report.c.day, func.count()).group_by(report.c.outlet, report.c.day)
    query = query.where(*([report.c.day >= first] if first else []), *([report.c.day <= last, report.c.day != ""] if last else []))
    out: Counter[Cell] = Counter()
    for name, day, n in connection.execute(query):
        out[_cell(name, day, by)] += n
    return dict(out)


def _cell(name: str | None, day: str, by: Sequence[str]) -> Cell:
    return (outlet(name).name_ar if "outlet" in by else "", (day[:7] or "undated") if "month" in by else "")


class _Group:
    """The group of a use: of an act its lemma, of a name its folded words without what joins on in front where they also stand without it."""

    def __init__(self, uses: Sequence[Use]) -> None:
        self.known = Counter(key_of(u.words) for u in uses if u.lemma is None)

    def __call__(self, use: Use) -> str:
        return f"lemma {use.lemma}" if use.lemma is not None else self.bare(key_of(use.words))

    def bare(self, key: str) -> str:
        """A key without conjunctions and prepositions, where what is left is a wording of its own."""
        for short in (("ال" + key[2:]) if key.startswith("لل") else "", key[1:] if key[:1] in _PROCLITICS else ""):
            if short and short in self.known:
                return self.bare(short)
        return key


def key_of(words: str) -> str:
    """Folded words, marks at their edges, vowel marks and spaces left out: «أبو ظبي» and «أبوظبي» are one."""
    return "".join(w for part in fold(words).split() if (w := part.strip(_EDGE)))


def _face(uses: Sequence[Use]) -> str:
    """The spelling that stands for a group: the commonest, of these the shortest; one with nothing joined on in front where there is one."""
    forms = Counter(" ".join(u.words.split()).strip(_EDGE) or u.words for u in uses)
    bare = {key_of(f): f for f in forms}
    return min(forms, key=lambda f: (key_of(f)[1:] in bare, -forms[f], len(f), f))


def _variants(uses: Sequence[Use]) -> list[str]:
    forms = Counter(" ".join(u.words.split()) for u in uses)
    return sorted(forms, key=lambda f: (-forms[f], f))[:12]
