"""Whose land the people of an act are of, where only the land of the one who acts is named."""

from __future__ import annotations

import pytest

from khabar import read


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("لوحت واشنطن بفرض عقوبات على قادة الانقلاب", "USA"),
        ("هددت كندا بفرض عقوبات على قادة الميليشيات فوراً", "CAN"),
        ("فرضت سويسرا عقوبات على ضباط متورطين في المجازر", "CHE"),
    ],
)
def test_those_punished_from_abroad_are_of_no_known_land(text: str, state: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    assert reading.claims
    assert not any(codes[r] == state for c in reading.claims for r in c.recipients)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("اعتقلت الشرطة التونسية محتجين قرب البرلمان", "TUN"),
        ("تظاهر المئات في باريس رفضاً للقانون الجديد", "FRA"),
        ("أدان القضاء الكويتي ضابطاً سابقاً بتهمة الفساد", "KWT"),
    ],
)
def test_what_authorities_do_at_home_is_done_to_their_own(text: str, state: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    assert any(codes[s] == state for c in reading.claims for s in (*c.actors, *c.recipients))
