"""A folder with every kind of input goes in with one command, and the counts add up."""

import gzip
import json
import re
from pathlib import Path

import archives
import pages
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from click.testing import CliRunner

from khabar.cli import main
from khabar.errors import InputError
from khabar.ingest import paths

TEXT = "نفت وزارة الدفاع وجود خلاف مع بغداد على مياه النهر في الاجتماع {n}، وقال الوزير إن اللجنة ستعود إلى العمل."
PERSIAN = "وزیر امور خارجه ایران روز گذشته در دیدار با همتای عراقی خود گفت که دو کشور برای گسترش همکاری‌ها به توافق رسیده‌اند."
RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>وكالة النموذج</title>
<item><title>خبر</title><link>https://wakala.example/1</link><pubDate>الثلاثاء، 05 مارس 2024 14:30:00 +0300</pubDate><description>&lt;p&gt;نفت الوزارة قصف القرية وقالت إن قواتها لم تتحرك&lt;/p&gt;</description></item>
<item><title>بلا نص</title><link>https://wakala.example/2</link></item></channel></rss>"""


def text(n):
    return TEXT.format(n=n)


def line(n, **more):
    return json.dumps({"id": f"line{n}", "text": text(n), "published": "2024-02-24", **more}, ensure_ascii=False) + "\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Every kind, with (read, skipped, rejected) for each file."""
    folder = tmp_path_factory.mktemp("inputs")
    (folder / "inside").mkdir()
    put = lambda name, data: (folder / name).write_bytes(data)  # noqa: E731
    put("utf8.txt", text("الأول").encode())
    put("mark.txt", text("الثاني").encode("utf-8-sig"))
    put("wide.txt", text("الثالث").encode("utf-16"))
    put("old.txt", text("الرابع").encode("windows-1256"))
    put("iso.txt", text("الخامس").encode("iso-8859-6"))
    put("inside/persian.txt", PERSIAN.encode())
    put("inside/empty.txt", b"")
    put("inside/photo.txt", b"\x89PNG\r\n\0\0\0\0")
    put("inside/notes.md", b"# no report")
    put(".hidden.txt", text("المخفي").encode())
    put("lines.jsonl", (line(1) + "{bad\n" + line(2) + json.dumps({"text": "The ministry denied it again today."}) + "\n").encode())
    put("lines.jsonl.gz", gzip.compress((line(3) + json.dumps({"text": 5}) + "\n").encode()))
    put("lines.jsonl.zst", zstandard.compress(line(4).encode()))
    put("array.json", json.dumps([{"text": text(5)}, {"x": 1}]).encode())
    for name, layout in pages.LAYOUTS.items():
        put(f"{name}.html", layout(title=f"{pages.TITLE} {name}").encode("windows-1256" if name == "old" else "utf-8"))
    put("inside/list.html", "<html><body><a href='/'>الرئيسية</a></body></html>".encode())
    pq.write_table(pa.Table.from_pylist([{"text": text(6), "id": "p"}, {"text": None, "id": "q"}]), folder / "rows.parquet")
    html = pages.linked(title="من الأرشيف").encode()
    put("crawl.warc.gz", archives.archive([archives.record(html, "https://a.example/1"), archives.record(b"", "https://a.example/2", status="500 Error")])
        + gzip.compress(archives.record(html, "https://a.example/3"))[:300])  # fmt: skip
    put("feed.xml", RSS.encode())
    return folder


ADDS_UP = {"in": 30, "read": 17, "skipped": 4, "rejected": 9}


def run(*arguments, code=0):
    result = CliRunner().invoke(main, [str(a) for a in arguments])
    assert result.exit_code == code, result.output + result.stderr
    return result


def counts(said):
    found = re.search(r"(\d+) in: (\d+) read.*?, (\d+) skipped.*?, (\d+) rejected", said)
    return dict(zip(("in", "read", "skipped", "rejected"), map(int, found.groups()), strict=True))


