"""A participle behind a comma is what the speaker adds, no masdar of those it is asked of."""

import pytest

from khabar import read


@pytest.mark.parametrize(
    ("text", "asking", "asked"),
    [
        ("وقالت الخارجية الكندية إن الاعتقالات تعسفية، مطالبة طهران بإطلاق سراحهم", "CAN", "IRN"),
        ("دانت كينيا الاعتقالات، مطالبة السلطات البوروندية بوقفها فوراً", "KEN", "BDI"),
        ("وأكدت أستراليا موقفها، مطالبة فيجي باحترام الاتفاق", "AUS", "FJI"),
    ],
)
def test_a_participle_behind_a_comma(text, asking, asked):
    reading = read(text, published="2024-02-24")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "REQUEST")
    assert ([codes[a] for a in claim.actors], [codes[r] for r in claim.recipients]) == ([asking], [asked])
