"""Names in marks behind a «و» of their own are joined to the name before: «واشنطن و"إسرائيل"»."""

import pytest
from sides import sides


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ('تبادل الجيش السوداني و"الدعم السريع" الاتهامات بخرق الهدنة.', "ACCUSE", (["RSF", "SDN"], [])),
        ('الجيش السوداني و"الدعم السريع" يتبادلان الاتهامات بخرق الهدنة.', "ACCUSE", (["RSF", "SDN"], [])),
        ('قالت الصحيفة إن تركيا و"إسرائيل" وقعتا اتفاقا في أنقرة.', "SUPPORT", (["ISR", "TUR"], [])),
        ("أدانت روسيا و«حماس» و«الجهاد الإسلامي» الهجوم على المخيم.", "ACCUSE", (["HAMAS", "PIJ", "RUS"], [])),
        ("قصفت القوات الأميركية مواقع حزب الله و«الحشد الشعبي» في سوريا.", "ASSAULT", (["USA"], ["HEZBOLLAH", "PMF"])),
        # a clause of its own
        ("زار الوزير البريطاني القاعدة و«داعش» يهدد المدينة.", "CONSULT", (["GBR"], [])),
        # joined as before
        ("أدانت روسيا وحماس الهجوم على المخيم.", "ACCUSE", (["HAMAS", "RUS"], [])),
        ("قصفت تركيا مواقع «داعش» في سوريا.", "ASSAULT", (["TUR"], ["ISIS"])),
    ],
)
def test_who_is_joined_in_marks(text, type_, expected):
    assert sides(text, type_) == expected
