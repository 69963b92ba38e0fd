"""Judging in a browser: only on a writable server, only by its own forms, with the token beyond loopback; rows are added and undone."""

import json
import re
import shutil
import tomllib

import pytest
from sample import key_of
from starlette.testclient import TestClient

from khabar.ledger.book import Ledger
from khabar.web.app import application
from khabar.web.settings import Settings


@pytest.fixture
def desk(tmp_path, three):
    with Ledger(shutil.copy(three, tmp_path / "review.db"), create=False) as ledger:
        yield ledger


@pytest.fixture
def client(desk):
    return TestClient(application(desk, Settings(writable=True, author="Nur")), follow_redirects=False)


def token(client):
    page = client.get("/en/events?status=all&limit=1").text if "khabar_form" in client.cookies else client.get("/en/sign-in").text
    return client.cookies["khabar_form"], page


def test_the_first_page_carries_the_token_of_its_own_cookie(client, desk):
    page = client.get(f"/en/report/{key_of(desk, 'r0')}?claim=1").text
    assert f'name="token" value="{client.cookies["khabar_form"]}"' in page


def send(client, verdict, what, **more):
    own, _ = token(client)
    return client.post("/en/judge", data={"token": own, "verdict": verdict, "what": what, "back": "/en/review", **more})


def claims_of(client, key):
    return client.get(f"/report/{key}.json").json()["reading"]["claims"]


def test_a_server_that_reads_takes_nothing_in(desk):
    reading = TestClient(application(desk))
    assert reading.post("/en/judge", data={"verdict": "confirm", "what": "x"}).status_code == 403
    assert "--writable" in reading.get("/en/review").text and reading.get("/en/sign-in").status_code == 404
    assert reading.get("/review/gold.jsonl").status_code == 403
    assert "/en/judge" not in reading.get(f"/en/report/{key_of(desk, 'r0')}?claim=1").text


@pytest.mark.parametrize("given", ["", "wrong", "é"])
def test_a_form_without_the_browsers_token_is_refused(client, desk, given):
    token(client)
    assert client.post("/en/judge", data={"token": given, "verdict": "reviewed", "what": key_of(desk, "r0")}).status_code == 403
    assert not desk.judgements()


def test_a_form_of_another_site_is_refused(client, desk):
    own, _ = token(client)
    data = {"token": own, "verdict": "reviewed", "what": key_of(desk, "r0")}
    assert client.post("/en/judge", data=data, headers={"origin": "https://evil.example"}).status_code == 403


def test_beyond_loopback_the_servers_token_is_asked_for(desk):
    away = TestClient(application(desk, Settings(host="0.0.0.0", writable=True, token="open-up", author="x")), follow_redirects=False)
    assert send(away, "reviewed", key_of(desk, "r0")).status_code == 403
    own = away.cookies["khabar_form"]
    assert "server_token" in away.get("/ar/sign-in").text
    assert away.post("/en/sign-in", data={"token": own, "server_token": "guess", "author": "Lina"}).status_code == 403
    answer = away.post("/en/sign-in", data={"token": own, "server_token": "open-up", "author": "لينا", "role": "adjudicator", "back": "/en/review"})
    assert answer.status_code == 303 and "open-up" not in str(answer.headers) and "HttpOnly" in str(answer.headers) and "samesite=strict" in str(answer.headers).lower()
    assert send(away, "reviewed", key_of(desk, "r0")).status_code == 303
    assert [(j.author, j.role) for j in desk.judgements()] == [("لينا", "adjudicator")]


def test_a_claim_is_accepted_rejected_corrected_and_each_undone(client, desk):
    key = key_of(desk, "r1")
    claim = next(c for c in claims_of(client, key) if c["type"] == "ASSAULT")
    assert send(client, "confirm", claim["id"], note="as it says").status_code == 303
    assert send(client, "correct", claim["id"], field="date", value="2024-02-22").status_code == 303
    told = client.get(f"/report/{key}.json").json()
    assert {j["verdict"] for j in told["judgements"]} == {"confirm", "correct"}
    page = client.get(f"/en/report/{key}?claim={claim['number']}").text
    assert "What people said" in page and "Nur" in page and "Undo" in page
    assert next(desk.claims(report=key, type="ASSAULT")).date == "2024-02-22"
    shown = told["reading"]["claims"][claim["number"] - 1]
    assert shown["date"] == "2024-02-22" and shown["judged"] == "corrected"
    for judgement in told["judgements"]:
        assert send(client, "undo", str(judgement["id"])).status_code == 303
    assert next(desk.claims(report=key, type="ASSAULT")).date == claim["date"]
    assert send(client, "reject", claim["id"]).status_code == 303
    assert claim["id"] not in {c.id for c in desk.claims(report=key)}
    assert "rejected by people" in client.get(f"/en/report/{key}").text


