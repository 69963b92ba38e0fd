"""A verdict on what is claimed is no word of whoever claims it; soldiers of the opposition do not speak for the army."""

import pytest

from khabar.reader import read


def told(text: str, type_: str) -> tuple[list[str], list[str]]:
    found = read(text, published="2025-03-12")
    codes = {e.id: e.code for e in found.entities}
    claim = next(c for c in found.claims if c.type == type_)
    return [codes[a] for a in claim.actors], [codes[a.holder] for a in claim.attribution if a.holder]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("ويرى الرئيس الفرنسي أن ادعاءات الجيش الإسرائيلي بأن الفلسطينيين أطلقوا النار عليها عارية من الصحة.", ["FRA"]),
    ],
)
def test_who_denies_a_claim(text: str, actors: list[str]):
    assert told(text, "DENY")[0] == actors


def test_what_is_claimed_stays_with_whoever_claims_it():
    text = "ويرى الرئيس الفرنسي أن ادعاءات الجيش الإسرائيلي بأن الفلسطينيين أطلقوا النار عليها عارية من الصحة."
    assert "ISR" in told(text, "ASSAULT")[1]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("قال مصدر عسكري سوري معارض إن الجيش قصف المدينة.", "SYRREB"),
        ("قال ضابط سوري منشق إن الجيش قصف المدينة.", "SYRREB"),
        ("قال مصدر عسكري سوري إن الجيش قصف المدينة.", "SYR"),
        ("قال ضابط سوري إن الجيش قصف المدينة.", "SYR"),
    ],
)
def test_soldiers_of_the_opposition(text: str, holder: str):
    assert told(text, "ASSAULT")[1] == [holder]
