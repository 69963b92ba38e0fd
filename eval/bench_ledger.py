"""How fast a ledger takes readings as it grows, and how fast it answers.

python eval/bench_ledger.py [READINGS.jsonl] [--claims 1000000] [--ledger FILE_OR_URL] [--only-add | --only-ask] [--judge 1000]

READINGS.jsonl holds khabar.reading/1 lines (`khabar read FILE --format jsonl`); without it the reports of samples/ and
eval/gold are read. They are repeated, each time under new keys and a year of weeks later, as a desk's reports come in, until the ledger has the claims
asked for; after every 50,000 they are settled (not with --only-add). Rates are given by the clock and by the processor's time of this process: on a machine that others use, the first
says how busy it was.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import random
import re
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec

from khabar import Ledger, read
from khabar.ingest.jsonl import reports
from khabar.model import Claim, Reading, content_id, report_key

ROOT = Path(__file__).parent.parent
_DATE = re.compile(r"\d{4}(?:-\d\d(-\d\d)?)?")
MARKS = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000)
WEEKS = 52
"""Weeks between a report and its next repetition: the days of one turn do not lie among those of another, nor its months and years (a year is 52 weeks here)."""
PORTION = 50_000
"""Claims after which they are settled into happenings."""
ALONE = 300
"""Reports added one a transaction at each mark."""


def own_readings() -> list[Reading]:
    """Readings of the reports of our own writing."""
    rows = list(reports((ROOT / "samples" / "reports.jsonl").read_text(encoding="utf-8"), "samples"))
    for path in sorted((ROOT / "eval" / "gold").glob("own*.json")):
        given = json.loads(path.read_text(encoding="utf-8"))
        rows += reports(json.dumps({k: given.get(k) for k in ("text", "published", "outlet", "title", "id")}), str(path))
    return [read(row) for row in rows if not hasattr(row, "reason")]


def shifted(reading: Reading, turn: int) -> Reading:
    """The same report some years later at another address: other keys, other days."""
    if not turn:
        return reading
    by = timedelta(weeks=turn * WEEKS)

    def moved(found: re.Match[str]) -> str:
        said = found.group()
        return (date.fromisoformat(said) + by).isoformat() if found.group(1) else f"{int(said[:4]) + turn:04}{said[4:]}"

    def later(value: str | None) -> str | None:
        return value and _DATE.sub(moved, value)

    old = reading.report
    published = later(old.published)
    url = f"{old.url or 'https://example.org/' + old.key}?turn={turn}"
    key = report_key(old.outlet, url, published, old.text or "")
    report = msgspec.structs.replace(old, key=key, url=url, published=published, id=f"{old.id}-{turn}")

    def claim(c: Claim) -> Claim:
        return msgspec.structs.replace(
            c, id=content_id(key, c.id), anchor=content_id(key, c.anchor),
            date=c.date and msgspec.structs.replace(c.date, value=later(c.date.value) or ""),
            window=c.window and [later(day) or "" for day in c.window],
            links=[msgspec.structs.replace(link, claim=content_id(key, link.claim)) for link in c.links],
        )  # fmt: skip

    return msgspec.structs.replace(
        reading, report=report, claims=[claim(c) for c in reading.claims],
        relations=[
            msgspec.structs.replace(
                r, id=content_id(key, r.id), since=later(r.since), until=later(r.until),
                claims=[content_id(key, c) for c in r.claims], contests=[content_id(key, c) for c in r.contests],
            )
            for r in reading.relations
        ],
    )  # fmt: skip


def endless(readings: list[Reading]) -> Iterator[Reading]:
    """The readings over and over, each turn shifted."""
    for turn in itertools.count():
        for reading in readings:
            yield shifted(reading, turn)


class Clock:
    """Seconds by the clock and of this process's processor time."""

    def __enter__(self) -> Clock:
        self.wall, self.cpu = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *error: object) -> None:
        self.wall, self.cpu = time.perf_counter() - self.wall, time.process_time() - self.cpu


