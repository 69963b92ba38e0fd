"""What happenings are between two sides, kept as they are written (table `event_pair`), so that a dyad reads one stretch of an index."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter

import msgspec
from sqlalchemy import Connection

from khabar.ledger.bulk import Writer
from khabar.ledger.days import bounds, iso
from khabar.ledger.dyads import TOGETHER, Group, Own, Told, dated, grouped
from khabar.ledger.folding import accused, announcer
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.schema import event_pair, meta
from khabar.ledger.shelf import Shelf
from khabar.model import Record

UNTOLD = frozenset({"UNK", ""})
"""Codes of sides that are not told: nobody's dyads."""
_PAIRED = "paired_events"
_PORTION = 400
Key = tuple[str, str, int]
"""Two codes in the order of the alphabet, and 1 where they stand for whoever belongs to the states."""
PairSide = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Code, countries and roles of a side."""


class Party(Record, frozen=True, kw_only=True):
    """A side that is asked about: its code, and its sector where only that is meant."""

    code: str
    role: str = ""
    country: bool = False

    def has(self, one: PairSide) -> bool:
        """Whether a side is meant."""
        code, countries, roles = one
        return (self.code in countries if self.country else self.code == code) and (not self.role or self.role in roles)


def meet(
    actors: Sequence[PairSide], recipients: Sequence[PairSide], a: Party, b: Party, type_: str, roles: bool
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The directions in which two sides meet in one claim, by their roles; those of one state are domestic, never A to A."""
    out: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for x, y, towards in _touching(actors, recipients, type_):
        sign = None
        domestic = bool(a.country and set(x[1]) & set(y[1]))
        if a.code == b.code:
            sign = "domestic" if domestic and a.has(x) and b.has(y) else None
        elif not domestic and a.has(x) and b.has(y):
            sign = ">" if towards else "-"
        elif not domestic and b.has(x) and a.has(y):
            sign = "<" if towards else "-"
        if sign:
            key = (x[2][0] if x[2] else "", y[2][0] if y[2] else "") if roles else ("", "")
            out[key][sign] = None
    return {key: tuple(signs) for key, signs in out.items()}


def _touching(actors: Sequence[PairSide], recipients: Sequence[PairSide], type_: str) -> list[tuple[PairSide, PairSide, bool]]:
    """Who meets whom in a claim, and whether one acts on the other or both act together."""
    pairs = [(x, y, True) for x in actors for y in recipients]
    if type_ in TOGETHER:
        pairs += [(x, y, False) for n, x in enumerate(actors) for y in actors[n + 1 :]]
    return [pair for pair in pairs if pair[0] != pair[1]]


def breadth(actors: Sequence[PairSide], recipients: Sequence[PairSide]) -> int:
    """How many pairs the sides of a claim make."""
    return max(len({s[0] for s in actors}) * len({s[0] for s in recipients}), 1)


def alleged(writer: Writer, ids: Sequence[int]) -> set[str]:
    """Keys of the claims that claims of the same reports as these have for the content of an accusation."""
    out: set[str] = set()
    readings = sorted({r for (r,) in writer.among("SELECT DISTINCT reading_id FROM claim WHERE id IN", list(ids))})
    # an expression, so that the claims of the readings are looked at and not all accusations of the ledger
    for (body,) in writer.among("SELECT body FROM claim WHERE type || '' = 'ACCUSE' AND current = 1 AND reading_id IN", readings):
        if '"content"' in body:
            out |= {target for target, how in msgspec.json.decode(body).get("links", ()) if how == "content"}
    return out


def meetings(rows: Sequence[ClaimRow], event: str, origins: int, accusations: set[str]) -> list[tuple[str, str, int, str, str, str, str]]:
    """The rows of the table for one happening.

    Args:
        rows: its claims.
        event: its id.
        origins: independent origins that carry it.
        accusations: keys of the claims that are the content of an accusation.
    """
    told: defaultdict[Key, list[Told]] = defaultdict(list)
    for row in rows:
        actors, recipients = (sides_of(row.actors), sides_of(row.recipients))
        for key in sorted(_keys(actors, recipients, row.type)):
            a, b = (Party(code=code, country=bool(key[2])) for code in key[:2])
            for directions in meet(actors, recipients, a, b, row.type, False).values():
                told[key].append(told_of(row, event, origins, directions, breadth(actors, recipients), row.id in accusations))
    return [(*key[:2], key[2], event, *_packed(grouped(own))) for key, own in sorted(told.items())]


def _keys(actors: Sequence[PairSide], recipients: Sequence[PairSide], type_: str) -> set[Key]:
    out: set[Key] = set()
    for x, y, _ in _touching(actors, recipients, type_):
        if x[0] != y[0] and not UNTOLD & {x[0], y[0]}:
            out.add((min(x[0], y[0]), max(x[0], y[0]), 0))
        shared = set(x[1]) & set(y[1])
        if shared:
            out |= {(state, state, 1) for state in shared}
        else:
            out |= {(min(c, d), max(c, d), 1) for c in x[1] for d in y[1]}
    return out


