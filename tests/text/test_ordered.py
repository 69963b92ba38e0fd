from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from khabar.text.ordered import first_from


@given(st.lists(st.integers(0, 40)), st.integers(-2, 42))
def test_the_first_number_that_is_as_large(numbers, least):
    numbers.sort()
    assert first_from(numbers, least) == bisect_left(numbers, least)
