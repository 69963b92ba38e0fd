"""Readiness behind «على», what is only agreed to, and gifts told in two words."""

import pytest
from tests.events.sides import claims, told

import khabar


def statuses(text: str, type_: str) -> list[tuple[str, str]]:
    return [(c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أكدت بولندا أنها على استعداد للتفاوض مع بيلاروسيا.", "POL", "BLR"),
        ("وقال رئيس الوزراء الفيجي إن بلاده على استعداد تام للانضمام إلى المفاوضات.", "FJI", ""),
        ("أعلن المستشار النمساوي أنه على أتم الاستعداد للحديث مع النقابات.", "AUT", ""),
        ("قال وزير الخارجية إن سلوفاكيا على استعداد لاستضافة الجولة المقبلة.", "SVK", ""),
    ],
)
def test_who_is_ready(text, actors, recipients):
    told(text, "AGREE", actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "القوات الكينية على استعداد لخوض الحرب.",
        "قالت الدراسة إن الشباب على استعداد للهجرة من أوغندا.",
        "أعلنت الشركة أنها على استعداد لتوظيف العمال.",
        "وصل الوزير الغامبي إلى بانجول استعدادا لمراسم الدفن.",
        "شدد الوزير على الاستعداد لموسم الأمطار في غامبيا.",
    ],
)
def test_readiness_that_offers_nothing(text):
    assert not [c for c in claims(text) if c[0] == "AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        "وافق مجلس حقوق الإنسان على فتح تحقيق في الانتهاكات الإريترية.",
        "وافقت الحكومة الغانية على التحقيق مع مسؤولين من توغو.",
        "وافق البرلمان الغامبي بالأغلبية على إجراء تحقيق مع السنغال.",
    ],
)
def test_an_investigation_that_is_agreed_to_is_to_come(text):
    assert statuses(text, "ACCUSE") == [("affirmed", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الحكومة الغانية أنها مستعدة لتقديم المساعدة إلى توغو.",
        "أعلنت الحكومة الغانية أنها على استعداد لتقديم المساعدة إلى توغو.",
        "تعهدت غانا بتقديم المساعدة إلى توغو.",
    ],
)
def test_a_gift_is_told_once(text):
    assert statuses(text, "AID") == [("affirmed", "planned")]


@pytest.mark.parametrize(
    ("text", "type_", "wanted"),
    [
        ("الأمر يستدعي طرد السفير الإيراني.", "SANCTION", "demanded"),
        ("خطة غانا لقصف توغو تواجه انتقادات.", "ASSAULT", "planned"),
    ],
)
def test_what_is_called_for_or_planned_is_not_done(text, type_, wanted):
    assert statuses(text, type_) == [("affirmed", wanted)]
    assert not [c for c in claims(text) if c[0] == "ACCUSE" and "يستدعي" in c[1]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("رفض مواطنون غانيون إرسال قوات إلى توغو.", ("affirmed", "possible")),
        ("رفضت غانا إرسال قوات إلى توغو.", ("negated", "actual")),
    ],
)
def test_what_people_are_against_is_left_open(text, wanted):
    assert statuses(text, "MOBILIZE") == [wanted]
