"""Who gives what to whom behind a masdar, what is asked in a list, and whose operation brought harm about."""

import pytest

from khabar import read


def acts(text):
    reading = read(text, published="2024-03-15")
    codes = {e.id: e.code for e in reading.entities}
    return [(c.trigger.text, [codes[a] for a in c.actors], [codes[r] for r in c.recipients], c.modality) for c in reading.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قدمت قطر مساعدات للبنان.", ("مساعدات", ["QAT"], ["LBN"], "actual")),
        ("أعلنت واشنطن دعمها للبنان.", ("دعمها", ["USA"], ["LBN"], "actual")),
        ("رحبت كييف بتسليم برلين دبابات لأوكرانيا.", ("تسليم", ["DEU"], ["UKR"], "actual")),
        ("ندد الوزير بتقديم ألمانيا الدعم لإسرائيل.", ("تقديم", ["DEU"], ["ISR"], "actual")),
        ("انتقدت لندن تصدير الصين الأسلحة لروسيا.", ("تصدير", ["CHN"], ["RUS"], "actual")),
        ("دعا الوزير المصري إسرائيل إلى وقف القصف، ورفع الحصار، والسماح بدخول المساعدات.", ("رفع", ["ISR"], [], "demanded")),
        ("دعا الوزير المصري إسرائيل إلى وقف القصف، ورفع الحصار، والسماح بدخول المساعدات.", ("السماح", ["ISR"], [], "demanded")),
        ("دعت بكين واشنطن إلى التخفيف من حدة الأزمة، وكذلك وقف نشر المعلومات الكاذبة.", ("وقف", ["USA"], [], "demanded")),
        ("أسفر تدخل القوات الإسرائيلية عن إصابة عشرة فلسطينيين.", ("إصابة", ["ISR"], ["PSE"], "actual")),
        ("أدت عملية للجيش التركي في عفرين إلى مقتل عشرة سوريين.", ("مقتل", ["TUR"], ["SYR"], "actual")),
    ],
)
def test_sides(text, expected):
    assert expected in acts(text)


def test_a_thing_with_the_article_is_no_state():
    assert acts("سافر الوزير للحج.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نظم أهالي الأسرى الفلسطينيين وقفة أمام مقر الصليب الأحمر في غزة احتجاجا على سياسات الاحتلال الإسرائيلي.", ("وقفة", ["PSE"], ["ISR"], "actual")),
        ("رفعت فلسطين شكوى إلى المحكمة الجنائية الدولية ضد إسرائيل.", ("شكوى", ["PSE"], ["ISR"], "actual")),
        ("فرقت قوات الأمن السودانية مظاهرة في الخرطوم بالغاز المسيل للدموع.", ("فرقت", ["SDN"], ["SDN"], "actual")),
        ("نددت صنعاء بالغارات السعودية على صعدة.", ("الغارات", ["SAU"], ["YEM"], "actual")),
        ("رفضت طهران الاتهامات السعودية.", ("الاتهامات", ["SAU"], ["IRN"], "actual")),
        ("أدى القصف الحوثي على مأرب إلى مقتل خمسة مدنيين.", ("مقتل", ["ANSARALLAH"], ["YEM"], "actual")),
        ("وجهت إسرائيل انتقادات إلى الأمم المتحدة.", ("انتقادات", ["ISR"], ["UN"], "actual")),
    ],
)
def test_protests_and_complaints(text, expected):
    assert expected in acts(text)
