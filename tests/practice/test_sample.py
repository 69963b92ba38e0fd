"""Samples: drawn with the chance they name, the same for a seed, and what is short is said. About 2 s."""

import json
from collections import Counter

import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.errors import InputError
from khabar.ledger.book import Ledger
from khabar.practice.sample import load, sample, write
from khabar.practice.strata import drawn, rounded, targets

SIZES = {("a",): 70, ("b",): 25, ("c",): 4, ("d",): 1}
UNITS = {s: [f"{s[0]}{n}" for n in range(size)] for s, size in SIZES.items()}
STRIKE = "قصفت إسرائيل أمس لبنان. "
PLEDGE = "تعهدت فرنسا بتقديم مساعدات عسكرية إلى أوكرانيا. "


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    with Ledger(tmp_path_factory.mktemp("desk") / "desk.db") as ledger:
        for n in range(12):
            text = f"{STRIKE if n % 3 else PLEDGE}ورقم الخبر {n}."
            ledger.add(read(text, outlet="صحيفة أ" if n % 2 else "صحيفة ب", published=f"2024-0{1 + n // 6}-05", id=f"r{n}"))
        yield ledger


@pytest.mark.parametrize("allocation", ["proportional", "equal"])
@pytest.mark.parametrize("n", [1, 9])
def test_every_unit_is_drawn_as_often_as_it_says(allocation, n):
    times, chances, rounds = Counter(), {}, 1000
    for seed in range(rounds):
        found = drawn({s: u[:6] for s, u in UNITS.items()}, n, allocation, seed)
        assert len(found) == n
        times.update(found.keys())
        chances |= found
    assert all(abs(times[unit] / rounds - chance) < 0.06 for unit, chance in chances.items())


def test_targets():
    assert sum(targets(SIZES, 20, "proportional").values()) == pytest.approx(20)
    assert targets(SIZES, 20, "equal") == {("a",): 7.5, ("b",): 7.5, ("c",): 4, ("d",): 1}
    assert targets(SIZES, 200, "equal") == SIZES
    assert sum(rounded(targets(SIZES, 20, "proportional"), 0.99).values()) == 20


def test_a_grown_ledger_gives_mostly_the_same():
    grown = {("a",): [*UNITS[("a",)], "new1", "new2"]}
    before, after = (set(drawn(u, 20, "proportional", 7)) for u in ({("a",): UNITS[("a",)]}, grown))
    assert len(before & after) >= 18


def test_weights_add_up_to_the_ledger(book):
    found = sample(book.engine, ["type", "outlet"], 6, 3, allocation="equal")
    assert len(found.lines) == 6 and sum(line.weight for line in found.lines) == pytest.approx(12)
    assert len({row["type"] for row in found.strata}) == 2 and sum(row["population"] for row in found.strata) == 12
    assert [line.report for line in sample(book.engine, ["type", "outlet"], 6, 3, allocation="equal").lines] == [line.report for line in found.lines]
    assert {line.report for line in sample(book.engine, [], 6, 4).lines} != {line.report for line in found.lines}


def test_what_is_short_is_said(book):
    assert "20 reports asked for, 12 there" in sample(book.engine, ["outlet"], 20, 1).short[0]
    assert any("strata for 2 reports" in line for line in sample(book.engine, ["type", "outlet", "month"], 2, 1).short)
    with pytest.raises(InputError, match="a report is sampled by"):
        sample(book.engine, ["modality"], 2, 1)


def test_a_part_of_the_ledger_is_drawn_from(book):
    found = sample(book.engine, [], 3, 1, outlet="صحيفة أ", since="2024-02-01", until="2024-02-28")
    assert {(line.outlet, line.published[:7]) for line in found.lines} == {("صحيفة أ", "2024-02")} and found.lines[0].ledger == 3
    with pytest.raises(InputError, match="no day"):
        sample(book.engine, [], 3, 1, since="soon")


def test_claims_are_marked(book, tmp_path):
    found = sample(book.engine, ["modality"], 5, 1, unit="claim")
    for line in found.lines:
        assert line.text[line.claim.start : line.claim.end] == line.claim.trigger
    write(found, tmp_path / "s.jsonl")
    assert load(tmp_path / "s.jsonl") == found.lines


def test_a_text_that_is_not_kept_is_left_out(tmp_path):
    with Ledger(tmp_path / "x.db", store_text="evidence") as ledger:
        ledger.add(read(STRIKE, published="2024-01-01"))
        with pytest.raises(InputError, match="not kept whole"):
            sample(ledger.engine, [], 1, 1)


def test_the_command(book, tmp_path):
    out = tmp_path / "s.jsonl"
    done = CliRunner().invoke(main, ["sample", str(out), "--by", "outlet,month", "-n", "4", "--seed", "5", "--ledger", book.where, "--format", "json"])
    assert done.exit_code == 0 and sum(row["drawn"] for row in json.loads(done.stdout)) == 4
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert all(row["inclusion"] * row["weight"] == pytest.approx(1, rel=1e-5) for row in rows)
    changed = out.read_text(encoding="utf-8").replace("قصفت", "قصف").replace("تعهدت", "تعهد")
    out.write_text(changed, encoding="utf-8")
    with pytest.raises(InputError, match="changed since it was drawn"):
        load(out)


def test_two_reports_of_one_label_keep_apart(tmp_path):
    with Ledger(tmp_path / "twins.db") as ledger:
        ledger.add([read(f"{STRIKE}{n}", outlet=f"صحيفة {n}", published="2024-01-05", id="1") for n in range(2)])
        found = sample(ledger.engine, [], 2, 1)
    assert len({line.id for line in found.lines}) == 2 and all(line.id.startswith("1#") for line in found.lines)
    coded = tmp_path / "coded.jsonl"
    coded.write_text('{"id": "1"}\n', encoding="utf-8")
    with pytest.raises(InputError, match="no sample"):
        write(found, coded)
    write(found, tmp_path / "s.jsonl")
    write(found, tmp_path / "s.jsonl")
