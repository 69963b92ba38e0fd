"""The faces of a brief: page, mail and feed, each read back by a library that is not ours."""

import email
from email.policy import default
from html.parser import HTMLParser

import feedparser
import pytest

from khabar import read
from khabar.ledger.book import Ledger
from khabar.practice.brief.mail import mail
from khabar.practice.brief.page import page
from khabar.practice.brief.plain import plain
from khabar.practice.brief.rss import rss


@pytest.fixture(scope="module")
def made(desk):
    watch = {"name": "Turkey & <Iraq>", "actors": ["TUR", "CSTO"], "mail_from": "desk@example.org", "mail_to": ["a@example.org", "b@example.org"], "link": "https://example.org/brief"}
    return desk.brief(watch, first="2024-03-01", last="2024-03-31")


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.attributes, self.text = [], [], []

    def handle_starttag(self, tag, attrs):
        self.attributes.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_page_is_whole_right_to_left_and_asks_nobody_for_anything(made):
    parsed = Tags()
    parsed.feed(page(made))
    assert not parsed.open, "every element is closed"
    assert parsed.attributes[0] == ("html", {"lang": "ar", "dir": "rtl"})
    assert not [t for t, _ in parsed.attributes if t in ("script", "img", "link", "iframe")] and "@media print" in page(made) and "url(" not in page(made)
    assert {a["href"] for t, a in parsed.attributes if t == "a"} <= {f"https://example.org/{n}" for n in range(9)}
    text = "".join(parsed.text)
    assert "Turkey & <Iraq>" in text and "قصفت طائرات تركية أمس مواقع" in text and "ينفيه" in text and "بحسب" in text
    assert ("html", {"lang": "en", "dir": "ltr"}) in [(t, a) for t, a in _tags(page(made, "en"))]


def test_days_keep_their_order_between_arabic_letters(made):
    for text in (page(made), plain(made), rss(made).decode()):
        assert "\u20662024-03-09\u2069" in text and "\u20662024-03-18/2024-03-24\u2069" in text
    assert "\u2066" not in page(made, "en")


def _tags(text):
    parsed = Tags()
    parsed.feed(text)
    return parsed.attributes


def test_the_mail_has_both_bodies_and_is_the_same_bytes_twice(made):
    parsed = email.message_from_bytes(mail(made), policy=default)
    assert parsed.get_content_type() == "multipart/alternative" and not parsed.defects
    assert parsed["To"].addresses[1].addr_spec == "b@example.org" and "Turkey & <Iraq>" in parsed["Subject"]
    text, html = parsed.iter_parts()
    assert text.get_content().replace("\r\n", "\n") == plain(made) and html.get_content().replace("\r\n", "\n") == page(made)
    assert text.get_content_type() == "text/plain" and html.get_content_type() == "text/html"
    assert mail(made) == mail(made)


def test_the_feed_is_rss_that_a_reader_takes(made):
    found = feedparser.parse(rss(made))
    assert not found.bozo and found.version == "rss20"
    assert found.feed.title.endswith("Turkey & <Iraq>") and found.feed.link == "https://example.org/brief" and found.feed.language == "ar"
    assert len(found.entries) == len(made.lines) + len(made.denials) + len(made.moves) + len(made.heads) + len(made.silent)
    assert len({e.id for e in found.entries}) == len(found.entries)
    struck = next(e for e in found.entries if e.id.endswith(next(x.id for x in made.lines if x.type == "ASSAULT")))
    assert struck.link == "https://example.org/2" and "قصفت" in struck.description and struck.published_parsed[:3] == (2024, 3, 10)
    assert "بحسب" in struck.title and {t.term for t in struck.tags} == {"رُوي على أنه وقع", "ASSAULT"}


def test_nothing_a_report_says_becomes_markup(tmp_path):
    text = 'قصفت تركيا أمس العراق <script>alert(1)</script> "&amp;" \u202eمقلوب.'
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read(text, outlet="<b>صحيفة</b>", published="2024-03-10", url="javascript:alert(1)", title="تركيا <img src=x> \x01"))
        made = ledger.brief({"actors": ["TUR"]}, keep=False)
        assert made.lines
        told = page(made)
        assert "<script" not in told and "<b>" not in told and "<img" not in told and "javascript:" not in told.replace("«", "") and "\u202e" not in told
        assert not feedparser.parse(rss(made)).bozo
        assert "javascript" not in feedparser.parse(rss(made)).entries[0].get("link", "")


def test_an_empty_brief_says_so(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        made = ledger.brief({"name": "x", "actors": ["TUR"]})
        assert "لا جديد" in page(made) and "Nothing new" in plain(made, "en") and not feedparser.parse(rss(made)).bozo
