import csv
import io
import json

import pytest
from click.testing import CliRunner
from made import readings as read_all
from test_settle import DAILY

from khabar import read
from khabar.cli import main
from khabar.ledger.book import Ledger


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    where = str(tmp_path_factory.mktemp("desk") / "desk.db")
    with Ledger(where) as ledger:
        ledger.add(read_all(*DAILY))
    return where


def run(desk, *arguments):
    outcome = CliRunner().invoke(main, [*arguments, "--ledger", desk])
    assert outcome.exit_code == 0, outcome.output
    return outcome.output


def test_events_are_found_by_sides_days_and_origins(desk):
    found = json.loads(run(desk, "events", "--actor", "TUR", "--type", "assault", "--min-origins", "3", "--format", "json"))
    assert [(e["first"], e["reports"], e["outlets"], e["origins"], e["contested"]) for e in found] == [("2024-03-09", 3, 3, 3, ["denied"])]
    assert "as told by" in found[0]["title"] and "بحسب" in found[0]["title_ar"]
    same = json.loads(run(desk, "events", "--pair", "TUR", "IRQ", "--country", "--contested", "denied", "--format", "json"))
    assert found[0]["event"] in {e["event"] for e in same} or not found[0]["recipients"]
    assert json.loads(run(desk, "events", "--actor", "TUR", "--since", "2025-01-01", "--format", "json")) == []
    rows = list(csv.DictReader(io.StringIO(run(desk, "events", "--format", "csv", "--limit", "0"))))
    assert len(rows) == len({r["event"] for r in rows}) > 5 and all(r["status"] == "done" for r in rows)
    assert len(json.loads(run(desk, "events", "--status", "all", "--format", "json"))) > len(json.loads(run(desk, "events", "--format", "json")))


def test_an_act_within_one_state_names_its_bodies(tmp_path):
    with Ledger(tmp_path / "l.db") as ledger:
        ledger.add(read("اعتقل الجيش النيجري أمس رئيس الوزراء النيجري في العاصمة نيامي.", outlet="صحيفة أ", published="2023-07-27"))
        (event,) = ledger.events()
    assert "army of NER → prime minister of NER" in event.title and "النيجر ← النيجر" in event.title_ar


def test_one_event_shows_its_accounts_and_who_denies_it(desk):
    (strike,) = json.loads(run(desk, "events", "--type", "ASSAULT", "--contested", "denied", "--min-reports", "3", "--format", "json"))
    told = json.loads(run(desk, "event", strike["event"][:10], "--format", "json"))
    assert told["id"] == strike["event"]
    assert {a["outlet"] for a in told["accounts"]} == {"صحيفة أ", "صحيفة ب", "صحيفة ج"}
    assert {a["origin"] for a in told["accounts"]} == {1, 2, 3}
    assert all(a["reasons"] for a in told["accounts"])
    assert [(d["outlet"], d["how"]) for d in told["denials"]] == [("موقع د", "across")]
    page = run(desk, "event", strike["event"])
    assert "denied by" in page and "نفت وزارة الدفاع التركية" in page and "3 independent origins" in page
    assert "confirmed" not in page and "verified" not in page


def test_an_unknown_event_is_an_error_that_says_what_to_do(desk):
    outcome = CliRunner().invoke(main, ["event", "ffffffffffff", "--ledger", desk])
    assert outcome.exit_code == 1 and "khabar events lists them" in outcome.output
