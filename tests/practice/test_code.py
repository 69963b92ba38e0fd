"""Coding in the terminal: what is typed becomes gold, nothing is lost where a coder stops. About 3 s."""

import json

import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.commands.prompt import completions
from khabar.errors import InputError
from khabar.evaluation.accuracy import accuracy
from khabar.evaluation.gold import evaluate, gold_reports
from khabar.ledger.book import Ledger
from khabar.practice import entry
from khabar.practice.sample import sample, write

TEXT = "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق. ونفت وزارة الدفاع التركية قصف المستودع."
OTHER = "تعهدت فرنسا بتقديم مساعدات عسكرية إلى أوكرانيا."


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    with Ledger(folder / "desk.db") as ledger:
        ledger.add([read(TEXT, outlet="صحيفة أ", published="2024-03-10", id="r1"), read(OTHER, published="2024-03-11", id="r2")])
        for unit, n in (("report", 2), ("claim", 5)):
            write(sample(ledger.engine, ["outlet"], n, 2, unit=unit), folder / f"{unit}.jsonl")
    return folder


def code(path, out, *lines, more=()):
    run = CliRunner().invoke(main, ["code", str(path), "--coder", "amal", "--out", str(out), *more], input="\n".join(lines) + "\n")
    assert run.exit_code == 0, run.output
    return run.output


def coded(out):
    return {gold["id"]: gold for _, gold in gold_reports(out)}


def test_a_sample_is_coded_and_scored(drawn, tmp_path):
    out = tmp_path / "amal.jsonl"
    lines = {
        "r1": ["1 ASSAULT/aerial تركيا>IRQ date=p-1 place=Zakho", "", "5 ASSAULT TUR>IRQ negated @TUR", "نفت DENY TUR> denies=e2", "", ""],
        "r2": ["1", "AGREE", "FRA", "", "", "", "", "", "", "4 AID FRA>UKR planned", "", ""],
    }
    order = [json.loads(line)["id"] for line in (drawn / "report.jsonl").read_text(encoding="utf-8").splitlines()]
    said = code(drawn / "report.jsonl", out, *[line for id in order for line in lines[id]])
    assert "all 2 are coded" in said and "ASSAULT/aerial TUR > IRQ" in said
    made = coded(out)
    assert [(e["trigger"], e["type"], e["polarity"]) for e in made["r1"]["events"]] == [
        ("قصفت", "ASSAULT", "affirmed"), ("نفت", "DENY", "affirmed"), ("قصف", "ASSAULT", "negated"),
    ]  # fmt: skip
    assert made["r1"]["events"][0]["date"] == "2024-03-09" and made["r1"]["events"][1]["denies"] == "e2"
    assert [e["type"] for e in made["r2"]["events"]] == ["AGREE", "AID"] and made["r2"]["blind"] and made["r2"]["codebook"] == "khabar 1"
    assert made["r1"]["sample"]["weight"] >= 1 and "all 2 are coded" in code(drawn / "report.jsonl", out)
    scores = evaluate(out)
    assert scores.counts["typed", "tp"] == 5 and scores.counts["denies link", "ok"] == 1
    run = CliRunner().invoke(main, ["agree", str(out), "machine", "--rounds", "0", "--format", "json"])
    assert {row["field"]: row["agreement"] for row in json.loads(run.stdout)}["type"] == 1


def test_who_stops_goes_on(drawn, tmp_path):
    out = tmp_path / "amal.jsonl"
    code(drawn / "report.jsonl", out, "1 ACCUSE FRA>", "n a doubt", "q")
    assert not out.exists()
    said = code(drawn / "report.jsonl", out, "e1 AGREE", "b", "u e9", "3 SUPPORT", "u", "s", "q")
    assert "no claim coded here" in said and "ACCUSE FRA" in said and "taken back" in said
    code(drawn / "report.jsonl", out, *[""] * 12)
    first = json.loads((drawn / "report.jsonl").read_text(encoding="utf-8").splitlines()[0])["id"]
    assert [e["type"] for e in coded(out)[first]["events"]] == ["AGREE"] and coded(out)[first]["notes"] == "a doubt"
    code(drawn / "report.jsonl", out, "u", "", "", "", more=["--again", first])
    assert coded(out)[first]["events"] == [] and not list(tmp_path.glob("*.draft"))
    run = CliRunner().invoke(main, ["code", str(drawn / "report.jsonl"), "--coder", "basim", "--out", str(out)])
    assert run.exit_code == 1 and "coded by amal, not basim" in run.output


