"""Whose acts are to end, who is compelled, who looks on, whom a charge or a warning names besides, what is freed from whom."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("كشفت الصحيفة أن واشنطن ضغطت على كييف لوقف هجماتها على روسيا.", "ASSAULT", "UKR", "RUS"),
        ("حررت القوات العراقية الموصل من داعش.", "ASSAULT", "IRQ", "ISIS"),
        ("اتهم الحوثيون الأمم المتحدة بالتورط بعد سكوتها عن خرق الهدنة.", "ASSAULT", "", ""),
        ("استخدمت إسرائيل القوة لاعتقال أطفال فلسطينيين ولإجبارهم على الاعتراف.", "COERCE", "ISR", "PSE"),
        ("واجهت رئيسة المفوضية الأوروبية صعوبات في إقناع رئيس الوزراء المجري بمقترح حظر النفط الروسي.", "SANCTION", "", "RUS"),
        ("أدين ضابط أميركي بالتجسس لصالح الصين.", "SANCTION", "USA", "USA"),
        ("دعت بعض الأطراف الحكومة الإسرائيلية إلى التكيف.", "REQUEST", "UNK", "ISR"),
    ],
)
def test_asked_and_charged(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_watchdogs_do_no_harm() -> None:
    found = claims("اتهمت هيومن رايتس ووتش إسرائيل باستخدام القوة، بالإضافة إلى استخدام التهديد لإجبار الأطفال على الاعتراف.")
    assert all("HRW" not in c[2] for c in found if c[0] in ("ASSAULT", "COERCE")), found