class Spent:
    """Claims and the seconds they took."""

    def __init__(self) -> None:
        self.claims, self.wall, self.cpu = 0, 0.0, 0.0

    def take(self, claims: int, clock: Clock) -> None:
        self.claims, self.wall, self.cpu = self.claims + claims, self.wall + clock.wall, self.cpu + clock.cpu

    def rates(self) -> tuple[float, float]:
        """Claims a second by the clock and of the processor."""
        return self.claims / (self.wall or 1), self.claims / (self.cpu or 1)


def size(ledger: Ledger) -> float:
    """Megabytes of the database."""
    return float({row["what"]: row["value"] for row in ledger.status()}["size, MB"])


def grow(ledger: Ledger, readings: Iterator[Reading], goal: int, only_add: bool = False) -> None:
    """Add until the goal, with a line at every mark; settle every portion unless `only_add`."""
    columns = ("claims", "claims/s", "of CPU", "alone/s", "of CPU", "settled/s", "of CPU", "MB", "RSS MB")
    print(" ".join(f"{name:>9}" for name in columns), flush=True)
    total = unsettled = 0
    for mark in (*(m for m in MARKS if m < goal), goal):
        adding, settling = Spent(), Spent()
        while total < mark:
            portion = list(itertools.islice(readings, 100))
            with Clock() as clock:
                claims = ledger.add(portion, batch=100).claims
            adding.take(claims, clock)
            total, unsettled = total + claims, unsettled + claims
            if unsettled >= PORTION and not only_add:
                settling.take(*settle(ledger))
                unsettled = 0
        with Clock() as clock:
            claims = ledger.add(list(itertools.islice(readings, ALONE))).claims
        alone = Spent()
        alone.take(claims, clock)
        total, unsettled = total + claims, 0
        if not only_add:
            settling.take(*settle(ledger))
        rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        rates = [rate for spent in (adding, alone, settling) for rate in spent.rates()]
        print(" ".join(f"{value:>9.0f}" for value in (total, *rates, size(ledger), rss)), flush=True)


def settle(ledger: Ledger) -> tuple[int, Clock]:
    """Settle what is new; how many claims, and the time."""
    with Clock() as clock:
        settled = ledger.settle()
    return settled.claims, clock


