"""The ledger from the command line: a user's first hour."""

import csv
import gzip
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar.cli import main

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "reports.jsonl"


def run(*arguments, code=0, input=None):
    result = CliRunner().invoke(main, [str(a) for a in arguments], input=input)
    assert result.exit_code == code, result.output + result.stderr
    return result


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    where = tmp_path_factory.mktemp("book") / "desk.db"
    run("add", SAMPLES, "--ledger", where)
    return where


def test_add_says_what_is_committed_and_adds_it_once(tmp_path):
    where = tmp_path / "desk.db"
    first = run("add", SAMPLES, "--ledger", where).stdout.splitlines()
    assert [line.split()[0] for line in first[:2]] == ["added", "added"] and first[-1].startswith("2 added: ")
    again = run("add", SAMPLES, "--ledger", where, "--batch", 10).stdout.splitlines()
    assert again == ["2 unchanged: 0 claims, 0 relations written"]
    rows = [json.loads(line) for line in run("add", SAMPLES, "--ledger", tmp_path / "b.db", "--format", "json").stdout.splitlines()]
    assert {row["outcome"] for row in rows} == {"added"} and all(row["claims"] for row in rows)


def test_paths_of_every_kind(tmp_path):
    folder = tmp_path / "reports"
    (folder / "inside").mkdir(parents=True)
    lines = SAMPLES.read_text(encoding="utf-8").splitlines()
    with gzip.open(folder / "a.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(lines[0] + "\n{\"id\": 1}\n" + "nothing\n")
    (folder / "inside" / "b.txt").write_text("نفت أنقرة قصف قرية.", encoding="utf-8")
    (folder / "notes.md").write_text("no report")
    where = tmp_path / "desk.db"
    result = run("add", folder, "--ledger", where, "--published", "2024-01-05", "--outlet", "صحيفة")
    assert "a.jsonl.gz:2" in result.stderr and "a.jsonl.gz:3" in result.stderr
    assert "2 set aside, 2 added" in result.stdout.splitlines()[-1] or "2 added" in result.stdout
    readings = run("read", SAMPLES, "--format", "jsonl").stdout
    run("add", "-", "--ledger", where, input=readings)
    labels = {row["label"] for row in json.loads(run("sql", "SELECT label FROM report", "--ledger", where, "--format", "json").stdout)}
    assert labels == {"freeze", "denial", "b.txt"}
    run("add", tmp_path / "nowhere", "--ledger", where, code=1)
    assert "no such file" in run("add", tmp_path / "nowhere", "--ledger", where, code=1).stderr


def test_claims_in_three_forms(book):
    table = run("claims", "--ledger", book, "--type", "deny").stdout
    assert "TUR" in table and "DENY" in table and "صحيفة النموذج" in table
    rows = json.loads(run("claims", "--ledger", book, "--actor", "TUR", "--type", "DENY", "--format", "json").stdout)
    assert rows[0]["claim"][:12] in [line.split()[0] for line in table.splitlines()[1:] if line[:1].strip()], "the table begins with what other commands take"
    assert rows[0]["actors"] == ["TUR"] and rows[0]["links"][0].startswith("denies:") and rows[0]["words"].startswith("نفت")
    flat = list(csv.DictReader(io.StringIO(run("claims", "--ledger", book, "--format", "csv", "--limit", 0).stdout)))
    assert {row["polarity"] for row in flat} == {"affirmed", "negated"} and len(flat) > 5
    assert "no such claim" in run("claims", "--ledger", book, "--actor", "New Zealand").stdout
    assert "no side 'XXX'" in run("claims", "--ledger", book, "--actor", "XXX", code=1).stderr


def test_the_reporters_voice_is_the_outlets(book):
    rows = json.loads(run("claims", "--ledger", book, "--format", "json", "--limit", 0).stdout)
    assert any(row["holders"] == ["صحيفة النموذج"] for row in rows)


def test_search_marks_the_words(book):
    table = run("search", "مستشار", "--ledger", book).stdout
    assert "[مستشاراً]" in table
    hits = json.loads(run("search", "مستشار", "--ledger", book, "--format", "json").stdout)
    start, end = hits[0]["marks"][0]
    assert hits[0]["snippet"][start:end] == "مستشاراً"
    spoken = json.loads(run("search", "إخطار", "--quotations", "--ledger", book, "--format", "json").stdout)
    assert spoken[0]["speaker_code"] == "RUS"
    assert "nothing found" in run("search", "زرافة", "--ledger", book).stdout
    run("search", "،", "--ledger", book, code=1)


def test_status_and_sql(book):
    rows = {r["what"]: r["value"] for r in json.loads(run("status", "--ledger", book, "--format", "json").stdout)}
    assert rows["reports"] == 2 and rows["claims"] > 5 and rows["text kept of new reports"] == "full"
    out = run("sql", "SELECT label, day FROM report ORDER BY label", "--ledger", book, "--format", "csv").stdout
    assert out == "label,day\ndenial,2023-05-16\nfreeze,2024-02-24\n"
    run("sql", "DELETE FROM report", "--ledger", book, code=1)


def test_no_ledger_names_the_remedy(tmp_path):
    for command in (["claims"], ["search", "قتل"], ["status"], ["sql", "SELECT 1"]):
        result = run(*command, "--ledger", tmp_path / "none.db", code=1)
        assert "khabar add" in result.stderr
    assert not (tmp_path / "none.db").exists()


def test_forget_asks_and_forgets(tmp_path):
    where = tmp_path / "desk.db"
    run("add", SAMPLES, "--ledger", where)
    run("forget", "freeze", "--ledger", where, input="n\n", code=1)
    assert "مستشاراً" in run("search", "مستشار", "--ledger", where).stdout
    run("forget", "freeze", "--ledger", where, "--yes")
    assert "nothing found" in run("search", "مستشار", "--ledger", where).stdout
    other = tmp_path / "again.jsonl"  # the same text by another outlet
    other.write_text(SAMPLES.read_text(encoding="utf-8").replace("صحيفة النموذج", "صحيفة أخرى"), encoding="utf-8")
    assert "1 forgotten, 1 added" in run("add", other, "--ledger", where, "--batch", 2, "--quiet").stdout
