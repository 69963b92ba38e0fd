"""The same report gives the same bytes, whatever the seed of Python's hashes."""

import os
import subprocess
import sys
from pathlib import Path

GOLD = Path(__file__).parent.parent / "eval" / "gold"
CODE = """
import hashlib, json, sys
from pathlib import Path
import msgspec
from khabar import read
digest = hashlib.sha256()
for path in sorted(Path(sys.argv[1]).glob("*.json")):
    gold = json.loads(path.read_text(encoding="utf-8"))
    digest.update(msgspec.json.encode(read(gold["text"], title=gold["title"], published=gold["published"], outlet=gold["outlet"])))
print(digest.hexdigest())
"""


def test_readings_do_not_depend_on_the_hash_seed():
    found = set()
    for seed in ("1", "2", "77"):
        done = subprocess.run(
            [sys.executable, "-c", CODE, str(GOLD)], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        )
        found.add(done.stdout)
    assert len(found) == 1
