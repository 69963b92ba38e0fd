"""The place of a dateline does nothing of what is told behind its dash: «باريس - طعنت امرأة شرطيا»."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize("place", ["باريس-", "أنقرة -", "إسلام آباد –", "بغداد - رويترز -", "حلب -"])
def test_whoever_stands_behind_the_verb_acts(place: str) -> None:
    assert sides(f"{place} طعنت امرأة جنديا روسيا", "ASSAULT") == (["UNK"], ["RUS"])
    assert sides(f"{place} استهدفت طائرات إسرائيلية مطار حلب", "ASSAULT") == (["ISR"], ["SYR"])


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("موسكو - التي رفضت العرض - هددت كييف", "THREATEN", ["RUS"], ["UKR"]),
        ("موسكو - وهي المرة الأولى منذ عام - هددت كييف", "THREATEN", ["RUS"], ["UKR"]),
        ("باريس نددت بقرار نيامي", "ACCUSE", ["FRA"], ["NER"]),
        ("القاهرة - أدانت مصر قرار إسرائيل", "ACCUSE", ["EGY"], ["ISR"]),
    ],
)
def test_who_acts_stays(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


def test_nobody_is_struck_who_blows_himself_up() -> None:
    assert sides("باريس- فجرت امرأة نفسها في محطة القطار", "ASSAULT")[0] == ["UNK"]
