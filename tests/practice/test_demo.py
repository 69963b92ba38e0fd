"""khabar demo: the samples as a ledger, from nothing. About 5 s: reads all of them."""

import tomllib
from pathlib import Path

from click.testing import CliRunner

from khabar.cli import main
from khabar.ledger.book import Ledger
from khabar.practice.shipped import shipped

ROOT = Path(__file__).parent.parent.parent


def test_the_demo_makes_a_ledger_and_shows_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["demo"])
    assert done.exit_code == 0, done.output
    reports = sum(len(p.read_text(encoding="utf-8").splitlines()) for p in shipped("samples").glob("*.jsonl"))
    with Ledger("khabar-demo/demo.db", create=False) as ledger:
        assert len(ledger.reports(limit=None)) == reports
        claims = list(ledger.claims())
    assert f"{reports} reports, {len(claims)} claims" in done.output
    assert "member whose participation is frozen" in done.output and "de facto against de jure" in done.output
    again = CliRunner().invoke(main, ["demo"])
    assert again.output == done.output, "a second time adds nothing"
    for line in (line for line in done.output.splitlines() if "khabar explain" in line or "khabar events" in line or "khabar disputes" in line):
        shown = CliRunner().invoke(main, line[line.index("khabar ") :].split()[1:])
        assert shown.exit_code == 0, (line, shown.output)
    explained = CliRunner().invoke(main, ["explain", claims[0].id[:12], "--ledger", "khabar-demo/demo.db"])
    assert explained.exit_code == 0 and f"khabar judge correct {claims[0].id[:8]}" in explained.output and "khabar add" not in explained.output


def test_samples_and_gold_go_into_the_wheel():
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert told == {"samples": "khabar/data/samples", "eval/gold": "khabar/data/gold"}
    assert all(list((ROOT / source).glob("*.json*")) for source in told)
