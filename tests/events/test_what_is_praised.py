"""Praise and thanks whose reason is a clause of its own: «أثنى على ما»، «نوه بما»."""

from __future__ import annotations

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أثنى الرئيس الغاني على ما تبذله الأمم المتحدة في الساحل", "SUPPORT"),
        ("نوه وزير الخارجية الكوبي بما يجمع البلدين من تعاون", "SUPPORT"),
        ("لم تقبل رواندا ما يمس حدودها مع بوروندي", "REJECT"),
    ],
)
def test_told(text: str, kind: str) -> None:
    assert kind in [c[0] for c in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "نوه الخبير الفنلندي بما أن السوق صغيرة بصعوبة المنافسة",
        "يحيي الكوبيون ذكرى الثورة في سانتياغو",
        "تباع الوظائف في تلك الولاية الهندية لقاء رشى",
    ],
)
def test_not_told(text: str) -> None:
    assert not [c for c in claims(text) if c[0] in ("SUPPORT", "CONSULT")]
