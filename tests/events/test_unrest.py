"""Protests told by their land are of its people; complaints in words are of the state."""

import pytest

from khabar.reader import read


def acts(text: str) -> set[tuple[str, str, str]]:
    reading = read(text, published="2024-03-15")
    by_id = {e.id: e for e in reading.entities}
    return {(c.trigger.text, c.type, "CVL" if any("CVL" in by_id[a].roles for a in c.actors) else "GOV") for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "trigger", "type_", "who"),
    [
        ("وامتدت احتجاجات كينيا إلى مدن أخرى في الأسبوع الماضي", "احتجاجات", "PROTEST", "CVL"),
        ("وشهدت الأسواق هدوءا بعد تظاهرات روما أمس", "تظاهرات", "PROTEST", "CVL"),
        ("وقمعت الشرطة مظاهرات لندن مساء أمس", "مظاهرات", "PROTEST", "CVL"),
        ("وأثارت احتجاجات مرسيليا قلق التجار في المدينة", "احتجاجات", "PROTEST", "CVL"),
        ("وقال الوزير إن احتجاجات طوكيو على الاتفاق بلا معنى", "احتجاجات", "ACCUSE", "GOV"),
        ("وقال الوزير إن احتجاج طوكيو على الاتفاق بلا معنى", "احتجاج", "ACCUSE", "GOV"),
    ],
)
def test_who_protests(text: str, trigger: str, type_: str, who: str) -> None:
    assert (trigger, type_, who) in acts(text), acts(text)
