import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.text.numbers import find, signed


@pytest.mark.parametrize(
    ("text", "low", "high", "approx"),
    [("قتل 12 جندياً", 12, 12, False), ("نحو 1,500 شخص", 1500, 1500, True), ("٣٠ صاروخاً", 30, 30, False),
     ("خمسة وعشرين جندياً", 25, 25, False), ("3.5 مليون دولار", 3.5e6, 3.5e6, False), ("ثلاثة آلاف مهاجر", 3000, 3000, False),
     ("بين 20 و30 قتيلا", 20, 30, False), ("أكثر من 40 قتيلا", 40, None, True), ("عشرات الآلاف", 10000, None, True),
     ("مئة وعشرون معتقلا", 120, 120, False), ("20-30 جريحا", 20, 30, False)],
)  # fmt: skip
def test_values(text, low, high, approx):
    found = find(text)
    assert [(n.min, n.max, n.approx) for n in found] == [(low, high, approx)]


@given(st.text(max_size=200))
def test_never_crashes_and_stays_inside(text):
    for n in find(text):
        assert 0 <= n.start < n.end <= len(text)


@given(st.integers(-(10**6), 10**6))
def test_hundredths_are_written_as_a_number_with_two_places_is(hundredths):
    assert signed(hundredths) == f"{hundredths / 100:+.2f}"
