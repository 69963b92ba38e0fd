"""What nobody means to do, choices refused, aims of what is asked, and what somebody managed to do."""

import pytest

from khabar.reader import read


def status(text: str, act: str) -> tuple[str, str]:
    """Polarity and modality of the claim whose trigger opens with `act`."""
    return next((c.polarity, c.modality) for c in read(text, published="2023-05-25").claims if c.trigger.text.startswith(act))


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("ليس في نيتنا غزو أي بلد.", "غزو", ("negated", "planned")),
        ("ليس في نية الحكومة سحب القوات.", "سحب", ("negated", "planned")),
        ("ليس لدى بلاده أي خطط لإرسال قوات إلى المنطقة.", "إرسال", ("negated", "planned")),
        ("أكد أنه لا توجد خطط لسحب القوات.", "سحب", ("negated", "planned")),
        ("قال إنه ليست هناك خطة لإرسال قوات إلى كييف.", "إرسال", ("negated", "planned")),
        ("لدى الحكومة خطط لإرسال قوات إلى كييف.", "إرسال", ("affirmed", "planned")),
        ("ليس الهجوم سوى خطة لإرسال قوات إلى كييف.", "إرسال", ("affirmed", "planned")),
        ("أعلن خططا لسحب القوات.", "سحب", ("affirmed", "planned")),
        ("رفض الوزير خيار وقف إطلاق النار.", "وقف إطلاق النار", ("affirmed", "possible")),
        ("رفضت الحركة مقترح نزع سلاحها.", "نزع", ("affirmed", "possible")),
        ("لا يعارض الحزب خطة لإرسال قوات.", "إرسال", ("affirmed", "possible")),
        ("دعت المنظمة إلى العمل من أجل إطلاق سراح المعتقلين.", "إطلاق سراح", ("affirmed", "demanded")),
        ("دعا الرئيس إلى بذل الجهود من أجل إنهاء الحصار.", "إنهاء الحصار", ("affirmed", "demanded")),
        ("التقى الوزير نظيره من أجل توقيع الاتفاق.", "توقيع", ("affirmed", "planned")),
    ],
)
def test_intentions(text, act, told):
    assert status(text, act) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("استطاعت القوات تحرير المدينة من قبضة المتمردين.", "تحرير", ("affirmed", "actual")),
        ("استطاع الجيش أن يسيطر على البلدة.", "يسيطر", ("affirmed", "actual")),
        ("لم تستطع القوات تحرير المدينة.", "تحرير", ("negated", "actual")),
        ("أمكن للشرطة اعتقال المهاجم.", "اعتقال", ("affirmed", "actual")),
        ("يمكن للشرطة اعتقال المهاجم.", "اعتقال", ("affirmed", "possible")),
        ("تستطيع القوات قصف العاصمة متى شاءت.", "قصف", ("affirmed", "possible")),
        ("إذا استطاع الجيش تحرير المدينة فسينتهي الحصار.", "تحرير", ("affirmed", "possible")),
        ("قد تستطيع القوات تحرير المدينة.", "تحرير", ("affirmed", "possible")),
        ("استطاعت الشرطة إحباط هجوم على السفارة.", "هجوم", ("negated", "actual")),
        ("تمكن الجيش من إحباط هجوم للمتمردين على القاعدة.", "هجوم", ("affirmed", "actual")),
    ],
)
def test_what_somebody_managed_to_do(text, act, told):
    assert status(text, act) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("دون سابق إنذار قصف الجيش المخيم.", "قصف", ("affirmed", "actual")),
        ("من غير تردد قصف الجيش القرية.", "قصف", ("affirmed", "actual")),
        ("غادر الوفد من غير توقيع الاتفاق.", "توقيع", ("negated", "actual")),
        ("اختتمت القمة دون توقيع الاتفاق.", "توقيع", ("negated", "actual")),
    ],
)
def test_how_it_was_done(text, act, told):
    assert status(text, act) == told

@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("سيحتاج الرئيس إلى دعم الحزب لتمرير القانون.", "دعم", ("affirmed", "possible")),
        ("سيسمح توسيع طاقم السفارة الأميركية بإجراء عمليات تفتيش في كييف.", "عمليات تفتيش", ("affirmed", "possible")),
        ("ستسمح الحكومة بدخول المساعدات إلى غزة.", "المساعدات", ("affirmed", "planned")),
        ("تهدد إيران بخطوات لإغلاق مضيق هرمز.", "إغلاق", ("affirmed", "possible")),
        ("يرفض الحزب تشكيل الحكومة دون الحاجة إلى دعم الاشتراكيين.", "دعم", ("affirmed", "possible")),
    ],
)
def test_forecasts_and_threats(text, act, told):
    assert status(text, act) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("دعا الأمين العام الطرفين إلى التفاوض بدلا من إطالة أمد القتال.", "القتال", ("negated", "demanded")),
        ("يجب التركيز على الحوار بدلا من نشر المزيد من الأسلحة.", "نشر", ("negated", "demanded")),
        ("قصفت الطائرات المدينة بدلا من وقف القتال.", "وقف", ("negated", "actual")),
        ("قدمت موسكو ضمانات بعدم قصف الموانئ.", "قصف", ("negated", "planned")),
        ("اتهم الوزير الحكومة بعدم محاسبة القتلة.", "محاسبة", ("negated", "actual")),
        ("أصدر البرلمان المجري مرسوما يحظر توريد الأسلحة إلى كييف.", "توريد", ("negated", "demanded")),
        ("بدلا من الحوار قصف الجيش المدينة.", "قصف", ("affirmed", "actual")),
        ("لا الجيش قصف المدينة ولا المتمردون هاجموها.", "قصف", ("negated", "actual")),
    ],
)
def test_what_is_asked_or_promised_not_to_be_done(text, act, told):
    assert status(text, act) == told
