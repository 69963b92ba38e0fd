"""Which happenings become lines of a brief: what is watched, new, of these days, and not told as the content of another line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from khabar.ledger.facets import BOTH_WAYS, FAMILY, status
from khabar.ledger.happening import Happening, happening
from khabar.ledger.origins import carried, carrier
from khabar.ledger.outlets import outlet, outlets
from khabar.ledger.rows import ClaimRow, Side
from khabar.ledger.titles import STATUS, WORDS, holders, states
from khabar.practice.brief.gather import Gathered
from khabar.practice.brief.lines import Denial, Line, Told, clip
from khabar.practice.brief.watchlist import WatchList
from khabar.practice.brief.window import Window

_LONG = 31
"""Days beyond which a stretch of time dates no news."""
_MATERIAL = frozenset((2, 4))
LEAD = 2
"""Number of the last sentence of a report's head: what a report is about stands in its title or first sentences."""
_CONTAINERS = frozenset({"ACCUSE", "REQUEST", "AGREE", "THREATEN", "REJECT", "CONCEDE"})
"""Types whose content is told with them: what is alleged, asked, promised, threatened, refused."""


class Candidate:
    """A happening with its claims, as it is looked at."""

    def __init__(self, found: Gathered, cluster: int, asked: Window) -> None:
        self.cluster = cluster
        self.ids = found.clusters[cluster]
        self.rows = [found.rows[i] for i in self.ids]
        self.fresh = [r for r in self.rows if asked.fresh(found.reports[r.report])]
        self.earlier = len({r.report for r in self.rows if asked.before(found.reports[r.report])})
        self.status = status(self.rows[0])
        self.denial = self.rows[0].type == "DENY" and self.status == "done"

    def made(self, found: Gathered) -> Happening:
        """The happening as it is known by the end of the brief."""
        by = carried(self.rows, found.texts, found.groups)
        near = [b for r in self.rows for b in found.beside.get((r.report, r.sentence, r.part), ()) if r.report in found.texts]
        return happening(self.rows, by, [t for i in self.ids for t in found.ties.get(i, ())], near)


def watched(one: Candidate, watch: WatchList, found: Gathered) -> bool:
    """Whether sides, types, themes and outlets of a candidate are those of a watch list, by a claim of a fresh report."""
    for row in one.fresh:
        both = FAMILY.get(row.type) in BOTH_WAYS
        if not watch.has(row.actors, row.recipients, both) or (watch.types and row.type not in watch.types):
            continue
        source = found.reports[row.report]
        if watch.outlets and outlet(source.outlet, source.url).code not in watch.outlets:
            continue
        if watch.speaks_of(row.words, source.title or ""):
            return True
    return False


def out(one: Candidate, made: Happening, watch: WatchList, found: Gathered) -> str:
    """Why a watched happening is no line of the brief; "" where it is one."""
    if all(r.passing and not (_head(r) and _whole(r)) for r in one.fresh):
        return "told in passing"
    if one.status not in ("done", "planned", "demanded", "not done"):
        return one.status
    if (one.denial or one.status == "not done") and "denied" not in watch.statuses:
        return "not asked for"
    if one.status != "not done" and not one.denial and one.status not in watch.statuses:
        return "not asked for"
    if not watch.background and _old(one, made, watch.old):
        return "background"
    if not watch.slight and not one.denial and slight(one, made):
        return "slight"
    by, least = made.carried, watch.minimum
    if len(by.reports) < least.reports or len(by.outlets) < least.outlets or len(by.origins) < least.origins:
        return "below the minimum"
    return ""


def _old(one: Candidate, made: Happening, days: int) -> bool:
    """Whether a happening lies further back than its reports make news of, or is dated by no more than a long stretch."""
    if any(r.basis == "background" for r in one.fresh) and all(r.basis == "background" for r in one.fresh):
        return True
    if made.first is None or made.last is None:
        return one.status == "done" and any(r.date for r in one.fresh)  # a time word that gives no day: long since
    published = min((r.published[:10] for r in one.fresh if r.published), default=None)
    if published is None:
        return False
    first, last, seen = (date.fromisoformat(d) for d in (made.first, made.last, published))
    if one.status == "done" and (last - first).days > _LONG:
        return True
    return (seen - last).days > days


