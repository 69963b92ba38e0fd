"""Who is ready, able or minded to do something, or is kept from it, acts in it."""

from __future__ import annotations

import pytest
from sides import claims


def actors(text: str, type_: str) -> list[set[str]]:
    return [set(c[2]) for c in claims(text) if c[0] == type_]


@pytest.mark.parametrize(
    ("text", "type_", "actor"),
    [
        ("الهند مستعدة لإرسال مساعدات إلى سريلانكا", "AID", "IND"),
        ("قال الوزير إن لدى إيران خطة لتسليح فنزويلا", "AID", "IRN"),
        ("فرنسا قادرة على نشر قوات في مالي", "MOBILIZE", "FRA"),
        ("أكد المتحدث أن السعودية على استعداد لتزويد الصين بالنفط", "AID", "SAU"),
    ],
)
def test_ready(text: str, type_: str, actor: str) -> None:
    assert {actor} in actors(text, type_), claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("تقود واشنطن جهودا دبلوماسية لمنع إسرائيل من استهداف العاصمة اللبنانية بيروت", "ISR"),
        ("سعت القاهرة إلى منع إثيوبيا من قصف القرى الحدودية في السودان", "ETH"),
        ("كانت تركيا ترفض الدخول في أي حرب ضد تنظيم داعش", "TUR"),
    ],
)
def test_kept_from(text: str, actor: str) -> None:
    found = [c for c in claims(text) if c[0] == "ASSAULT"]
    assert found and all(c[2] == {actor} for c in found), claims(text)


def test_nobody_is_said_to_have_it() -> None:
    assert {"KEN"} not in actors("يثبت للمحكمة في كينيا وجود نية مسبقة لرشق الشرطة بالحجارة", "PROTEST")
    assert {"USA"} not in actors("مثل الموقف الرسمي الأميركي من اغتيال الصحافية مرآة للسياسة", "ASSAULT")
