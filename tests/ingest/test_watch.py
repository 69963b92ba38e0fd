"""Watching a feed on loopback: new once, changed as a revision, failing later each time."""

import json

import newssite
import pages
import pytest
from click.testing import CliRunner

from khabar.cli import main
from khabar.errors import ConfigError
from khabar.ingest.addresses import networks
from khabar.ingest.feeds import Feeds, Watched, feeds_of
from khabar.ingest.fetch import Fetcher, Limits
from khabar.ingest.given import Found
from khabar.ingest.manners import Manners
from khabar.ingest.outcomes import Reject
from khabar.ingest.watch import Watcher, backoff
from khabar.ingest.web import Web

LEAD = "نفت وزارة الدفاع قصف القرية..."
FULL = "".join(f"<p>{p}</p>" for p in pages.BODY * 2)


class Desk:
    """A watcher with a clock of its own."""

    def __init__(self, site, tmp_path, **more):
        self.now = 1_708_800_000.0
        self.site = site
        self.state = tmp_path / "state.json"
        self.more = {"every": 100.0, "delay": 0.0, **more}
        self.restart()

    def restart(self, seconds=30.0):
        fetcher = Fetcher(Limits(size=300_000, seconds=seconds), networks(["127.0.0.0/8"]))
        feeds = Feeds(feed=(Watched(url=f"{self.site.url}/feed"),), **self.more)
        self.watcher = Watcher(feeds, Web(fetcher, Manners(fetcher, 0.0, clock=lambda: self.now)), self.state, clock=lambda: self.now)

    def round(self, later=101.0):
        self.now += later
        return list(self.watcher.round())

    def feed(self, *entries, **headers):
        self.site.put("/feed", newssite.rss(*entries), Content_Type="application/rss+xml", **headers)


@pytest.fixture
def desk(site, tmp_path):
    return Desk(site, tmp_path)


def test_full_text_from_the_page_and_304_after_that(desk, site):
    site.put("/1", pages.linked())
    desk.feed(newssite.entry(f"{site.url}/1", "عنوان", LEAD), ETag='"v1"')
    (found,) = desk.round()
    assert found.what.text.split("\n") == list(pages.BODY) and found.what.url == f"{site.url}/1"
    assert desk.round() == [] and site.asked[-1][1]["if-none-match"] == '"v1"'
    desk.restart()
    assert desk.round() == [] and site.count("/1") == 1


def test_the_feed_names_who_wrote_what_the_page_does_not(desk, site):
    site.put("/1", pages.microdata().replace("سلمى الكاتبة", ""))
    desk.feed(newssite.entry(f"{site.url}/1", "عنوان", LEAD).replace("<guid>", "<author>سلمى المحررة</author><guid>"))
    (found,) = desk.round()
    assert found.what.author == "سلمى المحررة" and found.what.text.split("\n") == list(pages.BODY)


def test_full_text_in_the_feed(desk, site):
    desk.feed(newssite.entry(f"{site.url}/1", "عنوان", FULL, when="السبت، 24 فبراير 2024 09:30:00 +0300", tag="content:encoded"))
    (found,) = desk.round()
    assert (found.what.published, found.what.published_basis, found.what.outlet) == ("2024-02-24T09:30:00+03:00", "feed", "وكالة النموذج")
    assert found.what.text.split("\n") == list(pages.BODY * 2) and site.count("/1") == 0
    assert desk.round() == []


def test_a_changed_text_comes_again_and_the_same_text_does_not(desk, site):
    site.put("/1", pages.linked(), ETag='"a"')
    desk.feed(newssite.entry(f"{site.url}/1", "عنوان", LEAD))
    assert len(desk.round()) == 1
    desk.feed(newssite.entry(f"{site.url}/1", "عنوان آخر", LEAD))  # the entry changes, the page does not
    assert desk.round() == [] and site.asked[-1][1]["if-none-match"] == '"a"'
    site.put("/1", pages.linked(body=(*pages.BODY, "وفي تطور لاحق أعلنت الوزارة فتح تحقيق في الحادثة.")), ETag='"b"')
    assert desk.round() == []  # nothing says that it changed
    (found,) = desk.round(later=22_000)  # looked at again while it is young
    assert found.what.text.endswith("تحقيق في الحادثة.")
    site.put("/1", pages.linked(body=pages.BODY[:2]))
    assert desk.round(later=4 * 86_400) == []  # old by now


