"""What a draft law, a list of topics, somebody's interest or a demand to stop only names, and what damage has come of."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2023-05-25").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("اطلع النواب على مشروع قانون مصادرة الأصول الروسية في بولندا.", "مصادرة", ("affirmed", "planned")),
        ("انتقد خبراء ثغرات بمسودة قانون طرد السفير الإيراني.", "طرد", ("affirmed", "planned")),
        ("أبدت تشاد اهتمامها بشراء طائرات مسيرة من تركيا.", "شراء", ("affirmed", "possible")),
        ("أعربت موسكو عن اهتمامها بإقامة قاعدة بحرية في السودان.", "إقامة", ("affirmed", "possible")),
        ("أبدت الصين اهتماما باستضافة محادثات بين موسكو وكييف.", "محادثات", ("affirmed", "possible")),
        ("يولي الرئيس تعزيز العلاقات مع الصين أهمية كبرى.", "تعزيز", ("affirmed", "possible")),
        ("بحث الجانبان ملفات عدة، أهمها تكثيف التنسيق الأمني بين تونس وليبيا.", "التنسيق", ("affirmed", "possible")),
        ("قال النائب إنه من الصعوبة بمكان تأييد القانون أو انتقاده.", "انتقاده", ("affirmed", "possible")),
        ("ينص القانون على السجن لمن يثبت بالدليل تعاونه مع إسرائيل.", "تعاونه", ("affirmed", "possible")),
        ("يعد الجيش الروسي هجوما على خاركيف.", "هجوما", ("affirmed", "planned")),
        ("قال المسؤول إن روسيا تعد هجوما على خاركيف.", "هجوما", ("affirmed", "planned")),
        ("طالب النائب بأن يعاقب المتعاون مع إسرائيل بالسجن ومصادرة أمواله.", "مصادرة", ("affirmed", "demanded")),
    ],
)
def test_what_is_only_named(text: str, act: str, status: tuple[str, str]) -> None:
    """None of these is done."""
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("دعت أوكرانيا إلى الوقف الفوري لتزويد روسيا بالمسيرات الإيرانية.", "تزويد"),
        ("طالب السودان بالوقف الفوري لإمداد قوات الدعم السريع بالأسلحة.", "إمداد"),
        ("دعا الوزير اللبناني إلى تعويض الخسائر الناتجة عن القصف الإسرائيلي.", "القصف"),
        ("طالبت بغداد بمعالجة الآثار المترتبة على الغزو الأميركي.", "الغزو"),
        ("تعتزم كييف إصلاح الأضرار الناجمة عن الهجوم الروسي على خاركيف.", "الهجوم"),
        ("قال النائب إن التصريح يمثل إساءة للعراق ويعد تدخلا سافرا في شؤونه.", "تدخلا"),
        ("وقالت إن ما تفعله إسرائيل يعد انتهاكا للهدنة.", "انتهاكا"),
        ("أضاف أن تصريح السفير يعد تدخلا في شؤون العراق.", "تدخلا"),
        ("ثبت بالدليل تعاونه مع إسرائيل.", "تعاونه"),
        ("توقفت الاشتباكات بعد تدخل قوات تابعة للجيش، التابع لحكومة الوحدة، وتوفيرها ممرا آمنا لباشاغا.", "توفيرها"),
        ("عرض الوزير مسودة قرار إدانة الهجوم الروسي على أوديسا.", "الهجوم"),
        ("ناقش المجلس مشروع قانون ضحايا الحرب في سوريا.", "الحرب"),
        ("أبدى الوزير اهتمامه بالهجوم الروسي على أوديسا.", "الهجوم"),
        ("اتخذت الدول إجراءات عدة أبرزها سحب القوات الفرنسية من مالي.", "سحب"),
    ],
)
def test_what_is_there(text: str, act: str) -> None:
    """What is to be stopped, and what damage has come of, goes on or was done."""
    assert statuses(text)[act] == ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("دعت واشنطن إلى التحرك الفوري لإرسال مساعدات إلى غزة.", "إرسال", ("affirmed", "demanded")),
        ("حذرت كييف من الأخطار الناجمة عن قصف محتمل للمحطة.", "قصف", ("affirmed", "possible")),
    ],
)
def test_what_is_asked_or_feared(text: str, act: str, status: tuple[str, str]) -> None:
    """Where nothing is stopped and nothing has come about."""
    assert statuses(text)[act] == status
