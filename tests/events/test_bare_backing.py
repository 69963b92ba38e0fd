"""Whose the noun behind «دعم» is where nothing else stands beside it: «دعم أوكرانيا واجب», but «يعول لبنان على دعم فرنسا»."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("قال المستشار النمساوي إن دعم مولدوفا واجب أخلاقي", [], ["MDA"]),
        ("تراجع دعم مولدوفا في البرلمان هذا العام", [], ["MDA"]),
        ("اتفقت دول البلطيق في بيانها على أن يستمر دعم مولدوفا عسكريا", [], ["MDA"]),
        # somebody has, wants or leans on it
        ("يعول لبنان في هذا الملف على دعم فرنسا", ["FRA"], ["LBN"]),
        ("حصلت مولدوفا الشهر الماضي على دعم رومانيا", ["ROU"], ["MDA"]),
        ("تشكو تونس من العزلة على الرغم من دعم إيطاليا", ["ITA"], []),
        ("كرر الوزير الإيطالي لنظيره التونسي دعم إيطاليا", ["ITA"], []),
        ("موقف بروكسل نابع من دعم فرنسا للرئيس التونسي", ["FRA"], ["TUN"]),
    ],
)
def test_who_is_backed_stands_alone(text: str, actors: list[str], recipients: list[str]) -> None:
    found = sides(text, "SUPPORT") if any(c[0] == "SUPPORT" for c in claims(text)) else sides(text, "AID")
    assert found == (actors, recipients), claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت كتائب القسام قصف تل أبيب برشقة صاروخية",
        "أعلن حزب الله استهداف الموقع الإسرائيلي بهجوم صاروخي",
        "نشر الإعلام الحربي مشاهد عن قصف موقع إسرائيلي برشقة صاروخية",
    ],
)
def test_with_what_they_strike_is_no_second_strike(text: str) -> None:
    assert [c[0] for c in claims(text)] == ["ASSAULT"]


def test_a_killing_by_a_strike_is_two_acts() -> None:
    assert [c[1] for c in claims("قتل جندي إسرائيلي بغارة نفذتها القسام")] == ["قتل", "غارة"]
