"""People's word on pairs of claims and on denials, as it stands in a ledger: looked up, laid over clusters and ties of denials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from khabar.ledger.bonds import Bonds, Said, merged
from khabar.ledger.bulk import Writer
from khabar.ledger.judged import all_rows, rows_of
from khabar.ledger.judgement import Judgement, Vote, decided, standing
from khabar.ledger.schema import denial
from khabar.ledger.sheet import Sheet

PERSON = "person"
"""How a denial is tied that a person ties."""
_SURE = 9.0


class Resolver:
    """Finds the claims that judgements on pairs and denials are about, by their keys in the current readings."""

    def __init__(self, writer: Writer, rows: Sequence[Judgement]) -> None:
        self.writer = writer
        keys = sorted({str(k) for row in rows for k in (row.key, row.other_key)})
        self.known = {key for (key,) in writer.among("SELECT key FROM claim WHERE current = 1 AND key IN", keys)}
        self.sheets: dict[str, Sheet | None] = {}

    def key(self, one: Judgement, other: bool) -> str | None:
        """Key of the claim, or of its `other`; None where it is not read any more."""
        report, key = (one.other_report, one.other_key) if other else (one.report, one.key)
        if key in self.known or report is None:
            return key
        if report not in self.sheets:
            found = self.writer.all("SELECT g.id, r.day FROM reading g JOIN report r ON r.id = g.report_id WHERE r.key = ? AND g.superseded IS NULL ORDER BY g.id DESC", (report,))
            said = standing(rows_of(self.writer, [report]))
            self.sheets[report] = Sheet(self.writer, report, found[0][0], {"body": "", "title": ""}, found[0][1], said) if found else None
        sheet = self.sheets[report]
        place = sheet.place(one, other=other).id if sheet else None
        return str(sheet.rows["claim"][place]["key"]) if sheet and place is not None else None


def _standing(writer: Writer, target: str, moment: str | None) -> list[Judgement]:
    if not writer.all("SELECT 1 FROM judgement WHERE target = ? LIMIT 1", (target,)):
        return []
    return standing(all_rows(writer, "WHERE target = ?", (target,)), moment)


def bonds_of(writer: Writer, moment: str | None = None) -> Bonds:
    """People's word on pairs of claims, as recorded by a moment; None for all."""
    rows = _standing(writer, "pair", moment)
    if not rows:
        return Bonds()
    resolver = Resolver(writer, rows)
    said = []
    for row in rows:
        one, two = resolver.key(row, False), resolver.key(row, True)
        if one and two:
            said.append(Said(one=one, two=two, vote=_vote(row)))
    return Bonds(said)


def _vote(row: Judgement) -> Vote:
    return Vote(author=row.author, role=row.role, id=row.id, recorded=row.recorded, verdict=row.verdict, value=row.verdict)


def mark_linked(writer: Writer, rows: Iterable[Judgement]) -> None:
    """Have settled anew the claims that judgements on pairs and denials speak of, and those that others tie to them."""
    waiting = [str(k) for j in rows if j.target in ("pair", "denial") for k in (j.anchor, j.other_anchor) if k]
    if not waiting:
        return
    told = [j for j in all_rows(writer, "WHERE target IN ('pair', 'denial')") if j.anchor]
    near: defaultdict[str, list[Judgement]] = defaultdict(list)
    for j in told:
        near[str(j.anchor)].append(j)
        near[str(j.other_anchor)].append(j)
    reached: set[str] = set()
    own: list[Judgement] = []
    while waiting:
        place = waiting.pop()
        if place not in reached:
            reached.add(place)
            own += near[place]
            waiting += [str(k) for j in near[place] for k in (j.anchor, j.other_anchor)]
    ids: set[int] = set()
    for column, values in (("anchor", {a for j in own for a in (j.anchor, j.other_anchor)}), ("key", {k for j in own for k in (j.key, j.other_key)})):
        ids |= {i for (i,) in writer.among(f"SELECT id FROM claim WHERE current = 1 AND {column} IN", sorted(str(v) for v in values if v))}
    writer.each("UPDATE event_claim SET stale = 1 WHERE claim_id = ?", [(i,) for i in sorted(ids)])


