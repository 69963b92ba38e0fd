"""A ledger of the sample reports and some of our own sentences, for exports that are read back."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "ledger"))

from khabar import read
from khabar.ingest.jsonl import reports
from khabar.ledger.book import Ledger

ROOT = Path(__file__).parent.parent.parent
TOLD = (
    ("صحيفة أ", "2024-03-10", "قصفت إسرائيل أمس لبنان. واتهمت سوريا إسرائيل بانتهاك سيادتها."),
    ("صحيفة ب", "2024-03-10", "قصفت إسرائيل أمس لبنان."),
    ("صحيفة أ", "2024-03-11", "تعهدت فرنسا بتقديم مساعدات عسكرية إلى أوكرانيا. ولم تقصف تركيا العراق أمس."),
    ("صحيفة ب", "2024-03-12", "توقع وزير الدفاع الأميركي أن تهاجم روسيا أوكرانيا غدا. ونفت تركيا أنها قصفت العراق."),
    ("صحيفة ج", "2024-03-13", "أجرى وزير الخارجية المصري محادثات مع نظيره التركي في القاهرة أمس."),
)


@pytest.fixture(scope="session")
def book(tmp_path_factory):
    where = tmp_path_factory.mktemp("export") / "desk.db"
    found = list(reports((ROOT / "samples" / "reports.jsonl").read_text(encoding="utf-8"), "samples"))
    with Ledger(where) as ledger:
        ledger.add([read(r) for r in found] + [read(text, outlet=outlet, published=day) for outlet, day, text in TOLD], batch=100)
        yield ledger
