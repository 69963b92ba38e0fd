"""Made pages: shared by the processes of a server, gone when the ledger changes."""

from starlette.testclient import TestClient

from khabar.ledger.book import Ledger
from khabar.web.answers import Answers, made
from khabar.web.app import application


def test_a_page_made_by_one_process_is_sent_by_another_until_the_ledger_changes(tmp_path):
    one, other = Answers(tmp_path), Answers(tmp_path)
    for key, body in (("long", "قصف " * 900), ("short", "نفى")):
        one.put(1, key, made(body.encode()))
        assert one.near(1, key) and not other.near(1, key)
        found = other.get(1, key)
        assert found == made(body.encode()) and bool(found.packed) == (key == "long")
    assert other.get(2, "long") is None
    other.put(2, "short", made(b"now"))
    assert other.near(1, "long") is None and Answers(tmp_path).get(1, "long") is None and len(list(tmp_path.iterdir())) == 1


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
