"""Constructions of plain news that went wrong for many verbs: who is empowered, bound or maltreated, and with what somebody strikes."""

import pytest
from sides import standing


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("فوض البرلمان التركي الحكومة إرسال جنود إلى قطر", "MOBILIZE", (["TUR"], [], "affirmed", "possible")),
        ("خول القانون الرئيس الأميركي فرض عقوبات على روسيا", "SANCTION", (["USA"], ["RUS"], "affirmed", "possible")),
        ("يلزم اليونان الإفراج عن البحارة الأتراك", "RETREAT", (["GRC"], ["TUR"], "affirmed", "demanded")),
        ("تتخوف قبرص من قيام تركيا بالهجوم على سفنها", "ASSAULT", (["TUR"], ["CYP"], "affirmed", "possible")),
        ("تعرض صيادون صينيون للضرب على يد الشرطة الإيرانية", "ASSAULT", (["IRN"], ["CHN"], "affirmed", "actual")),
        ("تعرض لاجئون أفغان للترحيل على أيدي السلطات الباكستانية", "COERCE", (["PAK"], ["AFG"], "affirmed", "actual")),
        ("تمكن الصواريخ الجديدة كييف من ضرب العمق الروسي", "ASSAULT", (["UKR"], ["RUS"], "affirmed", "possible")),
        ("أعاد الأردن افتتاح معبر جابر مع سوريا", "RETREAT", (["JOR"], ["SYR"], "affirmed", "actual")),
        ("أعادت تونس فتح معبر رأس جدير مع ليبيا", "RETREAT", (["TUN"], ["LBY"], "affirmed", "actual")),
        ("قدمت إيران أسلحة لقوات الحكومة في دمشق", "AID", (["IRN"], ["SYR"], "affirmed", "actual")),
        ("أصدر القضاء الفرنسي مذكرات توقيف لخمسة وزراء سوريين", "THREATEN", (["FRA"], ["SYR"], "affirmed", "actual")),
        ("بدأت في برلين محاكمة غيابية لأربعة ضباط سوريين", "ACCUSE", ([], ["SYR"], "affirmed", "actual")),
        ("لم تكترث السويد لتهديدات تركيا", "THREATEN", (["TUR"], [], "affirmed", "actual")),
    ],
)
def test_who_and_whom(text, type_, expected):
    assert expected in standing(text, type_)


@pytest.mark.parametrize(
    ("text", "actor", "struck"),
    [
        ("هاجم الحوثيون بصواريخ قاعدة أميركية", "ANSARALLAH", "USA"),
        ("قصف حزب الله بصواريخ موجهة ثكنة إسرائيلية", "HEZBOLLAH", "ISR"),
        ("قتلت إسرائيل بثلاث غارات سبعة جنود سوريين", "ISR", "SYR"),
    ],
)
def test_what_is_struck_behind_the_weapon(text, actor, struck):
    assert [(a, r) for a, r, _, _ in standing(text, "ASSAULT")] == [([actor], [struck])]



def test_told_in_confidence_is_no_capture():
    assert not standing("أسر مسؤول فرنسي بأن المزاج العام متشائم", "ASSAULT")
    assert standing("أسر مقاتلو الدعم السريع جنودا سودانيين", "ASSAULT")


def test_whoever_repeats_a_false_claim_does_not_deny_it():
    assert not any("USA" in a for a, _, _, _ in standing("رأى المتحدث الصيني أن التقرير الأميركي يعيد مزاعم باطلة", "DENY"))


def test_who_rejects_charges_in_a_predicate():
    assert [a for a, _, _, _ in standing("أكدت طهران أن الاتهامات بإرسال أسلحة إلى اليمن مرفوضة", "REJECT")] == [["IRN"]]


def test_what_is_able_to_strike():
    assert standing("عدد المسيرات الأوكرانية القادرة على ضرب الطائرات الروسية قليل", "ASSAULT") == [([], ["RUS"], "affirmed", "possible")]