def lay_bonds(writer: Writer, bonds: Bonds, touched: set[int]) -> set[int]:
    """Give claims the clusters that people's word makes of the machine's (`own`); returns the clusters this touches.

    Args:
        writer: inside a transaction.
        bonds: people's word.
        touched: machine's clusters that changed.
    """
    was = {claim: (own, cluster) for claim, own, cluster in writer.all("SELECT claim_id, own, cluster FROM event_claim WHERE cluster <> own")}
    if not bonds and not was:
        return set()
    ids: dict[str, int] = dict(writer.among("SELECT key, id FROM claim WHERE current = 1 AND key IN", sorted(bonds.home)))
    by_id = {id_: key for key, id_ in ids.items()}
    own = {by_id[i]: n for i, n in writer.among("SELECT claim_id, own FROM event_claim WHERE claim_id IN", sorted(by_id)) if n}
    home = merged(bonds, own, {key: -abs(ids[key]) for key in own})
    wanted: dict[int, int] = {}
    moved_whole = {int(name[1:]): n for name, n in home.items() if name.startswith("#")}
    for old, claim in writer.among("SELECT own, claim_id FROM event_claim WHERE own IN", sorted(moved_whole)):
        wanted[claim] = moved_whole[old]
    wanted |= {ids[key]: n for key, n in home.items() if key in ids}
    out = {n for n in (*moved_whole.values(), *home.values()) if touched & ({n} | {o for o, m in moved_whole.items() if m == n})}
    moves = [(n, claim) for claim, n in wanted.items() if was.get(claim, (0, 0))[1] != n]
    back = [(o, claim) for claim, (o, _) in was.items() if claim not in wanted]
    for n, claim in (*moves, *back):
        out |= {n, was.get(claim, (0, 0))[1], *({own[by_id[claim]]} if by_id.get(claim) in own else ())}
    writer.each("UPDATE event_claim SET cluster = ? WHERE claim_id = ?", [*moves, *back])
    return out | {o for o in moved_whole if out & {o, moved_whole[o]}}


def lay_denials(writer: Writer, moment: str | None = None) -> set[int]:
    """Tie and untie denials as people say; returns the clusters this touches. Machine's ties must stand as they were made."""
    rows = _standing(writer, "denial", moment)
    if not rows:
        return set()
    resolver = Resolver(writer, rows)
    votes: defaultdict[tuple[str, str], list[Vote]] = defaultdict(list)
    for row in rows:
        one, two = resolver.key(row, False), resolver.key(row, True)
        if one and two:
            votes[one, two].append(_vote(row))
    keys = sorted({k for pair in votes for k in pair})
    ids: dict[str, int] = dict(writer.among("SELECT key, id FROM claim WHERE current = 1 AND key IN", keys))
    changed: set[int] = set()
    for (one, two), own in sorted(votes.items()):
        if one not in ids or two not in ids:
            continue
        saying, denied = ids[one], ids[two]
        there = writer.all("SELECT content_id FROM denial WHERE denied_id = ? AND (content_id = ? OR denial_id = ?)", (denied, saying, saying))
        best, _ = decided(own)
        if best.verdict == "reject" and there:
            writer.run("DELETE FROM denial WHERE denied_id = ? AND (content_id = ? OR denial_id = ?)", (denied, saying, saying))
            changed.add(denied)
        if best.verdict == "confirm" and not there:
            writer.insert(denial, [(saying, denied, saying, PERSON, _SURE)])
            changed.add(denied)
    return {c for (c,) in writer.among("SELECT DISTINCT cluster FROM event_claim WHERE claim_id IN", sorted(changed))}
