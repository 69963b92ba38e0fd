"""Wrong uses of every kind: a line that says what is wrong and what to do, never a traceback. About 2 s."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.ledger.book import Ledger

TEXT = "نفت وزارة الدفاع التركية أمس قصف قرية في شمال العراق. ودعت أرمينيا روسيا إلى الحوار."


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    with Ledger(folder / "desk.db") as ledger:
        ledger.add(read(TEXT, outlet="صحيفة", published="2024-02-24"))
        ledger.settle()
    (folder / "report.txt").write_text(TEXT, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02" * 50)
    (folder / "lines.jsonl").write_text('{"text": 5}\n', encoding="utf-8")
    (folder / "feeds.toml").write_text("nothing = 1\n", encoding="utf-8")
    (folder / "not-a-ledger.db").write_text("x" * 200, encoding="utf-8")
    (folder / "release").mkdir()
    return folder


WRONG = [
    ("reed report.txt", "did you mean read"),
    ("lexicon hit كلمة", "hits"),
    ("judge lst", "list"),
    ("read", "Missing argument"),
    ("read nothere.txt", "give the path of a report"),
    ("read empty.txt", "no text"),
    ("read binary.txt", "binary data"),
    ("read report.txt --published yesterday", "YYYY-MM-DD"),
    ("read report.txt --publishd 2024-01-01", "--published"),
    ("read report.txt --format xml", "'table', 'json'"),
    ("read https://example.org/x", "--fetch"),
    ("explain report.txt", "which claim?"),
    ("explain report.txt 99", "give its number"),
    ("explain 0000ffff", "no claim of this ledger"),
    ("add nothere/ --ledger desk.db", "no such file or folder"),
    ("add report.txt --ledger no/such/desk.db", "make it first"),
    ("add report.txt --field text --ledger new.db", "NAME=KEY"),
    ("claims --ledger nothere.db", "khabar add PATH"),
    ("claims --ledger not-a-ledger.db", "give a ledger"),
    ("claims --ledger mysql://host/x", "not a place of a ledger"),
    ("claims --since yesterday --ledger desk.db", "is no day"),
    ("claims --since 2024-13-01 --ledger desk.db", "is no day"),
    ("claims --type ASSALT --ledger desk.db", "did you mean ASSAULT"),
    ("claims --actor Armeni --ledger desk.db", "near it: ARM"),
    ("claims --modality real --ledger desk.db", "actual"),
    ("claims --limit many --ledger desk.db", "integer"),
    ("events --ledger desk.db --pair ARM", "2 arguments"),
    ("event 12345678 --ledger desk.db", "khabar events lists them"),
    ("standing Arminia --ledger desk.db", "no side"),
    ("standing ARM CSTO --as-of 31-12-2024 --ledger desk.db", "is no day"),
    ("dyad ARM --ledger desk.db", "Missing argument 'B'"),
    ("dyad ARM ARM --ledger desk.db", "one side"),
    ("sql SELEC --ledger desk.db", "SELECT * FROM claims"),
    ("sql 'DELETE FROM claim' --ledger desk.db", ""),
    ("cite zzz --ledger desk.db", "lists them"),
    ("search --ledger desk.db", "Missing argument"),
    ("judge correct zzz type AID --author a --ledger desk.db", "khabar claims"),
    ("export --as csv -o no/such/x.csv --ledger desk.db", "make it first"),
    ("export --as csv --ledger desk.db", "--out"),
    ("export --as brat -o b --ledger desk.db", "--with-text"),
    ("freeze all --ledger desk.db", "the folder"),
    ("freeze --party release-9 --ledger desk.db", "needs a value"),
    ("freeze --partyy ARM release-9 --ledger desk.db", "did you mean party"),
    ("verify release", "khabar freeze makes one"),
    ("verify release --ledger desk.db --reports report.txt", "one of them"),
    ("watch feeds.toml --ledger w.db", "feeds.toml"),
    ("accuracy release", "no gold reports"),
    ("forget nobody --ledger desk.db", ""),
    ("completion powershell", "bash"),
    ("demo report.txt", "is a file"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "says"), WRONG, ids=[line for line, _ in WRONG])
def test_a_wrong_use_is_told_in_words(desk, monkeypatch, line, says):
    import shlex

    monkeypatch.chdir(desk)
    monkeypatch.delenv("KHABAR_LEDGER", raising=False)
    if line.startswith("explain 0000"):
        monkeypatch.setenv("KHABAR_LEDGER", "desk.db")
    done = CliRunner().invoke(main, shlex.split(line))
    assert isinstance(done.exception, SystemExit) and done.exit_code in (1, 2), (done.output, done.exc_info)
    assert says in done.output and "Traceback" not in done.output, done.output
    assert len(done.output) > 20


def test_what_is_pasted_is_a_report(desk, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for number, data in enumerate((f"\ufeff\n{TEXT}".encode(), TEXT.encode("utf-16"), TEXT.encode("windows-1256"))):
        done = CliRunner().invoke(main, ["add", "-", "--ledger", f"pasted{number}.db"], input=data)
        assert done.exit_code == 0 and "1 without a day of publication" in done.output and "1 added" in done.output, done.output
    with Ledger(Path("pasted2.db"), create=False) as ledger:
        assert {c.type for c in ledger.claims()} >= {"DENY", "ASSAULT"}
    lines = CliRunner().invoke(main, ["add", "-", "--ledger", "pasted2.db"], input='{"text": "قصفت تركيا قرية في العراق.", "published": "2024-01-01"}\n')
    assert lines.exit_code == 0 and "1 added" in lines.output


def test_a_side_is_asked_for_by_name_and_a_month_is_a_span(desk):
    where = str(desk / "desk.db")
    by_name = CliRunner().invoke(main, ["claims", "--actor", "turkey", "--format", "csv", "--ledger", where])
    by_code = CliRunner().invoke(main, ["claims", "--actor", "TUR", "--since", "2024-02", "--until", "2024-02", "--format", "csv", "--ledger", where])
    assert by_name.output == by_code.output and len(by_code.output.splitlines()) > 1
    none = CliRunner().invoke(main, ["claims", "--until", "2024-01", "--format", "csv", "--ledger", where])
    assert len(none.output.splitlines()) == 1


def test_the_shell_completes_commands_options_and_types():
    from click.shell_completion import ShellComplete

    complete = ShellComplete(main, {}, "khabar", "_KHABAR_COMPLETE")
    told = lambda before, word: {item.value for item in complete.get_completions(before, word)}  # noqa: E731
    assert {"standing", "status"} <= told([], "sta") and "--party" in told(["claims"], "--pa")
    assert told(["claims", "--type"], "as") == {"ASSAULT"} and told(["completion"], "") == {"bash", "zsh", "fish"}
    for shell in ("bash", "zsh", "fish"):
        done = CliRunner().invoke(main, ["completion", shell])
        assert done.exit_code == 0 and "_KHABAR_COMPLETE" in done.output
