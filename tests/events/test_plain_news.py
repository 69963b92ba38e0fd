"""Sentences as they open news, over many kinds of acts: what is done, by whom, to whom, and what is not done."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أسقطت الدفاعات الجوية الروسية عشر مسيرات أوكرانية فوق بيلغورود.", "ASSAULT", "RUS", "UKR"),
        ("أرسلت ألمانيا أنظمة دفاع جوي إلى أوكرانيا.", "AID", "DEU", "UKR"),
        ("دعت بولندا إلى تسليم أوكرانيا دبابات.", "REQUEST", "POL", ""),
        ("شاركت الولايات المتحدة في الضربة على اليمن.", "ASSAULT", "USA", ""),
        ("نفت واشنطن مشاركتها في الضربة.", "ASSAULT", "USA", ""),
        ("فرضت واشنطن عقوبات على شركات صينية لدعمها المجهود الحربي الروسي.", "SUPPORT", "CHN", "RUS"),
        ("تظاهر الآلاف في تل أبيب للمطالبة بصفقة تبادل مع حماس.", "PROTEST", "ISR", ""),
        ("جمدت كندا صادرات السلاح إلى إسرائيل.", "SANCTION", "CAN", "ISR"),
        ("شهدت لندن مسيرة داعمة لإسرائيل.", "PROTEST", "GBR", ""),
        ("فرقت الشرطة الألمانية مظاهرة مؤيدة لفلسطين في برلين.", "PROTEST", "DEU", ""),
        ("خرج الآلاف في شوارع تونس تنديدا بالعدوان الإسرائيلي.", "PROTEST", "TUN", "ISR"),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "want"),
    [
        ("أحبطت الشرطة الألمانية هجوما كان يستهدف سوقا.", "ASSAULT", ("negated", "actual")),
        ("أعلنت الدنمارك إحباط هجوم خططت له الخلية.", "ASSAULT", ("negated", "actual")),
        ("صدت القوات الأوكرانية هجوما شنته روسيا على باخموت.", "ASSAULT", ("affirmed", "actual")),
        ("صوت البرلمان السويدي لصالح الانضمام إلى حلف شمال الأطلسي.", "COOPERATE", ("affirmed", "planned")),
        ("اعتبرت طهران أن قصف إسرائيل منشآتها سيشكل إعلان حرب.", "ASSAULT", ("affirmed", "possible")),
        ("نفت واشنطن مشاركتها في الضربة.", "ASSAULT", ("negated", "actual")),
    ],
)
def test_what_is_done(text: str, type_: str, want: tuple[str, str]) -> None:
    found = next(c for c in khabar.read(text, published="2024-03-10").claims if c.type == type_)
    assert (found.polarity, found.modality) == want


def test_a_charge_is_the_word_of_who_charges() -> None:
    reading = khabar.read("طردت روسيا دبلوماسيين بريطانيين بتهمة التجسس.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    spied = next(c for c in reading.claims if c.trigger.text == "التجسس")
    assert [code[a.holder] for a in spied.attribution] == ["RUS"]


def test_who_arrests_supporters_of_a_land_arrests_none_of_its_people() -> None:
    assert all("PSE" not in c[3] for c in claims("اعتقلت الشرطة الأميركية طلابا مؤيدين لفلسطين."))
