"""Reports of our own for bulk reading, and what a folder of shards holds."""

import gzip
import hashlib
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def content(out):
    """Hash of every file of every shard, with the marks over all of them."""
    files = [*sorted((out / "shards").rglob("*")), out / "copies.parquet", out / "doubles.parquet"]
    return {str(f.relative_to(out)): hashlib.sha256(f.read_bytes()).hexdigest() for f in files if f.is_file()}


@pytest.fixture(scope="session")
def reports():
    """Twenty reports, some of them near copies of others."""
    rows = [json.loads(line) for line in (ROOT / "samples" / "reports.jsonl").read_text(encoding="utf-8").splitlines()]
    for path in sorted((ROOT / "eval" / "gold").glob("own0*.json"))[:3]:
        given = json.loads(path.read_text(encoding="utf-8"))
        rows.append({k: given.get(k) for k in ("text", "published", "outlet", "title", "url", "id")})
    return [{**row, "id": f"r{n}-{row['id']}", "url": f"https://a.example/{n}/{row['id']}"} for n in range(4) for row in rows]


@pytest.fixture(scope="session")
def archive(tmp_path_factory, reports):
    """A folder of plain and packed lines, with a line that is none and a report in another language."""
    folder = tmp_path_factory.mktemp("archive")
    lines = [json.dumps(row, ensure_ascii=False) for row in reports]
    (folder / "a.jsonl").write_text("\n".join([*lines[:8], "{bad", json.dumps({"text": "The ministry denied it again today."})]) + "\n", encoding="utf-8")
    with gzip.open(folder / "b.jsonl.gz", "wt", encoding="utf-8") as packed:
        packed.write("\n".join(lines[8:]) + "\n")
    (folder / "c.txt").write_text(reports[0]["text"] + "\nوأضاف الوزير أن اللجنة ستجتمع غداً.", encoding="utf-8")
    return folder
