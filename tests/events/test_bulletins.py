"""Communiqués of armies and armed groups, boats and batteries that fire, whose forces somebody is accused of, and harm that nobody did."""

from __future__ import annotations

import pytest
from sides import told

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعلنت كتائب القسام، اليوم الخميس، قصف مستوطنة نتيفوت.", "ASSAULT", "HAMAS", "ISR"),
        ("أعلنت سرايا القدس تدمير دبابتين شرق رفح.", "ASSAULT", "PIJ", ""),
        ("أكدت سرايا القدس تفجيرها عبوة ناسفة بجرافة للاحتلال في جنين.", "ASSAULT", "PIJ", "ISR"),
        ("أعلن الجيش الروسي إسقاط أربعة صواريخ فوق بريانسك.", "ASSAULT", "RUS", ""),
        ("أكد حزب الله استهدافه بالأسلحة الصاروخية تجمعا لجنود الاحتلال الإسرائيلي.", "ASSAULT", "HEZBOLLAH", "ISR"),
        ("أعلن حزب الله، مساء الأحد، قصفه للمرة الثانية مستعمرة \"كفر جلعادي\".", "ASSAULT", "HEZBOLLAH", "ISR"),
        ("تحدثت كتائب القسام عن استهداف قوة إسرائيلية شرق جباليا.", "ASSAULT", "HAMAS", "ISR"),
        ("أعلنت حماس تدمير آلاف المنازل في قطاع غزة.", "ASSAULT", "", ""),
        ("أعلن الجيش اللبناني استهداف موقع له في مرجعيون.", "ASSAULT", "", ""),
        ("أطلقت المقاومة الفلسطينية صواريخ نحو مستوطنات الغلاف.", "ASSAULT", "PSE", "ISR"),
        ("قصفت البوارج الفرنسية مواقع للحوثيين قرب المخا.", "ASSAULT", "FRA", "ANSARALLAH"),
        ("أطلقت الزوارق الحربية الإسرائيلية النار على صيادي غزة.", "ASSAULT", "ISR", "PSE"),
        ("اتهمت كمبوديا تايلاند بأن قواتها قصفت قرية حدودية.", "ASSAULT", "THA", ""),
        ("اتهمت إيران إسرائيل بأن طائراتها قصفت قنصليتها.", "ASSAULT", "ISR", "IRN"),
    ],
)
def test_who_struck_whom(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "لقي تسعة أشخاص مصرعهم بعد أن اشتعلت النيران في حافلة جنوب الهند.",
        "قتل سبعة على الأقل وأصيب عشرون بعد غرق قارب قبالة السنغال.",
        "قتل خمسة وأصيب ثلاثة في حادث سير قرب الدار البيضاء.",
        "أسرت الأغنية قلوب الجمهور في قرطاج.",
        "قد تؤدي المغامرة إلى تفجير المنطقة.",
        "ستصيب العقوبات علاقات البلدين.",
        "شارك الجنود في تمرين لإطلاق النار على أهداف ثابتة.",
        "وهو عالم متخصص في دراسات الإبادة الجماعية.",
    ],
)
def test_nobody_attacks(text: str) -> None:
    assert not [c for c in read(text, published="2024-03-15").claims if c.type == "ASSAULT"]


def test_who_was_shot_in_an_incident_was_attacked() -> None:
    assert [c.trigger.text for c in read("قتل رجلان في حادث إطلاق نار في تكساس.", published="2024-03-15").claims][:1] == ["قتل"]
