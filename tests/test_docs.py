"""Docs cannot rot: the command page is what the program says, every field is explained, README's example reads as told."""

import importlib.util
import re
from pathlib import Path

import msgspec
import pytest

import khabar
from khabar import model

ROOT = Path(__file__).parent.parent


def page(name):
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def test_the_command_page_is_current():
    spec = importlib.util.spec_from_file_location("cli_docs", ROOT / "tools" / "cli_docs.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert page("cli.md") == tool.page(), "run python tools/cli_docs.py"


@pytest.mark.parametrize("struct", [model.Reading, model.Report, model.Claim, model.Relation, model.Entity, model.Mention, model.Timex,
                                    model.Place, model.Quantity, model.Attribution, model.Evidence, model.Quotation, model.Issue])  # fmt: skip
def test_every_field_is_explained(struct):
    text = page("reading.md")
    missing = [f.encode_name for f in msgspec.structs.fields(struct) if f.encode_name not in text]
    assert not missing


@pytest.mark.parametrize("kind", ["Tie"])
def test_every_kind_of_relation_is_explained(kind):
    from typing import get_args

    from khabar.lexicon import schema

    assert not [k for k in get_args(getattr(schema, kind)) if k not in page("reading.md")]


def test_the_sentence_that_opens_the_readme_reads_as_it_says():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    sentence = next(line[2:] for line in readme.splitlines() if line.startswith("> "))
    reading = khabar.read(sentence, published="2024-02-24")
    codes = {e.id: e.code for e in reading.entities}
    deny = next(c for c in reading.claims if c.type == "DENY")
    act = next(c for c in reading.claims if c.type == "ASSAULT")
    assert {codes[a] for a in deny.actors} == {"TUR"} and deny.date.value == "2024-02-23"
    assert act.polarity == "negated" and codes[act.attribution[-1].holder] == "TUR"
    assert [link.claim for link in deny.links if link.how == "denies"] == [act.id]


def test_readme_commands_are_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    text = page("cli.md")
    for line in readme.splitlines():
        if line.startswith("    khabar "):
            assert f"## khabar {line.split()[1]}" in text, line


def test_the_examples_of_judgements_run(tmp_path, monkeypatch):
    """Takes under two seconds: the blocks of the page, one after another, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", page("judgements.md"), re.DOTALL)
    assert len(blocks) == 5
    names = {}
    for block in blocks:
        exec(compile(block, "docs/judgements.md", "exec"), names)


def test_the_commands_of_judgements_are_commands():
    from click.testing import CliRunner

    from khabar.cli import main

    for line in page("judgements.md").splitlines():
        if line.startswith("    khabar "):
            name = line.split()[1:3]
            assert CliRunner().invoke(main, [*name, "--help"]).exit_code == 0, line
