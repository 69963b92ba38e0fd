"""What stands before a verb without an object of its own is what the verb is done to; fighting that only hangs on another word is not told."""

from __future__ import annotations

import pytest
from tests.events.sides import claims


def acts(text: str) -> list[tuple[str, str]]:
    """Type and words of the claims."""
    return [(c[0], c[1]) for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أعلن الجيش الأرميني تدمير صواريخ أطلقتها أذربيجان على بلدة حدودية", "أطلقتها"),
        ("قال الجيش الفنلندي إن دبابات استونية أعطبت كلها عند الجسر", "أعطبت"),
        ("قتل جندي إثيوبي، وسقطت المسيرات التي تصدت لها الدفاعات الجوية", "تصدت"),
        ("أسفرت المعارك قرب الجسر عن تحييد 45 عسكريا في يوم واحد", "تحييد"),
        ("أبلغ الجيش الأرميني عن رصد ست قذائف أطلقتها أذربيجان ليلا", "أطلقتها"),
        ("وقعت في الميدان الكبير مواجهات بعد صلاة الجمعة في كانو", "مواجهات"),
    ],
)
def test_told(text: str, word: str) -> None:
    assert ("ASSAULT", word) in acts(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("اشترت الهند صواريخ تنتجها شركة فرنسية لجيوش عدة", "تنتجها"),
        ("قرأ الطلاب الرسائل التي كتبت كلها في القرن الماضي", "كتبت"),
        ("نشر المؤرخ دراسة طويلة عن المعركة", "المعركة"),
        ("ارتفعت الأسعار مع استمرار الحرب وتراجع الإنتاج", "الحرب"),
        ("جمعت القرعة المواجهات الكروية الكبرى في دور واحد", "المواجهات"),
    ],
)
def test_not_told(text: str, word: str) -> None:
    assert ("ASSAULT", word) not in acts(text)
