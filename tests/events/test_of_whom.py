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
        ("علقت بريطانيا وكندا مساعداتهما لرواندا بسبب دعمها متمردي حركة 23 مارس", "SUPPORT", "RWA", "M23"),
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
