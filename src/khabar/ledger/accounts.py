"""Who says what of a tie: statements by their holder, merged into what each account holds on a day.

The speaker holds, a relay only carries; where nobody is named the outlet holds, by its name, in its own voice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from khabar.ledger.edtf import NEVER_SAID, end_of, start_of
from khabar.ledger.rows import RelationRow, Side
from khabar.ledger.ties import Position, allowed, kinds, position, state_of
from khabar.model import Record

Sort = Literal["party", "third party", "outlet", "tables"]
Certainty = Literal["holds", "perhaps"]

_FOR_THE_STATE = frozenset(("GOV", "MIL", "COP", "JUD", "LEG", "SPY"))
_AGAINST_IT = ("REB", "UAF", "PRM", "OPP", "PTY", "CVL", "JRN", "BUS", "EDU", "MED", "REL", "LAB", "CRM", "REF")
_SAME_STAGE = frozenset(("reached", "continuing", "possible"))
"""«There can be no truce» takes back «there is a truce»."""
_BEGINS = frozenset(("starts", "ends", "changes"))


class Holder(Record, frozen=True, kw_only=True):
    """Who holds a statement.

    `key` is the code (of a state: of whoever speaks for it; else code and sector, «ARM:OPP»), `outlet:NAME`, `tables:EDITION`
    or `unnamed:NAME`; `name` is the account's, `speaker` the person or office that spoke (`speaker_ar` in Arabic, where known),
    `carried` the media that pass it on.
    """

    key: str
    code: str
    name: str
    sort: Sort
    speaker: str = ""
    carried: tuple[str, ...] = ()
    speaker_ar: str = ""


class Statement(Record, frozen=True, kw_only=True):
    """A word on a tie, with who holds it; `said` is the ISO day of the report, `words` the Arabic.

    Where several reports carry the same, `report` is the latest, `reports` gives all of them (their keys, or their
    numbers in the store) with the ISO day of each
    ("" where unknown) and `begun` is the beginning told last. `by` is "machine", or "person: NAME" where people judged it.
    """

    holder: Holder
    position: Position
    parties: tuple[Side, ...]
    change: str | None
    since: str | None
    until: str | None
    said: str | None
    recorded: str | None
    report: str
    relation: str
    outlet: str | None
    words: str
    begun: str | None = None
    by: str = "machine"
    reports: dict[int | str, str] = msgspec.field(default_factory=dict)

    @property
    def day(self) -> str:
        """Last day by which it held as far as is told; "" where nothing is."""
        if self.position.reached:
            return start_of(self.since).last or self.said or ""
        return self.said or ""


class Entry(Record, frozen=True, kw_only=True):
    """A state that one account holds on a day: the statements behind it, newest first."""

    position: Position
    since: str | None
    until: str | None
    certainty: Certainty
    first_said: str | None
    last_said: str | None
    reports: int
    in_order: bool
    statements: tuple[Statement, ...]


class Account(Record, frozen=True, kw_only=True):
    """What one holder says of a tie: the states that stand and those it has left behind."""

    holder: Holder
    entries: tuple[Entry, ...]
    before: tuple[Entry, ...] = ()


def holder_of(row: RelationRow, pair: Iterable[str]) -> Holder:
    """Who holds a stated relation.

    Args:
        row: the relation.
        pair: codes of the parties asked about, to tell a party's word from a third party's.
    """
    speakers = [v for v in row.voices if v.relation == "speaker"]
    carried = tuple(v.side.name or v.side.code for v in row.voices if v.relation == "relay")
    if not row.voices:
        name = row.outlet or "unnamed outlet"
        return Holder(key=f"outlet:{row.outlet or ''}", code="", name=name, sort="outlet")
    voice = speakers[-1] if speakers else row.voices[-1]
    if not speakers:
        carried = carried[:-1]  # a medium that tells it by its own word holds it
    side = voice.side
    name = side.name or side.name_ar or side.code
    if side.code in ("UNK", ""):
        return Holder(
            key=f"unnamed:{name}", code="", name=name if name != "UNK" else "unnamed", sort="third party", carried=carried,
            speaker_ar=side.name_ar or "",
        )
    sector = _sector(side)
    key = f"{side.code}:{sector}" if sector else side.code
    sort: Sort = "party" if not sector and side.code in set(pair) else "third party"
    return Holder(key=key, code=side.code, name=key, sort=sort, speaker=name, carried=carried, speaker_ar=side.name_ar or "")


def _sector(side: Side) -> str:
    """Sector of somebody who bears a state's code but does not speak for it."""
    if side.country != (side.code,) or not side.roles or _FOR_THE_STATE.intersection(side.roles):
        return ""
    return next((r for r in _AGAINST_IT if r in side.roles), "")