def questions(ledger: Ledger) -> dict[str, Callable[[], Any]]:
    """What a desk asks."""
    row = next(ledger.claims(newest=True, limit=1))
    day = row.published or ""
    month = day[:8] + "01"

    def claims(**wanted: Any) -> Callable[[], Any]:
        return lambda: list(ledger.claims(**{"newest": True, "limit": 50, **wanted}))

    def relations(**wanted: Any) -> Callable[[], Any]:
        return lambda: list(ledger.relations(**{"newest": True, "limit": 50, **wanted}))

    def search(words: str, **limits: Any) -> Callable[[], Any]:
        return lambda: list(ledger.search(words, limit=20, **limits))

    event = next(iter(ledger.events(status="all", min_reports=2, limit=1)), None)
    outlet = (row.outlet or "").replace("'", "''")
    year = f"{int(day[:4]) - 1}{day[4:]}" if day else None

    def sql(query: str) -> Callable[[], Any]:
        return lambda: list(ledger.sql(query)[1])

    return {
        "status": ledger.status,
        "standing ARM CSTO": lambda: ledger.standing("ARM", "CSTO"),
        "standing ISR PSE": lambda: ledger.standing("ISR", "PSE"),
        "standing RUS UKR": lambda: ledger.standing("RUS", "UKR"),
        "standing ISR PSE, a year before": lambda: ledger.standing("ISR", "PSE", as_of=year),
        "standing RUS (with whom)": lambda: ledger.partners("RUS"),
        "disputes": ledger.disputes,
        "disputes of RUS": lambda: ledger.disputes(party="RUS"),
        "disputes, acts": ledger.denied,
        "events, newest": ledger.events,
        "events of RUS and UKR": lambda: ledger.events(party="RUS", other="UKR"),
        "events, most origins": lambda: ledger.events(order="origins"),
        "events, contested": lambda: ledger.events(contested="any"),
        "event ID": (lambda: ledger.event(event.id)) if event else lambda: None,
        "dyad ARM AZE": lambda: ledger.dyad("ARM", "AZE"),
        "dyad RUS UKR": lambda: ledger.dyad("RUS", "UKR"),
        "dyad ISR PSE": lambda: ledger.dyad("ISR", "PSE"),
        "dyad ARM AZE, by origin": lambda: ledger.dyad("ARM", "AZE", unit="origin", by="week"),
        "sql, types of the table": sql("SELECT type, count(*) FROM claim WHERE current = 1 GROUP BY type"),
        "sql, a day of the view": sql(f"SELECT report, type, actors FROM claims WHERE published = '{day}' LIMIT 100"),
        "sql, types of a month": sql(f"SELECT type, count(*) FROM claims WHERE published BETWEEN '{month}' AND '{day}' GROUP BY type"),
        "sql, an outlet's days": sql(f"SELECT published, count(*) FROM claims WHERE outlet = '{outlet}' AND published >= '{month}' GROUP BY published"),
        "sql, all types of the view": sql("SELECT type, count(*) FROM claims GROUP BY type"),
        "sql, kinds of ties": sql("SELECT kind, count(*) FROM relations GROUP BY kind"),
        "sql, evidence of a claim": sql(f"SELECT field, start, stop FROM claim_evidence WHERE claim = '{row.id}'"),
        "sql, what people said": sql("SELECT verdict, count(*) FROM judgement GROUP BY verdict"),
        "cite": lambda: ledger.cite(row.id),
        "judgements": lambda: ledger.judgements(limit=50),
        "claims, newest": claims(),
        "claims of ISR as actor": claims(actor="ISR"),
        "claims ISR to PSE": claims(actor="ISR", recipient="PSE"),
        "claims of ARM and AZE": claims(party="ARM", other="AZE"),
        "claims of ISR and PSE": claims(party="ISR", other="PSE"),
        "claims of the state RUS, a type": claims(actor="RUS", country=True, type="ASSAULT"),
        "claims of nobody": claims(actor="XYZ"),
        "claims held by RUS": claims(holder="RUS"),
        "claims of a type": claims(type="DENY"),
        "claims of a type in a month": claims(type="DENY", since=month, until=day),
        "claims on a day": claims(on=day),
        "claims negated and planned": claims(polarity="negated", modality="planned"),
        "claims of an outlet": claims(outlet=row.outlet),
        "claims of no outlet": claims(outlet="none"),
        "claims of a report": claims(report=row.report),
        "claims of a URL": claims(report=ledger.reading(row.report).report.url),
        "claim by anchor": claims(anchor=row.anchor),
        "claim by id": claims(key=row.id),
        "relations of ARM": relations(party="ARM"),
        "relations of ARM and CSTO": relations(party="ARM", other="CSTO"),
        "relations of ISR and PSE": relations(party="ISR", other="PSE"),
        "relations of a kind": relations(kind="membership"),
        "search, a rare word": search("باشينيان"),
        "search, a frequent word": search("قتل"),
        "search, a phrase": search("«رئيس الوزراء»"),
        "search, two words, a month": search("أرمينيا اتفاق", since=month),
        "search in quotations": search("إخطار", what="quotations"),
        "search in quotations, frequent": search("إسرائيل", what="quotations"),
        "search, nothing there": search("زرافات"),
        "standing ISR PSE, judged only": lambda: ledger.standing("ISR", "PSE", judged_only=True),
        "standing ISR PSE, machine only": lambda: ledger.standing("ISR", "PSE", machine_only=True),
        "standing ISR PSE, recorded": lambda: ledger.standing("ISR", "PSE", known="recorded", known_by=date.today().isoformat()),
        "disputes, judged only": lambda: ledger.disputes(judged_only=True),
        "disputes, machine only": lambda: ledger.disputes(machine_only=True),
        "disputes, acts, machine only": lambda: ledger.denied(machine_only=True),
        "events, judged only": lambda: ledger.events(judged_only=True),
        "events, machine only": lambda: ledger.events(machine_only=True),
        "event ID, machine only": (lambda: ledger.event(event.id, machine_only=True)) if event else lambda: None,
        "dyad RUS UKR, judged only": lambda: ledger.dyad("RUS", "UKR", judged_only=True),
        "dyad RUS UKR, machine only": lambda: ledger.dyad("RUS", "UKR", machine_only=True),
        "claims of ISR and PSE, judged only": claims(party="ISR", other="PSE", judged_only=True),
        "claims of ISR and PSE, machine only": claims(party="ISR", other="PSE", machine_only=True),
        "relations of ISR and PSE, machine only": relations(party="ISR", other="PSE", machine_only=True),
        "a reading": lambda: ledger.reading(row.report),
    }


