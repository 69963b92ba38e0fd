"""Agreement of coders counted by hand, what they differ on, and the gold that adjudication makes. About 4 s."""

import json

import pytest
from click.testing import CliRunner

from khabar.cli import main
from khabar.errors import InputError
from khabar.evaluation.gold import evaluate
from khabar.practice.agree import agree
from khabar.practice.coders import events_of
from khabar.practice.disagreements import adjudicated, disagreements, load, write
from khabar.practice.entry import event, parsed, span
from khabar.practice.measured import measured
from khabar.practice.units import units
from khabar.reader import read
from khabar.text.sentences import split

TEXTS = {
    "r1": "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق. ونفت وزارة الدفاع التركية قصف المستودع.",
    "r2": "وقعت أرمينيا وفرنسا اتفاقا عسكريا. وطالبت باريس باكو بسحب قواتها.",
}
FIRST = {
    "r1": ["1 ASSAULT/aerial TUR>IRQ date=2024-03-09", "2:1 DENY TUR>", "2:5 ASSAULT TUR>IRQ negated @TUR"],
    "r2": ["1 AGREE ARM;FRA>", "2:1 REQUEST/yield FRA>AZE", "2:4 RETREAT/withdraw AZE> demanded @FRA"],
}
SECOND = {
    "r1": ["1 ASSAULT TUR>IRQ date=2024-03-09", "2:1 REJECT TUR>", "2:5 ASSAULT TUR>IRQ negated @TUR"],
    "r2": ["1 COOPERATE ARM;FRA>", "2:1 REQUEST/yield FRA>"],
}


def gold(id, lines, coder):
    text, events = TEXTS[id], []
    for n, line in enumerate(lines, 1):
        words, fields = parsed(line)
        sentence, _, words = words.rpartition(":")
        events.append(event(f"e{n}", span(words, text, split(text)[int(sentence or 1) - 1]), text, fields, "2024-03-10"))
    for one in events:
        if one["type"] == "DENY":
            one["denies"] = "e3"
    return {"id": id, "published": "2024-03-10", "outlet": "صحيفة أ", "text": text, "events": events, "coder": coder, "codebook": "khabar 1"}


@pytest.fixture
def files(tmp_path):
    for name, coded in (("amal", FIRST), ("basim", SECOND)):
        lines = [json.dumps(gold(id, found, name), ensure_ascii=False) for id, found in coded.items()]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [str(tmp_path / "amal.jsonl"), str(tmp_path / "basim.jsonl")]


def figures(found, coders="amal / basim"):
    return {f.field: f for f in found.figures if f.coders == coders}


def test_by_hand(files):
    """Six claims and five; five pairs, three of one type; one recipient of five differs; the sentences are the same."""
    found = figures(agree(files, rounds=0))
    assert found["found"].agreement == pytest.approx(10 / 11) and found["found"].kappa is None and found["found"].n == 6
    assert found["type"].n == 5 and found["type"].agreement == pytest.approx(3 / 5)
    # values: ASSAULT twice both, REQUEST both, DENY-REJECT, AGREE-COOPERATE: chance 4/25 + 1/25
    assert found["type"].kappa == pytest.approx((3 / 5 - 5 / 25) / (1 - 5 / 25))
    # 10 values: ASSAULT 4, REQUEST 2, four alone: expected 1 - (12 + 2)/90; observed 4/10
    assert found["type"].alpha == pytest.approx(1 - 0.4 / (76 / 90))
    assert found["recipients"].agreement == pytest.approx(4 / 5) and found["date"].agreement == 1
    assert found["sentence"].n == 4 and found["sentence"].agreement == 1 and found["sentence"].kappa is None


def test_which_claims_pair():
    one, other = gold("r1", FIRST["r1"], "a")["events"], gold("r1", SECOND["r1"], "b")["events"]
    assert [len(u) for u in units([("a", one), ("b", other)])] == [2, 2, 2]
    assert [len(u) for u in units([("a", one), ("b", other)], "family")] == [2, 1, 1, 2]
    twice = [{**other[0], "id": "e8", "type": "MOBILIZE"}, other[0]]
    assert units([("a", one[:1]), ("b", twice)])[0]["b"]["id"] == "e1"


def test_the_machine_is_a_coder(files):
    found = agree([*files, "machine"], rounds=50)
    assert list({f.coders: 0 for f in found.figures}) == ["amal / basim", "amal / machine", "basim / machine", "amal / basim / machine"]
    own = {e["start"] for e in events_of(read(TEXTS["r1"], published="2024-03-10"))}
    assert own == {u["machine"]["start"] for u in found.reports[0].units if "machine" in u}
    again = agree([*files, "machine"], rounds=50)
    assert again.figures == found.figures


