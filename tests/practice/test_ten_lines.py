"""The block that opens docs/coding.md runs as it stands: from a sample to accuracy. About 4 s."""

import json
import shlex
from pathlib import Path

from click.testing import CliRunner

from khabar import read
from khabar.cli import main
from khabar.ledger.book import Ledger

DOCS = Path(__file__).parent.parent.parent / "docs"
TEXTS = (
    "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق.", "وقعت أرمينيا وفرنسا اتفاقا عسكريا في باريس.",
    "اتهمت أوكرانيا القوات الروسية بقصف محطة للكهرباء في خاركيف.",
)  # fmt: skip
TYPED = {"amal": ("ASSAULT", "AGREE", "ACCUSE"), "basim": ("ASSAULT", "AGREE", "REJECT")}


def test_from_a_sample_to_accuracy(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Ledger("desk.db") as ledger:
        ledger.add([read(text, outlet="صحيفة أ", published=f"2024-03-1{n}", id=f"r{n}") for n, text in enumerate(TEXTS)], batch=3)
    lines = [line.strip().split("#")[0] for line in (DOCS / "coding.md").read_text(encoding="utf-8").splitlines() if line.startswith("    khabar ")]
    assert len(lines) == 7
    said = ""
    for line in lines:
        words = shlex.split(line)[1:]
        typed = ""
        if words[0] == "code":
            order = [int(json.loads(row)["id"][1]) for row in Path("sample.jsonl").read_text(encoding="utf-8").splitlines()]
            typed = "".join(f"1 {TYPED[words[3]][n]} UKR>RUS\n\n\n" for n in order)
        elif words[0] == "adjudicate":
            typed = "1\n"
        run = CliRunner().invoke(main, words, input=typed)
        assert run.exit_code == 0, (line, run.output)
        said += run.output
    assert "differ.jsonl: 1 disagreements" in said and "1 of 1 decided" in said and "gold.jsonl: 3 reports" in said
    assert "3 reports, 3 events. Coded by nur (khabar 1). Weighted" in said
