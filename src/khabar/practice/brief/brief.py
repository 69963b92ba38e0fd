"""A brief, put together: what is new for a watch list, folded, with what was denied, what moved and who fell silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from khabar.ledger.outlets import outlet
from khabar.ledger.schema import report
from khabar.ledger.settle import Progress, settle
from khabar.practice.brief import memory
from khabar.practice.brief.choose import Candidate, content_of_another, line, one_story, out, rank, watched
from khabar.practice.brief.denied import denied, is_denial, watched_denial
from khabar.practice.brief.gather import gather
from khabar.practice.brief.heads import heads
from khabar.practice.brief.lines import Brief, Head, Line
from khabar.practice.brief.moves import moves
from khabar.practice.brief.silence import silent_feeds, silent_outlets
from khabar.practice.brief.watchlist import WatchList, watch_list
from khabar.practice.brief.watchlist import watched as watch_of
from khabar.practice.brief.window import Window, last_entered, window

ORDER = ("done", "planned", "demanded")
"""The statuses of lines, in the order in which they are told."""


def brief(
    engine: Engine, watch: WatchList | str | Path | Mapping[str, Any], *, since: str | None = None, first: str | None = None,
    last: str | None = None, state: str | Path | None = None, keep: bool | None = None, feeds: str | Path | None = None,
    feeds_state: str | Path | None = None, now: datetime | None = None, progress: Progress | None = None, written: Callable[[Brief], None] | None = None,
) -> Brief:  # fmt: skip
    """What is new for a watch list.

    Args:
        engine: the ledger's database.
        watch: a watch list, the file of one, or a mapping with its keys.
        since: by entry into the ledger: "last" (the default: since this list was last briefed on), a day, a moment or "7d".
        first, last: by days of publication instead, as if nothing later were known.
        state: a file that remembers when the list was last briefed on; the ledger does where None.
        keep: whether to remember this brief; None for yes where since is "last".
        feeds, feeds_state: a file of feeds (and what `khabar watch` remembers of it) whose silence is told too.
        now: the time; the clock where None.
        progress: called while happenings are settled.
        written: called with the brief before it is remembered as told: what fails there is told again next time.

    Raises:
        ConfigError: a watch list with something wrong in it, or arguments that do not go together.
    """
    if isinstance(watch, Mapping):
        watch = watch_of(dict(watch), engine)
    elif not isinstance(watch, WatchList):
        watch = watch_list(watch, engine)
    now = now or datetime.now(UTC)
    by_last = first is None and last is None and since in (None, "last")
    kept = Path(state) if state else None
    asked = window(engine, since=since, remembered=memory.recall(engine, watch.name, kept) if by_last else None, first=first, last=last, now=now)
    settle(engine, progress)
    with engine.connect() as connection:
        made = _made(connection, asked, watch, now.date().isoformat(), feeds and Path(feeds), feeds_state and Path(feeds_state))
    if written:
        written(made)
    if (by_last if keep is None else keep) and asked.by == "entry" and asked.until:
        memory.remember(engine, watch.name, asked.until, last_entered(engine, asked.until) or "", kept)
    return made


def _made(
    connection: Connection, asked: Window, watch: WatchList, today: str, feeds: str | Path | None, feeds_state: str | Path | None
) -> Brief:  # fmt: skip
    found = gather(connection, asked, watch)
    candidates = [one for c in sorted(found.clusters) if (one := Candidate(found, c, asked)).fresh]
    left: Counter[str] = Counter()
    lines: list[tuple[tuple[object, ...], Line, Candidate]] = []
    denials: list[Candidate] = []
    folded = 0
    for one in candidates:
        if not (watched_denial(one, watch, found) if one.denial else watched(one, watch, found)):
            continue
        made = one.made(found)
        why = out(one, made, watch, found)
        if why:
            left[why] += 1
        elif one.denial or one.status == "not done":
            if one.denial or is_denial(one, found):
                denials.append(one)
            elif not all(found.says.get(r.id) for r in one.fresh):
                left["told as not done"] += 1
        elif content_of_another(one, found, watch):
            folded += 1
        else:
            told = line(one, made, found, watch)
            lines.append((rank(told, one.fresh), told, one))
    lines.sort(key=lambda x: x[0])
    stories = one_story([(told, one) for _, told, one in lines])
    shown = [told for status in ORDER for told in [x for x in stories if x.status == status][: watch.most]]
    denied_ = denied(connection, denials, found, asked) if "denied" in watch.statuses else []
    moved, slight = moves(connection, asked, watch)
    if slight:
        left["slight standings"] = slight
    reports = {r.report for _, _, one in lines for r in one.fresh} | {r.report for one in denials for r in one.fresh}
    titles = heads(connection, asked, watch, reports | {m.told.report for m in moved})
    days = _days(connection, asked)
    end = asked.last or (days[1] if asked.by == "publication" else today)
    quiet, judged = silent_outlets(connection, watch, end, asked.by == "entry")
    return Brief(
        name=watch.name, by=asked.by, since=asked.since, first=asked.first, last=asked.last, day=end, published=days[:2], ledger=_ledger(connection), read=days[2],
        outlets_read=days[3], reports=len(reports),
        happenings=len(lines) + len(denied_), origins=sorted({o for _, told, _ in lines for o in told.origins}), lines=shown, denials=denied_[: watch.most],
        moves=moved[: watch.most], heads=titles[: watch.most], silent=[*quiet, *(silent_feeds(Path(feeds), end or today, Path(feeds_state) if feeds_state else None) if feeds else ())],
        judged_silent=judged, more=_more(stories, titles, watch.most), left_out=dict(sorted(left.items())), folded=folded, link=watch.link, mail_from=watch.mail_from, mail_to=watch.mail_to,
    )  # fmt: skip


def _more(stories: list[Line], titles: list[Head], most: int) -> dict[str, int]:
    counts = Counter({**Counter(told.status for told in stories), "heads": len(titles)})
    return {status: n - most for status in (*ORDER, "heads") if (n := counts[status]) > most}


def _ledger(connection: Connection) -> tuple[str | None, str | None]:
    """First and last day of publication of all reports."""
    first, last = connection.execute(select(func.min(report.c.day), func.max(report.c.day)).where(report.c.day != "")).one()
    return first, last


def _days(connection: Connection, asked: Window) -> tuple[str | None, str | None, int, int]:
    """First and last day of publication of the fresh reports, how many they are, and of how many outlets."""
    query = select(report.c.outlet, func.min(report.c.day), func.max(report.c.day), func.count()).where(asked.asked()).group_by(report.c.outlet)
    rows = connection.execute(query).all()
    known = [r for r in rows if r[2]]
    return (
        min((r[1] for r in known if r[1]), default=None), max((r[2] for r in known), default=None), sum(r[3] for r in rows),
        len({outlet(r[0]).code for r in rows}),
    )  # fmt: skip


