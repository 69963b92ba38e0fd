"""Made pages: shared by the processes of a server, gone when the ledger changes."""

from starlette.testclient import TestClient

from khabar.ledger.book import Ledger
from khabar.web.answers import Answers, made
from khabar.web.app import application
from khabar.web.settings import Settings


def test_a_page_made_by_one_process_is_sent_by_another_until_the_ledger_changes(tmp_path):
    one, other = Answers(tmp_path), Answers(tmp_path)
    first, then = (1, 0, 0), (2, 0, 1)
    one.turn(first)
    other.turn(first)
    for key, body in (("long", "قصف " * 900), ("short", "نفى")):
        one.put(first, key, made(body.encode()))
        assert one.near(first, key) and not other.near(first, key)
        found = other.get(first, key)
        assert found == made(body.encode()) and bool(found.packed) == (key == "long")
    other.turn(then)
    assert other.get(then, "long") is None and other.behind(then, "long") is None
    other.put(then, "short", made(b"now"))
    assert other.near(first, "long") is None and Answers(tmp_path).get(first, "long") is None and len(list(tmp_path.iterdir())) == 1


def test_a_page_may_be_behind_reports_that_come_in_and_nothing_else(tmp_path):
    from sample import key_of, readings

    with Ledger(tmp_path / "d.db") as ledger:
        ledger.add(readings()[:2], batch=2)
        client = TestClient(application(ledger, Settings(behind=60)))
        before = client.get("/en/search?since=2000-01-01").text
        ledger.add(readings()[2:], batch=9)
        assert client.get("/en/search?since=2000-01-01").text == before and "2 hits" in before
        assert len(client.get("/search.json?since=2000-01-01").json()["hits"]) > 2  # what programs ask for is never behind
        ledger.judge("reviewed", key_of(ledger, "r0"), author="Nur")
        assert "2 hits" not in client.get("/en/search?since=2000-01-01").text


def test_a_judgement_is_on_the_next_page(tmp_path):
    from sample import key_of, readings

    (tmp_path / "pages").mkdir()
    with Ledger(tmp_path / "d.db") as ledger:
        ledger.add(readings()[:3], batch=3)
        client = TestClient(application(ledger, folder=tmp_path / "pages"))
        address = f"/report/{key_of(ledger, 'r1')}.json"
        before = client.get(address)
        assert client.get(address).content == before.content and client.get(address, headers={"if-none-match": before.headers["etag"]}).status_code == 304
        ledger.judge("reject", before.json()["reading"]["claims"][0]["id"], author="Nur")
        assert client.get(address).json()["judgements"]
