"""Destroyers are ships, destroyed towns are not."""

from __future__ import annotations

import pytest
from sides import claims


@pytest.mark.parametrize("text", ["شاركت في التدريب المدمرة الكورية، ومدمرة \"نيل\" الأميركية، ومدمرة القوات البحرية اليابانية", "رست المدمرات الثلاث في ميناء الإسكندرية"])
def test_a_ship_destroys_nothing(text: str) -> None:
    assert not [c for c in claims(text) if c[0] == "ASSAULT"]


def test_destroyed_towns() -> None:
    assert [c[1] for c in claims("عاد السكان إلى القرى المدمرة في حلب") if c[0] == "ASSAULT"] == ["المدمرة"]
