"""Numbers of an act: what they count, how many, how sure."""

from __future__ import annotations

import pytest

import khabar


def counted(text: str) -> set[tuple[str, str, float | None, float | None, bool]]:
    """(type, what, min, max, approx) of every quantity of every claim."""
    reading = khabar.read(text, published="2024-03-10")
    return {(c.type, q.what, q.min, q.max, q.approx) for c in reading.claims for q in c.quantities}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت الوزارة أن 15 جنديا قتلوا في كمين قرب الحدود", ("ASSAULT", "killed", 15, 15, False)),
        ("أسفر الانفجار عن استشهاد 40 مدنيا وإصابة نحو 6500 آخرين", ("ASSAULT", "wounded", 6500, 6500, True)),
        ("اعتقلت الشرطة الماليزية 12 ناشطا معارضا في العاصمة أمس", ("COERCE", "detained", 12, 12, False)),
    ],
)
def test_the_act_says_what_is_counted(text: str, expected: tuple[str, str, float, float, bool]) -> None:
    assert expected in counted(text), counted(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وشابت الاحتجاجات أعمال عنف خلّفت نحو 46 قتيلا في بيرو", ("ASSAULT", "killed", 46, 46, True)),
        ("شن المسلحون هجوما أودى بحياة 32 شخصا قرب السوق", ("ASSAULT", "killed", 32, 32, False)),
        ("نفذت الطائرات غارات أوقعت 18 جريحا في صنعاء", ("ASSAULT", "wounded", 18, 18, False)),
    ],
)
def test_the_toll_of_an_act(text: str, expected: tuple[str, str, float, float, bool]) -> None:
    assert expected in counted(text), counted(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلنت وزارة الدفاع مقتل 15 جنديا على الأقل خلال المعارك", ("ASSAULT", "killed", 15, None, True)),
        ("أدى القصف إلى مقتل أكثر من 200 مدني في الحي", ("ASSAULT", "killed", 200, None, True)),
        ("قال المصدر إن القصف أدى إلى مقتل العشرات من المقاتلين", ("ASSAULT", "killed", 10, None, True)),
    ],
)
def test_bounds_are_kept(text: str, expected: tuple[str, str, float, float, bool]) -> None:
    assert expected in counted(text), counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "استهدفت الكتائب حشود الجيش برشقة صاروخية من نوع 107 شرقي المدينة",
        "اعتقلت الشرطة المسلح (58 عاما) في منزله مساء أمس",
        "قصف الجيش المدينة على بعد 30 كيلومترا من الحدود",
    ],
)
def test_names_ages_and_distances_count_nothing(text: str) -> None:
    assert not counted(text)
