"""The pages over the whole ledger: what changed, happenings, disputes, standing, two sides, the map."""

import re

import msgspec
import pytest

from khabar.web.pages.event import EventAnswer
from khabar.web.pages.front import FrontAnswer
from khabar.web.pages.map import MapAnswer
from khabar.web.pages.standing import StandingAnswer

CONFLICT = {"attack", "accusation", "coercion", "threat"}


def got(client, place, kind):
    return msgspec.convert(client.get(place).json(), kind)


def test_the_front_page_tells_the_last_days_in_words(client):
    page = client.get("/en/?days=30").text
    assert re.search(r"In the 30 days up to 14 March 2024 the ledger took in \d+ reports of \d+ outlets, with \d+ claims\.", page)
    answer = got(client, "/index.json?days=30", FrontAnswer)
    assert answer.changes and all(c.holder.name for c in answer.changes) and answer.denials and answer.disputes
    assert "according to" in page and "ceasefire" in page
    assert "في ٣٠ يوماً حتى ١٤ مارس ٢٠٢٤" in client.get("/ar/?days=30").text
    assert "آذار" in client.get("/ar-LB/?days=30").text and got(client, "/index.json?until=2001-01-01", FrontAnswer).reports == 0


def test_an_empty_ledger_says_how_to_fill_it(tmp_path):
    from starlette.testclient import TestClient

    from khabar.ledger.book import Ledger
    from khabar.web.app import application

    with Ledger(tmp_path / "empty.db") as ledger:
        empty = TestClient(application(ledger))
        for place in ("/", "/events", "/disputes", "/standing", "/dyad", "/map", "/search", "/read"):
            assert empty.get(f"/en{place}").status_code == 200, place
        assert "khabar add" in empty.get("/en/").text and empty.get("/index.json").json()["last"] is None


def test_a_happening_shows_its_accounts_and_who_denies_it(client):
    rows = client.get("/events.json?party=TUR&status=all").json()["events"]
    denied = next(r for r in rows if "denied" in r["contested"])
    answer = got(client, f"/event/{denied['id']}.json", EventAnswer)
    assert answer.event.denials and answer.event.accounts and answer.timeline.marks
    page = client.get(f"/en/event/{denied['id']}").text
    assert "Denied by" in page and "as told by" in page and "denies account" in page and "origin 1" in page
    assert page.index("Denials") < page.index("Accounts side by side")
    arabic = re.sub(r"<details.*?</details>", "", client.get(f"/ar/event/{denied['id']}").text, flags=re.S)
    assert "وزارة دفاع تركيا" in arabic and not re.search(r"<bdi>[A-Za-z ]*(Iraq|Turkey|IRQ|TUR)", arabic)


def test_lanes_tell_practice_from_law_and_stop_at_the_day_of_knowledge(client):
    answer = got(client, "/standing.json?a=ARM&b=CSTO&tables=0", StandingAnswer)
    tie = next(t for t in answer.ties if t.standing.kind == "membership")
    manners = {b.position.manner for lane in tie.lanes.lanes for b in lane.bands}
    assert {"de_facto", "de_jure"} <= manners and tie.differ
    page = client.get("/en/standing?a=ARM&b=CSTO&tables=0").text
    assert 'class="band de_facto' in page and 'class="band de_jure' in page and "in practice against in law" in page
    early = got(client, "/standing.json?a=ARM&b=CSTO&tables=0&known_by=2024-01-01", StandingAnswer)
    assert not early.ties
    later = got(client, "/standing.json?a=ARM&b=CSTO&as_of=2024-03-01", StandingAnswer)
    assert later.ties[0].lanes.now is not None


def test_evidence_stands_under_every_state(client):
    page = client.get("/en/standing?a=ARM&b=AZE&tables=0").text
    assert page.count("<summary>Words</summary>") >= 3 and "/en/report/" in page


def test_one_side_alone_gives_its_partners(client):
    answer = got(client, "/standing.json?a=أرمينيا", StandingAnswer)
    assert answer.a == "ARM" and {p.code for p in answer.partners} >= {"AZE", "CSTO"}


def test_disputes_show_both_sides_and_denied_acts(client):
    page = client.get("/en/disputes").text
    assert "cannot both be" in page and "no ceasefire" in page and "Acts that somebody denies" in page
    assert "لا وقف لإطلاق النار" in client.get("/ar/disputes").text
    assert client.get("/disputes.json?kind=ceasefire&party=AZE").json()["ties"]


def test_a_dyad_counts_both_ways_and_lists_the_events_behind_a_bar(client):
    found = client.get("/dyad.json?a=TUR&b=IRQ&windows=1").json()
    assert found["bars"] and {b["direction"] for b in found["bars"]} & {">", "<"}
    bar = next(b for b in found["bars"] if b["n"])
    ways = {">": "to", "<": "from", "-": "both"}
    chosen = client.get(f"/dyad.json?a=TUR&b=IRQ&windows=1&period={bar['period']}&way={ways[bar['direction']]}").json()
    assert len(chosen["events"]) >= 1 and all("as told by" in e["title"] for e in chosen["events"])
    assert not client.get("/dyad.json?a=TUR&b=IRQ&until=2001-01-01&since=2001-01-01").json()["events"]


def test_no_line_of_the_map_is_without_its_holder(client):
    answer = got(client, "/map.json", MapAnswer)
    assert answer.network.edges and all(e.holders for e in answer.network.edges)
    page = client.get("/en/map").text
    labels = re.findall(r'data-label="([^"]+)"', page)
    assert labels and all("as told by" in label for label in labels)
    assert any(e.contested for e in answer.network.edges) and 'data-contested="1"' in page


def test_the_map_is_never_more_than_was_asked(client):
    few = got(client, "/map.json?most=4", MapAnswer).network
    assert len(few.nodes) <= 4 < few.all_nodes
    focused = got(client, "/map.json?focus=ARM&most=36", MapAnswer)
    assert focused.focus == "ARM" and any("ARM" in (e.a, e.b) for e in focused.network.edges)
    assert {e.kind for e in got(client, "/map.json?kinds=ceasefire,control", MapAnswer).network.edges} <= {"ceasefire", "control"}
    assert client.get("/map.json?kinds=love").status_code == 400
    assert not got(client, "/map.json?as_of=2001-01-01", MapAnswer).network.edges


@pytest.mark.parametrize("place", ["/en/", "/en/events?status=all", "/en/search?what=events&party=TUR", "/en/disputes", "/en/search?what=claims&party=TUR"])
def test_no_line_tells_of_an_attack_without_who_says_so(client, place):
    page = client.get(place).text
    for item in re.findall(r"<li>(.*?)</li>", page, re.S):
        text = re.sub(r"<[^>]+>", " ", item)
        if any(re.search(rf"\b{word}\b", text) for word in CONFLICT):
            assert re.search(r"as told by|denies|Denied by|according to", text), text
