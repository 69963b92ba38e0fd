"""What is sent, fired or imposed stands behind words of measure."""

import pytest

import khabar


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أطلقت القوات الإريترية عددا من الصواريخ على ميناء مقلي", "ASSAULT"),
        ("أرسلت سلوفينيا المئات من أنظمة الصواريخ إلى أوكرانيا", "AID"),
        ("أرسلت سلوفينيا دفعة جديدة من الدبابات إلى أوكرانيا", "AID"),
        ("سلمت تايلاند كميات كبيرة من الذخائر إلى لاوس الشهر الماضي", "AID"),
        ("فرضت نيوزيلندا حزمة ثالثة من العقوبات على ميانمار", "SANCTION"),
    ],
)
def test_what_a_measure_is_of(text: str, kind: str) -> None:
    assert [c.type for c in khabar.read(text, published="2024-03-10").claims] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "أرسلت المدرسة مجموعة من الطلاب إلى معرض العلوم في بوغوتا",
        "أطلقت الشركة عددا من الهواتف الجديدة في السوق الهندية",
    ],
)
def test_measures_of_other_things(text: str) -> None:
    assert not khabar.read(text, published="2024-03-10").claims