def judge(ledger: Ledger, number: int) -> None:
    """Say something of so many claims of the pairs told of most, as a desk of coders does, and time one more said alone."""
    pairs = (("ISR", "PSE"), ("RUS", "UKR"), ("ARM", "AZE"), ("USA", "CHN"))
    found = [row.id for a, b in pairs for row in ledger.claims(party=a, other=b, newest=True, limit=4 * number, words=False)]
    several = random.Random(7).sample(found, min(number + 1, len(found)))
    verdicts: tuple[dict[str, str], ...] = ({"verdict": "confirm"}, {"verdict": "reject"}, {"verdict": "correct", "field": "type", "value": "CONSULT"})
    given = [{**verdicts[n % 3], "what": id_, "author": "bench"} for n, id_ in enumerate(several)]
    for name, some in ((f"{len(given) - 1} judgements", given[:-1]), ("one judgement", given[-1:])):
        with Clock() as said:
            taken = ledger.judge_many(some)
        with Clock() as settled:
            ledger.settle()
        print(f"{name}: {len(taken.added)} taken in {said.cpu * 1000:.0f} ms of CPU, {said.wall * 1000:.0f} by the clock; settled in {settled.cpu * 1000:.0f} and {settled.wall * 1000:.0f} ms")


def ask(ledger: Ledger, judgements: int = 0) -> None:
    """Each question six times; the first is the cold one. "of CPU" is the processor time of a warm one."""
    with Clock() as clock:
        settled = ledger.settle()
    print(f"\n{settled.claims} claims settled in {clock.wall:.0f} s, {clock.cpu:.0f} s of CPU")
    if judgements:
        judge(ledger, judgements)
    print(f"\n{'question':<38} {'rows':>5} {'first ms':>9} {'warm ms':>9} {'worst ms':>9} {'of CPU':>9}")
    for name, question in questions(ledger).items():
        times, cpu, rows = [], [], 0
        for _ in range(6):
            with Clock() as clock:
                found = question()
            times.append(clock.wall * 1000)
            cpu.append(clock.cpu * 1000)
            rows = len(found) if isinstance(found, list) else 1
        print(f"{name:<38} {rows:>5} {times[0]:>9.1f} {statistics.median(times[1:]):>9.1f} {max(times[1:]):>9.1f} {statistics.median(cpu[1:]):>9.1f}", flush=True)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", nargs="?", type=Path)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--ledger")
    parser.add_argument("--only-add", action="store_true", help="Settle and ask nothing.")
    parser.add_argument("--only-ask", action="store_true", help="Ask a ledger that is there.")
    parser.add_argument("--judge", type=int, default=0, metavar="N", help="Judge N claims before asking.")
    given = parser.parse_args()
    decode = msgspec.json.Decoder(Reading).decode
    with tempfile.TemporaryDirectory() as folder:
        where = given.ledger or str(Path(folder) / "bench.db")
        print(f"{date.today()} {platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {where}")
        with Ledger(where) as ledger:
            if not given.only_ask:
                readings = [decode(line) for line in given.readings.open("rb")] if given.readings else own_readings()
                grow(ledger, endless(readings), given.claims, given.only_add)
            if not given.only_add:
                ask(ledger, given.judge)


if __name__ == "__main__":
    main()
