"""On whose ground envoys and embassies stand, whose mission is closed and who is called in."""

from __future__ import annotations

import pytest
from sides import claims, standing, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("باكو توقف عمل سفارتها في طهران", "SANCTION", "AZE", "IRN"),
        ("أكدت مصر تعليق عمل سفارتها في الخرطوم", "SANCTION", "EGY", "SDN"),
        ("أعلنت الخارجية الفرنسية سحب سفيرها من نيامي", "SANCTION", "FRA", "NER"),
        ("قررت كندا إعادة سفيرها إلى نيودلهي", "SUPPORT", "CAN", "IND"),
        ("جرى استدعاء سفيرة الدنمارك في بغداد", "ACCUSE", "IRQ", "DNK"),
        ("تم استدعاء سفير كوريا الشمالية لدى ماليزيا", "ACCUSE", "MYS", "PRK"),
        ("استدعي السفير التركي لدى السويد إلى الخارجية", "ACCUSE", "SWE", "TUR"),
        ("استدعت بروكسل سفير إيران", "ACCUSE", "EU", "IRN"),
        ("طُرد السفير الإسرائيلي لدى إثيوبيا من القاعة", "SANCTION", "ETH", "ISR"),
        ("أمرت موسكو بإغلاق القنصلية البولندية في إيركوتسك", "SANCTION", "RUS", "POL"),
        ("أغلقت أستراليا السفارة الإيرانية في كانبرا", "SANCTION", "AUS", "IRN"),
        ("أعلنت أستراليا إغلاق السفارة الأسترالية في طهران", "SANCTION", "AUS", "IRN"),
        ("دشن وزير خارجية أذربيجان مقر سفارة بلاده الجديد في تل أبيب", "SUPPORT", "AZE", "ISR"),
        ("أعلنت تشاد السفير الألماني «شخصا غير مرغوب فيه»", "SANCTION", "TCD", "DEU"),
    ],
)
def test_whose_ground(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أمهلت السلطات العسكرية في النيجر السفير الفرنسي يومين لمغادرة نيامي", "NER", "FRA"),
        ("واشنطن تطرد ملحقين عسكريين إثيوبيين وتمهلهما أسبوعا للمغادرة", "USA", "ETH"),
        ("طلبت النيجر من سفير فرنسا الرحيل فورا", "NER", "FRA"),
        ("أمرت موسكو عشرة دبلوماسيين بريطانيين بمغادرة البلاد", "RUS", "GBR"),
    ],
)
def test_told_to_leave(text: str, actors: str, recipients: str) -> None:
    assert ([actors], [recipients], "affirmed", "demanded") in standing(text, "SANCTION")


@pytest.mark.parametrize(
    "text",
    [
        "طلبت الشرطة من السكان مغادرة منازلهم",
        "دعا الرئيس المالي القوات الفرنسية إلى مغادرة البلاد",
        "طالب المتظاهرون في الخرطوم برحيل الرئيس",
    ],
)
def test_others_told_to_leave_are_no_envoys(text: str) -> None:
    assert not standing(text, "SANCTION")


def test_a_mediator_releases_nobody() -> None:
    text = "تقود توغو وساطة بين مالي وساحل العاج للإفراج عن الجنود"
    assert not [c for c in claims(text) if c[0] == "RETREAT" and "TGO" in c[2]]


@pytest.mark.parametrize(
    "text",
    [
        "أغلقت السفارة الأميركية في جوبا أبوابها أمام الزوار",
        "عاد السفير الياباني المتقاعد إلى بيته في الريف",
        "أقام السفير الكوري حفلا في سفارة بلاده في لندن",
    ],
)
def test_no_measure_of_states(text: str) -> None:
    assert not [c for c in claims(text) if c[0] in ("SANCTION", "SUPPORT")]
