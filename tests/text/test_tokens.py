from hypothesis import given
from hypothesis import strategies as st

from khabar.text.tokens import Tokens


def test_words_marks_and_numbers():
    assert Tokens("قال لـ«رويترز» إنّ 1,500 شخصاً في F-16.").surface == [
        "قال", "لـ", "«", "رويترز", "»", "إنّ", "1,500", "شخصاً", "في", "F", "-", "16", ".",
    ]  # fmt: skip


def test_marks_stay_with_their_word_and_stray_marks_are_dropped():
    assert Tokens("جمّدت ُ أرمينيا").surface == ["جمّدت", "أرمينيا"]


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_in_order(text):
    tokens = Tokens(text)
    last = 0
    for start, end, surface in zip(tokens.start, tokens.end, tokens.surface, strict=True):
        assert last <= start < end <= len(text)
        assert text[start:end] == surface
        last = end
