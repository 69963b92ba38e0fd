"""A body that names no state goes with the one whose offices the report has named."""

from __future__ import annotations

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "يتنافس الحزبان على مساعدة أوكرانيا قبل انتخابات الكونغرس، وقال مسؤولون في أوكرانيا إن أوكرانيا تنتظر السلاح. "
            "ووافق مجلس النواب أمس على إرسال صواريخ إلى أوكرانيا.",
            ["USA"],
        ),
        # offices of two states tell nothing
        (
            "بحث الكرملين والبيت الأبيض وضع أوكرانيا، وقال مسؤولون في أوكرانيا إن أوكرانيا تنتظر السلاح. "
            "ووافق مجلس النواب الأوكراني أمس على إرسال جنود إلى خاركيف.",
            ["UKR"],
        ),
    ],
)
def test_whose_house_agrees(text: str, expected: list[str]) -> None:
    reading = read(text, published="2023-05-10")
    codes = {entity.id: entity.code for entity in reading.entities}
    claim = next(claim for claim in reading.claims if claim.trigger.text.endswith("وافق"))
    assert [codes[who] for who in claim.actors] == expected