@pytest.mark.parametrize("command", ["read", "add"])
def test_a_folder_of_every_kind(folder, tmp_path, command):
    rejects = tmp_path / "rejects.jsonl"
    more = ["--format", "jsonl"] if command == "read" else ["--ledger", tmp_path / "desk.db", "--batch", "50", "--quiet"]
    result = run(command, folder, "--rejects", rejects, *more)
    assert counts(result.stderr) == ADDS_UP
    noted = [json.loads(row) for row in rejects.read_text(encoding="utf-8").splitlines()]
    assert [sum(row["outcome"] == o for row in noted) for o in ("skipped", "rejected")] == [4, 9]
    assert all(row["place"] and row["reason"] for row in noted) and all(row["remedy"] for row in noted if row["outcome"] == "rejected")
    if command == "read":
        readings = [json.loads(row) for row in result.stdout.splitlines()]
        texts = {r["report"]["id"]: r["report"]["text"] for r in readings}
        assert {texts[n] for n in ("utf8.txt", "mark.txt", "wide.txt", "old.txt", "iso.txt")} == {text(n) for n in ("الأول", "الثاني", "الثالث", "الرابع", "الخامس")}
        feed = next(r["report"] for r in readings if r["report"]["url"] == "https://wakala.example/1")
        assert (feed["published"], feed["published_basis"], feed["outlet"]) == ("2024-03-05T14:30:00+03:00", "feed", "وكالة النموذج")
        assert "author" not in feed and sum("author" in r["report"] for r in readings) == 4
        assert sum(row["outcome"] == "copy" for row in noted) >= 4  # four layouts of one text
    else:
        assert counts(run(command, folder, *more).stderr) == ADDS_UP
        status = json.loads(run("sql", "SELECT count(*) AS n FROM report", "--ledger", tmp_path / "desk.db", "--format", "json").stdout)
        assert status == [{"n": 17}]


def test_patterns_folders_and_files_each_once(folder):
    inside = str(folder / "inside")
    found = paths.files([str(folder / "*.txt"), str(folder / "utf8.txt"), inside, str(folder / "**" / "*.md")])
    assert len(found) == len(set(found)) == 5 + 5
    assert not any("hidden" in f for f in paths.files([str(folder)]))
    for wrong in ("nowhere.txt", str(folder / "*.none")):
        with pytest.raises(InputError):
            paths.files([wrong])


def test_any_language_reads_persian_too(folder):
    assert counts(run("read", folder / "inside").stderr)["read"] == 0
    assert counts(run("read", folder / "inside", "--any-language").stderr)["read"] == 1


def test_a_kind_is_told_without_a_suffix(folder, tmp_path):
    for name in ("lines.jsonl", "lines.jsonl.gz", "linked.html", "rows.parquet", "crawl.warc.gz", "feed.xml", "utf8.txt"):
        (tmp_path / "bare").write_bytes((folder / name).read_bytes())
        assert paths.kind_of(str(tmp_path / "bare")) == paths.kind_of(str(folder / name)) or name == "crawl.warc.gz"


def test_an_interrupted_output_is_taken_up(tmp_path):
    lines = tmp_path / "in.jsonl"
    lines.write_text("".join(line(n) for n in range(6)) + "{bad\n", encoding="utf-8")
    output, rejects = tmp_path / "out.jsonl", tmp_path / "rejects.jsonl"
    run("read", lines, "--output", output, "--rejects", rejects)
    whole, noted = output.read_bytes(), rejects.read_bytes()
    cut = whole.find(b"\n", len(whole) // 2) + 100
    output.write_bytes(whole[:cut])
    result = run("read", lines, "--output", output, "--rejects", rejects, "--resume")
    assert output.read_bytes() == whole and rejects.read_bytes() == noted
    assert counts(result.stderr) == {"in": 7, "read": 6, "skipped": 0, "rejected": 1}
    output.write_text("no reading\n")
    assert "leave out --resume" in run("read", lines, "--output", output, "--resume", code=1).stderr


def test_fields_are_checked():
    assert "--field texts=body: expected NAME=KEY" in run("read", Path(__file__), "--field", "texts=body", code=1).stderr
