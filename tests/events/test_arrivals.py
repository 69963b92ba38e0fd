"""Visits told by coming and going: a masdar with a pronoun, or one that a plan holds."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("أكد الوزير الإيطالي بعد وصوله إلى الرباط أن بلاده تريد السلام", "ITA", "MAR"),
        ("تعتزم وزيرة الخارجية الألمانية التوجه إلى البرازيل في الشهر المقبل", "DEU", "BRA"),
        ("حلّ الرئيس التشادي، الثلاثاء، ضيفا على غانا", "TCD", "GHA"),
        ("حط رئيس الوزراء الياباني في مانيلا مساء أمس", "JPN", "PHL"),
    ],
)
def test_who_comes_visits(text: str, actor: str, recipient: str) -> None:
    told(text, "CONSULT", actor, recipient)


@pytest.mark.parametrize(
    "text",
    [
        "صودرت الشحنة لدى وصولها إلى ميناء بيروت",
        "يسلك الوفد المصري الطريق من القاهرة وصولا إلى الخرطوم",
        "حل المنتخب الكيني ضيفا على المنتخب الغاني في أكرا",
        "أعلن السفير الكوري أن الطرد لم يفتح منذ وصوله إلى المكتب",
    ],
)
def test_no_visit(text: str) -> None:
    assert not [c for c in claims(text) if c[0] == "CONSULT"]
