"""A hospital, school or hotel named after a land is not that land; an embassy is."""

import pytest

from khabar.reader import read


def struck(text: str) -> list[str | None]:
    """Codes of the recipients of the assaults of a text."""
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [code[r] for c in reading.claims if c.type == "ASSAULT" for r in c.recipients]


@pytest.mark.parametrize(("house", "land"), [("المستشفى الإندونيسي", "IDN"), ("المدرسة الأميركية", "USA"), ("الفندق الروسي", "RUS"), ("الجامعة اليابانية", "JPN")])
def test_a_house_named_after_a_land(house, land):
    assert land not in struck(f"قصف الجيش الإسرائيلي {house} في مدينة غزة.")


@pytest.mark.parametrize(("house", "land"), [("السفارة اليابانية", "JPN"), ("القاعدة الأميركية", "USA")])
def test_a_house_that_is_its_land(house, land):
    assert land in struck(f"قصفت القوات السورية {house} شرق البلاد.")
