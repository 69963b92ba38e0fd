"""The sample reports: enough of them, over time and outlets, to make a ledger worth looking at."""

import json
import re
from collections import Counter
from pathlib import Path

import khabar

SAMPLES = Path(__file__).parent.parent / "samples"


def test_the_archive_is_worth_a_ledger(tmp_path):
    """About 2 s: reads and adds the whole archive."""
    rows = [json.loads(line) for line in (SAMPLES / "archive.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 40 and len({row["id"] for row in rows}) == len(rows)
    assert len({row["published"][:7] for row in rows}) >= 12
    assert len({row["outlet"] for row in rows}) >= 4
    assert all(re.search("[\u0621-\u064a]{3}", row["text"]) for row in rows)
    with khabar.Ledger(tmp_path / "archive.db") as ledger:
        ledger.add(khabar.read(r["text"], published=r["published"], title=r["title"], outlet=r["outlet"]) for r in rows)
        claims = list(ledger.claims())
        types = Counter(claim.type for claim in claims)
        assert types["DENY"] >= 5
        assert {claim.modality for claim in claims} >= {"actual", "planned", "demanded"}
        assert any(event.reports > 1 and event.origins == 1 for event in ledger.events(status="all")), "no wire copy among them"
