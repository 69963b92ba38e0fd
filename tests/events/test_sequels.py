"""Numbers, purposes that came about, what is told of an act: none of them touches the act; what nobody wants or only has a chance is not done."""

from __future__ import annotations

import pytest

from khabar import read

REAL = ("affirmed", "actual")
PLANNED = ("affirmed", "planned")
POSSIBLE = ("affirmed", "possible")
DEMANDED = ("affirmed", "demanded")
NEGATED = ("negated", "actual")


def status(text: str, trigger: str) -> tuple[str, str]:
    reading = read(text, published="2024-03-10", outlet="test", title="")
    claim = next(c for c in reading.claims if c.trigger.part == "body" and trigger in c.trigger.text)
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("قتل ما لا يقل عن أربعين شخصا في انفجار سيارة مفخخة في كراتشي.", "انفجار"),
        ("أصيب ما لا يزيد على عشرة أشخاص في هجوم على حافلة في نيروبي.", "هجوم"),
        ("شارك ما لا يقل عن ألف جندي في قصف مواقع المتمردين في الكونغو.", "قصف"),
        ("تولى الجنرال منصبه في مايو الماضي، ليعزل أمس قادة الجيش والشرطة.", "يعزل"),
        ("جاءت زيارة الوزير الليبي إلى تونس أمس تكملة لزيارته السابقة إلى الجزائر.", "زيارته"),
        ("قتلت المراسلة لدى استعدادها لتغطية اقتحام الجيش لمدينة نابلس.", "اقتحام"),
        ("قالت النائبة إن الحكومة تستطيع فعل الكثير لمتابعة قضية اغتيال الصحفي الكيني.", "اغتيال"),
        ("قتل المصور أثناء تغطيته لاقتحام الجيش مدينة جنين.", "اقتحام"),
        ("نشرت بكين ورقة بشأن تسوية النزاع بين موسكو وكييف.", "النزاع"),
    ],
)
def test_stands(text: str, trigger: str) -> None:
    assert status(text, trigger) == REAL


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("قال الوزير إن الفرصة الوحيدة للعالم للنجاة هي محاربة التنظيم.", "محاربة", POSSIBLE),
        ("قال المصدر إن هناك فرصة ضئيلة لأن توافق الولايات المتحدة على رفع الحظر.", "توافق", POSSIBLE),
        ("قال الدبلوماسي إن هناك احتمالا لأن تنسحب النيجر من الاتفاقية.", "تنسحب", POSSIBLE),
        ("يرفض الرئيس طلب المستشار الألماني حول تقديم ذخائر إلى أوكرانيا.", "تقديم", DEMANDED),
        ("قال الرئيس: عندما زار المستشار الألماني البرازيل، طلب منا تقديم ذخائر للدبابات.", "تقديم", DEMANDED),
        ("قال الوزير إن البرازيل غير مهتمة ببيع الذخائر لأوكرانيا.", "بيع", NEGATED),
        ("قالت باريس إنها غير مستعدة لإرسال قوات إلى النيجر.", "إرسال", ("negated", "planned")),
        ("أكد المتحدث أن بلاده غير راغبة في فرض عقوبات على زامبيا.", "عقوبات", NEGATED),
        ("ناقش المبعوث في كييف مبادرة السلام الصينية بشأن التوصل إلى تسوية سياسية للأزمة.", "تسوية", POSSIBLE),
        ("نشرت بكين ورقة بشأن تسوية النزاع بين موسكو وكييف.", "تسوية", POSSIBLE),
        ("تهدف المحادثات إلى إنهاء الحرب في السودان.", "إنهاء الحرب", PLANNED),
        ("قال المندوب إن الدعوات جزء من أجندة سياسية لانتهاك سيادة السودان.", "انتهاك", PLANNED),
        ("دعا المرجع في رسالة بعث بها إلى الأزهر، إلى مقاطعة بضائع السويد.", "مقاطعة", DEMANDED),
    ],
)
def test_status(text: str, trigger: str, expected: tuple[str, str]) -> None:
    assert status(text, trigger) == expected


def test_degrees_are_no_acts() -> None:
    text = "كلما طال أمد الأزمة أصبح تأثيرها أكثر تدميرا على سكان الإقليم."
    assert not read(text, published="2024-03-10", outlet="test", title="").claims