def test_a_feed_that_fails(desk, site):
    site.put("/feed", status=500)
    (failed,) = desk.round()
    assert isinstance(failed, Reject) and failed.reason == "status 500"
    assert desk.round(later=30) == [] and len(desk.round(later=31)) == 1  # after one minute
    assert desk.round(later=61) == [] and len(desk.round(later=61)) == 1  # then after two
    desk.feed(newssite.entry(f"{site.url}/1", "عنوان", FULL, tag="content:encoded"))
    assert isinstance(desk.round(later=241)[0], Found)
    assert [backoff(n) for n in (1, 2, 3, 30)] == [60, 120, 240, 21_600] and backoff(1, after=500) == 500


def test_retry_after_holds_for_the_whole_host_and_over_a_restart(desk, site):
    site.put("/1", status=429, Retry_After="5000")
    site.put("/2", pages.linked())
    desk.feed(*(newssite.entry(f"{site.url}/{n}", "عنوان", LEAD) for n in (1, 2)))
    first, second = desk.round()
    assert first.reason == "status 429" and "left alone" in second.reason and site.count("/2") == 0
    desk.restart()
    (again,) = desk.round(later=200)
    assert "left alone" in again.reason
    site.put("/1", pages.linked(title="أول"))
    found = desk.round(later=5000)
    assert [type(f) for f in found] == [Found, Found] and site.count("/1") == 2


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (newssite.drip, "slower than"), (newssite.flood, "more than 300000 bytes"),
        ((302, {"Location": "/1"}, b""), "in a circle"), ((302, {"Location": "http://10.0.0.1/"}, b""), "not public"),
        ((200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"\x1f\x8b\x08\x00\x00"), "cut short"),
        ((200, {"Content-Type": "text/html"}, b"<html></html>"), "no report on the page"),
        ((404, {}, b""), "status 404"),
    ],
)  # fmt: skip
def test_pages_that_misbehave_lose_none_of_the_others(desk, site, page, reason):
    if page is newssite.drip:
        desk.restart(seconds=3.0)
    site.pages["/1"] = page
    site.put("/2", pages.linked())
    desk.feed(*(newssite.entry(f"{site.url}/{n}", "عنوان", LEAD) for n in (1, 2)))
    bad, good = desk.round()
    assert isinstance(bad, Reject) and reason in bad.reason and bad.place == f"{site.url}/1" and isinstance(good, Found)


def test_a_passing_failure_is_tried_again_a_lasting_one_is_not(desk, site):
    site.put("/1", status=503)
    site.put("/2", status=404)
    desk.feed(*(newssite.entry(f"{site.url}/{n}", "عنوان", LEAD) for n in (1, 2)), ETag='"v"')
    assert len(desk.round()) == 2
    site.put("/1", pages.linked())
    site.put("/2", pages.linked())
    (found,) = desk.round()
    assert isinstance(found, Found) and site.count("/2") == 1
    assert desk.round() == [] and site.asked[-1][1].get("if-none-match") == '"v"'


def test_a_wrong_charset(desk, site):
    site.put("/1", pages.old(charset="utf-8").encode("windows-1256"), Content_Type="text/html; charset=utf-8")
    site.put("/feed", newssite.rss(newssite.entry(f"{site.url}/1", "عنوان", LEAD)).encode("windows-1256"), Content_Type="text/xml; charset=utf-8")
    (found,) = desk.round()
    assert found.what.text.split("\n") == list(pages.BODY) and found.what.id == f"{site.url}/1"


def test_what_is_no_feed(desk, site):
    site.put("/feed", pages.linked())
    (bad,) = desk.round()
    assert "neither RSS nor Atom" in bad.reason


def test_atom(desk, site):
    text = FULL.replace("<", "&lt;")
    site.put("/feed", f'<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title><entry><title>عنوان</title><id>x:1</id><link href="{site.url}/1"/>'
             f'<updated>2024-02-24T09:30:00Z</updated><author><name>سلمى</name></author><content type="html">{text}</content></entry></feed>')  # fmt: skip
    (found,) = desk.round()
    assert (found.what.published, found.what.author, found.what.id) == ("2024-02-24T09:30:00Z", "سلمى", "x:1")


