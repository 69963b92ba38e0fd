"""Citations, read back by tools that are not ours: pybtex (BibTeX) and citeproc-py (CSL-JSON)."""

import json

import pytest
from citeproc import Citation as Cited
from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from click.testing import CliRunner
from pybtex.database import parse_string

import khabar
from khabar.cli import main
from khabar.errors import KhabarError
from khabar.ledger.cite import written

TEXT = "قالت وزارة الدفاع الكينية أمس إن حركة الشباب قصفت قرية حدودية. ونفت الحركة قصف القرية."


@pytest.fixture
def ledger(tmp_path):
    with khabar.Ledger(tmp_path / "desk.db") as opened:
        opened.add(khabar.read(
            TEXT, published="2024-05-02", title="قصف & نفي {1}", outlet="جريدة المثال", url="https://example.org/a_b?x=1%20"
        ))  # fmt: skip
        yield opened


def attack(ledger, day="2024-05-02"):
    (row,) = [c for c in ledger.claims(type="ASSAULT") if c.polarity == "affirmed" and c.part == "body" and c.published == day]
    return row


def test_words_place_and_chain(ledger):
    cited = ledger.cite(attack(ledger).id)
    assert TEXT[cited.start : cited.end] == cited.trigger == "قصفت"
    assert cited.chain[-1] == "جريدة المثال" and len(cited.chain) == 2, "who says it, then who prints it"
    text = written([cited], "text")
    for part in ("جريدة المثال", "2024-05-02", "https://example.org/a_b?x=1%20", "قصفت", "on the word of", cited.claim, cited.version):
        assert part in text


def test_a_beginning_of_the_id_is_enough(ledger):
    row = attack(ledger)
    assert ledger.cite(row.id[:12]).claim == row.id


@pytest.mark.parametrize(("id", "says"), [("zzzz", "no claim"), ("", "no claim"), ("%", "no claim")])
def test_what_is_no_claim(ledger, id, says):
    with pytest.raises(KhabarError, match=says):
        ledger.cite(id)


def test_bibtex_is_read_by_pybtex(ledger):
    rows = list(ledger.claims())
    entries = parse_string(written([ledger.cite(r.id) for r in rows], "bibtex"), "bibtex").entries
    assert len(entries) == len(rows) >= 2
    entry = entries[f"khabar-{attack(ledger).id}"]
    assert entry.fields["journal"] == "جريدة المثال" and entry.fields["date"] == "2024-05-02" and entry.fields["year"] == "2024"
    assert "قصف" in entry.fields["title"] and "قصفت" in entry.fields["note"]
    assert entry.fields["url"] == "https://example.org/a_b?x=1%20"


def test_csl_is_read_by_citeproc(ledger):
    items = json.loads(written([ledger.cite(r.id) for r in ledger.claims()], "csl"))
    source = CiteProcJSON(items)
    id = f"khabar-{attack(ledger).id}"
    book = CitationStylesBibliography(CitationStylesStyle("harvard-cite-them-right", validate=False), source, formatter.plain)
    book.register(Cited([CitationItem(id)]))
    (line,) = [str(entry) for entry in book.bibliography()]
    assert "جريدة المثال" in line and "2024" in line


def test_who_wrote_it_is_named_where_the_report_names_it(ledger, tmp_path):
    (line,) = [json.loads(json.dumps({"text": TEXT, "published": "2024-05-03", "outlet": "جريدة المثال", "author": "سلمى & نور الدين"}))]
    (tmp_path / "in.jsonl").write_text(json.dumps(line), encoding="utf-8")
    done = CliRunner().invoke(main, ["add", str(tmp_path / "in.jsonl"), "--ledger", str(tmp_path / "desk.db")])
    assert done.exit_code == 0, done.output
    (row,) = [c for c in ledger.claims(type="ASSAULT") if c.published == "2024-05-03" and c.polarity == "affirmed"]
    cited = ledger.cite(row.id)
    assert cited.author == "سلمى & نور الدين" and ledger.cite(attack(ledger, "2024-05-02").id).author is None
    assert written([cited], "text").startswith("سلمى & نور الدين, جريدة المثال")
    assert json.loads(written([cited], "csl"))[0]["author"] == [{"literal": "سلمى & نور الدين"}]
    (entry,) = parse_string(written([cited], "bibtex"), "bibtex").entries.values()
    (person,) = entry.persons["author"]
    assert str(person) == "{سلمى \\& نور الدين}", "one name, whole"
    assert ledger.reading(row.report).report.author == "سلمى & نور الدين", "exports of readings have it"


def test_command(ledger, tmp_path):
    result = CliRunner().invoke(main, ["cite", attack(ledger).id, "--ledger", str(tmp_path / "desk.db"), "--format", "csl"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.output)[0]["issued"] == {"date-parts": [[2024, 5, 2]]}
    assert CliRunner().invoke(main, ["cite", "zz", "--ledger", str(tmp_path / "desk.db")]).exit_code != 0
