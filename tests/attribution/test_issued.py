"""Whose words stand in a statement taken up again, and who speaks by a title behind a name."""

from __future__ import annotations

import pytest

from khabar import read


def _speakers(text: str) -> list[str | None]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [codes.get(q.speaker or "") for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("قالت النرويج في بيان إن الموانئ ستغلق. وجاء في البيان أن الحظر يسري فوراً.", ["NOR", "NOR"]),
        (
            "قالت كينيا في بيان إن الحدود مغلقة. وقال الاتحاد الأفريقي إنه يتابع الأمر. وورد في البيان أن الحظر يسري فوراً.",
            ["KEN", "AU", "KEN"],
        ),
        ("أعلنت الحكومة الغانية في تقرير أن الأسعار تراجعت. وجاء في التقرير أن الأجور ارتفعت.", ["GHA", "GHA"]),
    ],
)
def test_a_statement_taken_up_is_whose_it_was(text: str, codes: list[str]) -> None:
    assert _speakers(text) == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قالت أنيتا مولينغ وزيرة الدولة بالخارجية الكندية إن القضية ملحة.", "CAN"),
        ("وأكد مدير إدارة الإعلام الأمني في وزارة الداخلية الغانية العميد كوفي منساه أن الوضع هادئ.", "GHA"),
        ("أفاد مراسلالميادين بأن الوضع هادئ في المدينة.", "ALMAYADEEN"),
        ("أفادت مراسلةالميادينفي نيروبي بأن الوضع هادئ.", "ALMAYADEEN"),
        ("تذرع رئيس الوزراء السلوفاكي بأن الخزينة فارغة.", "SVK"),
    ],
)
def test_who_speaks_by_a_title(text: str, code: str) -> None:
    assert _speakers(text) == [code]


def test_what_a_witness_records_is_no_quotation() -> None:
    assert _speakers("وهنا شهادة المصور الذي وثق الاقتحام: كانت الشوارع خالية من المارة.") == []
