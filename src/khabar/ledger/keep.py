"""Writing the happenings of clusters into a ledger; an id that no happening bears any more points to the one that took its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import msgspec

from khabar.ledger import meetings
from khabar.ledger.bulk import Writer
from khabar.ledger.denials import Tied, deniers
from khabar.ledger.happening import Happening, happening
from khabar.ledger.origins import ReportText, carried
from khabar.ledger.rows import ClaimRow
from khabar.ledger.schema import event, event_alias, event_pair, event_side
from khabar.ledger.shelf import Shelf
from khabar.model import content_id

_PORTION = 400
_EDGE = 120
"""Characters of either end of a text that are looked at for who signs it."""


def write_events(writer: Writer, shelf: Shelf, clusters: set[int], progress: Callable[[str, int, int], None]) -> int:
    """Write the happenings of these clusters anew; returns how many there are now."""
    wanted = sorted(c for c in clusters if c)
    old: dict[str, int] = {}
    for id_, first in writer.among("SELECT id, first_claim FROM event WHERE cluster IN", wanted):
        old[id_] = first
    for at in range(0, len(wanted), _PORTION):
        part = wanted[at : at + _PORTION]
        marks = ",".join(str(c) for c in part)
        writer.run(f"DELETE FROM event_side WHERE event_id IN (SELECT id FROM event WHERE cluster IN ({marks}))")
        meetings.drop(writer, marks)
        writer.run(f"DELETE FROM event WHERE cluster IN ({marks})")
    new: set[str] = set()
    for at in range(0, len(wanted), _PORTION):
        progress("writing events", at, len(wanted))
        new |= _Portion(writer, shelf).write(wanted[at : at + _PORTION])
    _redirect(writer, {id_: first for id_, first in old.items() if id_ not in new})
    for id_ in new - old.keys():
        writer.run("DELETE FROM event_alias WHERE old = ?", (id_,))
    return len(new)


def _redirect(writer: Writer, gone: dict[str, int]) -> None:
    """Point ids to the happening that now holds the first claim of what they named."""
    firsts = {f for first in gone.values() for f in (first, -first)}  # a claim that people judge goes under the number below 0
    homes = dict(
        writer.among("SELECT m.claim_id, e.id FROM event_claim m JOIN event e ON e.cluster = m.cluster WHERE m.claim_id IN", sorted(firsts))
    )  # fmt: skip
    for id_, first in sorted(gone.items()):
        writer.run("DELETE FROM event_alias WHERE old = ?", (id_,))
        home = homes.get(first) or homes.get(-first)
        if home:
            writer.run("UPDATE event_alias SET new = ? WHERE new = ?", (home, id_))
            writer.insert(event_alias, [(id_, home)])


class _Portion:
    """Some clusters, with what their happenings need."""

    def __init__(self, writer: Writer, shelf: Shelf) -> None:
        self.writer = writer
        self.shelf = shelf

    def write(self, clusters: list[int]) -> set[str]:
        members: defaultdict[int, list[int]] = defaultdict(list)
        for claim, cluster in self.writer.among("SELECT claim_id, cluster FROM event_claim WHERE cluster IN", clusters):
            members[cluster].append(claim)
        ids = [c for own in members.values() for c in own]
        rows = {i: f.row for i, f in self.shelf.facets(ids).items()}
        texts, groups = report_texts(self.writer, {r.report for r in rows.values()})
        ties = ties_of(self.writer, self.shelf, ids)
        beside = sentence_mates(self.writer, self.shelf, {i: r for i, r in rows.items() if r.quad == 4})
        accusations = meetings.alleged(self.writer, ids)
        events, sides, pairs = [], [], []
        taken: set[str] = set()
        for cluster, own in sorted(members.items()):
            told = [rows[i] for i in own]
            near = [b for r in told for b in beside.get((r.report, r.sentence, r.part), ())]
            made = happening(told, carried(told, texts, groups), [t for i in own for t in ties.get(i, ())], near)
            first = next(i for i in own if rows[i].id == made.claims[0])
            if made.id in taken or self.writer.all("SELECT 1 FROM event WHERE id = ?", (made.id,)):
                # two claims of one place that people hold to be of two happenings
                made = msgspec.structs.replace(made, id=content_id(made.id, rows[first].id))
            taken.add(made.id)
            events.append(_row(made, cluster, first))
            sides += _sides(made, told)
            pairs += meetings.meetings(told, made.id, len(made.carried.origins), accusations)
        self.writer.insert(event, events)
        self.writer.insert(event_side, sides)
        self.writer.insert(event_pair, pairs)
        return {str(row[0]) for row in events}


def _row(made: Happening, cluster: int, first: int) -> tuple[object, ...]:
    by = made.carried
    return (
        made.id, cluster, first, made.family, made.status, ";".join(made.types), made.title, made.title_ar, made.first or "", made.last or "",
        made.bucket, len(made.claims), len(by.reports), len(by.outlets), len(by.groups), len(by.origins),
        ";".join(c.field for c in made.contested), ";".join(made.actors), ";".join(made.recipients), ";".join(made.places),
    )  # fmt: skip


def _sides(made: Happening, rows: list[ClaimRow]) -> list[tuple[str, str, str, str, int, int]]:
    """Codes and countries of the sides, as the events are asked for by them."""
    seen: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        for part, sides in (("actor", row.actors), ("recipient", row.recipients)):
            for side in sides:
                seen.setdefault((side.code, part), [0, 0])[0] = 1
                for country in side.country:
                    seen.setdefault((country, part), [0, 0])[1] = 1
    return [(code, part, made.last or "", made.id, *flags) for (code, part), flags in sorted(seen.items())]  # type: ignore[misc]


def report_texts(writer: Writer, keys: set[str]) -> tuple[dict[str, ReportText], dict[str, str]]:
    """What origins need of reports, with only the ends of their texts, and the group of near copies of each."""
    texts: dict[str, ReportText] = {}
    groups: dict[str, str] = {}
    for key, outlet, url, day, head, tail, root in writer.among(
        f"SELECT r.key, r.outlet, r.url, r.day, substr(r.text, 1, {_EDGE}), CASE WHEN length(r.text) > {_EDGE} THEN "
        f"substr(r.text, length(r.text) - {_EDGE - 1}, {_EDGE}) ELSE '' END, m.root FROM report r LEFT JOIN report_copy m ON m.report_id = r.id WHERE r.key IN",
        sorted(keys),
    ):  # fmt: skip
        texts[key] = ReportText(key=key, outlet=outlet, url=url, published=day or None, text=f"{head or ''}{tail or ''}")
        groups[key] = str(root) if root else key
    return texts, groups


def ties_of(writer: Writer, shelf: Shelf, ids: list[int]) -> dict[int, list[Tied]]:
    """The denials of claims, by the claim that is denied."""
    found = list(writer.among("SELECT denied_id, content_id, denial_id, how, weight FROM denial WHERE denied_id IN", ids))
    rows = shelf.rows(i for _, content, saying, *_ in found for i in (content, saying))
    denied = shelf.rows(d for d, *_ in found)
    out: defaultdict[int, list[Tied]] = defaultdict(list)
    for target, content, saying, how, weight in sorted(found):
        made = rows[saying] if saying != content else None
        out[target].append(
            Tied(denial=rows[saying].id, content=rows[content].id, denied=denied[target].id, by=deniers(rows[content], made), how=how, weight=weight, reasons=())
        )  # fmt: skip
    return out


def sentence_mates(writer: Writer, shelf: Shelf, rows: dict[int, ClaimRow]) -> dict[tuple[str, int, str], list[ClaimRow]]:
    """The claims of material conflict that stand in the sentences of these."""
    ids = [
        i for (i,) in writer.among(
            "SELECT b.id FROM claim a JOIN claim b ON b.reading_id = a.reading_id AND b.sentence = a.sentence AND b.part = a.part "
            "WHERE b.quad = 4 AND b.current = 1 AND a.id IN", sorted(rows),
        )
    ]  # fmt: skip
    out: defaultdict[tuple[str, int, str], dict[str, ClaimRow]] = defaultdict(dict)
    for _, row in sorted(shelf.rows(ids).items()):
        out[row.report, row.sentence, row.part][row.id] = row
    return {key: list(found.values()) for key, found in out.items()}
