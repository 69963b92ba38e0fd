"""A small ledger of our own sentences, over which briefs, wordings and comparisons are asked."""

import pytest

from khabar import read
from khabar.ledger.book import Ledger

TOLD = (
    ("الجزيرة نت", "2024-03-05", "أجرى وزير الخارجية المصري محادثات مع نظيره التركي في القاهرة أمس."),
    ("الجزيرة نت", "2024-03-09", "أعلنت أرمينيا تجميد مشاركتها في منظمة معاهدة الأمن الجماعي."),
    ("الجزيرة نت", "2024-03-10", "قصفت طائرات تركية أمس مواقع في شمال العراق. واتهمت بغداد أنقرة بانتهاك سيادتها."),
    ("الميادين", "2024-03-10", "نقلت وكالة رويترز أن طائرات تركية قصفت أمس مواقع في شمال العراق."),
    ("الميادين", "2024-03-11", "نفت وزارة الدفاع التركية قصف مواقع في شمال العراق. وطالب العراق تركيا بسحب قواتها."),
    ("الشرق الأوسط", "2024-03-12", "تعهدت فرنسا بتقديم مساعدات عسكرية إلى أوكرانيا. وغزا العراق الكويت عام 1990."),
    ("الشرق الأوسط", "2024-03-12", "تعتزم تركيا إرسال قوات إلى العراق الأسبوع المقبل."),
    ("الميادين", "2024-03-13", "أعلن الاحتلال الإسرائيلي قصف لبنان أمس. وقصف جيش الاحتلال قرية في جنوب لبنان."),
    ("الجزيرة نت", "2024-03-13", "قصفت إسرائيل أمس لبنان، وشنت طائرات إسرائيلية غارات على قرية في جنوب لبنان."),
)  # fmt: skip


@pytest.fixture(scope="session")
def told():
    return [
        read(text, outlet=outlet, published=day, url=f"https://example.org/{n}", title=None) for n, (outlet, day, text) in enumerate(TOLD)
    ]


@pytest.fixture(scope="session")
def desk(tmp_path_factory, told):
    """A ledger that tests only look at."""
    with Ledger(tmp_path_factory.mktemp("practice") / "desk.db") as ledger:
        ledger.add(told, batch=100)
        ledger.settle()
        yield ledger
