"""Headers, hosts, sizes, and hostile text that must come out as text."""

import re

import pytest
from sample import HOSTILE, key_of
from starlette.testclient import TestClient

from khabar.web.app import application
from khabar.web.settings import LONGEST, UPLOAD, Settings

PLACES = ["/en/", "/ar/search?q=تركيا", "/openapi.json", "/static/css/base.css", "/nothing", "/en/report/none", "/search.json?limit=x"]

@pytest.mark.parametrize("place", PLACES)
def test_every_answer_carries_the_headers(client, place):
    headers = client.get(place).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "same-origin"
    assert headers["x-frame-options"] == "DENY" and headers["cross-origin-resource-policy"] == "same-origin"

def test_a_foreign_host_name_is_refused_on_loopback(client):
    assert client.get("/en/search", headers={"host": "evil.example"}).status_code == 421

@pytest.mark.parametrize("headers", [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}])
def test_a_form_of_another_site_is_refused(client, headers):
    assert client.post("/en/read", data={"text": "نفت أنقرة القصف"}, headers=headers).status_code == 403

def test_too_much_is_refused(client):
    assert client.post("/read.json", content=b"x" * (UPLOAD + 1)).status_code == 413
    answer = client.post("/read.json", json={"text": "ن" * (LONGEST + 1)})
    assert answer.status_code == 400 and str(LONGEST) in answer.json()["error"]

def test_a_body_that_hides_its_length_is_cut_off(client):
    def pieces():
        for _ in range(UPLOAD // 60_000 + 2):
            yield b"y" * 60_000

    assert client.post("/read.json", content=pieces()).status_code == 413

def test_no_page_has_a_script_or_a_style_of_its_own(client, ledger):
    for place in ("/en/search", "/ar/read", f"/en/report/{key_of(ledger, 'r0')}?claim=1"):
        text = client.get(place).text
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", text)
        assert not re.search(r"""(?:src|href)="https?://""", re.sub(r'rel="noreferrer noopener"', "", text))

def test_hostile_text_is_shown_as_text(client, ledger):
    text = client.get(f"/en/report/{key_of(ledger, 'hostile')}").text
    assert "<script>alert" not in text and "<img src=x" not in text and "<i>" not in text and "onclick=x>" not in text.replace("&gt;", "")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text and "⟦RLO⟧" in text and "\u202e" not in text

def test_hostile_text_read_on_the_spot_is_text_too(client):
    text = client.post("/ar/read", data={"text": HOSTILE, "title": HOSTILE[:80], "outlet": "<b>x"}).text
    assert "<script>alert" not in text and "\x00" not in text and "␀" in text and "<b>x" not in text

def test_an_address_that_is_no_web_address_leads_nowhere(ledger):
    from khabar.web.sheets import link_out

    assert link_out("javascript:alert(1)") == "" and link_out("data:text/html,x") == "" and link_out("http://[") == ""
    assert link_out("https://example.org/a") == "https://example.org/a"

def test_whole_texts_are_off_beyond_loopback_unless_asked_for(ledger):
    key = key_of(ledger, "freeze")
    whole = ledger.reading("freeze").report.text
    away = TestClient(application(ledger, Settings(host="0.0.0.0")))
    shown = away.get(f"/report/{key}.json").json()["reading"]
    assert shown["text"] == "evidence" and "".join(s["text"] for s in shown["body"]) != whole
    asked = TestClient(application(ledger, Settings(host="0.0.0.0", texts=True)))
    assert asked.get(f"/report/{key}.json").json()["reading"]["text"] == "full"
    assert Settings().whole_texts and Settings(host="::1").loopback and not Settings(host="example.org").loopback

def test_files_are_kept_for_good_under_their_mark_only(client):
    from khabar.web.files import address

    marked = client.get(address("css/base.css"))
    assert "immutable" in marked.headers["cache-control"] and marked.headers["content-encoding"] == "gzip"
    assert "immutable" not in client.get("/static/css/base.css").headers["cache-control"]
    assert client.get("/static/../app.py").status_code == 404 and client.get("/static/%2e%2e/app.py").status_code == 404


def test_an_answer_is_worked_out_once_whoever_asks_meanwhile(ledger):
    import threading
    import time

    from khabar.web.desk import Desk

    desk, calls = Desk(ledger, Settings()), []

    def make():
        calls.append(1)
        time.sleep(0.05)
        return len(calls)

    threads = [threading.Thread(target=desk.once, args=("k", make)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls == [1] and desk.once("k", make) == 1
    with pytest.raises(ZeroDivisionError):
        desk.once("bad", lambda: 1 // 0)
    assert desk.once("bad", lambda: 2) == 2
