"""Wars that a report only names by where they are fought."""

import pytest

from khabar.events.known_wars import wars
from khabar.reader import read


def sides(text: str, word: str, published: str | None = "2023-06-10") -> tuple[set[str], set[str]]:
    reading = read(text, published=published)
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text == word and c.type == "ASSAULT")
    return {code[i] for i in found.actors}, {code[i] for i in found.recipients}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("نفد صبر الناخبين من الحرب في أوكرانيا، حيث تواصل روسيا هجومها.", "الحرب", ({"RUS"}, {"UKR"})),
        ("وبعد عام على بداية العملية العسكرية في أوكرانيا باتت قوات روسيا أقل عددا.", "العملية العسكرية", ({"RUS"}, {"UKR"})),
        ("قال بوتين إن روسيا واثقة من خططها المتعلقة بالعمليات العسكرية الخاصة في أوكرانيا.", "بالعمليات العسكرية", ({"RUS"}, set())),
        ("أكدت واشنطن أن القتال في دونباس سيطول، وأن روسيا خسرت.", "القتال", ({"RUS", "UKR"}, set())),
        ("نزح الملايين منذ بدء الحرب في السودان، فيما تتقدم قوات الدعم السريع نحو الجيش السوداني.", "الحرب", ({"RSF", "SDN"}, set())),
    ],
)
def test_the_sides_of_a_war_are_those_who_fight_it_then(text: str, word: str, expected: tuple[set[str], set[str]]):
    assert sides(text, word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("تواصل إسرائيل عملياتها في غزة. ودعا الوزير إلى وقف الحرب على القطاع.", "الحرب", ({"ISR"}, {"PSE"})),
        ("قال الوزير إن إسرائيل ترفض الهدنة في غزة. وارتفعت الحصيلة منذ بدء العدوان إلى آلاف الشهداء.", "العدوان", ({"ISR"}, {"PSE"})),
        ("أكدت حماس أن إسرائيل ترفض الهدنة في غزة. وطالت الحرب كل بيت.", "الحرب", ({"ISR"}, {"PSE"})),
    ],
)
def test_a_war_on_a_land_is_waged_on_it_not_on_each_who_fights_for_it(text: str, word: str, expected: tuple[set[str], set[str]]):
    assert sides(text, word, "2024-06-10") == expected


def test_an_operation_of_somebody_is_not_the_war():
    reading = read("كشفت روسيا تفاصيل عملية عسكرية في أوكرانيا.", published="2023-05-10")
    assert all(not claim.actors for claim in reading.claims if claim.type == "ASSAULT")


def test_before_it_began_or_without_a_day_nobody_is_given():
    text = "نفد صبر الناخبين من الحرب في أوكرانيا، حيث تواصل روسيا ضغوطها."
    assert sides(text, "الحرب", "2021-06-10")[0] != {"RUS"}
    assert sides(text, "الحرب", None)[0] != {"RUS"}


def test_sides_that_are_told_stay():
    assert sides("اتسعت الحرب بين إسرائيل وإيران، فيما نددت روسيا وأوكرانيا بها.", "الحرب")[0] == {"ISR", "IRN"}


def test_each_row_is_of_one_land_and_ends_after_it_begins():
    assert all(len(war.land) == 3 and war.since < war.until and war.by for war in wars())