def test_what_cannot_be_said_is_told_with_the_remedy(client, desk):
    claim = claims_of(client, key_of(desk, "r1"))[0]["id"]
    for given in ({"field": "type", "value": "WAR"}, {"field": "colour", "value": "red"}, {}):
        answer = send(client, "correct", claim, **given)
        assert answer.status_code == 400 and 'class="notice bad"' in answer.text and '<a href="/en/review">' in answer.text
    assert send(client, "love", claim).status_code == 400 and send(client, "confirm", "0" * 32).status_code == 400


def test_a_missed_claim_is_added_by_its_words(client, desk):
    key = key_of(desk, "r2")
    text = desk.reading("r2").report.text
    page = client.get(f"/en/report/{key}").text
    words = re.findall(r'data-at="(\d+)-(\d+)"', page)
    assert any(text[int(a) : int(b)] == "ستطالب" for a, b in words)
    at = next((a, b) for a, b in words if text[int(a) : int(b)] == "ستطالب")
    chosen = {"from": "-".join(at), "to": "-".join(at), "part": "body", "type": "THREATEN", "actors": "IRQ", "recipients": "TUR"}
    assert send(client, "add", key, **chosen).status_code == 303
    assert next(desk.claims(report=key, type="THREATEN")).trigger == "ستطالب"
    assert send(client, "add", key, words="لا شيء كهذا", type="ACCUSE").status_code == 400
    assert send(client, "add", key, words="بجلسة لمجلس الأمن", type="CONSULT", modality="demanded", actors="IRQ").status_code == 303
    assert [c["type"] for c in claims_of(client, key) if c["judged"] == "added"] == ["THREATEN", "CONSULT"]


def test_a_tie_is_judged_corrected_and_added(client, desk):
    key = next(r.report for r in desk.relations() if r.kind)
    tie = next(desk.relations(report=key))
    page = client.get(f"/en/report/{key}").text
    assert f'value="{tie.id}"' in page and "Judge tie 1" in page
    assert send(client, "correct", tie.id, field="manner", value="de_facto").status_code == 303
    shown = next(t for t in client.get(f"/report/{key}.json").json()["reading"]["ties"] if t["id"] == tie.id)
    assert shown["position"]["manner"] == "de_facto" and shown["judged"] == "corrected"
    assert send(client, "reject", tie.id).status_code == 303
    assert client.get(f"/report/{key}.json").json()["reading"]["ties"][0]["judged"] == "rejected" and not [r for r in desk.relations() if r.id == tie.id]
    words = desk.reading(key).report.text.split()[0]
    more = {"words": words, "kind": "membership", "status": "member", "parties": "IRQ:member, UN:organisation"}
    assert send(client, "add", key, **more).status_code == 303
    assert [t["judged"] for t in client.get(f"/report/{key}.json").json()["reading"]["ties"]][-1] == "added"


def test_who_is_named_is_corrected(client, desk):
    key = key_of(desk, "r1")
    named = client.get(f"/report/{key}.json").json()["reading"]["named"]
    one = next(n for n in named if n["code"] == "TUR")
    assert one["words"] == "تركيا" and f'value="{key}#{one["local"]}"' in client.get(f"/en/report/{key}").text
    assert send(client, "correct", f"{key}#{one['local']}", field="code", value="GRC").status_code == 303
    told = client.get(f"/report/{key}.json").json()
    assert next(n for n in told["reading"]["named"] if n["local"] == one["local"])["corrected"] == {"code": "GRC"}
    assert "code = GRC" in client.get(f"/en/report/{key}").text and any("GRC" in [s.code for s in c.actors] for c in desk.claims(report=key))


def test_the_texts_of_one_address_stand_beside_each_other(tmp_path):
    from khabar import read

    with Ledger(tmp_path / "d.db") as ledger:
        for n, text in enumerate(("قصفت تركيا قرية في العراق. وقتل مدني.", "قصفت تركيا قرية في العراق. وقتل ثلاثة مدنيين. ونفت أنقرة ذلك.")):
            ledger.add(read(text, published="2024-02-24", outlet="صحيفة أ", url="https://example.org/a", id=f"v{n}"))
        key = key_of(ledger, "v1")
        page = TestClient(application(ledger)).get(f"/en/report/{key}").text
        assert "Texts this address has had" in page and '<li class="went">' in page and "وقتل ثلاثة مدنيين." in page
        away = TestClient(application(ledger, Settings(host="0.0.0.0"))).get(f"/report/{key}.json").json()
        assert away["revisions"] == []


