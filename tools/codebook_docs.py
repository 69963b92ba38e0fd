"""Write docs/codebook.md from the ontology, the coding rules and the lexicons; tests/practice/test_codebook.py fails where it is out of date.

python tools/codebook_docs.py
"""

from __future__ import annotations

from pathlib import Path

from khabar.practice.codebook import page

TARGET = Path(__file__).parent.parent / "docs" / "codebook.md"

if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
