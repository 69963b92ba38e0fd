"""Build data/ar/forms.tsv: the forms that stand alone in the news, with the rounded binary logarithm of how many reports have each.

python tools/count_forms.py CORPUS.jsonl.gz [CORPUS.jsonl.gz ...] [--careless OUTLET] > src/khabar/data/ar/forms.tsv

A report is a JSON object of a line, with `text`, `outlet` and perhaps `title`. The careless outlet is one whose scraped text loses
blanks, so that what it alone has may be two words: its forms need more reports behind them (_FEW, _MANY) than those of the others.
Only words and counts are kept, never a sentence of a report. tools/forms_extra.txt has rare forms that would be cut in two.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import sys
from collections import Counter
from pathlib import Path

WORD = re.compile("[ء-ي\u0640\u064b-\u0652\u0670]+")
EXTRA = Path(__file__).with_name("forms_extra.txt")
MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
SHORTEST = 3
_SOUND, _FEW, _MANY = 5, 25, 60
"""Reports a form needs: of careful outlets; of the careless one if a careful one has it too; of the careless one alone."""
_HEAVIEST = 9


def main() -> None:
    parser = argparse.ArgumentParser(description="Count the forms that stand alone in Arabic news.")
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--careless", default="الميادين", help="outlet whose text loses blanks")
    arguments = parser.parse_args()
    careful: Counter[str] = Counter()
    careless: Counter[str] = Counter()
    for corpus in arguments.corpora:
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            for line in lines:
                report = json.loads(line)
                text = f"{report.get('title') or ''}\n{report['text']}"
                (careless if report["outlet"] == arguments.careless else careful).update({MARKS.sub("", w) for w in WORD.findall(text)})
    weights = dict.fromkeys(EXTRA.read_text(encoding="utf-8").split(), 1)
    for form in careful.keys() | careless.keys():
        a, b = careful[form], careless[form]
        if len(form) >= SHORTEST and (a >= _SOUND or (a and b >= _FEW) or b >= _MANY):
            weights[form] = min(_HEAVIEST, round(math.log2(a + b)))
    sys.stdout.writelines(f"{form}\t{weights[form]}\n" for form in sorted(weights))


if __name__ == "__main__":
    main()
