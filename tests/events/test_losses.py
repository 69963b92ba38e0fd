"""Whose the dead and the goods are that «من» says it of; recipients that a preposition only seems to name."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("سقط سبعة قتلى من صفوف مقاتلي تنظيم داعش بغارات نفذتها مقاتلات تركية في سوريا", ["TUR"], ["ISIS"]),
        ("قال الجيش إن عشرة قتلى سقطوا من صفوف الحوثيين بنيران القوات السعودية", ["SAU"], ["ANSARALLAH"]),
        ("سقط قتلى من الجيش السوري في هجوم شنه تنظيم داعش", ["ISIS"], ["SYR"]),
    ],
)
def test_whose_the_dead_are(text: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, "ASSAULT") == (actors, recipients), claims(text)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("السلاح الروسي الذي نهبته الميليشيات من مخازن الجيش الليبي وصل إلى تونس", ["LBY"]),
        ("استولت حركة طالبان على المعدات الأميركية من الجيش الأفغاني", ["AFG"]),
        ("نهب المسلحون سيارات يابانية من معسكر للجيش السوداني", ["SDN"]),
        ("احتجزت إيران السفينة البريطانية", ["GBR"]),
        ("صادرت السلطات الأوكرانية أموالا روسية", ["RUS"]),
    ],
)
def test_from_whom_goods_are_taken(text: str, recipients: list[str]) -> None:
    assert sides(text, "COERCE")[1] == recipients, claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("توعدت حركة حماس بالانتقام لدماء الفلسطينيين من إسرائيل", "THREATEN", ["HAMAS"], ["ISR"]),
        ("يعد الانسحاب مطلبا أساسيا لحركة طالبان", "REQUEST", ["TALIBAN"], []),
        ("كررت كييف مطلبها بانسحاب القوات الروسية", "REQUEST", ["UKR"], ["RUS"]),
        ("التعاون التركي مع قطر لن يخضع لإملاءات واشنطن", "REJECT", ["TUR"], ["USA"]),
        ("روسيا لن تخضع مع الصين للضغوط الأميركية", "REJECT", ["RUS"], ["USA"]),
    ],
)
def test_who_is_meant(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)
