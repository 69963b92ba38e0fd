"""The language side knows no faces; each package imports only what stands below it (DESIGN section 3)."""

import ast
from pathlib import Path

SRC = Path(__file__).parent.parent / "src" / "khabar"
ORDER = {
    "errors": 0, "ids": 0, "model": 0.5, "facts": 1, "stances": 1, "text": 1, "lexicon": 2, "mentions": 3, "syntax": 4, "events": 5, "attribution": 5,
    "holders": 5.5, "time_owners": 5.3, "clause_times": 5.4, "utterances": 5.45, "date_spans": 5.45, "beginnings": 5.47, "other_days": 5.4, "scenes": 5.4, "courses": 5.4, "counted_times": 5.45, "occasions": 5.46, "one_meeting": 5.46, "spoken_on": 5.46, "journeys": 5.4, "anniversaries": 5.4, "spoken_deeds": 5.4, "duties": 5.4, "dates": 5.5, "sequels": 5.46, "tolls": 5.46,
    "mainevent": 6, "likely": 5.8, "claims": 6, "relations": 6, "reader": 7, "ingest": 8, "ledger": 7.5, "evaluation": 8, "examples": 8, "export": 8, "practice": 8.2, "web": 8.5, "scale": 8.5, "commands": 9,
    "cli": 10,
}  # fmt: skip


def imports(path: Path) -> set[str]:
    out = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    # a Reading shows itself in a notebook, a Ledger exports itself: looks upwards, made when asked for (docs/decisions/0003)
    nodes = tree.body if path in (SRC / "model.py", SRC / "ledger" / "book.py", SRC / "ledger" / "practice.py") else ast.walk(tree)
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("khabar"):
            parts = node.module.split(".")
            out |= {parts[1]} if len(parts) > 1 else {a.name for a in node.names if (SRC / f"{a.name}.py").exists()}
    return out


def test_imports_only_from_below():
    wrong = []
    for path in SRC.rglob("*.py"):
        own = path.relative_to(SRC).parts[0].removesuffix(".py")
        if own == "__init__":
            continue
        for other in imports(path):
            if other != own and ORDER[other] >= ORDER[own]:
                wrong.append(f"{path.relative_to(SRC)} imports {other}")
    assert not wrong


def test_every_module_is_in_the_order():
    names = {
        p.name.removesuffix(".py")
        for p in SRC.iterdir()
        if p.name not in ("__pycache__", "data", "py.typed", "__init__.py")
    }
    assert names <= set(ORDER)


def test_the_ledger_knows_no_arabic_grammar():
    """DESIGN section 3: model, facts and the folding of words are all the record side knows of the language side."""
    allowed = {"khabar.errors", "khabar.ids", "khabar.model", "khabar.facts", "khabar.text.fold", "khabar.text.tokens"}
    wrong = []
    for path in (SRC / "ledger").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("khabar"):
                if (path.name, node.module) == ("book.py", "khabar.export.write"):
                    continue  # a Ledger exports itself
                if path == SRC / "ledger" / "practice.py" and (node.module or "").startswith("khabar.practice."):
                    continue  # and is practised with
                if node.module not in allowed and not node.module.startswith("khabar.ledger"):
                    wrong.append(f"{path.relative_to(SRC)} imports {node.module}")
    assert not wrong
