"""«ضد» as a predicate refuses; behind a fight, a case or a match it does not."""

import pytest
from sides import standing, told

from khabar import read


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("أظهر استطلاع أن معظم الكنديين ضد استمرار دعم أوكرانيا.", "CAN"),
        ("قال الرئيس التركي: «نحن ضد الحرب في السودان».", "TUR"),
        ("قالت وزيرة الدفاع الألمانية إنها ضد إرسال الصواريخ إلى كييف.", "DEU"),
        ("وقال إن مصر ضد التدخل في ليبيا.", "EGY"),
    ],
)
def test_against_it(text: str, actors: str) -> None:
    """Who is named before it, or who speaks."""
    told(text, "REJECT", actors, "")


def test_nothing_sent() -> None:
    """What somebody is against is not told as done."""
    assert standing("قالت وزيرة الدفاع الألمانية إنها ضد إرسال الصواريخ إلى كييف.", "AID")[0][2:] == ("affirmed", "possible")


@pytest.mark.parametrize(
    "text",
    ["قال إن الضربات ضد إيران مستمرة.", "تنظر المحكمة في قضية غامبيا ضد ميانمار.", "أكد أنه ليس ضد المطالب المحقة.", "حرب روسيا ضد الإرهاب مستمرة."],
)
def test_not_against_it(text: str) -> None:
    """A preposition of what stands before it."""
    assert "REJECT" not in {claim.type for claim in read(text, published="2023-07-01").claims}
