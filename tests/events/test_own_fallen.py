"""Whose soldiers an army tells to have fallen, and whose city an attack is called by."""

from __future__ import annotations

import pytest

from khabar import read
from khabar.model import Claim


def _claims(text: str, kind: str, published: str = "2023-07-01") -> tuple[list[Claim], dict[str, str]]:
    reading = read(text, published=published)
    return [c for c in reading.claims if c.type == kind], {e.id: e.code for e in reading.entities}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("أعلن الجيش التركي مقتل ثلاثة جنود في شمال العراق.", "TUR"),
        ("أعلن الجيش الإسرائيلي مقتل ضابط في غزة.", "ISR"),
        ("أقر الجيش الروسي بمقتل جنود في خيرسون.", "RUS"),
        ("أعلن الجيش الإسرائيلي مقتل جندي من لواء غولاني في جباليا.", "ISR"),
        ("اعترف الجيش الإسرائيلي بمقتل جنديين وإصابة تسعة منهم بجراح خطيرة في غزة.", "ISR"),
        ("قال الجيش المصري إن جنديا قتل في سيناء.", "EGY"),
    ],
)
def test_an_army_tells_of_its_own_dead(text: str, whose: str) -> None:
    claims, codes = _claims(text, "ASSAULT")
    assert claims
    for claim in claims:
        assert [codes[i] for i in claim.recipients] == [whose]
        assert whose not in [codes[i] for i in claim.actors]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أعلنت وزارة الدفاع الروسية مقتل خمسين جنديا أوكرانيا في خيرسون.", ["RUS"], ["UKR"]),
        ("أعلن الجيش الإسرائيلي مقتل جندي برصاص مسلحين فلسطينيين.", ["PSE"], ["ISR"]),
        ("أكدت الشرطة مقتل عنصر من حزب الله في بيروت.", [], ["HEZBOLLAH"]),
    ],
)
def test_others_dead_stay_others(text: str, actors: list[str], recipients: list[str]) -> None:
    claims, codes = _claims(text, "ASSAULT")
    assert ([codes[i] for i in claims[0].actors], [codes[i] for i in claims[0].recipients]) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("أدانت فرنسا هجوم نيروبي.", "KEN"),
        ("نددت تونس بهجوم أنقرة.", "TUR"),
    ],
)
def test_an_attack_that_goes_by_a_city_was_on_it(text: str, struck: str) -> None:
    claims, codes = _claims(text, "ASSAULT")
    assert (claims[0].actors, [codes[i] for i in claims[0].recipients]) == ([], [struck])
    assert struck not in [codes[i] for c in _claims(text, "ACCUSE")[0] for i in c.recipients]


def test_an_offensive_is_of_its_capital() -> None:
    claims, codes = _claims("استمر هجوم كييف المضاد.", "ASSAULT")
    assert [codes[i] for i in claims[0].actors] == ["UKR"]


def test_who_calls_the_doers_to_account_has_not_done_it() -> None:
    claims, _ = _claims("تتوقع الولايات المتحدة مساءلة كاملة لمرتكبي جريمة اغتيال الصحفية.", "ASSAULT")
    assert all(not c.actors for c in claims)


def test_what_was_taken_did_not_take() -> None:
    claims, codes = _claims("عرضت كتائب القسام مشاهد للطائرات الإسرائيلية التي استولت عليها في غزة.", "COERCE")
    assert ([codes[i] for i in claims[0].actors], [codes[i] for i in claims[0].recipients]) == (["HAMAS"], ["ISR"])


def test_the_two_are_those_who_travel_not_their_host() -> None:
    text = "أعلنت الخارجية السويدية أن الوزيرة آن ليندي ونظيرها الفنلندي بيكا هافيستو سيزوران تركيا لبحث انضمام بلديهما إلى الناتو."
    claims, codes = _claims(text, "COOPERATE")
    assert {codes[i] for i in claims[0].actors} == {"SWE", "FIN"}


def test_a_person_told_by_two_titles_is_one() -> None:
    claims, codes = _claims("قال الوزير إن قتل الصحفية الفلسطينية فلانة مراسلة الجزيرة جريمة.", "ASSAULT")
    assert (claims[0].actors, [codes[i] for i in claims[0].recipients]) == ([], ["PSE"])


def test_an_army_that_kills_somebody_with_a_title_has_killed_him() -> None:
    claims, codes = _claims("أدان قتل الجيش الإسرائيلي قائد كتيبة جنين.", "ASSAULT")
    assert [codes[i] for i in claims[0].actors] == ["ISR"]
