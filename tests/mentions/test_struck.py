"""Soldiers and reporters who are struck, forces in marks, and whose forces they are."""

from __future__ import annotations

import pytest

from khabar import read


def acts(text: str, type_: str) -> list[tuple[list[str], list[str]]]:
    reading = read(text, published="2024-05-10")
    code = {e.id: e.code for e in reading.entities}
    return [([code[a] for a in c.actors], [code[r] for r in c.recipients]) for c in reading.claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "type_", "struck"),
    [
        ("أدت العملية إلى مقتل جندي إسرائيلي وإصابة آخر", "ASSAULT", "ISR"),
        ("أعلن الحزب استهداف صحافي مغربي قرب الحدود", "ASSAULT", "MAR"),
        ("أعلنت الشرطة مقتل الجندي الكيني في الاشتباك", "ASSAULT", "KEN"),
    ],
)
def test_struck_not_striking(text: str, type_: str, struck: str) -> None:
    found = acts(text, type_)
    assert found and all(struck not in a for a, _ in found), found
    assert [struck] in [r for _, r in found], found


@pytest.mark.parametrize(
    "text",
    [
        'قوات "جيش" الاحتلال الإسرائيلي تقتحم عدة مناطق في الضفة الغربية',
        "قصفت طائرات الاحتلال منزلا في حي الزيتون شرق مدينة غزة",
        'شنت قوات "جيش" الاحتلال غارات على مخيم النصيرات في غزة',
    ],
)
def test_occupation_before_anybody_is_named(text: str) -> None:
    assert ["ISR"] in [a for a, _ in acts(text, "ASSAULT")], acts(text, "ASSAULT")


@pytest.mark.parametrize(
    "text",
    [
        "أفاد الجيش بأن قواته اقتحمت قريتي كردلة وبردلة في الضفة الغربية",
        "دكت كتائب القسام تحشدات العدو شرق خان يونس بقذائف الهاون",
        "أعلنت سرايا القدس استهداف آلية عسكرية للاحتلال في جنين",
        "اقتحم مستوطنون المسجد الأقصى بحماية قوات الاحتلال",
    ],
)
def test_not_of_the_land(text: str) -> None:
    for actors, recipients in acts(text, "ASSAULT"):
        assert not ("PSE" in actors or ("HAMAS" in actors and "PSE" in recipients) or "PIJ" in recipients)
        assert not ("PSE" in recipients and "PIJ" in actors)


@pytest.mark.parametrize(
    ("text", "striker", "struck"),
    [
        ("أدانت القناة المغربية اغتيال الجيش الصربي مراسلها في بلغراد", "SRB", "MAR"),
        ("استنكرت الوكالة التركية احتجاز الشرطة اليونانية مصورها في أثينا", "GRC", "TUR"),
        ("نددت الحكومة الكينية بقتل الجنود الصوماليين سفيرها في مقديشو", "SOM", "KEN"),
    ],
)
def test_whom_a_force_strikes_is_not_its_own(text: str, striker: str, struck: str) -> None:
    assert ([striker], [struck]) in acts(text, "ASSAULT") + acts(text, "COERCE")


@pytest.mark.parametrize(
    "text",
    [
        'دمرت وحدات من مجموعة قوات "المركز" الروسية وحدات من اللواءين الأوكرانيين في مناطق عدة.',
        'دمرت قوات مجموعة "الجنوب" الروسية مدفعا أوكرانيا.',
        "قصفت وحدات من القوات الروسية كتيبتين أوكرانيتين.",
    ],
)
def test_forces_with_a_name_in_marks_are_of_the_land_behind_it(text: str) -> None:
    reading = read(text, published="2025-03-12")
    code = {e.id: e.code for e in reading.entities}
    found = [([code[a] for a in c.actors], [code[r] for r in c.recipients]) for c in reading.claims if c.type == "ASSAULT"]
    assert found == [(["RUS"], ["UKR"])], found
