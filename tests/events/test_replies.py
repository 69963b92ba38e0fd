"""Whom an act answers, and who acts where only a pronoun stands for the speaker."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قال وزير الدفاع الكندي إن بلاده سترسل مساعدات. وأضاف أنه سيزور كييف الأسبوع المقبل", "CONSULT", "CAN", "UKR"),
        ("تحدث الرئيس الكيني إلى الصحافة عن الأزمة. وأكد أنه سيزور أوغندا قريبا", "CONSULT", "KEN", "UGA"),
        ("قال رئيس الوزراء الياباني إن الوضع خطير. وأضاف أنه سيجري محادثات في جاكرتا", "CONSULT", "JPN", ""),
    ],
)
def test_the_pronoun_on_anna_is_the_speaker(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_a_pronoun_of_the_other_gender_is_not_the_speaker() -> None:
    text = "قال الرئيس الكيني إن الشركة مفلسة. وأضاف أنها ستزور أوغندا قريبا"
    assert all("KEN" not in c[2] for c in claims(text) if c[0] == "CONSULT"), claims(text)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("قالت واشنطن إن بكين تتجسس على قواعدها في المحيط، وهو ما تنفيه الصين", "USA"),
        ("أعلنت أثينا أن سفنا تركية هاجمت زورقا يونانيا، الأمر الذي نفته أنقرة", "GRC"),
        ("ذكرت الهند أن جنود باكستان قتلوا راعيا عند الحدود، وهو ما نفاه الجيش الباكستاني", "IND"),
    ],
)
def test_what_has_just_been_said_is_denied_to_who_said_it(text: str, recipients: str) -> None:
    denials = [c for c in claims(text) if c[0] == "DENY"]
    assert [c[3] for c in denials] == [frozenset((recipients,))], claims(text)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("تلقت باريس طلبا من تشاد لسحب قواتها. وأعلنت باريس أنها ستمتثل لهذا الطلب", "FRA", "TCD"),
        ("طالبت بيرو تشيلي بإعادة القطع الأثرية. واستجابت تشيلي للطلب", "CHL", "PER"),
        ("دعت أستراليا الحكومة الإندونيسية إلى تأجيل القانون. ورضخت إندونيسيا للمطالب", "IDN", "AUS"),
    ],
)
def test_who_complies_answers_who_asked(text: str, actors: str, recipients: str) -> None:
    told(text, "CONCEDE", actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("استبعدت بريطانيا إرسال قواتها إلى أوكرانيا في الوقت الحالي", "REJECT", "GBR", ""),
        ("رفضت الدنمارك نشر قواتها خارج الحدود هذا العام", "REJECT", "DNK", ""),
        ("استبعدت بولندا نشر قوات بولندية خارج البلاد", "REJECT", "POL", ""),
    ],
)
def test_nobody_refuses_himself(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت فرنسا فرض عقوبات على مستوطنين متطرفين يوم الثلاثاء",
        "فرضت كندا عقوبات جديدة على مسؤولين كبار يوم الجمعة",
        "فرضت النرويج عقوبات على مستوطنين بسبب أعمال العنف",
    ],
)
def test_sanctions_are_not_on_the_state_that_imposes_them(text: str) -> None:
    found = [c for c in claims(text) if c[0] == "SANCTION"]
    assert found and all(not c[2] & c[3] for c in found), claims(text)
