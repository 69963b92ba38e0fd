"""Ground that is struck without a preposition: «قصف الجيش الإسرائيلي جنوب لبنان»."""

from __future__ import annotations

import pytest

from khabar.reader import read


def sides(text: str, day: str) -> tuple[list[str], list[str]]:
    """The codes of the sides of the first attack that is told."""
    reading = read(text, published=day)
    codes = {entity.id: entity.code for entity in reading.entities}
    claim = next(claim for claim in reading.claims if claim.type == "ASSAULT")
    return [codes[who] for who in claim.actors if codes[who] != "UNK"], [codes[who] for who in claim.recipients]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("أدان الحزب قصف الجيش الإسرائيلي جنوب لبنان ليل أمس.", "2024-07-01", (["ISR"], ["LBN"])),
        ("تحدث شهود عن قصف الطيران الإسرائيلي وسط بيروت فجرا.", "2024-07-01", (["ISR"], ["LBN"])),
        ("أعلن شهود قصف المدفعية الروسية شرق أوكرانيا مساء أمس.", "2023-07-01", (["RUS"], ["UKR"])),
        ("تواصل قصف الاحتلال شمال قطاع غزة لليوم الثالث.", "2024-07-01", (["ISR"], ["PSE"])),
        # the force is whom somebody strikes
        ("أعلن الحزب بعد استهداف الجيش الإسرائيلي شمال إسرائيل أن عملياته مستمرة.", "2024-07-01", ([], ["ISR"])),
        ("أعلن الحزب استهداف الجيش الإسرائيلي شمال فلسطين المحتلة.", "2024-07-01", ([], ["ISR"])),
        ("أكدت مصادر قصف القوات الأميركية شمال العراق من جديد.", "2024-07-01", ([], ["USA"])),
        ("تحدثت كتائب القسام عن قصف قوة إسرائيلية شرق جباليا.", "2024-07-01", (["HAMAS"], ["ISR"])),
        # the land was not fought on that day
        ("أدان الحزب قصف الجيش الإسرائيلي جنوب لبنان ليل أمس.", "2019-07-01", ([], ["ISR"])),
    ],
)
def test_a_force_strikes_the_ground_of_its_enemy(text: str, day: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides(text, day) == expected
