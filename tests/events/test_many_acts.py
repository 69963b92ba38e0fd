"""Which acts of one type are one act told twice, and which are others."""

from __future__ import annotations

import pytest

from khabar import read


def _dates(text: str, day: str = "2024-03-13") -> dict[str, str | None]:
    return {c.trigger.text: c.date.value if c.date else None for c in read(text, published=day).claims}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            "قصفت القوات النيجرية أمس الثلاثاء معسكراً للمسلحين في تيلابيري. وتواجه القوات النيجرية منذ مدة هجوماً كبيراً.",
            "هجوماً",
        ),
        (
            "أغار الطيران الإثيوبي الأحد على بلدة في تيغراي. ودفعت غارات أخرى مئات العائلات إلى مغادرة بيوتها.",
            "غارات",
        ),
        (
            "قتل 40 شخصاً في بوروندي يوم الاثنين برصاص مسلحين. وفي رواندا قتل 17 شخصاً برصاص مسلحين.",
            "قتل",
        ),
    ],
)
def test_another_act_has_no_day_of_the_first(text: str, word: str) -> None:
    found = [c for c in read(text, published="2024-03-13").claims if c.trigger.text == word]
    assert found and found[-1].date is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قصف الجيش الكيني أمس بلدة غيدو الصومالية. وقبل ذلك، هاجم الجيش الكيني سوقاً في المدينة.", "هاجم"),
        ("اقتحمت الشرطة الغينية الاثنين جامعة كوناكري. وقبل هذا، ضربت الشرطة الغينية محتجين.", "ضربت"),
    ],
)
def test_what_came_before_is_another_act(text: str, word: str) -> None:
    assert _dates(text)[word] is None


def test_an_arrest_gives_no_day_to_a_ban() -> None:
    text = "اعتقلت الشرطة التنزانية الاثنين ثلاثة معارضين. وكانت الحكومة التنزانية قد حظرت التجمعات."
    assert _dates(text)["حظرت"] is None


def test_the_sentence_decides_before_the_report() -> None:
    text = (
        "قتل ستة جنود ماليين أمس الثلاثاء في كمين نصبه مسلحون. "
        "ونفذ انتحاري يوم السبت هجوماً على ثكنة في كيدال أسفر عن مقتل جنود ماليين."
    )
    assert _dates(text)["مقتل"] == "2024-03-09"


def test_one_name_beside_two_deeds_makes_them_one() -> None:
    text = (
        "اغتال مسلحون الصحفي رنقوم بلاتيك فجر السبت الماضي. ودعت نقابة الصحفيين إلى إضراب عام في البلاد. "
        "وطالب الاتحاد الأفريقي بالكشف عن الجناة. وقال محاميه إن مقتل رنقوم بلاتيك جريمة سياسية."
    )
    assert _dates(text)["مقتل"] == "2024-03-09"
