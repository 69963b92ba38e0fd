"""What is worked out beforehand says what the tables say, whatever is added, superseded or forgotten after."""

import msgspec
import pytest
from sqlalchemy import text

from khabar import read
from khabar.ledger import beforehand

STORIES = (
    ("2024-03-01", "قالت رئيسة مولدوفا مايا ساندو أمس إن بلادها جمدت عمليا مشاركتها في رابطة الدول المستقلة.\n"
     "لكن الناطق باسم الكرملين دميتري بيسكوف أكد أن كيشيناو لم تتخذ أي إجراء رسمي لتعليق مشاركتها في رابطة الدول المستقلة."),
    ("2024-03-02", "قالت وزارة الخارجية في كيشيناو إن مولدوفا انسحبت من رابطة الدول المستقلة. وأكدت روسيا أن مولدوفا عضو في رابطة الدول المستقلة."),
    ("2024-03-05", "وقعت تركيا وقطر اتفاقية دفاع مشترك في أنقرة. ونفت الدوحة توقيع اتفاقية دفاع مع تركيا."),
    ("2024-03-09", "فرضت سويسرا عقوبات على بيلاروسيا. وقالت مينسك إن سويسرا لم تفرض عقوبات على بيلاروسيا."),
    ("2024-03-11", "نفى الكرملين أن تكون مولدوفا قد انسحبت من رابطة الدول المستقلة، وقال إنها عضو في رابطة الدول المستقلة."),
)
PAIRS = (("MDA", "CIS"), ("TUR", "QAT"), ("CHE", "BLR"))


def told(number, outlet):
    day, words = STORIES[number]
    return read(words, published=day, outlet=outlet)


def answers(ledger, anew=True):
    """Everything that memos shorten, asked as by a process that has read nothing yet, or by one that goes on."""
    if anew:
        ledger.recall.stamp = ()
    standings = [ledger.standing(a, b, **asked) for a, b in PAIRS for asked in ({}, {"as_of": "2024-03-05"}, {"known_by": "2024-03-02"})]
    maps = [ledger.network(), ledger.network(as_of="2024-03-05"), ledger.network(focus="MDA")]
    counts = {row["what"]: row["value"] for row in ledger.status() if row["what"] != "size, MB"}
    return msgspec.to_builtins([standings, ledger.disputes(), ledger.disputes(party="MDA"), ledger.partners("MDA"), maps]), counts


def alike(ledger):
    """Whether the answers are those of the tables alone; says how many memos there were."""
    gone_on = answers(ledger, anew=False)
    made = answers(ledger)
    assert gone_on == made
    with ledger.engine.connect() as connection:
        kept = list(connection.execute(text("SELECT kind, name, value FROM memo")))
        connection.rollback()
    with ledger.engine.begin() as connection:
        connection.execute(text("DELETE FROM memo"))
    assert answers(ledger) == made
    with ledger.engine.begin() as connection:
        for kind, name, value in kept:
            connection.execute(text("INSERT INTO memo VALUES (:kind, :name, :value)"), {"kind": kind, "name": name, "value": value})
    return len(kept)


@pytest.fixture
def settled(ledger, monkeypatch):
    monkeypatch.setattr(beforehand, "LEAST", 1)
    ledger.add([told(n, "صحيفة الشاطئ") for n in range(3)])
    ledger.settle()
    return ledger


def test_memos_say_what_the_tables_say(settled):
    assert settled.disputes() and settled.standing("MDA", "CIS")
    assert alike(settled) > 3


def test_reports_that_come_later_are_counted_in(settled):
    before = answers(settled)
    settled.add([told(n, "صحيفة المرفأ") for n in range(5)], batch=2)
    assert alike(settled) >= 2  # the pairs and the counts are carried on
    assert answers(settled) != before
    settled.settle()
    assert alike(settled) > 3


def test_a_judgement_lets_go_what_it_touches_and_nothing_else(settled):
    said = {
        "a tie is rejected": lambda: settled.judge("reject", next(settled.relations(party="MDA")).id, author="Nur"),
        "a tie is corrected": lambda: settled.judge("correct", next(settled.relations(party="TUR")).id, field="status", value="not in force", author="Nur"),
        "a claim is rejected": lambda: settled.judge("reject", next(c for c in settled.claims() if c.type != "DENY").id, author="Nur"),
        "who is named is corrected": lambda: settled.judge("correct", f"{told(2, 'صحيفة الشاطئ').report.key}#QAT", field="code", value="BHR", author="Nur"),
        "all is taken back": lambda: [settled.judge("undo", j.id, author="Nur") for j in settled.judgements()],
    }
    for what, say in said.items():
        before = answers(settled)
        say()
        assert answers(settled) != before, what
        assert alike(settled) >= 2, what
        settled.settle()
        assert alike(settled) > 3, what
    settled.add([told(3, "صحيفة الشاطئ")])
    assert alike(settled) > 3  # people said nothing of what came in


def test_a_newer_reading_and_a_forgotten_report_leave_no_stale_answer(settled):
    first = told(0, "صحيفة الشاطئ")
    newer = msgspec.structs.replace(first, reader=msgspec.structs.replace(first.reader, version="99.0"), relations=[])
    settled.add(newer)
    assert alike(settled) == 0
    settled.settle()
    assert alike(settled) > 2
    settled.forget(told(1, "صحيفة الشاطئ").report.key, claims=True)
    alike(settled)
    settled.settle()
    alike(settled)