def test_what_is_interrupted_is_not_remembered_as_read(desk, site):
    desk.feed(*(newssite.entry(f"{site.url}/{n}", f"عنوان {n}", f"<p>رقم {n}</p>{FULL}", tag="content:encoded") for n in range(3)))
    desk.now += 200
    round_ = desk.watcher.round()
    first, _second = next(round_), next(round_)
    round_.close()  # killed while the second is being added
    desk.restart()
    assert [f.what.url[-1] for f in desk.round()] == ["1", "2"] and first.what.url.endswith("0")


def run(*arguments, code=0):
    result = CliRunner().invoke(main, [str(a) for a in arguments])
    assert result.exit_code == code, result.output + result.stderr
    return result


def test_from_the_command_line_to_a_revision_in_the_ledger(site, tmp_path):
    feeds, ledger, rejects = tmp_path / "feeds.toml", tmp_path / "desk.db", tmp_path / "rejects.jsonl"
    feeds.write_text(f'delay = 0\nevery = 0\nallow = ["127.0.0.0/8"]\n[[feed]]\nurl = "{site.url}/feed"\noutlet = "صحيفة القاعدة"\n', encoding="utf-8")
    url = f"{site.url}/1"
    site.put("/feed", newssite.rss(newssite.entry(url, "عنوان", LEAD), newssite.entry(f"{site.url}/gone", "آخر", LEAD)))
    site.put("/1", pages.linked())
    watch = ["watch", feeds, "--ledger", ledger, "--rejects", rejects, "--once"]
    first = run(*watch)
    assert first.stdout.startswith("added  ") and "2 in: 1 read, 0 skipped, 1 rejected" in first.stderr
    later = "وأعلنت الوزارة أنها ستفتح تحقيقاً في الحادثة."
    site.put("/1", pages.linked(body=(pages.BODY[0], *pages.BODY[2:], later)))
    site.put("/feed", newssite.rss(newssite.entry(url, "عنوان معدل", LEAD)))
    second = run(*watch).stdout
    assert "revision 2 of 2" in second and f"  + {later}" in second and f"  - {pages.BODY[1]}" in second
    assert json.loads(rejects.read_text(encoding="utf-8").splitlines()[0])["place"] == f"{site.url}/gone"
    found = json.loads(run("revisions", url, "--ledger", ledger, "--format", "json").stdout)
    assert [r["number"] for r in found] == [1, 2] and found[1]["diff"] == [f"- {pages.BODY[1]}", f"+ {later}"]
    assert f"+ {later}" in run("revisions", url, "--ledger", ledger).stdout
    claims = json.loads(run("claims", "--ledger", ledger, "--format", "json", "--limit", 0).stdout)
    assert {(c["report"], c["revision"], c["revisions"]) for c in claims} == {(found[0]["report"], 1, 2), (found[1]["report"], 2, 2)}
    assert "(revision 2 of 2)" in run("claims", "--ledger", ledger).stdout
    run("revisions", "nowhere", "--ledger", ledger, code=1)


def test_fetching_is_off_unless_asked_for(site, tmp_path):
    site.put("/1", pages.linked())
    url = f"{site.url}/1"
    assert "fetching is off; --fetch turns it on" in run("read", url, code=1).stderr and site.asked == []
    refused = run("read", url, "--fetch").stderr
    assert "is not public" in refused and "--allow-address 127.0.0.1" in refused and site.asked == []
    site.put("/robots.txt", "User-agent: *\nDisallow: /2")
    result = run("read", url, f"{site.url}/2", "--fetch", "--allow-address", "127.0.0.1", "--format", "jsonl")
    assert json.loads(result.stdout)["report"]["url"] == url and "forbidden by its robots.txt" in result.stderr
    assert "1 added" in run("add", url, "--fetch", "--allow-address", "127.0.0.0/8", "--ledger", tmp_path / "a.db").stdout


def test_a_file_of_feeds_is_checked(tmp_path):
    file = tmp_path / "feeds.toml"
    for text in ("feed = 1", '[[feed]]\nurl = "x"\nurll = 1', "nonsense", ""):
        file.write_text(text)
        with pytest.raises(ConfigError, match=r"docs/ingest\.md"):
            feeds_of(file)
