"""Pages of several layouts: the text without its surroundings, title, outlet, author and time from what the page says."""

import pages
import pytest

from khabar.errors import InputError
from khabar.ingest.given import Given
from khabar.ingest.outcomes import Reject
from khabar.ingest.page import page, plain
from khabar.ingest.warc import of_page

SITE = """
["single.example"]
text = "//*[@class='c9']/x-par"
title = "//b[@class='hd']"
outlet = "صحيفة القاعدة"
"""


@pytest.mark.parametrize("layout", pages.LAYOUTS)
def test_layouts(layout):
    found = page(pages.LAYOUTS[layout]().encode("windows-1256" if layout == "old" else "utf-8"), layout)
    assert found.text.split("\n") == list(pages.BODY)
    assert found.title == pages.TITLE
    assert found.published[:10] == "2024-02-24"
    assert layout == "old" or found.author == pages.AUTHOR


@pytest.mark.parametrize(("declared", "real"), [("utf-8", "windows-1256"), ("windows-1256", "utf-8"), ("iso-8859-1", "iso-8859-6")])
def test_a_wrong_charset(declared, real):
    found = page(pages.old(charset=declared).encode(real), "x", declared=declared)
    assert found.text.split("\n") == list(pages.BODY) and found.encoding == real


def test_outlets_by_domain_by_word_and_by_host():
    assert page(pages.linked(url="https://www.almayadeen.net/x").encode(), "x").outlet == "الميادين"
    assert page(pages.blog().encode(), "x").outlet == "مدونة الشمال"
    assert page(pages.microdata().encode(), "x").outlet == "wakala.example"


def test_a_rule_for_a_site(tmp_path):
    sites = tmp_path / "sites.toml"
    sites.write_text(SITE, encoding="utf-8")
    found = page(pages.single().encode(), "x", url="https://www.single.example/1", sites=sites)
    assert found.text.split("\n") == list(pages.BODY) and found.title == pages.TITLE and found.outlet == "صحيفة القاعدة"


def test_no_report_on_the_page():
    for html in ("<html><body><h1>خطأ 404</h1></body></html>", "<html></html>", "<html><body><a href='/'>الرئيسية</a></body></html>"):
        with pytest.raises(InputError, match="no report on the page"):
            page(html.encode(), "x")


def test_broken_markup_and_metadata():
    html = pages.linked().replace('"@graph"', '"@graph').replace("</p>", "").replace("</html>", "")
    assert page(html.encode(), "x").title == pages.TITLE


@pytest.mark.parametrize("meta", ['name="tdm-reservation" content="1"', 'name="robots" content="index, noai"', 'name="khabar" content="noml"'])
def test_reservations_in_a_page(meta):
    html = pages.linked(head=f"<meta {meta}>").encode()
    found = of_page(html, "x", Given(), url=None, headers={})
    assert isinstance(found, Reject) and "reserved against text mining (meta" in found.reason and "--reserved" in found.remedy
    assert not isinstance(of_page(html, "x", Given(reserved=True), url=None, headers={}), Reject)


def test_a_stored_page_may_be_kept_from_indexes():
    html = pages.linked(head='<meta name="robots" content="noindex">').encode()
    assert not isinstance(of_page(html, "x", Given(), url=None, headers={}), Reject)
    assert isinstance(of_page(html, "x", Given(), url=None, headers={}, stored=False), Reject)
    other = pages.linked(head='<meta name="robots" content="noimageindex, nosnippet">').encode()
    assert not isinstance(of_page(other, "x", Given(), url=None, headers={}, stored=False), Reject)


def test_the_text_of_a_feeds_fragment():
    assert plain("<p>نفى &amp; أكد</p>قال<br>ثم عاد<script>x()</script>") == "نفى & أكد\nقال\nثم عاد"
    assert plain("نص بلا وسوم") == "نص بلا وسوم"
