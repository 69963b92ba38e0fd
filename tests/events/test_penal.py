"""Punishments set by a law are no sanctions."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقال النائب إن القانون ينص على عقوبات تصل إلى السجن المؤبد", False),
        ("واعتبر الخبير الكويتي أن العقوبات في القانون قاسية جدا", False),
        ("وأقر البرلمان التونسي قانونا يتضمن عقوبات على من يزور الوثائق", False),
        ("وأقر الكونغرس قانونا يفرض عقوبات على روسيا", True),
        ("وقال الوزير إن القانون يشدد العقوبات الأميركية", True),
        ("وانتقدت موسكو العقوبات الغربية أمس", True),
    ],
)
def test_whether_it_is_a_sanction(text: str, told: bool) -> None:
    assert any(c.type == "SANCTION" for c in read(text, published="2024-03-15").claims) == told
