"""A bare weekday beside a verb of the present is to come."""

import pytest

from khabar.reader import read


def told(text: str) -> list[str | None]:
    return [t.value for t in read(text, published="2025-03-12").timexes]


@pytest.mark.parametrize(
    "text",
    [
        "يستقبل الرئيس الفرنسي الجمعة رئيس وزراء اليونان.",
        "أعلن الكرملين أن الرئيس الروسي يزور بكين الجمعة.",
        "وبينما يستقبل الرئيس الأميركي الجمعة نظيره الغاني، حذرت موسكو من الاتفاق.",
        "تعقد الحكومة التشيلية صباح الجمعة جلسة طارئة.",
    ],
)
def test_to_come(text):
    assert told(text) == ["2025-03-14"]


@pytest.mark.parametrize(
    "text",
    [
        "كان الرئيس الروسي يزور بكين الجمعة.",
        "شوهد الوزير يغادر السفارة الإيرانية الجمعة.",
        "يقول الجيش الكيني الجمعة إن قواته قتلت ثلاثة مسلحين.",
        "تأتي الزيارة بعد هجوم الجمعة في مالي.",
        "يستمر الجدل في احتجاج الجمعة أمام البرلمان التشيلي.",
        "لم يحضر الوزير المصري اجتماع الجمعة.",
        "أوقفت الشرطة الجمعة رجلاً يخطط لهجوم.",
    ],
)
def test_gone(text):
    assert told(text) == ["2025-03-07"]


def test_what_is_to_come_is_planned():
    (claim,) = read("يستقبل الرئيس الفرنسي الجمعة رئيس وزراء اليونان.", published="2025-03-12").claims
    assert claim.modality == "planned" and claim.date.value == "2025-03-14"
