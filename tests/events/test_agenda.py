"""Acts that are only what a plan, price, day or foundation is for, and acts that were done."""

import pytest

from khabar.reader import read


def status(text: str, act: str) -> tuple[str, str]:
    """Polarity and modality of the claim whose trigger opens with `act`."""
    return next((c.polarity, c.modality) for c in read(text, published="2023-05-25").claims if c.trigger.text.startswith(act))


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("أدين الوزير بإخفاء إنفاق الملايين على خطة تتعلق بترحيل آلاف اللاجئين إلى رواندا.", "ترحيل", ("affirmed", "planned")),
        ("فتحت الشرطة تحقيقا في قضية تتعلق بترحيل آلاف اللاجئين إلى رواندا.", "ترحيل", ("affirmed", "actual")),
        ("حددت الأمم المتحدة منتصف الشهر موعدا لانطلاق الحوار بين الطرفين في الخرطوم.", "الحوار", ("affirmed", "planned")),
        ("هناك استعداد لرد من غزة عندما يتم اغتيال شخصيات من حماس في لبنان.", "اغتيال", ("affirmed", "possible")),
        ("عندما تم اغتيال القيادي في حماس في لبنان، ردت الحركة.", "اغتيال", ("affirmed", "actual")),
        ("تسعى واشنطن إلى اتفاق بهدف ضمان وقف إيران التخصيب مقابل رفع العقوبات عن طهران.", "رفع", ("affirmed", "possible")),
        ("سلمت الحركة الجثث مقابل إطلاق سراح الأسرى.", "إطلاق سراح", ("affirmed", "actual")),
        ("الشرطة الإسرائيلية في حالة تأهب لمواجهة عمليات انتقامية في الضفة الغربية.", "عمليات انتقامية", ("affirmed", "planned")),
        ("تستعد أوكرانيا لمواجهة الهجوم الروسي على كييف.", "الهجوم", ("affirmed", "actual")),
        ("علقت أنقرة مشاركتها في مناورات مشتركة مع أثينا.", "مناورات مشتركة", ("negated", "actual")),
        ("علقت أنقرة على مناورات مشتركة بين أثينا والقاهرة.", "مناورات مشتركة", ("affirmed", "actual")),
        ("اعتقلت الشرطة الألمانية سوريا للاشتباه في صلته بهجوم على كنيسة.", "هجوم", ("affirmed", "possible")),
        ("اعتقلت الشرطة الألمانية سوريا لصلته بالهجوم على الكنيسة.", "الهجوم", ("affirmed", "actual")),
        ("أيد المجلس إرسال قوات إلى مالي.", "إرسال", ("affirmed", "possible")),
    ],
)
def test_agenda(text, act, told):
    assert status(text, act) == told


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("بكين لمانيلا: كفوا عن استفزاز جيراننا.", "كفوا", ("affirmed", "demanded")),
        ("طهران لواشنطن: أوقفوا تسليح إسرائيل.", "أوقفوا", ("affirmed", "demanded")),
        ("أرجوكم أرسلوا الشرطة إلى غزة.", "أرسلوا", ("affirmed", "demanded")),
        ("قال الوزير لمانيلا: قصفوا ميناء غزة أمس.", "قصفوا", ("affirmed", "actual")),
        ("المتمردون في اليمن: قصفوا ميناء الحديدة في اليمن.", "قصفوا", ("affirmed", "actual")),
    ],
)
def test_imperatives_of_headlines(text, act, told):
    assert status(text, act) == told
