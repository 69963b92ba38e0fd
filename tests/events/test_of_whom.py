"""Whom a pronoun or a phrase on an act means: told harm, who receives, places that do nothing, what a clause tells of a crime."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قال الوزير الكيني ذلك خلال استقباله نظيره الأوغندي", "CONSULT", "UGA", "KEN"),
        ("جاء ذلك خلال استقبال الرئيس اللبناني وفدا من الاتحاد الأوروبي", "CONSULT", "EU", "LBN"),
        ("دان مجلس الوزراء السوري الجريمة البشعة التي ارتكبها الجيش الإسرائيلي", "ACCUSE", "SYR", "ISR"),
        ("استقبل الوزير العراقي وفدا تركيا رفيعا في بغداد", "CONSULT", "TUR", "IRQ"),
        ("أبلغت النرويج موسكو بقرارها طرد خمسة عشر دبلوماسيا روسيا", "SANCTION", "NOR", "RUS"),
        ("علقت بريطانيا وكندا مساعداتهما لرواندا بسبب دعمها متمردي حركة 23 مارس", "AID", "RWA", "M23"),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("تقدمت حركة فتح بالتعزية للوكالة الأردنية، وقالت إن استهدافها جريمة بشعة", "FATAH"),
        ("هدف المشروع إلى سيطرة الحكومة الكينية الكاملة على الموانئ", "-"),
        ("أعلن حزب الله استهدافه منظومة فنية إسرائيلية، ما أدى إلى تدميرها", "ISR"),
    ],
)
def test_no_such_attacker(text: str, never: str) -> None:
    assert all(never not in c[2] for c in claims(text) if c[0] == "ASSAULT"), claims(text)


def test_a_place_does_not_storm() -> None:
    told('هاجمت القوات الصربية الجنازة في كوسوفو، حيث اقتحمت "مقبرة الشهداء" واعتدت على المشيعين الكوسوفيين', "ASSAULT", "SRB", "XKX")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعلن رئيس الحكومة الإسباني بيدرو سانشيز، ورئيسة المفوضية الأوروبية أورسولا فون دير لاين، تقديم مساعدات لموريتانيا", "AID", "ESP EU", "MRT"),
        ("أعلن الرئيس الكيني وليام روتو، ونظيره الأوغندي يوري موسيفيني، إرسال مساعدات إلى السودان", "AID", "KEN UGA", "SDN"),
    ],
)
def test_names_behind_commas(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_whoever_brings_a_case_does_not_strike() -> None:
    found = claims("رحبت جنوب أفريقيا بانضمام تركيا إلى قضية الإبادة الجماعية المرفوعة ضد إسرائيل أمام محكمة العدل الدولية")
    assert all(c[0] != "ASSAULT" for c in found), found


def test_a_paper_speaks_for_its_issuer() -> None:
    assert not any("QAT" in c[2] for c in claims("أصدرت الحركة بيانا طالبت فيه الوسطاء في قطر ومصر بتقديم خطة"))
