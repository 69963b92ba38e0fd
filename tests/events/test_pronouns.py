"""A verb that only strikes others, with one noun and no object, tells what that noun suffered."""

from __future__ import annotations

import pytest

from khabar import read


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("وقتل شرطي وعثر على مدني مقتولا في ظروف غامضة في بوروندي", "قتل"),
        ("قتل ضابط غاني وجرح آخرون في كمين على الطريق", "قتل"),
        ("وقالت مصادر إن طائرات حربية دمرت إلى جانب مخازن للسلاح في السودان", "دمرت"),
    ],
)
def test_some_soldier_without_an_object_is_the_victim(text: str, trigger: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.roles for e in reading.entities}
    claim = next(c for c in reading.claims if trigger == c.trigger.text.lstrip("و"))
    assert not any({"COP", "MIL"} & set(codes[a]) for a in claim.actors)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("قتل الجيش النيجري عشرين مسلحاً في غارة على الحدود", "NER"),
        ("قتلت القوات الكينية قائداً بارزاً في حركة الشباب", "KEN"),
        ("دمر سلاح الجو الهندي مخزناً للذخيرة قرب الحدود الباكستانية", "IND"),
    ],
)
def test_a_named_force_with_an_object_attacks(text: str, actor: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "ASSAULT")
    assert [codes[a] for a in claim.actors] == [actor]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قاطعت المعارضة الانتخابات في بوروندي أمس", "BDI"),
        ("دعت المعارضة في كينيا إلى التظاهر يوم الاثنين", "KEN"),
        ("اتهمت المعارضة في توغو الحكومة بتزوير النتائج", "TGO"),
    ],
)
def test_the_opposition_is_somebody(text: str, code: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: (e.code, e.roles) for e in reading.entities}
    assert any(codes[a] == (code, ["OPP"]) for c in reading.claims for a in c.actors)


def test_opposing_something_is_no_body_of_people() -> None:
    reading = read("أعلن الوزير معارضة القرار الجديد في البرلمان", published="2024-03-05")
    assert not any("OPP" in e.roles for e in reading.entities)
