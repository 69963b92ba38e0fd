"""The land of those whom no word codes, in a report at home in one land."""

from __future__ import annotations

import pytest

from khabar import read

_ZAMBIA = "أعلنت الحكومة الزامبية الموازنة. وناقش برلمان زامبيا مشروع القانون. وقال وزير المالية الزامبي إن زامبيا ماضية في خطتها. "


def _speaker(text: str, who: str) -> str:
    reading = read(text, published="2023-03-01")
    entities = {e.id: e for e in reading.entities}
    return next(entities[q.speaker].code for q in reading.quotations if q.speaker and who in reading.report.text[q.content.start : q.content.end])  # type: ignore[index]


@pytest.mark.parametrize(
    "said",
    [
        "وقال الخبير الزراعي جوزيف مولينغا إن المحصول ضعيف.",
        "وقال السكان إن المحصول ضعيف.",
        "وأكدت النقابات أن المحصول ضعيف.",
    ],
)
def test_who_speaks_in_a_report_on_one_land_is_of_it(said: str) -> None:
    assert _speaker(_ZAMBIA + said, "المحصول") == "ZMB"


@pytest.mark.parametrize(
    "said",
    [
        "وقال مراقبون إن المحصول ضعيف.",
        "وقالت مصادر مطلعة إن المحصول ضعيف.",
        "وقال محللون إن المحصول ضعيف.",
        "وقالت المنظمة إن المحصول ضعيف.",
    ],
)
def test_who_may_be_of_any_land_is_left_open(said: str) -> None:
    assert _speaker(_ZAMBIA + said, "المحصول") == "UNK"


def test_where_two_lands_are_told_of_nobody_is_guessed() -> None:
    text = _ZAMBIA + "وزار رئيس ملاوي زامبيا. وقالت ملاوي إنها راضية. وقال الخبير الزراعي جوزيف مولينغا إن المحصول ضعيف."
    assert _speaker(text, "المحصول") == "UNK"


def test_a_side_so_given_is_inferred() -> None:
    reading = read(_ZAMBIA + "وأيدت أحزاب المعارضة الإضراب.", published="2023-03-01")
    claim = next(c for c in reading.claims if c.type == "SUPPORT")
    assert any(row.field == "actors" and row.inferred and row.rule.endswith("of the land the report tells of") for row in claim.evidence)