def ahead(one: Candidate, made: Happening) -> bool:
    """Whether what is told as done is dated after every report that tells it: «they meet next week»."""
    published = max((r.published[:10] for r in one.rows if r.published), default=None)
    return one.status == "done" and bool(made.first and published and made.first > published)


def slight(one: Candidate, made: Happening) -> bool:
    """Whether a happening is only touched upon, far from the head of a report: recalled, or told by one without two sides and a day."""
    if any(_head(r) for r in one.fresh):
        return False
    if one.earlier or len(made.carried.reports) > 1:
        return one.earlier > 0  # what was told before and is only recalled is no news
    return not any(r.actors and r.recipients and _dated(r) for r in one.fresh)


def _head(row: ClaimRow) -> bool:
    """Whether a claim stands in the title or the first sentences of its report."""
    return row.part == "title" or row.sentence <= LEAD


def _whole(row: ClaimRow) -> bool:
    """Whether a claim at the head of a report, marked as told in passing, says enough to be what the report is about all the same."""
    return bool(row.actors and row.recipients) or _dated(row)


def _dated(row: ClaimRow) -> bool:
    return bool(row.date) and row.basis in ("stated", "anchored")


def content_of_another(one: Candidate, found: Gathered, watch: WatchList) -> bool:
    """Whether every fresh telling of an act is what another watched claim of its report demands, alleges or promises."""
    return all(
        any(
            r.type in _CONTAINERS and r.polarity == "affirmed" and r.modality == "actual" and watch.has(r.actors, r.recipients)
            for r in found.inside.get(row.id, ())
        )
        for row in one.fresh
    )  # fmt: skip


def line(one: Candidate, made: Happening, found: Gathered, watch: WatchList) -> Line:
    """The line of a happening."""
    said = holders(one.rows)
    best = shown(one.fresh)
    types = Counter(r.type for r in one.rows)
    inner = [found.named[key] for r in one.rows for key, how in r.links if how == "content" and key in found.named]
    contents = list(dict.fromkeys((phrase(r), phrase(r, True)) for r in inner))[:3]
    return Line(
        id=made.id, status="planned" if ahead(one, made) else one.status, ahead=ahead(one, made), type=min(t for t, n in types.items() if n == max(types.values())), mode=best.mode, title=made.title,
        title_ar=made.title_ar, actors=list(made.actors), recipients=list(made.recipients), first=made.first, last=made.last,
        places=list(made.places), new=one.earlier == 0, before=one.earlier, fresh=len({r.report for r in one.fresh}),
        reports=len(made.carried.reports), outlets=named(made.carried.outlets), owner_groups=len(made.carried.groups),
        origins=origins(one.rows, made, found), holders=[h for h, _ in said], holders_ar=[h for _, h in said],
        contested=[c.field for c in made.contested if c.field != "denied"], beside=[], beside_ar=[], content=[c for c, _ in contents], content_ar=[c for _, c in contents],
        denials=_denials(one, found), told=told(best, found),
    )  # fmt: skip


def one_story(lines: Sequence[tuple[Line, Candidate]]) -> list[Line]:
    """Lines, the first ranked first, with those that tell of the same sides (or only one of them) in the same reports put beside the first.

    What two states did in one meeting is read as talks, an agreement and a pledge: three happenings, one thing to know of.
    """
    kept: dict[tuple[str, int], list[tuple[Line, set[str], tuple[frozenset[str], ...]]]] = {}
    out: list[Line] = []
    for line, candidate in lines:
        reports = {r.report for r in candidate.fresh}
        sides = _sides(candidate.fresh)
        own = kept.setdefault((line.status, len(sides)), [])
        same = (known for known, theirs, who in own if reports <= theirs and all(map(frozenset.issubset, sides, who)))
        first = next(same, None) if any(sides) else None
        if first is None:
            own.append((line, reports, sides))
            out.append(line)
        else:
            mode = f" ({line.mode})" if line.mode else ""
            english, arabic = WORDS[line.type]
            if f"{english}{mode}" not in (*first.beside, WORDS[first.type][0], f"{WORDS[first.type][0]} ({first.mode})"):
                first.beside.append(f"{english}{mode}")
                first.beside_ar.extend([arabic] if line.type != first.type and arabic not in first.beside_ar else [])
    return out


