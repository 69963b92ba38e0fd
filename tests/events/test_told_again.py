"""A lead that ends the report once more, word for word, is told once."""

import pytest

from khabar.reader import read

_LEAD = "الجيش التشادي يقصف ثلاث قرى في شمال كينيا."
_BODY = "قتل عشرة مدنيين كينيين في القرى. ودانت أوغندا تشاد."


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (f"{_LEAD}\n{_BODY}\n{_LEAD}", 1),
        (f"{_LEAD}\n{_BODY}\nوأكد ناطق كيني أن الجيش التشادي يقصف ثلاث قرى في شمال كينيا.", 2),
        # a few words may stand twice by chance
        (f"دانت أوغندا تشاد.\n{_BODY}\nالجيش التشادي يقصف كينيا.\nقال الرئيس ذلك.\nالجيش التشادي يقصف كينيا.", 2),
    ],
)
def test_a_lead_told_again(text: str, times: int) -> None:
    assert sum("قصف" in c.trigger.text for c in read(text, published="2025-03-12").claims) == times
