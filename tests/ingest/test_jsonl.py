"""JSON lines: good lines go through in order, bad ones are set aside with place and reason."""

import gzip
import json

import pytest
import zstandard

from khabar.ingest import jsonl
from khabar.ingest.given import Found, Given
from khabar.ingest.jsonl import reports
from khabar.ingest.outcomes import Reject
from khabar.model import Report

TEXT = "نفت الوزارة وجود خلاف مع بغداد على مياه النهر"


def test_ids_and_defaults():
    rows = list(reports('{"id":"a","text":"نص"}\n\n{"id":7,"text":"آخر","published":"2024-01-02","x":1}', "f", published="2023-05-05", outlet="o"))
    assert [(r.id, r.published, r.outlet) for r in rows] == [("a", "2023-05-05", "o"), ("7", "2024-01-02", "o")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{bad", "f:2: not JSON"),
        ("[1]", "f:2: Expected `object`"),
        ('{"id":"b"}', "f:2: Object missing required field `text`"),
        ('{"text":5}', r"f:2: Expected `str`, got `int` - at `$.text`"),
        ('{"text":"x","title":9}', "f:2: Expected `str | null`"),
        ('{"text":"x","published":"soon"}', "f:2: published 'soon' is no date; give it as YYYY-MM-DD"),
        ('{"text":" "}', "f:2: no text"),
        ('{"text":"\ud800"}', "f:2: a lone surrogate"),
    ],
)
def test_one_bad_line_is_set_aside(line, reason):
    good = '{"text":"نص"}'
    first, bad, last = reports(f"{good}\n{line}\n{good}", "f")
    assert isinstance(first, Report) and isinstance(last, Report)
    assert isinstance(bad, Reject) and bad.place == "f:2"
    assert str(bad).startswith(reason) and str(bad).endswith("the line is set aside")


def read(file, **given):
    return list(jsonl.of_file(str(file), Given(**given)))


def test_the_time_and_the_author_of_a_line(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({"text": TEXT, "published": "Tue, 05 Mar 2024 14:30:00 GMT", "author": "سلمى"}))
    (found,) = read(file)
    assert found.what.published == "2024-03-05T14:30:00+00:00" and found.what.author == "سلمى"


def test_fields_by_flag(tmp_path):
    file = tmp_path / "a.jsonl"
    row = {"body": TEXT, "meta": {"when": 1709647200, "by": ["سلمى", "هند"]}, "headline": "عنوان", "content": 5}
    file.write_text(json.dumps(row) + "\n" + json.dumps({"headline": "x"}) + "\n[]\n")
    found, without, other = read(file, fields={"text": ("body", "content"), "published": ("meta.when",), "author": ("meta.by",), "title": ("headline",)})
    assert (found.what.text, found.what.published, found.what.title) == (TEXT, "2024-03-05T14:00:00Z", "عنوان")
    assert found.what.author == "سلمى، هند"
    assert "body or content holds nothing" in without.reason and "--field text=" in without.remedy and "expected an object" in other.reason


@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6", "utf-8-sig", "utf-16", "utf-16-be"])
def test_lines_in_other_encodings(tmp_path, encoding):
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(json.dumps({"text": TEXT, "id": n}, ensure_ascii=False) for n in range(3)), encoding=encoding)
    assert [(f.what.id, f.what.text) for f in read(file)] == [("0", TEXT), ("1", TEXT), ("2", TEXT)]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_packed_lines_and_a_file_that_breaks_off(tmp_path, pack):
    file = tmp_path / "a.jsonl.packed"
    data = pack("".join(json.dumps({"text": f"{TEXT} {n}", "id": n}) + "\n" for n in range(2000)).encode())
    file.write_bytes(data)
    assert len(read(file)) == 2000
    file.write_bytes(data[: len(data) // 2])
    *before, last = read(file)
    assert isinstance(last, Reject) and all(isinstance(f, Found | Reject) for f in before)
    file.write_bytes(data[:40] + b"\xff" * 30 + data[70:])
    assert isinstance(read(file)[-1], Reject)


def test_a_json_array_and_one_object(tmp_path):
    file = tmp_path / "a.json"
    file.write_text(json.dumps([{"text": TEXT}, {"no": 1}]))
    found, bad = jsonl.of_json(str(file), Given())
    assert found.place.endswith("#1") and bad.place.endswith("#2")
    file.write_text(json.dumps({"text": TEXT}))
    assert [f.what.text for f in jsonl.of_json(str(file), Given())] == [TEXT]
    file.write_text("{")
    assert "not JSON" in next(jsonl.of_json(str(file), Given())).reason