def test_what_the_machine_read_is_taken_over(drawn, tmp_path):
    out = tmp_path / "amal.jsonl"
    said = code(drawn / "report.jsonl", out, "m1", "m2 possible", "m77", "q", more=["--show-machine", "--again", "r1"])
    assert "m1 «قصفت»" in said and "m77: no such claim" in said
    assert "m1 «قصفت»" not in code(drawn / "report.jsonl", out, "q", more=["--again", "r1"])
    code(drawn / "report.jsonl", out, "u", "", "", "", more=["--show-machine", "--again", "r1"])
    assert [e["id"] for e in coded(out)["r1"]["events"]] == ["e1"] and coded(out)["r1"]["blind"] is False


def test_claims_are_coded_one_by_one(drawn, tmp_path):
    out = tmp_path / "amal.jsonl"
    said = code(drawn / "claim.jsonl", out, "type=AGREE FRA>", *[""] * 6)
    assert "what does «" in said and "all 5 are coded" in said and "saved: no act" in said
    made = list(coded(out).values())
    assert len(made) == 5 and sum(len(g["events"]) for g in made) == 1
    scores = evaluate(out)
    assert "claims were drawn" in CliRunner().invoke(main, ["eval", str(out)]).output
    assert accuracy(out).lines("all")[0].recall is None  # what the machine missed was not drawn
    assert scores.counts["trigger", "tp"] + scores.counts["trigger", "fp"] == 5  # one machine claim for each that was drawn


@pytest.mark.parametrize(("line", "message"), [
    ("99 ASSAULT", "words 1 to"), ("3 RUS>UKR", "a type comes after the words"), ("غائب ASSAULT", "stands 0 times"),
    ("1 ASSAULT/phone", "mode of ASSAULT"), ("1 ASSAULT بلاد>IRQ", "no table knows this side"), ("1 ASSAULT date=soon", "is no date"),
    ("1 DENY TUR> denies=e7", "no claim of this id"), ("1 ASSAULT frobbed", "no field"), ("1 ASSAULT @RIA:both", "neither speaker nor relay"),
])  # fmt: skip
def test_what_cannot_be_coded_is_said(drawn, tmp_path, line, message):
    assert message in code(drawn / "report.jsonl", tmp_path / "a.jsonl", line, "q", more=["--again", "r1"])


def test_a_slip_of_the_pen_is_no_side():
    with pytest.raises(InputError, match="planed: did you mean planned"):
        entry.parsed("1 AID FRA>UKR planed")
    assert entry.parsed("1 AID FRA>كوريا الجنوبية planned")[1] == {"type": "AID", "actors": "FRA", "recipients": "كوريا الجنوبية", "modality": "planned"}


def test_the_coding_of_another_sample_is_not_taken_for_this_one(drawn, tmp_path):
    out, other = tmp_path / "amal.jsonl", tmp_path / "other.jsonl"
    code(drawn / "report.jsonl", out, *[""] * 5)
    with Ledger(tmp_path / "other.db") as ledger:
        ledger.add([read(OTHER, outlet="صحيفة ج", published="2024-05-01", id="r1"), read(TEXT, outlet="صحيفة ج", published="2024-05-01", id="r2")])
        write(sample(ledger.engine, [], 2, 1), other)
    run = CliRunner().invoke(main, ["code", str(other), "--coder", "amal", "--out", str(out)], input="q\n")
    assert run.exit_code and "another report there" in run.output


def test_words_with_a_clitic_and_twice():
    sentence = (0, TEXT.index(".") + 1)
    assert entry.span("3-4", TEXT, sentence) == (TEXT.index("تركية"), TEXT.index("أمس") + 3)
    with pytest.raises(InputError, match="stands 2 times"):
        entry.span("قصف", "قصف ثم قصف", (0, 10))
    assert entry.span("نفت", "ونفت", (0, 4)) == (1, 4)


def test_tab_completes():
    assert list(completions("ASS")) == ["ASSAULT"] and list(completions("?as")) == ["?ASSAULT"]
    assert list(completions("consult/p")) == ["CONSULT/phone"] and list(completions("po")) == ["possible", "polarity="]
    assert list(completions("")) == []


def test_the_codebook_is_at_the_prompt(drawn, tmp_path):
    said = code(drawn / "report.jsonl", tmp_path / "a.jsonl", "?types", "?assault", "?modality", "?", "q")
    assert "Violence is used" in said and "demanded: somebody asks" in said and "take back the last claim" in said
