"""The command line: formats, ids kept, errors on one line, nothing lost."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar.cli import main

TEXT = "نفت وزارة الدفاع الهندية قصف مواقع داخل باكستان"


def run(*arguments, **more):
    return CliRunner().invoke(main, [str(a) for a in arguments], **more)


def test_read_as_json_keeps_the_file_name_as_id(tmp_path):
    file = tmp_path / "one.txt"
    file.write_text(TEXT, encoding="utf-8")
    reading = json.loads(run("read", file, "--published", "2024-02-24", "--format", "json").output)
    assert reading["schema"] == "khabar.reading/1"
    assert reading["report"]["id"] == "one.txt"
    assert {c["type"] for c in reading["claims"]} >= {"DENY", "ASSAULT"}


def test_no_text_leaves_the_hash(tmp_path):
    file = tmp_path / "one.txt"
    file.write_text(TEXT, encoding="utf-8")
    report = json.loads(run("read", file, "--format", "jsonl", "--no-text").output)["report"]
    assert report["text"] is None and len(report["text_sha256"]) == 64


def test_json_lines_in_and_out_with_a_bad_line(tmp_path):
    file = tmp_path / "many.jsonl"
    file.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n{bad\n" + json.dumps({"id": "b", "text": TEXT}) + "\n", encoding="utf-8")
    result = run("read", file, "--format", "jsonl")
    assert [json.loads(line)["report"]["id"] for line in result.stdout.splitlines()] == ["a", "b"]
    assert "many.jsonl:2: not JSON" in result.stderr
    assert "3 in: 2 read (1 of them near copies), 0 skipped, 1 rejected" in result.stderr


@pytest.mark.parametrize("form", ["table", "html", "brat"])
def test_other_formats(form, tmp_path):
    file = tmp_path / "one.txt"
    file.write_text(TEXT, encoding="utf-8")
    result = run("read", file, "--format", form)
    assert result.exit_code == 0
    assert "DENY" in result.output


def test_standard_input():
    assert "DENY" in run("read", "-", input=TEXT.encode()).output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["read", "none.txt"], "give the path of a report"),
        (["read", "-", "--published", "24/02/2024"], "give it as YYYY-MM-DD"),
        (["explain", "-", "99"], "give its number"),
    ],
)
def test_errors_are_one_line_without_a_traceback(arguments, message):
    result = run(*arguments, input=TEXT.encode())
    assert result.exit_code == 1
    assert message in result.output
    assert "Traceback" not in result.output and len(result.output.splitlines()) == 1


def test_the_samples_read():
    samples = Path(__file__).parent.parent / "samples" / "reports.jsonl"
    assert run("read", samples).exit_code == 0


def test_explain_names_rule_characters_and_chain():
    result = run("explain", "-", "1", "--published", "2024-02-24", input=TEXT.encode())
    assert "«نفت» [0:3] by " in result.output
