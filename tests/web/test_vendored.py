"""What is vendored is what the table says, with a licence that lets it be shipped; nothing else stands in its folders."""

import csv
import hashlib
from pathlib import Path

ROOT = Path(__file__).parents[2]
WEB = ROOT / "src/khabar/web"


def rows():
    return list(csv.DictReader((WEB / "vendored.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t"))


def test_every_file_is_as_it_was_fetched():
    for row in rows():
        assert hashlib.sha256((ROOT / row["file"]).read_bytes()).hexdigest() == row["sha256"], row["file"]


def test_nothing_else_stands_there():
    known = {row["file"] for row in rows()}
    for folder in (WEB / "static/vendor", WEB / "static/fonts", ROOT / "tests/web/vendor"):
        assert {p.relative_to(ROOT).as_posix() for p in folder.iterdir()} <= known


def test_what_is_shipped_may_be_shipped():
    shipped = [r for r in rows() if r["file"].startswith("src/")]
    assert {r["licence"] for r in shipped} <= {"0BSD", "ISC", "MIT", "OFL-1.1"}
    assert {r["package"] for r in rows() if "LICENSE" in r["in_package"]} == {r["package"] for r in rows()}
