"""What a blow hit stands right behind it where no other object follows: «استهدف هجوم | السفارة الروسية»."""

from __future__ import annotations

import pytest

import khabar


def assaults(text: str) -> list[tuple[list[str], list[str]]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [(sorted(code[a] for a in c.actors), sorted(code[r] for r in c.recipients)) for c in reading.claims if c.type == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("استهدف هجوم مبنى السفارة الإيطالية في نيودلهي", "ITA"),
        ("استهدف هجوم انتحاري السفارة الصينية في كابول", "CHN"),
        ("استهدف تفجير موكب الرئيس الصومالي", "SOM"),
        ("أصاب صاروخ سفينة يونانية في البحر الأحمر", "GRC"),
        ("استهدف هجوم رئيس الوزراء السلوفاكي", "SVK"),
        ("هز انفجار مبنى وزارة الدفاع الأفغانية", "AFG"),
    ],
)
def test_is_struck(text: str, struck: str) -> None:
    found = assaults(text)
    assert found and all(struck not in a and struck in r for a, r in found), found


@pytest.mark.parametrize(
    ("text", "striking"),
    [
        ("استهدفت ضربات كينيا مواقع صومالية", "KEN"),
        ("استهدف قصف الجيش التشادي بلدة كافورو", "TCD"),
        ("استهدفت غارات الجيش الإثيوبي، فجر اليوم، مواقع في الصومال", "ETH"),
    ],
)
def test_strikes(text: str, striking: str) -> None:
    assert any(striking in a for a, _ in assaults(text)), assaults(text)


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("وقع هجوم على محطة وقود في مدينة بيلغورود الروسية", "RUS"),
        ("تحدثت صحيفة عن هجوم بطائرتين مسيرتين على خط أنابيب النفط بمنطقة تفير الروسية", "RUS"),
        ("قصفت تركيا محطات كهرباء في القامشلي", "SYR"),
        ("أدى تفجير حافلة في كابول إلى إغلاق الطريق", "AFG"),
    ],
)
def test_a_thing_is_of_the_land_it_stands_in(text: str, land: str) -> None:
    assert any(r == [land] for _, r in assaults(text)), assaults(text)


def test_whoever_shells_his_own_market() -> None:
    assert all("SDN" not in r for _, r in assaults("قصف الجيش السوداني سوقا في نيالا"))
