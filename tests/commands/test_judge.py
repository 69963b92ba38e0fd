"""khabar judge: one call of the library for each command; bad lines lose nothing; reviewed reports score full marks."""

import json

import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.evaluation.gold import evaluate
from khabar.ledger.book import Ledger

TEXT = "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق. ونفت وزارة الدفاع التركية قصف المستودع."


@pytest.fixture
def where(tmp_path):
    where = str(tmp_path / "ledger.db")
    with Ledger(where) as ledger:
        ledger.add(read(TEXT, outlet="صحيفة أ", published="2024-03-10", id="r1"))
    return where


def run(*arguments, code=0):
    done = CliRunner().invoke(main, ["judge", *arguments])
    assert done.exit_code == code, done.output
    return done.output


def strike(where):
    with Ledger(where) as ledger:
        return next(c for c in ledger.claims(machine_only=True) if c.type == "ASSAULT" and c.polarity == "affirmed")


def listed(where, *more):
    return json.loads(run("list", "--ledger", where, "--format", "json", *more))


def test_every_command_adds_a_row(where):
    one, more = strike(where), ("--ledger", where, "--author", "amal")
    with Ledger(where) as ledger:
        deny = next(c for c in ledger.claims(type="DENY"))
    assert "correct claim" in run("correct", one.id[:8], "actors", "IRN;SYR", *more, "--note", "why")
    run("correct", one.id, "quantities", "killed=3;wounded=~10", *more)
    run("confirm", one.id, "--field", "type", *more)
    run("reject", one.id, "--field", "recipients", *more, "--role", "adjudicator")
    run("add", "r1@«المستودع»", "type=PROTEST", "actors=TUR", *more)
    run("reject", deny.id, "--with", one.id, *more)
    for verdict in ("same", "different", "unsure"):
        run(verdict, one.id, deny.id, *more)
    run("reviewed", "r1", *more)
    assert "said already" in run("reviewed", "r1", *more)
    run("correct", "r1#e3", "name", "Republic of Iraq", *more)
    rows = listed(where)
    assert [r["verdict"] for r in rows] == ["correct", "correct", "confirm", "reject", "add", "reject", "same", "different", "unsure", "reviewed", "correct"]
    assert rows[0]["note"] == "why" and rows[3]["role"] == "adjudicator" and rows[6]["state"] == "replaced"
    with Ledger(where) as ledger:
        (judged,) = [c for c in ledger.claims() if c.id == one.id]
        assert [s.code for s in judged.actors] == ["IRN", "SYR"] and judged.recipients == ()
        assert [(q.what, q.min, q.approx) for q in judged.quantities] == [("killed", 3, False), ("wounded", 10, True)]
    for id in (11, 10, 9, 6, 5, 4, 3, 2, 1):
        run("undo", str(id), *more)
    assert strike(where) == one and {r["state"] for r in listed(where, "--target", "claim") if r["verdict"] != "undo"} == {"undone"}


def test_lines_go_out_and_in_and_bad_ones_are_named(where, tmp_path):
    one = strike(where)
    lines = [
        {"verdict": "correct", "what": one.id, "field": "modality", "value": "possible", "note": "«نعم»"},
        {"verdict": "correct", "what": one.id, "field": "modality", "value": "maybe"},
        {"verdict": "add", "what": "r1@0-4", "value": {"type": "THREATEN", "actors": [{"code": "NEWGROUP", "name": "New Group"}]}, "author": "basim"},
    ]  # fmt: skip
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join([*(json.dumps(line) for line in lines), "{broken", "", "[1]"]), encoding="utf-8")
    said = run("load", str(file), "--author", "amal", "--ledger", where, code=1)
    assert "2 added, 0 said already, 3 set aside" in said
    assert f"{file}:2:" in said and "actual, planned" in said and f"{file}:4:" in said and f"{file}:6:" in said
    out = tmp_path / "out.jsonl"
    run("export", "--out", str(out), "--ledger", where)
    assert "2 said already" in run("load", str(out), "--ledger", where)
    other = str(tmp_path / "other.db")
    with Ledger(other) as ledger:
        ledger.add(read(TEXT, outlet="صحيفة أ", published="2024-03-10", id="r1"))
    run("load", str(out), "--ledger", other)
    with Ledger(where) as a, Ledger(other) as b:
        assert [(c.id, c.type, c.modality, c.actors) for c in a.claims()] == [(c.id, c.type, c.modality, c.actors) for c in b.claims()]


def test_a_reviewed_report_is_gold(where, tmp_path):
    more = ("--ledger", where, "--author", "amal")
    run("reviewed", "r1", *more)
    run("export", "--as", "gold", "--out", str(tmp_path / "plain"), "--ledger", where)
    plain = evaluate(tmp_path / "plain")
    assert plain.prf("triple") == (1.0, 1.0, 1.0)
    one = strike(where)
    run("correct", one.id, "type", "COERCE", *more)
    run("add", "r1@«ونفت»", "type=THREATEN", "actors=TUR", "recipients=IRQ", *more)
    run("export", "--as", "gold", "--out", str(tmp_path / "gold"), "--ledger", where)
    made = json.loads((tmp_path / "gold" / "r1.json").read_text(encoding="utf-8"))
    assert made["text"] == TEXT and {"COERCE", "THREATEN"} <= {e["type"] for e in made["events"]}
    assert all(TEXT[e["start"] : e["end"]] == e["trigger"] for e in made["events"])
    assert evaluate(tmp_path / "gold").prf("triple")[2] < 1.0
