"""A process that adds is killed at any moment: what it said is added is there, nothing is half there, nothing twice.

Three kills a store in the test run; KHABAR_KILLS=100 (make test-kill) for the whole count.
"""

import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import msgspec
from sqlalchemy import text

from khabar.ledger.book import Ledger
from khabar.ledger.flatten import claim_rows
from khabar.model import report_key

KILLS = int(os.environ.get("KHABAR_KILLS", "3"))
EACH = 40
"""Readings that there are to add for each kill; a child seldom lives to add as many."""


def many(readings, number):
    """Readings under as many keys as asked for."""
    out = []
    for n in range(number):
        old = readings[n % len(readings)]
        url = f"https://example.org/{n}"
        key = report_key(old.report.outlet, url, old.report.published, old.report.text)
        out.append(msgspec.structs.replace(old, report=msgspec.structs.replace(old.report, url=url, key=key)))
    return out


def add_and_kill(where, file, batch, chance, acknowledged):
    """Start an adder and kill it some time after some of its lines; what it printed at all is acknowledged."""
    command = [sys.executable, str(Path(__file__).parent / "adder.py"), where, str(file), str(batch)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    lines = [child.stdout.readline() for _ in range(chance.randrange(1, 14))]
    time.sleep(chance.random() * 0.05)
    child.kill()
    lines.append(child.communicate()[0])
    acknowledged.update(word for line in lines for word in line.split() if len(word) == 32)


def check(where, by_key, acknowledged):
    """The ledger holds every acknowledged report, each report whole and once, and finds nothing wrong with itself."""
    with Ledger(where) as ledger:
        with ledger.engine.connect() as connection:
            keys = [key for (key,) in connection.execute(text("SELECT key FROM report"))]
            words = connection.execute(text("SELECT count(*) FROM report_words")).scalar()
        assert acknowledged <= set(keys), "an acknowledged report is lost"
        assert len(keys) == len(set(keys)) == words
        rows = list(ledger.claims())
        assert rows == [row for key in in_order(rows, keys) for row in claim_rows(by_key[key])], "a report is half there or twice"
        sides = {(r.id, r.report) for code in ("TUR", "ARM") for r in ledger.claims(party=code)}
        expected = {(r.id, r.report) for r in rows if {s.code for s in (*r.actors, *r.recipients)} & {"TUR", "ARM"}}
        assert sides == expected
        if ledger.engine.dialect.name == "sqlite":
            with sqlite3.connect(where) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                connection.execute("INSERT INTO report_words (report_words) VALUES ('integrity-check')")
        return len(keys)


def in_order(rows, keys):
    """Keys of reports in the order of their claims, those without claims behind."""
    return list(dict.fromkeys([*(row.report for row in rows), *keys]))


def test_kills(where, readings, tmp_path):
    chance = random.Random(4)
    given = many([r for r in readings if r.claims], KILLS * EACH)
    by_key = {r.report.key: r for r in given}
    file = tmp_path / "readings.jsonl"
    encode = msgspec.json.Encoder().encode
    file.write_bytes(b"\n".join(encode(r) for r in given) + b"\n")
    acknowledged: set[str] = set()
    for kill in range(KILLS):
        add_and_kill(where, file, chance.choice([1, 1, 3, 10]), chance, acknowledged)
        if kill < 3 or kill % 10 == 9:
            there = check(where, by_key, acknowledged)
            assert there >= len(acknowledged)
    assert acknowledged, "no child lived long enough to add anything"
    with Ledger(where) as ledger:
        ledger.add(given, batch=100)
    assert check(where, by_key, set(by_key)) == len(given)
