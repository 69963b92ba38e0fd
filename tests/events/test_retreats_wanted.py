"""Calm and withdrawal that are asked for, whoever is to bring them; and those that a word only names."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, standing


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("طالب المبعوث بالتهدئة.", "demanded"),
        ("دعا البابا إلى هدنة.", "demanded"),
        ("قد يفضي الحوار إلى الانسحاب.", "possible"),
    ],
)
def test_wanted_of_whoever(text: str, modality: str) -> None:
    assert modality in [c[3] for c in standing(text, "RETREAT")], claims(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("كتب الوزير التشادي رسالة استقالته على عجل.", "RETREAT"),
        ("قصفت الطائرات خطوط إمداد المتمردين التشاديين.", "AID"),
        ("جاء القرار الكيني استجابة لنداء الأطباء.", "CONCEDE"),
        ("طلبت المحكمة الغانية الإفراج عن الوثائق.", "RETREAT"),
    ],
)
def test_named_only(text: str, type_: str) -> None:
    assert all(c[0] != type_ for c in claims(text)), claims(text)
