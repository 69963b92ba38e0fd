from hypothesis import given
from hypothesis import strategies as st

from khabar.text.tokens import _WORD, Tokens, _between_marks, _stands


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


@given(st.text(alphabet="غرب12٣_\u0640\u064b\u0651\u200f\n.،؛«»\"()-–/٪%$", max_size=8))
def test_a_word_between_plain_marks_is_cut_as_all_others_are(stretch):
    fast = _between_marks(stretch)
    found = [(m.start(), m.group()) for m in _WORD.finditer(stretch)]
    assert fast is None or fast == [(at, surface) for at, surface in found if surface[0].isalnum() or _stands(surface)]


@given(st.text(alphabet="غرب12_\u0651\n.، «»", max_size=14))
def test_lines_are_cut_as_words_are(text):
    found = [(m.start(), m.group()) for m in _WORD.finditer(text)]
    expected = [at for at, surface in found if surface[0].isalnum() or _stands(surface)]
    tokens = Tokens(text)
    assert tokens.start == expected and tokens.end == [at + len(surface) for at, surface in found if at in expected]