def statement(row: RelationRow, pair: Iterable[str]) -> Statement:
    """A relation of a report as its holder's statement."""
    return Statement(
        holder=holder_of(row, pair), position=position(row), parties=row.parties, change=row.change, since=row.since,
        until=row.until, said=row.published, recorded=row.recorded, report=row.report, relation=row.id, outlet=row.outlet,
        words=row.words, begun=row.since, by=row.by(), reports={row.report: row.published or ""},
    )  # fmt: skip


# what stands on a day --------------------------------------------------------------------------------------------------
def accounts(statements: Iterable[Statement], as_of: str | None = None) -> list[Account]:
    """Accounts on a day: parties first, then third parties, outlets and tables, who spoke last first.

    Args:
        statements: on one tie (one kind, one pair, one direction), already cut to what was known.
        as_of: ISO day; None for the end of what is known.
    """
    by_holder: dict[str, list[Statement]] = {}
    for told in statements:
        if _begun(told, as_of):
            by_holder.setdefault(told.holder.key, []).append(told)
    out = [_account(told, as_of) for told in by_holder.values()]
    rank = {"party": 0, "third party": 1, "outlet": 2, "tables": 3}
    by_name = sorted(out, key=lambda a: a.holder.key)
    latest = sorted(by_name, key=lambda a: max((e.last_said or "" for e in a.entries), default=""), reverse=True)
    return sorted(latest, key=lambda a: rank[a.holder.sort])


def _begun(told: Statement, as_of: str | None) -> bool:
    """Whether what is told can have begun by a day; a plan exists from the day it is told."""
    if as_of is None:
        return True
    if not told.position.reached and told.position.polarity == "affirmed":
        return (told.said or as_of) <= as_of
    first = start_of(told.since).first
    return first is None or first <= as_of


def _account(told: list[Statement], as_of: str | None) -> Account:
    if len(told) == 1:  # most accounts: nothing to be left behind by
        only = (_entry(told, {}, as_of),)
        over = _over(only[0], as_of)
        return Account(holder=told[0].holder, entries=() if over else only, before=only if over else ())
    days = {id(s): s.day for s in told}
    ordered = sorted(told, key=lambda s: (days[id(s)], s.said or "", s.relation))
    groups: dict[tuple[str, str, str, str, str], list[Statement]] = {}
    for s in ordered:
        kind = kinds().get(s.position.kind)
        own = (s.since or "") if kind is not None and kind.many else ""
        own = s.relation if s.holder.sort == "tables" else own  # each row of the tables stands for itself
        groups.setdefault((s.position.state, s.position.stage, s.position.polarity, s.position.manner, own), []).append(s)
    begun: dict[str, str] = {}
    latest: dict[tuple[Position, bool], Statement] = {}
    for s in ordered:
        latest[s.position, s.change in _BEGINS] = s  # of what says the same, the last one leaves behind whatever any does
        if s.position.reached:
            begun.setdefault(s.position.state, days[id(s)])
    entries = {key: _entry(group, begun, as_of) for key, group in groups.items()}
    last = {key: group[-1] for key, group in groups.items()}
    moves = [(s, days[id(s)]) for s in latest.values()]
    left = {key for key in groups if any(_left_behind(last[key], days[id(last[key])], *move) for move in moves) or _over(entries[key], as_of)}
    telling = {key for key in groups if key not in left and last[key].position.tells}
    if telling:
        left |= {key for key in groups if not last[key].position.tells}  # a mere mention says nothing beside a state
    newest = sorted(groups, key=lambda k: (days[id(last[k])], last[k].said or "", last[k].relation), reverse=True)
    return Account(
        holder=last[newest[0]].holder,
        entries=tuple(entries[k] for k in newest if k not in left),
        before=tuple(entries[k] for k in newest if k in left),
    )


