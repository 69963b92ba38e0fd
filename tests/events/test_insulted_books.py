"""Insults to holy books are protests of somebody against nobody's land; hope by itself asks nobody."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    "text",
    [
        "نددت تركيا بالإساءة إلى المصحف الشريف في السويد.",
        "قال الوزير إن تكرار الإساءة إلى القرآن الكريم في السويد يغذي الكراهية.",
        "أدانت إيران تدنيس القرآن في الدنمارك.",
        "قال الأزهر إن تكرار التعدي على القرآن الكريم يغذي الكراهية.",
    ],
)
def test_an_insult_is_a_protest(text):
    assert "PROTEST" in {claim[0] for claim in claims(text)}


@pytest.mark.parametrize("text", ["أساء الرئيس الفرنسي إلى الرئيس التركي.", "اتهم الوزير السفير بالإساءة إلى بلاده.", "دنس المستوطنون الإسرائيليون مسجدا قرب نابلس."])
def test_an_insult_to_people_is_none(text):
    assert "PROTEST" not in {claim[0] for claim in claims(text)}


def test_hope_of_an_end_asks_nobody_and_fights_nobody():
    told = claims("قال المستشار الألماني إن بلاده ستدعم كييف، معربا عن أمله في انتهاء النزاع بسرعة.")
    assert "REQUEST" not in {claim[0] for claim in told}
    assert [claim[2] for claim in told if claim[0] == "ASSAULT"] in ([], [frozenset()])


def test_hope_in_what_another_does_asks_him():
    assert "REQUEST" in {claim[0] for claim in claims("تأمل الخارجية الأيرلندية أن تفرج السلطات المصرية عن مواطنها المحتجز.")}
