"""How fast the view answers on a large ledger, asked by one visitor and by many at once.

python eval/bench_web.py [READINGS.jsonl] [--claims 100000] [--ledger FILE] [--users 20] [--think 1] [--seconds 60] [--workers 2] [--adding SECONDS]

READINGS.jsonl holds khabar.reading/1 lines; without it the reports of samples/ and eval/gold are read. They are repeated and
shifted as in bench_ledger.py until the ledger has the claims asked for. The server is `khabar serve` in processes of its own:
first one visitor asks every address once (nothing is known of it yet), then again; then, of a server just started, so many users at
once ask addresses at random (locust), each after a pause of `--think` seconds on average (0: without any), first while most pages
are made for the first time, then as a desk has it during its day. With `--adding` a
process of its own adds a report every so many seconds meanwhile, to a copy of the ledger. Milliseconds are those of the client on loopback, from the request to the last byte; "CPU" is processor time of the server for a request.
"""

from __future__ import annotations

from locust import FastHttpUser, constant, between, task  # isort: skip  (it patches the sockets first)
from locust.env import Environment  # isort: skip

import argparse
import itertools
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import gevent
import msgspec
from bench_ledger import endless, own_readings
from web_places import Served, percentile, places, spoken

from khabar import Ledger
from khabar.model import Reading

SHARES = (0.5, 0.95, 0.99)


def build(where: str, readings: Path | None, claims: int) -> None:
    """A ledger of so many claims."""
    decode = msgspec.json.Decoder(Reading).decode
    own = [decode(line) for line in readings.open("rb")] if readings else own_readings()
    total = 0
    source = endless(own)
    with Ledger(where) as ledger:
        while total < claims:
            total += ledger.add([next(source) for _ in range(100)], batch=100).claims
        ledger.settle()


def add_on(where: str, readings: Path | None, every: float) -> None:
    """Add a report that the ledger does not have, settle it, wait, and so on until stopped."""
    decode = msgspec.json.Decoder(Reading).decode
    own = [decode(line) for line in readings.open("rb")] if readings else own_readings()
    with Ledger(where, create=False) as ledger:
        have = int(next(row["value"] for row in ledger.status() if row["what"] == "reports"))
        for reading in itertools.islice(endless(own), have + 1000, None):
            ledger.add([reading], batch=1)
            ledger.settle()
            time.sleep(every)


def alone(served: Served, found: dict[str, list[str]]) -> None:
    """One visitor, every address twice."""
    print(f"\none visitor{'':<9}  n {'first: p50':>10} {'p95':>6} {'worst':>6} {'CPU p50':>8} {'CPU worst':>9} {'again: p50':>11} {'p95':>6}   the slowest")
    for name, own in found.items():
        first, again, cpu = [], [], []
        for place in own:
            before = served.cpu()
            first.append(_asked(served.address + place))
            cpu.append((served.cpu() - before) * 1000)
        for place in own:
            again.append(_asked(served.address + place))
        slowest = max(zip(first, own, strict=True))[1]
        print(
            f"{name:<18} {len(own):>3} {percentile(first, 0.5):>10.0f} {percentile(first, 0.95):>6.0f} {max(first):>6.0f} {percentile(cpu, 0.5):>8.0f} {max(cpu):>9.0f} "
            f"{percentile(again, 0.5):>11.1f} {percentile(again, 0.95):>6.1f}   {slowest}", flush=True,
        )  # fmt: skip


def _asked(address: str) -> float:
    """Milliseconds until the answer is there."""
    request = urllib.request.Request(address, headers={"accept-encoding": "gzip"})
    began = time.perf_counter()
    with urllib.request.urlopen(request, timeout=120) as answer:
        answer.read()
    return (time.perf_counter() - began) * 1000


def together(served: Served, found: dict[str, list[str]], users: int, think: float, seconds: float, parts: Sequence[str]) -> None:
    """So many users at once, measured over each of the parts, which last so many seconds."""
    pages = sorted(found)
    times: defaultdict[str, list[float]] = defaultdict(list)
    failed: list[str] = []

    class Visitor(FastHttpUser):
        host = served.address
        wait_time = between(0, 2 * think) if think else constant(0)

        @task
        def open(self) -> None:
            name = random.choice(pages)
            began = time.perf_counter()
            with self.client.get(random.choice(found[name]), name=name, headers={"accept-encoding": "gzip"}, catch_response=True) as answer:
                took = (time.perf_counter() - began) * 1000
                if answer.status_code != 200:
                    failed.append(f"{answer.status_code} {answer.request.url}")
            times[name].append(took)

    random.seed(11)
    runner = Environment(user_classes=[Visitor]).create_local_runner()
    runner.start(users, spawn_rate=users)
    for part in parts:
        before, began = served.cpu(), time.perf_counter()
        gevent.sleep(seconds)
        took, cpu = time.perf_counter() - began, served.cpu() - before
        now = {name: times.pop(name) for name in pages if name in times}
        _table(f"{part}: {users} users, a pause of {think:g} s on average", now, took, cpu)
    runner.quit()
    if failed:
        raise SystemExit(f"{len(failed)} requests failed, the first: {failed[0]}")


def _table(title: str, times: dict[str, list[float]], took: float, cpu: float) -> None:
    every = [t for own in times.values() for t in own]
    total = len(every)
    print(f"\n{title}, {took:.0f} s: {total} requests, {total / took:.0f} a second, CPU {cpu / total * 1000:.1f} ms a request, load {os.getloadavg()[0]:.1f}")
    print(f"{'page':<18} {'n':>6} {'p50':>6} {'p95':>6} {'p99':>6} {'worst':>6}")
    for name, own in [*sorted(times.items()), ("every page", every)]:
        print(f"{name:<18} {len(own):>6} " + " ".join(f"{percentile(own, s):>6.0f}" for s in SHARES) + f" {max(own):>6.0f}", flush=True)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", nargs="?", type=Path)
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--ledger")
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--think", type=float, default=1.0)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--each", type=int, default=24, help="Addresses of a page.")
    parser.add_argument("--adding", type=float, help="Seconds between two reports that are added meanwhile.")
    parser.add_argument("--add-on", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--only-together", action="store_true")
    parser.add_argument("--only-alone", action="store_true")
    given = parser.parse_args()
    if given.add_on:
        add_on(given.ledger, given.readings, given.adding)
        return
    with tempfile.TemporaryDirectory() as folder:
        where = given.ledger or str(Path(folder) / "bench.db")
        if not given.ledger:
            build(where, given.readings, given.claims)
        with Ledger(where, create=False) as ledger:
            ledger.settle()
            claims = {row["what"]: row["value"] for row in ledger.status()}["claims"]
            found = spoken(places(ledger, given.each))
        print(f"{date.today()} {platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {where}: {claims} claims, {given.workers} workers")
        if not given.only_together:
            served = Served(where, 1)
            try:
                served.idle()
                alone(served, found)
            finally:
                served.end()
        if not given.only_alone:
            if given.adding:
                where = shutil.copy(where, Path(folder) / "added.db")
            served, adder = Served(where, given.workers), None
            try:
                served.idle()
                parts = ["from the start", "then"]
                if given.adding:
                    more = [sys.executable, __file__, *([str(given.readings)] if given.readings else []), "--ledger", where, "--adding", str(given.adding), "--add-on"]
                    adder = subprocess.Popen(more)
                    parts = [f"{part}, a report added every {given.adding:g} s" for part in parts]
                together(served, found, given.users, given.think, given.seconds, parts)
            finally:
                if adder:
                    adder.terminate()
                served.end()


if __name__ == "__main__":
    main()
