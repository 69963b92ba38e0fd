"""The ties between states, organisations and groups as of a day: those spoken of most, each with who holds what of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from sqlalchemy import Connection, Engine, func, select

from khabar.ledger import balance, pairs
from khabar.ledger.names import code_of
from khabar.ledger.pairs import ALONE, Asked
from khabar.ledger.recall import Met, Recall
from khabar.ledger.schema import entity, reading, relation
from khabar.ledger.standing import Standing, check_day, standing
from khabar.ledger.ties import Position
from khabar.ledger.titles import states
from khabar.model import Record

_KINDS = ("state", "organisation", "alliance", "organ", "group", "force")
_MOST = 500
HELD = 6
"""Holders given of one tie, who spoke last first."""


class Node(Record, frozen=True, kw_only=True):
    """A side; `ties` counts those the ledger has of it, shown or not."""

    code: str
    name: str
    name_ar: str
    kind: str
    ties: int


class Held(Record, frozen=True, kw_only=True):
    """What one account says of a tie, last said on a day."""

    account: str
    position: Position
    since: str | None
    last_said: str | None


class Edge(Record, frozen=True, kw_only=True):
    """One kind of tie between two sides; `told` counts the statements of it, `holders` are those heard last."""

    a: str
    b: str
    kind: str
    told: int
    contested: bool
    holders: list[Held]
    more: int


class Network(Record, frozen=True, kw_only=True):
    """What is shown, and of how many sides and ties."""

    nodes: list[Node]
    edges: list[Edge]
    all_nodes: int
    all_ties: int


def network(
    engine: Engine, *, as_of: str | None = None, kinds: Sequence[str] = (), focus: str | None = None, most: int = 18, ties: int = 30,
    recall: Recall | None = None,
) -> Network:  # fmt: skip
    """The ties spoken of most up to a day.

    Args:
        engine: the ledger's database.
        as_of: ISO day; None for all that is known.
        kinds: kinds of tie; none for all.
        focus: code or name of a side whose ties are shown.
        most: sides shown.
        ties: pairs of sides shown.
        recall: what this process has read before.
    """
    check_day("as_of", as_of)
    centre = code_of(engine, focus) if focus else None
    with engine.connect() as connection:
        known = (recall if recall is not None else Recall()).fresh(connection)
        told = _told(connection, as_of, kinds, known)
        missing = {code for pair in told for code in pair} - known.names.keys()
        if missing:
            found_names = _names(connection, missing)
            known.names |= {code: found_names.get(code) for code in missing}
        names = {code: name for code, name in known.names.items() if name is not None}
        told = {pair: n for pair, n in told.items() if pair[0] in names and pair[1] in names}
        chosen = _chosen(told, centre, most, ties)
        asked = [Asked(a, b, None, as_of) for a, b in chosen]
        found = [standing(a.a, a.b, s, as_of=as_of) for a, s in zip(asked, pairs.told(connection, asked, words=False, recall=known), strict=True)]
    degree: Counter[str] = Counter(code for pair in told for code in pair)
    edges = [e for (a, b), of_pair in zip(chosen, found, strict=True) for e in _edges(a, b, of_pair, kinds, told[a, b])]
    shown = dict.fromkeys(code for pair in chosen for code in pair)
    nodes = [Node(code=c, name=names[c][0], name_ar=names[c][1], kind=names[c][2], ties=degree[c]) for c in shown]
    return Network(nodes=nodes, edges=edges, all_nodes=len(degree), all_ties=len(told))


_Pair = tuple[str, str]


def _told(connection: Connection, as_of: str | None, kinds: Sequence[str], recall: Recall) -> dict[_Pair, Counter[str]]:
    """Statements of each pair, by kind."""
    met = _met(connection, recall)
    out: dict[_Pair, Counter[str]] = {}
    for number, n in Counter(met.numbers[: bisect_right(met.days, as_of)] if as_of is not None else met.numbers).items():
        pair, kind = met.named[number]
        if not kinds or kind in kinds:
            out.setdefault(pair, Counter())[kind] = n
    return out


def _met(connection: Connection, recall: Recall) -> Met:
    """All that is told, with what came since it was last looked at."""
    with recall.looking:
        met = recall.met
        newest = _newest(connection)
        if met is not None and met.reading == newest:
            return met
        query = select(relation.c.day, relation.c.kind, relation.c.parties).where(relation.c.current == 1).order_by(relation.c.day)
        if met is not None:
            query = query.where(relation.c.reading_id > met.reading, relation.c.reading_id <= newest)
        whole = Met(met)  # others may be looking at what was
        codes: dict[str, list[_Pair]] = {}
        for day, kind, parties in connection.execute(query).all():
            if parties not in codes:
                codes[parties] = list(combinations(sorted(pairs.codes_of(parties) - {ALONE, ""}), 2))
            for pair in codes[parties]:
                whole.add(day, pair, kind)
        whole.reading = newest
        if met is not None or _newest(connection) == newest:  # else a reading came between: it would be counted again
            recall.met = whole
        return whole


def _newest(connection: Connection) -> int:
    return connection.execute(select(func.max(reading.c.id))).scalar() or 0


def _names(connection: Connection, codes: Iterable[str]) -> dict[str, tuple[str, str, str]]:
    """English and Arabic name and kind of the states, organisations and groups among some codes."""
    known = states()
    out = {c: (*known[c], "state") for c in codes if c in known}
    rest = sorted(c for c in codes if c not in known)
    for at in range(0, len(rest), _MOST):
        query = select(entity.c.code, entity.c.name, entity.c.name_ar, entity.c.kind).where(entity.c.code.in_(rest[at : at + _MOST]), entity.c.kind.in_(_KINDS))
        for code, name, name_ar, kind in connection.execute(query.order_by(entity.c.id)).all():
            if code not in out and " of " not in name:
                out[code] = (name or code, name_ar or name or code, "state" if kind == "state" else "group" if kind in ("group", "force") else "organisation")
    for code in rest:
        if code not in out and code in balance.codes():
            out[code] = (code, code, "organisation")
    return out


def _chosen(told: dict[_Pair, Counter[str]], centre: str | None, most: int, ties: int) -> list[_Pair]:
    """The pairs shown: of the centre first, then among the sides already shown, those spoken of most."""
    order = sorted(told, key=lambda p: (-told[p].total(), p))
    if centre is not None:
        order = [p for p in order if centre in p] + [p for p in order if centre not in p]
    shown: set[str] = set()
    out: list[_Pair] = []
    for pair in order:
        if len(out) == ties:
            break
        new = set(pair) - shown
        if len(shown) + len(new) > most or (centre is not None and centre not in pair and new):
            continue
        shown |= new
        out.append(pair)
    return out


def _edges(a: str, b: str, found: Sequence[Standing], kinds: Sequence[str], told: Counter[str]) -> list[Edge]:
    out: dict[str, Edge] = {}
    for tie in found:
        if (kinds and tie.kind not in kinds) or tie.kind in out:
            continue
        held = [
            Held(account=x.holder.key, position=e.position, since=e.since, last_said=e.last_said)
            for x in tie.accounts for e in x.entries if e.position.tells
        ]  # fmt: skip
        held.sort(key=lambda h: h.last_said or "", reverse=True)
        if held:
            out[tie.kind] = Edge(a=a, b=b, kind=tie.kind, told=told[tie.kind], contested=tie.contested, holders=held[:HELD], more=max(0, len(held) - HELD))
    return sorted(out.values(), key=lambda e: (-e.told, e.kind))
