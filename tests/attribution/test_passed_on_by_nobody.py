"""Unnamed media and sources that pass on what somebody said."""

import pytest

import khabar


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت بكين أنها ستطرد السفير الكندي، بحسب ما نقلت صحيفة محلية",
        "أعلنت بكين أنها ستطرد السفير الكندي، وفق ما أفاد به مصدر دبلوماسي",
    ],
)
def test_the_speaker_is_the_inner_holder(text):
    reading = khabar.read(text, published="2024-03-12")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "SANCTION")
    assert code[claim.attribution[-1].holder] == "CHN" and len(claim.attribution) == 2


def test_who_denies_is_not_the_paper_that_tells_of_it():
    reading = khabar.read("قال الكرملين إن الأنباء عن انسحاب القوات الروسية كاذبة، بحسب ما نقلت صحيفة محلية")
    code = {e.id: e.code for e in reading.entities}
    assert [[code[a] for a in c.actors] for c in reading.claims if c.type == "DENY"] == [["RUS"]]


def test_a_remark_of_the_paper_is_no_object():
    reading = khabar.read("قتل جنديان إسرائيليان في عملية قرب الخليل، بحسب ما نقلت صحيفة محلية عن مصادر")
    code = {e.id: e.code for e in reading.entities}
    assert all("ISR" not in {code[a] for a in c.actors} for c in reading.claims if c.type == "ASSAULT")
