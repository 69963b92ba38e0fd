"""Whose people protest where the sentence only says which town sees it; and whom attacks around do not strike."""

import pytest

from khabar.reader import read


def actors(text: str, word: str) -> set[str]:
    reading = read(text, published="2023-06-26")
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text == word and c.type == "PROTEST")
    return {code[i] for i in found.actors}


@pytest.mark.parametrize(
    ("text", "word", "land"),
    [
        ("دعت أوكرانيا إلى هدنة. وشهدت بروكسل، أمس الأحد، مظاهرة شارك فيها الآلاف.", "مظاهرة", "BEL"),
        ("شهدت مدن فرنسية تظاهرات ضد الحرب في أوكرانيا.", "تظاهرات", "FRA"),
        ("شهدت العاصمة الأردنية عمان مسيرة تضامنا مع غزة.", "مسيرة", "JOR"),
        ("عاشت الخرطوم يوما من المظاهرات على الحكم العسكري، فيما دعت مصر إلى التهدئة.", "المظاهرات", "SDN"),
    ],
)
def test_the_people_of_the_town_that_sees_it_protest(text: str, word: str, land: str):
    assert actors(text, word) == {land}


def test_where_it_is_held_goes_before_who_has_seen_it():
    assert actors("شهدت الأيام الماضية في تونس احتجاجات واسعة نددت بها فرنسا.", "احتجاجات") == {"TUN"}


def test_a_group_that_tells_of_strikes_is_not_struck_by_them():
    text = "نعى حزب الله قائدا قتلته إسرائيل. وتوعد الحزب بالرد على اغتيال القيادي في حزب الله. وقال حزب الله إن مسيرات أصابت منظومة تجسس في الموقع."
    reading = read(text, published="2024-08-10")
    code = {e.id: e.code for e in reading.entities}
    assert all("HEZBOLLAH" not in {code[i] for i in c.recipients} for c in reading.claims if c.trigger.text == "أصابت")
