"""Communiqués of armies and armed groups, boats and batteries that fire, whose forces somebody is accused of, and harm that nobody did."""

from __future__ import annotations

import pytest
from sides import told

import khabar
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
        ("توعدت إيران بمعاقبة الجيش الإسرائيلي الذي اغتال القيادي قاسم سليماني.", "ASSAULT", "ISR", "IRN"),
        ("أحصت الصحيفة القتلى التابعين للقوات الأميركية التي شنت حربا على العراق.", "ASSAULT", "USA", "IRQ"),
        ("المقاومة الفلسطينية تفجر آليات الاحتلال، وتطلق رشقات صاروخية نحو عدد من المستوطنات.", "ASSAULT", "PSE", "ISR"),
        ("اندلعت معارك بين الجيش بقيادة البرهان وقوات الدعم السريع.", "ASSAULT", "SDN RSF", ""),
        ("دارت مواجهات في مالي قرب الحدود مع النيجر بين الجيش وفصائل انفصالية.", "ASSAULT", "MLI MLIREB", ""),
        ("متطوع بريطاني يقاتل في صفوف الجيش الأوكراني.", "ASSAULT", "GBR", ""),
        ("توفر بريطانيا لأوكرانيا ذخائر للقتال ضد روسيا.", "ASSAULT", "UKR", "RUS"),
        ("تستعد إسرائيل لهجوم منسق من إيران.", "ASSAULT", "IRN", ""),
        ("قتل جندي إسرائيلي بعد أن هاجمه مقاتلون من حماس.", "ASSAULT", "HAMAS", "ISR"),
        ("أصيب شرطيان فرنسيان بعدما هاجمهما مسلح في ليون.", "ASSAULT", "", "FRA"),
        ("أصيب فلسطيني برصاص الجيش الإسرائيلي بزعم محاولته تنفيذ عملية دهس.", "ASSAULT", "PSE", "ISR"),
        ("تنفق روسيا نحو 200 مليون دولار أميركي يوميا لخوض الحرب.", "ASSAULT", "RUS", ""),
        ("تداعيات حرب روسيا وأوكرانيا على أسعار القمح.", "ASSAULT", "RUS UKR", ""),
        ("بلغ عدد ضحايا قصف قوات الدعم السريع على الأحياء مئة.", "ASSAULT", "RSF", ""),
        ("أعلنت وزارة الصحة الفلسطينية استشهاد فتى من جنين بعد إطلاق النار عليه من قبل جنود الاحتلال.", "ASSAULT", "ISR", "PSE"),
        ("هاجم وزير الخارجية الفرنسي سياسات واشنطن.", "ACCUSE", "FRA", "USA"),
        ("استهدف هجوم قاعدة أميركية في الرقة.", "ASSAULT", "", "USA"),
        ("استهدف قصف روسيا مواقع أوكرانية.", "ASSAULT", "RUS", "UKR"),
        ("هاجم أردوغان إسرائيل، متهما إياها بالإبادة.", "ACCUSE", "TUR", "ISR"),
        ("أفرجت حماس عن رهينة تايلاندية كانت قد خطفتها في الخريف.", "ASSAULT", "HAMAS", "THA"),
        ("أقر البنتاغون بمقتل مدنيين في غارة أميركية على قندهار.", "ASSAULT", "USA", "AFG"),
        ("اعترف الجيش الإسرائيلي بمقتل رقيب وإصابة جنديين قرب الحدود.", "ASSAULT", "", "ISR"),
        ("قال الجيش النيجيري إن قواته قتلت ثلاثين من مقاتلي بوكو حرام.", "ASSAULT", "NGA", "BOKOHARAM"),
        ("اندلعت الحرب بين الجيش السوداني، بقيادة البرهان، وقوات الدعم السريع، بقيادة حميدتي.", "ASSAULT", "SDN RSF", ""),
        ("أدى العدوان الإسرائيلي على مخيم جنين إلى وقوع عدد من الإصابات.", "ASSAULT", "ISR", "PSE"),
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
        "لم تنجح المدمرتان في مهمتهما.",
        "نقص الذخائر قد يكون قاتلا.",
        "ضرب زلزال تركيا وقتل الآلاف.",
        "ضربت موجة حر فرنسا وقتلت عشرات المسنين.",
        "قتل ثلاثة جنود أميركيين في تحطم مروحية.",
        "تشن روسيا حرب معلومات ضد فرنسا.",
        "وهو عالم متخصص في دراسات الإبادة الجماعية.",
    ],
)
def test_nobody_attacks(text: str) -> None:
    assert not [c for c in read(text, published="2024-03-15").claims if c.type == "ASSAULT"]


def test_what_has_caused_a_fire_was_an_attack() -> None:
    claims = khabar.read("وقد تسبب القصف الإسرائيلي في حرائق بالجنوب.", published="2024-03-15").claims
    assert [c.modality for c in claims if c.type == "ASSAULT"] == ["actual"]


def test_what_it_led_to_is_not_denied() -> None:
    claims = khabar.read("قصفت الطائرات الحي. ما أدى إلى مقتل خمسة مدنيين.", published="2024-03-15").claims
    assert {c.polarity for c in claims} == {"affirmed"}


def test_on_ground_of_its_own_land_an_army_strikes_its_enemy() -> None:
    text = "قصفت روسيا مدينة سومي الأوكرانية. وهاجمت أوكرانيا مواقع روسية. وتركز هجوم القوات الأوكرانية على زاباروجيا."
    reading = khabar.read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    last = [c for c in reading.claims if c.type == "ASSAULT"][-1]
    assert [code[a] for a in last.actors] == ["UKR"] and [code[r] for r in last.recipients] == ["RUS"]


def test_who_was_shot_in_an_incident_was_attacked() -> None:
    assert [c.trigger.text for c in read("قتل رجلان في حادث إطلاق نار في تكساس.", published="2024-03-15").claims][:1] == ["قتل"]
