"""Whose people a count without a country are, whom a bomb struck that passed by, and who had fired."""

from __future__ import annotations

import pytest
from tests.events.sides import sides


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("قتل 20 شخصا، بينهم أربعة جنود أفغان، في هجوم انتحاري على سوق.", "AFG"),
        ("أصيب 52 شخصا على الأقل، بينهم 25 من قوات حلف الناتو.", "NATO"),
        ("قتل 30 شخصا، جميعهم من المتطوعين للجيش الليبي، جراء انفجار.", "LBY"),
        ("خطف مسلحون عشرين متطوعا مسيحيا من كوريا الجنوبية قرب قندهار.", "KOR"),
        ("وقتل أول من أمس خمسة جنود كينيين في هجوم على قاعدة.", "KEN"),
    ],
)
def test_people_counted_are_of_whom_the_words_behind_name(text: str, struck: str) -> None:
    assert sides(text, "ASSAULT")[1] == [struck]


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("انفجرت عبوة ناسفة بدورية للجيش التركي قرب الحدود.", ["TUR"]),
        ("انفجر لغم بآلية عسكرية تشادية في الصحراء.", ["TCD"]),
        ("انفجرت سيارة مفخخة لدى مرور قافلة للجيش الأميركي في مدينة قندهار.", ["USA"]),
        ("انفجرت سيارة مفخخة لدى مرور عدد من المارة في الحي.", []),
        ("قتل 20 شخصا، وقال بينهم وزير أفغان إنه التقى وفدا تركيا.", ["UNK"]),
    ],
)
def test_a_bomb_strikes_who_passes(text: str, struck: list[str]) -> None:
    assert sides(text, "ASSAULT")[1] == struck


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("وكانت «كتائب شهداء الأقصى»، الجناح العسكري لحركة فتح، قد أطلقت صواريخ على مستوطنة.", ["FATAH"]),
        ("وكانت جماعة الحوثي، التي تسيطر على صنعاء، قد أطلقت صواريخ باتجاه السعودية.", ["ANSARALLAH"]),
        ("وكانت قد أطلقت صواريخ من غزة على عسقلان.", []),
    ],
)
def test_who_had_fired_stands_before_the_apposition(text: str, actors: list[str]) -> None:
    assert sides(text, "ASSAULT")[0] == actors
