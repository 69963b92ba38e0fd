"""The same report gives the same bytes, whatever the seed of Python's hashes."""

import os
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import msgspec

import khabar
from khabar.lexicon.words import lexicon

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
    for seed in ("1", "77", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", CODE, str(GOLD)], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        )
        found.add(done.stdout)
    assert len(found) == 1


def test_readings_do_not_depend_on_what_was_read_before():
    """Words are kept between reports; what one text made of a pair («الجنوب أفريقية») must not reach another."""
    texts = [
        "ذكرت صحف جنوب أفريقية أن الرئيس الفرنسي لم يتلق طلب دعوة من السلطات الجنوب أفريقية لحضور قمة المجموعة.",
        "وقال الوزير في مؤتمر مع نظيرته الجنوب أفريقية إن الجنوب آمن.",
        "رحبت الحكومة الجنوب أفريقية بالوفد، ونفى الجيش الجنوب أفريقي قصف القرية.",
    ]
    found = []
    for order in permutations(range(len(texts))):
        lexicon.cache_clear()
        made = {i: msgspec.json.encode(khabar.read(texts[i], published="2023-08-20")) for i in order}
        found.append([made[i] for i in range(len(texts))])
    assert all(one == found[0] for one in found)
