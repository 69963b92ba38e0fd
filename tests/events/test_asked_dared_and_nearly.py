"""What was nearly done, what somebody is dared or asked to do, told inside what somebody says; Mali behind what money has none of."""

import pytest
from sides import standing


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("قال مصدر مطلع إن الطائرات الروسية كادت تقصف القافلة التركية", "ASSAULT", (["RUS"], ["TUR"], "negated", "actual")),
        ("أكدت دمشق أن إسرائيل كادت تغتال الوزير السوري", "ASSAULT", (["ISR"], ["SYR"], "negated", "actual")),
        ("قال إن الرئيس الفنزويلي تحدى الولايات المتحدة أن تهاجم بلاده", "ASSAULT", (["USA"], ["VEN"], "affirmed", "possible")),
        ("طلبت باريس من أنقرة أن تسحب قواتها من ليبيا", "RETREAT", (["TUR"], ["LBY"], "affirmed", "demanded")),
        ("طلبت أنقرة من واشنطن أن توقف دعمها للمقاتلين", "SANCTION", (["USA"], ["UNK"], "affirmed", "demanded")),
        ("قررت أرمينيا مقاضاة مالي أمام المحكمة", "ACCUSE", (["ARM"], ["MLI"], "affirmed", "planned")),
        ("أعلن المجلس انسحاب مالي من القوة المشتركة", "RETREAT", (["MLI"], [], "affirmed", "actual")),
        ("أعلنت باريس تقديم دعم مالي للنيجر", "AID", (["FRA"], ["NER"], "affirmed", "actual")),
    ],
)
def test_who_and_whom(text, type_, expected):
    assert expected in standing(text, type_)


def test_money_is_no_land():
    assert not any("MLI" in a + r for a, r, _, _ in standing("وعدت باريس بدعم مالي الأسبوع الماضي", "AID"))
