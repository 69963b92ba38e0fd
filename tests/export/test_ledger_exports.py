"""What leaves a ledger, read back by programs that are not ours."""

import csv
import json
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import duckdb
import networkx
import pandas
import pyarrow.parquet
import pytest
import rdflib
from click.testing import CliRunner
from csvw import CSVW

import khabar
from khabar.cli import main
from khabar.errors import KhabarError
from khabar.ledger.exports.columns import CAMEO, OF, POLECAT
from khabar.ledger.exports.run import FORMS

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    """Thirty sample reports, happenings settled; about 2 s."""
    lines = (ROOT / "samples" / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    with khabar.Ledger(tmp_path_factory.mktemp("exports") / "desk.db") as opened:
        reports = [json.loads(line) for line in lines[-30:]]
        opened.add(khabar.read(r["text"], published=r["published"], title=r["title"], outlet=r["outlet"]) for r in reports)
        opened.settle()
        yield opened


@pytest.fixture(scope="module")
def made(ledger, tmp_path_factory):
    """A file of every form."""
    folder = tmp_path_factory.mktemp("files")
    for form in FORMS:
        ledger.export(form, folder / form)
    for what in ("relations", "events"):
        for form in ("csv", "jsonl", "parquet"):
            ledger.export(form, folder / f"{what}-{form}", what)
    return folder


def test_pandas_reads_the_flat_form_without_options(ledger, made):
    table = pandas.read_csv(made / "csv")
    claims = {c.id: c for c in ledger.claims()}
    assert list(table.columns) == [c.name for c in OF["claims"]] and set(table["claim"]) == set(claims)
    for row in table.itertuples():
        told = claims[row.claim]
        assert row.start == told.start and row.type == told.type and bool(row.iterated) is told.iterated
        assert (row.actors.split(";") if isinstance(row.actors, str) else []) == [s.code for s in told.actors]
        assert (row.date_lo, row.date_hi) == told.window if told.window else pandas.isna(row.date_lo)
    assert table["event"].notna().all() and pandas.isna(table.loc[table["type"] == "DENY", "quad"]).all()
    assert table["words"].str.len().max() <= 300


@pytest.mark.parametrize("name", ["csv", "relations-csv", "events-csv", "polecat", "cameo"])
def test_csvw_says_what_the_columns_are(made, name):
    (table,) = CSVW(str(made / f"{name}-metadata.json")).tables
    rows = list(table)
    with (made / name).open(encoding="utf-8") as raw:
        assert len(rows) == sum(1 for _ in csv.DictReader(raw)) > 0
    for column in table.tableSchema.columns:
        kind = {"integer": int, "boolean": bool}.get(column.datatype.base if column.datatype else "")
        values = [row[column.header] for row in rows if row.get(column.header) is not None]
        assert kind is None or all(type(v) is kind for v in values), column.header


@pytest.mark.skipif(not shutil.which("Rscript"), reason="R is not installed here")
def test_r_reads_the_flat_form_without_options(made):
    code = f'x <- read.csv("{made / "csv"}"); cat(nrow(x), class(x$start), class(x$iterated), class(as.Date(x$published)), sum(is.na(x$date_lo)))'
    told = subprocess.run(["Rscript", "--vanilla", "-e", code], capture_output=True, text=True, check=True).stdout.split()
    table = pandas.read_csv(made / "csv")
    assert told == [str(len(table)), "integer", "logical", "Date", str(table["date_lo"].isna().sum())]


def test_parquet_is_typed(ledger, made):
    table = pyarrow.parquet.read_table(made / "parquet")
    assert str(table.schema.field("actors").type) == "list<element: string>" and str(table.schema.field("published").type) == "date32[day]"
    (count, days), = duckdb.sql(f"SELECT count(*), count(date_lo) FROM read_parquet('{made / 'parquet'}') WHERE list_contains(actors, 'ARM')").fetchall()
    wanted = [c for c in ledger.claims() if any(s.code == "ARM" for s in c.actors)]
    assert (count, days) == (len(wanted), sum(c.window is not None for c in wanted)) and count > 3


def test_lines_are_whole_objects(ledger, made):
    rows = [json.loads(line) for line in (made / "relations-jsonl").read_text(encoding="utf-8").splitlines()]
    assert {r["relation"] for r in rows} == {r.id for r in ledger.relations()}
    assert all(set(r) == {c.name for c in OF["relations"]} and len(r["words"] or "") <= 300 for r in rows)


@pytest.mark.parametrize(("form", "id", "columns"), [("polecat", "Event ID", POLECAT), ("cameo", "GLOBALEVENTID", CAMEO)])
def test_event_data_counts_happenings(ledger, made, form, id, columns):
    table = pandas.read_csv(made / form, dtype={"EventCode": str, "EventBaseCode": str, "EventRootCode": str})
    assert list(table.columns) == [c.name for c in columns]
    assert table.groupby(id)["Weight"].sum().round(3).eq(1).all(), "the shares of a happening are one"
    assert set(table[id]) < {e.id for e in ledger.events(status="all", limit=None)}
    assert table["Holders"].notna().all() and table["Title"].str.contains("as told by").all()


def test_what_is_denied_feared_or_pledged_is_no_act_done(ledger, made):
    table = pandas.read_csv(made / "cameo", dtype={"EventCode": str})
    claims = {c.id: c for c in ledger.claims()}
    negated = {c.id for c in claims.values() if c.polarity == "negated"}
    possible = {c.id for c in claims.values() if c.modality == "possible"}
    behind = defaultdict(list)
    for row in table.itertuples():
        for key in row.Claims.split(";"):
            behind[key].append(row.EventCode)
    assert negated and possible and not set(behind) & possible
    assert all(code.startswith("12") for key in set(behind) & negated for code in behind[key]), "who will not do it refuses"
    denials = table[table["EventCode"] == "016"]
    assert len(denials) and denials["QuadClass"].isna().all() and table["GoldsteinScale"].isna().all()


def test_rdf_holds_every_account_with_its_holder(ledger, made):
    graph = rdflib.Graph().parse(made / "jsonld", format="json-ld")
    asked = """PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT ?c ?who WHERE { ?c a sem:Event ; sem:accordingTo ?who ; prov:wasQuotedFrom ?r . ?who a sem:Authority }"""
    found = {str(row.c).rsplit(":", 1)[-1] for row in graph.query(asked)}
    told = {c.id for c in ledger.claims()}
    alone = {str(s).rsplit(":", 1)[-1] for s in graph.subjects(rdflib.RDF.type, rdflib.URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Event"))}
    assert found and found <= told and alone == told


def test_graph_has_the_ledgers_counts(made):
    graph = networkx.read_graphml(made / "graphml", force_multigraph=True)
    table = pandas.read_csv(made / "polecat")
    named = table.dropna(subset=["Actor Code", "Recipient Code"])
    named = named[(named["Actor Code"] != "UNK") & (named["Recipient Code"] != "UNK") & (named["Actor Code"] != named["Recipient Code"])]
    assert sum(d["events"] for *_, d in graph.edges(data=True)) == len(named.groupby(["Event ID", "Actor Code", "Recipient Code", "Event Type"]))
    assert all(d["holders"] for *_, d in graph.edges(data=True)) and graph.nodes["ARM"]["name"] == "Armenia"


def test_filters_and_mistakes(ledger, tmp_path):
    count = ledger.export("csv", tmp_path / "arm.csv", party="ARM", since="2024-06-01")
    assert count == len(list(ledger.claims(party="ARM", since="2024-06-01"))) > 0
    with pytest.raises(KhabarError, match="cannot be chosen by outlet"):
        ledger.export("cameo", tmp_path / "x.csv", outlet="جريدة المثال")
    with pytest.raises(KhabarError, match="cannot be written"):
        ledger.export("csv", tmp_path / "no" / "x.csv")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["arm.csv", "arm.csv-metadata.json"], "no half file is left"


def test_command(ledger, tmp_path):
    where = str(ledger.engine.url)
    out = tmp_path / "e.csv"
    result = CliRunner().invoke(main, ["export", "--ledger", where.removeprefix("sqlite:///"), "--as", "csv", "--what", "events", "-o", str(out)])
    assert result.exit_code == 0, result.output
    assert len(pandas.read_csv(out)) == len(ledger.events(status="all", limit=None))


def test_the_page_names_every_column():
    page = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
    for columns in (*OF.values(), POLECAT, CAMEO):
        for column in columns:
            assert re.search(rf"^\| {re.escape(column.name)} \| {column.kind} \| {re.escape(column.means)} \|$", page, re.M), column
