"""Sides behind what is put in between commas, of places two claim, and of those who are of no one land."""

from __future__ import annotations

import pytest
from sides import told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("واصلت القوات الروسية، اليوم، قصفها لخاركيف.", "ASSAULT", "RUS", "UKR"),
        ("واصل الجيش الإسرائيلي، الخميس، قصفه لقطاع غزة.", "ASSAULT", "ISR", "PSE"),
        ("أعلنت إيران، اليوم، دعمها لسوريا.", "SUPPORT", "IRN", "SYR"),
        ("جددت وزارة الخارجية الروسية، أمس، رفضها للعقوبات.", "REJECT", "RUS", ""),
        ("انتقد مسؤولين أميركيين. وعبر وزير الدفاع الإيراني، عن دعم بلاده للعراق.", "SUPPORT", "IRN", "IRQ"),
        ("ضربت كييف جسر القرم.", "ASSAULT", "UKR", "RUS"),
        ("لدى أوكرانيا الفرصة لضرب جسر القرم.", "ASSAULT", "UKR", "RUS"),
        ("أطلقت سوريا صواريخ على الجولان.", "ASSAULT", "SYR", "ISR"),
        ("لدى روسيا القدرة على قصف كييف.", "ASSAULT", "RUS", "UKR"),
        ("دعا الناطق باسم حماس الأنظمة التي طبعت مع الاحتلال إلى قطع العلاقات.", "REQUEST", "HAMAS", "UNK"),
        ("سقطت صواريخ حزب الله على كريات شمونة.", "ASSAULT", "HEZBOLLAH", "ISR"),
        ("قصفت صواريخ المقاومة الفلسطينية عسقلان.", "ASSAULT", "PSE", "ISR"),
        ("أفرج الجيش الأميركي عن معتقل سعودي من غوانتانامو.", "RETREAT", "USA", "SAU"),
    ],
)
def test_sides_behind_asides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)
