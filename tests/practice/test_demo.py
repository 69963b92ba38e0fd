"""khabar demo, and the pages that a beginner follows: every command of the tutorial is run. About 8 s: reads all samples once."""

import importlib.util
import re
import shlex
import shutil
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar.cli import main
from khabar.ledger.book import Ledger
from khabar.practice.shipped import shipped

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder in which the demo was made, and what it printed."""
    folder = tmp_path_factory.mktemp("beginner")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        done = CliRunner().invoke(main, ["demo"])
    assert done.exit_code == 0, done.output
    return folder, done.output


def commands(page):
    """The khabar commands of a page, in its order."""
    return [line[4:] for line in (DOCS / page).read_text(encoding="utf-8").splitlines() if line.startswith("    khabar ")]


def test_the_demo_makes_a_ledger_and_shows_it(made, monkeypatch):
    folder, output = made
    monkeypatch.chdir(folder)
    reports = sum(len(p.read_text(encoding="utf-8").splitlines()) for p in shipped("samples").glob("*.jsonl"))
    with Ledger("khabar-demo/demo.db", create=False) as ledger:
        assert len(ledger.reports(limit=None)) == reports
        claims = list(ledger.claims())
    assert f"{reports} reports, {len(claims)} claims" in output
    assert "member whose participation is frozen" in output and "de facto against de jure" in output
    assert CliRunner().invoke(main, ["demo"]).output == output, "a second time adds nothing"
    for line in (line for line in output.splitlines() if "khabar explain" in line or "khabar events" in line or "khabar disputes" in line):
        shown = CliRunner().invoke(main, line[line.index("khabar ") :].split()[1:])
        assert shown.exit_code == 0, (line, shown.output)
    explained = CliRunner().invoke(main, ["explain", claims[0].id[:12], "--ledger", "khabar-demo/demo.db"])
    assert explained.exit_code == 0 and f"khabar judge correct {claims[0].id[:8]}" in explained.output and "khabar add" not in explained.output


def test_samples_and_gold_go_into_the_wheel():
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert told == {"samples": "khabar/data/samples", "eval/gold": "khabar/data/gold"}
    assert all(list((ROOT / source).glob("*.json*")) for source in told)


def test_every_command_of_the_tutorial_runs(made, monkeypatch):
    """All but those that never end or are run elsewhere: serve, watch, demo, accuracy."""
    monkeypatch.chdir(made[0])
    monkeypatch.setenv("KHABAR_LEDGER", "khabar-demo/demo.db")
    Path("my-reports.jsonl").write_text('{"text": "قصفت تركيا قرية في شمال العراق.", "published": "2024-05-01", "outlet": "صحيفة النموذج"}\n', encoding="utf-8")
    Path("page.html").write_text(f"<html lang='ar'><body><article><p>{'نفت أنقرة قصف القرية في شمال العراق. ' * 8}</p></article></body></html>", encoding="utf-8")
    Path("gold").mkdir()
    shutil.copyfile(shipped("gold") / "own25.json", "gold/own25.json")
    Path("my.toml").write_text('name = "Armenia"\nactors = ["ARM"]\n', encoding="utf-8")
    with Ledger("khabar-demo/demo.db") as ledger:
        claim = next(ledger.claims(actor="FRA", recipient="ARM", newest=True)).id[:8]
        event = ledger.events(limit=1)[0].id[:12]
    corrected = False
    for line in commands("tutorial.md"):
        words = shlex.split(line.split(" > ")[0].replace("CLAIM", claim).replace("EVENT", event))[1:]
        if words[0] in ("serve", "watch", "demo", "accuracy"):
            continue
        if words[0] == "freeze":
            words += ["--no-parquet", "--gold", "gold"]  # the gold that ships takes three seconds
        done = CliRunner().invoke(main, words)
        assert done.exit_code == 0 and done.output.strip(), (line, done.output)
        if words[:2] == ["judge", "correct"]:
            told = CliRunner().invoke(main, ["explain", claim]).output
            corrected = 'correct modality = "planned", by amal' in told and "(stands)" in told
    assert corrected


def test_both_tutorials_have_the_same_commands_and_blocks():
    assert commands("tutorial.md") == commands("tutorial.ar.md") and len(commands("tutorial.md")) > 25
    blocks = [re.findall(r"```python\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL) for page in ("tutorial.md", "tutorial.ar.md")]
    assert blocks[0] == blocks[1] and blocks[0]


def test_the_transcript_is_of_the_steps_that_are_rehearsed(monkeypatch):
    """docs/ten-minutes.md is written by running tools/ten_minutes.py, which takes two minutes: here that it is of these very steps."""
    spec = importlib.util.spec_from_file_location("ten_minutes", ROOT / "tools" / "ten_minutes.py")
    tool = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, tool)  # dataclasses look their module up
    spec.loader.exec_module(tool)
    text = (DOCS / "ten-minutes.md").read_text(encoding="utf-8")
    shown = [line[2:] for line in text.splitlines() if line.startswith("$ khabar ")]
    wanted = [command for step in tool.steps() for command in step.commands if command.startswith("khabar ")]
    assert len(shown) == len(wanted), "run python tools/ten_minutes.py"
    for told, command in zip(shown, wanted, strict=True):
        pattern = re.escape(command.replace(" --port {web}", "")).replace(r"\{claim\}", "[0-9a-f]{8}")
        assert re.fullmatch(pattern, told), f"{told}: run python tools/ten_minutes.py"


@pytest.mark.parametrize("page", ["tutorial.md", "tutorial.ar.md", "ten-minutes.md", "release.md", "index.md"])
def test_commands_of_a_page_have_the_options_they_name(page):
    text = (DOCS / page).read_text(encoding="utf-8")
    for line in re.findall(r"^(?:    |\$ )(khabar .*)$", text, re.MULTILINE):
        words = shlex.split(line.split(" > ")[0].split(" < ")[0], comments=True)[1:]
        command, context = main, None
        while hasattr(command, "commands") and words and (found := command.get_command(None, words[0])):
            command, words = found, words[1:]
        if command is main and "reed" in words:
            continue
        options = {name for p in command.params for name in (*p.opts, *p.secondary_opts)}
        strange = [w for w in words if w.startswith("--") and w.split("=")[0] not in options]
        assert command.name == "freeze" or not strange, (line, strange, context)
