"""Days of what is announced, threatened and kept as an anniversary."""

from __future__ import annotations

import pytest

from khabar import read


def _date(text: str, trigger: str) -> str | None:
    reading = read(text, published="2024-03-15", outlet="x")
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    return claim.date.value if claim.date else None


@pytest.mark.parametrize(
    ("text", "trigger", "value"),
    [
        ("أعلن الوزير الكيني اليوم أن المشاركين وافقوا على الخطة.", "وافقوا", "2024-03-15"),
        ("أعلن الوزير الكيني اليوم أن المشاركين اعتمدوا خطة عمل حتى عام 2030.", "اعتمدوا", "2024-03-15"),
        ("أعلن الوزير الكيني اليوم أن بلاده وقعت مع أوغندا اتفاقا.", "وقعت", "2024-03-15"),
        ("أعلن الوزير الكيني اليوم أن المشاركين وافقوا أمس على الخطة.", "وافقوا", "2024-03-14"),
        ("أعلن الوزير الكيني اليوم أن أوغندا قصفت القرية.", "قصفت", None),
        ("هددت النقابة بإضراب يوم السبت.", "إضراب", "2024-03-16"),
        ("هدد المتظاهرون بتظاهرات السبت في العاصمة.", "تظاهرات", "2024-03-16"),
        ("حذرت الشرطة من مظاهرات الأحد.", "مظاهرات", "2024-03-17"),
        ("تصادف اليوم الذكرى الثانية لاغتيال رئيس البلدية.", "اغتيال", "2022-03-15"),
        ("أحيا الأهالي الأربعاء الذكرى الرابعة لاغتيال رئيس البلدية.", "اغتيال", "2020"),
        ("نظم الأهالي أمس وقفة في ذكرى اغتيال رئيس البلدية.", "اغتيال", None),
    ],
)
def test_days(text: str, trigger: str, value: str | None) -> None:
    assert _date(text, trigger) == value


def test_who_threatens_a_day_to_come_has_not_threatened_on_it() -> None:
    assert _date("هددت النقابة بإضراب يوم السبت.", "هددت") is None