def test_a_line_names_who_denies(desk):
    denied = next(e for e in desk.events(status="all") if "denied" in e.contested)
    assert denied.denied_by == ["TUR"]
    assert "Denied by Türkiye" in TestClient(application(desk)).get("/en/events?status=all").text.replace("Turkey", "Türkiye")


def test_blind_shows_the_text_alone(client, desk):
    key = key_of(desk, "r1")
    page = client.get(f"/en/report/{key}?blind=1").text
    assert "قصفت" in re.sub(r"<[^>]+>", "", page) and 'class="act' not in page and "m-actor" not in page and 'class="claims"' not in page
    blind = client.get(f"/report/{key}.json?blind=1").json()
    assert not blind["reading"]["claims"] and not blind["judgements"]
    assert send(client, "add", key, words="قصفت", type="ASSAULT", actors="TUR").status_code == 303
    assert "What you added" in client.get(f"/en/report/{key}?blind=1").text
    client.cookies.set("khabar_author", "Lina")
    assert "What you added" not in client.get(f"/en/report/{key}?blind=1").text


def test_same_and_different_join_and_part_happenings(client, desk):
    event = next(e for e in desk.events(status="all") if e.claims > 1)
    accounts = desk.event(event.id).accounts
    assert "Not this happening" in client.get(f"/en/event/{event.id}").text
    assert send(client, "different", accounts[1].claim, other=accounts[0].claim).status_code == 303
    apart = {desk.event_of(a.claim).id for a in accounts[:2]}
    assert len(apart) == 2
    (made,) = desk.judgements()
    assert send(client, "undo", str(made.id)).status_code == 303
    assert len({desk.event_of(a.claim).id for a in accounts[:2]}) == 1
    other = next(e for e in desk.events(status="all") if e.id != event.id)
    assert send(client, "same", accounts[0].claim, other=f"http://testserver/ar/event/{other.id}?x=1").status_code == 303
    assert any(j.verdict == "same" and j.state == "stands" for j in desk.judgements())


def test_where_people_differ_is_shown_to_be_settled(client, desk):
    claim = next(c for c in claims_of(client, key_of(desk, "r1")) if c["type"] == "ASSAULT")
    desk.judge("correct", claim["id"], field="modality", value="planned", author="Sami")
    desk.judge("confirm", claim["id"], field="modality", author="Rima")
    differing = client.get("/review.json").json()["differing"]
    assert len(differing) == 1 and {differing[0]["stands"]["author"], differing[0]["others"][0]["author"]} == {"Sami", "Rima"}
    page = client.get("/ar/review").text
    assert "Sami" in page and "Rima" in page and "أين يختلف الناس" in page


def test_the_days_corrections_leave_as_gold_and_as_proposed_entries(client, desk):
    key = key_of(desk, "r1")
    claim = next(c for c in desk.claims(report=key, type="ASSAULT") if c.part == "body")
    send(client, "correct", claim.id, field="type", value="COERCE", note="\"quoted\" \u202e")
    assert client.get("/review/gold.jsonl").text == ""  # nobody has gone through the whole report yet
    send(client, "reviewed", key)
    (gold,) = [json.loads(line) for line in client.get("/review/gold.jsonl").text.splitlines()]
    assert gold["text"] == desk.reading("r1").report.text and "COERCE" in {e["type"] for e in gold["events"]}
    assert all(gold["text"][e["start"] : e["end"]] == e["trigger"] for e in gold["events"])
    proposed = tomllib.loads(client.get("/review/lexicon.toml").text)
    assert proposed["entry"][0]["type"] == "COERCE" and proposed["entry"][0]["was"] == "ASSAULT" and proposed["entry"][0]["example"]
    assert client.get("/review/gold.jsonl?day=2001-01-01").text == "" and client.get("/review/gold.jsonl?day=x").status_code == 400


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "/en/\\evil", "/ar/x"])
def test_a_form_leads_back_into_the_site_only(client, desk, back):
    answer = send(client, "reviewed", key_of(desk, "r0"), back=back)
    assert answer.status_code == 303 and answer.headers["location"] == "/en/"