def _entry(group: list[Statement], begun_by: dict[str, str], as_of: str | None) -> Entry:
    """The state of one group; `begun_by` gives for each state that its holder tells as reached the first day of it."""
    days = {day for s in group for day in s.reports.values()} - {""}
    said, last_said = min(days, default=None), max(days, default=None)
    since = next((s.begun or s.since for s in reversed(group) if s.begun or s.since), None)
    until = next((s.until for s in reversed(group) if s.until), None)
    ended = end_of(until)
    if ended.last is not None and group[-1].day > ended.last:
        until, ended = None, NEVER_SAID  # told anew after that end
    sure = start_of(since).last or said
    ending = as_of is not None and ended.first is not None and ended.first <= as_of
    in_order = not begun_by or _in_order(group[0], begun_by)
    return Entry(
        position=group[-1].position, since=since, until=until,
        certainty="holds" if as_of is None or (sure is not None and sure <= as_of and not ending) else "perhaps",
        first_said=said, last_said=last_said,
        reports=len(set().union(*(s.reports for s in group))), in_order=in_order,
        statements=tuple(sorted(group, key=lambda s: (s.said or "", s.relation), reverse=True)) if len(group) > 1 else (group[0],),
    )  # fmt: skip


def _in_order(first: Statement, begun_by: dict[str, str]) -> bool:
    """Whether a state may follow those that its holder told as reached before."""
    position, own = first.position, first.day
    if position.holds == "said" or position.state == "named" or not position.reached:
        return True
    earlier = [other for other, day in begun_by.items() if other != position.state and day < own]
    return not earlier or any(allowed(position.kind, other, position.state) for other in earlier)


def _over(entry: Entry, as_of: str | None) -> bool:
    """Whether it ended by a day, as far as its own words tell."""
    if entry.until is None:
        return False
    last = end_of(entry.until).last
    return last is not None and (as_of is None or last < as_of)


def _left_behind(old: Statement, then: str, new: Statement, now: str) -> bool:
    """Whether the same holder has moved on from one statement with another of a later day; `then` and `now` are their days."""
    if old.holder.sort == "tables":
        return False  # a row of the tables says itself when it ended
    if now <= then or new.position.polarity == "negated":
        return now > then and _taken_back(old, new)
    if not new.position.reached:
        return False
    one, two = old.position, new.position
    if one.state == two.state:
        return one.polarity == "negated" or one.stage not in ("reached", "continuing")
    state, later = state_of(one.kind, one.state), state_of(two.kind, two.state)
    if state is None or later is None or not one.reached:
        return False
    if later.id in state.against or state.id in later.against:
        return True
    if state.id not in later.after:
        return False
    # where both orders are known (member, frozen, member) only a told change moves it, not the mere mention of the state
    return later.id not in state.after or new.change in _BEGINS


def _taken_back(old: Statement, new: Statement) -> bool:
    """Whether a later denial by the same holder replaces its earlier word on the same state."""
    return (
        new.position.polarity == "negated" and old.position.polarity == "affirmed"
        and new.position.state == old.position.state
        and (new.position.stage == old.position.stage or {new.position.stage, old.position.stage} <= _SAME_STAGE)
    )  # fmt: skip
