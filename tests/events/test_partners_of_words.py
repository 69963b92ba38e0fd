"""Sides that a comma, a pronoun or the background of a sentence hides: who visits whom behind a comma, who waits for a guest, whose coup it is."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("زار الوزير التركي، مدينة مراكش المغربية، للمشاركة في القمة", "CONSULT", "TUR", "MAR"),
        ("اتهم الرئيس الصومالي، إثيوبيا، بقصف المدينة", "ACCUSE", "SOM", "ETH"),
        ("اتهم الرئيس الصومالي، إثيوبيا، بقصف المدينة", "ASSAULT", "ETH", ""),
        ("فرقت شرطة صربيا بالغاز المسيل للدموع، متظاهرين ألباناً، أمس", "ASSAULT", "SRB", "ALB"),
        ("وزراء دول مجلس التعاون الخليجي يبعثون برسالة إلى وزير الخارجية المصري بدر عبد العاطي يدعونه فيها إلى الحوار", "REQUEST", "GCC", "EGY"),
        ("وصل الرئيس الهندي إلى مطار نيروبي، وهناك كان في استقباله نظيره الكيني", "CONSULT", "IND", "KEN"),
        ("كان في استقبال الوزير التركي نظيره العراقي", "CONSULT", "TUR", "IRQ"),
        ("قال الرئيس المصري، لدى استقباله الوزير الروسي، إن التعاون مستمر", "CONSULT", "RUS", "EGY"),
        ("قال وزير الخارجية العماني إن عودة العلاقات مع مصر قريبة", "SUPPORT", "OMN EGY", ""),
        ("سعت الصين إلى تسوية الأزمة القبرصية", "AGREE", "CHN", ""),
        ("تحاصر القوات الروسية المدينة مع استمرار الغارات", "ASSAULT", "RUS", ""),
    ],
)
def test_told(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("هبطت طائرة عسكرية هولندية في النيجر بعد إعلان انقلاب عسكري", "ASSAULT", "NLD"),
        ("حذرت وزارة الخارجية الروسية الدول الغربية من التدخل على خلفية محاولة التمرد المسلح", "ASSAULT", "WEST"),
        ("تدعو نيودلهي إلى تسوية الأزمة القبرصية", "AGREE", "CYP"),
        ("قال بلينكن إن تطبيع العلاقات مع إسرائيل مهم", "SUPPORT", "USA"),
        ("قال رئيس غانا إن القادة الأفارقة عبروا عن رغبتهم في التعاون مع بلاده", "AGREE", "GHA"),
    ],
)
def test_has_no_part(text: str, type_: str, code: str) -> None:
    assert not any(c[0] == type_ and code in c[2] for c in claims(text)), claims(text)


def test_a_comma_before_how() -> None:
    told("أدانت تركيا المشروع، وشددت على أن القرار من شأنه تقويض مساعي السلام في المنطقة، وطالبت إسرائيل بالتراجع، وفقا للبيان", "REQUEST", "TUR", "ISR")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("اتصل الرئيس الكيني بنظيره الصومالي", "KEN", "SOM"),
        ("أجرى الوزير المصري اتصالا هاتفيا بنظيره التركي", "EGY", "TUR"),
        ("أجرى الوزير المصري اتصالا هاتفيا مع نظيره التركي", "EGY TUR", ""),
        ("قال الوزير العراقي إن بلاده تتواصل مع تركيا وإيران لوقف الهجمات", "IRQ", "TUR IRN"),
    ],
)
def test_who_calls_whom(text: str, actors: str, recipients: str) -> None:
    told(text, "CONSULT", actors, recipients)


def test_an_object_behind_the_second_masdar() -> None:
    assert not any("ETH" in c[3] for c in claims("أصدر الرئيس الصومالي قرارا بإقالة الوزيرة وإحالتها إلى التحقيق بعد لقائها وزير خارجية إثيوبيا") if c[0] == "SANCTION")


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("أدان وزراء الخارجية العرب في القاهرة القصف الإسرائيلي", "EGY"),
        ("دعا القادة العرب في الرياض إلى وقف الحرب", "SAU"),
        ("بحث وزراء الدفاع الأفارقة في أديس أبابا نشر قوة في الصومال", "ETH"),
        ("اجتمع وزراء خارجية الدول العربية في بغداد", "IRQ"),
    ],
)
def test_the_city_where_many_meet_does_not_act(text: str, city: str) -> None:
    assert not any(city in c[2] for c in claims(text)), claims(text)


def test_ministers_go_on() -> None:
    told("أرسل وزراء خارجية دول مجلس التعاون رسالة إلى الوزير الأميركي. ودانوا تصريحات الوزير الإسرائيلي", "ACCUSE", "GCC", "ISR")


@pytest.mark.parametrize(
    ("text", "type_", "warned"),
    [
        ("حذرت الدول الأربع روسيا من مهاجمة أوكرانيا", "THREATEN", "RUS"),
        ("دعا الوزراء الثلاثة صربيا إلى ضبط النفس", "REQUEST", "SRB"),
        ("طالبت الدول الخمس إيران بالتعاون", "REQUEST", "IRN"),
    ],
)
def test_behind_those_who_are_counted(text: str, type_: str, warned: str) -> None:
    told(text, type_, "UNK", warned)


@pytest.mark.parametrize("who", ["البرلمان", "مصدر عسكري", "عضو في البرلمان", "محامو الضحايا", "قادة المنطقة", "المتحدث باسم الجيش", "المتظاهرون"])
@pytest.mark.parametrize(("land", "code"), [("روسيا", "RUS"), ("لبنان", "LBN")])
def test_whoever_accuses_a_state_is_not_that_state(who: str, land: str, code: str) -> None:
    found = [c for c in claims(f"اتهم {who} {land} بخرق الهدنة") if c[0] == "ACCUSE"]
    assert found and all(code not in c[2] and code in c[3] for c in found), found


@pytest.mark.parametrize("who", ["زعيم المعارضة", "مصدر عسكري", "عضو في البرلمان", "منظمات حقوقية"])
def test_whoever_asks_a_president_is_not_of_his_land_by_that(who: str) -> None:
    found = [c for c in claims(f"قالت مصر إن الوضع خطير. و{'طالبت' if who.endswith('ية') else 'طالب'} {who} الرئيس الروسي بسحب قواته") if c[0] == "REQUEST"]
    assert found and all("RUS" not in c[2] for c in found), found


def test_the_capital_is_its_name() -> None:
    told("أدان سكان العاصمة دمشق الهجوم", "ACCUSE", "SYR", "")
