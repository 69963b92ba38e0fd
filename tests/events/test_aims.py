"""Against whom a crowd turns, and that the land it turns against is not where it stands."""

from __future__ import annotations

import pytest
from tests.events.sides import sides, standing


@pytest.mark.parametrize(
    ("text", "actors", "against"),
    [
        ("سار المتظاهرون حتى السفارة الفرنسية وسط أثينا.", ["GRC"], ["FRA"]),
        ("احتشد متظاهرون خارج السفارة الروسية في وارسو.", ["POL"], ["RUS"]),
        ("خرج متظاهرون في مسيرة إلى مقر السفارة السعودية في بيروت.", ["LBN"], ["SAU"]),
        ("أحرق متظاهرون أعلام الدنمارك في إسلام آباد.", ["PAK"], ["DNK"]),
        ("احتشد آلاف المتظاهرين على هتافات تطالب باستقالة رئيس الوزراء البولندي في وارسو.", ["POL"], ["POL"]),
        ("سار المتظاهرون نحو ساحة الجمهورية وسط أثينا.", ["GRC"], []),
    ],
)
def test_whom_a_protest_is_aimed_at(text: str, actors: list[str], against: list[str]) -> None:
    assert sides(text, "PROTEST") == (actors, against)


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("خرج آلاف المتظاهرين ضد ما سموه جرائم إسرائيل بحق المدنيين.", "ISR"),
        ("تظاهر العشرات ضد ما وصفوه بتدخل إيران في الانتخابات.", "IRN"),
        ("تظاهر المئات ضد سياسات روسيا في ميادين عدة.", "RUS"),
    ],
)
def test_the_land_a_crowd_turns_against_is_not_its_own(text: str, against: str) -> None:
    actors, recipients = sides(text, "PROTEST")
    assert against not in actors
    assert recipients == [against]


def test_a_flag_behind_a_crowd_is_no_part_of_it() -> None:
    assert sides("وأحرق المحتجون العلم الأميركي في طهران.", "PROTEST")[1] == ["USA"]


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("اعتصم ناشطون أمام مطار بريشتينا احتجاجا على زيارة الرئيس الصربي.", ["SRB"]),
        ("تظاهر المئات أمام ملعب الدوحة احتجاجا على سياسات الهند.", ["IND"]),
        ("شكل مئات المتظاهرين سلسلة بشرية حول سوق مدينة طرابلس.", []),
    ],
)
def test_the_town_of_a_building_is_not_who_a_protest_is_against(text: str, against: list[str]) -> None:
    assert sides(text, "PROTEST")[1] == against


@pytest.mark.parametrize(
    ("text", "actors", "against"),
    [
        ("وصل رئيس الوزراء الإسرائيلي إلى أثينا، وتظاهر المئات احتجاجا على زيارته.", ["GRC"], ["ISR"]),
        ("زار وزير الخارجية الصيني كانبيرا، واعتصم ناشطون احتجاجا على زيارته.", ["AUS"], ["CHN"]),
        ("وصل الرئيس الأميركي إلى مانيلا أمس، فيما تظاهر مئات الطلاب احتجاجا على زيارته.", ["PHL"], ["USA"]),
    ],
)
def test_a_crowd_stands_in_the_land_of_the_host_against_the_visitor(text: str, actors: list[str], against: list[str]) -> None:
    assert sides(text, "PROTEST") == (actors, against)


@pytest.mark.parametrize(
    "text",
    ["جاءت فرنسا للوقوف إلى جانب أوكرانيا.", "زار الوزير الفرنسي كييف للوقوف إلى جانب أوكرانيا.", "أرسلت فرنسا قوات للوقوف إلى جانب أوكرانيا."],
)
def test_standing_beside_somebody_is_an_aim_behind_a_verb(text: str) -> None:
    assert [(found[1], found[3]) for found in standing(text, "SUPPORT")] == [(["UKR"], "planned")]


@pytest.mark.parametrize("text", ["وجاءت الضربة الأميركية بعد هجوم على قاعدة في العراق.", "وجاء القرار الروسي بعد قصف المدينة."])
def test_what_comes_after_an_attack_has_not_made_it(text: str) -> None:
    assert all(found[0] == [] for found in standing(text, "ASSAULT")[-1:])
