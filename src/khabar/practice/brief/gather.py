"""The happenings of a ledger that a brief may tell: their claims as far as they are known by its end, each with its report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, or_, select

from khabar.ledger.bulk import Writer
from khabar.ledger.denials import Tied
from khabar.ledger.keep import report_texts, sentence_mates, ties_of
from khabar.ledger.origins import ReportText
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import claim, claim_side, reading, report
from khabar.ledger.shelf import Shelf
from khabar.model import Record
from khabar.practice.brief.watchlist import WatchList
from khabar.practice.brief.window import Known, Window, readings, reports_of

_MOST = 500


class Gathered(Record, frozen=True, kw_only=True):
    """Claims by happening, with everything a line needs of them; `rows` by the numbers of claims in the ledger.

    `inside` are, for a claim's key, the claims of its report of which it is the content; `says` the denials (DENY) that have it as
    what they deny; `named` the claims by key.
    """

    clusters: dict[int, list[int]]
    rows: dict[int, ClaimRow]
    reports: dict[str, Known]
    texts: dict[str, ReportText]
    groups: dict[str, str]
    ties: dict[int, list[Tied]]
    beside: dict[tuple[str, int, str], list[ClaimRow]]
    inside: dict[str, list[ClaimRow]]
    says: dict[str, list[ClaimRow]]
    named: dict[str, ClaimRow]


def gather(connection: Connection, asked: Window, watch: WatchList) -> Gathered:
    """Everything of a settled ledger that may become a line of a brief on this watch list."""
    writer, shelf = Writer(connection), Shelf(connection)
    fresh = _matching(connection, asked, watch)
    wanted = sorted({c for _, c in writer.among("SELECT claim_id, cluster FROM event_claim WHERE claim_id IN", fresh)})
    members: defaultdict[int, list[int]] = defaultdict(list)
    for id_, cluster in writer.among("SELECT claim_id, cluster FROM event_claim WHERE cluster IN", wanted):
        members[cluster].append(id_)
    rows = shelf.rows(i for own in members.values() for i in own)
    reports = reports_of(connection, {r.report for r in rows.values()})
    rows = {i: r for i, r in rows.items() if asked.knows(reports[r.report]) and not watch.skips(reports[r.report].url)}
    clusters = {c: kept for c, own in members.items() if (kept := sorted(i for i in own if i in rows))}
    texts, groups = report_texts(writer, {r.report for r in rows.values()})
    named = {r.id: r for r in rows.values()}
    named = _linked(connection, shelf, [key for key, one in reports.items() if asked.fresh(one)]) | named
    ties = ties_of(writer, shelf, sorted(rows))
    named = _by_key(connection, shelf, {k for found in ties.values() for t in found for k in (t.denial, t.content)} - named.keys()) | named
    reports |= reports_of(connection, {r.report for r in named.values()} - reports.keys())
    inside: defaultdict[str, list[ClaimRow]] = defaultdict(list)
    says: defaultdict[str, list[ClaimRow]] = defaultdict(list)
    for row in named.values():
        for target, how in row.links if asked.knows(reports[row.report]) else ():
            if how == "content":
                inside[target].append(row)
            elif how == "denies" and row.type == "DENY":
                says[target].append(row)
    return Gathered(
        clusters=clusters, rows=rows, reports=reports, texts=texts, groups=groups, inside=dict(inside), says=dict(says), named=named,
        ties={i: own for i, found in ties.items() if (own := [t for t in found if t.denial in named and asked.knows(reports[named[t.denial].report])])},
        beside=sentence_mates(writer, shelf, {i: r for i, r in rows.items() if r.quad == 4}),
    )  # fmt: skip


def _matching(connection: Connection, asked: Window, watch: WatchList) -> list[int]:
    """Numbers of the current claims of fresh reports that name a watched code; those of denials besides, whoever they name."""
    own, first, last = readings(connection, asked)
    wanted = set(own)
    codes = sorted(watch.codes())
    found: set[int] = set()
    if not codes:
        for at in range(0, len(own), _MOST):
            query = select(claim.c.id).where(claim.c.reading_id.in_(own[at : at + _MOST]), claim.c.current == 1)
            found.update(connection.execute(query).scalars())
        return sorted(found)
    if not own:
        return []
    flags = [claim_side.c.as_code == 1, *([claim_side.c.as_country == 1] if watch.country else [])]
    sides = select(claim.c.id, claim.c.reading_id).join(claim_side, claim_side.c.claim_id == claim.c.id).where(
        claim_side.c.value.in_(codes), claim_side.c.part.in_(("actor", "recipient")), claim_side.c.day >= first, claim_side.c.day <= last, or_(*flags)
    )  # fmt: skip
    denials = select(claim.c.id, claim.c.reading_id).where(claim.c.current == 1, claim.c.type == "DENY", claim.c.day >= first, claim.c.day <= last)
    for query in (sides, denials):
        found.update(row.id for row in connection.execute(query) if row.reading_id in wanted)
    return sorted(found)


def _linked(connection: Connection, shelf: Shelf, keys: Sequence[str]) -> dict[str, ClaimRow]:
    """The claims of some reports that lead to another (what is demanded, alleged, denied), and those they lead to, by key."""
    ids: list[int] = []
    for at in range(0, len(keys), _MOST):
        query = (
            select(claim.c.id).join(reading, reading.c.id == claim.c.reading_id).join(report)
            .where(report.c.key.in_(keys[at : at + _MOST]), claim.c.current == 1)
            .where(or_(claim.c.body.like('%"content"%'), claim.c.body.like('%"denies"%')))
        )  # fmt: skip
        ids += connection.execute(query).scalars()
    found = {r.id: r for r in shelf.rows(ids).values()}
    return _by_key(connection, shelf, {key for r in found.values() for key, _ in r.links} - found.keys()) | found


def _by_key(connection: Connection, shelf: Shelf, keys: Iterable[str]) -> dict[str, ClaimRow]:
    wanted = sorted(set(keys))
    ids: list[int] = []
    for at in range(0, len(wanted), _MOST):
        ids += connection.execute(select(claim.c.id).where(claim.c.key.in_(wanted[at : at + _MOST]), claim.c.current == 1)).scalars()
    return {r.id: r for r in shelf.rows(ids).values()}