def _sides(rows: Sequence[ClaimRow]) -> tuple[frozenset[str], ...]:
    """The states of the sides: of what is done to each other in one set, of what is done against somebody who acts and on whom apart."""

    def states_of(sides: Iterable[Side]) -> frozenset[str]:
        return frozenset(c for s in sides for c in (s.country or (s.code,)) if c != "UNK")

    actors, recipients = states_of(s for r in rows for s in r.actors), states_of(s for r in rows for s in r.recipients)
    return (actors, recipients) if any(r.quad in (3, 4) for r in rows) else (actors | recipients,)


def rank(one: Line, rows: Sequence[ClaimRow]) -> tuple[object, ...]:
    """What orders lines of one status: the new before what was told before, most origins, most reports, named in a title or lead, both sides told, force and aid first."""
    lead = min((0 if r.part == "title" else 1 if r.sentence <= 1 else 2 for r in rows), default=2)
    sides = max((bool(r.actors) + bool(r.recipients) for r in rows), default=0)
    material = any(r.quad in _MATERIAL for r in rows)
    return (not one.new, -len(one.origins), -one.fresh, lead, -sides, not material, one.first or "9", one.id)


def shown(rows: Sequence[ClaimRow]) -> ClaimRow:
    """The claim whose words stand for a happening: from the head of a report, one that names both sides, of the body, the earliest."""
    return min(
        rows,
        key=lambda r: (not _head(r), -(bool(r.actors) + bool(r.recipients)), not r.words, r.part == "title", r.sentence, r.published or "9", r.start, r.id),
    )  # fmt: skip


def told(row: ClaimRow, found: Gathered) -> Told:
    """The words of a claim with their outlet and address."""
    source = found.reports[row.report]
    who = outlet(source.outlet, source.url)
    return Told(
        words=clip(row.words, row.trigger), trigger=row.trigger, outlet=who.name, outlet_ar=who.name_ar, published=row.published,
        url=source.url, report=row.report, claim=row.id,
    )  # fmt: skip


def named(codes: Sequence[str]) -> list[str]:
    """Outlets by their names."""
    return [outlets()[c].name if c in outlets() else c for c in codes]


def origins(rows: Sequence[ClaimRow], made: Happening, found: Gathered) -> list[str]:
    """The media behind the independent origins of a happening: the agency whose word it is, else the outlet that told it first."""
    out: list[str] = []
    for group in made.carried.origins:
        media = Counter(carrier(r, found.texts[r.report]) for r in sorted(rows, key=lambda r: (r.published or "9", r.report)) if r.report in group)
        out.append(named([media.most_common(1)[0][0]])[0])
    return out


def _denials(one: Candidate, found: Gathered) -> list[Denial]:
    """Who denies a happening: one entry for each denying side."""
    by_claim = {t.denial: t for i in one.ids for t in found.ties.get(i, ())}
    out: dict[tuple[str, ...], Denial] = {}
    for key, tie in sorted(by_claim.items(), key=lambda x: (found.named[x[0]].published or "9", x[0])):
        row = found.named[key]
        by, by_ar = who(tie.by, row)
        out.setdefault(tuple(by), Denial(by=by, by_ar=by_ar, told=told(row, found)))
    return list(out.values())


def who(sides: Sequence[Side], row: ClaimRow) -> tuple[list[str], list[str]]:
    """Names of who denies, in English and Arabic; the outlet where nobody is named."""
    if not sides:
        own = outlet(row.outlet)
        return [own.name], [own.name_ar]
    return [s.name or s.code for s in sides], [s.name_ar or s.name or s.code for s in sides]


def phrase(row: ClaimRow, arabic: bool = False) -> str:
    """An act in a few words: what, by whom, on whom."""
    def name(side: Side) -> str:
        known = states().get(side.code)
        if known and side.kind not in ("person", "office"):
            return known[arabic]
        return (side.name_ar if arabic else side.name) or side.name or side.code

    before = STATUS[status(msgspec.structs.replace(row, polarity="affirmed"))][arabic]
    actors, recipients = ("، " if arabic else ", ").join(map(name, row.actors[:2])), ("، " if arabic else ", ").join(map(name, row.recipients[:2]))
    return f"{before}{WORDS[row.type][arabic]}" + (f": {actors}" if actors else "") + (f" {'←' if arabic else '→'} {recipients}" if recipients else "")
