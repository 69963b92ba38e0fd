"""The short name that two states share."""

from __future__ import annotations

import pytest

from khabar import read


def _last(text: str) -> str:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return [codes[m.entity] for m in reading.mentions if text[m.start : m.end].endswith("الكونغو")][-1]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("اتهمت رواندا الكونغو بدعم المتمردين.", "COD"),
        ("وصل وفد من كينشاسا، وقال الوزير إن حدود الكونغو مغلقة.", "COD"),
        ("قال رئيس الكونغو برازافيل إن البلاد آمنة. وأضاف أن الكونغو لن تقبل الضغط.", "COG"),
    ],
)
def test_the_one_the_press_means_unless_the_other_is_named(text: str, code: str) -> None:
    assert _last(text) == code
