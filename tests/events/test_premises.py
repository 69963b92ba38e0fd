"""Acts that were there before what is planned, asked or feared about them, and look-alikes that are still to come."""

import pytest

from khabar.reader import read


def status(text: str, act: str) -> tuple[str, str]:
    """Polarity and modality of the claim whose trigger opens with `act`."""
    return next((c.polarity, c.modality) for c in read(text, published="2023-05-25").claims if c.trigger.text.startswith(act))


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("سيعقد المجلس جلسة بناء على طلب روسيا.", "طلب", ("affirmed", "actual")),
        ("سيعقد المجلس اجتماعا طارئا الخميس بطلب من الجزائر.", "طلب", ("affirmed", "actual")),
        ("ستجتمع اللجنة غدا بدعوة من القاهرة.", "دعوة", ("affirmed", "actual")),
        ("تسعى الدول الغربية من خلال الدعم الذي تقدمه لكييف إلى عرقلة العملية العسكرية.", "الدعم", ("affirmed", "actual")),
        ("كشف استطلاع عن انخفاض الاستعداد لدفع تكلفة دعم أوكرانيا.", "دعم", ("affirmed", "actual")),
        ("تنقضي مساء الاثنين مهلة اتفاق وقف إطلاق النار بين الجيش والمتمردين.", "اتفاق", ("affirmed", "actual")),
        ("أبدى الطرفان استعدادهما لتمديد اتفاق وقف إطلاق النار.", "وقف", ("affirmed", "actual")),
        ("شكلت الوزارة فريقا لمراقبة الدعم المقدم لكييف.", "الدعم", ("affirmed", "actual")),
        ("دعا الجيش إلى هدنة دخلت حيز التنفيذ فجر اليوم.", "هدنة", ("affirmed", "actual")),
        ("قالت المديرة إنها ليست واثقة من أن القتال سينهي الحرب.", "القتال", ("affirmed", "actual")),
        ("تداول ناشطون لقطات لاقتحام الجنود المدينة ودهم منازل فلسطينيين.", "دهم", ("affirmed", "actual")),
        ("حذر زعيم الحزب من أزمة إذا اتسعت الحرب، مطالبا الحكومة بالتدخل.", "مطالبا", ("affirmed", "actual")),
        ("لن تشارك الجبهة في الاجتماع لعدم الإفراج عن المعتقلين.", "الإفراج", ("negated", "actual")),
    ],
)
def test_what_is_there(text, act, told):
    assert status(text, act) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("تسعى لندن من خلال دعم كييف إلى إضعاف موسكو.", "دعم", ("affirmed", "planned")),
        ("تعهدت الحكومة بدعم أوكرانيا.", "دعم", ("affirmed", "planned")),
        ("شددت الوزارة على ضرورة التصدي لهذه الأفعال وعدم السماح بها.", "السماح", ("negated", "demanded")),
        ("حذر زعيم الحزب من أزمة إذا هاجم الجيش المدينة.", "هاجم", ("affirmed", "possible")),
        ("أرسلت موسكو قوات إلى الحدود من أجل فض الاشتباك ووقف التصعيد.", "وقف", ("affirmed", "planned")),
    ],
)
def test_what_is_still_to_come(text, act, told):
    assert status(text, act) == told

@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("عرض الرئيس الأوضاع في عدن بعد تمكن المقاومة الشعبية وقوات الجيش تحريرها من الحوثيين.", "تحريرها", ("affirmed", "actual")),
        ("عرض الوزير تحرير الأسرى.", "تحرير", ("affirmed", "planned")),
    ],
)
def test_what_was_managed_or_stands_apart(text, act, told):
    assert status(text, act) == told
