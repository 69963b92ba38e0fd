"""A side that was only inferred is not the one at the other end of help, backing or a threat."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _sides(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [({code[a] for a in c.actors}, {code[r] for r in c.recipients}) for c in reading.claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("طلبت كييف دبابات، وقررت الحكومة الاتحادية تزويد القوات الأوكرانية بها في الصيف", "AID", "UKR"),
        ("أعربت الخارجية العراقية عن ترحيب جمهورية العراق بالبيان الصادر في نيويورك", "SUPPORT", "IRQ"),
        ("علق الخبير على تهديدات كييف بالاستيلاء على المحطة النووية بالقوة", "THREATEN", "UKR"),
    ],
)
def test_not_on_both_ends(text: str, type_: str, code: str) -> None:
    told = _sides(text, type_)
    assert told and not any(code in actors & recipients for actors, recipients in told)


@pytest.mark.parametrize(
    ("text", "backed"),
    [
        ("تعهدت البرتغال بدعم تيمور الشرقية في مساعيها الأممية", "TLS"),
        ("أصدرت الدول المانحة بيانا بشأن دعم السودان بعد الفيضانات", "SDN"),
        ("يؤدي الصندوق دورا مهما في دعم هايتي خلال الأزمة", "HTI"),
    ],
)
def test_who_is_backed_does_not_back(text: str, backed: str) -> None:
    told = _sides(text, "SUPPORT")
    assert told and all(backed in recipients and backed not in actors for actors, recipients in told)


def test_who_backs_by_name() -> None:
    assert _sides("تقدم المتمردون في الإقليم بدعم رواندا خلال الليل", "SUPPORT") == [({"RWA"}, set())]


@pytest.mark.parametrize(
    "text",
    [
        "أوضح مراسلنا في قطاع غزة أنه ارتقى أربعة شهداء بينهم طفلان في قصف إسرائيلي استهدف شقة سكنية",
        "وبلغ عدد الشهداء الذين ارتقوا في غارات إسرائيلية على مناطق مختلفة من قطاع غزة أربعين شهيدا",
        "قال مصدر طبي إنه استشهد ثلاثة مواطنين في غارة إسرائيلية على بلدة لبنانية",
    ],
)
def test_those_killed_are_not_who_struck(text: str) -> None:
    told = _sides(text, "ASSAULT")
    assert told and not any("ISR" in recipients for _, recipients in told)
