"""A release: the same bytes from its ledger, from its reports and from another ledger; what differs is named. About 8 s."""

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pyarrow.parquet
import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.errors import InputError
from khabar.ingest.jsonl import reports
from khabar.ledger.book import Ledger
from khabar.ledger.texts import LONGEST
from khabar.practice import manifest
from khabar.practice.differences import differences
from khabar.practice.freeze import freeze
from khabar.practice.pages import citation
from khabar.practice.query import query
from khabar.practice.tables import TABLES
from khabar.practice.verify import verify

ROOT = Path(__file__).parent.parent.parent
STRIKE = "قصفت إسرائيل أمس لبنان فأصابت مستودعات ومباني قرب الطريق الساحلي جنوب مدينة صور من دون إصابات."
LINES = [
    ("أ", "صحيفة أ", "2024-03-10", f"{STRIKE} واتهمت سوريا إسرائيل بانتهاك سيادتها."),
    ("ب", "صحيفة ب", "2024-03-10", STRIKE),
    ("ج", "صحيفة أ", "2024-05-11", "تعهدت فرنسا بتقديم مساعدات عسكرية إلى أوكرانيا. ونفت إسرائيل أنها قصفت لبنان في 9 مارس 2024."),
    ("د", "صحيفة ب", "2024-05-12", "وقعت أرمينيا وفرنسا اتفاقا عسكريا. وقال وزير الدفاع الفرنسي إن باريس ستزود أرمينيا برادارات."),
]


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    path = tmp_path_factory.mktemp("reports") / "reports.jsonl"
    rows = [{"id": i, "outlet": o, "published": d, "text": t, "url": f"https://news.example/{n}"} for n, (i, o, d, t) in enumerate(LINES)]
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def gold(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gold")
    for name in ("own04.json", "own25.json"):
        shutil.copyfile(ROOT / "eval" / "gold" / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def book(tmp_path_factory, lines):
    with Ledger(tmp_path_factory.mktemp("desk") / "desk.db") as ledger:
        ledger.add([read(r) for r in reports(lines.read_text(encoding="utf-8"), "lines")], batch=10)
        strike = next(c for c in ledger.claims(actor="ISR", type="ASSAULT", outlet="صحيفة ب") if c.trigger == "قصفت")
        wrong = ledger.judge("correct", strike.id, field="modality", value="possible", author="amal")
        ledger.judge("undo", wrong.id, author="amal")
        ledger.judge("confirm", strike.id, author="amal", note="seen")
        yield ledger


@pytest.fixture(scope="module")
def release(book, gold, tmp_path_factory):
    folder = tmp_path_factory.mktemp("frozen") / "r1"
    return folder, freeze(book, query("all"), folder, gold=gold, day="2024-06-01")


def table(folder, name):
    with (folder / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_release_holds_what_the_ledger_says(release, book):
    folder, made = release
    assert sorted(r["claim"] for r in table(folder, "claims")) == sorted(c.id for c in book.claims())
    assert {r["event"] for r in table(folder, "events")} == {e.id for e in book.events(status="all", limit=None)}
    assert {r["relation"] for r in table(folder, "relations")} == {r.id for r in book.relations()}
    struck = {r["claim"] for r in table(folder, "claims") if r["trigger"] == "قصفت" and r["polarity"] == "affirmed"}
    strike = [r for r in table(folder, "event_sources") if r["claim"] in struck and r["role"] == "account"]
    assert len({r["event"] for r in strike}) == 1 and {r["origin"] for r in strike} == {"1"}, "one text in two outlets is one origin"
    denial = [r for r in table(folder, "event_sources") if r["role"] == "denial" and r["event"] == strike[0]["event"]]
    assert denial and denial[0]["denies"].split(";") == sorted(r["claim"] for r in strike), "a denial stands beside what it denies"
    assert [r["by"] for r in table(folder, "claims") if r["by"] != "machine"] == ["person: amal"]
    assert {(r["outlet"], r["month"], r["reports"]) for r in table(folder, "coverage")} >= {("صحيفة أ", "2024-04", "0"), ("صحيفة أ", "2024-05", "1")}
    said = [json.loads(line) for line in (folder / "judgements.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [j["state"] for j in said] == ["undone", "stands", "stands"]
    assert {t.name: len(table(folder, t.name)) for t in TABLES} == made.rows


def test_a_release_names_its_reports_and_holds_no_text(release, lines):
    folder, _ = release
    given = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert sorted(r["url"] for r in table(folder, "reports")) == [g["url"] for g in given]
    everything = "".join(p.read_text(encoding="utf-8") for p in folder.rglob("*") if p.is_file() and p.suffix != ".parquet")
    assert not [g for g in given if g["text"] in everything and ". " in g["text"]]
    assert all(len(r["evidence"]) <= LONGEST for r in table(folder, "claims"))
    about = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    assert about["date"] == about["measured"]["date"] == "2024-06-01" and about["readers"][0]["reports"] == 4
    assert 0 < about["measured"]["overall"]["precision"] <= 1 and about["seeds"] == {"bootstrap": 1, "minhash": 7, "sample": []}


def test_coreutils_checks_the_manifest(release):
    if shutil.which("sha256sum") is None:
        pytest.skip("no sha256sum here")
    done = subprocess.run(["sha256sum", "--quiet", "--strict", "--check", manifest.NAME], cwd=release[0], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_same_bytes_from_the_ledger_and_from_the_reports(release, book, lines, gold):
    folder, _ = release
    found = verify(folder, ledger=book, gold=gold)
    assert found.ok and not found.alike and len(found.same) == found.files and not found.left
    found = verify(folder, reports=reports(lines.read_text(encoding="utf-8"), "lines"), gold=gold)
    assert found.ok and len(found.same) == found.files and any("judgements are taken from the release" in n for n in found.notes)


def test_the_order_of_adding_and_what_else_is_there_do_not_matter(lines, gold, tmp_path):
    made = [read(r) for r in reports(lines.read_text(encoding="utf-8"), "lines")]
    with Ledger(tmp_path / "other.db") as other:
        for reading in made[::-1]:
            other.add(reading)
            other.settle()
        other.add(read("قصفت إسرائيل لبنان مرة أخرى.", published="2024-03-12", outlet="صحيفة ج"))
        freeze(other, query("--until 2024-03-11"), tmp_path / "a", gold=gold, day="2024-06-01")
    with Ledger(tmp_path / "third.db") as third:
        third.add(made, batch=10)
        freeze(third, query("until=2024-03-11"), tmp_path / "b", gold=gold, day="2024-06-01")
    assert (tmp_path / "a" / manifest.NAME).read_bytes() == (tmp_path / "b" / manifest.NAME).read_bytes()


def test_another_process_with_another_hash_seed_makes_the_same_bytes(release, lines, gold, tmp_path):
    """About 2 s: the interpreter, the lexicon and two gold reports."""
    folder, _ = release
    where = tmp_path / "elsewhere" / "deep"
    where.mkdir(parents=True)
    code = "import sys; from khabar.cli import main; main(sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, "verify", str(folder), "--reports", str(lines), "--gold", str(gold), "--format", "json"],
        cwd=where, env={**os.environ, "PYTHONHASHSEED": "4711", "LC_ALL": "C", "TZ": "Pacific/Auckland", "PYTHONPATH": str(ROOT / "src")}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    found = json.loads(done.stdout)
    assert found["ok"] and len(found["same"]) == found["files"]


def test_what_was_changed_is_named_by_file_row_and_column(release, book, gold, tmp_path):
    folder = tmp_path / "r"
    shutil.copytree(release[0], folder)
    path = folder / "data" / "claims.csv"
    was = path.read_text(encoding="utf-8")
    line = next(row for row in was.splitlines() if ",ASSAULT," in row)
    path.write_text(was.replace(line, line.replace(",ASSAULT,", ",COERCE,", 1)), encoding="utf-8")
    (folder / "stray.txt").write_text("x", encoding="utf-8")
    (folder / "codebook.md").unlink()
    found = verify(folder, ledger=book, gold=gold)
    assert found.broken == [("codebook.md", "missing"), ("data/claims.csv", "changed"), ("stray.txt", "not in the manifest")]
    one = next(d for d in found.differences if d.file == "data/claims.csv")
    assert (one.column, one.released, one.rebuilt) == ("type", "COERCE", "ASSAULT") and line.split(",")[0] in one.row
    done = CliRunner().invoke(main, ["verify", str(folder), "--ledger", book.where, "--gold", str(gold)])
    assert done.exit_code == 1 and "data/claims.csv: 1 difference\n" in done.output and "'COERCE' in the release, 'ASSAULT' made again" in done.output


def test_missing_reports_are_named(release, lines, gold, tmp_path):
    less = tmp_path / "less.jsonl"
    less.write_text("\n".join(lines.read_text(encoding="utf-8").splitlines()[1:]), encoding="utf-8")
    found = verify(release[0], reports=reports(less.read_text(encoding="utf-8"), "less"), gold=gold)
    assert not found.ok and len(found.missing) == 1 and "data/claims.csv" in found.other
    assert any(d.rebuilt is None and d.file == "data/claims.csv" for d in found.differences)


def test_a_newer_reading_and_later_words_leave_an_old_release_as_it_was(release, lines, gold, tmp_path):
    made = [read(r) for r in reports(lines.read_text(encoding="utf-8"), "lines")]
    with Ledger(tmp_path / "l.db") as ledger:
        ledger.add(made, batch=10)
        freeze(ledger, query("all"), tmp_path / "r", gold=gold, day="2024-06-01")
        newer = msgspec.structs.replace(made[0], reader=msgspec.structs.replace(made[0].reader, version="9.0"), claims=[], relations=[], quotations=[])
        ledger.add(newer)
        ledger.judge("reject", next(ledger.claims()).id, author="amal")
        found = verify(tmp_path / "r", ledger=ledger, gold=gold)
        assert found.ok and len(found.same) == found.files


def test_what_is_forgotten_or_read_by_another_since_is_said(release, lines, gold, tmp_path):
    made = [read(r) for r in reports(lines.read_text(encoding="utf-8"), "lines")]
    with Ledger(tmp_path / "l.db") as ledger:
        ledger.add([msgspec.structs.replace(made[0], reader=msgspec.structs.replace(made[0].reader, version="9.0")), *made[1:]], batch=10)
        ledger.forget(made[1].report.key, kind="report")
        found = verify(release[0], ledger=ledger, gold=gold)
    assert found.otherwise == (made[0].report.key,) and not found.missing and not found.ok
    assert found.notes == (f"the ledger keeps another part of the text of 1 reports than when the release was made (forgotten since?): {made[1].report.key}",)


def test_parquet_differs_row_by_row(release, tmp_path):
    one, two = (tmp_path / f"{n}.parquet" for n in (1, 2))
    table = pyarrow.parquet.read_table(release[0] / "data" / "claims.parquet")
    pyarrow.parquet.write_table(table, one)
    pyarrow.parquet.write_table(table.slice(1), two)
    found = list(differences("data/claims.parquet", one, two))
    assert len(found) == 1 and found[0].rebuilt is None and table.column("claim")[0].as_py() in found[0].row


def test_a_ledger_that_keeps_less_text_is_made_again_from_whole_reports(lines, gold, tmp_path):
    with Ledger(tmp_path / "l.db", store_text="evidence") as ledger:
        ledger.add([read(r) for r in reports(lines.read_text(encoding="utf-8"), "lines")], batch=10)
        freeze(ledger, query("all"), tmp_path / "r", gold=gold, day="2024-06-01")
        assert verify(tmp_path / "r", ledger=ledger, gold=gold).ok
    found = verify(tmp_path / "r", reports=reports(lines.read_text(encoding="utf-8"), "lines"), gold=gold)
    assert found.ok, [d.words() for d in found.differences][:5]


def test_a_coded_file_is_measured_on_and_taken_from_the_release_where_it_is_not_at_hand(book, tmp_path):
    gold = json.loads((ROOT / "eval" / "gold" / "own25.json").read_text(encoding="utf-8")) | {"coder": "amal", "sample": {"seed": 42, "weight": 2.0, "stratum": {}}}
    coded = tmp_path / "coded.jsonl"
    coded.write_text(json.dumps(gold, ensure_ascii=False) + "\n", encoding="utf-8")
    freeze(book, query("all"), tmp_path / "r", gold=coded)
    about = json.loads((tmp_path / "r" / "release.json").read_text(encoding="utf-8"))
    assert about["seeds"]["sample"] == [42] and "amal" in about["measured"]["about"] and str(tmp_path) not in (tmp_path / "r" / "README.md").read_text(encoding="utf-8")
    found = verify(tmp_path / "r", ledger=book, gold=coded)
    assert found.ok and not found.left
    found = verify(tmp_path / "r", ledger=book)
    assert found.ok and len(found.same) == found.files and "measured on other gold" in found.left[0]


def test_a_query_brings_the_whole_happening_and_its_denial(book, gold, tmp_path):
    freeze(book, query("--actor isr --type ASSAULT --polarity affirmed --outlet 'صحيفة أ'"), tmp_path / "one", gold=gold)
    assert {r["asked"] for r in table(tmp_path / "one", "claims")} == {"TRUE", "FALSE"}
    deny = [r for r in table(tmp_path / "one", "claims") if r["type"] == "DENY"]
    assert deny and all(r["asked"] == "FALSE" for r in deny)
    assert len(table(tmp_path / "one", "reports")) == 2, "the corpus is every report of the outlet"
    asked = {r["claim"] for r in table(tmp_path / "one", "claims") if r["asked"] == "TRUE"}
    assert all(asked & set(r["claims"].split(";")) for r in table(tmp_path / "one", "relations")) and verify(tmp_path / "one", ledger=book, gold=gold).ok


def test_a_kind_of_tie_asks_for_the_claims_it_was_read_from(book, gold, tmp_path):
    made = freeze(book, query("--kind aid --party Armenia"), tmp_path / "two", gold=gold)
    ties = table(tmp_path / "two", "relations")
    asked = {r["claim"] for r in table(tmp_path / "two", "claims") if r["asked"] == "TRUE"}
    assert ties and {r["kind"] for r in ties} == {"aid"} and len(asked) == made.asked > 0
    assert asked <= {c for r in ties for c in r["claims"].split(";")}


def test_pandas_reads_a_release(release):
    pandas = pytest.importorskip("pandas")
    for t in TABLES:
        frame = pandas.read_csv(release[0] / "data" / f"{t.name}.csv")
        assert list(frame.columns) == [c.name for c in t.columns] and len(frame) == release[1].rows[t.name]
    claims = pandas.read_csv(release[0] / "data" / "claims.csv")
    sources = pandas.read_csv(release[0] / "data" / "event_sources.csv")
    assert claims["asked"].dtype == bool and set(sources["claim"]) <= set(claims["claim"]) and set(claims["report"]) <= set(pandas.read_csv(release[0] / "data" / "reports.csv")["report"])


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="no Rscript here (apt-get install r-base-core)")
def test_base_r_reads_a_release(release):
    code = (
        'cl <- read.csv("data/claims.csv"); ev <- read.csv("data/event_sources.csv"); co <- read.csv("data/coverage.csv"); '
        "stopifnot(is.logical(cl$asked), is.integer(co$reports), all(ev$claim %in% cl$claim), !any(is.na(as.Date(cl$published)))); "
        "m <- merge(ev, cl, by = 'claim'); cat(nrow(cl), nrow(m), sum(co$reports))"
    )
    done = subprocess.run(["Rscript", "-e", code], cwd=release[0], capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    assert done.returncode == 0, done.stderr
    rows = release[1].rows
    assert done.stdout.split() == [str(rows["claims"]), str(rows["event_sources"]), "4"]


def test_csvw_and_yaml_read_the_descriptions(release):
    csvw, yaml = pytest.importorskip("csvw"), pytest.importorskip("yaml")
    for t in TABLES:
        found = csvw.Table.from_file(str(release[0] / "data" / f"{t.name}.csv-metadata.json"))
        assert len(list(found.iterdicts(strict=True))) == release[1].rows[t.name]
    cff = yaml.safe_load((release[0] / "CITATION.cff").read_text(encoding="utf-8"))
    assert cff["cff-version"] == "1.2.0" and cff["type"] == "dataset" and cff["authors"][0]["name"] and cff["date-released"] == "2024-06-01"


@pytest.mark.parametrize(("licence", "key"), [("CC-BY-4.0", "license"), ("https://desk.example/terms", "license-url"), ("for teaching only", None)])
def test_a_licence_is_told_as_the_citation_format_takes_it(licence, key):
    about = {"authors": [], "title": "t", "date": "2024-06-01", "description": None, "license": licence, "khabar": "0"}
    cff = pytest.importorskip("yaml").safe_load(citation(about))
    assert {k: v for k, v in cff.items() if k.startswith("license")} == ({key: licence} if key else {})


def test_a_query_is_read_from_a_file_and_written_back(tmp_path):
    path = tmp_path / "q.toml"
    path.write_text('title = "Two «sides»"\nauthors = ["A", "B"]\n[query]\nparty = "arm"\nwith = "csto"\nsince = 2024-01-01\ncountry = true\n', encoding="utf-8")
    found = query(str(path))
    assert found.filters == {"country": True, "party": "arm", "since": "2024-01-01", "with": "csto"} and found.authors == ("A", "B")
    path.write_text(found.toml(), encoding="utf-8")
    assert query(str(path)) == found and query(found.words()).filters == found.filters
    for wrong, says in (("--partyy ARM", "did you mean party"), ("--since yesterday", "YYYY-MM-DD"), ("--party", "needs a value"), ("ARM", "no flag"),
                        ("none.toml", "No such file"), ("--type WAR", "no type WAR"),
                        ("--modality actuall", "no modality actuall; there are actual, planned"), ("polarity=denied", "no polarity"), ("--kind war", "no kind war")):  # fmt: skip
        with pytest.raises(InputError, match=says):
            query(wrong)


def test_nothing_is_overwritten_and_an_empty_corpus_is_said(release, book, gold):
    done = CliRunner().invoke(main, ["freeze", "all", str(release[0]), "--ledger", book.where, "--gold", str(gold)])
    assert done.exit_code == 1 and "a folder of its own" in done.output
    for asked in (["--until 1999-01-01"], ["--until", "1999-01-01"], ["until=1999-01-01"]):
        done = CliRunner().invoke(main, ["freeze", *asked, str(release[0]) + "-x", "--ledger", book.where])
        assert done.exit_code == 1 and "no report fits --until 1999-01-01" in done.output
    done = CliRunner().invoke(main, ["verify", str(release[0].parent)])
    assert done.exit_code == 1 and "khabar freeze makes one" in done.output
