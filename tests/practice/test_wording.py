"""How outlets word things: names and acts counted by outlet and month. About a second."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.errors import KhabarError
from khabar.ledger.book import Ledger
from khabar.practice.wording.count import Use, counted, key_of, parts
from khabar.practice.wording.plot import plot

TOLD = (
    ("الميادين", "2024-01-05", "قصف جيش الاحتلال قرية لبنانية. وطالب لبنان الاحتلال بالانسحاب. وقالت تل أبيب إنها سترد."),
    ("الميادين", "2024-01-06", "شن الاحتلال غارات على لبنان. واتهم لبنان إسرائيل بالعدوان."),
    ("الميادين", "2024-02-06", "حذر لبنان إسرائيل من الحرب."),
    ("الجزيرة نت", "2024-01-05", "قصفت إسرائيل لبنان. ودعا لبنان إسرائيل إلى وقف القصف. وقال نتنياهو إن بلاده سترد."),
    ("الجزيرة نت", "2024-01-07", "هاجمت إسرائيل لبنان. وحذر لبنان من الرد على إسرائيل، وفق بيان لإسرائيل."),
)  # fmt: skip


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    with Ledger(tmp_path_factory.mktemp("wording") / "desk.db") as ledger:
        ledger.add([read(text, outlet=outlet, published=day) for outlet, day, text in TOLD], batch=10)
        yield ledger


def of(found, outlet, month=""):
    return {r.wording: r for r in found.rows if r.outlet == outlet and r.month == month}


def test_each_outlet_has_its_names_against_its_own_reports(two):
    found = two.wording("إسرائيل")
    mine, other = of(found, "الميادين"), of(found, "الجزيرة")
    assert "الاحتلال" not in other and mine["الاحتلال"].how == ["epithet"]
    assert (mine["الاحتلال"].reports, mine["الاحتلال"].read, mine["الاحتلال"].per_1000) == (2, 3, 666.7)
    assert (other["إسرائيل"].uses, other["إسرائيل"].reports, other["إسرائيل"].per_1000) == (5, 2, 1000.0)
    assert other["إسرائيل"].variants == ["إسرائيل", "لإسرائيل"], "what joins on in front is the same wording"
    assert mine["تل أبيب"].how == ["metonym"] and not [w for w in mine | other if "نتنياهو" in w]
    assert sum(r.share for r in mine.values()) == pytest.approx(1, abs=0.01)
    assert found.uses == sum(r.uses for r in found.rows) and found.read == 5


def test_a_mere_reference_to_a_state_is_no_name_of_it(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        ledger.add(read("قال وزير الخارجية التركي إن بلاده سترد. وأعلن حزب الله قصف إسرائيل، وقال الحزب إنه سيواصل.", outlet="ص", published="2024-01-05"))
        assert not [r for r in ledger.wording("TUR").rows if "بلاد" in r.wording]
        assert {r.wording for r in ledger.wording("HEZBOLLAH").rows} == {"حزب الله", "الحزب"}


def test_persons_and_bodies_come_when_asked_for(two):
    assert [w for w in of(two.wording("ISR", persons=True), "الجزيرة") if "نتنياهو" in w]
    assert {r.wording for r in two.wording("Benjamin Netanyahu").rows} == {"نتنياهو"}


def test_by_month_and_between_days(two):
    found = two.wording("ISR", by="outlet,month")
    assert of(found, "الميادين", "2024-02")["إسرائيل"].per_1000 == 1000.0
    assert of(found, "الميادين", "2024-01")["إسرائيل"].read == 2
    assert {r.month for r in two.wording("ISR", by=["month"]).rows} == {"2024-01", "2024-02"}
    january = two.wording("ISR", first="2024-01-06", last="2024-01-31")
    assert january.read == 2 and of(january, "الميادين")["إسرائيل"].read == 1


def test_an_act_is_worded_by_lemma(two):
    found = two.wording("ISR", act="assault", towards="لبنان")
    lemmas = {(r.outlet, r.lemma, r.reports) for r in found.rows}
    assert ("الجزيرة", "qsf-assault", 1) in lemmas and ("الجزيرة", "hajm-assault", 1) in lemmas, lemmas
    assert found.subject == "ASSAULT: ISR → لبنان" and all(r.read for r in found.rows)


def test_spellings_are_one_wording_and_other_words_are_not():
    def use(words, report):
        return Use(words=words, report=report, outlet="ص", day="2024-01-01")

    uses = [use(w, str(n)) for n, w in enumerate(["أنقرة", "انقرة", "وأنقرة", "«أنقرة»", "لأنقرة", "والي", "الاحتلال", "للاحتلال", "بغداد"])]
    rows = {r.wording: r.uses for r in counted("x", uses, {("ص", ""): 9}, ("outlet",)).rows}
    assert rows == {"أنقرة": 5, "الاحتلال": 2, "والي": 1, "بغداد": 1}, "«بغداد» and «والي» begin with letters of their own"
    assert key_of('وكالة "سانا"') == "وكالةسانا"
    assert len(counted("x", uses, {}, ("outlet",), least=2).rows) == 2


def test_what_is_not_kept_is_said(tmp_path):
    with Ledger(tmp_path / "desk.db", store_text="none") as ledger:
        ledger.add(read(TOLD[0][2], outlet="الميادين", published="2024-01-05"))
        found = ledger.wording("ISR")
        assert not found.rows and found.unkept == 3
        shown = CliRunner().invoke(main, ["wording", "ISR", "--ledger", ledger.where])
        assert "3 mentions have no words" in shown.output


@pytest.mark.parametrize(("asked", "word"), [
    ({"by": "week"}, "outlet, month"), ({"by": ""}, "nothing"), ({"towards": "LBN"}, "goes with --act"), ({"act": "ATTACK"}, "no such type"),
    ({"first": "2024-02-01", "last": "2024-01-01"}, "lies before"), ({"first": "January"}, "no day"),
])  # fmt: skip
def test_wrong_questions_are_told(two, asked, word):
    with pytest.raises(KhabarError, match=word):
        two.wording("ISR", **asked)


def test_nobody_of_this_name(two):
    with pytest.raises(KhabarError, match="no side"):
        two.wording("دولة لا وجود لها")
    assert parts(" month , outlet") == ("outlet", "month")


def test_the_command_prints_and_draws(two, tmp_path):
    run = CliRunner()
    shown = run.invoke(main, ["wording", "ISR", "--ledger", two.where])
    assert shown.exit_code == 0 and "الاحتلال" in shown.output and "666.7" in shown.output and "67%" not in shown.output.split("الاحتلال")[0]
    rows = json.loads(run.invoke(main, ["wording", "ISR", "--ledger", two.where, "--format", "json", "--by", "outlet,month"]).stdout)
    assert {"outlet", "month", "per_1000", "variants"} <= set(rows[0])
    table = list(csv.DictReader(io.StringIO(run.invoke(main, ["wording", "ISR", "--act", "ASSAULT", "--least", "1", "--ledger", two.where, "--format", "csv"]).stdout)))
    assert {r["lemma"] for r in table} >= {"qsf-assault"}
    pytest.importorskip("matplotlib")
    for by, name in (("outlet", "a.svg"), ("outlet,month", "b.svg")):
        file = tmp_path / name
        assert run.invoke(main, ["wording", "ISR", "--ledger", two.where, "--by", by, "--plot", str(file), "--arabic"]).exit_code == 0
        assert file.read_text(encoding="utf-8").startswith("<?xml")
    plot(two.wording("ISR", least=2), tmp_path / "again.svg", arabic=True)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "again.svg").read_bytes()
    with pytest.raises(KhabarError, match="svg"):
        plot(two.wording("ISR"), tmp_path / "c.pdf")
    with pytest.raises(KhabarError, match="no wording to draw"):
        plot(two.wording("FRA"), tmp_path / "c.svg")
