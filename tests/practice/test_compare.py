"""Other event data beside the ledger: small files of our own in the layouts that POLECAT, GDELT and ACLED publish. About a second."""

import csv
import gzip
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.errors import KhabarError
from khabar.facts import ontology
from khabar.ledger.book import Ledger
from khabar.practice.compare.layouts import ACLED, GDELT, POLECAT, row_of, tables

TOLD = (
    ("ص", "2024-03-05", "ارتفعت أسعار القمح في الأسواق."),
    ("ص", "2024-03-09", "أجرى وزير الخارجية المصري محادثات مع نظيره التركي في القاهرة أمس."),
    ("ص", "2024-03-10", "قصفت طائرات تركية أمس مواقع في شمال العراق. واتهم العراق تركيا اليوم بانتهاك سيادته."),
    ("ص", "2024-03-13", "قصفت إسرائيل أمس لبنان. وتظاهر آلاف الأردنيين اليوم في عمان."),
    ("ص", "2024-03-20", "فرضت الولايات المتحدة اليوم عقوبات على روسيا."),
)  # fmt: skip


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    with Ledger(tmp_path_factory.mktemp("compare") / "desk.db") as ledger:
        ledger.add([read(text, outlet=outlet, published=day) for outlet, day, text in TOLD])
        ledger.settle()
        yield ledger


def line(columns, **values):
    assert set(values) <= set(columns)
    return [str(values.get(c, "")) for c in columns]


def gdelt(day, one, other, code, n=1, columns=GDELT[58], **more):
    return line(columns, GLOBALEVENTID=n, SQLDATE=day, Actor1CountryCode=one, Actor2CountryCode=other, EventCode=code, EventRootCode=code[:2], **more)


def polecat(day, one, other, kind, n=1):
    return line(POLECAT, **{"Event ID": f"P{n}", "Event Date": day, "Event Type": kind, "Actor Country": one, "Recipient Country": other})


def acled(day, one, other, kind, sub="", country="Iraq", n=1):
    return line(ACLED, event_id_cnty=f"{country[:3].upper()}{n}", event_date=day, event_type=kind, sub_event_type=sub, actor1=one, actor2=other, country=country)


def tsv(path, rows, header=None):
    path.write_text("".join("\t".join(r) + "\n" for r in ([header] if header else []) + rows), encoding="utf-8")
    return path


def comma(path, rows, header, mark=","):
    text = io.StringIO()
    csv.writer(text, delimiter=mark).writerows([header, *rows])
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def units(found, where):
    return {(u.a, u.b, u.type, u.first) for u in found.units if u.where == where}


STRIKE, TALKS = ("TUR", "IRQ", "ASSAULT", "2024-03-09"), ("EGY", "TUR", "CONSULT", "2024-03-08")
G = [
    gdelt("20240308", "TUR", "EGY", "036", 1), gdelt("20240308", "TUR", "EGY", "040", 2), gdelt("20240309", "TUR", "IRQ", "195", 3), gdelt("20240309", "TUR", "IRQ", "190", 4),
    gdelt("20240311", "IRQ", "TUR", "112", 5), gdelt("20240312", "IRQ", "TUR", "190", 6), gdelt("20240320", "USA", "RUS", "163", 7), gdelt("20240315", "CHN", "TWN", "150", 8),
    gdelt("20240309", "TUR", "", "190", 9), gdelt("20240309", "TUR", "IRQ", "010", 10), gdelt("2024039", "TUR", "IRQ", "190", 11), gdelt("20240309", "TUR", "IRQ", "X", 12),
]  # fmt: skip


@pytest.mark.parametrize("number", [57, 58, 61])
def test_gdelt_files_have_no_header_and_are_told_by_their_columns(book, tmp_path, number):
    columns = GDELT[number]
    rows = [gdelt(r[1], r[7], r[17], r[26], r[0], columns) for r in G]
    found = book.compare(tsv(tmp_path / "20240309.export.CSV", rows), "gdelt")
    assert {STRIKE, TALKS} <= units(found, "both")
    assert ("USA", "RUS", "SANCTION", "2024-03-20") in units(found, "both")
    assert units(found, "there") == {("CHN", "TWN", "MOBILIZE", "2024-03-15"), ("IRQ", "TUR", "ASSAULT", "2024-03-12"), ("EGY", "TUR", "AGREE", "2024-03-08")}
    assert ("ISR", "LBN", "ASSAULT", "2024-03-12") in units(found, "here")
    assert found.rows == 12 and found.aside == {"no CAMEO code": 1, "no day": 1} and "line 11" in found.places[0]
    assert (found.untyped, found.one_sided["there"]) == (1, 1)


