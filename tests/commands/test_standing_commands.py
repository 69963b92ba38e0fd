"""Standing and disputes from the command line, over reports of our own."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar.cli import main
from khabar.ledger.book import Ledger

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def run(*arguments, code=0):
    result = CliRunner().invoke(main, [str(a) for a in arguments])
    assert result.exit_code == code, result.output + result.stderr
    return result


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    where = tmp_path_factory.mktemp("book") / "desk.db"
    run("add", SAMPLES / "ledger.jsonl", SAMPLES / "reports.jsonl", "--ledger", where, "--batch", 10)
    return where


def standing(book, *arguments):
    return json.loads(run("standing", *arguments, "--ledger", book, "--format", "json").stdout)


def test_three_accounts_and_the_tables_side_by_side(book):
    rows = [r for r in standing(book, "ARM", "CSTO", "--as-of", "2024-02-25") if r["kind"] == "membership"]
    assert [(r["account"], r["state"], r["polarity"], r["manner"]) for r in rows if r["account_is"] != "tables"] == [
        ("ARM", "frozen", "affirmed", "de_facto"), ("CSTO", "notified", "negated", "de_jure"), ("RUS", "formal-step", "negated", "de_jure"),
    ]  # fmt: skip
    assert [r["carried_by"] for r in rows if r["account"] == "CSTO"] == [["TASS"]]
    assert [r["since"] for r in rows if r["account"] == "ARM"] == [None]
    (tables,) = [r for r in rows if r["account_is"] == "tables"]
    assert tables["account"].startswith("tables:") and tables["state"] == "member"
    table = run("standing", "ARM", "CSTO", "--as-of", "2024-02-25", "--ledger", book).stdout
    assert ("de facto against de jure: ARM: member whose" in table and "through TASS" in table and "جمّدت" in table)


def test_without_tables_is_the_ledger_of_reports_alone(book):
    rows = standing(book, "ARM", "CSTO", "--without-tables")
    assert rows and not [r for r in rows if r["account_is"] == "tables"]


def test_knowledge_and_names(book):
    known = standing(book, "أرمينيا", "csto", "--known-by", "2024-02-24", "--without-tables")
    assert {r["account"] for r in known if r["kind"] == "membership"} == {"ARM", "CSTO"}, "the Kremlin spoke a day later"
    assert standing(book, "ARM", "CSTO", "--known-by", "2024-12-31", "--known", "recorded", "--without-tables") == []
    assert {r["account"] for r in standing(book, "ARM", "CSTO", "--according-to", "Dmitry Peskov")} == {"RUS"}


def test_csv_is_read_back_as_it_is(book):
    text = run("standing", "ARM", "FRA", "--ledger", book, "--format", "csv").stdout
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {"pledged", "planned"} <= {r["state"] for r in rows} and all(r["manner"] in ("unstated", "de_jure") for r in rows)


def test_who_has_ties_and_what_is_contested(book):
    partners = json.loads(run("standing", "ARM", "--ledger", book, "--format", "json").stdout)
    assert {"CSTO", "FRA"} <= {r["with"] for r in partners}
    contested = json.loads(run("disputes", "--ledger", book, "--format", "json").stdout)
    assert {(r["kind"], r["how"]) for r in contested} >= {("membership", "de facto against de jure"), ("ceasefire", "incompatible")}
    assert [r["newest"] for r in contested] == sorted((r["newest"] for r in contested), reverse=True)
    only = json.loads(run("disputes", "--party", "RUS", "--ledger", book, "--format", "json").stdout)
    assert only == []


def test_acts_that_are_denied(book):
    rows = json.loads(run("disputes", "--acts", "--ledger", book, "--format", "json").stdout)
    assert [r["published"] for r in rows] == sorted((r["published"] for r in rows), reverse=True)
    turkish = [r for r in rows if r["actors"] == ["TUR"]]
    assert turkish and turkish[0]["act"].startswith("ASSAULT") and "قصف" in turkish[0]["words"]
    only = json.loads(run("disputes", "--acts", "--party", "TUR", "--ledger", book, "--format", "json").stdout)
    assert only and len(only) < len(rows)
    assert "--kind and --as-of" in run("disputes", "--acts", "--kind", "base", "--ledger", book, code=2).stderr


def test_errors_say_what_to_do(book):
    assert "near it: ARM" in run("standing", "XARM", "CSTO", "--ledger", book, code=1).stderr
    assert "YYYY-MM-DD" in run("standing", "ARM", "CSTO", "--as-of", "2024", "--ledger", book, code=2).stderr
    assert "two different" in run("standing", "ARM", "Armenia", "--ledger", book, code=1).stderr


def test_the_store_and_the_rows_give_the_same_standing(book):
    from khabar.ledger.standing import of_pair
    from khabar.ledger.standing import standing as of_statements

    with Ledger(book) as ledger:
        for a, b in (("ARM", "CSTO"), ("ARM", "FRA"), ("ARM", "AZE")):
            by_store = ledger.standing(a, b, without_tables=True)
            by_rows = of_statements(a, b, of_pair(a, b, ledger.relations()))
            said = [[[(x.holder.key, [e.position for e in x.entries]) for x in s.accounts], s.disagreements] for s in by_rows]
            assert [[[(x.holder.key, [e.position for e in x.entries]) for x in s.accounts], s.disagreements] for s in by_store] == said
