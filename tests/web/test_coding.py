"""A sample coded in the browser: a blind coder sees no word of the machine or of others; what is coded goes out as gold. About 3 s."""

import json
import shutil

import pytest
from click.testing import CliRunner
from sample import key_of
from starlette.testclient import TestClient

from khabar.cli import main
from khabar.errors import InputError
from khabar.evaluation.gold import evaluate
from khabar.ledger.book import Ledger
from khabar.practice.agree import agree
from khabar.practice.browsed import held
from khabar.practice.sample import sample, write
from khabar.web.app import application
from khabar.web.settings import Settings


@pytest.fixture
def desk(tmp_path, three):
    with Ledger(shutil.copy(three, tmp_path / "desk.db"), create=False) as ledger:
        write(sample(ledger.engine, ["outlet"], 3, 5), tmp_path / "sample.jsonl")
        yield ledger


def client_of(desk, tmp_path, coder="amal", blind=True):
    settings = Settings(writable=True, author=coder, sample=str(tmp_path / "sample.jsonl"), blind=blind)
    return TestClient(application(desk, settings), follow_redirects=False)


def send(client, verdict, what, **more):
    client.get("/en/coding")
    answer = client.post("/en/judge", data={"token": client.cookies["khabar_form"], "verdict": verdict, "what": what, "back": "/en/coding", **more})
    assert answer.status_code == 303, answer.text


def test_a_blind_coder_is_led_through_the_sample(desk, tmp_path):
    client, key = client_of(desk, tmp_path), key_of(desk, "r1")
    other = next(c for c in desk.claims(report=key) if c.type == "ASSAULT")
    desk.judge("correct", other.id, field="modality", value="possible", author="basim", note="a doubt of basim's")
    assert client.get("/en/").headers["location"] == "/en/coding"
    first = client.get("/coding.json").json()
    assert first["coded"] == 0 and len(first["lines"]) == 3 and first["blind"]
    for closed in ("/en/events", "/events.json", "/en/search?q=x", "/en/review", "/review/gold.jsonl", "/read.json", "/en/event/1"):
        assert client.get(closed).status_code == 403, closed
    page = client.get(f"/ar/report/{key}?claim=1").text
    assert "basim" not in page and 'class="act' not in page and "blind=" not in page
    assert client.get(f"/report/{key}.json").json()["reading"]["claims"] == []

    send(client, "add", key, words="قصفت", type="ASSAULT", mode="aerial", actors="TUR", recipients="IRQ", date="2024-02-23")
    assert "ASSAULT" in client.get(f"/en/report/{key}").text  # what this coder added is shown to undo
    send(client, "reviewed", key)
    after = client.get("/coding.json").json()
    assert after["coded"] == 1 and after["next"] != key
    answer = client.get("/coding/gold.jsonl")
    made = [json.loads(line) for line in answer.text.splitlines()]
    assert [(e["trigger"], e["type"], e["mode"], e["modality"]) for e in made[0]["events"]] == [("قصفت", "ASSAULT", "aerial", "actual")]
    assert made[0]["coder"] == "amal" and made[0]["blind"] and made[0]["codebook"] == "khabar 1" and made[0]["sample"]["weight"] == 1
    (tmp_path / "amal.jsonl").write_bytes(answer.content)
    assert evaluate(tmp_path / "amal.jsonl").counts["typed", "tp"] == 1
    assert len(agree([str(tmp_path / "amal.jsonl"), "machine"], rounds=0).reports) == 1


def test_a_blind_coder_ties_a_denial_to_what_it_denies(desk, tmp_path):
    client, key = client_of(desk, tmp_path), key_of(desk, "r0")
    for words, type_ in (("نفت", "DENY"), ("قصف قرية في", "ASSAULT"), ("إطلاق", "ASSAULT")):
        send(client, "add", key, words=words, type=type_, actors="TUR")
    own = client.get(f"/report/{key}.json").json()["own"]
    assert [(c["type"], c["trigger"], c["denies"]) for c in own] == [("DENY", "نفت", []), ("ASSAULT", "قصف قرية في", []), ("ASSAULT", "إطلاق", [])]
    assert 'name="other"' in client.get(f"/ar/report/{key}").text
    send(client, "confirm", own[0]["id"], other=own[1]["id"])
    send(client, "confirm", own[0]["id"], other=own[2]["id"])
    send(client, "reject", own[0]["id"], other=own[2]["id"])
    assert client.get(f"/report/{key}.json").json()["own"][0]["denies"] == [2]
    send(client, "reviewed", key)
    events = json.loads(client.get("/coding/gold.jsonl").text)["events"]
    assert [(e["type"], e.get("denies")) for e in events] == [("DENY", events[1]["id"]), ("ASSAULT", None), ("ASSAULT", None)]


def test_who_sees_the_machine_ties_a_denial_too(desk, tmp_path):
    client, key = client_of(desk, tmp_path, blind=False), key_of(desk, "r0")
    claims = client.get(f"/report/{key}.json").json()["reading"]["claims"]
    denial = next(c for c in claims if c["type"] == "DENY")
    other = next(c for c in claims if c["type"] == "ACCUSE")
    first = denial["links"][0]["number"]
    send(client, "confirm", denial["id"], other=other["id"])
    send(client, "reject", denial["id"], other=denial["links"][0]["claim"])
    after = client.get(f"/report/{key}.json?claim={denial['number']}").json()["reading"]
    assert [k["number"] for k in after["chosen"]["links"] if k["how"] == "denies"] == [other["number"]]
    assert after["claims"][other["number"] - 1]["denied_by"] == [denial["number"]] and not after["claims"][first - 1]["denied_by"]
    assert 'name="other"' in client.get(f"/en/report/{key}?claim={denial['number']}").text


def test_who_sees_the_machine_corrects_it(desk, tmp_path):
    client, key = client_of(desk, tmp_path, blind=False), key_of(desk, "r1")
    claims = {c.type: c for c in desk.claims(report=key)}
    desk.judge("correct", claims["ASSAULT"].id, field="mode", value="drone", author="basim", role="adjudicator")
    assert client.get("/en/events").status_code == 200 and "/en/coding" in client.get("/en/events").text
    send(client, "correct", claims["ASSAULT"].id, field="mode", value="aerial")
    send(client, "reviewed", key)
    made = [json.loads(line) for line in client.get("/coding/gold.jsonl").text.splitlines()]
    modes = {e["mode"] for e in made[0]["events"] if e["type"] == "ASSAULT"}
    assert "aerial" in modes and "drone" not in modes and not made[0]["blind"]  # the coder's word, whoever outvotes it


def test_a_server_without_a_sample_says_so(desk):
    client = TestClient(application(desk, Settings(writable=True)))
    assert "--sample" in client.get("/en/coding").text and client.get("/coding/gold.jsonl").status_code == 403
    assert "/en/coding" not in client.get("/en/events").text


def test_what_does_not_go_together(desk, tmp_path):
    run = CliRunner().invoke(main, ["serve", "--ledger", desk.where, "--sample", str(tmp_path / "sample.jsonl")])
    assert run.exit_code == 1 and "--writable" in run.output
    assert CliRunner().invoke(main, ["serve", "--ledger", desk.where, "--blind"]).exit_code == 1
    with Ledger(tmp_path / "empty.db") as other:
        from khabar.practice.sample import load

        with pytest.raises(InputError, match="3 reports of the sample are not in"):
            held(other, load(tmp_path / "sample.jsonl"))
