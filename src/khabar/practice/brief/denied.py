"""Denials of a brief, each with the act it denies and the happenings that say it was done."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from khabar.ledger.denials import deniers
from khabar.ledger.outlets import outlet
from khabar.ledger.schema import claim, denial, event, event_claim, reading, report
from khabar.practice.brief.choose import Candidate, named, phrase, shown, told, who
from khabar.practice.brief.gather import Gathered
from khabar.practice.brief.lines import Denied
from khabar.practice.brief.watchlist import WatchList
from khabar.practice.brief.window import Known, Window

_SHOWN = 3
_MOST = 500
told_by = claim.alias("told_by")


def watched_denial(one: Candidate, watch: WatchList, found: Gathered) -> bool:
    """Whether a denial is watched: by who denies, or by the sides of what is denied."""
    for row in one.fresh:
        source = found.reports[row.report]
        if watch.outlets and outlet(source.outlet, source.url).code not in watch.outlets:
            continue
        acts = [found.named[key] for key, how in row.links if how == "denies" and key in found.named]
        if watch.types and "DENY" not in watch.types and not any(a.type in watch.types for a in acts):
            continue
        if any(watch.has(r.actors, r.recipients) for r in (row, *acts)) and watch.speaks_of(row.words, source.title or ""):
            return True
    return False


def is_denial(one: Candidate, found: Gathered) -> bool:
    """Whether an act told as not done is denied: by the word of one of its own sides, not merely told so by somebody else."""
    return one.rows[0].type != "DENY" and any(r.voices and r.voices[-1].side.code in {s.code for s in (*r.actors, *r.recipients)} for r in one.fresh)


def denied(connection: Connection, candidates: Sequence[Candidate], found: Gathered, asked: Window) -> list[Denied]:
    """The denials: of type DENY with their acts, and acts told as not done where no DENY says so."""
    out = []
    covered = {key for c in candidates if c.denial for r in c.rows for key, how in r.links if how == "denies"}
    for one in candidates:
        if not one.denial and all(r.id in covered or found.says.get(r.id) for r in one.fresh):
            continue
        made = one.made(found)
        best = shown(one.fresh)
        acts = [found.named[key] for r in one.rows for key, how in r.links if how == "denies" and key in found.named] if one.denial else list(one.fresh)
        by, by_ar = who(best.actors if one.denial else deniers(best, None), best)
        against = _against(connection, [a.id for a in acts] + [r.id for r in one.rows], asked)
        act = min(acts, key=lambda a: (a.report != best.report, -(bool(a.actors) + bool(a.recipients)), a.sentence, a.start), default=None)
        out.append(Denied(
            id=made.id, by=by, by_ar=by_ar, title=made.title, title_ar=made.title_ar, new=one.earlier == 0, fresh=len({r.report for r in one.fresh}),
            reports=len(made.carried.reports), outlets=named(made.carried.outlets), told=told(best, found),
            act=phrase(act) if act else "", act_ar=phrase(act, True) if act else "", against=[t for t, _ in against], against_ar=[t for _, t in against],
            denies=told(act, found) if act and (act.report, act.part, act.sentence) != (best.report, best.part, best.sentence) else None,
        ))  # fmt: skip
    return sorted(out, key=lambda d: (-d.fresh, -len(d.against), d.told.published or "9", d.id))


def _against(connection: Connection, keys: Sequence[str], asked: Window) -> list[tuple[str, str]]:
    """Titles, English and Arabic, of the happenings that these claims are tied to as their denial, as far as they had come by then."""
    query = (
        select(event.c.title, event.c.title_ar, report.c.id, report.c.key, report.c.day).distinct()
        .join(event_claim, event_claim.c.cluster == event.c.cluster).join(denial, denial.c.denied_id == event_claim.c.claim_id)
        .join(told_by, told_by.c.id == denial.c.denied_id).join(reading, reading.c.id == told_by.c.reading_id).join(report)
        .join(claim, claim.c.id == denial.c.content_id)
        .where(denial.c.content_id != denial.c.denied_id, claim.c.key.in_(sorted(set(keys))[:_MOST]), claim.c.current == 1)
        .order_by(report.c.day, event.c.title)
    )  # fmt: skip
    rows = connection.execute(query).all()
    return list(dict.fromkeys(
        (r.title, r.title_ar) for r in rows if asked.knows(Known(id=r.id, key=r.key, outlet=None, url=None, title=None, day=r.day))
    ))[:_SHOWN]  # fmt: skip
