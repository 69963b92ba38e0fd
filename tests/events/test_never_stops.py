"""Sentences on whose build the reader once stopped."""

from __future__ import annotations

import pytest

import khabar


@pytest.mark.parametrize(
    "text",
    [
        "جدد الرئيس الفلسطيني رفض مشاركة إسرائيل في التحقيقات في اغتيال الصحفية",
        "أبدى الوزير التونسي انفتاحه على أي مشاركة في التحقيق في ظروف الحادث",
    ],
)
def test_reads_on(text: str) -> None:
    assert khabar.read(text).sentences