def test_a_file_of_one_day_is_no_account_of_the_years_before(book, tmp_path):
    rows = [gdelt(day, "TUR", "IRQ", "190", n, DATEADDED="20240310") for n, day in enumerate(("20240309", "20240310", "20230310", "20140310"))]
    found = book.compare(tsv(tmp_path / "20240310.export.CSV", rows), "gdelt")
    assert found.span == ("2024-03-10", "2024-03-10") and found.outside["there"] == 3 and STRIKE[:3] in {u[:3] for u in units(found, "both")}
    rows = [gdelt(day, "TUR", "IRQ", "190", n, DATEADDED="20250101") for n, day in enumerate(("20240309", "20240320"))]  # all added long after
    assert book.compare(tsv(tmp_path / "all.CSV", rows), "gdelt").span == ("2024-03-09", "2024-03-20")


def test_a_day_that_could_be_a_month_is_none(book, tmp_path):
    rows = [polecat(day, "TUR", "IRQ", "ASSAULT", n) for n, day in enumerate(("03/09/2024", "03/19/2024", "19/03/2024", "3/3/2024"))]
    found = book.compare(tsv(tmp_path / "p.txt", rows, POLECAT), "polecat")
    assert found.aside == {"day and month cannot be told apart": 1} and found.compared == 3


def test_columns_are_those_that_are_published():
    assert [len(c) for c in (GDELT[57], GDELT[58], GDELT[61], POLECAT, ACLED)] == [57, 58, 61, 40, 31]
    assert (GDELT[58][26], GDELT[58][7], GDELT[58][17], GDELT[58][57]) == ("EventCode", "Actor1CountryCode", "Actor2CountryCode", "SOURCEURL")
    assert (GDELT[61][52], GDELT[61][59], GDELT[61][60]) == ("ActionGeo_FullName", "DATEADDED", "SOURCEURL")


def test_many_rows_and_many_reports_are_one_unit_and_the_rates_add_up(book, tmp_path):
    found = book.compare(tsv(tmp_path / "g.tsv", G), "gdelt")
    (strike,) = [u for u in found.units if (u.a, u.b, u.type) == STRIKE[:3] and u.where == "both"]
    assert strike.rows == 2 and strike.told == ["3: CAMEO 195", "4: CAMEO 190"]
    every = found.all
    assert every.there == len(units(found, "both")) + len(units(found, "there")) and every.here - every.here_found == len(units(found, "here"))
    assert every.there_rate == round(every.there_found / every.there, 3)
    assert sum(r.there for r in found.by_type) == every.there and sum(r.here for r in found.by_pair) == every.here
    (agree,) = [u for u in found.units if u.type == "AGREE" and u.where == "there"]
    assert agree.other == ["CONSULT"] and found.other_type == 1, "the ledger has the same sides and days as talks"


def test_the_window_and_the_span(book, tmp_path):
    file = tsv(tmp_path / "g.tsv", [gdelt("20240311", "TUR", "IRQ", "190", 1), gdelt("20240308", "TUR", "EGY", "040", 2), gdelt("20200101", "TUR", "IRQ", "190", 3)])
    assert STRIKE[:3] not in {u[:3] for u in units(book.compare(file, "gdelt", window=1), "both")}
    wide = book.compare(file, "gdelt", window=2)
    assert STRIKE[:3] in {u[:3] for u in units(wide, "both")}
    assert wide.span == ("2024-03-05", "2024-03-11") and wide.outside["there"] == 1, "the ledger begins with the day of its first report"
    assert book.compare(file, "gdelt", since="2024-03-11").rows == 3
    nothing = book.compare(tsv(tmp_path / "old.tsv", [gdelt("20200101", "TUR", "IRQ", "190")]), "gdelt")
    assert nothing.span is None and nothing.all.there == 0 and nothing.outside["there"] == 1


