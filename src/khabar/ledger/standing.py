"""How two sides stand to each other on a day, by each account, as known on a day. No verdict."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import accumulate
from typing import Literal

import msgspec

from khabar.errors import KhabarError
from khabar.ledger.accounts import Account, Entry, Statement, accounts, statement
from khabar.ledger.edtf import start_of
from khabar.ledger.rows import RelationRow
from khabar.ledger.ties import INCOMPATIBLE, Position, allowed, clash, kinds
from khabar.model import Record

Known = Literal["published", "recorded"]
SILENT = "one silent"


class Disagreement(Record, frozen=True, kw_only=True):
    """Two accounts that do not say the same; `how` is incompatible, de facto against de jure, or one silent.

    `one` and `other` are the holders' keys, `one_says` and `other_says` their words in English (empty: silent).
    """

    one: str
    other: str
    how: str
    one_says: str
    other_says: str = ""
    newest: str | None = None


class Contradiction(Record, frozen=True, kw_only=True):
    """Two things that cannot both be, or stand as law against practice, with everybody who says the one and the other."""

    how: str
    one_says: str
    ones: tuple[str, ...]
    other_says: str
    others: tuple[str, ...]
    newest: str | None


class Silence(Record, frozen=True, kw_only=True):
    """Later reports on the pair after a state was last asserted: how many there are, how many say nothing of the tie."""

    later: int
    silent: int


class Standing(Record, frozen=True, kw_only=True):
    """One tie between two sides on a day: its accounts and where they differ.

    `parties` are (code, part); `ages` gives for each account's key and each of its entries, in order, the days from its last
    assertion to `as_of` (None where either is unknown, 0 where it was asserted later), `silences` the later reports.
    """

    kind: str
    parties: tuple[tuple[str, str], ...]
    as_of: str | None
    known_by: str | None
    known: Known
    accounts: tuple[Account, ...]
    disagreements: tuple[Disagreement, ...]
    ages: dict[str, tuple[int | None, ...]]
    silences: dict[str, tuple[Silence, ...]]

    @property
    def contested(self) -> bool:
        """Whether two accounts contradict each other, in fact or in law."""
        return any(d.how != SILENT for d in self.disagreements)


def standing(
    a: str,
    b: str,
    statements: Iterable[Statement],
    *,
    as_of: str | None = None,
    known_by: str | None = None,
    according_to: str | None = None,
    known: Known = "published",
    reports: Mapping[str, int] | None = None,
) -> list[Standing]:
    """Standing of two sides, one record a kind of tie and direction; what is contested and asserted last comes first.

    Args:
        a, b: codes of the two sides (a state, an organisation, a group).
        statements: on both of them, those of the opening balance among them unless the ledger of reports alone is wanted.
        as_of: ISO day asked about; None for the end of what is known.
        known_by: ISO day of knowledge; None for all that is known.
        according_to: only this account: a code, an outlet's name, a speaker's name, or "tables".
        known: whether a report is known by its publication or by its entry into the ledger.
        reports: number of reports by ISO day that speak of both sides, for the count of later silence.

    Raises:
        KhabarError: where a day is no ISO day, or `a` and `b` are one.
    """
    for name, value in (("as_of", as_of), ("known_by", known_by)):
        check_day(name, value)
    if a == b:
        raise KhabarError(f"standing: both sides are {a!r}; name two different ones, as in `khabar standing ARM CSTO`")
    ties: dict[tuple[str, tuple[tuple[str, str], ...]], list[Statement]] = {}
    for s in statements:
        told = _table_known(s, known_by) if s.holder.sort == "tables" else s if is_known(s, known_by, known) else None
        if told is not None:
            ties.setdefault((s.position.kind, _direction(s, a, b)), []).append(told)
    on_pair = {day: n for day, n in (reports or {}).items() if day and (known_by is None or day <= known_by)}
    out = [_tie(kind, parties, of_tie, a, b, as_of, known_by, known, on_pair) for (kind, parties), of_tie in ties.items()]
    if according_to:
        out = [_only(s, according_to) for s in out]
    out = [s for s in out if s.accounts]
    return sorted(out, key=lambda s: (s.contested, _newest(s), s.kind, s.parties), reverse=True)


def of_pair(a: str, b: str, rows: Iterable[RelationRow]) -> list[Statement]:
    """Statements of the relations that have both sides."""
    return [statement(r, (a, b)) for r in rows if {a, b} <= sides(r)]


def sides(row: RelationRow) -> set[str]:
    """Codes of the sides of a relation; where only one is told (a letter of intent with whom?) the other is UNK."""
    codes = {p.code for p in row.parties}
    return codes if len(codes) > 1 else codes | {"UNK"}


def check_day(name: str, value: str | None) -> None:
    """Raise a KhabarError where a value is given that is no ISO day."""
    if value is None:
        return
    try:
        date.fromisoformat(value)
    except ValueError as error:
        raise KhabarError(f"{name}: {value!r} is no day; write it as YYYY-MM-DD, for instance 2024-02-24") from error


def is_known(s: Statement, known_by: str | None, known: Known) -> bool:
    """Whether a statement was known on a day; a report without a publication day is known from its entry."""
    if known_by is None:
        return True
    day = (s.said or s.recorded) if known == "published" else s.recorded
    return day is not None and day[:10] <= known_by


def _table_known(s: Statement, known_by: str | None) -> Statement | None:
    """A row of the tables counts as known from the day it tells of, and its end from the day it ended."""
    if known_by is None:
        return s
    begun = start_of(s.since).first
    if begun is not None and begun > known_by:
        return None
    ended = start_of(s.until).last
    if ended is not None and ended > known_by:
        return msgspec.structs.replace(s, until=None)
    return s


def _direction(s: Statement, a: str, b: str) -> tuple[tuple[str, str], ...]:
    """The two sides with their parts where the kind has a direction; in the order asked for where it has none."""
    kind = kinds().get(s.position.kind)
    if kind is None or not kind.directed or s.position.kind == "membership":
        return ((a, ""), (b, ""))
    parts = {p.code: p.part for p in s.parties}
    return ((a, parts.get(a, "")), (b, parts.get(b, "")))


def _tie(
    kind: str,
    parties: tuple[tuple[str, str], ...],
    told: list[Statement],
    a: str,
    b: str,
    as_of: str | None,
    known_by: str | None,
    known: Known,
    on_pair: dict[str, int],
) -> Standing:
    found = accounts(told, as_of)
    speaking = sorted({key: day for s in told for key, day in s.reports.items()}.values()) if on_pair else []
    days = sorted(on_pair)
    counts = list(accumulate(on_pair[day] for day in days))
    ages = {x.holder.key: tuple(_age(e, as_of or known_by) for e in x.entries) for x in found}
    silences = {x.holder.key: tuple(_silence(e, days, counts, speaking) for e in x.entries) for x in found}
    return Standing(
        kind=kind, parties=parties, as_of=as_of, known_by=known_by, known=known, accounts=tuple(found),
        disagreements=tuple(disagreements(found, (a, b))), ages=ages, silences=silences,
    )  # fmt: skip


def _age(entry: Entry, as_of: str | None) -> int | None:
    if as_of is None or entry.last_said is None:
        return None
    # what a later report tells of that day was last asserted after it: no days have passed
    return max(0, (date.fromisoformat(as_of) - date.fromisoformat(entry.last_said[:10])).days)


def _silence(entry: Entry, days: list[str], counts: list[int], speaking: list[str]) -> Silence:
    """Later reports, by the running counts of reports a day, and those of them that speak of the tie."""
    last = entry.last_said
    if last is None or not days:
        return Silence(later=0, silent=0)
    before = bisect_right(days, last)
    later = counts[-1] - (counts[before - 1] if before else 0)
    return Silence(later=later, silent=max(0, later - (len(speaking) - bisect_right(speaking, last))))


def disagreements(found: list[Account], pair: tuple[str, str]) -> list[Disagreement]:
    """Where accounts of one tie differ, newest first; then the parties that say nothing.

    Args:
        found: accounts of one tie.
        pair: codes of its two sides.
    """
    out: list[Disagreement] = []
    numbers: dict[Position, int] = {}
    own = [[(e, numbers.setdefault(e.position, len(numbers))) for e in x.entries] for x in found]
    # what is held is far less than who holds it: each two positions are compared once
    clashes = {(n, m): how for one, n in numbers.items() for other, m in numbers.items() if (how := clash(one, other))}
    for n, one in enumerate(found) if clashes else ():
        for m, other in enumerate(found[n:], n):
            seen: set[str] = set()
            for x, first in own[n]:
                for y, second in own[m]:
                    how = clashes.get((first, second), "") if x is not y else ""
                    how = "" if how == INCOMPATIBLE and _moved_on(x, y) else how
                    if how and how not in seen:
                        seen.add(how)
                        out.append(
                            Disagreement(
                                one=one.holder.key, other=other.holder.key, how=how, one_says=says(x), other_says=says(y),
                                newest=max(filter(None, (x.last_said, y.last_said)), default=None),
                            )
                        )  # fmt: skip
    out.sort(key=lambda d: (d.newest or "", d.one, d.other), reverse=True)
    speaking = {x.holder.code for x in found if x.entries and x.holder.sort == "party"}
    loudest = next((x for x in found if x.entries and x.holder.sort != "tables"), None)
    if loudest is not None:
        for side in pair:
            if side not in speaking:
                out.append(
                    Disagreement(one=loudest.holder.key, other=side, how=SILENT, one_says=says(loudest.entries[0]))
                )
    return out


def _moved_on(x: Entry, y: Entry) -> bool:
    """Whether one was last said before the other was first said, and the tie may well have come from the one to the other.

    «Finland is to join» in February and «Finland has joined» in May is no contradiction; «it has joined» and later «it has not» is.
    """
    if not x.last_said or not y.last_said or not x.first_said or not y.first_said:
        return False
    early, late = (x, y) if x.last_said < y.first_said else (y, x)
    if not (early.last_said or "") < (late.first_said or "") or not late.position.reached:
        return False
    if early.position.polarity == "negated":
        return early.position.state == late.position.state
    return allowed(late.position.kind, early.position.state, late.position.state)


def contradictions(found: Iterable[Disagreement]) -> list[Contradiction]:
    """Disagreements that are no mere silence, brought together by what is said; newest first."""
    groups: dict[tuple[str, str, str], tuple[dict[str, None], dict[str, None], list[str]]] = {}
    for d in found:
        if d.how == SILENT:
            continue
        (one_says, one), (other_says, other) = sorted(((d.one_says, d.one), (d.other_says, d.other)))
        ones, others, days = groups.setdefault((d.how, one_says, other_says), ({}, {}, []))
        ones[one] = others[other] = None
        days += [d.newest] if d.newest else []
    out = [
        Contradiction(how=how, one_says=one_says, ones=tuple(ones), other_says=other_says, others=tuple(others), newest=max(days, default=None))
        for (how, one_says, other_says), (ones, others, days) in groups.items()
    ]  # fmt: skip
    return sorted(out, key=lambda c: c.newest or "", reverse=True)


def says(entry: Entry) -> str:
    """An entry in plain English with its manner."""
    manner = entry.position.manner.replace("_", " ")
    return entry.position.words() + (f" ({manner})" if entry.position.manner != "unstated" else "")


def _only(found: Standing, according_to: str) -> Standing:
    """A standing with one account left in it."""
    want = according_to.casefold()
    kept = tuple(x for x in found.accounts if want in names_of(x))
    keys = {x.holder.key for x in kept}
    return msgspec.structs.replace(
        found, accounts=kept, disagreements=tuple(d for d in found.disagreements if {d.one, d.other} & keys),
        ages={k: v for k, v in found.ages.items() if k in keys}, silences={k: v for k, v in found.silences.items() if k in keys},
    )  # fmt: skip


def names_of(account: Account) -> set[str]:
    """Every name an account may be asked for by, case folded."""
    speakers = {s.holder.speaker for e in (*account.entries, *account.before) for s in e.statements}
    holder = account.holder
    return {n.casefold() for n in (holder.key, holder.code, holder.name, *speakers) if n} | ({"tables"} if holder.sort == "tables" else set())


def _newest(found: Standing) -> str:
    return max((e.last_said or "" for x in found.accounts for e in x.entries), default="")
