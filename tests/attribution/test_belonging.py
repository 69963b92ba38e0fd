"""Speakers without a state of their own belong to the body behind their title, to the name beside it, or to the nationality of the phrase."""

from __future__ import annotations

import pytest

from khabar import read


def speakers(text: str) -> list[str | None]:
    reading = read(text, published="2024-03-10", outlet="test", title="")
    codes = {e.id: e.code for e in reading.entities}
    return [codes[q.speaker] if q.speaker else None for q in reading.quotations if q.content.part == "body"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أعلن مسؤول السياسة الخارجية والأمن بالاتحاد الأوروبي جوزيب بوريل أن المفاوضات استؤنفت في فيينا.", "EU"),
        ("وقال مفوض السياسة الخارجية في الاتحاد الأوروبي، جوزيب بوريل، في بيان، إن الاتحاد يدين الانقلاب في النيجر.", "EU"),
        ("وأضاف المدير العام لشؤون أوروبا الغربية في الوزارة الإيرانية أن ألمانيا أغلقت المركز.", "IRN"),
        ("أكد الناطق باسم كتائب الشهيد عز الدين القسام، أبو عبيدة، أن الكتائب قصفت عسقلان.", "HAMAS"),
        ("ونقلت القناة عن مصدر بالجيش الإسرائيلي أن المسلحين أطلقوا النار على القوة.", "ISR"),
        ("أكد المكتب السياسي لحركة أنصار الله اليمنية أن القوات اليمنية قصفت إيلات.", "ANSARALLAH"),
        ("وقال بيان صادر عن دائرة الاتصال في الرئاسة التركية إن الرئيس زار باكو.", "TUR"),
        ("يذكر أن مسؤولا إيرانيا قد قال للصحيفة إن بلاده ترفض الاتفاق.", "IRN"),
        ("يشار إلى أن دبلوماسيا كنديا كان قد قال لمجلة محلية إن الحوار تعثر.", "CAN"),
        ("وقالت حركة التحرير الوطني (فتح) إن الاعتداء على الجنازة جريمة.", "FATAH"),
        ("وقالت سميرة الشواشي نائبة رئيس البرلمان التونسي المنحل إن الرئيس ينتهك الدستور.", "TUN"),
    ],
)
def test_speaker(text: str, code: str) -> None:
    assert speakers(text) == [code]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وقال المتحدث باسم الخارجية الإيرانية سعيد خطيب زاده إن طهران ترفض الشروط. وأضاف زاده أن بلاده لن تتفاوض مع واشنطن.", "IRN"),
        ("وقال وزير الداخلية الفرنسي برونو روتايو إن الشرطة فرقت المتظاهرين. وتابع روتايو أن القضاء سيحقق في الحادث.", "FRA"),
    ],
)
def test_a_surname_that_may_be_another_word(text: str, code: str) -> None:
    assert speakers(text) == [code, code]


def test_a_place_named_by_the_way_is_no_speaker() -> None:
    assert speakers("وذكرت دائرة الأوقاف في القدس أن عشرات المستوطنين اقتحموا المسجد.") != ["ISR"]