def test_polecat(book, tmp_path):
    rows = [
        polecat("2024-03-09", "TUR", "IRQ", "ASSAULT", 1), polecat("2024-03-08", "Egypt", "Türkiye", "CONSULT", 2), polecat("2024-03-12", "ISR", "LBN; SYR", "assault", 3),
        polecat("2024-03-12", "None", "LBN", "ASSAULT", 4), polecat("2024-03-12", "ISR", "LBN", "STRIKE", 5), polecat("2024-03-13", "JOR", "", "PROTEST", 6),
    ]  # fmt: skip
    found = book.compare(tsv(tmp_path / "ngecEvents.txt", rows, list(POLECAT)), "polecat")
    assert {STRIKE, TALKS, ("ISR", "LBN", "ASSAULT", "2024-03-12"), ("JOR", "", "PROTEST", "2024-03-13")} <= units(found, "both")
    assert units(found, "there") == {("ISR", "SYR", "ASSAULT", "2024-03-12")}
    assert found.aside == {"no PLOVER type": 1} and found.one_sided["there"] == 1
    quads = book.compare(tmp_path / "ngecEvents.txt", "polecat", level="quad")
    assert {u.type for u in quads.units} >= {"Q1 verbal cooperation", "Q4 material conflict"}
    one = book.compare(tmp_path / "ngecEvents.txt", "polecat", party="مصر")
    assert {u.a for u in one.units} == {"EGY"}


@pytest.mark.parametrize("mark", [",", ";"])
def test_acled_does_not_say_who_began(book, tmp_path, mark):
    rows = [
        acled("09 March 2024", "Military Forces of Iraq (2022-)", "Military Forces of Turkey (2016-)", "Explosions/Remote violence", "Air/drone strike", n=1),
        acled("2024-03-13", "Protesters (Jordan)", "", "Protests", "Peaceful protest", "Jordan", 2), acled("12 March 2024", "Hezbollah", "Military Forces of Israel (2022-)", "Battles", "Armed clash", "Lebanon", 3),
        acled("12 March 2024", "Unidentified Armed Group (Iraq)", "Civilians (Iraq)", "Violence against civilians", "Attack", n=4),
        acled("12 March 2024", "Government of Iraq (2022-)", "", "Strategic developments", "Other", n=5), acled("soon", "a", "b", "Battles", n=6), acled("12 March 2024", "a", "b", "Weather", n=7),
    ]  # fmt: skip
    found = book.compare(comma(tmp_path / "acled.csv", rows, list(ACLED), mark), "acled")
    assert {("IRQ", "TUR", "ASSAULT", "2024-03-09"), ("JOR", "", "PROTEST", "2024-03-13"), ("ISR", "LBN", "ASSAULT", "2024-03-12")} <= units(found, "both")
    assert units(found, "there") == {("IRQ", "IRQ", "ASSAULT", "2024-03-12")}
    assert found.untyped == 1 and found.aside == {"no day": 1, "no event type of ACLED": 1}


@pytest.mark.parametrize(("told", "state"), [
    ("Military Forces of Turkey (2016-)", "TUR"), ("Police Forces of Iraq (2022-) Counter-Terrorism", "IRQ"), ("Government of Syria (2000-2024)", "SYR"), ("Hamas Movement", "PSE"),
    ("Rioters (Lebanon)", "LBN"), ("Unidentified Military Forces", "IRQ"), ("Protesters (International)", "IRQ"),
])  # fmt: skip
def test_the_state_behind_an_actor_of_acled(told, state):
    assert row_of("acled", dict(zip(ACLED, acled("2024-03-09", told, "", "Battles"), strict=True))).actors == (state,)


def test_archives_are_read_as_they_are(book, tmp_path):
    text = "".join("\t".join(r) + "\n" for r in G).encode()
    with zipfile.ZipFile(tmp_path / "g.zip", "w") as archive:
        archive.writestr("20240309.export.CSV", text)
    with gzip.open(tmp_path / "g.csv.gz", "wb") as file:
        file.write(text)
    plain = book.compare(tsv(tmp_path / "g.tsv", G), "gdelt")
    for name in ("g.zip", "g.csv.gz"):
        assert book.compare(tmp_path / name, "gdelt").units == plain.units
    headed = book.compare(comma(tmp_path / "named.csv", G, [c.upper() for c in GDELT[58]]), "gdelt")
    assert headed.units == plain.units, "an export with a header, in another case, is the same"


