"""Every export read back by a library that is not ours. Base R starts once: about a second."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar.cli import main
from khabar.errors import KhabarError
from khabar.export import eventdata, write
from khabar.export.columns import CAMEO, CLAIMS, OF, POLECAT, cell
from khabar.export.sinks import Lines
from khabar.ledger.book import Ledger
from khabar.ledger.texts import LONGEST

PAGE = (Path(__file__).parent.parent.parent / "docs" / "export.md").read_text(encoding="utf-8")


def out(book, tmp_path, form, name, **asked):
    path = tmp_path / name
    return path, book.export(path, form, **asked)


def test_pandas_reads_the_flat_form_without_options(book, tmp_path):
    pandas = pytest.importorskip("pandas")
    path, found = out(book, tmp_path, "csv", "c.csv")
    frame = pandas.read_csv(path)
    rows = list(book.claims())
    assert list(frame.columns) == [c.name for c in CLAIMS] and len(frame) == len(rows) == found.rows
    assert frame["iterated"].dtype == bool and frame["start"].dtype == "int64"
    assert pandas.to_datetime(frame["published"]).notna().all()
    assert list(frame["claim"]) == [r.id for r in rows]
    assert list(frame["actors"].fillna("")) == [";".join(s.code for s in r.actors) for r in rows]
    assert frame.loc[frame["type"] == "DENY", "quad"].isna().all() and (frame["type"] == "DENY").any()
    assert frame["evidence"].str.len().max() <= LONGEST
    for what in ("relations", "events"):
        path, found = out(book, tmp_path, "csv", f"{what}.csv", what=what)
        assert len(pandas.read_csv(path)) == found.rows > 0


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="no Rscript here (apt-get install r-base-core)")
def test_base_r_reads_the_flat_form_without_options(book, tmp_path):
    path, found = out(book, tmp_path, "csv", "c.csv")
    code = (
        f'd <- read.csv("{path}"); stopifnot(nrow(d) == {found.rows}, is.logical(d$iterated), is.integer(d$start), is.numeric(d$score), '
        'all(is.na(d$quad[d$type == "DENY"])), !any(is.na(as.Date(d$published)))); cat(ncol(d), sum(is.na(d$date_lo)), d$actors[1])'
    )
    done = subprocess.run(["Rscript", "-e", code], capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    assert done.returncode == 0, done.stderr
    undated = sum(r.date is None and r.window is None for r in book.claims())
    assert done.stdout.split()[0] == str(len(CLAIMS)) and int(done.stdout.split()[1]) >= undated


def test_csvw_validates_the_file_against_its_description(book, tmp_path):
    csvw = pytest.importorskip("csvw")
    for form, name, what in (("csv", "c.csv", "claims"), ("csv", "e.csv", "events"), ("polecat", "p.csv", None), ("cameo", "g.csv", None)):
        path, found = out(book, tmp_path, form, name, what=what)
        table = csvw.Table.from_file(f"{path}-metadata.json")
        rows = list(table.iterdicts(strict=True))
        assert len(rows) == found.rows > 0
        if what == "claims":
            assert rows[0]["published"].isoformat()[:4] in ("2023", "2024") and isinstance(rows[0]["actors"], list)


def test_duckdb_and_pyarrow_read_parquet(book, tmp_path):
    duckdb, parquet = pytest.importorskip("duckdb"), pytest.importorskip("pyarrow.parquet")
    path, found = out(book, tmp_path, "parquet", "c.parquet")
    assert parquet.read_table(path).num_rows == found.rows
    codes = duckdb.sql(f"SELECT count(*) FROM '{path}' WHERE list_contains(actors, 'ISR') AND published >= DATE '2024-03-01'").fetchall()[0][0]
    assert codes == sum("ISR" in [s.code for s in r.actors] for r in book.claims(since="2024-03-01"))


def test_jsonl_holds_every_claim_relation_and_event(book, tmp_path):
    path, found = out(book, tmp_path, "jsonl", "all.jsonl")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    kinds = {kind: [r for r in rows if r["schema"] == f"khabar.{kind}/1"] for kind in ("claim", "relation", "event")}
    assert len(rows) == found.rows and {r["relation"] for r in kinds["relation"]} == {r.id for r in book.relations()}
    assert {r["event"] for r in kinds["event"]} == {e.id for e in book.events(status="all", limit=None)}
    for kind, made in kinds.items():
        assert set(made[0]) - {"schema"} == {c.name for c in OF[f"{kind}s"]}


def test_rdflib_finds_who_says_what(book, tmp_path):
    rdflib = pytest.importorskip("rdflib")
    path, _ = out(book, tmp_path, "jsonld", "g.jsonld")
    graph = rdflib.Graph().parse(str(path), format="json-ld")
    events = set(graph.query("PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> SELECT DISTINCT ?e WHERE { ?e a sem:Event }"))
    assert len(events) == len(book.events(status="all", limit=None))
    denials = list(graph.query(
        "PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?c ?who WHERE { ?c <urn:khabar:term:type> 'DENY' ; prov:wasAttributedTo ?who ; "
        "prov:wasDerivedFrom ?report ; <urn:khabar:term:denies> ?other . ?other a prov:Entity }"
    ))  # fmt: skip
    assert denials and all(str(who).startswith("urn:khabar:") for _, who in denials)


def test_networkx_reads_the_graph(book, tmp_path):
    networkx = pytest.importorskip("networkx")
    path, _ = out(book, tmp_path, "graphml", "g.graphml")
    graph = networkx.read_graphml(path, force_multigraph=True)
    edges = [d for a, b, d in graph.edges(data=True) if (a, b, d["type"]) == ("ISR", "LBN", "ASSAULT")]
    assert [(d["events"], d["rows"], d["quad"], d["score"] < -8) for d in edges] == [(1, 2, 4, True)]
    assert graph.nodes["ISR"]["kind"] == "state" and graph.nodes["ISR"]["label_ar"] and "UNK" not in graph
    assert all("quad" not in d for _, _, d in graph.edges(data=True) if d["type"] == "DENY")
    assert any(d["what"] == "relation" for _, _, d in graph.edges(data=True))


def test_event_data_is_by_event_and_asserts_nothing_that_was_not_done(book, tmp_path):
    pandas = pytest.importorskip("pandas")
    path, found = out(book, tmp_path, "polecat", "p.csv")
    p = pandas.read_csv(path)
    assert list(p.columns) == [c.name for c in POLECAT]
    strike = p[(p["Event Type"] == "ASSAULT") & (p["actor_code"] == "ISR")]
    assert [tuple(r) for r in strike[["recipient_code", "reports", "weight", "Quad Code"]].itertuples(index=False)] == [("LBN", 2, 1.0, "Q4")]
    assert list(strike["Event Date"]) == ["2024-03-09"]
    france = p[(p["actor_code"] == "FRA") & (p["recipient_code"] == "UKR")]
    assert "AID" not in set(p["Event Type"]) and list(france["Event Type"]) == ["AGREE"]
    assert not len(p[(p["Event Type"] == "ASSAULT") & p["actor_code"].isin(["RUS", "TUR"])])
    assert p.loc[p["Event Type"] == "DENY", "Quad Code"].isna().all() and (p["Event Type"] == "DENY").any()
    assert ((p.groupby("Event ID")["weight"].sum() - 1).abs() < 1e-4).all() and found.none
    hostile = p[p["Quad Code"] == "Q4"]
    assert hostile["title"].str.contains("as told by").all()
    c = pandas.read_csv(out(book, tmp_path, "cameo", "g.csv")[0], dtype={"EventCode": str, "EventRootCode": str})
    assert list(c.columns) == [x.name for x in CAMEO] and len(c) == len(p) and c["GoldsteinScale"].isna().all()
    row = c[c["Actor1CountryCode"].eq("ISR") & c["PloverType"].eq("ASSAULT")].iloc[0]
    assert (row["EventRootCode"], row["QuadClass"], row["SQLDATE"]) == ("19", 4, 20240309)


def test_talks_are_one_row_without_direction(book, tmp_path):
    pandas = pytest.importorskip("pandas")
    p = pandas.read_csv(out(book, tmp_path, "polecat", "p.csv", party="EGY", other="TUR", country=True)[0])
    talks = p[p["Event Type"] == "CONSULT"]
    assert len(talks) == talks["Event ID"].nunique() == 1 and {talks.iloc[0]["actor_code"], talks.iloc[0]["recipient_code"]} == {"EGY", "TUR"}


def test_quad_of_a_cameo_code_is_that_of_its_root():
    assert [eventdata.cameo_quad(code) for code in ("010", "057", "061", "0871", "090", "138", "141", "204")] == [1, 1, 2, 2, 3, 3, 4, 4]


def test_brat_needs_the_text_and_is_asked_for(book, tmp_path):
    with pytest.raises(KhabarError, match="with-text"):
        book.export(tmp_path / "b", "brat")
    path, found = out(book, tmp_path, "brat", "b", with_text=True)
    marks = sorted(path.glob("*.ann"))
    assert found.rows == len(marks) == len(list(path.glob("*.txt"))) and found.set_aside == 0
    for file in marks:
        text = file.with_suffix(".txt").read_text(encoding="utf-8")
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("T"):
                _, where, words = line.split("\t")
                _, start, end = where.split()
                assert text[int(start) : int(end)].replace("\n", " ") == words
    with Ledger(tmp_path / "short.db", store_text="evidence") as short:
        short.add(book.reading(next(book.claims()).report))
        none = short.export(tmp_path / "none", "brat", with_text=True)
        assert none.rows == 0 and none.set_aside == 1 and "text is not kept" in none.aside[0][1]


def test_evidence_is_short_unless_asked(tmp_path):
    from khabar import read

    text = "قصفت إسرائيل أمس لبنان " + "في منطقة بعيدة عن الحدود المشتركة بين البلدين " * 12 + "."
    with Ledger(tmp_path / "long.db") as ledger:
        ledger.add(read(text, outlet="صحيفة", published="2024-03-10"))
        for full in (False, True):
            ledger.export(tmp_path / "x.jsonl", "jsonl", full_evidence=full)
            rows = [json.loads(line) for line in (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()]
            longest = max(len(r["evidence"] or "") + len(r.get("object") or "") for r in rows if "evidence" in r)
            assert (longest > LONGEST) == full, longest


def test_what_cannot_be_written_is_set_aside_and_the_rest_kept(book, tmp_path, monkeypatch):
    put = Lines.put
    first = next(book.claims()).id

    def broken(self, row):
        if row.get("claim") == first:
            row = {**row, "evidence": "\ud800"}
        put(self, row)

    monkeypatch.setattr(Lines, "put", broken)
    path, found = out(book, tmp_path, "jsonl", "c.jsonl", what="claims")
    assert found.set_aside == 1 and found.aside[0][0] == first and found.rows == len(list(book.claims())) - 1
    assert json.loads(Path(found.rejects).read_text())["id"] == first
    assert len(path.read_text(encoding="utf-8").splitlines()) == found.rows


def test_an_export_that_fails_leaves_the_old_file(book, tmp_path, monkeypatch):
    path, _ = out(book, tmp_path, "csv", "c.csv")
    before = path.read_bytes()

    def fails(row, full):
        raise KeyError("stop")

    monkeypatch.setattr(write.flat, "claim", fails)
    with pytest.raises(KeyError):
        book.export(path, "csv")
    assert path.read_bytes() == before and sorted(p.name for p in tmp_path.iterdir()) == ["c.csv", "c.csv-metadata.json"]


def test_what_does_not_go_together_is_said(book, tmp_path):
    for asked, word in (({"form": "csv", "what": "all"}, "--what"), ({"form": "polecat", "what": "claims"}, "--what"), ({"form": "csv", "kind": "base"}, "kind"),
                        ({"form": "xml"}, "polecat"), ({"form": "csv", "with_text": True}, "brat")):  # fmt: skip
        with pytest.raises(KhabarError, match=word):
            book.export(tmp_path / "x", **asked)
    with pytest.raises(KhabarError, match="no folder"):
        book.export(tmp_path / "none" / "x.csv", "csv")


def test_the_command_says_what_it_wrote(book, tmp_path):
    done = CliRunner().invoke(main, ["export", "--ledger", book.where, "--as", "polecat", "-o", str(tmp_path / "p.csv"), "--party", "ISR"])
    assert done.exit_code == 0 and "rows written to" in done.stdout and "make no row" in done.stderr + done.output
    assert (tmp_path / "p.csv-metadata.json").exists()


def test_cells():
    assert [cell(v) for v in (None, "", [], True, 2.5, 1 / 3, ["a;b", ""], "a\nb")] == ["NA", "NA", "NA", "TRUE", "2.5", "0.333333", "a,b;-", "a b"]


@pytest.mark.parametrize("name", OF)
def test_every_column_is_on_the_page_as_it_is_in_the_code(name):
    for column in OF[name]:
        assert f"| {column.name} | {column.kind} | {column.says} |" in PAGE, "run python tools/export_docs.py"