def test_disagreements_become_gold(files, tmp_path):
    path = tmp_path / "differ.jsonl"
    found = agree([*files, "machine"], rounds=0)
    write(disagreements(found, [*files, "machine"]), path)
    listed = load(path)
    asked = [(q.report, q.words, q.field) for q in listed.questions]
    assert asked == [("r1", "قصفت", "type"), ("r1", "ونفت", "type"), ("r2", "وقعت", "type"), ("r2", "وطالبت", "recipients"), ("r2", "بسحب", "claim")]
    assert adjudicated(listed, "nur").left == ["r1", "r2"]
    answers = ["2", "1", "1", "Azerbaijan", "1"]  # the second coder's word, the first's, the first's, a word typed, the first's
    out = tmp_path / "gold.jsonl"
    run = CliRunner().invoke(main, ["adjudicate", str(path), "--out", str(out), "--adjudicator", "nur"], input="\n".join(answers) + "\n")
    assert run.exit_code == 0, run.output
    made = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [e["type"] for e in made[0]["events"]] == ["ASSAULT", "DENY", "ASSAULT"] and made[0]["events"][0]["mode"] is None
    assert made[0]["events"][1]["denies"] == "e3" and made[0]["coders"] == ["amal", "basim"] and made[0]["coder"] == "nur"
    assert [e["type"] for e in made[1]["events"]] == ["AGREE", "REQUEST", "RETREAT"]
    assert [s["key"] for s in made[1]["events"][1]["recipients"]] == ["AZE"]
    scores = evaluate(out)
    assert scores.counts["trigger", "tp"] + scores.counts["trigger", "fn"] == 6 and scores.counts["quotation", "fp"] == 0
    assert measured(out).reports == 2 and measured(out).about == "Coded by nur (khabar 1)."  # not drawn: no weights
    for command in (["eval", str(out)], ["accuracy", str(out), "--weighted"]):
        assert CliRunner().invoke(main, command).exit_code == 0


def test_two_agree_as_they_do_alone(files):
    """Of three together percent agreement is the mean share of pairs; kappa is of two."""
    found = agree([*files, "machine"], rounds=0)
    alone = figures(agree([files[1], "machine"], rounds=0), "basim / machine")
    assert figures(found, "basim / machine") == alone
    assert figures(found) == figures(agree(files, rounds=0))
    every = figures(found, "amal / basim / machine")
    assert every["type"].kappa is None and "found" not in every and 0 < every["type"].agreement < 1
    shares = [figures(found, pair)["sentence"].agreement for pair in ("amal / basim", "amal / machine", "basim / machine")]
    assert every["sentence"].agreement == pytest.approx(sum(shares) / 3)


def test_claims_of_one_report_are_drawn_together(files, tmp_path):
    """Two lines of one report are one case of the bootstrap, so there is no interval."""
    for name, given in (("a", files[0]), ("b", files[1])):
        with open(given, encoding="utf-8") as file:
            one = {**json.loads(file.readline()), "report": "k1", "coder": name}
        lines = [{**one, "id": f"c{n}", "scope": [[e["start"], e["end"]]], "events": [e]} for n, e in enumerate(one["events"])]
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    found = figures(agree([str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")], rounds=20), "a / b")
    assert found["type"].n == 3 and found["type"].agreement_interval is None and "sentence" not in found


def test_decisions_outlast_a_new_list(files, tmp_path):
    path = tmp_path / "differ.jsonl"
    command = ["agree", *files, "--rounds", "0", "--disagreements", str(path)]
    CliRunner().invoke(main, command)
    CliRunner().invoke(main, ["adjudicate", str(path)], input="1\n1\nq\n")
    run = CliRunner().invoke(main, command)
    assert "2 decisions of the earlier" in run.output and len(load(path).open) == 3
    with open(files[1], encoding="utf-8") as file:
        text = file.read().replace('"type": "REJECT"', '"type": "ACCUSE"')
    (tmp_path / "basim.jsonl").write_text(text, encoding="utf-8")
    run = CliRunner().invoke(main, command)
    assert "1 earlier decisions" in run.output and len(load(tmp_path / "differ.jsonl.before").open) == 3 and len(load(path).open) == 4
    run = CliRunner().invoke(main, ["adjudicate", str(path), "--no-ask", "--out", files[0]])
    assert run.exit_code and "name of its own" in run.output
    run = CliRunner().invoke(main, ["agree", *files, "--rounds", "0", "--disagreements", files[0]])
    assert run.exit_code and "is none of disagreements" in run.output


def test_a_stopped_adjudication_goes_on(files, tmp_path):
    path = tmp_path / "differ.jsonl"
    run = CliRunner().invoke(main, ["agree", *files, "--rounds", "0", "--disagreements", str(path)])
    assert run.exit_code == 0 and "khabar adjudicate" in run.output
    run = CliRunner().invoke(main, ["adjudicate", str(path)], input="1\nnothing of the kind\nq\n")
    assert run.exit_code == 0 and "is none of" in run.output and "1 of 5 decided" in run.output
    assert len(load(path).open) == 4
    CliRunner().invoke(main, ["adjudicate", str(path)], input="b\nq\n")
    assert len(load(path).open) == 5  # going back takes the decision back
    (tmp_path / "amal.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="not as it was"):
        adjudicated(load(path), "nur")


@pytest.mark.parametrize(("change", "message"), [
    ({"text": "نص آخر تماما لا يشبه الأول في شيء من كلماته ولا في طوله الذي هو أطول بكثير من غيره في هذا الملف كله"}, "«.*», not «"),
    ({"events": [{"start": 0, "end": 4}]}, "the event has no type"),
    ({"id": "r2"}, "stands there twice"),
])  # fmt: skip
def test_what_cannot_be_compared(files, change, message):
    with open(files[1], encoding="utf-8") as file:
        lines = file.read().splitlines()
    first = {**json.loads(lines[0]), **change}
    with open(files[1], "w", encoding="utf-8") as file:
        file.write("\n".join([json.dumps(first, ensure_ascii=False), lines[1]]))
    with pytest.raises(InputError, match=message):
        agree(files)


def test_two_coders_are_needed(files):
    with pytest.raises(InputError, match="two coders"):
        agree(files[:1])
    with pytest.raises(InputError, match="coded no report in common"):
        agree([files[0], "eval/gold"])