def told_of(
    row: ClaimRow, event: str, origins: int, directions: tuple[str, ...], sides: int, accused_of: bool, roles: tuple[str, str] = ("", "")
) -> Told:
    """A claim as a dyad counts it; the arguments are fields of `Told`, `accused_of` whether it is the content of an accusation."""
    first, last = row.window or (None, None)
    if row.date is not None:
        days = bounds(row.date)
        first, last = (iso(days[0]), iso(days[1])) if days else (None, None)
    return Told(
        claim=row.id, report=row.report, event=event, origins=origins, type=row.type, score=row.score, polarity=row.polarity, modality=row.modality,
        iterated=row.iterated, passing=row.passing, basis=row.basis, first=first, last=last, published=row.published, directions=directions,
        sides=sides, roles=roles, alleged=accused_of and accused(announcer(row), ("ACCUSE",)),
    )  # fmt: skip


_NEAR = "near"
_encode = msgspec.json.Encoder().encode


def _packed(told: Sequence[Own]) -> tuple[str, str, str]:
    """The columns `value`, `why` and `rest`."""
    groups = [group for own in told for group in own.groups]
    without = [group for group in groups if not dated(group)]
    near = [group for group in without if group.month == "undated" and group.near]
    why = [_NEAR if group in near else group.month for group in without]
    return _joined([group for group in groups if dated(group)]), ",".join(why), _joined(near)


def _joined(groups: Sequence[Group]) -> str:
    return _encode(groups).decode()[1:-1]


def groups_of(connection: Connection, a: str, b: str, country: bool, windows: bool) -> tuple[list[Own], Counter[str]]:
    """What is kept of two sides, as the one that is not behind in the alphabet sees it, and how many series are left out, by reason.

    Args:
        connection: an open connection.
        a, b: two codes.
        country: whether they stand for the states, whoever acts for them.
        windows: whether undated events that may count by the day of their report are wanted; else they are left out as undated.
    """
    reader = Writer(connection)
    value = "CASE WHEN rest = '' THEN value WHEN value = '' THEN rest ELSE value || ',' || rest END" if windows else "value"
    own = f"SELECT event_id, {value} AS value, why FROM event_pair WHERE a = ? AND b = ? AND country = ? ORDER BY event_id"
    join = "group_concat({})" if reader.lite else "string_agg({}, ',')"
    told, why = join.format("'[\"' || event_id || '\",[' || value || ']]'"), join.format("why")
    # two long texts are brought over and decoded in a third of the time that thousands of rows take
    kept, reasons = reader.all(
        f"SELECT {told} FILTER (WHERE value <> ''), {why} FILTER (WHERE why <> '') FROM ({own}) own", (min(a, b), max(a, b), int(country))
    )[0]
    left = Counter(reasons.split(",") if reasons else ())
    near = left.pop(_NEAR, 0)
    if not windows and near:
        left["undated"] += near
    found = _decode(f"[{kept}]") if kept else []
    return [Own(own.event, tuple(sorted(own.groups, key=_series))) for own in found] if windows else found, left


_decode = msgspec.json.Decoder(list[Own]).decode
_series = attrgetter("series")


def drop(writer: Writer, clusters: str) -> None:
    """Take the happenings of some clusters (numbers joined by commas) out of the table."""
    writer.run(f"DELETE FROM event_pair WHERE event_id IN (SELECT id FROM event WHERE cluster IN ({clusters}))")


def paired(writer: Writer) -> bool:
    """Whether the table holds every happening of this ledger."""
    return bool(writer.all(f"SELECT 1 FROM meta WHERE name = '{_PAIRED}'"))


def pair_all(writer: Writer, shelf: Shelf) -> None:
    """Fill the table for the happenings that were written before it was there; once in the life of a ledger."""
    if paired(writer):
        return
    last = ""
    while events := writer.all("SELECT id, cluster, origins FROM event WHERE id > ? ORDER BY id LIMIT ?", (last, _PORTION)):
        last = events[-1][0]
        members: defaultdict[int, list[int]] = defaultdict(list)
        for claim, cluster in writer.among("SELECT claim_id, cluster FROM event_claim WHERE cluster IN", [c for _, c, _ in events]):
            members[cluster].append(claim)
        ids = [c for own in members.values() for c in own]
        rows, accusations = shelf.rows(ids), alleged(writer, ids)
        writer.run(f"DELETE FROM event_pair WHERE event_id IN ({','.join('?' * len(events))})", [id_ for id_, *_ in events])
        writer.insert(event_pair, [row for id_, cluster, origins in events for row in meetings([rows[i] for i in members[cluster] if i in rows], id_, origins, accusations)])
    writer.insert(meta, [(_PAIRED, "1")])


def sides_of(sides: Iterable[Side]) -> list[PairSide]:
    """Sides as they meet."""
    return [(s.code, s.country, s.roles) for s in sides]
