"""robots.txt, tdmrep.json and headers are obeyed; no host is asked again too soon."""

import json

import pages
import pytest

from khabar.ingest.addresses import networks
from khabar.ingest.fetch import Fetcher, Limits
from khabar.ingest.given import Found, Given
from khabar.ingest.manners import Manners
from khabar.ingest.outcomes import Reject
from khabar.ingest.refused import Refused
from khabar.ingest.reservations import in_file, in_headers
from khabar.ingest.robots import parsed
from khabar.ingest.web import Web

ROBOTS = """\ufeffUser-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$
Crawl-delay: 7

User-agent: otherbot
User-agent: khabar/1.0
Disallow: /ours  # a remark
Disallow: /search?*q=
Crawl-delay: 3
"""


def web(**more):
    fetcher = Fetcher(Limits(size=500_000, seconds=30), networks(["127.0.0.0/8"]))
    return Web(fetcher, Manners(fetcher, more.pop("delay", 0.0), **more))


def only(found):
    (item,) = found
    return item


def test_groups_and_longest_rules():
    ours, others = parsed(ROBOTS), parsed(ROBOTS, "somebot")
    assert [ours.allows(p) for p in ("/private/x", "/ours/x", "/search?a=1&q=2", "/")] == [True, False, False, True]
    assert [others.allows(p) for p in ("/private/x", "/private/open/1", "/a.pdf", "/a.pdf?x", "/ours")] == [False, True, False, True, True]
    assert (ours.delay, others.delay) == (3.0, 7.0)
    assert parsed("").allows("/x") and parsed("<html>no robots</html>").allows("/x")
    assert not parsed("User-agent: *\nDisallow: /").allows("/x") and parsed("User-agent: *\nDisallow:").allows("/x")


def test_tdmrep():
    rules = json.dumps([{"location": "/", "tdm-reservation": 1}, {"location": "/open/*", "tdm-reservation": 0}, {"location": "/x$", "tdm-reservation": 0}]).encode()
    assert in_file(rules, "/news/1") and not in_file(rules, "/open/1")
    assert not in_file(b"<html>", "/") and not in_file(b"[]", "/") and not in_file(b"", "/")
    assert in_headers({"tdm-reservation": "1"}) and not in_headers({"tdm-reservation": "0"})
    assert in_headers({"x-robots-tag": "noindex, nofollow"}) and not in_headers({"x-robots-tag": "nofollow"})
    assert in_headers({"x-robots-tag": "khabar: noai"}) and not in_headers({"x-robots-tag": "otherbot: none"})


def test_a_page(site):
    site.put("/1", pages.linked())
    found = only(web().items(f"{site.url}/1?utm_source=x", Given()))
    assert isinstance(found, Found) and found.what.url == f"{site.url}/1" and found.what.retrieved
    assert [p for p, _ in site.asked] == ["/robots.txt", "/.well-known/tdmrep.json", "/1"]


def test_refusals_are_rejects(site):
    site.put("/robots.txt", "User-agent: *\nDisallow: /closed", Content_Type="text/plain")
    site.put("/.well-known/tdmrep.json", json.dumps([{"location": "/reserved/*", "tdm-reservation": 1}]), Content_Type="application/json")
    for path in ("/closed/1", "/reserved/1", "/meta", "/head", "/tag", "/index"):
        site.put(path, pages.linked())
    site.put("/meta", pages.linked(head='<meta name="tdm-reservation" content="1">'))
    site.put("/head", pages.linked(), TDM_Reservation="1")
    site.put("/tag", pages.linked(), X_Robots_Tag="noai")
    site.put("/index", pages.linked(head='<meta name="robots" content="noindex">'))
    site.put("/moved", status=302, Location="/closed/1")
    asking = web()
    for path, reason in (("/closed/1", "robots.txt"), ("/reserved/1", "tdmrep.json"), ("/meta", "meta tdm"), ("/head", "header tdm"),
                         ("/tag", "X-Robots-Tag: noai"), ("/index", "meta robots"), ("/moved", "robots.txt")):  # fmt: skip
        found = only(asking.items(site.url + path, Given(reserved=True)))
        assert isinstance(found, Reject) and reason in found.reason, path
    assert site.count("/closed/1") == site.count("/reserved/1") == 0 and site.count("/robots.txt") == 1


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (429, False)])
def test_a_robots_that_cannot_be_had(site, status, allowed):
    site.put("/robots.txt", status=status)
    site.put("/1", pages.linked())
    assert isinstance(only(web().items(f"{site.url}/1", Given())), Found if allowed else Reject)


def test_politeness(site):
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 9")
    now = [0.0]
    slept = []

    def sleep(seconds):
        slept.append(seconds)
        now[0] += seconds

    asking = web(delay=2.0, clock=lambda: now[0], sleep=sleep)
    for n in range(3):
        site.put(f"/{n}", pages.linked())
        assert isinstance(only(asking.items(f"{site.url}/{n}", Given())), Found)
    assert slept == [9.0, 9.0]


def test_a_private_site_is_refused_with_its_reason(site):
    fetcher = Fetcher()
    with pytest.raises(Refused, match="not public"):
        Manners(fetcher).permit(f"{site.url}/1")
