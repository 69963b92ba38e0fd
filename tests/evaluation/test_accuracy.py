"""The accuracy screen counts what it says: checked on one report scored by hand."""

import json
from pathlib import Path

import pytest

from khabar.errors import InputError
from khabar.evaluation.accuracy import Accuracy, about, accuracy, text
from khabar.evaluation.codes import coarse, short
from khabar.evaluation.gold import gold_reports, measured_part

BODY = "قصفت روسيا أوكرانيا. اتهمت كييف موسكو."


def event(n, start, end, type_, actors, recipients, **more):
    return {
        "id": f"e{n}", "start": start, "end": end, "trigger": BODY[start:end], "type": type_, "mode": None, "sure": True,
        "actors": [{"name": a, "key": a} for a in actors], "recipients": [{"name": r, "key": r} for r in recipients],
        "date": None, "place": None, "polarity": "affirmed", "modality": "actual", "attribution": [], **more,
    }  # fmt: skip


GOLD = {
    "id": "t1", "outlet": "o", "published": "2024-01-01", "title": "", "text": BODY, "quotations": [], "timex": [], "relations": [],
    "events": [event(1, 0, 4, "ASSAULT", ["RUS"], ["UKR"]), event(2, 21, 26, "ACCUSE", ["UKR"], ["RUS"])],
}  # fmt: skip


def claim(n, start, end, type_, actors, recipients, modality="actual"):
    return {
        "id": f"c{n}", "trigger": {"start": start, "end": end, "text": BODY[start:end]}, "type": type_, "actors": actors,
        "recipients": recipients, "polarity": "affirmed", "modality": modality, "attribution": [], "links": [], "date": None,
    }  # fmt: skip


READING = {
    "entities": [{"id": "e1", "code": "RUS"}, {"id": "e2", "code": "UKR"}],
    "claims": [claim(1, 0, 4, "ASSAULT", ["e1"], []), claim(2, 5, 10, "AGREE", ["e1"], ["e2"])],
    "quotations": [], "timexes": [], "relations": [],
}  # fmt: skip


def test_counts_by_hand():
    found = Accuracy()
    found.add(GOLD, READING)
    rows = {line.name: line for group in ("all", "type", "field") for line in found.lines(group)}
    assert (rows["all types"].precision, rows["all types"].recall) == (0.5, 0.5)
    assert (rows["ASSAULT"].precision, rows["ASSAULT"].recall) == (1.0, 1.0)
    assert rows["ACCUSE"].recall == 0.0 and rows["AGREE"].precision == 0.0
    assert rows["actors"].recall == 1.0 and rows["recipients"].recall == 0.0
    assert found.errors["recipients missing"] == 1 and found.errors["missed ACCUSE"] == 1 and found.errors["AGREE without ground"] == 1
    assert "| ASSAULT | 1 | 1.00 | 1.00 |" in text(found, "by hand")


def test_a_folder_without_gold(tmp_path):
    with pytest.raises(InputError, match="no gold reports"):
        accuracy(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps({"id": "x"}), encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.json: not a gold report"):
        accuracy(tmp_path)
    assert "does not say who coded it" in about(tmp_path)


def test_codes():
    assert [coarse(c) for c in ("rus", "Hezbollah", None, "OPEC+")] == ["RUS", "OTHER", "UNK", "OPEC+"]
    assert short("Syrian Opposition") == "SYRIANOPPOSITION"


def test_our_own_gold_is_well_formed():
    for path in sorted((Path(__file__).parents[2] / "eval" / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        ids = {e["id"] for e in gold["events"]}
        assert len(ids) == len(gold["events"]), path
        for e in gold["events"]:
            assert gold["text"][e["start"] : e["end"]] == e["trigger"], (path, e["id"])
            assert e.get("denies", e["id"]) in ids
        for t in gold["timex"]:
            assert gold["text"][t["start"] : t["end"]] == t["text"]


def test_weights_speak_of_the_whole():
    """A right report that stands for nine and a wrong one that stands for one: nine tenths right."""
    found = Accuracy(weighted=True)
    found.add({**GOLD, "events": GOLD["events"][:1], "sample": {"weight": 9.0, "stratum": {"type": "a"}}}, {**READING, "claims": READING["claims"][:1]})
    found.add({**GOLD, "events": GOLD["events"][1:], "sample": {"weight": 1.0, "stratum": {"type": "b"}}}, {**READING, "claims": READING["claims"][1:]})
    row = found.lines("all")[0]
    assert (row.gold, row.precision, row.recall) == (2, 0.9, 0.9)
    assert "Weighted by how each report was sampled" in text(found, "")
    plain = Accuracy()
    plain.add({**GOLD, "sample": {"weight": 9.0}}, READING)
    assert "unequal chances" not in text(plain, "")
    plain.add({**GOLD, "sample": {"weight": 1.0}}, READING)
    assert "unequal chances" in text(plain, "")


def test_only_what_was_coded_is_measured():
    scoped = {**GOLD, "events": GOLD["events"][:1], "layers": ["events"], "scope": [[0, 4]]}
    reading = {**READING, "quotations": [{"content": {"start": 0, "end": 4}}]}
    part = measured_part(scoped, reading)
    assert [c["id"] for c in part["claims"]] == ["c1"] and part["quotations"] == []
    assert measured_part({**GOLD, "layers": ["events", "quotations"]}, reading)["quotations"]


def test_gold_a_line(tmp_path):
    lines = tmp_path / "gold.jsonl"
    lines.write_text("\n".join(json.dumps({k: v for k, v in {**GOLD, "id": n, "coder": "amal"}.items() if k != "timex"}) for n in "ab"), encoding="utf-8")
    assert [gold["layers"] for _, gold in gold_reports(lines)] == [["events", "quotations", "relations"]] * 2
    assert len(accuracy(lines).reports) == 2 and about(lines) == "Coded by amal (no codebook named)."
    lines.write_text(lines.read_text(encoding="utf-8") + "\n{", encoding="utf-8")
    with pytest.raises(InputError, match=r"gold\.jsonl:3: not a gold report"):
        accuracy(lines)
