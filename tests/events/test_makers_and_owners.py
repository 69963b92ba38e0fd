"""Arms are of whom fired them; a deed is not of whoever speaks, of what it is done with, of the day it was done or of the police hurt elsewhere."""

import pytest
from tests.events.sides import claims, sides, standing


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("اعترضت الدفاعات الجوية الروسية صاروخين بريطانيين أطلقتهما القوات الأوكرانية.", ["UKR"]),
        ("اعترضت أنظمة الدفاع الجوي الروسية صواريخ كروز فرنسية أطلقتها القوات الأوكرانية.", ["UKR"]),
        ("دمرت القوات الروسية مدرعات فرنسية تسلمتها أوكرانيا.", ["UKR"]),
        ("اعترضت إسرائيل صواريخ إيرانية فوق النقب.", ["IRN"]),
        ("أسقط الجيش الباكستاني طائرة هندية.", ["IND"]),
    ],
)
def test_arms_are_of_whom_fired_them(text, recipients):
    assert sides(text, "ASSAULT")[1] == recipients


def test_arms_of_a_model_that_is_sold_are_not_of_their_maker():
    assert "DEU" not in sides("دمرت القوات الروسية دبابات ألمانية من طراز ليوبارد.", "ASSAULT")[1]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("قالت جماعة الحوثي اليوم إن قوات الجيش ارتكبت 40 خروقات للهدنة في محافظات عدة.", ["YEM"]),
        ("قالت حماس إن قوات العدو ارتكبت مجزرة في القرية.", []),
        ("ترجح لندن خسارة روسيا ثلث القوة التي بدأت بها حرب أوكرانيا.", []),
        ("قالت الحكومة اليمنية إن قوات حماس ارتكبت مجزرة.", ["HAMAS"]),
    ],
)
def test_a_deed_is_not_of_whoever_tells_it(text, actors):
    assert sides(text, "ASSAULT")[0] == actors


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("وهذه ليست أول مرة تتهم فيها تركيا اليونان.", "ACCUSE", ["TUR"], ["GRC"]),
        ("زار الوزير موسكو في يوم هددت فيه روسيا أوكرانيا.", "THREATEN", ["RUS"], ["UKR"]),
    ],
)
def test_when_is_no_subject(text, type_, actors, recipients):
    assert sides(text, type_) == (actors, recipients)


def test_a_march_is_not_asked_for_by_its_paper():
    told = standing("ودعا بيان صادر عن وقفة احتجاجية في صنعاء مجلس الأمن إلى وقف الحرب.", "PROTEST")
    assert [(actors, modality) for actors, _, _, modality in told] == [(["YEM"], "actual")]


def test_what_is_hit_is_not_the_police_hurt_elsewhere():
    found = claims(
        "أصيب عشرون من رجال الشرطة الفرنسية في باريس. هاجم شبان رجال الشرطة الفرنسية في ليون. هاجم ملثمون الشرطة الفرنسية في نيس. "
        "وأحرقت سيارات عدة. وتأثر الناس بمقتل نائل. وقتل الشاب. وإضرام النيران في حاويات القمامة مستمر. وتواصل القصف المستمر على الأحياء السكنية."
    )
    assert all(not recipients for _, trigger, _, recipients in found if trigger in ("إضرام", "القصف"))
    assert sum("FRA" in recipients for _, _, _, recipients in found) >= 2


@pytest.mark.parametrize(
    ("text", "recipients"),
    [("هاجمت القوات الأوكرانية سيفاستوبول بزوارق مسيرة.", ["RUS"]), ("هاجمت القوات الروسية أوديسا بزوارق مسيرة.", ["UKR"])],
)
def test_who_holds_a_claimed_place_is_attacked_there(text, recipients):
    assert sides(text, "ASSAULT")[1] == recipients
