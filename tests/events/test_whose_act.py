"""Acts that the side above does not do, sides behind commas and counts, and lands that those who came to harm are of."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, sides, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("زاد الخلاف بعد وصف الرئيس الفرنسي، إيمانويل ماكرون، نظيره الروسي بالديكتاتور.", "ACCUSE", "FRA", "RUS"),
        ("وجه الرئيس الصيني الدعوة للرئيس المصري للمشاركة في الاحتفال.", "AGREE", "CHN", "EGY"),
        ("وجه الرئيس الصيني الدعوة للرئيس المصري للمشاركة في القمة المقبلة.", "CONSULT", "EGY", ""),
        ("اتهمت لندن موسكو بشن هجوم إلكتروني، وهو ما نددت به وارسو.", "ACCUSE", "GBR", "RUS"),
        ("قالت لندن إن القوات الروسية قصفت ميناء أوديسا، وهو ما نددت به وارسو.", "ACCUSE", "POL", "RUS"),
        ("استنكرت بيروت الصمت الدولي إزاء جرائم الجيش الإسرائيلي.", "ACCUSE", "LBN", ""),
        ("أكدت الوزارة مقتل 45 مدنياً في مدينة خاركيف الأوكرانية.", "ASSAULT", "", "UKR"),
        ("قالت الدفاع العراقية إن الجيش التركي نفذ هجوما جويا، مستهدفا قرى في محيط دهوك.", "ASSAULT", "TUR", "IRQ"),
        ("استهدف الهجوم السابق مطار حلب.", "ASSAULT", "", "SYR"),
        ("توعدت طهران بالرد على اغتيال إسرائيل العالم الإيراني.", "THREATEN", "IRN", "ISR"),
        ("اتفقت الرياض وأنقرة على الاعتراف المتبادل بشهادات البلدين.", "SUPPORT", "SAU TUR", ""),
        ("دعت القاهرة بعد قصف إسرائيل المدينة إلى ضبط النفس.", "ASSAULT", "ISR", ""),
        ("قُتل ما لا يقل عن ثمانية فلسطينيين في البلدة.", "ASSAULT", "", "PSE"),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("أرسل الرئيس الكيني قواته إلى الحدود ردا على هجمات على المعسكرات.", "هجمات"),
        ("أعلنت الشرطة النرويجية تصريحها بتنظيم تظاهرة قرب المسجد.", "تظاهرة"),
        ("يجب على الحكومة الأردنية أن تتحرك، وقال إن على الوزارة القيام بواجبها في قضية اغتيال الصحفية.", "اغتيال"),
        ("أشارت تقارير أردنية إلى أن انتحارية هي التي نفذت الهجوم.", "الهجوم"),
        ("طالب الوزير الأردني بمحاسبة من ارتكب جريمة قتل الصحفي.", "قتل"),
        ("اتفقت الحكومة الأردنية والبرلمان على محاسبة المسؤولين عن اغتيال الصحفي.", "اغتيال"),
        ("أكدت الدفاع الأردنية أن الهجوم تم بطائرات مسيرة، مستهدفا أحد المصانع.", "مستهدفا"),
        ("سمحت الشرطة الأردنية بإحراق نسخة من الكتاب.", "إحراق"),
        ("لم تشارك القوات الأردنية في الضربات على الميناء. وقال مسؤول إن الضربات على الميناء أصابت مخزنا.", "الضربات"),
    ],
)
def test_nobody_is_told_to_have_done_it(text: str, trigger: str) -> None:
    actors = {code for c in claims(text) if trigger in c[1] for code in c[2]}
    assert not actors & {"KEN", "JOR", "ISR"}


def test_who_asks_is_not_the_agent_of_what_he_speaks_of() -> None:
    assert sides("شدد الوزير الإيراني على ضرورة وقف انتهاك الحقوق في القرى من جانب الجيش التركي.", "REQUEST")[0] == ["IRN"]


def test_both_who_fight_in_the_war_people_are_killed_in() -> None:
    text = "أفادت المنظمة بمقتل ما لا يقل عن 300 طفل، وإصابة 900 آخرين، في القتال الدائر في البلاد، بين الجيش السوداني وقوات الدعم السريع."
    assert all(c[2] == {"SDN", "RSF"} for c in claims(text) if c[1] in ("مقتل", "إصابة"))


def test_whoever_is_barred_from_a_land_is_not_who_bars() -> None:
    found = [c for c in claims("نفت الداخلية القطرية خبر منع دخول سودانيين قطر.") if c[1] == "منع"]
    assert [c[2:] for c in found] == [(frozenset(("QAT",)), frozenset(("SDN",)))]


def test_the_pronoun_on_his_coming_takes_part() -> None:
    text = "قال المعارض الفنزويلي إنه طرد من كولومبيا بعد وصوله إلى بوغوتا للمشاركة في مؤتمر دولي."
    assert next(c for c in claims(text) if "مشاركة" in c[1])[2] == {"VEN"}


def test_the_enemy_is_israel_only_where_its_lands_are_spoken_of() -> None:
    for text, wanted in (
        ("قال القائد الروسي إن الدفاعات أسقطت طائرات للعدو في سماء القرم.", False),
        ("قصف الجيش بلدة في جنوب لبنان، وقال الحزب إنه أسقط طائرة للعدو.", True),
    ):
        reading = khabar.read(text, published="2023-07-10", outlet="الميادين")
        assert any(e.code == "ISR" for e in reading.entities) is wanted


def test_a_reporter_named_before_her_office_is_of_her_medium() -> None:
    text = "قتل الجنود الزميلة مريم أبو رشيد. وكانت مراسلة الجزيرة مريم أبو رشيد تغطي الاقتحام."
    assert sides(text, "ASSAULT")[1] == ["ALJAZEERA"]


def test_a_congress_is_of_the_land_spoken_of() -> None:
    for text, wanted in (("اقتحم أنصار الرئيس البرازيلي الكونغرس.", False), ("يناقش الكونغرس فرض عقوبات على كوريا الشمالية.", True)):
        assert any(e.code == "USA" for e in khabar.read(text, published="2023-01-09").entities) is wanted
