"""Fetching: addresses checked at every hop and connected to as checked; limits of size, time and redirects; packed bodies."""

import gzip
import socket
import time
import zlib

import newssite
import pytest

from khabar.ingest.addresses import networks, target, tidy
from khabar.ingest.fetch import Fetcher, Limits, agent_of
from khabar.ingest.refused import Refused

LOOPBACK = networks(["127.0.0.0/8"])


def fetcher(**more):
    return Fetcher(Limits(size=200_000, seconds=more.pop("seconds", 30.0), redirects=3), LOOPBACK, **more)


def refused(url, get=None):
    with pytest.raises(Refused) as caught:
        (get or fetcher()).get(url)
    return caught.value


def test_an_honest_agent_and_an_answer(site):
    site.put("/a", "نص", X_Thing="1")
    answer = fetcher(agent=agent_of("mailto:desk@example.org")).get(f"{site.url}/a")
    assert (answer.status, answer.body.decode(), answer.headers["x-thing"]) == (200, "نص", "1")
    said = site.asked[0][1]["user-agent"]
    assert said.startswith("khabar/") and "robots.txt" in said and "mailto:desk@example.org" in said


@pytest.mark.parametrize(
    "url",
    [
        "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest", "http://[::1]/", "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::10.0.0.1]/", "http://0.0.0.0/", "http://224.0.0.1/", "http://2130706434/", "http://[fe80::1]/",
        "http://[2002:0a00:0001::]/", "http://localhost/", "http://127.1/", "http://0x7f.1/",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(url):
    with pytest.raises(Refused, match=r"which is not public|cannot be resolved|is at"):
        target(url)


@pytest.mark.parametrize("url", ["ftp://example.org/x", "file:///etc/passwd", "gopher://x/", "http://", "http://me:secret@example.org/", "example.org", "http://x:99999999/"])
def test_no_other_schemes_and_no_secrets(url):
    assert "secret" not in refused(url).reason


def test_a_redirect_to_a_private_address(site):
    for to in ("http://10.0.0.1/", "http://169.254.169.254/", "file:///etc/passwd", "http://[::1]/"):
        site.put("/away", status=302, Location=to)
        assert "not public" in refused(f"{site.url}/away").reason or "scheme file" in refused(f"{site.url}/away").reason


def test_the_checked_address_is_the_one_connected_to(site):
    """A name that leads elsewhere the second time it is asked: it is asked once."""
    site.put("/a", "نص")
    port = site.server.server_port
    asked = []

    def rebinding(host, port_, **_):
        asked.append(host)
        place = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port_))]

    assert fetcher(resolve=rebinding).get(f"http://akhbar.example:{port}/a").status == 200
    assert asked == ["akhbar.example"] and site.asked[0][1]["host"] == f"akhbar.example:{port}"
    assert "10.0.0.1" in refused(f"http://akhbar.example:{port}/a", fetcher(resolve=rebinding)).reason


def test_one_private_address_among_several_is_enough():
    def both(host, port, **_):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port)) for place in ("93.184.215.14", "10.0.0.1")]

    with pytest.raises(Refused, match=r"10\.0\.0\.1"):
        target("http://akhbar.example/", resolve=both)


def test_redirects(site):
    site.put("/end", "نص")
    for n in range(5):
        site.put(f"/hop{n}", status=301, Location=f"/hop{n + 1}" if n < 4 else "/end")
    assert fetcher().get(f"{site.url}/hop2").url == f"{site.url}/end"
    assert "more than 3 redirects" in refused(f"{site.url}/hop0").reason
    site.put("/a", status=302, Location="/b")
    site.put("/b", status=307, Location="/a")
    assert "in a circle" in refused(f"{site.url}/a").reason
    site.put("/nowhere", status=302)
    assert "without an address" in refused(f"{site.url}/nowhere").reason


def test_too_large(site):
    site.put("/told", b"x" * 300_000)
    site.pages["/flood"] = newssite.flood
    site.put("/bomb", gzip.compress(b"x" * 60_000_000), Content_Encoding="gzip")
    assert "300000 bytes, more than 200000" in refused(f"{site.url}/told").reason
    begun = time.monotonic()
    assert "more than 200000 bytes" in refused(f"{site.url}/flood").reason
    assert "once unpacked" in refused(f"{site.url}/bomb").reason
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize("page", [newssite.drip, newssite.drip_headers, newssite.silent])
def test_too_slow(site, page):
    site.pages["/slow"] = page
    begun = time.monotonic()
    error = refused(f"{site.url}/slow", fetcher(seconds=0.4))
    assert "slower than 0.4 seconds" in error.reason and error.passing and time.monotonic() - begun < 15


def test_packed_and_cut_bodies(site):
    text = ("نفت الوزارة " * 500).encode()
    site.put("/gzip", gzip.compress(text), Content_Encoding="gzip")
    site.put("/deflate", zlib.compress(text), Content_Encoding="deflate")
    site.put("/plain-said-gzip", text, Content_Encoding="gzip")
    for path in ("/gzip", "/deflate", "/plain-said-gzip"):
        assert fetcher().get(site.url + path).body == text
    site.put("/half", gzip.compress(text)[:60], Content_Encoding="gzip")
    site.put("/other", text, Content_Encoding="br")
    site.put("/short", text, Content_Length=str(len(text) + 10))
    assert "cut short" in refused(f"{site.url}/half").reason
    assert "content coding br" in refused(f"{site.url}/other").reason
    assert refused(f"{site.url}/short", fetcher(seconds=0.4)).passing


def test_errors_of_a_host(site):
    site.put("/429", status=429, Retry_After="120")
    site.put("/503", status=503, Retry_After="Fri, 01 Jan 2100 00:00:00 GMT")
    site.put("/500", status=500)
    site.put("/410", status=410)
    assert refused(f"{site.url}/429").after == 120 and refused(f"{site.url}/503").after > 1e6
    assert refused(f"{site.url}/500").passing and not refused(f"{site.url}/410").passing
    assert refused("http://127.0.0.1:9/").passing


def test_tidy_addresses():
    assert tidy("https://a.example/خبر?id=5&utm_source=rss&fbclid=x#top") == "https://a.example/خبر?id=5"
