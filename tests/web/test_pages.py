"""What the pages answer, as HTML and as JSON."""

import msgspec
import pytest
from sample import key_of

from khabar.web.locale import LOCALES
from khabar.web.pages import PAGES
from khabar.web.pages.report import ReportAnswer


def test_the_root_leads_to_the_browsers_language(client):
    assert client.get("/", headers={"accept-language": "en"}, follow_redirects=False).headers["location"] == "/en/"
    assert client.get("/", headers={"accept-language": "ar-LB"}, follow_redirects=False).headers["location"] == "/ar-LB/"


@pytest.mark.parametrize("page", [p for p in PAGES if not p.parts and not any(q.needed for q in p.params)], ids=lambda p: p.name)
def test_every_page_has_its_twin_and_stands_in_every_language(client, page):
    path = page.path if page.path != "/" else "/index"
    msgspec.convert(client.get(f"{path}.json").json(), page.answer)
    for code, locale in LOCALES.items():
        answer = client.get(f"/{code}{page.path}")
        assert answer.status_code == 200, answer.text
        assert f'<html lang="{locale.lang}" dir="{locale.dir}">' in answer.text and f'href="{path}.json"' in answer.text


def test_a_report_with_a_claim_chosen(client, ledger):
    key = key_of(ledger, "r0")
    answer = msgspec.convert(client.get(f"/report/{key}.json?claim=2").json(), ReportAnswer)
    shown = answer.reading
    assert shown.chosen is not None and shown.chosen.number == 2
    lit = [s.text for s in shown.body + shown.title if "lit" in s.kinds]
    assert lit and all(s.text for s in shown.body)
    assert "".join(s.text for s in shown.body) == ledger.reading("r0").report.text
    page = client.get(f"/en/report/{key}?claim=2").text
    assert 'aria-current="true"' in page and "m-lit" in page


def test_a_denied_act_shows_its_holder_and_who_denies_it(client, ledger):
    shown = msgspec.convert(client.get(f"/report/{key_of(ledger, 'r0')}.json").json(), ReportAnswer).reading
    act = next(c for c in shown.claims if c.type == "ASSAULT" and c.status == "denied" and c.chain)
    assert act.chain[0].who.code == "TUR" and act.denied_by
    assert shown.claims[act.denied_by[0] - 1].type == "DENY"
    page = client.get(f"/en/report/{key_of(ledger, 'r0')}?claim={act.number}").text
    assert "Denied in claim" in page and "as told by" in page


def test_every_field_shows_its_rule(client, ledger):
    shown = msgspec.convert(client.get(f"/report/{key_of(ledger, 'r0')}.json").json(), ReportAnswer).reading
    assert all(f.rule for c in shown.claims for f in c.fields) and any(f.field == "actors" for c in shown.claims for f in c.fields)


@pytest.mark.parametrize("place", ["/en/report/none", "/report/none.json", "/event/none.json", "/en/event/none", "/xx/search"])
def test_what_is_not_there_is_told(client, place):
    answer = client.get(place)
    assert answer.status_code == 404
    assert answer.json()["error"] if place.endswith(".json") else "<h1>" in answer.text


@pytest.mark.parametrize("query", ["since=yesterday", "since=2024-13-01", "type=WAR", "limit=0", "limit=99999", "nothing=1", "party=Nowhereland", "what=x", "q=-", "what=reports&party=TUR", "what=events&q=x"])
def test_what_cannot_be_asked_is_told_with_the_remedy(client, query):
    answer = client.get(f"/search.json?{query}&what=claims" if "what" not in query and query != "q=-" else f"/search.json?{query}")
    assert answer.status_code == 400 and len(answer.json()["error"]) > 20
    assert client.get(f"/ar/search?{query}").status_code in (200, 400)


def test_search_finds_words_claims_and_happenings(client):
    hits = client.get("/search.json", params={"q": "قصف"}).json()["hits"]
    assert hits and any("found" in s.get("kinds", []) for s in hits[0]["snippet"])
    claims = client.get("/search.json", params={"what": "claims", "party": "TUR", "q": "قرية", "polarity": "negated"}).json()["claims"]
    assert claims and all(c["claim"]["polarity"] == "negated" and "قرية" in c["claim"]["words"] for c in claims)
    assert client.get("/search.json", params={"what": "events", "party": "تركيا"}).json()["events"]
    assert client.get("/search.json", params={"outlet": "عاجل"}).json()["hits"]
    assert not client.get("/search.json").json()["asked"]


def test_a_report_is_read_on_the_spot_and_nothing_is_stored(client, ledger):
    before = ledger.status()
    answer = client.post("/read.json", json={"text": "🚩 نفت أنقرة قصف قرية في العراق", "published": "2024-02-24"})
    shown = answer.json()["reading"]
    assert {c["type"] for c in shown["claims"]} == {"DENY", "ASSAULT"}
    trigger = next(s for s in shown["body"] if "act-denied" in s["kinds"])
    assert trigger["text"] == "قصف"
    assert client.get(f"/report/{shown['report']}.json").status_code == 404 and ledger.status() == before


def test_the_form_takes_a_file_and_tells_what_is_wrong(client):
    page = client.post("/en/read", files={"file": ("r.txt", "اتهمت طهران واشنطن بدعم الاحتجاجات".encode())}, data={"published": "2022-10-01"})
    assert page.status_code == 200 and "accusation" in page.text and "Not stored" in page.text
    for given in ({"text": " "}, {"text": "نص", "published": "soon"}):
        wrong = client.post("/en/read", data=given)
        assert wrong.status_code == 400 and 'role="alert"' in wrong.text
    assert client.post("/read.json", content=b"[1").status_code == 400 and client.post("/read.json", json={"url": "http://x"}).status_code == 400


def test_a_reading_that_takes_too_long_is_given_up(ledger, monkeypatch):
    from khabar.model import Report
    from khabar.reader import report
    from khabar.web.worker import TooLong, Worker

    worker = Worker(0.0)
    long: Report = report("قال الوزير إن بلاده ستنسحب. " * 4000)
    worker._start()
    with pytest.raises(TooLong):
        worker.read(long)
    worker.close()


def test_a_text_of_nothing_but_opening_marks_is_shown_in_short():
    from khabar.reader import read
    from khabar.web.pages.reading import show

    shown = show(read("«" * 3000), True, None)
    assert shown.more_issues > 2500 and len(shown.issues) == 200 and max(len(i.words) for i in shown.issues) <= 400


def test_the_same_answer_is_not_sent_twice(client):
    first = client.get("/en/search?q=قصف")
    again = client.get("/en/search?q=قصف", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304 and not again.content


def test_an_address_holds_the_whole_state():
    search = next(p for p in PAGES if p.name == "search")
    asked = search.asked({}, {"q": "«وقف إطلاق» & x", "what": "claims", "party": "ARM", "limit": "30"})
    address = search.address(asked)
    from urllib.parse import parse_qsl, urlsplit

    assert search.asked({}, dict(parse_qsl(urlsplit(address).query))) == asked and "limit" not in address