def test_nothing_is_stored(book, tmp_path):
    def state():
        return [hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(Path(book.where).parent.glob("desk.db*")) if not p.name.endswith("-shm")]

    file = tsv(tmp_path / "g.tsv", G)
    book.compare(file, "gdelt")
    before = state()
    book.compare(file, "gdelt")
    assert state() == before and sorted(p.name for p in tmp_path.iterdir()) == ["g.tsv"]


@pytest.mark.parametrize(("text", "form", "word"), [
    ("", "gdelt", "empty"), ("a,b,c\n1,2,3\n", "polecat", "no column Event Date"), ("a\tb\n", "gdelt", "57 or 58 or 61"), (",".join(ACLED) + "\n", "gdelt", "not a file of gdelt"),
    ("event_date,event_date,event_type,actor1,actor2,country\n", "acled", "twice"),
])  # fmt: skip
def test_a_file_of_another_kind_is_told(book, tmp_path, text, form, word):
    file = tmp_path / "f.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KhabarError, match=word):
        book.compare(file, form)


def test_bad_files_and_bad_questions_are_told(book, tmp_path):
    with pytest.raises(KhabarError, match="No such file"):
        book.compare(tmp_path / "none.csv", "gdelt")
    (tmp_path / "wide.csv").write_bytes((",".join(ACLED) + "\n").encode("utf-16"))
    with pytest.raises(KhabarError, match="UTF-8"):
        book.compare(tmp_path / "wide.csv", "acled")
    stray = "\t".join(gdelt("20240309", "TUR", "IRQ", "190", Actor1Name="CAF?")).encode().replace(b"?", b"\xe9")
    (tmp_path / "stray.csv").write_bytes(stray + b"\n")
    assert STRIKE in units(book.compare(tmp_path / "stray.csv", "gdelt"), "both"), "a stray byte in a name costs nothing"
    (tmp_path / "cut.gz").write_bytes(gzip.compress("\n".join("\t".join(r) for r in G).encode())[:-20])
    with pytest.raises(KhabarError, match="cannot be read"):
        book.compare(tmp_path / "cut.gz", "gdelt")
    with pytest.raises(KhabarError, match="polecat, gdelt, acled"):
        book.compare(tmp_path / "x.csv", "icews")
    short = comma(tmp_path / "short.csv", [["P1", "2024-03-09"]], list(POLECAT))
    assert book.compare(short, "polecat").aside == {"wrong number of columns": 1}


def test_every_type_of_the_table_is_one_of_ours():
    assert {t for name in ("cameo", "acled") for t in tables()[name].values()} - {""} <= set(ontology())
    roots = {f"{n:02}" for n in range(1, 21)}
    assert roots <= set(tables()["cameo"])


def test_the_command(book, tmp_path):
    file = tsv(tmp_path / "g.tsv", G)
    run = CliRunner()
    asked = ["compare", str(file), "--as", "gdelt", "--ledger", book.where]
    shown = run.invoke(main, asked)
    assert shown.exit_code == 0, shown.output
    assert "ASSAULT" in shown.output and "set aside: 1 no CAMEO code, 1 no day" in shown.output and "Nothing of the file is stored" in shown.output
    here = run.invoke(main, [*asked, "--list", "here"]).output
    assert "ISR" in here and "as told by" in here, "an attack is never listed without who says so"
    made = json.loads(run.invoke(main, [*asked, "--format", "json"]).stdout)
    assert made["all"]["there"] == len([u for u in made["units"] if u["where"] in ("both", "there")])
    rows = list(csv.DictReader(io.StringIO(run.invoke(main, [*asked, "--format", "csv"]).stdout)))
    assert {r["where"] for r in rows} == {"both", "there", "here"}


def test_chance_is_what_moved_days_meet_in(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add([read("قصفت تركيا أمس العراق.", outlet="ص", published=f"2024-03-{day:02}") for day in (2, 4, 6)] + [read("ارتفعت الأسعار.", outlet="ص", published="2024-03-20")])
        exact = [gdelt(f"202403{day:02}", "TUR", "IRQ", "190", day) for day in (3, 5, 20)]
        found = ledger.compare(tsv(tmp_path / "g.tsv", exact), "gdelt", window=0)
        assert found.all.here_rate == 1.0 and found.by_chance == (0.0, 0.0)
        dense = [gdelt(f"202403{day:02}", "TUR", "IRQ", "190", day) for day in range(1, 21)]
        assert ledger.compare(tsv(tmp_path / "d.tsv", dense), "gdelt", window=0).by_chance[1] == 1.0
