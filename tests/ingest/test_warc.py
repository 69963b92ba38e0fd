"""WARC: a broken record loses none of the others, whatever is broken."""

import gzip
import json
import zlib

import archives
import pages
import pytest
import zstandard

from khabar.ingest import warc
from khabar.ingest.given import Found, Given
from khabar.ingest.outcomes import Reject, Skip


def good(n, **more):
    html = pages.linked(title=f"خبر رقم {n} من القرية", url=f"https://akhbar.example/{n}").encode()
    return archives.record(html, f"https://akhbar.example/{n}", **more)


def read(path, data, **given):
    path.write_bytes(data)
    return list(warc.of_file(str(path), Given(**given)))


def kinds(found):
    return "".join({Found: "f", Skip: "s", Reject: "r"}[type(f)] for f in found)


def test_what_a_record_tells(tmp_path):
    (found,) = read(tmp_path / "a.warc.gz", archives.archive([good(1)]))
    report = found.what
    assert report.text.split("\n") == list(pages.BODY) and report.url == "https://akhbar.example/1"
    assert (report.published, report.published_basis, report.retrieved) == ("2024-02-24T09:30:00+03:00", "stated", "2024-02-25T04:05:06Z")
    assert report.author == pages.AUTHOR and "a.warc.gz@" in found.place and "https://akhbar.example/1" in found.place


def test_the_day_of_the_crawl_stands_in(tmp_path):
    html = pages.old(day="").encode("windows-1256")
    (found,) = read(tmp_path / "a.warc.gz", archives.archive([archives.record(html, "https://qadim.example/1", headers="Content-Type: text/html")]))
    assert (found.what.published, found.what.published_basis) == ("2024-02-25T04:05:06Z", "crawl")


@pytest.mark.parametrize("pack", [lambda records: archives.archive(records), lambda records: archives.archive(records, packed=False),
                                  lambda records: gzip.compress(archives.archive(records, packed=False)),
                                  lambda records: zstandard.compress(archives.archive(records, packed=False))])  # fmt: skip
def test_packings(tmp_path, pack):
    assert kinds(read(tmp_path / "a.warc", pack([good(n) for n in range(4)]))) == "ffff"


def test_answers_that_are_no_report(tmp_path):
    html = pages.linked().encode()
    records = [
        good(0),
        archives.record(b"", "https://a.example/404", status="404 Not Found"),
        archives.record(b"\x89PNG", "https://a.example/p.png", headers="Content-Type: image/png"),
        archives.record(b"<html><body>x</body></html>", "https://a.example/empty"),
        archives.record(html, "https://a.example/r", headers="Content-Type: text/html\r\nTDM-Reservation: 1"),
        archives.record(html, "https://a.example/x", headers="Content-Type: text/html\r\nX-Robots-Tag: otherbot: noai"),
        archives.record(html[:900], "https://a.example/cut", more="WARC-Truncated: length\r\n"),
        archives.record(zlib.compress(html), "https://a.example/z", headers="Content-Type: text/html\r\nContent-Encoding: deflate"),
        archives.record(gzip.compress(html)[:200], "https://a.example/g", headers="Content-Type: text/html\r\nContent-Encoding: gzip"),
        archives.record(b"", "https://a.example/rev", kind="revisit"),
        archives.record(b"The ministry denied it. " * 20, "https://a.example/en", headers="Content-Type: text/plain"),
        good(9),
    ]
    found = read(tmp_path / "a.warc.gz", archives.archive(records))
    assert kinds(found) == "fssrrfrfrssf"
    assert "tdm-reservation" in found[4].reason and "cut short by its crawl" in found[6].reason and "cut short" in found[8].reason


def damaged(n):
    """A gzip member with damage of one of several kinds."""
    data = bytearray(gzip.compress(good(n), 1))
    kind = n % 4
    if kind == 0:
        data[len(data) // 2 : len(data) // 2 + 40] = b"\xff" * 40
    elif kind == 1:
        data[-8:-4] = b"\0\0\0\0"  # the checksum
    elif kind == 2:
        del data[len(data) // 2 :]  # the next member begins in the middle of this
    else:
        data[0:2] = b"\0\0"
    return bytes(data)


def test_a_thousand_records_of_which_fifty_are_broken(tmp_path):
    """1.5 s: a thousand pages."""
    texts = {}
    members = []
    for n in range(1000):
        bad = n % 20 == 7
        texts[n] = not bad
        if not bad:
            members.append(gzip.compress(good(n), 1))
        elif n % 40 == 7:
            members.append(damaged(n // 20))
        else:  # the record is broken inside a sound member
            data = good(n)
            broken = (data.replace(b"Content-Length: ", b"Content-Lungs: ", 1), data[: len(data) // 2], data.replace(b"WARC/1.0", b"WORC/1.0"),
                      data.replace(b"HTTP/1.1 200 OK", b"\x00\x01\x02\x03"))[n // 40 % 4]  # fmt: skip
            members.append(gzip.compress(broken, 1))
    found = read(tmp_path / "big.warc.gz", gzip.compress(archives.INFO % (0, b"")) + b"".join(members))
    assert len(found) == 1000 and kinds(found).count("r") == 50
    assert {f.what.url for f in found if isinstance(f, Found)} == {f"https://akhbar.example/{n}" for n, ok in texts.items() if ok}
    assert all(f.reason and f.remedy for f in found if isinstance(f, Reject))


def test_plain_records_with_wrong_lengths(tmp_path):
    records = [good(n) for n in range(6)]
    length = records[2][records[2].index(b"Content-Length: ") + 16 :].split(b"\r\n")[0]
    records[2] = records[2].replace(b"Content-Length: " + length, b"Content-Length: 99", 1)
    records[4] = records[4].replace(b"Content-Length: ", b"Content-Length: 9", 1)
    found = read(tmp_path / "a.warc", archives.archive(records, packed=False))
    assert kinds(found) == "ffrfrf"
    assert json.dumps([f.reason for f in found if isinstance(f, Reject)]) and "wrong" in found[2].reason
