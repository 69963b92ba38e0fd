"""Days of the two feasts, which the moon sets: of the feast nearest to the report, or none."""

from datetime import date

import pytest

from khabar.mentions import timex


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("أعلنت كينيا هدنة في أول أيام عيد الأضحى المبارك.", "2023-06-28", [("أول أيام عيد الأضحى المبارك", "2023-06-28")]),
        ("سرت الهدنة في يومي وقفة عرفة وأوّل أيام عيد الأضحى.", "2023-06-28", [("يومي وقفة عرفة وأوّل أيام عيد الأضحى", "2023-06-27/2023-06-28")]),
        ("قصفت البلدة في ثاني أيام عيد الفطر.", "2015-07-21", [("ثاني أيام عيد الفطر", "2015-07-18")]),
        ("جرى الاحتجاج تزامنا مع عيد الأضحى.", "2023-06-29", [("عيد الأضحى", "2023-06-28")]),
        ("يفرج عنهم في عيد الفطر المقبل.", "2024-03-05", [("عيد الفطر المقبل", "2024-04-10")]),
        ("وقع الهجوم في أول أيام عيد الأضحى.", "2023-01-05", [("أول أيام عيد الأضحى", None)]),
        ("هنأ الوزير نظيره بمناسبة عيد الفطر.", "2015-07-21", []),
        ("أدى الرئيس صلاة عيد الفطر.", "2015-07-21", []),
    ],
)
def test_feasts(text: str, published: str, found: list[tuple[str, str | None]]):
    """A day of a feast that is far from the report is left without a value."""
    assert [(t.text, t.value) for t in timex.find(text, date.fromisoformat(published))] == found
